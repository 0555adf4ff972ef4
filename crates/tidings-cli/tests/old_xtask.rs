//! An xtask as it was written when `tidings-cli` was linked: it fails, and says what to write instead.
//!
//! Without the test harness, whose `main` this would otherwise be.

#![allow(clippy::expect_used, reason = "what a test cannot do fails it")]

use std::process::{Command, ExitCode};

const CHILD: &str = "TIDINGS_OLD_XTASK";

fn main() -> ExitCode {
    if std::env::var_os(CHILD).is_some() {
        return tidings_cli::main();
    }
    let program = std::env::current_exe().expect("this program has a path");
    let said = Command::new(program).arg("gen-schemas").env(CHILD, "1").output().expect("it runs");
    let text = String::from_utf8(said.stderr).expect("output is UTF-8");
    assert_eq!(said.status.code(), Some(2), "{text}");
    assert!(said.stdout.is_empty());
    for part in [
        "error: an xtask no longer links `tidings-cli`",
        "features = [\"collect\"]",
        "`tidings::xtask::main()`",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    println!("test old_xtask ... ok");
    ExitCode::SUCCESS
}
