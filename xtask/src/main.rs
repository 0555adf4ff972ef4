//! The tasks of this workspace: its tests, its measurements, and every command of tidings with the
//! platform's event crates linked.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "reads better; nothing here is hot")]

mod bench;
mod programs;
mod random;
mod test;

use std::process::ExitCode;

// A line in Cargo.toml does not link a crate that no code mentions, and its events would be missing.
use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use trading_events as _;
use users_events as _;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.split_first() {
        Some((task, rest)) if task == "test" => test::main(rest),
        Some((task, rest)) if task == "bench" => bench::main(rest),
        _ => tidings_cli::main(),
    }
}
