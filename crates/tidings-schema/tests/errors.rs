//! What is refused or warned of: each rule by a declaration that breaks it, with the words.

mod support;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};
use support::{bare, codes, declared, event, lines};
use tidings_schema::{Declaration, DeclaredType, SourceFacts, derive};

/// A type that has this schema and writes these samples.
fn custom(schema: Value, samples: &[&str]) -> DeclaredType {
    DeclaredType {
        type_name: "Payload".to_owned(),
        schema: Some(schema),
        samples: samples.iter().map(|sample| Ok((*sample).to_owned())).collect(),
        ..DeclaredType::default()
    }
}

fn unschemed(samples: &[&str]) -> DeclaredType {
    DeclaredType { schema: None, ..custom(Value::Null, samples) }
}

#[track_caller]
fn refused(declaration: &Declaration, expected: &str) {
    match derive(declaration, None) {
        Ok(derived) => panic!("not refused:\n{}", derived.text),
        Err(said) => assert_eq!(lines(&said), expected.trim()),
    }
}

#[track_caller]
fn warned(declaration: &Declaration, expected: &str) {
    let derived = derive(declaration, None).unwrap_or_else(|errors| panic!("{}", lines(&errors)));
    assert_eq!(lines(&derived.warnings), expected.trim());
}

#[derive(Serialize, JsonSchema, Clone)]
struct Order {
    id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    lines: Vec<Line>,
    state: State,
}

#[derive(Serialize, JsonSchema, Clone)]
struct Line {
    sku: String,
    discount: Option<u32>,
}

#[derive(Serialize, JsonSchema, Clone)]
enum State {
    Open,
    Shipped,
    Lost,
}

fn order() -> Order {
    let line = Line { sku: "a".into(), discount: Some(1) };
    Order { id: 1, note: Some("n".into()), lines: vec![line], state: State::Open }
}

#[test]
fn property_without_a_value() {
    let lines = vec![Line { sku: "a".into(), discount: None }];
    let order = Order { note: None, lines, ..order() };
    let mut declaration = event("order", declared(&[order]));
    refused(
        &declaration,
        r#"
Error[property-unsampled] no sample gives `note` a value @ sample 0#/note, crates/bank/src/lib.rs:7
Error[property-unsampled] no sample gives `discount` a value @ sample 0#/lines/0/discount, crates/bank/src/lib.rs:7
Warning[value-unsampled] no sample shows the values "Shipped", "Lost" @ sample 0#/state, schema#/$defs/State, crates/bank/src/lib.rs:7
"#,
    );
    declaration.allow_unsampled = ["/note", "/lines/3/discount", "/state"].map(str::to_owned).to_vec();
    warned(&declaration, "");
}

#[test]
fn empty_list_of_records() {
    let order = Order { lines: vec![], ..order() };
    let mut declaration = event("order", declared(&[order]));
    declaration.allow_unsampled = vec!["/state".into(), "/id".into(), "/nowhere".into(), "id".into()];
    refused(
        &declaration,
        r#"
Error[property-unsampled] no sample gives `lines` a value @ sample 0#/lines, crates/bank/src/lib.rs:7
Warning[allowance-unused] `allow_unsampled("/id")` allows nothing: the samples show it, or there is no such property @ crates/bank/src/lib.rs:7
Warning[allowance-unused] `allow_unsampled("/nowhere")` allows nothing: the samples show it, or there is no such property @ crates/bank/src/lib.rs:7
Warning[allowance-unused] `allow_unsampled("id")` allows nothing: the samples show it, or there is no such property @ crates/bank/src/lib.rs:7
"#,
    );
}

#[test]
fn another_sample_covers() {
    let samples = [State::Open, State::Shipped, State::Lost].map(|state| Order { state, ..order() });
    warned(&event("order", declared(&samples)), "");
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind")]
enum Method {
    Card { last_four: Option<String> },
    Cash,
}

#[derive(Serialize, JsonSchema)]
struct Paid {
    method: Method,
}

#[test]
fn variant_that_no_sample_shows() {
    let mut declaration = event("paid", declared(&[Paid { method: Method::Cash }]));
    warned(
        &declaration,
        r#"Warning[branch-unsampled] no sample shows the variant "Card" @ sample 0#/method, schema#/$defs/Method, crates/bank/src/lib.rs:7"#,
    );
    declaration.allow_unsampled = vec!["/method".into()];
    warned(&declaration, "");
    let card = Paid { method: Method::Card { last_four: None } };
    refused(
        &event("paid", declared(&[card, Paid { method: Method::Cash }])),
        "Error[property-unsampled] no sample gives `last_four` a value @ sample 0#/method/last_four, crates/bank/src/lib.rs:7",
    );
}

mod inner {
    #[derive(serde::Serialize, schemars::JsonSchema)]
    pub(crate) struct Status {
        pub(crate) code: u8,
    }
}

#[derive(Serialize, JsonSchema)]
struct Status {
    text: String,
}

#[derive(Serialize, JsonSchema)]
struct TwoNames {
    one: Status,
    other: inner::Status,
}

/// Sources that declare these types, and tell nothing of their fields.
fn facts(types: &BTreeSet<String>) -> SourceFacts<'_> {
    SourceFacts { types, order: &|_, _| Vec::new() }
}

#[test]
fn two_types_of_one_name() {
    let sample = TwoNames { one: Status { text: "a".into() }, other: inner::Status { code: 1 } };
    let declaration = event("names", declared(&[sample]));
    let expected = "Error[type-name-twice] `TwoNames` uses two types called `Status`: schemars numbered one of them \
         `Status2` @ crates/bank/src/lib.rs:7, schema#/$defs/Status, schema#/$defs/Status2";
    refused(&declaration, expected);
    let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let said = derive(&declaration, Some(facts(&known(&["Status", "TwoNames"])))).unwrap_err();
    assert_eq!(lines(&said), expected);
    let derived = derive(&declaration, Some(facts(&known(&["Status", "Status2", "TwoNames"]))));
    assert!(derived.is_ok(), "a type that is declared as Status2 is one");
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Other")]
struct Wrapper {
    inner: inner::Status,
}

#[test]
fn payload_called_as_what_it_holds() {
    let mut declared = declared(&[Wrapper { inner: inner::Status { code: 1 } }]);
    declared.type_name = "Status".into();
    refused(
        &event("names", declared),
        "Error[type-name-twice] `Status` uses another type that is also called `Status` @ crates/bank/src/lib.rs:7, \
         schema#/$defs/Status",
    );
}

#[derive(Serialize, JsonSchema)]
struct Detail<T> {
    content: T,
    status: Status,
}

#[derive(Serialize, JsonSchema)]
struct Carried {
    status: inner::Status,
}

#[test]
fn payload_and_envelope_disagree() {
    let carried = || Carried { status: inner::Status { code: 1 } };
    let mut declaration = event("carried", declared(&[carried()]));
    declaration.envelope =
        Some(declared(&[Detail { content: carried(), status: Status { text: "a".into() } }]));
    refused(
        &declaration,
        "Error[type-name-twice] `Detail` uses two types called `Status`: schemars numbered one of them `Status2` @ \
         crates/bank/src/lib.rs:7, schema#/$defs/Status, schema#/$defs/Status2",
    );
}

#[test]
fn envelope_type_of_another_shape() {
    let mut declaration = event(
        "carried",
        custom(record(&json!({ "$ref": "#/$defs/Status" }), &[("Status", 0)]), &[r#"{"a": 0}"#]),
    );
    let envelope = json!({
        "type": "object",
        "properties": { "content": { "$ref": "#/$defs/Payload" }, "status": { "$ref": "#/$defs/Status" } },
        "required": ["content", "status"],
        "$defs": {
            "Payload": record(&json!({ "type": "integer", "const": 0 }), &[]),
            "Status": { "type": "integer", "const": 1 },
        },
    });
    let envelope = DeclaredType {
        type_name: "Detail".into(),
        ..custom(envelope, &[r#"{"content": {"a": 0}, "status": 1}"#])
    };
    declaration.envelope = Some(envelope);
    declaration.payload.schema = Some(record(&json!({ "type": "integer", "const": 0 }), &[]));
    assert!(derive(&declaration, None).is_ok());
    declaration.payload.schema = Some(json!({
        "type": "object",
        "properties": { "a": { "type": "integer", "const": 0 }, "b": { "$ref": "#/$defs/Status" } },
        "required": ["a"],
        "$defs": { "Status": { "type": "integer", "const": 2 } },
    }));
    let envelope = declaration.envelope.as_mut().unwrap();
    envelope.schema.as_mut().unwrap()["$defs"]["Payload"]["properties"]["b"] =
        json!({ "$ref": "#/$defs/Status" });
    refused(
        &declaration,
        "Error[type-name-twice] the envelope of `Payload` uses another type that is called `Status` @ \
         crates/bank/src/lib.rs:7, schema#/$defs/Status",
    );
}

/// A record with one required property, `a`.
fn record(a: &Value, defs: &[(&str, u8)]) -> Value {
    let defs: serde_json::Map<String, Value> = defs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!({ "type": "integer", "const": value })))
        .collect();
    let mut record = json!({ "type": "object", "properties": { "a": a }, "required": ["a"] });
    if !defs.is_empty() {
        record["$defs"] = defs.into();
    }
    record
}

#[derive(Serialize, JsonSchema)]
struct Loose {
    name: String,
}

#[test]
fn envelope_without_the_payload() {
    let mut declaration = event("carried", declared(&[Loose { name: "a".into() }]));
    declaration.envelope = Some(declared(&[Wrapper { inner: inner::Status { code: 1 } }]));
    refused(
        &declaration,
        "Error[envelope-payload-missing] no property of the envelope `Wrapper` is the payload `Loose` @ \
         crates/bank/src/lib.rs:7",
    );
    declaration.payload.schema = None;
    declaration.envelope = Some(bare(&[Wrapper { inner: inner::Status { code: 1 } }]));
    let said = derive(&declaration, None).unwrap_err();
    assert_eq!(codes(&said), ["schema-from-samples", "schema-from-samples", "envelope-payload-missing"]);
}

#[test]
fn sample_that_its_schema_refuses() {
    let schema = json!({
        "type": "object",
        "properties": { "amount": { "type": "integer", "format": "uint8" }, "by": { "$ref": "#/$defs/By" } },
        "required": ["amount", "by"],
        "$defs": { "By": { "oneOf": [
            { "type": "object", "properties": { "k": { "const": "a" }, "n": { "type": "integer" } }, "required": ["k", "n"] },
            { "type": "object", "properties": { "k": { "const": "b" } }, "required": ["k"] },
        ] } },
    });
    let samples = [r#"{"amount": 256, "by": {"k": "b"}}"#, r#"{"amount": 1, "by": {"k": "a", "n": "x"}}"#];
    let mut declaration = event("custom", custom(schema, &samples));
    declaration.allow_unsampled = vec!["/by".into()];
    refused(
        &declaration,
        r#"
Error[sample-mismatch] the sample is not what its type's schema says: 256 is greater than the maximum of 255 @ sample 0#/amount, schema#/properties/amount/maximum, crates/bank/src/lib.rs:7
Error[sample-mismatch] the sample is not what its type's schema says: "x" is not of type "integer" @ sample 1#/by/n, schema#/$defs/By/oneOf/0/properties/n/type, crates/bank/src/lib.rs:7
"#,
    );
    let helps: Vec<_> = derive(&declaration, None)
        .unwrap_err()
        .into_iter()
        .filter_map(|diagnostic| diagnostic.help)
        .collect();
    assert!(helps[0].starts_with("change the value in the factory"), "{helps:?}");
    assert!(helps[1].starts_with("let `Serialize` and `JsonSchema` agree"), "{helps:?}");
}

#[test]
fn envelope_sample_that_its_schema_refuses() {
    let mut declaration = event("loose", declared(&[Loose { name: "a".into() }]));
    let mut envelope =
        declared(&[Detail { content: Loose { name: "a".into() }, status: Status { text: "a".into() } }]);
    envelope.samples = vec![Ok(r#"{"content": {"name": 1}, "status": {"text": "a"}}"#.into())];
    declaration.envelope = Some(envelope);
    refused(
        &declaration,
        "Error[sample-mismatch] the envelope's sample is not what its type's schema says: 1 is not of type \"string\" \
         @ sample 0#/content/name, schema#/properties/name/type, crates/bank/src/lib.rs:7",
    );
}

#[test]
fn samples_that_cannot_be_kept() {
    let schema = json!({ "type": "object", "additionalProperties": true });
    let mut payload =
        custom(schema, &[r#"{"a": 1, "a": 2}"#, "{", &format!("{}0{}", "[".repeat(125), "]".repeat(125))]);
    payload.samples.push(Err("the lock was poisoned".into()));
    let said = derive(&event("kept", payload), None).unwrap_err();
    let said = lines(&said);
    for expected in [
        "Error[sample-key-twice] the key \"a\" is written twice @ sample 0#/a",
        "Error[sample-unreadable] this sample of `Payload` cannot be read as JSON: EOF while parsing",
        "Error[sample-too-deep] this sample of `Payload` nests deeper than 120 levels @ sample 2#",
        "Error[sample-unwritable] serde cannot write this sample of `Payload`: the lock was poisoned @ sample 3#",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    refused(
        &event("none", custom(json!({ "type": "object", "properties": {} }), &[])),
        "Error[no-sample] the factory of `Payload` gives no sample @ crates/bank/src/lib.rs:7",
    );
}

#[test]
fn samples_alone_that_do_not_tell() {
    let notice = "Warning[schema-from-samples] `Payload` does not implement `JsonSchema`: its schema is made from its \
                  samples alone @ crates/bank/src/lib.rs:7";
    refused(
        &event("alone", unschemed(&[r#"{"a": null, "b": [], "c": [{"d": [[]]}]}"#])),
        &format!(
            "{notice}
Error[type-unseen] only `null` is seen here: a sample with a value is needed @ sample 0#/a, crates/bank/src/lib.rs:7
Error[type-unseen] the list is empty in every sample: a sample with an item is needed @ sample 0#/b, crates/bank/src/lib.rs:7
Error[type-unseen] the list is empty in every sample: a sample with an item is needed @ sample 0#/c/0/d/0, crates/bank/src/lib.rs:7"
        ),
    );
    refused(
        &event("alone", unschemed(&[r#"{"aB": {"c": {"x": 1}}, "a": {"bC": {"y": 1}}}"#])),
        &format!(
            "{notice}
Error[type-name-twice] the records at `/aB/c` and `/a/bC` would both be called `PayloadABC` @ crates/bank/src/lib.rs:7"
        ),
    );
}

#[test]
fn names_that_no_folder_can_have() {
    let mut declaration = event("::", declared(&[Loose { name: "a".into() }]));
    declaration.component = "..".into();
    let said = derive(&declaration, None).unwrap_err();
    assert_eq!(codes(&said), ["name-without-words", "name-without-words"]);
}

#[test]
fn schemas_that_are_none() {
    for schema in
        [json!(3), json!(false), json!({ "$ref": "#/$defs/A", "$defs": { "A": { "$ref": "#/$defs/A" } } })]
    {
        let said = derive(&event("odd", custom(schema, &["{}"])), None).unwrap_err();
        assert_eq!(codes(&said), ["schema-invalid"]);
    }
    for schema in [
        json!({ "type": "objet" }),
        json!({ "type": "object", "properties": { "a": { "$ref": "#/$defs/Gone" } } }),
        json!({ "type": "object", "properties": { "a": { "$ref": "https://example.com/a.json" } } }),
    ] {
        let said = derive(&event("odd", custom(schema.clone(), &[r#"{"a": "b"}"#])), None).unwrap_err();
        assert!(codes(&said).contains(&"schema-invalid"), "{schema}: {}", lines(&said));
    }
}

#[test]
fn unknown_keywords_stay() {
    let schema = json!({
        "type": "object",
        "properties": { "a": { "type": "string", "not": { "const": "" }, "x-mine": { "b": 1, "a": 2 } } },
        "if": true,
    });
    let derived = derive(&event("kept", custom(schema, &[r#"{"a": "b"}"#])), None).unwrap();
    let schema: Value = serde_json::from_str(&derived.text).unwrap();
    assert_eq!(
        schema["properties"]["a"],
        json!({ "type": "string", "not": { "const": "" }, "x-mine": { "a": 2, "b": 1 } })
    );
    assert_eq!(schema["if"], true);
}
