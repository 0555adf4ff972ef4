//! Modules that stand alone, in a crate whose other dependencies may turn on any feature of `serde_json`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{ModuleSettings, targets};
use tidings_schema::foreign::{ForeignSchema, ImportOptions, import};

use super::here;
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{run, workspace_root};

/// Modules that stand alone, with features of `serde_json` that they cannot ask for, and without.
pub(super) fn check(folder: &Path, source: &Path) -> Result<()> {
    const MODULES: [&str; 4] = ["any", "decimals", "numbers", "wide-integers"];
    let copy = folder.join("modules");
    mirror(&source.join("modules"), &copy, &BUILT)?;
    for case in MODULES {
        let file = workspace_root().join("tests/cases").join(case).join("schema.json");
        module(&copy, case, &fs::read_to_string(file)?)?;
    }
    let hiding = json!({
        "title": "Option",
        "type": "object",
        "properties": {
            "Some": { "$ref": "#/$defs/String" },
            "None": { "type": "array", "items": { "$ref": "#" } },
            "Result": { "$ref": "#/$defs/Result" },
            "type": { "$ref": "#/$defs/\u{4e2d}\u{6587}" },
            "\u{4e2d}\u{6587}": { "type": "boolean" },
        },
        "required": ["Some"],
        "$defs": {
            "String": { "type": "string", "minLength": 1 },
            "Result": { "type": "string", "enum": ["Ok", "Err", "Self", "self", ""] },
            "\u{4e2d}\u{6587}": { "type": "integer", "format": "int32", "allOf": [{ "not": { "const": 0 } }] },
        },
    });
    module(&copy, "option", &hiding.to_string())?;
    module(&copy, "choices", &imported("Choices", &choices())?)?;
    module(&copy, "ruled", &imported("Ruled", &ruled())?)?;
    module(&copy, "limited", &imported("Limited", &limited())?)?;
    module(&copy, "wide", &imported("Wide", &wide())?)?;
    for features in [&[][..], &["raw-value"], &["arbitrary-precision"], &["raw-value", "arbitrary-precision"]]
    {
        let mut test = here(folder, &copy, "test");
        run(test.env("RUSTFLAGS", "-D warnings").args(["--quiet", "--features", &features.join(",")]))?;
    }
    Ok(())
}

/// Unions inside unions: each variant reads the others again, level by level.
fn choices() -> Value {
    let next = json!({ "$ref": "#/$defs/Choice" });
    let names = ["Direct", "List", "Tagged", "Ruled", "Text"];
    let branches = names.map(|name| json!({ "$ref": format!("#/$defs/{name}") }));
    let variant = |name: &str, rest: Value| json!({ "type": "object", "properties": { "next": rest, name: true }, "required": ["next", name] });
    json!({
        "title": "Choices",
        "$ref": "#/$defs/Choice",
        "$defs": {
            "Choice": { "anyOf": branches },
            "Direct": variant("direct", next.clone()),
            "List": variant("list", json!({ "type": "array", "items": next })),
            "Tagged": variant("tagged", json!({ "oneOf": [
                { "title": "One", "type": "object", "properties": { "kind": { "const": "one" }, "of": next },
                  "required": ["kind"] },
                { "title": "Two", "type": "object", "properties": { "kind": { "const": "two" }, "or": next },
                  "required": ["kind"] },
            ] })),
            "Ruled": {
                "type": "object",
                "properties": { "next": next, "ruled": true },
                "required": ["next", "ruled"],
                "not": { "required": ["free"] },
            },
            "Text": { "type": "string" },
        },
    })
}

/// Rules that are asked again of everything inside.
fn ruled() -> Value {
    let inside = |name: &str| json!({ "properties": { "next": { "$ref": "#/$defs/Last" } }, "required": ["next", name] });
    json!({
        "title": "Ruled",
        "type": "object",
        "properties": { "next": { "$ref": "#" }, "text": { "type": "string" } },
        "not": { "$ref": "#/$defs/Last" },
        "$defs": { "Last": { "anyOf": [
            { "required": ["last"] },
            inside("a"),
            inside("b"),
            { "allOf": [inside("c"), { "oneOf": [inside("c"), inside("d")] }] },
        ] } },
    })
}

/// What faults are found in, with texts of every length.
fn limited() -> Value {
    let texts = |count: usize, length: usize| -> Vec<String> {
        (0..count).map(|number| format!("{number:0>length$}")).collect()
    };
    json!({
        "title": "Limited",
        "type": "object",
        "properties": {
            "items": { "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 9 } },
            "few": { "enum": texts(20, 2) },
            "many": { "enum": texts(21, 60) },
            "matching": { "type": "string", "pattern": format!("^\u{202e}{}$", "a?".repeat(120)) },
            "constant": { "const": "c".repeat(60) },
            "tree": { "$ref": "#/$defs/Tree" },
        },
        "additionalProperties": false,
        "$defs": { "Tree": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Tree" } } },
    })
}

/// A record of many properties.
fn wide() -> Value {
    let of = |number: usize| if number & 1 == 0 { "string" } else { "boolean" };
    let properties = (0..100).map(|number| (format!("p{number}"), json!({ "type": of(number) })));
    json!({
        "title": "Wide",
        "type": "object",
        "properties": properties.collect::<serde_json::Map<_, _>>(),
        "required": ["p0", "p33", "p98"],
    })
}

/// A schema as somebody else writes it, in the dialect.
fn imported(root: &str, schema: &Value) -> Result<String> {
    let text = schema.to_string();
    let schema = ForeignSchema { path: "schema.json", text: &text, beside: &|_| None };
    let imported =
        import(&schema, &ImportOptions { root, prefixed: false }).map_err(|wrong| anyhow!("{wrong:?}"))?;
    Ok(imported.schema.to_string())
}

/// Writes the module of a schema into a crate.
fn module(into: &Path, name: &str, schema: &str) -> Result<()> {
    let file = SchemaFile { path: format!("{name}.json"), text: schema.to_owned() };
    let (component, root) = read::module(&file).map_err(|wrong| anyhow!("{wrong:?}"))?;
    let target = targets().iter().find(|target| target.id() == "rust").context("no Rust")?;
    let settings = ModuleSettings { root: root.name.clone(), namespace: None };
    let text = target.module(&component, &root, &settings).map_err(|wrong| anyhow!("{wrong:?}"))?;
    write_if_other(&into.join("src").join(format!("{}.rs", name.replace('-', "_"))), text.as_bytes())
}
