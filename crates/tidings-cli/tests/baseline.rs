//! `diff` against what was released: what the gate sees, in every format.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use serde_json::{Value, json};
use support::{ROOT, Space, commit, made, released, tell, unlinked};
use tidings_cli::{Collected, Outcome};

const LIB: &str = "crates/bank-events/src/lib.rs";
const RUST: &str = "#[derive(tidings::Event)]\n#[event(name = \"a.made\", version = 1)]\npub struct AMade {\n    pub id: String,\n    pub note: Option<String>,\n}\n";
const EXCEPTIONS: &str = "schemas/bank/exceptions.toml";

fn plain() -> Vec<Collected> {
    made(&json!({ "id": { "type": "string" } }), &["id"])
}

/// A workspace with a release that is committed, and then the schemas of other events.
fn changed(events: &[Collected]) -> Space {
    let space = released(&plain);
    commit(&space);
    space.write(LIB, RUST);
    present(&space, events);
    space
}

/// Writes schemas as `gen-schemas` would if nothing were stopped.
fn present(space: &Space, events: &[Collected]) {
    for event in events {
        let derived = support::derive(event.declaration.as_ref().expect("it is declared"), None)
            .expect("the toy derives everything");
        space.write(&format!("schemas/{}", derived.path), &derived.text);
    }
}

fn diff(space: &Space, arguments: &[&str]) -> (Outcome, String) {
    let (outcome, out, err) = unlinked(space, &[&["diff"], arguments].concat());
    assert_eq!(err, "", "{out}");
    (outcome, out)
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn without_a_release_there_is_nothing_to_compare_with() {
    let space = Space::plain();
    tell(&space, &["gen-schemas"], plain());
    let (outcome, out, err) = unlinked(&space, &["diff"]);
    assert_eq!((outcome, out.as_str()), (Outcome::Wrong, ""));
    assert!(err.contains("error[baseline-missing]") && err.contains("run `cargo xtask release`"), "{err}");
}

#[test]
fn what_holds_is_shown_with_its_line_and_the_next_version() {
    let space = changed(&plain());
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Done);
    assert_eq!(out, "nothing changed from the baseline to the present contract; 1 event is what it was\n");
    let more = made(&json!({ "id": { "type": "string" }, "note": { "type": "string" } }), &["id"]);
    let space = changed(&more);
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Done);
    for said in [
        "== bank\n",
        "  compatible[property-optional-added]: the optional property `note` was added\n",
        "    --> crates/bank-events/src/lib.rs:5:9\n",
        "  5 |     pub note: Option<String>,\n",
        "    --> schemas/bank/a-made/v1.schema.json:",
        "1 change: 1 compatible, from the baseline to the present contract\n",
        "next version: bank 0.1.0 → 0.1.1\n",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    let found = read(&diff(&space, &["--format", "json"]).1);
    assert_eq!(found["versions"], json!([{ "component": "bank", "released": "0.1.0", "next": "0.1.1" }]));
    assert_eq!(found["events"][0]["changes"][0]["source"], json!({ "file": LIB, "line": 5, "column": 9 }));
    let (outcome, out) = diff(&space, &["git:main"]);
    assert_eq!(outcome, Outcome::Done);
    assert!(out.contains("from git:main to the present contract\n"), "{out}");
    assert!(out.ends_with("version bump: minor, which is the third number below 1.0.0\n"), "{out}");
    let (outcome, out) = diff(&space, &["git:main", "baseline"]);
    assert_eq!(
        (outcome, out.starts_with("nothing changed from git:main to the baseline")),
        (Outcome::Done, true)
    );
}

#[test]
fn what_breaks_is_an_exit_status_and_an_exception_takes_it_back() {
    let other = || made(&json!({ "id": { "type": "integer" } }), &["id"]);
    let space = changed(&other());
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Breaking);
    for said in [
        "breaking[type-changed]",
        "    --> crates/bank-events/src/lib.rs:4:9\n",
        "is refused by readers of the old one",
        "    help: ",
        "next version: bank 0.1.0 → 0.2.0\n",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    for format in ["json", "markdown", "sarif"] {
        assert_eq!(diff(&space, &["--format", format]).0, Outcome::Breaking, "{format}");
    }
    assert!(diff(&space, &["--format", "markdown"]).1.starts_with("### The contract breaks\n"));
    let (_, _, err) = tell(&space, &["gen-schemas"], other());
    // What the gate writes out is what excepts it.
    let block = err.split_once("exceptions.toml:\n\n").expect("an exception").1;
    let block = block.split_once("\n\n").expect("its end").0;
    let exception = block.replace("reason = \"\"", "reason = \"nobody | reads it\"");
    space.write(EXCEPTIONS, &exception);

    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Done, "{out}");
    for said in [
        "excepted[type-changed]",
        "exception: until 2026-12-21: nobody | reads it (schemas/bank/exceptions.toml:1)\n",
        "1 change: 1 excepted",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    assert!(!out.contains("help:"), "{out}");
    let (outcome, out) = diff(&space, &["--format", "json"]);
    let found = read(&out);
    assert_eq!((outcome, &found["holds"]), (Outcome::Done, &json!(true)));
    assert_eq!((&found["summary"]["excepted"], &found["summary"]["breaking"]), (&json!(1), &json!(0)));
    let change = &found["events"][0]["changes"][0];
    assert_eq!(change["judgement"], "breaking");
    assert_eq!(change["exception"]["holds"], true);
    assert_eq!(change["exception"]["reason"], "nobody | reads it");
    assert_eq!(change["exception"]["expires"], "2026-12-21");
    let (outcome, out) = diff(&space, &["--format", "markdown"]);
    assert_eq!(outcome, Outcome::Done);
    assert!(out.starts_with("### The contract changed, and breaks only what is excepted\n"), "{out}");
    assert!(out.contains("- Exception: until 2026-12-21&#58; nobody &#124; reads it"), "{out}");
    let (outcome, out) = diff(&space, &["--format", "sarif"]);
    assert_eq!(outcome, Outcome::Done);
    let result = &read(&out)["runs"][0]["results"][0];
    assert_eq!((&result["level"], &result["suppressions"][0]["kind"]), (&json!("note"), &json!("external")));
    let region = &result["locations"][0]["physicalLocation"];
    assert_eq!(
        (&region["artifactLocation"]["uri"], &region["region"]["startLine"]),
        (&json!(LIB), &json!(4))
    );

    // It speaks of what was released, and of nothing else.
    let (outcome, out) = diff(&space, &["git:main"]);
    assert_eq!((outcome, out.contains("exception")), (Outcome::Breaking, false), "{out}");

    space.write(EXCEPTIONS, &exception.replace("2026-12-21", "2026-11-20"));
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Breaking);
    assert!(
        out.contains("breaking[type-changed]") && out.contains("exception: expired on 2026-11-20"),
        "{out}"
    );
    assert_eq!(
        read(&diff(&space, &["--format", "json"]).1)["events"][0]["changes"][0]["exception"]["holds"],
        false
    );
    space.write(EXCEPTIONS, "[[exception]]\n");
    let (outcome, _, err) = unlinked(&space, &["diff"]);
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("this exception has no `rule`"), "{err}");
}

#[test]
fn the_gate_and_the_difference_agree() {
    let space =
        released(&|| made(&json!({ "id": { "type": "string" }, "note": { "type": "string" } }), &["id"]));
    for step in [&["gen-schemas"][..], &["release"]] {
        assert_eq!(tell(&space, step, plain()).0, Outcome::Done);
    }
    let back = made(&json!({ "id": { "type": "string" }, "note": { "type": "integer" } }), &["id"]);
    present(&space, &back);
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Breaking);
    assert!(out.contains("[name-reused]: the property `note` is there again and is another one"), "{out}");

    // What the settings ask.
    present(&space, &plain());
    assert_eq!(diff(&space, &[]).0, Outcome::Done);
    let narrow = made(&json!({ "id": { "type": "string", "maxLength": 3 } }), &["id"]);
    present(&space, &narrow);
    assert_eq!(diff(&space, &[]).0, Outcome::Done);
    assert_eq!(diff(&space, &["--compatibility", "backward"]).0, Outcome::Breaking);
    space.write("Cargo.toml", &format!("{ROOT}\n[workspace.metadata.tidings]\ncompatibility = \"full\"\n"));
    let (outcome, out) = diff(&space, &[]);
    assert_eq!(outcome, Outcome::Breaking);
    assert!(out.contains("asked: full tolerant"), "{out}");
}

/// Where events are linked the gate keeps what breaks out of `schemas/`, and it is shown all the same.
#[test]
fn what_the_gate_stopped_is_shown() {
    let space = released(&plain);
    commit(&space);
    let other = || made(&json!({ "id": { "type": "integer" } }), &["id"]);
    assert_eq!(tell(&space, &["gen-schemas"], other()).0, Outcome::Wrong);
    for arguments in [&["diff"][..], &["diff", "git:main"], &["diff", "--format", "json"]] {
        let (outcome, out, err) = tell(&space, arguments, other());
        assert_eq!((outcome, err.as_str()), (Outcome::Breaking, ""), "{out}");
        assert!(out.contains("type-changed"), "{out}");
    }
    assert_eq!(tell(&space, &["diff"], plain()).0, Outcome::Done);
    assert_eq!(diff(&space, &[]).0, Outcome::Done);
    space.write(LIB, RUST);
    let (outcome, _, err) = tell(&space, &["diff"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("crates/bank-events/src/lib.rs:3"), "{err}");
}
