//! Keywords whose value has the form that the specification asks for; others mean nothing and are said.

use serde_json::{Map, Value};

use crate::{Diagnostic, Place, pointer};

/// Removes what has no meaning, and says so.
pub(super) fn check(node: &mut Map<String, Value>, place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let wrong: Vec<(String, &'static str)> = node
        .iter()
        .filter_map(|(keyword, value)| wanted(keyword, value).map(|form| (keyword.clone(), form)))
        .collect();
    for (keyword, form) in wrong {
        let place = match place {
            Place::Schema { file, pointer } => {
                Place::Schema { file: file.clone(), pointer: pointer::child(pointer, &keyword) }
            }
            other => other.clone(),
        };
        let written = node.get(&keyword).map(ToString::to_string).unwrap_or_default();
        let written: String = written.chars().take(60).collect();
        diagnostics.push(
            Diagnostic::error("keyword-form", format!("`{keyword}` is {form}, this is {written}"), place)
                .help(format!("write {form}, or remove it")),
        );
        node.shift_remove(&keyword);
    }
    node.retain(|keyword, value| match keyword.as_str() {
        "title" | "description" | "format" => value.is_string(),
        "deprecated" => value.is_boolean(),
        "examples" => value.is_array(),
        _ => true,
    });
}

/// What form a keyword's value should have and has not.
fn wanted(keyword: &str, value: &Value) -> Option<&'static str> {
    const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];
    let is_type = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let is_texts = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
    let (fits, form) = match keyword {
        "type" => (
            is_type(value)
                || value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(is_type)),
            "one of the seven types or a list of them",
        ),
        "enum" => (value.is_array(), "a list of values"),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => (value.is_number(), "a number"),
        "multipleOf" => (value.as_f64().is_some_and(|number| number > 0.0), "a number above 0"),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
        | "minContains" | "maxContains" => (super::number::count(value).is_some(), "a whole number from 0"),
        "pattern" => (value.is_string(), "a regular expression in a string"),
        "uniqueItems" => (value.is_boolean(), "true or false"),
        "required" => (is_texts(value), "a list of names"),
        "dependentRequired" => (
            value.as_object().is_some_and(|named| named.values().all(is_texts)),
            "an object of lists of names",
        ),
        "properties" | "patternProperties" | "dependentSchemas" => {
            (value.is_object(), "an object of schemas")
        }
        "prefixItems" | "allOf" | "anyOf" | "oneOf" => (value.is_array(), "a list of schemas"),
        _ => return None,
    };
    (!fits).then_some(form)
}
