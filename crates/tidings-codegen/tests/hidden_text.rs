//! Characters that nobody sees, or that change what is seen, at every place where text of users lands: none is raw in
//! any file of any language.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use tidings_codegen::model::Component;
use tidings_codegen::read::{self, SchemaFile, component};
use tidings_codegen::{
    CORE_VERSION, CoreReference, ModuleSettings, Note, Notes, Package, PackageSettings, Target, targets,
};
use tidings_schema::visible::is_hidden;

/// Every one of them, each after a letter.
fn hidden() -> String {
    ('\0'..='\u{ffff}').filter(|letter| is_hidden(*letter)).flat_map(|letter| ['h', letter]).collect()
}

fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Paid",
        "description": "A description.",
        "x-tidings": {
            "component": "bank", "name": "bank.paid", "version": 1, "source": "bank", "detailType": "bank.paid",
        },
        "type": "object",
        "properties": {
            "name": { "description": "A property.", "type": "string", "default": "none", "examples": ["x"] },
            "old": { "description": "Use the other one.", "deprecated": true, "type": "string" },
            "always": { "const": "constant", "type": "string" },
            "status": { "$ref": "#/$defs/Status" },
            "open": { "$ref": "#/$defs/Open" },
            "way": { "$ref": "#/$defs/Way" },
        },
        "required": ["name"],
        "$defs": {
            "Status": { "oneOf": [
                { "description": "A value.", "type": "string", "const": "done" },
                { "type": "string", "const": "open" },
            ] },
            "Open": { "anyOf": [
                { "description": "Norwegian kroner.", "type": "string", "const": "NOK" },
                { "type": "string" },
            ] },
            "Way": { "oneOf": [
                { "title": "Card", "description": "A variant.", "type": "object", "properties": {
                    "kind": { "type": "string", "const": "card" } }, "required": ["kind"] },
                { "title": "Cash", "type": "object", "properties": {
                    "kind": { "type": "string", "const": "cash" } }, "required": ["kind"] },
            ] },
        },
        "examples": [{ "name": "sample", "extra": "more" }],
    })
}

/// Where a text of users is, and whether a language may refuse it there.
const PLACES: [(&str, &str, bool); 17] = [
    ("/title", "the type's name", true),
    ("/description", "the description", false),
    ("/x-tidings/name", "the event's name", true),
    ("/x-tidings/source", "the source", false),
    ("/x-tidings/detailType", "the detail-type", false),
    ("/properties/name/description", "the description of a property", false),
    ("/properties/name/default", "a default", false),
    ("/properties/name/examples/0", "an example", false),
    ("/properties/old/description", "what to use instead", false),
    ("/properties/always/const", "a constant", false),
    ("/$defs/Status/oneOf/0/description", "the description of a value", false),
    ("/$defs/Status/oneOf/0/const", "a value", true),
    ("/$defs/Open/anyOf/0/const", "a value of an open enum", true),
    ("/$defs/Open/anyOf/0/description", "the description of a value of an open enum", false),
    ("/$defs/Way/oneOf/0/description", "the description of a variant", false),
    ("/$defs/Way/oneOf/0/properties/kind/const", "a tag", true),
    ("/examples/0/name", "a sample", false),
];

fn settings() -> PackageSettings {
    PackageSettings {
        name: "acme-bank-events".to_owned(),
        license: "MIT".to_owned(),
        repository: Some("https://example.com/acme/events".to_owned()),
        directory: "generated/bank".to_owned(),
        authors: vec!["Ada <ada@example.com>".to_owned(), "Acme".to_owned()],
        version: "0.1.0".to_owned(),
        changelog: vec![Notes {
            version: "0.1.0".to_owned(),
            changes: vec![Note {
                event: Some("bank.paid@v1".to_owned()),
                breaking: true,
                what: "it came".to_owned(),
            }],
        }],
        core: CoreReference {
            name: "acme-core".to_owned(),
            version: CORE_VERSION.to_owned(),
            directory: None,
        },
    }
}

fn read(schema: &Value, name: &str) -> Result<Component, Vec<tidings_schema::Diagnostic>> {
    // As it stands where a person wrote it: nothing in it is escaped that JSON does not ask for.
    let text = schema.to_string();
    component(name, &[SchemaFile { path: "schemas/bank/bank-paid/v1.schema.json".to_owned(), text }])
}

fn assert_visible(what: &str, target: &dyn Target, package: &Package) {
    for (path, text) in &package.files {
        let found = text.chars().chain(path.chars()).find(|letter| *letter != '\n' && is_hidden(*letter));
        assert_eq!(found, None, "{what} in {path} of {}", target.id());
    }
}

#[test]
fn no_hidden_character_of_a_schema_is_raw_in_a_package() {
    let hidden = hidden();
    let mut refused = Vec::new();
    for (pointer, what, may_be_refused) in PLACES {
        let mut schema = schema();
        *schema.pointer_mut(pointer).unwrap() = json!(format!("Paid{hidden}Paid"));
        for target in targets() {
            let package = read(&schema, "bank").and_then(|component| target.emit(&component, &settings()));
            match package {
                Ok(package) => assert_visible(what, *target, &package),
                Err(wrong) => {
                    assert!(may_be_refused, "{what}, {}: {wrong:?}", target.id());
                    refused.push(what);
                }
            }
        }
    }
    assert!(refused.len() < 6, "{refused:?}");
}

#[test]
fn no_hidden_character_of_a_name_is_raw_in_a_package() {
    let hidden = hidden();
    let mut schema = schema();
    let properties = schema["properties"].as_object_mut().unwrap();
    let first = properties.remove("old").unwrap();
    properties.insert(format!("old{hidden}"), first);
    schema["examples"][0][format!("extra{hidden}")] = json!(1);
    for target in targets() {
        let component = read(&schema, &format!("bank{hidden}")).or_else(|_| read(&schema, "bank")).unwrap();
        assert_visible("a property", *target, &target.emit(&component, &settings()).unwrap());
    }
}

/// Puts a text into the settings.
type Change = fn(&mut PackageSettings, &str);

#[test]
fn no_hidden_character_of_the_settings_is_raw_in_a_package() {
    let hidden = hidden();
    let component = read(&schema(), "bank").unwrap();
    let changes: [(&str, Change); 6] = [
        ("the license", |settings, text| settings.license.push_str(text)),
        ("the repository", |settings, text| settings.repository = Some(format!("https://x.example/{text}"))),
        ("an author", |settings, text| settings.authors[0].insert_str(1, text)),
        ("the folder", |settings, text| settings.directory.push_str(text)),
        ("what changed", |settings, text| settings.changelog[0].changes[0].what.push_str(text)),
        ("whose change it is", |settings, text| {
            settings.changelog[0].changes[0].event = Some(format!("a`{text}`"));
        }),
    ];
    for (what, change) in changes {
        let mut settings = settings();
        change(&mut settings, &hidden);
        for target in targets() {
            assert_visible(what, *target, &target.emit(&component, &settings).unwrap());
        }
    }
}

#[test]
fn no_hidden_character_is_raw_in_a_module() {
    let hidden = hidden();
    let mut schema = schema();
    schema.as_object_mut().unwrap().remove("x-tidings");
    for pointer in [
        "/description",
        "/properties/name/description",
        "/properties/always/const",
        "/properties/name/default",
    ] {
        *schema.pointer_mut(pointer).unwrap() = json!(format!("Paid{hidden}Paid"));
    }
    schema["properties"][format!("p{hidden}")] = json!({ "type": "string" });
    let file = SchemaFile { path: "paid.json".to_owned(), text: schema.to_string() };
    let (component, root) = read::module(&file).unwrap();
    for target in targets() {
        let settings = ModuleSettings { root: "Paid".to_owned(), namespace: None };
        let module = target.module(&component, &root, &settings).unwrap();
        let files = [("module".to_owned(), module)].into();
        assert_visible("a module", *target, &Package { files });
    }
}

#[test]
fn no_file_is_called_like_a_device() {
    for name in ["Aux", "Con", "Nul", "Prn", "Com1", "Lpt9"] {
        let mut schema = schema();
        schema["title"] = json!(name);
        for target in targets() {
            let package = target.emit(&read(&schema, "bank").unwrap(), &settings()).unwrap();
            for path in package.files.keys() {
                assert!(!path.split('/').any(tidings_schema::is_device), "{path}");
            }
        }
    }
}
