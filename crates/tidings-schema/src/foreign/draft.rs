//! Which draft a schema is written in, and its keywords in the spelling of 2020-12.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

/// The drafts that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Draft {
    Four,
    Six,
    Seven,
    Y2019,
    Y2020,
    /// Nothing says which: the newest, with the habits of older ones where they mean nothing else.
    Unsaid,
}

impl Draft {
    /// What `$schema` says; a dialect of somebody's own is read as if nothing was said.
    pub(super) fn of(document: &Value) -> Self {
        let Some(name) = document.get("$schema").and_then(Value::as_str) else { return Self::Unsaid };
        let has = |part: &str| name.contains(part);
        if has("draft-04") || has("draft-03") {
            Self::Four
        } else if has("draft-05") || has("draft-06") {
            Self::Six
        } else if has("draft-07") {
            Self::Seven
        } else if has("2019-09") {
            Self::Y2019
        } else if has("2020-12") {
            Self::Y2020
        } else {
            Self::Unsaid
        }
    }

    /// The keyword that names a schema.
    pub(super) fn id_of(self, node: &Map<String, Value>) -> Option<&str> {
        let id = |keyword: &str| node.get(keyword).and_then(Value::as_str);
        match self {
            Self::Four => id("id").or_else(|| id("$id")),
            Self::Six | Self::Seven if node.contains_key("$ref") => None,
            Self::Unsaid => id("$id").or_else(|| id("id").filter(|id| id.contains("://"))),
            _ => id("$id"),
        }
    }

    /// Whether what stands beside a `$ref` means nothing (up to draft-07, core section 8.3).
    pub(super) fn ref_stands_alone(self) -> bool {
        self <= Self::Seven
    }

    /// Whether a keyword belongs to the draft. `const`, `contains`, `propertyNames` and `if` are heeded in older drafts
    /// too, as by the validators in use: schemas of catalogues say draft-04 and mean them.
    pub(super) fn knows(self, keyword: &str) -> bool {
        let since = match keyword {
            "dependentRequired"
            | "dependentSchemas"
            | "minContains"
            | "maxContains"
            | "unevaluatedProperties"
            | "unevaluatedItems"
            | "$anchor"
            | "$recursiveRef" => Self::Y2019,
            "prefixItems" | "$dynamicRef" | "$dynamicAnchor" => Self::Y2020,
            _ => Self::Four,
        };
        self >= since && !(keyword == "$recursiveRef" && self == Self::Y2020)
    }

    /// Whether `items` may be a list of schemas and `additionalItems` says what follows.
    fn has_item_lists(self) -> bool {
        self != Self::Y2020
    }
}

/// Every schema directly inside a node, by the keywords of any draft, with its keyword and name.
pub(super) fn parts(node: &Map<String, Value>) -> Vec<(&str, Option<&str>, &Value)> {
    let mut found = Vec::new();
    for (keyword, value) in node {
        let keyword = keyword.as_str();
        match (keyword, value) {
            (
                "items"
                | "additionalItems"
                | "additionalProperties"
                | "propertyNames"
                | "contains"
                | "not"
                | "if"
                | "then"
                | "else"
                | "unevaluatedProperties"
                | "unevaluatedItems",
                Value::Object(_) | Value::Bool(_),
            ) => found.push((keyword, None, value)),
            ("items" | "prefixItems" | "oneOf" | "anyOf" | "allOf", Value::Array(_)) => {
                found.push((keyword, None, value));
            }
            (
                "properties" | "patternProperties" | "dependentSchemas" | "dependencies" | "$defs"
                | "definitions",
                Value::Object(named),
            ) => {
                let schemas = named.iter().filter(|(_, schema)| schema.is_object() || schema.is_boolean());
                found.extend(schemas.map(|(name, schema)| (keyword, Some(name.as_str()), schema)));
            }
            _ => {}
        }
    }
    found
}

/// Whether a node is spelled as in 2020-12 already, so that to respell it would change nothing.
fn is_newest(node: &Map<String, Value>, draft: Draft) -> bool {
    node.iter().all(|(keyword, value)| {
        draft.knows(keyword)
            && !matches!(
                (keyword.as_str(), value),
                ("items", Value::Array(_))
                    | ("dependencies", Value::Object(_))
                    | ("exclusiveMinimum" | "exclusiveMaximum" | "required" | "nullable", Value::Bool(_))
                    | ("additionalItems", _)
            )
            && (keyword != "type"
                || *value != "any" && value.as_array().is_none_or(|names| !names.contains(&"any".into())))
    })
}

/// A node's assertions in the spelling of 2020-12. What the schemas inside are is left as it is; `$ref` and its like
/// are the caller's.
pub(super) fn upgrade(node: &Map<String, Value>, draft: Draft) -> Cow<'_, Map<String, Value>> {
    if is_newest(node, draft) { Cow::Borrowed(node) } else { Cow::Owned(respelled(node, draft)) }
}

fn respelled(node: &Map<String, Value>, draft: Draft) -> Map<String, Value> {
    let mut new = Map::new();
    for (keyword, value) in node {
        if !draft.knows(keyword) {
            continue;
        }
        match (keyword.as_str(), value) {
            ("items", Value::Array(_)) if draft.has_item_lists() || !node.contains_key("prefixItems") => {
                new.insert("prefixItems".to_owned(), value.clone());
                if let Some(rest) = node.get("additionalItems") {
                    new.insert("items".to_owned(), rest.clone());
                }
            }
            ("dependencies", Value::Object(named)) => dependencies(&mut new, named),
            ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(exclusive)) => {
                let inclusive = if keyword == "exclusiveMinimum" { "minimum" } else { "maximum" };
                if let (true, Some(bound)) = (exclusive, node.get(inclusive)) {
                    new.insert(keyword.clone(), bound.clone());
                }
            }
            ("type", Value::String(name)) if name == "any" => {}
            ("type", Value::Array(names)) if names.iter().any(|name| name == "any") => {}
            // Draft-03 says of the property itself that it is required.
            ("additionalItems", _) | ("required", Value::Bool(_)) => {}
            _ => {
                new.insert(keyword.clone(), value.clone());
            }
        }
    }
    if node.get("nullable") == Some(&Value::Bool(true)) {
        nullable(&mut new);
    }
    new
}

fn dependencies(new: &mut Map<String, Value>, named: &Map<String, Value>) {
    for (name, asked) in named {
        let (keyword, asked) = match asked {
            Value::Array(_) => ("dependentRequired", asked.clone()),
            Value::String(one) => ("dependentRequired", json!([one])),
            schema => ("dependentSchemas", schema.clone()),
        };
        let into = new.entry(keyword).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(into) = into {
            into.insert(name.clone(), asked);
        }
    }
}

/// What `OpenAPI` 3.0 calls nullable: its `type` takes null too.
fn nullable(node: &mut Map<String, Value>) {
    match node.get_mut("type") {
        Some(Value::Array(names)) => {
            if !names.iter().any(|name| name == "null") {
                names.push("null".into());
            }
        }
        Some(name) => *name = json!([name.clone(), "null"]),
        None => return,
    }
    if let Some(Value::Array(values)) = node.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Draft, is_newest, respelled};

    #[test]
    fn what_is_newest_is_spelled_so() {
        let values = [
            json!(true),
            json!(false),
            json!("any"),
            json!("string"),
            json!(["any", "null"]),
            json!(["a"]),
            json!([{}]),
            json!({ "a": ["b"] }),
            json!({ "a": {} }),
            json!(1),
        ];
        let keywords = [
            "type",
            "items",
            "additionalItems",
            "prefixItems",
            "dependencies",
            "dependentSchemas",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minimum",
            "required",
            "nullable",
            "enum",
            "const",
            "contains",
            "if",
            "$ref",
            "x-own",
        ];
        let drafts = [Draft::Four, Draft::Six, Draft::Seven, Draft::Y2019, Draft::Y2020, Draft::Unsaid];
        let mut newest = 0;
        for (one, two) in keywords.iter().flat_map(|one| keywords.iter().map(move |two| (one, two))) {
            for (value, other) in values.iter().flat_map(|one| values.iter().map(move |two| (one, two))) {
                let node = json!({ *one: value, *two: other });
                let Value::Object(node) = node else { unreachable!("an object") };
                for draft in drafts {
                    if is_newest(&node, draft) {
                        newest += 1;
                        assert_eq!(respelled(&node, draft), node, "{draft:?}");
                    }
                }
            }
        }
        assert!(newest > 1000, "only {newest}");
    }
}
