//! The tasks of this workspace: every command of tidings with the platform's event crates linked, and its
//! tests and measurements, which are programs of their own.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

// A line in Cargo.toml does not link a crate that no code mentions, and its events would be missing.
use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use showcase as _;
use trading_events as _;
use users_events as _;

/// The commands that are not those of tidings.
const HELP: &str = "\
Commands of this repository, beside those of tidings below:
  test   Shows that this workspace and its packages are right
  bench  Measures what generating, deriving and the generated packages cost
";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match arguments.split_first() {
        Some((command, rest)) if command == "test" => return start("conformance", rest),
        Some((command, rest)) if command == "bench" => return start("bench", rest),
        Some((help, [])) if help == "--help" || help == "-h" || help == "help" => println!("{HELP}"),
        None => eprintln!("{HELP}"),
        Some(_) => {}
    }
    tidings::xtask::run(arguments)
}

/// Runs a program of this workspace that links what the xtask does not.
fn start(package: &str, arguments: &[OsString]) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("run").arg("--manifest-path").arg(root.join("Cargo.toml"));
    match cargo.args(["--package", package, "--"]).args(arguments).status() {
        Ok(status) => {
            status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("error: cargo does not start: {error}");
            ExitCode::from(2)
        }
    }
}
