//! Schemas into C# packages, against golden files that a reviewer reads.
//!
//! `GOLDEN=write cargo test -p tidings-codegen --test csharp` writes them anew. That they compile, and read what the
//! schemas say, is shown by the tests that have the real tools. The core package is read where it is written, in
//! `src/csharp/runtime`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tidings_codegen::read::{SchemaFile, component, module};
use tidings_codegen::{
    CORE_VERSION, CoreReference, CoreSettings, ModuleSettings, Package, PackageSettings, Target, targets,
};
use tidings_schema::Diagnostic;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn csharp() -> &'static dyn Target {
    *targets().iter().find(|target| target.id() == "csharp").unwrap()
}

fn settings(name: &str) -> PackageSettings {
    PackageSettings {
        name: name.to_owned(),
        license: "MIT OR Apache-2.0".into(),
        repository: Some("https://github.com/acme/events".into()),
        directory: "generated/csharp/x".into(),
        authors: vec!["Ada <ada@example.com>".into(), "Acme & $(Sons)".into()],
        version: "0.1.0".into(),
        changelog: Vec::new(),
        core: CoreReference {
            name: "Acme.Events.Core".to_owned(),
            version: CORE_VERSION.to_owned(),
            directory: Some("generated/csharp/core".to_owned()),
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

fn emit(name: &str, package: &str) -> Package {
    let files: Vec<SchemaFile> = files(&golden().join("schemas").join(name))
        .into_iter()
        .map(|(path, text)| SchemaFile { path: format!("schemas/{name}/{path}"), text })
        .collect();
    csharp().emit(&component(name, &files).unwrap(), &settings(package)).unwrap()
}

fn compare(name: &str, package: &str) {
    let folder = golden().join("csharp").join(name);
    let mut emitted = emit(name, package).files;
    emitted.retain(|path, _| !path.starts_with("schemas/"));
    if std::env::var("GOLDEN").is_ok_and(|wish| wish == "write") {
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in &emitted {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let golden = files(&folder);
    assert_eq!(emitted.keys().collect::<Vec<_>>(), golden.keys().collect::<Vec<_>>());
    for (path, text) in &emitted {
        assert!(golden[path] == *text, "{name}/{path} is not as its golden file:\n{text}");
    }
}

#[test]
fn the_bank() {
    compare("bank", "Acme.Bank.Events");
}

#[test]
fn every_construct() {
    compare("shapes", "Acme.Shapes.Events");
}

fn is_source(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "cs")
}

#[test]
fn the_core_package_is_the_runtime_in_a_namespace_of_its_own() {
    let core = CoreSettings {
        name: "Acme.Events.Core".into(),
        license: "MIT OR Apache-2.0".into(),
        repository: None,
        directory: "generated/csharp/core".into(),
        authors: vec!["Acme & $(Sons)".into()],
    };
    let package = csharp().core(&core).unwrap().unwrap();
    let runtime = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/csharp/runtime"));
    let sources: BTreeMap<&str, String> = runtime
        .iter()
        .filter(|(path, _)| is_source(path) || path.ends_with("/.editorconfig"))
        .map(|(path, text)| (path.as_str(), text.replace("Tidings.Events", "Acme.Events")))
        .collect();
    let own = ["Acme.Events.Core.csproj", "README.md"];
    for (path, text) in package.files.iter().filter(|(path, _)| !own.contains(&path.as_str())) {
        assert_eq!(sources.get(path.as_str()), Some(text), "{path}");
    }
    assert_eq!(package.files.len(), sources.len() + own.len());
    assert!(package.files["README.md"].contains("using Acme.Events;"));
    let project = &package.files["Acme.Events.Core.csproj"];
    assert!(project.contains(&format!("<Version>{CORE_VERSION}</Version>")), "{project}");
    assert!(project.contains("<Authors>Acme &amp; %24(Sons)</Authors>"), "{project}");
}

#[test]
fn what_generated_code_alone_calls_is_hidden() {
    let runtime = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/csharp/runtime"));
    let (mut public, mut hidden) = (BTreeSet::new(), BTreeSet::new());
    for (_, text) in runtime.iter().filter(|(path, _)| path.starts_with("Internal/") && is_source(path)) {
        for (above, line) in
            text.lines().zip(text.lines().skip(1)).filter(|(_, line)| line.starts_with("public "))
        {
            public.insert(line);
            if above == "[EditorBrowsable(EditorBrowsableState.Never)]" {
                hidden.insert(line);
            }
        }
    }
    assert!(public.len() > 10, "{public:?}");
    assert_eq!(public, hidden);
}

#[test]
fn a_package_depends_on_core_and_has_nothing_of_it() {
    let package = emit("bank", "acme-bank.Events");
    for (path, text) in package.files.iter().filter(|(path, _)| is_source(path)) {
        assert!(text.contains("namespace AcmeBank.Events"), "{path}");
        assert!(!text.contains("Tidings.Events"), "{path}");
    }
    let converters = |path: &String| path.contains("/Json/") || path.starts_with("Json/");
    for path in package.files.keys().filter(|path| converters(path)) {
        assert!(path.ends_with("Converter.cs") || path.ends_with("Examples.cs"), "{path}");
    }
    let project = &package.files["acme-bank.Events.csproj"];
    assert!(
        project.contains("<ProjectReference Include=\"../core/Acme.Events.Core.csproj\" />"),
        "{project}"
    );

    let mut elsewhere = settings("Acme.Bank.Events");
    elsewhere.core.directory = None;
    let bank = file("paid", "Paid", &json!({ "type": "object" }));
    let package = csharp().emit(&component("bank", &[bank]).unwrap(), &elsewhere).unwrap();
    let project = &package.files["Acme.Bank.Events.csproj"];
    let reference = "<PackageReference Include=\"Acme.Events.Core\" Version=\"[0.1.0,0.2.0)\" />";
    assert!(project.contains(reference) && !project.contains("ProjectReference"), "{project}");
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
    csharp().emit(&component("bank", files).unwrap(), &settings("Acme.Bank.Events"))
}

#[test]
fn names_that_would_collide_are_told_apart() {
    let text = json!({ "type": "string" });
    let schema = json!({
        "type": "object",
        "properties": { "equals": text, "equalsValue": text, "@": text, "u0040": text },
    });
    let package = emitted(&[file("paid", "Paid", &schema)]).unwrap();
    let paid = &package.files["V1/Paid.cs"];
    for name in ["EqualsValue", "EqualsValueValue", "U0040_0040", "U0040_00750030003000340030"] {
        assert!(paid.contains(&format!("public string? {name} {{ get; init; }}")), "{paid}");
    }
}

#[test]
fn an_event_more_changes_no_file_of_another() {
    let record = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let before = emitted(&[file("paid", "Paid", &record)]).unwrap();
    let after = emitted(&[file("paid", "Paid", &record), file("asked", "Asked", &record)]).unwrap();
    for (path, text) in before.files.iter().filter(|(path, _)| path.contains("Paid")) {
        assert_eq!(after.files.get(path), Some(text), "{path}");
    }
}

fn alone(root: &str, schema: &Value) -> Result<String, Vec<Diagnostic>> {
    let mut schema = schema.clone();
    schema["title"] = json!(root);
    let file = SchemaFile { path: "schema.json".into(), text: schema.to_string() };
    let (component, id) = module(&file).unwrap();
    let settings = ModuleSettings { root: root.to_owned(), namespace: Some("Acme.Orders".into()) };
    csharp().module(&component, &id, &settings)
}

#[test]
fn a_module_stands_alone() {
    let schema = json!({
        "description": "An order.",
        "type": "object",
        "properties": {
            "id": { "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX },
            "state": { "type": "string", "enum": ["open", "shipped"] },
            "event": { "$ref": "#/$defs/Event" },
            "total": { "type": "number", "format": "decimal" },
        },
        "required": ["id"],
        "allOf": [
            { "title": "shipped orders have a total", "if": { "properties": { "state": { "const": "shipped" } },
              "required": ["state"] }, "then": { "required": ["total"] } },
            { "title": "no odd names", "propertyNames": { "$ref": "#/$defs/Plain" } },
        ],
        "$defs": {
            "Event": { "type": "object", "properties": { "equals": true } },
            "Plain": { "x-tidings-rule": true, "pattern": "^[a-z]+$" },
        },
    });
    let emitted = alone("Order", &schema).unwrap();
    // What follows is of the runtime.
    let (emitted, _) = emitted.split_once("public readonly struct AnyJson").unwrap();
    let path = golden().join("csharp/module/Order.cs");
    if std::env::var("GOLDEN").is_ok_and(|wish| wish == "write") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, emitted).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == emitted,
        "the module is not as its golden file:\n{emitted}"
    );
}

#[test]
fn a_root_of_any_kind_reads_and_writes() {
    for schema in [
        json!({ "type": "string", "enum": ["a", "b"] }),
        json!({ "type": "array", "items": { "$ref": "#" } }),
        json!({ "type": ["string", "null"] }),
        json!({ "type": "object", "additionalProperties": { "type": "boolean" } }),
        json!({}),
    ] {
        for root in ["Paid", "String", "JsonElement", "Value", "Event"] {
            let text = alone(root, &schema).unwrap();
            assert!(text.contains(&format!("public static {root} Parse(string json)")), "{root}: {text}");
            assert!(text.contains("public string ToJson()"), "{root}: {text}");
        }
        assert!(alone("event", &schema).unwrap().contains("public static @event Parse(string json)"));
    }
}

#[test]
fn a_root_that_cannot_have_its_name_is_an_error() {
    let record = json!({ "type": "object", "properties": { "a": true } });
    for (root, schema) in [("ToJson", &record), ("ExtraProperties", &record), ("a-b", &record)] {
        let codes: Vec<&str> = alone(root, schema).unwrap_err().iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["csharp-module-name"], "{root}");
    }
}

#[test]
fn a_rule_that_never_ends_is_an_error() {
    let schema = json!({
        "allOf": [{ "$ref": "#/$defs/A" }],
        "$defs": {
            "A": { "x-tidings-rule": true, "anyOf": [{ "$ref": "#/$defs/B" }, { "type": "string" }] },
            "B": { "x-tidings-rule": true, "not": { "$ref": "#/$defs/A" } },
        },
    });
    let codes: Vec<&str> = alone("Paid", &schema).unwrap_err().iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["rule-cycle", "rule-cycle"]);
}

/// An object with one required text of its own, and other properties.
fn object(own: &str, properties: &Value) -> Value {
    let mut properties = properties.clone();
    properties[own] = json!({ "type": "string" });
    json!({ "type": "object", "properties": properties, "required": [own] })
}

#[test]
fn only_readers_that_would_repeat_themselves_remember_verdicts() {
    let to = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    let rule = |check: Value| {
        let mut rule = check;
        rule["x-tidings-rule"] = json!(true);
        rule
    };
    let union = json!({ "anyOf": [to("A"), to("B")] });
    let flat = json!({ "U": union, "A": object("a", &json!({})), "B": object("b", &json!({})) });
    let nested = json!({
        "U": union, "A": object("a", &json!({ "v": to("V") })), "B": object("b", &json!({})),
        "V": { "anyOf": [to("C"), to("D")] }, "C": object("c", &json!({})), "D": object("d", &json!({})),
    });
    let by_token = json!({
        "U": { "anyOf": [to("A"), { "type": "string" }] }, "A": object("a", &json!({ "l": to("U") })),
    });
    let recursive = json!({
        "U": union, "A": object("a", &json!({ "l": to("U") })), "B": object("b", &json!({ "l": to("U") })),
    });
    let one_way = json!({
        "U": union, "A": object("a", &json!({ "l": to("U") })), "B": object("b", &json!({})),
    });
    let ruled = json!({
        "U": { "type": "object", "properties": { "l": to("U") }, "allOf": [to("R")] },
        "R": rule(json!({ "anyOf": [
            { "properties": { "l": to("R") }, "required": ["a"] },
            { "properties": { "l": to("R") }, "required": ["b"] },
        ] })),
    });
    for (what, definitions, reads, remembers_rule) in [
        ("a union", flat, false, false),
        ("a union in one variant of another", nested, false, false),
        ("a recursive union whose variants begin differently", by_token, false, false),
        ("a recursive union", recursive, true, false),
        ("a union with one recursive variant", one_way, true, false),
        ("a recursive rule", ruled, true, true),
    ] {
        let schema = json!({ "type": "object", "properties": { "u": to("U") }, "$defs": definitions });
        let text = alone("Paid", &schema).unwrap();
        assert_eq!(text.contains("VerdictScope.Begin(reader)"), reads, "{what}: {text}");
        assert_eq!(text.contains("readonly struct VerdictScope"), reads, "{what}: {text}");
        assert_eq!(text.contains("=> SchemaRule.Once(json, at, r);"), remembers_rule, "{what}: {text}");
    }
}

/// A type with another one inside it, and that one inside another, so many times.
fn nested(depth: usize, around: fn(Value) -> Value) -> Value {
    let innermost = json!({ "type": "integer", "format": "int32" });
    let inside = (0..depth).fold(innermost, |inner, _| around(inner));
    json!({ "type": "object", "properties": { "a": inside } })
}

fn fixed(items: &Value) -> Value {
    let length = items.as_array().map_or(0, Vec::len);
    json!({ "type": "array", "prefixItems": items, "items": false, "minItems": length, "maxItems": length })
}

/// The calls of the readers whose type arguments the compiler infers, to their ends.
fn inferred(text: &str) -> Vec<&str> {
    let starts = text.match_indices("JsonReading.").filter_map(|(at, _)| {
        let call = &text[at..];
        call[..call.find(['(', '<', ';'])?].ends_with(|letter: char| letter.is_alphanumeric()).then_some(call)
    });
    let starts = starts.filter(|call| call.find('(') < call.find('<').or(Some(call.len())));
    let end = |call: &str| {
        let mut depth = 0_usize;
        call.find(|letter| {
            depth = if letter == '(' { depth + 1 } else { depth.saturating_sub(usize::from(letter == ')')) };
            letter == ')' && depth == 0
        })
    };
    starts.filter_map(|call| Some(&call[..=end(call)?])).collect()
}

/// Where the compiler infers a type from a lambda it binds the lambda twice, and those inside it each time anew.
#[test]
fn types_inside_types_leave_nothing_to_infer_from_lambdas_inside_lambdas() {
    type Around = fn(Value) -> Value;
    let ways: [(&str, Around); 8] = [
        ("list", |inner| json!({ "type": "array", "items": inner })),
        ("map", |inner| json!({ "type": "object", "additionalProperties": inner })),
        ("list or null", |inner| json!({ "type": ["array", "null"], "items": inner })),
        ("map or null", |inner| json!({ "type": ["object", "null"], "additionalProperties": inner })),
        ("tuple of one", |inner| fixed(&json!([inner]))),
        ("tuple of two", |inner| fixed(&json!([inner, { "type": "string" }]))),
        ("tuple of nine", |inner| {
            let text = json!({ "type": "string" });
            fixed(&json!([text, text, text, text, text, text, text, text, inner]))
        }),
        (
            "tuple or null",
            |inner| json!({ "anyOf": [fixed(&json!([inner, { "type": "boolean" }])), { "type": "null" }] }),
        ),
    ];
    for (way, around) in ways {
        let text = alone("Paid", &nested(12, around)).unwrap();
        let read = text.split_once("internal static Types.Paid Read(ref Utf8JsonReader reader, ").unwrap().1;
        let read = read.split_once("internal static void Write(").unwrap().0;
        for call in inferred(read) {
            let lambdas = call.matches("static (ref Utf8JsonReader reader)").count();
            assert!(lambdas < 2, "{way}: {call}");
        }
        assert!(!read.contains("=> (JsonReading.Next<"), "{way}: {read}");
    }
}
