//! What an xtask hands over, as the tool takes it.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::process::{Command, Output};

use serde_json::{Value, json};
use support::Space;

/// An event as `tidings::xtask` writes it.
fn event(described: &Value) -> Value {
    json!({
        "component": "bank", "name": "a.made", "version": 1, "source": "test", "detail_type": "a.made@v1",
        "type_name": "AMade", "module": "bank_events", "file": "crates/bank-events/src/lib.rs", "line": 3, "column": 12,
        "package": "bank-events", "needs_object": true, "allow_unsampled": [], "described": described,
    })
}

fn described(schema: &str, samples: &[&str]) -> Value {
    let samples: Vec<Value> = samples.iter().map(|sample| json!({ "Ok": sample })).collect();
    json!({ "Ok": { "payload": { "type_name": "AMade", "schema": schema, "samples": samples }, "envelope": null } })
}

/// Runs the tool as an xtask does.
fn handed(space: &Space, text: &str, words: &[&str]) -> (Output, String) {
    space.write("collected.json", text);
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-tidings"))
        .args(["xtask", "--collected", "collected.json"])
        .args(words)
        .current_dir(space.root())
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .expect("the program runs");
    let said = String::from_utf8(output.stderr.clone()).expect("output is UTF-8");
    assert!(!space.has("collected.json"), "the file is removed whatever happens: {said}");
    (output, said)
}

fn of(events: &[Value]) -> String {
    json!({ "format": 1, "version": env!("CARGO_PKG_VERSION"), "events": events }).to_string()
}

#[test]
fn properties_are_in_the_order_of_samples_then_sources() {
    let space = Space::plain();
    let source = "use tidings::Event;\n#[derive(Event)]\n#[event(name = \"a.made\", version = 1, allow_unsampled(\"/a\", \"/c\"))]\n\
                  pub struct AMade {\n    pub z: u8,\n    pub c: Option<u8>,\n    pub a: Option<u8>,\n    pub b: u8,\n}\n";
    space.write("crates/bank-events/src/lib.rs", source);
    let number = json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 });
    let schema = json!({
        "title": "AMade", "type": "object",
        "properties": { "a": number, "b": number, "c": number, "z": number }, "required": ["z", "b"],
    });
    let mut made = event(&described(&schema.to_string(), &["{\"z\":1,\"b\":2}"]));
    made["line"] = 4.into();
    made["allow_unsampled"] = json!(["/a", "/c"]);
    let (output, said) = handed(&space, &of(&[made]), &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let written: Value =
        serde_json::from_str(&space.read("schemas/bank/a-made/v1.schema.json")).expect("JSON");
    let properties = written["properties"].as_object().expect("a record");
    assert_eq!(properties.keys().collect::<Vec<_>>(), ["z", "c", "a", "b"]);
}

#[test]
fn numbers_arrive_as_serde_wrote_them() {
    let space = Space::plain();
    space.write("crates/bank-events/src/lib.rs", "#[derive(tidings::Event)]\n\npub struct AMade;\n");
    let schema = json!({ "type": "object", "properties": { "n": { "type": "number" } }, "required": ["n"] });
    let sample = "{\"n\":12345678901234567890.12345678901234567890}";
    let (output, said) =
        handed(&space, &of(&[event(&described(&schema.to_string(), &[sample]))]), &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(
        space
            .read("schemas/bank/a-made/v1.schema.json")
            .contains("12345678901234567890.12345678901234567890")
    );
}

#[test]
fn a_panic_is_said_with_its_place() {
    let space = Space::plain();
    space.write("crates/bank-events/src/lib.rs", "#[derive(tidings::Event)]\n\npub struct AMade;\n");
    let panicked = event(&json!({ "Err": "no sample today, at crates/bank-events/src/lib.rs:30:9" }));
    let (output, said) = handed(&space, &of(&[panicked]), &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(2));
    for part in [
        "error[factory-panicked]: the factory or the schema of `AMade` panicked: no sample today, at crates/bank-events/src/lib.rs:30:9",
        "--> crates/bank-events/src/lib.rs:3:12",
        "1 error; nothing was written",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_schema_that_is_too_deep_is_an_error_of_its_event() {
    let space = Space::plain();
    space.write("crates/bank-events/src/lib.rs", "#[derive(tidings::Event)]\n\npub struct AMade;\n");
    let schema = format!("{}true{}", "{\"items\":".repeat(200), "}".repeat(200));
    let (output, said) = handed(&space, &of(&[event(&described(&schema, &["[]"]))]), &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("error[schema-too-deep]") && said.contains("src/lib.rs:3:12"), "{said}");
}

#[test]
fn a_file_of_another_form_is_refused() {
    let space = Space::plain();
    for (text, part) in [
        ("{\"format\":2,\"version\":\"9.9.9\",\"events\":{}}", "the xtask is built with tidings 9.9.9"),
        (
            "{\"format\":1,\"version\":\"0.1.0\"}",
            "what the xtask has collected cannot be read: missing field `events`",
        ),
        ("", "what the xtask has collected cannot be read"),
    ] {
        let (output, said) = handed(&space, text, &["gen-schemas"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn help_is_that_of_the_xtask() {
    let space = Space::plain();
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-tidings"))
        .args(["xtask", "gen-schemas", "--help"])
        .current_dir(space.root())
        .output()
        .expect("the program runs");
    let said = String::from_utf8(output.stdout).expect("output is UTF-8");
    assert!(said.contains("Usage: cargo xtask gen-schemas"), "{said}");
    assert!(!said.contains("collected FILE"), "{said}");
}
