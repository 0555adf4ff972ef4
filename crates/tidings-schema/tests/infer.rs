#![allow(clippy::expect_used, reason = "a test that cannot go on says why")]
//! From samples to a schema: what is claimed, what is not, and laws that hold for all samples.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tidings_schema::infer::{Hints, Inference, Inferred, fill};

fn inferred_with(samples: &str, hints: &str) -> Inferred {
    let mut inference = Inference::default();
    inference.add("samples.json", &mut samples.as_bytes(), false).expect(samples);
    inference.finish(&Hints::read("hints.toml", hints).expect(hints)).expect(samples)
}

/// The schema without what is the same everywhere.
fn schema(samples: &str) -> Value {
    plain(inferred_with(samples, "").schema)
}

fn plain(mut schema: Value) -> Value {
    shorten(&mut schema);
    if let Value::Object(node) = &mut schema {
        node.remove("$schema");
    }
    schema
}

fn shorten(schema: &mut Value) {
    match schema {
        Value::Object(node) => {
            if node.get("format") == Some(&json!("int64")) {
                for keyword in ["format", "minimum", "maximum"] {
                    node.shift_remove(keyword);
                }
            }
            node.values_mut().for_each(shorten);
        }
        Value::Array(list) => list.iter_mut().for_each(shorten),
        _ => {}
    }
}

fn lines(samples: &[Value]) -> String {
    samples.iter().map(Value::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn records_say_what_is_required_and_what_may_be_null() {
    let expected = json!({
        "type": "object",
        "properties": {
            "id": { "type": "integer" },
            "note": { "type": ["string", "null"] },
            "ratio": { "type": "number" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "later": { "type": "boolean" }
        },
        "required": ["id", "note", "ratio", "tags"]
    });
    let samples = r#"{"id": 1, "note": null, "ratio": 1.5, "tags": []}
        {"id": 2, "note": "a", "ratio": 2, "tags": ["x"], "later": true}"#;
    assert_eq!(schema(samples), expected);
}

#[test]
fn what_nothing_is_known_of_is_anything() {
    let expected = json!({
        "type": "object",
        "properties": { "a": true, "b": { "type": "array", "items": true }, "c": { "type": "object" } },
        "required": ["a", "b", "c"]
    });
    assert_eq!(schema(r#"{"a": null, "b": [], "c": {}}"#), expected);
}

#[test]
fn numbers_keep_their_digits() {
    for (literal, expected) in [
        ("1", json!({ "type": "integer" })),
        ("1.0", json!({ "type": "number" })),
        ("1e2", json!({ "type": "number" })),
        ("0.1", json!({ "type": "number" })),
        ("1.7976931348623157e308", json!({ "type": "number" })),
        ("0.12345678901234567", json!({ "type": "number" , "format": "decimal" })),
        ("3.14159265358979323846", json!({ "type": "number", "format": "decimal" })),
        ("3.1415926535897932384626433832795028", json!({ "type": "number", "format": "decimal" })),
        ("123456789012345678901234567890123456789012345678901234567890", json!({ "type": "integer" })),
        (
            "9223372036854775808",
            json!({ "type": "integer", "format": "uint64", "minimum": 0, "maximum": u64::MAX }),
        ),
    ] {
        assert_eq!(schema(literal), expected, "{literal}");
    }
    assert_eq!(schema("[9007199254740993, 0.5]")["items"], json!({ "type": "number", "format": "decimal" }));
}

#[test]
fn several_kinds_are_a_union() {
    let expected = json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }, { "type": "null" }] });
    assert_eq!(schema(r#"[1, "a", null]"#)["items"], expected);
}

#[test]
fn keys_that_are_data_make_a_map() {
    let map = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
    assert_eq!(schema(r#"{"2024-01-01": 1, "2024-01-02": 2}"#), map);
    assert_eq!(schema(r#"{"17": 1, "18": 2}"#), map);
    assert_eq!(schema(r#"{"123e4567-e89b-12d3-a456-426614174000": 1}"#), map);
    let sparse: Vec<Value> = (0..20).map(|at| json!({ format!("key{}", (b'a' + at) as char): 1 })).collect();
    assert_eq!(schema(&lines(&sparse)), map);
    // In doubt it is a record.
    for record in [r#"{"a": 1, "b": 2, "c": 3}"#, r#"{"x1": 1, "x2": 2}"#, r#"{"17": 1, "18": "b"}"#] {
        assert!(schema(record).get("properties").is_some(), "{record}");
    }
}

#[test]
fn objects_are_told_apart_by_a_tag() {
    let samples =
        r#"{"kind": "card", "number": "1"} {"kind": "pin", "attempts": 3} {"kind": "card", "number": "2"}"#;
    let expected = json!({ "anyOf": [
        { "type": "object", "properties": { "kind": { "type": "string", "const": "card" }, "number": { "type": "string" } }, "required": ["kind", "number"] },
        { "type": "object", "properties": { "kind": { "type": "string", "const": "pin" }, "attempts": { "type": "integer" } }, "required": ["kind", "attempts"] },
        { "type": "object", "properties": { "kind": { "type": "string", "not": { "enum": ["card", "pin"] } } }, "required": ["kind"] }
    ] });
    assert_eq!(schema(samples), expected);
    // Another name needs to be seen with the same values again and again.
    let words = samples.replace("kind", "word");
    assert!(schema(&words).get("properties").is_some());
    assert!(schema(&words.repeat(3)).get("anyOf").is_some());
    // An identifier tells every object apart, and means nothing.
    assert!(schema(r#"{"id": "a", "x": 1} {"id": "b", "y": 1}"#).get("properties").is_some());
}

#[test]
fn recursion_is_found() {
    let found =
        schema(r#"{"name": "a", "children": [{"name": "b", "children": [{"name": "c", "children": []}]}]}"#);
    assert_eq!(found["$ref"], "#/$defs/Root");
    assert_eq!(found["$defs"]["Root"]["properties"]["children"]["items"]["$ref"], "#/$defs/Root");
    // One, or a list of such.
    let list = r#"{"type": "a", "items": {"type": "b", "items": [{"type": "c", "items": {"type": "d", "items": []}}]}}"#;
    let value = serde_json::from_str(list).expect("JSON");
    assert!(jsonschema::is_valid(&inferred_with(list, "").schema, &value));
    // The same keys again inside of a map of the same kind.
    let map = r#"{"dep": {"a-1": {"dep": {"b-2": {"dep": {}}}}, "2024-01-01": {"dep": {"2024-01-02": {"dep": {"x": {}}}, "17": {"dep": {}}}}}}"#;
    let value = serde_json::from_str(map).expect("JSON");
    assert!(jsonschema::is_valid(&inferred_with(map, "").schema, &value));
    let deep = (0..100).fold("null".to_owned(), |inner, at| format!(r#"{{"at": {at}, "next": {inner}}}"#));
    let found = schema(&deep);
    assert_eq!(found["$defs"].as_object().map(Map::len), Some(1));
}

#[test]
fn records_of_one_kind_share_their_evidence() {
    let user =
        |login: &str, bio: Value| json!({ "login": login, "id": 1, "url": "https://a.b/c", "bio": bio });
    let samples = json!({
        "sender": user("a", json!("x")),
        "issue": { "user": user("b", Value::Null) },
        "comment": { "user": user("b", json!("y")) }
    });
    let found = schema(&samples.to_string());
    assert_eq!(found["properties"]["sender"]["$ref"], "#/$defs/User");
    assert_eq!(found["$defs"]["User"]["properties"]["bio"], json!({ "type": ["string", "null"] }));
    assert_eq!(found["$defs"]["User"]["properties"]["url"], json!({ "type": "string", "format": "uri" }));
}

#[test]
fn an_enum_is_claimed_when_it_is_evident_only() {
    let few: Vec<Value> = (0..40).map(|at| json!(["low", "high"][at % 2])).collect();
    assert_eq!(schema(&lines(&few)), json!({ "type": "string" }));
    let many: Vec<Value> = (0..200).map(|at| json!(["low", "high"][at % 2])).collect();
    let open = json!({ "anyOf": [{ "type": "string", "enum": ["high", "low"] }, { "type": "string" }] });
    assert_eq!(schema(&lines(&many)), open);
    let mut different = many;
    different.extend((0..100).map(|at| json!(format!("other-{at}"))));
    assert_eq!(schema(&lines(&different)), json!({ "type": "string" }));
}

#[test]
fn what_few_samples_agree_on_is_doubted() {
    let sample = |at: u64, body: &str| json!({ "at": at, "closed": null, "body": body, "app": { "id": 7 }, "may": { "a": true, "b": true, "c": true, "d": true, "e": true } });
    let found = schema(&lines(&[sample(1, "so it is then"), sample(2, "it is not so")]));
    assert_eq!(found["required"], json!(["at", "closed", "body", "app", "may"]));
    assert_eq!(found["properties"]["body"], json!({ "type": ["string", "null"] }));
    assert_eq!(found["properties"]["may"].get("required"), None);
    // A small object that never varies, from four samples on; a larger one is part of the record.
    let four: Vec<Value> = (1..=4)
        .map(|at| json!({ "at": at, "app": { "id": 7 }, "user": { "id": 1, "name": "a", "mail": "b", "age": 4 } }))
        .collect();
    assert_eq!(schema(&lines(&four))["required"], json!(["at", "user"]));
    // One sample shows no variation, and many show enough.
    let one = schema(&lines(&[sample(1, "so it is then")]));
    assert_eq!(one["properties"]["body"], json!({ "type": "string" }));
    let many: Vec<Value> = (0..40).map(|at| sample(at, "so it is then")).collect();
    assert_eq!(schema(&lines(&many))["properties"]["app"]["required"], json!(["id"]));
    assert_eq!(schema(&lines(&many))["properties"]["body"], json!({ "type": "string" }));
}

#[test]
fn claims_say_why() {
    let inferred = inferred_with("{\"id\": 1}\n{\"id\": 2, \"x\": null}", "");
    let said: Vec<String> =
        inferred.claims.iter().map(|claim| format!("{} {}: {}", claim.at, claim.what, claim.why)).collect();
    assert_eq!(
        said,
        [
            "/id required: in 2 of 2 objects, first in samples.json:1:8",
            "/id an integer of 64 bits: none of 2 numbers has a fraction, first in samples.json:1:8",
            "/x optional: in 1 of 2 objects, first in samples.json:2:16",
            "/x anything: only `null` was seen, once, first in samples.json:2:16",
        ]
    );
}

#[test]
fn hints_know_better() {
    let hints = r#"
        ["/state"]
        enum = "closed"
        ["/rows/*"]
        tuple = true
        ["/by"]
        required = false
        name = "Person"
        ["/counts"]
        map = true
        ["/17"]
        nullable = true
        type = "number"
        description = "How much."
        [event]
        name = "x"
    "#;
    let samples =
        r#"{"state": "a", "rows": [[1, "x"], [2, "y"]], "by": {"id": 1}, "counts": {"a": 1}, "17": 3}"#;
    let inferred = inferred_with(samples, hints);
    assert_eq!(inferred.warnings, []);
    let expected = json!({
        "type": "object",
        "properties": {
            "state": { "type": "string", "enum": ["a"] },
            "rows": { "type": "array", "items": {
                "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "string" }],
                "items": false, "minItems": 2, "maxItems": 2
            } },
            "by": { "title": "Person", "type": "object", "properties": { "id": { "type": "integer" } }, "required": ["id"] },
            "counts": { "type": "object", "additionalProperties": { "type": "integer" } },
            "17": { "type": ["number", "null"], "description": "How much." }
        },
        "required": ["state", "rows", "counts", "17"]
    });
    assert_eq!(plain(inferred.schema), expected);
}

#[test]
fn hints_never_refuse_a_sample_and_are_never_ignored_silently() {
    let hints =
        "['/a']\nrequired = true\n['/b']\nnullable = false\n['/c']\ntype = 'string'\n['/bb']\nmap = true\n";
    let inferred = inferred_with(r#"{"b": 1, "c": 1} {"a": 1, "b": null, "c": 2}"#, hints);
    let codes: Vec<&str> = inferred.warnings.iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["hint-unused", "hint-contradicted", "hint-contradicted", "hint-contradicted"]);
    assert_eq!(inferred.warnings[0].help.as_deref(), Some("did you mean \"/b\"?"));
}

#[test]
fn a_tag_that_cannot_tell_objects_apart_is_said() {
    let samples = r#"{"kind": "a", "x": 1} {"kind": "b", "y": 1} {"y": 1}"#;
    let inferred = inferred_with(samples, "['']\ntag = 'kind'\n");
    let said: Vec<&str> = inferred.warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("`kind` is not a text in every object"), "{said:?}");
    assert_eq!(
        inferred_with(r#"{"kind": "a", "x": 1} {"kind": "b", "y": 1}"#, "['']\ntag = 'kind'\n").warnings,
        []
    );
}

#[test]
fn wrong_hints_are_all_said() {
    let errors =
        Hints::read("hints.toml", "['/a']\nrequire = true\nmap = 1\n['b']\nmap = true\n").expect_err("wrong");
    let said: Vec<(&str, Option<&str>)> =
        errors.iter().map(|error| (error.message.as_str(), error.help.as_deref())).collect();
    assert_eq!(
        said,
        [
            ("`map` wants `true` or `false`", None),
            ("there is no hint \"require\"", Some("did you mean `required`?")),
            (
                "\"b\" is no place",
                Some("write a path of keys that begins with `/`, and `*` for the items of a list")
            ),
        ]
    );
    assert_eq!(Hints::read("hints.toml", "[").expect_err("wrong")[0].code, "hint-not-toml");
}

#[test]
fn samples_fill_what_a_schema_leaves_open() {
    let given = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string" },
            "meta": { "description": "What else.", "type": "object" },
            "list": { "type": ["array", "null"] },
            "any": true,
            "shared": { "$ref": "#/$defs/Open" }, "also": { "$ref": "#/$defs/Open" },
            "lone": { "$ref": "#/$defs/Lone" }
        },
        "required": ["id"],
        "$defs": { "Open": {}, "Lone": { "title": "Lone" } }
    });
    let samples = r#"{"id": "a", "meta": {"x": 1}, "list": [true], "any": 1.5, "shared": 1, "also": 2, "lone": "u", "new": 1}"#;
    let filled = plain(fill(&given, &inferred_with(samples, "")));
    let expected = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string" },
            "meta": { "description": "What else.", "type": "object", "properties": { "x": { "type": "integer" } }, "required": ["x"] },
            "list": { "type": ["array", "null"], "items": { "type": "boolean" } },
            "any": { "type": "number" },
            "shared": { "$ref": "#/$defs/Open" }, "also": { "$ref": "#/$defs/Open" },
            "lone": { "$ref": "#/$defs/Lone" }
        },
        "required": ["id"],
        "$defs": { "Open": {}, "Lone": { "type": "string", "title": "Lone" } }
    });
    assert_eq!(filled, expected);
    let recursive = json!({ "properties": { "a": true, "b": { "$ref": "#" } }, "type": "object" });
    assert_eq!(fill(&recursive, &inferred_with(r#"{"a": 1, "b": {"a": "x"}}"#, "")), recursive);
}

#[test]
fn definitions_that_samples_bring_keep_clear_of_the_schemas() {
    let user = json!({ "login": "a", "id": 1, "url": "https://a.b/c", "bio": null });
    let samples = json!({ "any": { "user": user, "by": user } }).to_string();
    let given =
        json!({ "type": "object", "properties": { "any": {} }, "$defs": { "By": { "type": "string" } } });
    let filled = fill(&given, &inferred_with(&samples, ""));
    assert_eq!(filled["$defs"]["By"], json!({ "type": "string" }));
    assert_eq!(filled["properties"]["any"]["properties"]["user"]["$ref"], "#/$defs/AnyBy");
    assert!(jsonschema::is_valid(&filled, &serde_json::from_str(&samples).expect("JSON")));
}

#[test]
fn large_and_hostile_samples_are_read() {
    let text = format!(r#"{{"text": "{}", "x": 1}}"#, "ab\\n".repeat(2_500_000));
    assert_eq!(schema(&text)["properties"]["text"], json!({ "type": "string" }));
    let keys: Vec<String> = (0..200_000).map(|at| format!(r#""k{at}x": {{"a": {at}}}"#)).collect();
    let found = schema(&format!("{{{}}}", keys.join(",")));
    assert_eq!(found["additionalProperties"]["properties"]["a"], json!({ "type": "integer" }));
    let twice = format!("{{{}, \"k7x\": 1}}", keys.join(","));
    let faults = Inference::default().add("a.json", &mut twice.as_bytes(), false).expect_err("twice");
    assert_eq!(faults[0].code, "sample-key-twice");
    for name in
        ["__proto__", "constructor", "*/", "</summary>", "\\u0000", "\\u2028", "\\\\", "", "*", "$ref", "~/"]
    {
        let sample = format!(r#"{{"{name}": {{"{name}": "{name}", "b": {{"{name}": 1}}}}}}"#);
        let value: Value = serde_json::from_str(&sample).expect(name);
        assert!(jsonschema::is_valid(&inferred_with(&sample, "").schema, &value), "{sample}");
    }
}

#[test]
fn nothing_is_no_sample() {
    assert_eq!(
        Inference::default().add("a.json", &mut &b" \n"[..], false).expect_err("none")[0].code,
        "sample-none"
    );
    assert_eq!(Inference::default().finish(&Hints::default()).expect_err("none")[0].code, "sample-none");
    let mut spread = Inference::default();
    spread.add("a.json", &mut &b"[{\"a\": 1}, {\"a\": 2}]"[..], true).expect("JSON");
    assert_eq!(spread.samples(), 2);
    assert_eq!(plain(spread.finish(&Hints::default()).expect("two").schema)["type"], "object");
}

/// Values in which the same keys and texts come again.
fn value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-3_i64..3).prop_map(Value::from),
        any::<f64>().prop_filter("JSON", |value| value.is_finite()).prop_map(Value::from),
        prop_oneof!["[a-c]", "[0-9]{1,3}", "\\PC*", "[a-z]+ [a-z]+ [a-z]+", Just("2024-01-01".to_owned())]
            .prop_map(Value::from),
    ];
    scalar.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((prop_oneof!["[a-e]", "kind", "[0-9]{2}", "\\PC{0,3}"], inner), 0..7)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// With everything in one order.
fn sorted(schema: &Value) -> Value {
    match schema {
        Value::Object(node) => {
            let mut members: Vec<(&String, Value)> = node
                .iter()
                .map(|(keyword, value)| match (keyword.as_str(), value) {
                    ("required", Value::Array(names)) => {
                        let mut names = names.clone();
                        names.sort_by_key(Value::to_string);
                        (keyword, Value::Array(names))
                    }
                    _ => (keyword, sorted(value)),
                })
                .collect();
            members.sort_by_key(|(keyword, _)| *keyword);
            Value::Object(members.into_iter().map(|(keyword, value)| (keyword.clone(), value)).collect())
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_sample_is_valid(samples in prop::collection::vec(value(), 1..8)) {
        let schema = inferred_with(&lines(&samples), "").schema;
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        for sample in &samples {
            prop_assert!(validator.is_valid(sample), "{sample}\n{schema}");
        }
    }

    #[test]
    fn the_order_of_samples_does_not_matter(samples in prop::collection::vec(value(), 1..8)) {
        let mut turned = samples.clone();
        turned.reverse();
        let (one, other) = (inferred_with(&lines(&samples), "").schema, inferred_with(&lines(&turned), "").schema);
        prop_assert_eq!(sorted(&one), sorted(&other));
    }

    #[test]
    fn filling_keeps_every_sample(samples in prop::collection::vec(value(), 1..5)) {
        let inferred = inferred_with(&lines(&samples), "");
        for given in [json!({}), json!({ "type": "object" }), json!({ "anyOf": [{ "type": ["object", "null"], "properties": { "a": {}, "b": { "type": "array" } } }] })] {
            let before = jsonschema::validator_for(&given).expect("a schema");
            let after = jsonschema::validator_for(&fill(&given, &inferred)).expect("a schema");
            for sample in &samples {
                prop_assert_eq!(before.is_valid(sample), after.is_valid(sample), "{}", sample);
            }
        }
    }

    #[test]
    fn whatever_bytes_come_there_is_an_answer(bytes in prop::collection::vec(prop_oneof![Just(b'{'), Just(b'"'), Just(b'\\'), Just(b'['), Just(b','), Just(b':'), any::<u8>()], 0..60)) {
        let read = Inference::default().add("a", &mut bytes.as_slice(), false);
        let also = serde_json::Deserializer::from_slice(&bytes).into_iter::<Value>().collect::<Result<Vec<_>, _>>();
        // What is read here, others read; for keys and numbers it is stricter here.
        prop_assert!(read.is_err() || also.is_ok());
    }
}
