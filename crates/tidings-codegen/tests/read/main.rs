//! Schemas into the model: what each keyword becomes, and what is refused.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value, reason = "a test fails by panicking")]

mod types;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tidings_codegen::model::{
    Check, Component, Kind, Length, Primitive, Property, Record, TypeId, TypeKind, TypeRef,
};
use tidings_codegen::read::{SchemaFile, component, left_out_patterns, module};
use tidings_schema::{Diagnostic, Place};

fn file(name: &str, version: u32, title: &str, body: &Value) -> SchemaFile {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "x-tidings": { "component": "bank", "name": name, "version": version, "source": "bank", "detailType": name },
    });
    for (key, value) in body.as_object().unwrap() {
        schema[key] = value.clone();
    }
    SchemaFile { path: format!("schemas/bank/{name}/v{version}.schema.json"), text: schema.to_string() }
}

fn read(body: Value) -> Component {
    component("bank", &[file("paid", 1, "Paid", &body)]).unwrap()
}

fn refused(body: Value) -> Vec<(String, String)> {
    pointers(&component("bank", &[file("paid", 1, "Paid", &body)]).unwrap_err())
}

fn pointers(diagnostics: &[Diagnostic]) -> Vec<(String, String)> {
    diagnostics
        .iter()
        .map(|found| match &found.places[0] {
            Place::Schema { pointer, .. } => (found.code.to_owned(), pointer.clone()),
            place => panic!("{place:?}"),
        })
        .collect()
}

fn at(code: &str, pointer: &str) -> (String, String) {
    (code.to_owned(), pointer.to_owned())
}

fn id(name: &str) -> TypeId {
    TypeId { version: 1, name: name.to_owned() }
}

fn kind<'a>(component: &'a Component, name: &str) -> &'a TypeKind {
    &component.types[&id(name)].kind
}

fn record<'a>(component: &'a Component, name: &str) -> &'a Record {
    match kind(component, name) {
        TypeKind::Record(record) => record,
        other => panic!("{name} is {other:?}"),
    }
}

fn property<'a>(record: &'a Record, name: &str) -> &'a Property {
    record.properties.iter().find(|property| property.name.wire() == name).unwrap()
}

#[test]
fn what_cannot_be_said_exactly_is_refused_where_it_stands() {
    let found = refused(json!({
        "type": "object",
        "properties": {
            "a": { "type": "string", "not": { "const": "x" } },
            "b": { "type": ["string", "integer"] },
            "c": { "$ref": "#/$defs/Gone" },
            "d/e": false,
            "f": { "const": 1.5 },
            "g": { "type": "array", "prefixItems": [true] },
        },
        "if": true,
    }));
    let expected = [
        ("keyword-unsupported", "/if"),
        ("keyword-unsupported", "/properties/a/not"),
        ("type-several", "/properties/b/type"),
        ("reference-dangling", "/properties/c/$ref"),
        ("schema-never", "/properties/d~1e"),
        ("constant-form", "/properties/f/const"),
        ("tuple-length", "/properties/g"),
    ];
    assert_eq!(found, expected.map(|(code, pointer)| (code.to_owned(), pointer.to_owned())));
}

#[test]
fn one_name_is_one_type() {
    let shared = |text: &str| json!({ "type": "object", "properties": { "s": { "$ref": "#/$defs/Status" } }, "$defs": { "Status": { "type": "string", "enum": [text] } } });
    let same = [file("a", 1, "A", &shared("x")), file("b", 1, "B", &shared("x"))];
    assert_eq!(component("bank", &same).unwrap().types.len(), 3);

    let different = [file("a", 1, "A", &shared("x")), file("b", 1, "B", &shared("y"))];
    let found = component("bank", &different).unwrap_err();
    assert_eq!(pointers(&found), [("type-collision".to_owned(), "/$defs/Status".to_owned())]);
    assert_eq!(found[0].places.len(), 2);

    let mut second = shared("y");
    second["x-tidings"] =
        json!({ "component": "bank", "name": "a", "version": 2, "source": "bank", "detailType": "a@v2" });
    let versions = [file("a", 1, "A", &shared("x")), file("a", 2, "A", &second)];
    assert_eq!(component("bank", &versions).unwrap().types.len(), 4);
}

#[test]
fn one_route_is_one_event() {
    let record = json!({ "type": "object", "properties": {} });
    let found = component("bank", &[file("a", 1, "A", &record), file("a", 2, "A", &record)]).unwrap_err();
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["route-shared"]);
    assert_eq!(found[0].places.len(), 2);
}

#[test]
fn the_order_of_files_changes_nothing() {
    let record = json!({ "type": "object", "properties": {} });
    let mut files = vec![file("b", 1, "B", &record), file("c", 2, "C", &record), file("a", 1, "A", &record)];
    let one = component("bank", &files).unwrap();
    files.reverse();
    assert_eq!(component("bank", &files).unwrap(), one);
}

#[test]
fn damaged_files_are_refused_and_never_panic() {
    let whole = file(
        "paid",
        1,
        "Paid",
        &json!({
            "type": "object",
            "properties": {
                "a": { "anyOf": [{ "$ref": "#/$defs/U" }, { "type": "null" }] },
                "b": { "type": "array", "items": { "type": "integer", "minimum": 0 } },
            },
            "required": ["a"],
            "$defs": { "U": { "oneOf": [
                { "type": "object", "properties": { "k": { "const": "x" } }, "required": ["k"] },
                { "type": "object", "properties": { "k": { "const": "y" }, "v": true }, "required": ["k"] },
            ] } },
        }),
    );
    component("bank", std::slice::from_ref(&whole)).unwrap();
    for cut in (0..whole.text.len()).filter(|cut| whole.text.is_char_boundary(*cut)) {
        let file = SchemaFile { path: whole.path.clone(), text: whole.text[..cut].to_owned() };
        assert!(component("bank", &[file]).is_err(), "cut at {cut}");
    }
    // Every token replaced by every other kind of token.
    for from in [
        "\"object\"",
        "true",
        "[\"a\"]",
        "\"array\"",
        "0",
        "\"x\"",
        "\"type\"",
        "\"$ref\"",
        "{\"const\":\"y\"}",
    ] {
        for to in [
            "null",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"\"",
            "\"#\"",
            "false",
            "[null]",
            "\"\\u0000\"",
            "\"$defs\"",
        ] {
            let file = SchemaFile { path: whole.path.clone(), text: whole.text.replace(from, to) };
            drop(component("bank", &[file]));
        }
    }
    let deep = SchemaFile { path: whole.path.clone(), text: "{\"items\":".repeat(100_000) };
    assert!(component("bank", &[deep]).is_err());
}

#[test]
fn references_are_escaped_as_uris_are() {
    let component = read(json!({
        "type": "object",
        "properties": { "a": { "$ref": "#/$defs/%C3%86rlig" }, "b": { "$ref": "#/$defs/A~1B" } },
        "$defs": { "Ærlig": { "type": "string" }, "A/B": { "type": "string" } },
    }));
    let record = record(&component, "Paid");
    assert_eq!(property(record, "a").ty, TypeRef::Named(id("Ærlig")));
    assert_eq!(property(record, "b").ty, TypeRef::Named(id("A/B")));
}

/// The two halves meet in the text of schemas only: what one writes, the other reads.
#[test]
fn what_is_derived_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tidings-schema/tests/golden");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".schema.json") {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&path).unwrap();
        if let Err(diagnostics) = component("bank", &[SchemaFile { path: name.clone(), text }]) {
            wrong.push(format!("{name}: {:?}", pointers(&diagnostics)));
        }
    }
    assert!(seen > 10, "only {seen} schemas in {}", folder.display());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_stand_beside_types() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "note": { "type": ["string", "null"], "allOf": [{ "not": { "const": "" } }] },
            "next": { "$ref": "#/$defs/Short" },
        },
        "allOf": [
            { "if": { "required": ["note"] }, "then": { "required": ["next"] }, "title": "a note needs a next" },
            { "not": { "$ref": "#/$defs/Never" } },
            { "type": ["object", "null"], "minProperties": 1, "properties": { "a": false }, "contains": true },
        ],
        "$defs": {
            "Short": { "type": "string", "allOf": [{ "$ref": "#" }] },
            "Never": { "x-tidings-rule": true, "required": ["never"] },
        },
    }));
    let required = |name: &str| Check::Required(vec![name.to_owned()]);
    let reference = |name: &str| Check::Reference(id(name));
    let rules = |name: &str| -> Vec<Check> {
        component.types[&id(name)].rules.iter().map(|rule| rule.check.clone()).collect()
    };
    assert_eq!(
        rules("Paid"),
        [
            Check::Conditional {
                condition: Box::new(required("note")),
                then: Box::new(required("next")),
                otherwise: Box::new(Check::Anything),
            },
            Check::Not(Box::new(reference("Never"))),
            Check::All(vec![
                Check::Kinds(vec![Kind::Object, Kind::Null]),
                Check::PropertyCount(Length { min: Some(1), max: None }),
                Check::Properties {
                    named: vec![("a".to_owned(), Check::Nothing)],
                    patterns: Vec::new(),
                    rest: Box::new(Check::Anything),
                },
                Check::Contains {
                    check: Box::new(Check::Anything),
                    count: Length { min: Some(1), max: None },
                },
            ]),
        ]
    );
    assert_eq!(rules("Short"), [reference("Paid")]);
    let words: Vec<&str> =
        component.types[&id("Paid")].rules.iter().map(|rule| rule.words.as_str()).collect();
    assert_eq!(
        words,
        [
            "a note needs a next",
            "against the schema's rule at /allOf/1 (not)",
            "against the schema's rule at /allOf/2 (type, minProperties, properties, contains)",
        ]
    );
    // A rule counts for `null` too, so what is nullable is inside.
    assert_eq!(property(record(&component, "Paid"), "note").ty, TypeRef::Named(id("PaidNote")));
    assert!(matches!(kind(&component, "PaidNote"), TypeKind::Alias(TypeRef::Nullable(_))));
    assert_eq!(rules("PaidNote").len(), 1);
    // What only rules refer to is no type.
    assert!(!component.types.contains_key(&id("Never")));
    assert_eq!(component.checks[&id("Never")], required("never"));
    assert!(matches!(&component.checks[&id("Paid")], Check::All(checks) if checks.len() > 3));
}

#[test]
fn patterns_that_no_reader_checks_are_left_out_with_a_warning_each() {
    let files = [file(
        "paid",
        1,
        "Paid",
        &json!({
            "type": "object",
            "properties": {
                "ahead": { "type": "string", "minLength": 2, "pattern": "^(?!x)y" },
                "kept": { "type": "string", "pattern": "^a\\-b$" },
                "pattern": { "type": "string" },
            },
            "additionalProperties": { "type": "object", "propertyNames": { "pattern": "(a)\\1" } },
            "allOf": [
                { "not": { "patternProperties": { "(?i)x/y": { "pattern": "\\z" } }, "required": ["a"] } },
                { "not": { "$ref": "#/$defs/Indirect" } },
                { "patternProperties": { "^a": false } },
            ],
            "$defs": {
                "Direct": { "type": "string", "pattern": "[[:alpha:]]" },
                "Indirect": { "anyOf": [{ "$ref": "#/$defs/Direct" }, { "type": "null" }] },
            },
        }),
    )];
    let warnings = left_out_patterns(&files);
    assert!(warnings.iter().all(|warning| warning.code == "pattern-left-out"), "{warnings:?}");
    assert_eq!(
        pointers(&warnings).into_iter().map(|(_, pointer)| pointer).collect::<Vec<_>>(),
        [
            "/properties/ahead/pattern",
            "/additionalProperties/propertyNames/pattern",
            "/allOf/0/not/patternProperties/(?i)x~1y",
            "/allOf/0/not/patternProperties/(?i)x~1y/pattern",
            "/$defs/Direct/pattern",
        ]
    );
    assert!(warnings[0].message.contains("a look-ahead"), "{}", warnings[0].message);
    let component = component("bank", &files).unwrap();
    let pattern = |name: &str| match &property(record(&component, "Paid"), name).ty {
        TypeRef::Primitive(Primitive::String(text)) => {
            text.pattern.as_ref().map(|known| known.source.clone())
        }
        other => panic!("{other:?}"),
    };
    assert_eq!((pattern("ahead"), pattern("kept").as_deref()), (None, Some("^a\\-b$")));
    // A rule that has such a pattern, or refers to one, asks nothing: without the pattern it could ask more.
    let rules: Vec<&Check> = component.types[&id("Paid")].rules.iter().map(|rule| &rule.check).collect();
    assert!(
        matches!(rules.as_slice(), [Check::Anything, Check::Anything, Check::Properties { .. }]),
        "{rules:?}"
    );
}

#[test]
fn a_module_is_read_without_an_event() {
    let text = json!({ "title": "Order", "type": "array", "items": { "type": "boolean" } }).to_string();
    let (component, root) = module(&SchemaFile { path: "order.json".into(), text }).unwrap();
    assert_eq!(root, id("Order"));
    assert!(matches!(kind(&component, "Order"), TypeKind::Alias(TypeRef::List(_))));
}
