//! Running other programs, and finding the ones that are not Rust's.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// The lines of a failed program's output that are shown; what went wrong first comes first.
const SHOWN_LINES: usize = 120;

/// The workspace's root. Cargo says at run time where this crate's manifest is, so that a checkout
/// that was moved after it was built still finds itself.
pub fn workspace_root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.ancestors().nth(2).map_or_else(|| manifest.clone(), Path::to_path_buf)
}

/// Cargo's target folder.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace_root().join("target"), |folder| workspace_root().join(folder))
}

/// Whether this runs where nothing may be left out: `CI` is in the environment, and does not say no.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Cargo as it was called, or the one on PATH.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo tells the xtask about itself is not true of the packages that are built here.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a program to its end and gives what it printed on stdout.
///
/// # Errors
/// It cannot be started, or ends with another status than 0: then with everything that it printed.
pub fn run(command: &mut Command) -> Result<String> {
    let output = output(command)?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(anyhow!("{}\n{}: {}", printed(&stdout, &stderr), spelled(command), output.status))
}

/// Runs a program to its end, whatever its status.
///
/// # Errors
/// It cannot be started.
pub fn output(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null()).output().with_context(|| format!("{} does not start", spelled(command)))
}

/// A command as one would type it, after the folder it runs in.
pub fn spelled(command: &Command) -> String {
    let mut text = command.get_current_dir().map_or_else(String::new, |at| format!("(cd {}) ", at.display()));
    text += &command.get_program().to_string_lossy();
    for word in command.get_args() {
        let _ = write!(text, " {}", word.to_string_lossy());
    }
    text
}

/// What a program printed on both of its outputs, cut in the middle where it is very long.
pub fn printed(stdout: &str, stderr: &str) -> String {
    let lines: Vec<&str> = stdout.lines().chain(stderr.lines()).collect();
    if lines.len() <= SHOWN_LINES {
        return lines.join("\n");
    }
    let half = SHOWN_LINES / 2;
    let (start, end) = (&lines[..half], &lines[lines.len() - half..]);
    format!("{}\n… {} lines …\n{}", start.join("\n"), lines.len() - SHOWN_LINES, end.join("\n"))
}

/// A program that a part of the tests needs: what to call, or why that part cannot run.
pub enum Toolchain<T> {
    /// It is there.
    Found(T),
    /// It is not on this machine.
    Absent(String),
}

/// Node and npm.
pub struct Node {
    npm: &'static str,
}

impl Node {
    /// Looks for Node 20 or newer, with npm, on PATH.
    ///
    /// # Errors
    /// It is there and does not work.
    pub fn find() -> Result<Toolchain<Self>> {
        let Ok(version) = output(Command::new("node").arg("--version")) else {
            return Ok(Toolchain::Absent("there is no `node` on PATH (20 or newer is needed)".to_owned()));
        };
        let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
        let major =
            version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
        match major {
            Some(20..) => {}
            Some(_) => return Ok(Toolchain::Absent(format!("`node` is {version}; 20 or newer is needed"))),
            None => bail!("`node --version` says {version:?}"),
        }
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(Command::new(npm).arg("--version")).context("`node` is there, and `npm` is not")?;
        Ok(Toolchain::Found(Self { npm }))
    }

    /// A script, run by Node in a folder.
    pub fn script(folder: &Path, script: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("node");
        command.current_dir(folder).arg(script);
        command
    }

    /// `npm`, in a folder, without its notices.
    pub fn npm(&self, folder: &Path) -> Command {
        let mut command = Command::new(self.npm);
        command.current_dir(folder).env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
        command.env("NPM_CONFIG_FUND", "false").env("NPM_CONFIG_AUDIT", "false");
        command
    }
}

/// A .NET SDK.
pub struct Dotnet {
    environment: Vec<(String, String)>,
}

impl Dotnet {
    /// Looks for `dotnet` on PATH, then for an SDK that is brought along in a folder beside the
    /// checkout (`../shared/dotnet/env.sh`, which puts it on PATH for the shell that sources it).
    ///
    /// # Errors
    /// It is there and does not work.
    pub fn find() -> Result<Toolchain<Self>> {
        if Command::new("dotnet").arg("--version").output().is_ok_and(|output| output.status.success()) {
            return Ok(Toolchain::Found(Self { environment: Vec::new() }));
        }
        match Self::brought_along("env.sh")? {
            Some(found) => Ok(Toolchain::Found(found)),
            None => {
                let why = "there is no .NET SDK: neither `dotnet` on PATH nor ../shared/dotnet/env.sh";
                Ok(Toolchain::Absent(why.to_owned()))
            }
        }
    }

    /// The SDK with the compiler for programs that are compiled ahead of time; none where it is not brought along.
    ///
    /// # Errors
    /// It is there and does not work.
    pub fn ahead_of_time() -> Result<Option<Self>> {
        Self::brought_along("aot.sh")
    }

    /// What a script beside the checkout puts into the environment.
    fn brought_along(script: &str) -> Result<Option<Self>> {
        let script = workspace_root().join("../shared/dotnet").join(script);
        if !script.is_file() {
            return Ok(None);
        }
        let mut shell = Command::new("bash");
        let sourced = r#"set -e; . "$1" >&2; dotnet --version >&2; env -0"#;
        shell.args(["-c", sourced, "bash"]).arg(&script);
        let environment = run(&mut shell).context("the .NET SDK beside the checkout does not work")?;
        let environment = environment
            .split('\0')
            .filter_map(|entry| entry.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Ok(Some(Self { environment }))
    }

    /// `dotnet`, in a folder; its restored packages stay below `packages`, its servers do not stay at all.
    pub fn dotnet(&self, folder: &Path, packages: &Path) -> Command {
        self.program("dotnet", folder, packages)
    }

    fn program(&self, program: impl AsRef<OsStr>, folder: &Path, packages: &Path) -> Command {
        let path = self.environment.iter().find(|(name, _)| name == "PATH").map(|(_, path)| path.as_str());
        let found = path.and_then(|path| {
            std::env::split_paths(path).map(|at| at.join(program.as_ref())).find(|program| program.is_file())
        });
        let mut command = found.map_or_else(|| Command::new(program.as_ref()), Command::new);
        command.current_dir(folder).envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.env("NUGET_PACKAGES", packages).env("DOTNET_NOLOGO", "1");
        command.env("DOTNET_CLI_TELEMETRY_OPTOUT", "1").env("MSBUILDDISABLENODEREUSE", "1");
        command.env("DOTNET_CLI_UI_LANGUAGE", "en").env("UseSharedCompilation", "false");
        command
    }
}
