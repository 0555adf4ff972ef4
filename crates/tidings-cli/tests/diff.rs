//! `diff` from its words to its exit status: files, folders, revisions.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use serde_json::{Value, json};
use support::{Space, commit, run_in};
use tidings_cli::Outcome;

fn event(component: &str, name: &str, properties: &Value) -> String {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Made",
        "x-tidings": {
            "component": component, "name": name, "version": 1, "source": "com.example", "detailType": name,
        },
        "type": "object",
        "properties": properties,
    });
    format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"))
}

/// A workspace with two events, committed as `main`.
fn repository() -> Space {
    let space = Space::plain();
    space.write("schemas/bank/a/v1.schema.json", &event("bank", "a", &json!({ "x": { "type": "string" } })));
    space.write("schemas/bank/b/v1.schema.json", &event("bank", "b", &json!({})));
    commit(&space);
    space
}

fn diff(space: &Space, arguments: &[&str]) -> (Outcome, String, String) {
    space.run(&[&["diff"], arguments].concat(), Vec::new())
}

fn changes(text: &str) -> Vec<(String, String)> {
    let value: Value = serde_json::from_str(text).expect("JSON");
    let events = value["events"].as_array().expect("events");
    let told = events.iter().flat_map(|event| {
        let changes = event["changes"].as_array().expect("changes");
        changes.iter().map(|change| {
            let text = |value: &Value| value.as_str().expect("text").to_owned();
            (text(&event["title"]), text(&change["rule"]))
        })
    });
    told.collect()
}

#[test]
fn a_revision_against_the_present() {
    let space = repository();
    let (outcome, out, err) = diff(&space, &["git:main"]);
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""));
    assert_eq!(out, "nothing changed from git:main to the present contract; 2 events are what they were\n");
    space.write("schemas/bank/c/v1.schema.json", &event("bank", "c", &json!({})));
    let (outcome, out, _) = diff(&space, &["--format", "json", "git:main"]);
    assert_eq!(outcome, Outcome::Done);
    assert_eq!(changes(&out), [("c@v1".to_owned(), "event-added".to_owned())]);
    std::fs::remove_dir_all(space.root().join("schemas/bank/b")).expect("it is there");
    let (outcome, out, _) = diff(&space, &["--format", "json", "git:HEAD"]);
    assert_eq!(outcome, Outcome::Breaking);
    assert_eq!(changes(&out)[0], ("b@v1".to_owned(), "event-removed".to_owned()));
}

#[test]
fn what_an_event_is_routed_by() {
    let space = repository();
    let text = space.read("schemas/bank/a/v1.schema.json").replace("com.example", "com.other");
    space.write("schemas/bank/a/v1.schema.json", &text);
    let (outcome, out, _) = diff(&space, &["git:main"]);
    assert_eq!(outcome, Outcome::Breaking);
    assert!(
        out.contains("unknown[event-source-changed]: the source changed from `com.example` to `com.other`"),
        "{out}"
    );
}

#[test]
fn folders_files_and_parts_of_revisions() {
    let space = repository();
    for (old, new) in [
        ("schemas", "schemas/bank"),
        ("git:main:schemas/bank", "./schemas"),
        ("git:main", "git:HEAD"),
        ("git:main:schemas/bank/a/v1.schema.json", "schemas/bank/a/v1.schema.json"),
        ("schemas/bank/a/v1.schema.json", "git:main"),
        ("git:main:crates/../schemas/", "schemas"),
    ] {
        let (outcome, out, err) = diff(&space, &[old, new]);
        assert_eq!((outcome, err.as_str()), (Outcome::Done, ""), "{old} {new}");
        assert!(out.starts_with("nothing changed from "), "{out}");
    }
}

#[test]
fn files_of_somebody_else_need_no_workspace() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let write = |name: &str, value: &Value| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        std::fs::write(path, value.to_string()).expect("files can be written");
    };
    write("old.json", &json!({ "properties": { "a": { "$ref": "common/a.json#/definitions/A" } } }));
    write("new.json", &json!({ "properties": { "a": { "$ref": "other.json" } } }));
    write("common/a.json", &json!({ "definitions": { "A": { "$ref": "b.json#B" } } }));
    write("common/b.json", &json!({ "$defs": { "x": { "$anchor": "B", "type": "integer" } } }));
    write("other.json", &json!({ "type": "integer" }));
    let (outcome, out, err) = run_in(folder.path(), &["diff", "old.json", "old.json"], Vec::new());
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""), "{out}");
    // Another way of writing the same, over three files.
    let (outcome, out, err) = run_in(folder.path(), &["diff", "old.json", "new.json"], Vec::new());
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""), "{out}");
    write("other.json", &json!({ "type": ["integer", "boolean"] }));
    let arguments = ["diff", "--format", "json", "--compatibility", "full", "old.json", "new.json"];
    let (outcome, out, _) = run_in(folder.path(), &arguments, Vec::new());
    assert_eq!(outcome, Outcome::Breaking);
    let value: Value = serde_json::from_str(&out).expect("JSON");
    let verdicts = &value["events"][0]["verdicts"];
    assert_eq!(verdicts["backward"]["strict"]["verdict"], "compatible", "{out}");
    let witness = &verdicts["forward"]["tolerant"]["witness"];
    assert_eq!((&witness["acceptedBy"], &witness["pointer"]), (&json!("new"), &json!("/a")), "{out}");
    assert!(witness["document"]["a"].is_boolean(), "{out}");
    let backward = ["diff", "--compatibility", "backward", "old.json", "new.json"];
    assert_eq!(run_in(folder.path(), &backward, Vec::new()).0, Outcome::Done);
    let (outcome, _, err) = run_in(folder.path(), &["diff", "old.json", "gone.json"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[file-unreadable]") && err.contains("gone.json"), "{err}");
    let (outcome, _, err) = run_in(folder.path(), &["diff"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[workspace-missing]"), "{err}");
}

#[test]
fn what_cannot_run_is_said() {
    let space = repository();
    space.write("twice/x/a.schema.json", &event("bank", "a", &json!({})));
    space.write("twice/y/a.schema.json", &event("bank", "a", &json!({})));
    space.write("torn.json", "{");
    for (arguments, code) in [
        (&["git:nowhere"][..], "revision-unknown"),
        (&["git:--all"], "revision-unknown"),
        (&["git:"], "revision-unknown"),
        (&["git:main:gone"], "revision-path"),
        (&["git:main:../../x"], "revision-path"),
        (&["git:main:crates"], "schemas-missing"),
        (&["crates"], "schemas-missing"),
        (&["twice"], "event-twice"),
        (&["torn.json", "torn.json"], "schema-json"),
        (&["torn.json", "gone.json"], "file-unreadable"),
        (&["Cargo.toml", "schemas"], "schema-json"),
        (&["schemas/bank/a/v1.schema.json", "twice/nothing"], "file-unreadable"),
    ] {
        let (outcome, out, err) = diff(&space, arguments);
        assert_eq!((outcome, out.as_str()), (Outcome::Wrong, ""), "{arguments:?}");
        assert!(err.contains(&format!("error[{code}]")), "{arguments:?}: {err}");
    }
    let (_, _, err) = diff(&space, &["torn.json", "gone.json"]);
    assert!(err.contains("error[schema-json]") && err.ends_with("2 errors\n"), "{err}");
}

#[test]
fn fields_and_variants_have_their_lines() {
    let text = r#"
use tidings::Event;

#[derive(serde::Serialize, schemars::JsonSchema, Event)]
#[event(name = "bank.made", version = 2)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    pub first_name: String,
    #[serde(rename = "when")]
    pub at: Option<String>,
    pub homes: Vec<Option<Home>>,
    #[serde(flatten)]
    pub base: Base,
    pub state: State,
}

#[derive(schemars::JsonSchema)]
#[serde(rename = "House")]
pub struct Home {
    pub street: String,
}

#[derive(schemars::JsonSchema)]
pub struct Base {
    pub id: u64,
}

#[derive(schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum State {
    NotYet,
    #[serde(rename = "done")]
    Finished { at_noon: bool },
}
"#;
    let lib = "crates/bank-events/src/lib.rs";
    let space = Space::new(support::ROOT, &[support::package("bank-events"), (lib, text)]);
    let workspace = tidings_cli::workspace(&space.root()).expect("cargo reads it");
    let scan = tidings_cli::scan::scan(&workspace);
    let schema = json!({
        "x-tidings": { "component": "bank", "name": "bank.made", "version": 2 },
        "properties": {
            "firstName": { "type": "string" },
            "when": { "type": "string" },
            "homes": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/House" }, { "type": "null" }] } },
            "id": { "type": "integer" },
            "state": { "$ref": "#/$defs/State" },
        },
        "required": ["firstName", "homes"],
        "$defs": {
            "House": { "properties": { "street": {} } },
            "State": { "oneOf": [
                { "properties": { "kind": { "const": "not-yet" } } },
                { "properties": { "kind": { "const": "done" }, "atNoon": { "type": "boolean" } } },
            ] },
            "Elsewhere": { "properties": { "street": {} } },
        },
    });
    for (pointer, line) in [
        ("", 7),
        ("/title", 7),
        ("/properties/firstName", 8),
        ("/properties/firstName/type", 8),
        ("/properties/when", 10),
        ("/properties/homes/items", 11),
        ("/required/1", 11),
        ("/properties/id/minimum", 25),
        ("/properties/state", 14),
        ("/$defs/House", 19),
        ("/$defs/House/properties/street/type", 20),
        ("/properties/homes/items/anyOf/0/properties/street", 20),
        ("/$defs/State/oneOf/0", 31),
        ("/$defs/State/oneOf/1", 33),
        ("/$defs/State/oneOf/1/properties/atNoon", 33),
        ("/properties/state/oneOf/1/properties/atNoon", 33),
        // What the sources do not say stays at the nearest place that is certain.
        ("/properties/gone", 7),
        ("/$defs/Elsewhere/properties/street", 7),
        ("/$defs/House/properties/gone", 19),
    ] {
        let found = match scan.shapes.place(&schema, pointer) {
            Some(tidings_schema::Place::Source { file, line, .. }) => Some((file, line)),
            _ => None,
        };
        assert_eq!(found, Some((lib.to_owned(), line)), "{pointer}");
    }
    let other = json!({ "x-tidings": { "component": "bank", "name": "bank.made", "version": 1 } });
    assert_eq!(scan.shapes.place(&other, ""), None);
}
