//! `tidings infer` as a person calls it, and components whose events a folder describes.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use support::{Space, event};
use tidings_cli::Outcome;

const COMPONENT: &str = "\n[[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"com.example.partner\"\n\
    events = \"events\"\n";

fn tidings(space: &Space, arguments: &[&str]) -> Output {
    command(space, arguments).output().expect("the program runs")
}

fn command(space: &Space, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tidings"));
    command.args(arguments).current_dir(space.root()).env("CARGO_NET_OFFLINE", "true");
    command
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("output is UTF-8")
}

fn with_samples() -> Space {
    let space = Space::plain();
    space.write("samples/one.json", "{\"id\": 1, \"name\": \"a\"}");
    space.write("samples/more.ndjson", "{\"id\": 2}\n{\"id\": 3, \"name\": \"b\"}\n");
    space
}

#[test]
fn a_schema_comes_out_on_stdout() {
    let space = with_samples();
    let output = tidings(&space, &["infer", "--root", "Thing", "samples"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(schema["title"], "Thing");
    assert_eq!(schema["required"], serde_json::json!(["id"]));
    let again = tidings(&space, &["infer", "--root", "Thing", "samples/one.json", "samples/more.ndjson"]);
    assert_eq!(text(&again.stdout), text(&output.stdout), "the order of samples does not matter here");
}

#[test]
fn the_extension_says_what_is_made() {
    let space = with_samples();
    for (file, part) in [
        ("new/thing.ts", "export interface Thing"),
        ("thing.cs", "record Thing"),
        ("thing.rs", "struct Thing"),
        ("thing.json", "\"Thing\""),
    ] {
        let output = tidings(&space, &["infer", "--root", "Thing", "--out", file, "samples"]);
        assert_eq!(output.status.code(), Some(0), "{file}: {}", text(&output.stderr));
        assert!(space.read(file).contains(part), "{file}");
        assert_eq!(text(&output.stdout), "");
    }
    let output = tidings(&space, &["infer", "--root", "Thing", "--out", "thing.txt", "samples"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("error[language-unknown]"));
}

#[test]
fn what_was_there_stays_when_anything_is_wrong() {
    let space = with_samples();
    space.write("thing.ts", "before");
    space.write("samples/wrong.json", "{\"id\": 1,\n \"id\": 2}");
    let output = tidings(&space, &["infer", "--root", "Thing", "--out", "thing.ts", "samples"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("error[sample-key-twice]") && said.contains("samples/wrong.json:2:2"), "{said}");
    assert!(said.ends_with("nothing was written\n"), "{said}");
    assert_eq!(space.read("thing.ts"), "before");
}

#[test]
fn samples_come_from_stdin_and_claims_are_told() {
    let space = Space::plain();
    let mut program = command(&space, &["infer", "--root", "Thing", "--explain", "-"]);
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(b"{\"id\": 1}\n{\"id\": 2}\n").expect("the program reads");
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    let told = text(&output.stdout);
    assert!(told.contains("/id") && told.contains("required"), "{told}");
}

#[test]
fn everything_that_is_wrong_with_the_words_is_said() {
    let space = Space::plain();
    let output =
        tidings(&space, &["infer", "--root", "1 thing", "--namespace", "A..B", "missing", "gone.json"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    for part in ["error[root-name]", "error[namespace-name]", "--> missing", "--> gone.json"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let output = tidings(&space, &["infer", "--root", "Thing"]);
    assert!(text(&output.stderr).contains("error[infer-nothing]"));
}

#[test]
fn hints_beside_the_samples_are_taken() {
    let space = with_samples();
    space.write("samples/hints.toml", "[\"/id\"]\nrequired = false\n");
    let output = tidings(&space, &["infer", "--root", "Thing", "samples"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(schema.get("required"), None);
    space.write("samples/hints.toml", "[\"/id\"]\nrequird = true\n");
    let output = tidings(&space, &["infer", "--root", "Thing", "samples"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("samples/hints.toml:2:1"), "{}", text(&output.stderr));
}

#[test]
fn a_schema_rules_and_reads_the_files_beside_it() {
    let space = Space::plain();
    space.write("schema.json", "{\"properties\": {\"user\": {\"$ref\": \"common/user.json\"}}}");
    space.write("common/user.json", "{\"type\": \"object\", \"required\": [\"login\"]}");
    space.write("one.json", "{\"user\":\n {\"log\": 1}}");
    let output = tidings(&space, &["infer", "--root", "Thing", "--schema", "schema.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let output = tidings(&space, &["infer", "--root", "Thing", "--schema", "schema.json", "one.json"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("error[sample-mismatch]") && said.contains("one.json:1:2"), "{said}");
    space.write("schema.json", "{\"$ref\": \"../../../../../../../../etc/hostname\"}");
    let output = tidings(&space, &["infer", "--root", "Thing", "--schema", "schema.json"]);
    assert!(text(&output.stderr).contains("error[schema-outside]"), "{}", text(&output.stderr));
}

#[test]
fn a_folder_is_a_component() {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{}{COMPONENT}", support::ROOT));
    space.write("events/paid.json", "{\"id\": 1}");
    space.write("events/sent/first.json", "{\"id\": 1, \"to\": {\"city\": \"Oslo\"}}");
    space.write("events/sent/hints.toml", "[event]\nname = \"parcel.sent\"\ntype = \"Sent\"\n");
    space.write(
        "events/sent/v2/schema.json",
        "{\"type\": \"object\", \"properties\": {\"to\": {\"type\": \"string\"}}}",
    );
    let output = tidings(&space, &["gen-schemas"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let schema: serde_json::Value =
        serde_json::from_str(&space.read("schemas/partner/parcel-sent/v1.schema.json")).expect("JSON");
    assert_eq!(schema["title"], "Sent");
    assert_eq!(schema["x-tidings"]["detailType"], "parcel.sent@v1");
    assert_eq!(schema["examples"], serde_json::json!([{"id": 1, "to": {"city": "Oslo"}}]));
    assert!(space.has("schemas/partner/parcel-sent/v2.schema.json"));
    assert!(space.has("schemas/partner/paid/v1.schema.json"));
    assert!(space.has("generated/rust/partner/Cargo.toml"));
    let output = tidings(&space, &["gen-schemas", "--check"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));

    let output = tidings(&space, &["gen-schemas", "--explain", "paid"]);
    assert!(text(&output.stdout).contains("described  by events/paid.json"), "{}", text(&output.stdout));

    std::fs::remove_file(space.root().join("events/paid.json")).expect("it is there");
    let output = tidings(&space, &["gen-schemas", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).ends_with("To bring them up to date: cargo tidings gen-schemas\n"));
    tidings(&space, &["gen-schemas"]);
    assert!(!space.has("schemas/partner/paid"));
}

#[test]
fn a_folder_and_a_crate_are_two_components() {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{}{}", support::ROOT, COMPONENT.replace("\"partner\"", "\"bank\"")));
    space.write("events/a-made.json", "{\"id\": 1}");
    space.write("events/a/hints.toml", "[event]\nname = \"a.made\"\n");
    space.write("events/a/one.json", "{}");
    let (outcome, _, err) = space.run(&["gen-schemas"], vec![event("a.made", "AMade", 3)]);
    assert_eq!(outcome, Outcome::Wrong);
    for part in [
        "error[component-twice]: component `bank` is in 2 places: the package `bank-events`, the folder `events`",
        "error[event-twice]: `a.made@v1` is declared 2 times",
        "--> events/a",
    ] {
        assert!(err.contains(part), "{part}: {err}");
    }
}
