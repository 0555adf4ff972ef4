//! The tasks of this workspace: its tests, its measurements, and every command of tidings with the
//! platform's event crates linked.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "reads better; nothing here is hot")]

mod bench;
mod programs;
mod random;
mod test;

use std::process::ExitCode;

use clap::Parser;

// A line in Cargo.toml does not link a crate that no code mentions, and its events would be missing.
use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use showcase as _;
use trading_events as _;
use users_events as _;

/// The tasks of this workspace: its tests, its measurements, and every command of tidings.
// An xtask with commands of its own: it flattens those of tidings into them.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
enum Task {
    #[command(flatten)]
    Tidings(tidings_cli::Command),
    Test(test::Arguments),
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    match Task::parse() {
        Task::Tidings(command) => tidings_cli::run(&command),
        Task::Test(arguments) => test::main(arguments),
        Task::Bench(arguments) => bench::main(&arguments),
    }
}
