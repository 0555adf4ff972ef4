//! Descriptions that try to run: every container of Markdown around code that leaves a mark.
//!
//! rustdoc compiles and runs code blocks of doc comments. A description comes from whoever wrote a schema, so that
//! `cargo test` of a generated package must find nothing in one, and rustdoc nothing to warn of.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};
use tidings_codegen::read::SchemaFile;

use super::generate::generate;
use crate::packages::emptied;
use crate::programs::{output, printed, run};

/// Each puts a text into a container. What follows the first line of the text stays in it.
const CONTAINERS: [fn(&str) -> String; 22] = [
    |text| format!("Words.\n\n{text}"),
    |text| indented(text, "    ", "    "),
    |text| indented(text, "\t", "\t"),
    |text| format!("```\n{text}\n```"),
    |text| format!("~~~\n{text}\n~~~"),
    |text| format!("```rust,no_run,E0277,edition2018\n{text}\n"),
    |text| format!("```should_panic ignore-x86\n{text}\n```"),
    |text| indented(text, "> ", "> "),
    |text| indented(text, ">", ">"),
    |text| indented(text, "- ", "  "),
    |text| indented(text, "*      ", "       "),
    |text| indented(text, "+\n  ", "  "),
    |text| indented(text, "1. ", "   "),
    |text| indented(text, "12345678)      ", "               "),
    |text| indented(text, "- [ ] a\n\n      ", "      "),
    |text| format!("a[^n]\n\n{}", indented(text, "[^n]: ", "    ")),
    |text| format!("<div>\n{text}\n\n{text}\n</div>"),
    |text| format!("<!-- a\n{text}\n-->\n\n{text}"),
    |text| format!("<pre>\n{text}\n</pre>\n{text}"),
    |text| format!("| a |\n|---|\n| {text} |\n\n[a]: https://example.com\n{text}"),
    |text| text.replace('\n', "\r\n") + "\r\n\r    x\r```\r" + text,
    |text| text.replace('\n', "\u{2028}") + "\n\n***\nTitle\n===\n" + text,
];

fn indented(text: &str, first: &str, others: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        out.push_str(if at == 0 { first } else { others });
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Ordinary Markdown that rustdoc's lints warn of, and links that lead to no item.
const INNOCENT: [&str; 12] = [
    "See https://example.com/a_b?c=d, and http://example.com.",
    "A [Customer], an [`Order`], a [link](Order::new), [one](../README.md#top) and [two][three].",
    "A Vec<T>, a Map<String, Vec<T>>, <br> and <T> alone.",
    "```json\n{ \"a\": 1 }\n```",
    "```not rust at all, `really`\nx\n```",
    "Unclosed `backquote, **bold and [bracket",
    "    fn indented() -> ! { loop {} }",
    "A note[^1], and another[^two].\n\n[^1]: It.",
    "| a | b |\n|---|---|\n| `x|y` | <b>z</b> |",
    "<details><summary>More</summary>\n\n```\nx\n```\n</details>",
    "![chart](https://example.com/a.png) and <https://example.com> and <me@example.com>",
    "1. one\n\n        let x = 1;\n\n2. two\n   - three\n         four",
];

/// Generates one package of such descriptions and looks what rustdoc makes of it. `folder` is that of the Rust packages.
///
/// # Errors
/// Something ran, was found as a test, or was warned of.
pub(super) fn check(folder: &Path) -> Result<()> {
    let own = folder.join("descriptions");
    let marks = own.join("marks");
    emptied(&marks)?;
    let mark = marks.join("it-ran");
    let schema = schema(&mark);
    let files =
        [SchemaFile { path: "schemas/hostile/hostile/v1.schema.json".to_owned(), text: schema.to_string() }];
    let package = generate(&own, "hostile", &files, "rust")?;
    let cargo = |command: &str| {
        let mut cargo = crate::programs::cargo();
        cargo.current_dir(&package).env("CARGO_TARGET_DIR", folder.join("target")).arg(command);
        cargo.env("CARGO_TERM_COLOR", "never").env_remove("RUSTFLAGS");
        cargo
    };
    let listed = run(cargo("test").args(["--quiet", "--doc", "--", "--list"]))?;
    let found: Vec<&str> = listed.lines().filter(|line| line.ends_with(": test")).collect();
    // The examples of the package's README.
    let others = found.iter().filter(|line| !line.contains("README.md") && !line.starts_with("src/lib.rs"));
    ensure!(others.clone().count() == 0, "descriptions are tests: {:?}", others.collect::<Vec<_>>());
    ensure!(found.len() == 2, "the README has two examples: {found:?}");
    passes(cargo("test").args(["--quiet", "--doc"]))?;
    ensure!(!mark.exists(), "a description ran");
    passes(cargo("doc").env("RUSTDOCFLAGS", "-D warnings").args(["--quiet", "--no-deps"]))
}

fn passes(command: &mut Command) -> Result<()> {
    let output = output(command)?;
    let said = printed(&String::from_utf8_lossy(&output.stdout), &String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "{said}");
    Ok(())
}

/// Records, enums and unions whose every description is one of the texts.
fn schema(mark: &Path) -> Value {
    let texts = texts(mark);
    let mut texts = texts.iter().cycle();
    let mut next = || texts.next().cloned().unwrap_or_default();
    let mut defs = Map::new();
    let mut properties = Map::new();
    for record in 0..28 {
        let fields: Map<String, Value> = (0..22)
            .map(|field| (format!("field{field}"), json!({ "type": "string", "description": next() })))
            .collect();
        let name = format!("Record{record}");
        defs.insert(name.clone(), json!({ "description": next(), "type": "object", "properties": fields }));
        properties.insert(format!("record{record}"), json!({ "$ref": format!("#/$defs/{name}") }));
    }
    let values: Vec<Value> = (0..22)
        .map(|value| json!({ "type": "string", "const": format!("value{value}"), "description": next() }))
        .collect();
    defs.insert("Choice".to_owned(), json!({ "description": next(), "oneOf": values }));
    // Where there is no description, names are shown.
    let odd: Vec<Value> =
        ["```", "``` rust\nx\n```", "    x", "a`b", "[a]", "<b>", "https://example.com", "~~~"]
            .iter()
            .map(|value| json!({ "type": "string", "const": value }))
            .collect();
    defs.insert("Odd".to_owned(), json!({ "oneOf": odd }));
    properties.insert("odd".to_owned(), json!({ "$ref": "#/$defs/Odd" }));
    properties.insert("choice".to_owned(), json!({ "description": next(), "$ref": "#/$defs/Choice" }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Hostile",
        "description": next(),
        "x-tidings": {
            "component": "hostile", "name": "hostile", "version": 1, "source": "hostile", "detailType": "hostile",
        },
        "type": "object",
        "properties": properties,
        "$defs": defs,
        "examples": [{}],
    })
}

/// Every container inside every other, around code that leaves a mark, and what is innocent.
fn texts(mark: &Path) -> Vec<String> {
    let code = format!("std::fs::write({:?}, \"x\").unwrap();", mark.to_string_lossy());
    let mut texts: Vec<String> = INNOCENT.iter().map(|text| (*text).to_owned()).collect();
    for outer in CONTAINERS {
        for inner in CONTAINERS {
            texts.push(outer(&inner(&code)));
        }
    }
    for container in CONTAINERS {
        texts.push(container(&format!("```\n{code}\n```\n    {code}\n<b>\n\n    {code}")));
        texts.push(container(&"x".repeat(5000)));
    }
    texts
}
