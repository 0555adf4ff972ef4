//! The root: a type itself, never a reference to one.

use serde_json::{Map, Value};

use super::Normal;
use crate::{
    keywords::{for_each_mut, is_annotation},
    pointer::{Target, target},
};

/// Takes the definitions apart from the root, and puts the definition that the root refers to in its
/// place: a newtype payload (`struct Created(Inner)`) is what it holds.
pub(super) fn split(schema: &Value) -> Result<Normal, &'static str> {
    let mut root = match schema {
        Value::Object(node) => node.clone(),
        Value::Bool(true) => Map::new(),
        _ => return Err("is not a schema"),
    };
    root.shift_remove("$schema");
    root.shift_remove("$id");
    let defs = match root.shift_remove("$defs") {
        None => Map::new(),
        Some(Value::Object(defs)) => defs,
        Some(_) => return Err("has `$defs` that are not an object"),
    };
    let mut normal = Normal { root: Value::Object(root), defs };
    let inlined = inline(&mut normal.root, &normal.defs)?;
    for name in &inlined {
        normal.defs.shift_remove(name);
    }
    if !inlined.is_empty() {
        for_each_mut(&mut normal.root, &mut |node| retarget(node, &inlined));
        for schema in normal.defs.values_mut() {
            for_each_mut(schema, &mut |node| retarget(node, &inlined));
        }
    }
    Ok(normal)
}

/// A definition as it would be as a root, with the names that lead to it. The other definitions still
/// refer to it by those names.
pub(crate) fn of_definition(defs: &Map<String, Value>, name: &str) -> Option<(Value, Vec<String>)> {
    let mut root = defs.get(name)?.clone();
    let mut names = inline(&mut root, defs).ok()?;
    names.push(name.to_owned());
    for_each_mut(&mut root, &mut |node| retarget(node, &names));
    Some((root, names))
}

/// Puts what a root refers to in its place, and gives the names of what was put.
fn inline(root: &mut Value, defs: &Map<String, Value>) -> Result<Vec<String>, &'static str> {
    let mut inlined = Vec::new();
    while let Some(name) = refers_to(root) {
        if inlined.contains(&name) {
            return Err("refers to itself and says nothing else");
        }
        let Some(Value::Object(inner)) = defs.get(&name) else {
            return Err("refers to a definition that is not there");
        };
        let mut inner = inner.clone();
        if let Value::Object(outer) = root {
            outer.shift_remove("$ref");
            inner.extend(std::mem::take(outer));
        }
        *root = Value::Object(inner);
        inlined.push(name);
    }
    Ok(inlined)
}

fn retarget(node: &mut Map<String, Value>, names: &[String]) {
    if let Some(Value::String(reference)) = node.get_mut("$ref") {
        match target(reference) {
            Target::Def(name) if names.contains(&name) => "#".clone_into(reference),
            Target::InsideDef(name, rest) if names.contains(&name) => *reference = format!("#{rest}"),
            Target::Root | Target::Def(_) | Target::InsideDef(..) | Target::Other => {}
        }
    }
}

/// The definition that a schema is a reference to, annotations aside.
fn refers_to(schema: &Value) -> Option<String> {
    let node = schema.as_object()?;
    if !node.keys().all(|keyword| keyword == "$ref" || is_annotation(keyword)) {
        return None;
    }
    match target(node.get("$ref")?.as_str()?) {
        Target::Def(name) => Some(name),
        Target::Root | Target::InsideDef(..) | Target::Other => None,
    }
}

/// The title is the type's name. A heading that schemars took out of the doc comment goes back into it.
pub(super) fn title(normal: &mut Normal, type_name: &str) {
    let Value::Object(root) = &mut normal.root else { return };
    let heading = match root.get("title") {
        // schemars writes the type's own name where there is no heading, and names have no spaces.
        Some(Value::String(title)) if title.contains(char::is_whitespace) => Some(format!("# {title}")),
        _ => None,
    };
    if let Some(heading) = heading {
        let description = match root.get("description").and_then(Value::as_str) {
            Some(text) => format!("{heading}\n\n{text}"),
            None => heading,
        };
        root.insert("description".to_owned(), description.into());
    }
    root.insert("title".to_owned(), type_name.into());
}
