//! Numbers that languages hold as doubles, and what becomes of those that no double has the value of.

use anyhow::Result;
use serde_json::{Map, Value};

use super::changes::Applied;
use super::tree::Tree;
use super::validator::Schema;

/// A valid document as it may come back where doubles cannot hold its numbers: rounded where the schema says
/// that a number is meant, and as it was everywhere else.
///
/// # Errors
/// The schema is not one.
pub(super) fn rounded(schema: &Schema<'_>, pointer: &str, document: &Tree) -> Result<Tree> {
    let mut rounded = document.clone();
    round(schema, vec![pointer.to_owned()], &mut rounded)?;
    Ok(rounded)
}

fn round(schema: &Schema<'_>, pointers: Vec<String>, value: &mut Tree) -> Result<()> {
    let applied = Applied::to(schema, pointers, value)?;
    match value {
        Tree::Number(text) if applied.nodes.iter().any(|(_, node)| is_double(node)) => {
            if let Some(number) = text.parse().ok().filter(|number: &f64| number.is_finite()) {
                *text = number.to_string();
            }
        }
        Tree::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                round(schema, applied.item(index), item)?;
            }
        }
        Tree::Object(entries) => {
            for (key, value) in entries {
                let declared = applied.declared(key);
                let pointers = if declared.is_empty() { applied.additional() } else { declared };
                round(schema, pointers, value)?;
            }
        }
        Tree::Null | Tree::Boolean(_) | Tree::Number(_) | Tree::String(_) => {}
    }
    Ok(())
}

/// Whether languages hold the value as a double: it is a number, and not said to be a decimal one.
fn is_double(node: &Map<String, Value>) -> bool {
    let named = |kind: &Value| match kind {
        Value::String(name) => name == "number",
        Value::Array(names) => names.iter().any(|name| name == "number"),
        _ => false,
    };
    node.get("type").is_some_and(named) && node.get("format").is_none_or(|format| format != "decimal")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Schema, Tree, rounded};

    #[test]
    fn numbers_are_rounded_where_a_number_is_meant() {
        let schema = json!({
            "$id": "urn:x",
            "type": "object",
            "properties": {
                "double": { "type": ["number", "null"] },
                "decimal": { "type": "number", "format": "decimal" },
                "integer": { "type": "integer" },
                "any": true,
                "list": { "type": "array", "items": { "$ref": "#/$defs/Either" } },
            },
            "additionalProperties": { "type": "number" },
            "$defs": { "Either": { "oneOf": [{ "type": "string" }, { "type": "number" }] } },
        });
        let long = "0.1000000000000000055511151231257827";
        let document = format!(
            r#"{{"double":{long},"decimal":{long},"integer":9007199254740993,"any":{long},"list":["a",{long}],"more":{long}}}"#
        );
        let document = Tree::parse(&document).unwrap();
        assert!(document.is_beyond_doubles());
        let expected = format!(
            r#"{{"double":0.1,"decimal":{long},"integer":9007199254740993,"any":{long},"list":["a",0.1],"more":0.1}}"#
        );
        assert_eq!(rounded(&Schema::new(&schema).unwrap(), "", &document).unwrap().to_string(), expected);
    }
}
