//! `cargo tidings` as a person calls it.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::process::{Command, Output};

use support::{Space, event};

fn tidings(space: &Space, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-tidings"))
        .arg("tidings")
        .args(arguments)
        .current_dir(space.root())
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is UTF-8")
}

#[test]
fn help_tells_what_it_does() {
    let space = Space::plain();
    let help = tidings(&space, &["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let said = text(&help.stdout);
    for part in [
        "Usage: cargo tidings <COMMAND>",
        "gen-schemas",
        "gen-packages",
        "infer",
        "diff",
        "Exit status: 0",
        "[workspace.metadata.tidings]",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let script =
        Command::new(env!("CARGO_BIN_EXE_tidings")).arg("--help").output().expect("the program runs");
    assert!(text(&script.stdout).contains("Usage: tidings <COMMAND>"));
    let said = text(&tidings(&space, &["gen-packages", "--help"]).stdout);
    for part in ["--check", "--component <NAME>", "--explain <EVENT>"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn wrong_usage_is_status_2() {
    let space = Space::plain();
    for arguments in [
        &["gen-package"][..],
        &["gen-packages", "--chek"],
        &["gen-packages", "--check", "--explain", "x"],
        &[],
    ] {
        assert_eq!(tidings(&space, arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn declared_events_need_an_xtask() {
    let space = Space::plain();
    let source = "#[derive(tidings::Event)]\n#[event(name = \"a\", version = 1)]\npub struct A;\n";
    space.write("crates/bank-events/src/lib.rs", source);
    let output = tidings(&space, &["gen-schemas", "--check"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    for part in
        ["error[events-unlinked]", "crates/bank-events/src/lib.rs:3:12", "run `cargo xtask gen-schemas`"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_workspace_without_events_says_so() {
    let output = tidings(&Space::plain(), &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("error[events-missing]"), "{}", text(&output.stderr));
}

#[test]
fn no_schemas_is_status_2() {
    let output = tidings(&Space::plain(), &["gen-packages"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("error[schemas-missing]"));
}

#[test]
fn output_that_is_not_a_terminal_is_plain() {
    let space = Space::plain();
    space.run(&["gen-schemas"], vec![event("a.made", "AMade", 3)]);
    space.write("schemas/bank/a-made/v1.schema.json", "{\"\u{1b}[31m\": 1}");
    let output = tidings(&space, &["gen-packages"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.contains(&0x1b) && !output.stdout.contains(&0x1b), "{}", text(&output.stderr));
}
