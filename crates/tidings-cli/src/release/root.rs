//! A schema that begins elsewhere: at the envelope, which is what travels, or at a property.

use serde_json::{Map, Value, json};
use tidings_schema::evolution::{self, Difference};
use tidings_schema::pointer;

/// What changed from one schema of an event to another, and whom it breaks. Where the event has an envelope it is the
/// envelope that is compared, which holds the payload; pointers are those of the files.
pub fn compare_events(old: &Value, new: &Value) -> Difference {
    let (old_pointer, new_pointer) = (envelope(old), envelope(new));
    if old_pointer.is_empty() && new_pointer.is_empty() {
        return evolution::compare(old, new);
    }
    let (old, new) = (rooted(old, &[&old_pointer]), rooted(new, &[&new_pointer]));
    let mut difference = evolution::compare(&old.value, &new.value);
    for change in &mut difference.changes {
        change.old = change.old.take().map(|pointer| old.in_file(&pointer));
        change.new = change.new.take().map(|pointer| new.in_file(&pointer));
    }
    difference
}

/// The pointer of an event's envelope; empty where the payload itself travels.
fn envelope(schema: &Value) -> String {
    let found = schema.pointer("/x-tidings/envelope").and_then(Value::as_str);
    let mut at = String::new();
    if let Some(name) = found.and_then(pointer::definition) {
        at.push_str("/$defs");
        pointer::push(&mut at, &name);
    }
    at
}

/// A schema that begins elsewhere.
pub(super) struct Rooted {
    pub(super) value: Value,
    /// The definition that was the root.
    root: String,
    /// Where it begins, in the file.
    begins: String,
}

impl Rooted {
    /// A pointer as it is in the file.
    pub(super) fn in_file(&self, pointer: &str) -> String {
        if pointer.is_empty() {
            return self.begins.clone();
        }
        let inside = pointer.strip_prefix("/$defs/").and_then(|rest| rest.strip_prefix(self.root.as_str()));
        match inside {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => rest.to_owned(),
            _ => pointer.to_owned(),
        }
    }
}

/// The schema that accepts what the schemas at any of the pointers do. What was the root is a definition.
pub(super) fn rooted(schema: &Value, pointers: &[&str]) -> Rooted {
    let begins = pointers.first().copied().unwrap_or_default().to_owned();
    let Some(file) = schema.as_object() else {
        return Rooted { value: schema.clone(), root: String::new(), begins };
    };
    let mut defs = match file.get("$defs") {
        Some(Value::Object(defs)) => defs.clone(),
        _ => Map::new(),
    };
    let mut root = file.get("title").and_then(Value::as_str).unwrap_or("Root").replace(['~', '/', '%'], "-");
    while defs.contains_key(&root) {
        root.push('_');
    }
    let about = ["$schema", "$id", "$defs", "x-tidings"];
    let own: Map<String, Value> = file
        .iter()
        .filter(|(keyword, _)| !about.contains(&keyword.as_str()))
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .collect();
    defs.insert(root.clone(), Value::Object(own));
    defs.values_mut().for_each(|schema| turn(schema, &root));
    let mut references: Vec<Value> = pointers
        .iter()
        .map(|pointer| json!({ "$ref": moved(&format!("#{}", pointer.replace('%', "%25")), &root) }))
        .collect();
    let mut value = match references.pop() {
        Some(only) if references.is_empty() => only,
        Some(last) => {
            references.push(last);
            json!({ "anyOf": references })
        }
        None => json!({}),
    };
    if let Some(value) = value.as_object_mut() {
        if let Some(dialect) = file.get("$schema") {
            value.insert("$schema".to_owned(), dialect.clone());
        }
        value.insert("$defs".to_owned(), Value::Object(defs));
    }
    Rooted { value, root, begins }
}

/// A reference to the root, or into it, after the root has moved.
fn moved(reference: &str, root: &str) -> String {
    match reference.strip_prefix('#') {
        Some(rest) if rest.is_empty() || (rest.starts_with('/') && !rest.starts_with("/$defs/")) => {
            format!("#/$defs/{root}{rest}")
        }
        _ => reference.to_owned(),
    }
}

/// Turns every reference of a schema. Data is not looked into, and names are no keywords.
fn turn(schema: &mut Value, root: &str) {
    match schema {
        Value::Object(node) => {
            for (keyword, value) in node {
                match (keyword.as_str(), value) {
                    ("$ref", Value::String(reference)) => *reference = moved(reference, root),
                    ("const" | "enum" | "default" | "examples" | "x-tidings", _) => {}
                    (
                        "properties" | "patternProperties" | "$defs" | "dependentSchemas",
                        Value::Object(named),
                    ) => {
                        named.values_mut().for_each(|schema| turn(schema, root));
                    }
                    (_, value) => turn(value, root),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| turn(item, root)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::rooted;

    #[test]
    fn what_travels_is_the_root() {
        let schema = json!({
            "$id": "urn:x",
            "title": "Made",
            "type": "object",
            "properties": { "$ref": { "$ref": "#/$defs/Status" }, "again": { "$ref": "#/properties/$ref" } },
            "examples": [{ "$ref": "#" }],
            "$defs": { "MadeDetail": { "properties": { "content": { "$ref": "#" } } }, "Status": { "type": "string" } },
        });
        let found = rooted(&schema, &["/$defs/MadeDetail"]);
        let wanted = json!({
            "$ref": "#/$defs/MadeDetail",
            "$defs": {
                "MadeDetail": { "properties": { "content": { "$ref": "#/$defs/Made" } } },
                "Status": { "type": "string" },
                "Made": {
                    "title": "Made",
                    "type": "object",
                    "properties": {
                        "$ref": { "$ref": "#/$defs/Status" },
                        "again": { "$ref": "#/$defs/Made/properties/$ref" },
                    },
                    "examples": [{ "$ref": "#" }],
                },
            },
        });
        assert_eq!(found.value, wanted);
        assert_eq!(found.in_file(""), "/$defs/MadeDetail");
        assert_eq!(found.in_file("/$defs/Made"), "");
        assert_eq!(found.in_file("/$defs/Made/properties/x"), "/properties/x");
        assert_eq!(found.in_file("/$defs/MadeDetail/type"), "/$defs/MadeDetail/type");
    }
}
