//! Characters that nobody sees, or that change what is seen, in everything that the tool prints and in every schema
//! that it writes: none is raw.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use std::process::{Command, Output};

use serde_json::{Value, json};
use support::{ROOT, Space};
use tidings_schema::visible::is_hidden;

/// Every one of them but what no file name may hold, each after a letter.
fn hidden() -> String {
    let all = ('\u{1}'..='\u{ffff}').filter(|letter| is_hidden(*letter));
    all.flat_map(|letter| ['h', letter]).collect()
}

/// Those that a file name has room for.
const IN_A_NAME: &str = "a\u{1b}b\u{7}c\u{9b}d\u{202e}e\u{2066}f\u{200b}g\u{feff}h\u{2028}i\n";

fn tidings(space: &Space, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tidings"))
        .args(arguments)
        .current_dir(space.root())
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .expect("the program runs")
}

/// What a command printed, in which nothing is hidden.
fn visible(space: &Space, arguments: &[&str]) -> String {
    let output = tidings(space, arguments);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let found = out.chars().chain(err.chars()).find(|letter| *letter != '\n' && is_hidden(*letter));
    assert_eq!(found, None, "{arguments:?}:\n{out}{err}");
    assert!(!out.is_empty() || !err.is_empty(), "{arguments:?}");
    out
}

fn schema(changed: &Value) -> String {
    let hidden = hidden();
    json!({
        "title": format!("T{hidden}"),
        "description": hidden,
        "type": "object",
        "properties": {
            format!("p{hidden}"): changed,
            "pattern": { "type": "string", "description": hidden },
            "`[x](https://example.com)`": changed,
        },
        "patternProperties": { format!("^{hidden}$"): changed },
    })
    .to_string()
}

#[test]
fn no_hidden_character_is_raw_in_a_difference() {
    let space = Space::plain();
    space.write("old.json", &schema(&json!({ "type": "string", "enum": ["a", hidden()] })));
    space.write(
        "new.json",
        &schema(&json!({ "type": "string", "enum": ["b`](x)", format!("{}2", hidden())] })),
    );
    for format in ["text", "json", "markdown", "sarif"] {
        let out = visible(&space, &["diff", "--format", format, "old.json", "new.json"]);
        if matches!(format, "json" | "sarif") {
            serde_json::from_str::<Value>(&out).expect("JSON");
        }
        if format == "json" {
            // A backquote of a name ends no code.
            let json: Value = serde_json::from_str(&out).expect("JSON");
            let changes = json["events"][0]["changes"].as_array().expect("changes");
            let messages = changes.iter().filter_map(|change| change["message"].as_str());
            let messages: Vec<&str> = messages.collect();
            assert!(messages.iter().any(|message| message.contains("\\u0060[x]")), "{messages:?}");
            assert!(messages.iter().all(|message| message.matches('`').count() % 2 == 0), "{messages:?}");
        }
        if format == "sarif" {
            let sarif: Value = serde_json::from_str(&out).expect("JSON");
            let results = sarif["runs"][0]["results"].as_array().expect("results");
            let messages: Vec<&str> =
                results.iter().filter_map(|result| result["message"]["text"].as_str()).collect();
            assert!(messages.iter().any(|message| message.contains("[x\\](https")), "{messages:?}");
            assert!(!messages.iter().any(|message| message.contains("[x](https")), "{messages:?}");
            assert!(!messages.iter().any(|message| message.contains(is_hidden)), "{messages:?}");
        }
    }
}

#[test]
fn no_hidden_character_is_raw_in_what_is_inferred() {
    let space = Space::plain();
    space.write("one.json", &json!({ format!("p{}", hidden()): hidden(), "kind": "a" }).to_string());
    space.write("schema.json", &schema(&json!({ "type": "string", "const": hidden(), "default": hidden() })));
    visible(&space, &["infer", "--root", "Thing", "one.json", "--explain"]);
    for language in ["ts", "cs", "rs", "json-schema"] {
        visible(&space, &["infer", "--root", "Thing", "--lang", language, "one.json"]);
        visible(&space, &["infer", "--root", "Thing", "--lang", language, "--schema", "schema.json"]);
    }
}

#[cfg(unix)]
#[test]
fn no_hidden_character_of_a_file_name_is_raw_in_a_message() {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{ROOT}\n[[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"x\"\nevents = \"events\"\n"));
    space.write(&format!("events/paid/{IN_A_NAME}.json"), &format!("{{\"{}\": no", IN_A_NAME.trim_end()));
    visible(&space, &["gen-schemas"]);
    visible(&space, &["infer", "--root", "Thing", &format!("events/paid/{IN_A_NAME}.json")]);
    visible(&space, &["diff", &format!("events/paid/{IN_A_NAME}.json"), &format!("{IN_A_NAME}.json")]);
    visible(&space, &["gen-schemas", "--explain", IN_A_NAME]);
    visible(&space, &["gen-schemas", "--component", IN_A_NAME]);
}

#[test]
fn no_hidden_character_of_a_sample_is_raw_in_what_is_written() {
    let space = Space::plain();
    space.write("Cargo.toml", &format!("{ROOT}\n[[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"x\"\nevents = \"events\"\n"));
    space.write(
        "events/paid.json",
        &json!({ format!("p{}", hidden()): hidden(), "list": [hidden()] }).to_string(),
    );
    visible(&space, &["gen-schemas"]);
    visible(&space, &["gen-schemas", "--explain", "paid"]);
    visible(&space, &["release"]);
    let mut files = 0;
    for (path, text) in space.tree() {
        if path.starts_with("schemas") || path.starts_with("generated") {
            files += 1;
            let found = text.chars().find(|letter| *letter != '\n' && is_hidden(*letter));
            assert_eq!(found, None, "{path}");
        }
    }
    assert!(files > 3, "{files}");
    assert_eq!(tidings(&space, &["gen-schemas", "--check"]).status.code(), Some(0));
}
