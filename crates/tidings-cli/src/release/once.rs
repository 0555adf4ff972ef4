//! Names once used. A reader that knows a property from an old version takes the name for what it was: a name that is
//! gone may come back as the same, and not as something else.

use std::collections::BTreeMap;

use serde_json::Value;
use tidings_schema::evolution::{Bump, Bumps, Change, Rule, compare};
use tidings_schema::pointer::definition;

use super::baseline::Gone;
use super::root::rooted;

/// Schemas refer to each other in all directions, and the paths through them may be very many: beyond this the ones
/// that are furthest from the root are not remembered.
const PATHS: usize = 20_000;

/// Where the schemas of each property stand, by the property's path: `/status/lines/*/text`, in which `*` is any item
/// of a list or any key of a map.
pub(super) fn paths(schema: &Value) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // Breadth first: what is near to the root is found before the limit.
    let mut open = std::collections::VecDeque::from([(String::new(), String::new(), Vec::<String>::new())]);
    let mut steps = 0;
    while let Some((path, at, through)) = open.pop_front() {
        steps += 1;
        if steps > PATHS {
            break;
        }
        let Some(node) = schema.pointer(&at).and_then(Value::as_object) else { continue };
        for (keyword, value) in node {
            let below = |step: &str| format!("{at}/{}", escape(step));
            match (keyword.as_str(), value) {
                ("$ref", Value::String(reference)) => {
                    let to = match definition(reference) {
                        Some(name) => format!("/$defs/{}", escape(&name)),
                        None => reference.trim_start_matches('#').to_owned(),
                    };
                    // A definition inside itself has the paths that it has outside.
                    if !through.contains(&to) {
                        let through = through.iter().cloned().chain([to.clone()]).collect();
                        open.push_back((path.clone(), to, through));
                    }
                }
                ("properties", Value::Object(properties)) => {
                    for name in properties.keys() {
                        let path = format!("{path}/{}", escape(name));
                        let at = format!("{}/{}", below("properties"), escape(name));
                        found.entry(path.clone()).or_default().push(at.clone());
                        open.push_back((path, at, through.clone()));
                    }
                }
                ("items" | "additionalProperties" | "unevaluatedProperties", Value::Object(_)) => {
                    open.push_back((format!("{path}/*"), below(keyword), through.clone()));
                }
                ("prefixItems" | "allOf" | "anyOf" | "oneOf", Value::Array(schemas)) => {
                    let path = if keyword == "prefixItems" { format!("{path}/*") } else { path.clone() };
                    for position in 0..schemas.len() {
                        let at = format!("{}/{position}", below(keyword));
                        open.push_back((path.clone(), at, through.clone()));
                    }
                }
                ("if" | "then" | "else", Value::Object(_)) => {
                    open.push_back((path.clone(), below(keyword), through.clone()));
                }
                _ => {}
            }
        }
    }
    found
}

/// The properties of an old schema that a new one does not have.
pub(super) fn gone(old: &Value, new: &Value, last: &str) -> BTreeMap<String, Gone> {
    let now = paths(new);
    let before = paths(old).into_iter().filter(|(path, _)| !now.contains_key(path));
    before
        .map(|(path, at)| {
            let kinds: Vec<String> = at.iter().map(|at| words(schema_at(old, at))).collect();
            let mut of: Vec<&str> = Vec::new();
            for kind in &kinds {
                if !of.contains(&kind.as_str()) {
                    of.push(kind);
                }
            }
            (path, Gone { last: last.to_owned(), of: of.join(" or ") })
        })
        .collect()
}

/// The names that came back as something else. `snapshot` gives the event's schema of a release.
pub(super) fn reused(
    gone: &BTreeMap<String, Gone>,
    new: &Value,
    snapshot: &dyn Fn(&str) -> Option<Value>,
) -> Vec<Change> {
    if gone.is_empty() {
        return Vec::new();
    }
    let now = paths(new);
    let mut changes = Vec::new();
    for (path, was) in gone {
        let Some(at) = now.get(path) else { continue };
        let Some(old) = snapshot(&was.last) else { continue };
        let before = paths(&old);
        let Some(old_at) = before.get(path) else { continue };
        let root = |schema: &Value, at: &[String]| {
            rooted(schema, &at.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let verdicts = compare(&root(&old, old_at).value, &root(new, at).value).verdicts;
        if verdicts.backward.tolerant.holds() && verdicts.forward.tolerant.holds() {
            continue;
        }
        let mut verdicts = verdicts;
        // Whoever knows the name takes it for what it was, in whichever direction.
        if verdicts.forward.tolerant.holds() {
            verdicts.forward = verdicts.backward.clone();
        } else if verdicts.backward.tolerant.holds() {
            verdicts.backward = verdicts.forward.clone();
        }
        changes.push(Change {
            rule: Rule::NameReused,
            old: old_at.first().cloned(),
            new: at.first().cloned(),
            message: format!(
                "the property `{}` is there again and is another one: with {} it was {}",
                path.trim_start_matches('/').replace('/', "."),
                was.last,
                was.of
            ),
            verdicts,
            bumps: Bumps::all(Bump::Major),
        });
    }
    changes
}

/// A token of a JSON Pointer.
fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn schema_at<'s>(schema: &'s Value, at: &str) -> &'s Value {
    schema.pointer(at).unwrap_or(&Value::Null)
}

/// What a schema is, in a word or two.
fn words(schema: &Value) -> String {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    if let Some(reference) = text("$ref") {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    let has = |key: &str| schema.get(key).is_some();
    if has("const") || has("enum") {
        return "one of a few values".to_owned();
    }
    let format = text("format").map(|format| format!(" ({format})")).unwrap_or_default();
    match schema.get("type") {
        Some(Value::String(kind)) => format!("{kind}{format}"),
        Some(Value::Array(kinds)) => {
            let kinds: Vec<&str> = kinds.iter().filter_map(Value::as_str).collect();
            format!("{}{format}", kinds.join(" or "))
        }
        _ if has("oneOf") || has("anyOf") => "one of several types".to_owned(),
        _ => "anything".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn properties_have_paths() {
        let schema = json!({
            "properties": { "a/b": { "type": "array", "items": { "$ref": "#/$defs/Node" } }, "self": { "$ref": "#" } },
            "$defs": { "Node": {
                "oneOf": [{ "properties": { "next": { "$ref": "#/$defs/Node" }, "kind": { "const": "x" } } }],
                "additionalProperties": { "properties": { "deep": {} } },
            } },
        });
        let found: Vec<String> = paths(&schema).into_keys().collect();
        let wanted = ["/a~1b", "/a~1b/*/*/deep", "/a~1b/*/kind", "/a~1b/*/next", "/self"];
        for path in wanted {
            assert!(found.iter().any(|found| found == path), "{path} of {found:?}");
        }
    }

    #[test]
    fn a_ring_of_definitions_ends() {
        let names: Vec<String> = (0..12).map(|at| format!("D{at}")).collect();
        let all: serde_json::Map<String, Value> =
            names.iter().map(|name| (name.clone(), json!({ "$ref": format!("#/$defs/{name}") }))).collect();
        let defs: serde_json::Map<String, Value> =
            names.iter().map(|name| (name.clone(), json!({ "properties": all }))).collect();
        assert!(paths(&json!({ "properties": all, "$defs": defs })).len() <= PATHS * 12);
    }

    #[test]
    fn a_name_comes_back_as_the_same_or_not_at_all() {
        let of = |kind: &str| json!({ "properties": { "reason": { "type": kind } } });
        let empty = json!({ "properties": {} });
        let lost = gone(&of("string"), &empty, "0.1.0");
        assert_eq!(lost["/reason"], Gone { last: "0.1.0".to_owned(), of: "string".to_owned() });
        let snapshot = |_: &str| Some(of("string"));
        assert_eq!(reused(&lost, &of("string"), &snapshot), []);
        assert_eq!(reused(&lost, &empty, &snapshot), []);
        let found = reused(&lost, &of("integer"), &snapshot);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].rule, found[0].new.as_deref()), (Rule::NameReused, Some("/properties/reason")));
        assert!(!found[0].verdicts.forward.tolerant.holds());
    }
}
