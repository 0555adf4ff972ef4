//! Schemas into TypeScript packages, against golden files that a reviewer reads.
//!
//! `GOLDEN=write cargo test -p tidings-codegen --test typescript` writes them anew. That they compile,
//! and read what the schemas say, is shown by the tests that have the real tools.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tidings_codegen::model::Component;
use tidings_codegen::read::{SchemaFile, component};
use tidings_codegen::{CORE_VERSION, CoreReference, CoreSettings, Package, PackageSettings, Target, targets};
use tidings_schema::{Diagnostic, Place};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn typescript() -> &'static dyn Target {
    *targets().iter().find(|target| target.id() == "typescript").unwrap()
}

fn settings(name: &str) -> PackageSettings {
    PackageSettings {
        name: format!("@acme/{name}-events"),
        license: "MIT OR Apache-2.0".into(),
        repository: Some("https://github.com/acme/events".into()),
        directory: format!("generated/typescript/{name}"),
        authors: vec!["Ada <ada@example.com>".into(), "Acme".into()],
        version: "0.1.0".into(),
        changelog: Vec::new(),
        core: CoreReference {
            name: "@acme/events-core".to_owned(),
            version: CORE_VERSION.to_owned(),
            directory: Some("generated/typescript/core".to_owned()),
        },
    }
}

/// The files below a folder, by path from there.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn read(name: &str) -> Component {
    let files = files(&golden().join("schemas").join(name));
    let files: Vec<SchemaFile> = files
        .into_iter()
        .map(|(path, text)| SchemaFile { path: format!("schemas/{name}/{path}"), text })
        .collect();
    component(name, &files).unwrap()
}

fn emit(name: &str) -> Package {
    typescript().emit(&read(name), &settings(name)).unwrap()
}

fn compare(name: &str) {
    compare_package(name, &emit(name));
}

fn compare_package(name: &str, package: &Package) {
    let folder = golden().join("typescript").join(name);
    if std::env::var("GOLDEN").is_ok_and(|wish| wish == "write") {
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in &package.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let golden = files(&folder);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&package.files), names(&golden));
    for (path, text) in &package.files {
        assert!(golden[path] == *text, "{name}/{path} is not as its golden file:\n{text}");
    }
}

#[test]
fn the_bank() {
    compare("bank");
}

#[test]
fn every_construct() {
    compare("every");
}

#[test]
fn the_core_package_is_the_sources_of_the_runtime() {
    let settings = CoreSettings {
        name: "@acme/events-core".to_owned(),
        license: "MIT OR Apache-2.0".to_owned(),
        repository: Some("https://github.com/acme/events".to_owned()),
        directory: "generated/typescript/core".to_owned(),
        authors: vec!["Ada <ada@example.com>".to_owned(), "Acme".to_owned()],
    };
    let mut package = typescript().core(&settings).unwrap().unwrap();
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/typescript/runtime");
    assert_eq!(package.files["tsconfig.json"], fs::read_to_string(runtime.join("tsconfig.json")).unwrap());
    let is_source = |path: &String, _: &mut String| path.starts_with("src/");
    let sources: BTreeMap<String, String> = package.files.extract_if(.., is_source).collect();
    let runtime = files(&runtime.join("src"));
    assert_eq!(sources, runtime.into_iter().map(|(path, text)| (format!("src/{path}"), text)).collect());
    compare_package("core", &package);
}

#[test]
fn the_workspace_of_all_packages() {
    let members = ["bank", "core", "users"].map(str::to_owned).into();
    compare_package("workspace", &typescript().workspace(&members).unwrap());
    let none = typescript().workspace(&BTreeSet::new()).unwrap();
    assert_eq!(none.files["tsconfig.json"], "{\n  \"files\": [],\n  \"references\": []\n}\n");
}

#[test]
fn a_published_core_is_not_built_with_the_package() {
    let core = CoreReference { version: "0.3.1".to_owned(), directory: None, ..settings("bank").core };
    let settings = PackageSettings { core, ..settings("bank") };
    let package = typescript().emit(&read("bank"), &settings).unwrap();
    assert!(package.files["package.json"].contains("\"@acme/events-core\": \"^0.3.1\""));
    assert!(package.files["tsconfig.json"].ends_with("  \"include\": [\"src\"]\n}\n"));
    assert!(
        package.files["src/index.ts"].starts_with("import * as t from \"@acme/events-core/internal\";\n")
    );
}

#[test]
fn the_union_of_events_takes_a_name_of_core() {
    let mut paid = file("paid", "Paid", &json!({ "type": "object", "properties": {} }));
    paid.text = paid.text.replace("\"bank\"", "\"event-bridge\"");
    let events = component("event-bridge", &[paid]).unwrap();
    let package = typescript().emit(&events, &settings("event-bridge")).unwrap();
    let root = &package.files["src/index.ts"];
    assert!(
        root.contains("export type EventBridgeEvent =") && !root.contains("type EventBridgeEvent,"),
        "{root}"
    );
}

fn file(name: &str, title: &str, body: &Value) -> SchemaFile {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "x-tidings": { "component": "bank", "name": name, "version": 1, "source": "bank", "detailType": name },
    });
    for (key, value) in body.as_object().unwrap() {
        schema[key] = value.clone();
    }
    SchemaFile { path: format!("schemas/bank/{name}/v1.schema.json"), text: schema.to_string() }
}

fn emitted(files: &[SchemaFile]) -> Result<Package, Vec<Diagnostic>> {
    typescript().emit(&component("bank", files).unwrap(), &settings("bank"))
}

fn refused(body: &Value) -> Vec<(&'static str, Vec<String>)> {
    let pointer = |place: &Place| match place {
        Place::Schema { pointer, .. } => pointer.clone(),
        place => panic!("{place:?}"),
    };
    let found = emitted(&[file("paid", "Paid", body)]).unwrap_err();
    found.iter().map(|found| (found.code, found.places.iter().map(pointer).collect())).collect()
}

#[test]
fn colliding_names_are_errors_with_both_places() {
    let variant = |kind: &str| json!({ "type": "object", "properties": { "kind": { "type": "string", "const": kind } }, "required": ["kind"] });
    let found = refused(&json!({
        "type": "object",
        "properties": {},
        "$defs": {
            "Method": { "oneOf": [variant("card"), variant("wire")] },
            "MethodCard": { "type": "object", "properties": {} },
        },
    }));
    assert_eq!(
        found,
        [("typescript-collision", vec!["/$defs/MethodCard".to_owned(), "/$defs/Method/oneOf/0".to_owned()])]
    );
}

#[test]
fn what_typescript_cannot_say_is_an_error_at_its_place() {
    let found = refused(&json!({
        "type": "object",
        "properties": {},
        "$defs": { "2fa": { "type": "object", "properties": {} } },
    }));
    assert_eq!(found, [("typescript-identifier", vec!["/$defs/2fa".to_owned()])]);
}

#[test]
fn another_event_changes_no_file_of_an_event() {
    let paid = file("paid", "Paid", &json!({ "type": "object", "properties": {}, "examples": [{}] }));
    let sent = file("sent", "Sent", &json!({ "type": "object", "properties": {}, "examples": [{}] }));
    let one = emitted(std::slice::from_ref(&paid)).unwrap();
    let two = emitted(&[paid, sent]).unwrap();
    let shared = ["README.md", "src/index.ts", "src/v1/index.ts", "src/v1/examples/index.ts"];
    for (path, text) in &one.files {
        if !shared.contains(&path.as_str()) {
            assert_eq!(two.files.get(path), Some(text), "{path}");
        }
    }
    assert!(two.files.contains_key("src/v1/sent.ts"));
}

/// A payload that holds a union, whose two variants refer to a definition.
fn holding_union(definition: &str, variants: &Value) -> SchemaFile {
    let variant = |title: &str, own: &str| {
        json!({
            "title": title, "type": "object", "required": [own],
            "properties": { "l": { "$ref": format!("#/$defs/{definition}") }, own: { "type": "string" } },
        })
    };
    let mut definitions = variants.clone();
    definitions["Node"] = json!({ "anyOf": [variant("First", "a"), variant("Second", "b")] });
    let node = json!({ "$ref": "#/$defs/Node" });
    let body = json!({ "type": "object", "properties": { "node": node }, "$defs": definitions });
    file("paid", "Paid", &body)
}

#[test]
fn a_union_that_multiplies_readings_is_decided_once_for_each_value() {
    let package = emitted(&[holding_union("Node", &json!({}))]).unwrap();
    let node = &package.files["src/v1/node.ts"];
    for lines in [
        "export const Node: t.Type<Node> = /* @__PURE__ */ t.type(\n  \"Node\",\n  \
         /* @__PURE__ */ t.remembering(isNode),\n  /* @__PURE__ */ t.remembering(checkNode),\n);\n",
        "export function isNode(value: unknown): value is Node {\n  return t.once(value, decide);\n}\n\n\
         function decide(value: unknown): boolean {\n  return isFirst(value) || isSecond(value);\n}\n",
        "export function checkNode(value: unknown): t.Findings {\n  return t.once(value, find);\n}\n\n\
         function find(value: unknown): t.Findings {\n  return t.anyOf(",
    ] {
        assert!(node.contains(lines), "{lines}\n{node}");
    }
    let paid = &package.files["src/v1/paid.ts"];
    assert!(paid.contains("/* @__PURE__ */ t.remembering(isPaid)"), "{paid}");
    assert!(!paid.contains("t.once"), "{paid}");
    let index = &package.files["src/index.ts"];
    assert!(index.contains("/* @__PURE__ */ t.remembering(is)"), "{index}");
}

#[test]
fn other_unions_remember_nothing() {
    let leaf = json!({ "Leaf": { "type": "object", "properties": { "n": { "type": "string" } } } });
    let package = emitted(&[holding_union("Leaf", &leaf)]).unwrap();
    for (path, text) in package.files.iter().filter(|(path, _)| !path.starts_with("src/runtime")) {
        assert!(!text.contains("t.once") && !text.contains("t.remembering"), "{path}:\n{text}");
    }
}

#[test]
fn a_rule_that_multiplies_readings_is_decided_once_for_each_value() {
    let half = |own: &str| json!({ "required": [own], "properties": { "l": { "$ref": "#/$defs/Halves" } } });
    let package = emitted(&[file(
        "paid",
        "Paid",
        &json!({
            "type": "object",
            "properties": { "data": true },
            "allOf": [{ "title": "data is well", "properties": { "data": { "$ref": "#/$defs/Halves" } } }],
            "$defs": { "Halves": { "x-tidings-rule": true, "oneOf": [half("a"), half("b")] } },
        }),
    )])
    .unwrap();
    let rule = "{ ref: (value) => t.passesOnce(value, asksHalves) }";
    let table = package.files["src/rules/v1/halves.ts"].split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(table.matches("ref: (value) => t.passesOnce(value, asksHalves)").count(), 2, "{table}");
    let paid = package.files["src/v1/paid.ts"].split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(paid.contains(rule.trim_matches(['{', '}', ' '])), "{paid}");
    assert!(paid.contains("t.remembering(isPaid)"), "{paid}");
}

#[test]
fn the_variants_that_a_message_lists_are_bounded() {
    let variant = |at: usize| {
        let title = if at == 0 { "V".repeat(50) } else { format!("Variant{at}") };
        json!({ "title": title, "type": "object", "required": [format!("p{at}")], "properties": { format!("p{at}"): { "type": "string" } } })
    };
    let union = |count: usize| {
        let variants: Vec<Value> = (0..count).map(variant).collect();
        let body = json!({ "type": "object", "properties": { "u": { "$ref": "#/$defs/U" } }, "$defs": { "U": { "anyOf": variants } } });
        emitted(&[file("paid", "Paid", &body)]).unwrap().files["src/v1/u.ts"].clone()
    };
    let first = format!("one of {}…, Variant1, ", "V".repeat(40));
    for (count, end) in [(20, "Variant19\""), (21, "Variant19 and 1 more\"")] {
        let text = union(count);
        let expected = text.lines().find(|line| line.contains("one of ")).unwrap();
        assert!(expected.contains(&first) && expected.contains(end), "{expected}");
    }
}
