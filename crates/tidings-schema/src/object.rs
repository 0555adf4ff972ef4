//! What EventBridge carries: JSON objects, and nothing else.

use serde_json::Value;

use crate::{
    Diagnostic, Place,
    normalise::Context,
    pointer::{Target, target},
    samples::read::Sample,
};

/// How many references and branches are followed into each other.
const DEEPEST: usize = 64;

/// Refuses a payload that travels bare and is not always an object.
pub(crate) fn check(
    context: &Context,
    document: &Value,
    samples: &[Sample],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let declaration = context.declaration;
    if !declaration.needs_object || declaration.envelope.is_some() {
        return;
    }
    let shown = samples.iter().map(|sample| &sample.value);
    let Some(kind) = other_than_object(document, shown) else { return };
    let subject = &declaration.payload.type_name;
    diagnostics.push(
        refused(subject, kind, declaration.place.clone()).help(
            "make the payload a struct with named fields, give the component an envelope (`envelope = Detail`), or, \
             where EventBridge does not carry its events, say so: `component!(…, transport = kinesis)`",
        ),
    );
}

/// The error.
pub(crate) fn refused(subject: &str, kind: &str, place: Place) -> Diagnostic {
    let message =
        format!("`{subject}` is {kind}, or may be, and what EventBridge carries must be a JSON object");
    Diagnostic::error("payload-not-object", message, place)
}

/// What else than an object the values of a payload are, or may be.
pub(crate) fn other_than_object<'v>(
    document: &Value,
    mut samples: impl Iterator<Item = &'v Value>,
) -> Option<&'static str> {
    let shown = samples.find_map(|sample| Some(kind(sample)).filter(|kind| *kind != "an object"));
    shown.or_else(|| other_kind(document, document, 0))
}

/// What else than an object a schema says that its values are.
fn other_kind(document: &Value, schema: &Value, depth: usize) -> Option<&'static str> {
    let node = schema.as_object().filter(|_| depth < DEEPEST)?;
    if let Some(value) = node.get("const") {
        return Some(kind(value)).filter(|kind| *kind != "an object");
    }
    let by_name = |name: &Value| match name.as_str() {
        Some("string") => Some("a string"),
        Some("integer" | "number") => Some("a number"),
        Some("boolean") => Some("a boolean"),
        Some("array") => Some("a list"),
        Some("null") => Some("null"),
        _ => None,
    };
    let by_type = match node.get("type") {
        Some(Value::Array(names)) => names.iter().find_map(by_name),
        Some(name) => by_name(name),
        None => None,
    };
    if by_type.is_some() {
        return by_type;
    }
    let referred = match node.get("$ref").and_then(Value::as_str).map(target) {
        Some(Target::Def(name)) => document.get("$defs").and_then(|defs| defs.get(&name)),
        _ => None,
    };
    let branches = ["oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)?.as_array()).flatten();
    referred.into_iter().chain(branches).find_map(|inner| other_kind(document, inner, depth + 1))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
