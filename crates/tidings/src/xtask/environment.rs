//! Starting other programs.

use std::ffi::OsStr;
use std::io;
use std::process::{Command, ExitCode};

/// Cargo as it was called, or the one on `PATH`, without what cargo told this process about the xtask's package.
pub(super) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    remove(&mut command, &|name| {
        ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|prefix| name.starts_with(prefix))
            || ["CARGO_BIN_NAME", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE"].contains(&name)
    });
    command
}

/// [`cargo`] without what says how the workspace is to be built: its flags, target and profiles are not the tool's.
/// The toolchain, proxies and a compiler wrapper stay.
pub(super) fn cargo_of_the_tool() -> Command {
    let mut command = cargo();
    remove(&mut command, &|name| {
        let exact = [
            "CARGO_BUILD_BUILD_DIR",
            "CARGO_BUILD_RUSTFLAGS",
            "CARGO_BUILD_TARGET",
            "CARGO_BUILD_TARGET_DIR",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_TARGET_DIR",
            "RUSTFLAGS",
        ];
        let for_a_target = name.starts_with("CARGO_TARGET_") && name.ends_with("_RUSTFLAGS");
        exact.contains(&name) || name.starts_with("CARGO_PROFILE_") || for_a_target
    });
    command
}

fn remove(command: &mut Command, is_removed: &dyn Fn(&str) -> bool) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_removed) {
            command.env_remove(&name);
        }
    }
}

/// What a program prints, trimmed; none where it does not run or fails.
pub(super) fn printed(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Becomes another program: its streams, signals and exit status are this process's. Returns where that fails.
#[cfg(unix)]
pub(super) fn become_or_wait(command: &mut Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec())
}

/// Runs another program to its end; its status is this process's.
#[cfg(not(unix))]
pub(super) fn become_or_wait(command: &mut Command) -> io::Result<ExitCode> {
    let code = command.status()?.code();
    Ok(code.and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
