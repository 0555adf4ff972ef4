//! Schemas into Rust packages, against golden files that a reviewer reads.
//!
//! `GOLDEN=write cargo test -p tidings-codegen --test rust` writes them anew. That they compile, and read
//! what the schemas say, is shown by the tests that have the real tools.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tidings_codegen::model::Component;
use tidings_codegen::read::{SchemaFile, component};
use tidings_codegen::{CORE_VERSION, CoreReference, CoreSettings, Package, PackageSettings, Target, targets};
use tidings_schema::{Diagnostic, Place};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn rust() -> &'static dyn Target {
    *targets().iter().find(|target| target.id() == "rust").unwrap()
}

fn settings(name: &str) -> PackageSettings {
    PackageSettings {
        name: format!("acme-{name}-events"),
        license: "MIT OR Apache-2.0".into(),
        repository: Some("https://github.com/acme/events".into()),
        directory: format!("generated/rust/{name}"),
        authors: vec!["Ada <ada@example.com>".into(), "Acme".into()],
        version: "0.1.0".into(),
        changelog: Vec::new(),
        core: CoreReference {
            name: "acme-events-core".to_owned(),
            version: CORE_VERSION.to_owned(),
            directory: Some("generated/rust/core".to_owned()),
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

/// The constructs that all languages share, but for those that Rust is said not to express.
fn cases() -> Component {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let texts = files(&folder);
    let mut schemas = Vec::new();
    for (path, text) in &texts {
        let Some(case) = path.strip_suffix("/schema.json") else { continue };
        let documents: Value = serde_json::from_str(&texts[&format!("{case}/documents.json")]).unwrap();
        if documents["unsupported"]["rust"].is_array() {
            continue;
        }
        let mut schema: Value = serde_json::from_str(text).unwrap();
        let version = documents["version"].as_u64().unwrap_or(1);
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        schema["x-tidings"] = json!({
            "component": "every", "name": format!("every.{case}"), "version": version, "source": "every",
            "detailType": format!("{case}@v{version}"),
        });
        let path = format!("schemas/every/every-{case}/v{version}.schema.json");
        schemas.push(SchemaFile { path, text: schema.to_string() });
    }
    component("every", &schemas).unwrap()
}

fn named(name: &str) -> Component {
    if name == "every" { cases() } else { read(name) }
}

/// One event `paid` of one version, with the body of its schema.
fn event(name: &str, body: &Value) -> SchemaFile {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": tidings_codegen::model::Name::new(name).pascal(),
        "x-tidings": { "component": "bank", "name": name, "version": 1, "source": "bank", "detailType": name },
    });
    for (key, value) in body.as_object().unwrap() {
        schema[key] = value.clone();
    }
    SchemaFile { path: format!("schemas/bank/{name}/v1.schema.json"), text: schema.to_string() }
}

fn emit(files: &[SchemaFile]) -> Result<Package, Vec<Diagnostic>> {
    rust().emit(&component("bank", files).unwrap(), &settings("bank"))
}

fn of(body: &Value) -> Package {
    emit(&[event("paid", body)]).unwrap()
}

fn refused(body: &Value) -> Vec<(String, String)> {
    let faults = emit(&[event("paid", body)]).unwrap_err();
    let pointer = |fault: &Diagnostic| match &fault.places[0] {
        Place::Schema { pointer, .. } => pointer.clone(),
        place => format!("{place:?}"),
    };
    faults.iter().map(|fault| (fault.message.clone(), pointer(fault))).collect()
}

/// What is generated: the sources of the core package and the schemas are copies.
fn reviewed(package: &Package) -> BTreeMap<String, String> {
    let copied = |path: &str| core_source(path).is_some() || path.starts_with("schemas/");
    package
        .files
        .iter()
        .filter(|(path, _)| !copied(path))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}

/// The file of the runtime that a file of the core package is.
fn core_source(path: &str) -> Option<PathBuf> {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rust/runtime");
    Some(runtime.join(path.strip_prefix("src/")?)).filter(|file| file.is_file())
}

fn core() -> Package {
    let settings = CoreSettings {
        name: "acme-events-core".to_owned(),
        license: "MIT OR Apache-2.0".to_owned(),
        repository: Some("https://github.com/acme/events".to_owned()),
        directory: "generated/rust/core".to_owned(),
        authors: vec!["Ada <ada@example.com>".to_owned(), "Acme".to_owned()],
    };
    rust().core(&settings).unwrap().unwrap()
}

fn compare(name: &str) {
    let package = if name == "core" { core() } else { rust().emit(&named(name), &settings(name)).unwrap() };
    let made = reviewed(&package);
    let folder = golden().join("rust").join(name);
    if std::env::var_os("GOLDEN").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in &made {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let kept = files(&folder);
    assert_eq!(kept.keys().collect::<Vec<_>>(), made.keys().collect::<Vec<_>>(), "the files of {name}");
    for (path, text) in &made {
        assert!(kept[path] == *text, "{name}/{path} differs; it is now:\n{text}");
    }
}

#[test]
fn bank_is_as_reviewed() {
    compare("bank");
}

#[test]
fn every_construct_is_as_reviewed() {
    compare("every");
}

#[test]
fn the_core_package_is_as_reviewed() {
    compare("core");
}

#[test]
fn the_core_package_is_the_runtime_byte_for_byte() {
    let runtime = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rust/runtime"));
    let package = core();
    let sources = package.files.iter().filter_map(|(path, text)| Some((path.strip_prefix("src/")?, text)));
    let sources: BTreeMap<String, String> =
        sources.map(|(path, text)| (path.to_owned(), text.clone())).collect();
    assert_eq!(sources.keys().collect::<Vec<_>>(), runtime.keys().collect::<Vec<_>>());
    assert!(sources == runtime);
}

#[test]
fn packages_name_the_core_package_and_where_it_is() {
    let manifest = |core: CoreReference| {
        let settings = PackageSettings { core, ..settings("bank") };
        let package = rust().emit(&named("bank"), &settings).unwrap();
        let manifest = &package.files["Cargo.toml"];
        let dependencies = manifest.split_once("[dependencies]\n").unwrap().1;
        (dependencies.split_once("\n\n").unwrap().0.to_owned(), package.files["src/lib.rs"].clone())
    };
    let core = settings("bank").core;
    let (beside, _) = manifest(core.clone());
    assert_eq!(beside, "acme-events-core = { version = \"0.1.0\", path = \"../core\" }");
    let published =
        CoreReference { name: "other_core".to_owned(), version: "0.1.7".to_owned(), directory: None };
    let (published, root) = manifest(published);
    assert_eq!(published, "other_core = { version = \"0.1.7\" }");
    assert!(root.contains("use other_core::internal as runtime;"), "{root}");
}

/// Names of every width, as far as events have such names.
fn wide() -> Component {
    let mut properties = serde_json::Map::new();
    for width in 2..60 {
        let ty = json!({ "$ref": format!("#/$defs/{}", "W".repeat(width)) });
        properties.insert(format!("p{width:02}"), ty);
    }
    let defs = (2..60).map(|width| ("W".repeat(width), json!({ "type": "object", "properties": {} })));
    let body = json!({
        "type": "object",
        "properties": properties,
        "required": properties.keys().step_by(2).collect::<Vec<_>>(),
        "$defs": defs.collect::<serde_json::Map<_, _>>(),
    });
    let mut files = Vec::new();
    for width in [20, 30, 34, 38, 39, 40, 41, 42, 43, 44] {
        files.push(event(&"x".repeat(width), &json!({ "type": "object", "properties": {} })));
    }
    files.push(event("paid", &body));
    component("bank", &files).unwrap()
}

#[test]
fn rustfmt_has_nothing_to_change() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("rustfmt.toml"), "").unwrap();
    let emitted =
        |name| rust().emit(&if name == "wide" { wide() } else { named(name) }, &settings(name)).unwrap();
    for name in ["bank", "every", "wide", "core"] {
        let package = if name == "core" { core() } else { emitted(name) };
        for (path, text) in &package.files {
            let path = folder.path().join(name).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        for edition in ["2021", "2024"] {
            let root = folder.path().join(name).join("src/lib.rs");
            let output =
                Command::new("rustfmt").args(["--check", "--edition", edition]).arg(root).output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(
                output.status.success(),
                "edition {edition}:\n{said}{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
}

#[test]
fn an_event_more_changes_no_file_of_another() {
    let body = |extra: &str| {
        json!({
            "type": "object",
            "properties": { "next": { "$ref": "#/$defs/Node" }, extra: { "$ref": "#/$defs/Other" } },
            "$defs": {
                "Node": { "type": "object", "properties": { "next": { "$ref": "#/$defs/Node" }, "other": { "$ref": "#/$defs/Other" } } },
                "Other": { "type": "object", "properties": { "node": { "$ref": "#/$defs/Node" } } },
            },
        })
    };
    let one = emit(&[event("paid", &body("other"))]).unwrap();
    let two = emit(&[event("about", &body("first")), event("paid", &body("other"))]).unwrap();
    let shared = ["src/v1/mod.rs", "src/event.rs", "src/detail_types.rs", "README.md"];
    for (path, text) in one.files.iter().filter(|(path, _)| !shared.contains(&path.as_str())) {
        assert_eq!(two.files.get(path), Some(text), "{path}");
    }
}

#[test]
fn types_that_contain_themselves_are_boxed_where_they_must_be() {
    let package = of(&json!({
        "type": "object",
        "properties": { "root": { "$ref": "#/$defs/Node" } },
        "required": ["root"],
        "$defs": { "Node": { "type": "object", "properties": {
            "next": { "$ref": "#/$defs/Node" },
            "all": { "type": "array", "items": { "$ref": "#/$defs/Node" } },
        } } },
    }));
    let node = &package.files["src/v1/node.rs"];
    assert!(node.contains("pub next: Option<Box<Node>>,"), "{node}");
    assert!(node.contains("pub all: Option<Vec<Node>>,"), "{node}");
    assert!(package.files["src/v1/paid.rs"].contains("pub root: Node,"));
}

#[test]
fn names_are_escaped_and_never_numbered() {
    let text = json!({ "type": "string" });
    let package = of(&json!({ "type": "object", "properties": {
        "type": text, "self": text, "extra": text, "2nd": text, "+": text, "fooBar": text,
    } }));
    let paid = &package.files["src/v1/paid.rs"];
    for field in [
        "pub r#type:",
        "pub self_:",
        "pub extra_:",
        "pub _2nd:",
        "pub plus:",
        "pub foo_bar:",
        "pub extra: crate::JsonMap",
    ] {
        assert!(paid.contains(field), "{field} in\n{paid}");
    }
}

#[test]
fn properties_of_like_words_have_fields_of_their_own() {
    let text = json!({ "type": "string" });
    let body =
        json!({ "type": "object", "properties": { "fooBar": text, "foo_bar": text, "foo-bar": text } });
    let package = of(&body);
    let source = package.files.iter().find(|(path, _)| path.ends_with("v1/paid.rs")).unwrap().1;
    for field in ["foo_bar: optional \"foo_bar\"", "foo_minus_bar: optional \"foo-bar\""] {
        assert!(source.contains(field), "{source}");
    }
    assert!(source.contains("foo_capital_bar: optional \"fooBar\""), "{source}");
}

#[test]
fn what_cannot_be_exact_is_an_error_with_its_place() {
    let step: Value = serde_json::from_str("0.12345678901234567891").unwrap();
    let faults = refused(&json!({ "type": "object", "properties": {
        "many": { "type": "number", "multipleOf": step },
    } }));
    let expected =
        [("a `multipleOf` of more than 19 digits cannot be expressed in Rust", "/properties/many")];
    assert_eq!(faults, expected.map(|(message, pointer)| (message.to_owned(), pointer.to_owned())));
}

#[test]
fn documentation_stays_in_its_comment() {
    let package = of(&json!({ "type": "object", "properties": { "a": {
        "type": "string",
        "description": "one\r#[cfg(x)]\n```\nfn main() {}\n\n    code\n\u{202e}\t*/",
    } } }));
    let paid = &package.files["src/v1/paid.rs"];
    let start = paid.find("    /// one").unwrap();
    let lines: Vec<&str> = paid[start..].lines().take(9).map(str::trim).collect();
    let expected = [
        "/// one",
        "/// \\#\\[cfg(x)\\]",
        "///",
        "/// ```text",
        "/// fn main() {}",
        "///",
        "///     code",
        "/// \\u202e   */",
        "/// ```",
    ];
    assert_eq!(lines[..9], expected);
}

#[test]
fn only_unions_inside_unions_are_decided_before_they_are_read() {
    let variant = |rest: Value| json!({ "type": "object", "properties": rest });
    let lone = json!({ "$ref": "#/$defs/Lone" });
    let package = of(&json!({
        "type": "object",
        "properties": { "lone": lone, "outer": { "$ref": "#/$defs/Outer" }, "again": { "$ref": "#/$defs/Again" } },
        "$defs": {
            "Lone": { "anyOf": [{ "title": "Text", "type": "string" }, { "title": "Flag", "type": "boolean" }] },
            "Outer": { "anyOf": [{ "title": "Held", "$ref": "#/$defs/Held" }, { "title": "None", "type": "boolean" }] },
            "Held": variant(json!({ "inner": { "$ref": "#/$defs/Inner" } })),
            "Inner": { "anyOf": [{ "title": "Text", "type": "string" }, { "title": "Flag", "type": "boolean" }] },
            "Again": { "anyOf": [{ "title": "More", "$ref": "#/$defs/More" }, { "title": "None", "type": "boolean" }] },
            "More": variant(json!({ "all": { "type": "array", "items": { "$ref": "#/$defs/Again" } } })),
        },
    }));
    for (file, table) in [
        ("lone", "runtime::untagged!(Lone"),
        ("outer", "runtime::memoized!(Outer"),
        ("inner", "runtime::memoized!(Inner"),
        ("again", "runtime::memoized!(Again"),
    ] {
        let text = &package.files[&format!("src/v1/{file}.rs")];
        assert!(text.contains(table), "{table} in\n{text}");
    }
}

#[test]
fn records_of_many_properties_are_read_in_groups() {
    let record = |count: usize| {
        let properties = (0..count).map(|number| (format!("p{number}"), json!({ "type": "boolean" })));
        let properties: serde_json::Map<_, _> = properties.collect();
        let package = of(&json!({ "type": "object", "properties": properties }));
        package.files["src/v1/paid.rs"].clone()
    };
    assert!(record(64).contains("runtime::record!(Paid {\n    p0: optional"));
    let wide = record(65);
    assert!(wide.contains("runtime::wide_record!(Paid {\n    from_p0 {\n        p0: optional"), "{wide}");
    let groups = [
        "    from_p32 {\n        p32:",
        "    from_p64 {\n        p64:",
        "    }\n    ..extra: runtime::Anything\n}",
    ];
    assert!(groups.iter().all(|group| wide.contains(group)), "{wide}");
}

/// The module of a schema, under the name that is its title.
fn module(schema: &Value) -> String {
    let file = SchemaFile { path: "schema.json".into(), text: schema.to_string() };
    let (component, root) = tidings_codegen::read::module(&file).unwrap();
    let settings = tidings_codegen::ModuleSettings { root: root.name.clone(), namespace: None };
    rust().module(&component, &root, &settings).unwrap()
}

#[test]
fn names_that_hide_something_stand_back() {
    let order = json!({
        "title": "Order",
        "type": "object",
        "properties": {
            "kind": { "type": "string", "const": "order" },
            "text": { "$ref": "#/$defs/String" },
            "of": { "$ref": "#/$defs/OrderKind" },
        },
        "required": ["kind"],
        "$defs": {
            "String": { "type": "string" },
            "OrderKind": { "type": "object", "properties": {} },
        },
    });
    let text = module(&order);
    assert!(text.contains("pub struct String_(pub String);"), "{text}");
    // What stands inside a type gives way to what is declared, and no declared name changes.
    assert!(text.contains("pub struct OrderKind {") && text.contains("pub struct Order_Kind;"), "{text}");
    let mut option = order;
    option["title"] = json!("Option");
    assert!(module(&option).contains("pub use types::Option_ as Option;"));
}

#[test]
fn a_module_has_the_parts_of_the_runtime_that_it_needs() {
    let text = module(&json!({ "title": "Name", "type": "string" }));
    assert!(text.contains("pub struct Name(pub String);") && text.contains("mod check {"), "{text}");
    for part in [
        "mod union {",
        "mod record {",
        "mod limits {",
        "mod tuple {",
        "mod delivered {",
        "mod memo {",
        "mod wide {",
        "decided",
        "crate::",
    ] {
        assert!(!text.contains(part), "{part}");
    }
}
