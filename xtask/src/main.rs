//! The tasks of this workspace: every command of tidings with the platform's event crates linked, and its
//! tests and measurements, which are programs of their own.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

use clap::Parser;

// A line in Cargo.toml does not link a crate that no code mentions, and its events would be missing.
use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use showcase as _;
use trading_events as _;
use users_events as _;

/// The tasks of this workspace: its tests, its measurements, and every command of tidings.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
enum Task {
    #[command(flatten)]
    Tidings(tidings_cli::Command),
    /// Shows that this workspace and its packages are right
    #[command(disable_help_flag = true)]
    Test {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Measures what generating, deriving and the generated packages cost
    #[command(disable_help_flag = true)]
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    match Task::parse() {
        Task::Tidings(command) => tidings_cli::run(&command),
        Task::Test { arguments } => start("conformance", &arguments),
        Task::Bench { arguments } => start("bench", &arguments),
    }
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
