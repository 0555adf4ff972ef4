//! Whoever stops reading the output changes nothing of what a command does and how it ends.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::process::{Command, Stdio};

use support::{ROOT, Space};

const COMPONENT: &str = "\n[[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"com.example.partner\"\n\
    events = \"events\"\n";

/// A workspace whose schemas are current and whose packages are not, with two schemas that differ.
fn workspace() -> Space {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{ROOT}{COMPONENT}"));
    space.write("events/paid.json", "{\"id\": 1}");
    assert_eq!(status(&space, &["gen-schemas"], [true, true]), Some(0));
    space.write("events/sent.json", "{\"id\": 1}");
    space.write("old.json", "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}");
    space.write("new.json", "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}");
    space
}

/// The exit status with stdout and stderr open or closed.
fn status(space: &Space, arguments: &[&str], [out, err]: [bool; 2]) -> Option<i32> {
    let end = |is_open: bool| {
        if is_open {
            return Stdio::null();
        }
        let (reader, writer) = std::io::pipe().expect("a pipe");
        // Nobody reads it any more.
        drop(reader);
        Stdio::from(writer)
    };
    Command::new(env!("CARGO_BIN_EXE_tidings"))
        .args(arguments)
        .current_dir(space.root())
        .env("CARGO_NET_OFFLINE", "true")
        .stdin(Stdio::null())
        .stdout(end(out))
        .stderr(end(err))
        .status()
        .expect("the program runs")
        .code()
}

#[test]
fn a_closed_pipe_does_not_change_the_exit_status() {
    let space = workspace();
    for (arguments, expected) in [
        (&["diff", "old.json", "new.json"][..], 1),
        (&["diff", "--format", "json", "old.json", "new.json"], 1),
        (&["diff", "--format", "markdown", "old.json", "new.json"], 1),
        (&["diff", "--format", "sarif", "old.json", "new.json"], 1),
        (&["diff", "old.json", "old.json"], 0),
        (&["diff", "old.json", "gone.json"], 2),
        (&["diff", "baseline"], 2),
        (&["gen-schemas", "--check"], 1),
        (&["gen-packages", "--check"], 0),
        (&["gen-schemas", "--explain", "paid"], 0),
        (&["gen-schemas", "--explain", "nobody"], 2),
        (&["gen-schemas", "--component", "nobody"], 2),
        (&["infer", "--root", "Thing", "events"], 0),
        (&["infer", "--root", "Thing", "--explain", "events"], 0),
        (&["infer", "--root", "9", "events"], 2),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["nothing"], 2),
    ] {
        for ends in [[true, true], [false, true], [true, false], [false, false]] {
            let found = status(&space, arguments, ends);
            assert_eq!(found, Some(expected), "{arguments:?} with stdout and stderr open: {ends:?}");
        }
    }
}

#[test]
fn a_closed_pipe_does_not_keep_files_from_being_written() {
    for ends in [[false, true], [true, false], [false, false]] {
        let space = workspace();
        assert_eq!(status(&space, &["gen-schemas"], ends), Some(0));
        assert!(space.has("schemas/partner/sent/v1.schema.json"));
        assert_eq!(status(&space, &["gen-schemas", "--check"], [true, true]), Some(0));
        assert_eq!(status(&space, &["release"], ends), Some(0));
        assert!(space.has("schemas/partner/released.json"));
    }
}
