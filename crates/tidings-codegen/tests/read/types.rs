//! What each keyword becomes.

use serde_json::{Value, json};
use tidings_codegen::model::{
    Additional, Bound, Format, IntegerFormat, Primitive, Scalar, Tagging, TypeKind, TypeRef, VariantBody,
};

use super::{at, id, kind, property, read, record, refused};

#[test]
fn required_and_nullable_are_two_facts() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "both": { "type": "string" },
            "nullable": { "type": ["string", "null"] },
            "optional": { "type": "string" },
            "neither": { "anyOf": [{ "$ref": "#/$defs/Card" }, { "type": "null" }] },
        },
        "required": ["both", "nullable"],
        "$defs": { "Card": { "type": "object", "properties": {} } },
    }));
    let facts: Vec<(&str, bool, bool)> = record(&component, "Paid")
        .properties
        .iter()
        .map(|property| {
            (property.name.wire(), property.required, matches!(property.ty, TypeRef::Nullable(_)))
        })
        .collect();
    assert_eq!(
        facts,
        [
            ("both", true, false),
            ("nullable", true, true),
            ("optional", false, false),
            ("neither", false, true)
        ]
    );
}

#[test]
fn scalars_keep_format_and_tighter_bounds_only() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "format": "uuid", "maxLength": 36 },
            "byte": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 },
            "percent": { "type": "integer", "format": "uint8", "minimum": 1.0, "maximum": 100 },
            "any": true,
        },
    }));
    let paid = record(&component, "Paid");
    let TypeRef::Primitive(Primitive::String(text)) = &property(paid, "id").ty else { panic!() };
    assert_eq!((&text.format, text.length.max), (&Some(Format::Uuid), Some(36)));
    let integer = |name| match &property(paid, name).ty {
        TypeRef::Primitive(Primitive::Integer(integer)) => (integer.format, integer.minimum, integer.maximum),
        other => panic!("{other:?}"),
    };
    assert_eq!(integer("byte"), (IntegerFormat::Uint8, None, None));
    assert_eq!(integer("percent"), (IntegerFormat::Uint8, Some(1), Some(100)));
    assert_eq!(property(paid, "any").ty, TypeRef::Any);
}

#[test]
fn inline_types_are_called_by_their_path_or_title() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "lines": { "type": "array", "items": { "type": "object", "properties": { "tax": { "type": "object", "properties": {} } } } },
            "colour": { "type": "string", "enum": ["red"] },
            "other": { "title": "Shade", "type": "string", "enum": ["dark"] },
        },
    }));
    let names: Vec<&str> = component.types.keys().map(|id| id.name.as_str()).collect();
    assert_eq!(names, ["Paid", "PaidColour", "PaidLinesItem", "PaidLinesItemTax", "Shade"]);
}

#[test]
fn enums_closed_open_and_of_numbers() {
    let component = read(json!({
        "type": "object",
        "properties": {},
        "$defs": {
            "Closed": { "oneOf": [
                { "type": "string", "const": "in-progress", "description": "Being worked on." },
                { "type": "string", "const": "done" },
            ] },
            "Open": { "anyOf": [{ "type": "string", "enum": ["a", "b"] }, { "type": "string" }] },
            "Numbers": { "type": "integer", "enum": [1, 2.0] },
        },
    }));
    let values = |name| match kind(&component, name) {
        TypeKind::Enum(found) => {
            (found.open, found.values.iter().map(|value| value.value.clone()).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let text = |text: &str| Scalar::String(text.into());
    assert_eq!(values("Closed"), (false, vec![text("in-progress"), text("done")]));
    assert_eq!(values("Open"), (true, vec![text("a"), text("b")]));
    assert_eq!(values("Numbers"), (false, vec![Scalar::Integer(1), Scalar::Integer(2)]));
}

#[test]
fn unions_are_tagged_as_serde_tags_them() {
    let tag = |tag: &str| json!({ "type": "string", "const": tag });
    let component = read(json!({
        "type": "object",
        "properties": {},
        "$defs": {
            "Internal": { "oneOf": [
                { "type": "object", "properties": { "kind": tag("card"), "last4": { "type": "string" } }, "required": ["kind", "last4"] },
                { "type": "object", "$ref": "#/$defs/Wire", "properties": { "kind": tag("wire") }, "required": ["kind"] },
            ] },
            "Adjacent": { "oneOf": [
                { "type": "object", "properties": { "t": tag("none") }, "required": ["t"], "additionalProperties": false },
                { "type": "object", "properties": { "t": tag("some"), "c": { "type": "string" } }, "required": ["t", "c"], "additionalProperties": false },
            ] },
            "External": { "oneOf": [
                { "type": "string", "enum": ["cash", "cheque"] },
                { "type": "object", "properties": { "wire": { "$ref": "#/$defs/Wire" } }, "required": ["wire"], "additionalProperties": false },
            ] },
            "Untagged": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/Wire" }] },
            "Open": { "anyOf": [
                { "oneOf": [
                    { "type": "object", "properties": { "kind": tag("a") }, "required": ["kind"] },
                    { "type": "object", "properties": { "kind": tag("b") }, "required": ["kind"] },
                ] },
                { "type": "object", "properties": { "kind": { "type": "string", "not": { "enum": ["b", "a"] } } }, "required": ["kind"] },
            ] },
            "Wire": { "type": "object", "properties": { "iban": { "type": "string" } }, "required": ["iban"] },
        },
    }));
    let union = |name| match kind(&component, name) {
        TypeKind::Union(union) => union,
        other => panic!("{other:?}"),
    };
    let variants = |name| union(name).variants.iter().map(|variant| variant.name.wire()).collect::<Vec<_>>();
    assert!(matches!(&union("Internal").tagging, Tagging::Internal { tag } if tag.wire() == "kind"));
    assert_eq!(variants("Internal"), ["card", "wire"]);
    let VariantBody::Record(card) = &union("Internal").variants[0].body else { panic!() };
    assert_eq!(card.properties.len(), 1, "the tag is not among the properties");
    assert_eq!(union("Internal").variants[1].body, VariantBody::Type(TypeRef::Named(id("Wire"))));
    assert!(matches!(&union("Adjacent").tagging, Tagging::Adjacent { content, .. } if content.wire() == "c"));
    assert_eq!(union("Adjacent").variants[0].body, VariantBody::Unit);
    assert_eq!(union("External").tagging, Tagging::External);
    assert_eq!(variants("External"), ["cash", "cheque", "wire"]);
    assert_eq!(union("Untagged").tagging, Tagging::Untagged);
    assert_eq!(variants("Untagged"), ["Text", "Wire"]);
    assert!(union("Open").open && !union("Internal").open);
}

#[test]
fn what_is_open_is_what_the_variants_leave() {
    let known = json!({ "oneOf": [
        { "type": "object", "properties": { "Card": { "type": "string" } }, "required": ["Card"], "additionalProperties": false },
        { "type": "string", "const": "Cash" },
    ] });
    let with = |others: Vec<Value>| {
        let mut branches = vec![known.clone()];
        branches.extend(others);
        json!({ "type": "object", "properties": {}, "$defs": { "Method": { "anyOf": branches } } })
    };
    let others = |names: Value| {
        vec![
            json!({ "type": "string", "not": { "enum": names } }),
            json!({
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "propertyNames": { "not": { "enum": names } },
            }),
        ]
    };
    let component = read(with(others(json!(["Card", "Cash"]))));
    let TypeKind::Union(method) = kind(&component, "Method") else { panic!("no union") };
    assert!(method.open && method.tagging == Tagging::External && method.variants.len() == 2);

    // `true` would also take a known name with a wrong body; and the lists must say the same.
    assert_eq!(refused(with(vec![json!(true)])), [at("union-open", "/$defs/Method/anyOf/1")]);
    assert_eq!(refused(with(others(json!(["Card"])))), [at("union-open", "/$defs/Method/anyOf/2")]);
}

#[test]
fn bounds_of_numbers() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "price": { "type": "number", "format": "decimal", "exclusiveMinimum": 0, "maximum": 99.9, "multipleOf": 0.01 },
            "both": { "type": "number", "minimum": 1, "exclusiveMinimum": 1 },
            "id": { "type": "integer", "format": "uint128", "minimum": 0, "maximum": u128::MAX },
            "dozen": { "type": "integer", "multipleOf": 12 },
        },
    }));
    let number = |name: &str| match &property(record(&component, "Paid"), name).ty {
        TypeRef::Primitive(Primitive::Number(number)) => number.clone(),
        other => panic!("{other:?}"),
    };
    let bound = |bound: Option<Bound>| bound.map(|bound| (bound.value.to_string(), bound.exclusive));
    let price = number("price");
    assert_eq!(bound(price.minimum), Some(("0".into(), true)));
    assert_eq!(bound(price.maximum), Some(("99.9".into(), false)));
    assert_eq!(price.multiple_of.map(|factor| factor.to_string()), Some("0.01".into()));
    assert_eq!(bound(number("both").minimum), Some(("1".into(), true)));
    let integer = |name: &str| match &property(record(&component, "Paid"), name).ty {
        TypeRef::Primitive(Primitive::Integer(integer)) => integer.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((integer("id").minimum, integer("id").maximum), (None, None));
    assert_eq!(integer("dozen").multiple_of, Some(12));

    let refused = refused(json!({
        "type": "object",
        "properties": {
            "none": { "type": "number", "multipleOf": 0 },
            "half": { "type": "integer", "multipleOf": 0.5 },
            "text": { "type": "number", "minimum": "1" },
        },
    }));
    assert_eq!(
        refused,
        [
            at("schema-bound", "/properties/none/multipleOf"),
            at("schema-bound", "/properties/half/multipleOf"),
            at("schema-bound", "/properties/text/minimum"),
        ]
    );
}

#[test]
fn maps_lists_tuples_and_the_rest_of_a_record() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "free": { "type": "object" },
            "keyed": { "type": "object", "propertyNames": { "$ref": "#/$defs/Key" } },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, true], "items": false, "minItems": 2, "maxItems": 2 },
            "list": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
        },
        "additionalProperties": { "type": "string" },
        "$defs": { "Key": { "type": "string", "enum": ["a"] } },
    }));
    let paid = record(&component, "Paid");
    assert!(matches!(&paid.additional, Additional::Typed(TypeRef::Primitive(Primitive::String(_)))));
    assert!(matches!(&property(paid, "free").ty, TypeRef::Map(map) if map.values == TypeRef::Any));
    assert!(
        matches!(&property(paid, "keyed").ty, TypeRef::Map(map) if map.keys == TypeRef::Named(id("Key")))
    );
    assert!(matches!(&property(paid, "pair").ty, TypeRef::Tuple(items) if items.len() == 2));
    assert!(matches!(&property(paid, "list").ty, TypeRef::List(list) if list.unique));
}
