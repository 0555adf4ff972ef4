//! Which keywords hold schemas, and the canonical order of keywords.

use serde_json::{Map, Value};

/// How a keyword holds schemas.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// One.
    One,
    /// An array of them.
    List,
    /// An object of them, whose keys are names.
    Named,
}

/// How `keyword` holds schemas (JSON Schema 2020-12, core section 10); none where its value is data.
pub(crate) fn holds(keyword: &str) -> Option<Holds> {
    match keyword {
        "items"
        | "additionalProperties"
        | "propertyNames"
        | "contains"
        | "not"
        | "if"
        | "then"
        | "else"
        | "unevaluatedProperties"
        | "unevaluatedItems"
        | "contentSchema" => Some(Holds::One),
        "prefixItems" | "oneOf" | "anyOf" | "allOf" => Some(Holds::List),
        "properties" | "patternProperties" | "dependentSchemas" | "$defs" => Some(Holds::Named),
        _ => None,
    }
}

/// The order in which keywords are written. Those that are not listed come between the two lists,
/// sorted.
const FIRST: &[&str] = &[
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$comment",
    "title",
    "description",
    "deprecated",
    "x-deprecated",
    "readOnly",
    "writeOnly",
    "x-tidings",
    "$ref",
    "$dynamicRef",
    "type",
    "format",
    "const",
    "enum",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "properties",
    "required",
    "patternProperties",
    "propertyNames",
    "additionalProperties",
    "unevaluatedProperties",
    "dependentSchemas",
    "items",
    "prefixItems",
    "contains",
    "unevaluatedItems",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "if",
    "then",
    "else",
];
const LAST: &[&str] = &["default", "$defs", "examples"];

/// A keyword's position in the canonical order.
pub(crate) fn rank(keyword: &str) -> (usize, &str) {
    if let Some(at) = FIRST.iter().position(|known| *known == keyword) {
        return (at, "");
    }
    match LAST.iter().position(|known| *known == keyword) {
        Some(at) => (FIRST.len() + 1 + at, ""),
        None => (FIRST.len(), keyword),
    }
}

/// Keywords that say something about a type without saying what it is.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "title"
            | "description"
            | "deprecated"
            | "x-deprecated"
            | "contentEncoding"
            | "contentMediaType"
            | "default"
            | "examples"
            | "$comment"
            | "readOnly"
            | "writeOnly"
    )
}

/// Whether any value fits: `true`, `{}`, or annotations alone.
pub(crate) fn is_any(schema: &Value) -> bool {
    match schema {
        Value::Bool(any) => *any,
        Value::Object(node) => node.keys().all(|keyword| is_annotation(keyword)),
        _ => false,
    }
}

/// Every schema directly inside a schema, with its keyword and, in a list or an object, its token.
pub(crate) fn subschemas(node: &Map<String, Value>) -> impl Iterator<Item = (&str, Option<String>, &Value)> {
    node.iter().flat_map(|(keyword, value)| {
        let keyword = keyword.as_str();
        let inside: Box<dyn Iterator<Item = _>> = match (holds(keyword), value) {
            (Some(Holds::One), Value::Object(_) | Value::Bool(_)) => {
                Box::new(std::iter::once((keyword, None, value)))
            }
            (Some(Holds::List), Value::Array(list)) => Box::new(
                list.iter().enumerate().map(move |(at, schema)| (keyword, Some(at.to_string()), schema)),
            ),
            (Some(Holds::Named), Value::Object(named)) => {
                Box::new(named.iter().map(move |(name, schema)| (keyword, Some(name.clone()), schema)))
            }
            _ => Box::new(std::iter::empty()),
        };
        inside
    })
}

/// Every schema directly inside a schema, to be changed.
pub(crate) fn subschemas_mut(node: &mut Map<String, Value>) -> impl Iterator<Item = (&str, &mut Value)> {
    node.iter_mut().flat_map(|(keyword, value)| {
        let keyword = keyword.as_str();
        let inside: Box<dyn Iterator<Item = _>> = match (holds(keyword), value) {
            (Some(Holds::One), value @ (Value::Object(_) | Value::Bool(_))) => {
                Box::new(std::iter::once((keyword, value)))
            }
            (Some(Holds::List), Value::Array(list)) => {
                Box::new(list.iter_mut().map(move |schema| (keyword, schema)))
            }
            (Some(Holds::Named), Value::Object(named)) => {
                Box::new(named.values_mut().map(move |schema| (keyword, schema)))
            }
            _ => Box::new(std::iter::empty()),
        };
        inside
    })
}

/// Calls `change` with every schema object in and below `schema`, the innermost first.
pub(crate) fn for_each_mut(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    if let Value::Object(node) = schema {
        for (_, inner) in subschemas_mut(node) {
            for_each_mut(inner, change);
        }
        change(node);
    }
}

/// The same, but not inside `not` and `if`, where what a rule adds would take away.
pub(crate) fn for_each_asserted_mut(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    if let Value::Object(node) = schema {
        for (keyword, inner) in subschemas_mut(node) {
            if !matches!(keyword, "not" | "if") {
                for_each_asserted_mut(inner, change);
            }
        }
        change(node);
    }
}

/// Calls `see` with every schema object in and below `schema`.
pub(crate) fn for_each<'a>(schema: &'a Value, see: &mut dyn FnMut(&'a Map<String, Value>)) {
    if let Value::Object(node) = schema {
        see(node);
        for (_, _, inner) in subschemas(node) {
            for_each(inner, see);
        }
    }
}
