//! Notes of `#[deprecated]`, which schemars leaves out.

use serde_json::{Map, Value};

use crate::{
    Facts,
    facts::{Deprecation, FieldFacts, Form, TypeFacts, ValueFacts, VariantFacts},
};

/// The keyword that a note stands under, beside `deprecated`.
pub(crate) const NOTE: &str = "x-deprecated";

/// How deep fields are flattened into one another.
const DEEPEST: usize = 16;

/// Marks what the declarations say is deprecated, with their notes.
pub(crate) fn mark(document: &mut Value, envelope: Option<&str>, facts: &Facts) {
    let Value::Object(root) = document else { return };
    if let Some(Value::Object(defs)) = root.get_mut("$defs") {
        for (name, schema) in defs {
            let of_envelope = facts.envelope.as_ref().filter(|_| envelope == Some(name));
            if let (Some(found), Value::Object(node)) = (of_envelope.or_else(|| facts.of_name(name)), schema)
            {
                mark_type(node, found, facts);
            }
        }
    }
    if let Some(found) = &facts.payload {
        mark_type(root, found, facts);
    }
}

fn mark_type(node: &mut Map<String, Value>, found: &TypeFacts, facts: &Facts) {
    put(node, found.deprecated.as_ref());
    match &found.form {
        Form::Record(fields) => {
            mark_fields(node, fields, facts, 0);
            // Branches of an enum that is flattened have the record's fields too.
            for branch in branches(node) {
                mark_fields(branch, fields, facts, 0);
            }
        }
        Form::Enum(found) => mark_variants(node, &found.variants, facts),
        Form::Unknown | Form::Value(_) => {}
    }
}

fn mark_fields(node: &mut Map<String, Value>, fields: &[FieldFacts], facts: &Facts, depth: usize) {
    for field in fields {
        if field.is_flattened {
            if let (Some(Form::Record(inner)), true) = (flattened(&field.value, facts), depth < DEEPEST) {
                mark_fields(node, inner, facts, depth + 1);
            }
            continue;
        }
        let property = node.get_mut("properties").and_then(|properties| properties.get_mut(&field.name));
        if let Some(Value::Object(property)) = property {
            put(property, field.deprecated.as_ref());
        }
    }
}

/// The type whose fields are written in a field's place.
pub(crate) fn flattened<'f>(value: &ValueFacts, facts: &'f Facts) -> Option<&'f Form> {
    match value {
        ValueFacts::Optional(inner) => flattened(inner, facts),
        ValueFacts::Named(name) => facts.types.get(name).map(|found| &found.form),
        _ => None,
    }
}

fn mark_variants(node: &mut Map<String, Value>, variants: &[VariantFacts], facts: &Facts) {
    for branch in branches(node) {
        // An open enum's known values are a branch with branches of its own.
        if branch.contains_key("oneOf") {
            mark_variants(branch, variants, facts);
        } else if let Some(variant) = variants.iter().find(|variant| is_variant(branch, variant)) {
            put(branch, variant.deprecated.as_ref());
            mark_fields(branch, &variant.fields, facts, 0);
            let held = branch.get_mut("properties").and_then(Value::as_object_mut);
            for property in held.into_iter().flat_map(|held| held.values_mut()) {
                if let Value::Object(property) = property {
                    mark_fields(property, &variant.fields, facts, 0);
                }
            }
        }
    }
}

fn branches(node: &mut Map<String, Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let key = ["oneOf", "anyOf"].into_iter().find(|key| node.contains_key(*key));
    let branches = key.and_then(|key| node.get_mut(key)).and_then(Value::as_array_mut);
    branches.into_iter().flatten().filter_map(Value::as_object_mut)
}

/// Whether a branch stands for a variant: by its constant, its tag, its only property, or its title.
fn is_variant(branch: &Map<String, Value>, variant: &VariantFacts) -> bool {
    let is = |value: Option<&Value>| value.and_then(Value::as_str) == Some(&variant.name);
    if branch.contains_key("const") {
        return is(branch.get("const"));
    }
    if let Some(properties) = branch.get("properties").and_then(Value::as_object) {
        let mut tags = properties.values().filter_map(|property| property.get("const")).peekable();
        if tags.peek().is_some() {
            return tags.any(|tag| is(Some(tag)));
        }
        if properties.len() == 1 && properties.contains_key(&variant.name) {
            return true;
        }
    }
    branch.get("title").and_then(Value::as_str) == Some(&variant.ident)
}

fn put(node: &mut Map<String, Value>, deprecation: Option<&Deprecation>) {
    let Some(Deprecation { note }) = deprecation else { return };
    node.insert("deprecated".to_owned(), true.into());
    if let Some(note) = note.as_ref().filter(|note| !note.trim().is_empty()) {
        node.insert(NOTE.to_owned(), note.as_str().into());
    }
}
