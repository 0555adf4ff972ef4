//! What killed runs leave, and names that some systems keep for themselves.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::fs::File;
use std::time::{Duration, SystemTime};

use support::{Space, event};
use tidings_cli::Outcome;

/// No process has this number: the most are four million.
const GONE: u32 = 4_294_967_290;

fn old(space: &Space, path: &str) {
    space.write(path, "half of a fi");
    let file = File::options().write(true).open(space.root().join(path)).expect("a file");
    file.set_modified(SystemTime::now() - Duration::from_secs(3600)).expect("times can be set");
}

#[test]
fn temporary_files_of_killed_runs_are_removed_from_our_folders_alone() {
    let space = Space::plain();
    let run = |space: &Space| space.run(&["gen-schemas"], vec![event("a.made", "AMade", 3)]);
    assert_eq!(run(&space).0, Outcome::Done);
    let ours = [
        format!("schemas/bank/.tidings-{GONE}-Ab12Cd.tmp"),
        "schemas/bank/a-made/.tidings-Ab12Cd.tmp".to_owned(),
        format!("generated/alpha/bank/v1/.tidings-{GONE}-x.tmp"),
        "generated/beta/bank/.tidings-1-x.tmp".to_owned(),
    ];
    let others = [
        // Of a run that may still be going on.
        format!("schemas/bank/.tidings-{}-x.tmp", std::process::id()),
        "schemas/bank/.tidings-x.md".to_owned(),
        "schemas/bank/notes.tmp".to_owned(),
        // Of folders that are not ours.
        format!("schemas/mine/.tidings-{GONE}-x.tmp"),
        format!("generated/alpha/bank/mine/.tidings-{GONE}-x.tmp"),
        format!("crates/bank-events/.tidings-{GONE}-x.tmp"),
    ];
    for path in ours.iter().chain(&others) {
        old(&space, path);
    }
    space.write("schemas/bank/.tidings-young.tmp", "just made");
    assert_eq!(space.run(&["gen-schemas", "--check"], vec![event("a.made", "AMade", 3)]).0, Outcome::Done);
    assert!(ours.iter().all(|path| space.has(path)), "a check changes nothing");
    // A killed run did not write everything.
    space.write("schemas/bank/a-made/v1.schema.json", "half of a fi");
    assert_eq!(run(&space).0, Outcome::Done);
    for path in &ours {
        assert!(!space.has(path), "{path}");
    }
    for path in others.iter().map(String::as_str).chain(["schemas/bank/.tidings-young.tmp"]) {
        assert!(space.has(path), "{path}");
    }
}

#[test]
fn names_of_devices_are_errors_before_anything_is_written() {
    for name in ["aux", "con", "NUL", "com1", "lpt9"] {
        let space = Space::plain();
        let (outcome, _, err) = space.run(&["gen-schemas"], vec![event(name, "AMade", 3)]);
        assert_eq!(outcome, Outcome::Wrong, "{name}");
        assert!(err.contains("error[output-path]") && err.contains("device"), "{err}");
        assert!(err.contains("help: give the component or the event another name"), "{err}");
        assert!(!space.has("schemas") && !space.has("generated"));
        let of_component = support::declared(
            name,
            "bank-events",
            "crates/bank-events/src/lib.rs",
            "a.made",
            "AMade",
            3,
            "Docs.",
        );
        let (outcome, _, err) = space.run(&["gen-schemas"], vec![of_component]);
        assert_eq!(outcome, Outcome::Wrong, "{name}");
        assert!(err.contains("error[output-path]"), "{err}");
        assert!(!space.has("schemas") && !space.has("generated"));
    }
    for name in ["auxiliary", "console", "a.con"] {
        let space = Space::plain();
        assert_eq!(space.run(&["gen-schemas"], vec![event(name, "AMade", 3)]).0, Outcome::Done, "{name}");
    }
}
