//! Payload and envelope in one document.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::{
    DeclaredType, Diagnostic, keywords,
    normalise::{Context, Normal, root},
    pointer::{self, Target, target},
    samples::read::Sample,
};

/// A type with its schema and its samples.
pub(crate) struct Part<'a> {
    pub(crate) declared: &'a DeclaredType,
    pub(crate) normal: Normal,
    pub(crate) samples: &'a [Sample],
}

/// The payload's and the envelope's types as one document, whose root is the payload, and the name of
/// the envelope's definition.
pub(crate) fn compose(
    context: &Context,
    payload: &Part<'_>,
    envelope: Option<&Part<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Value, Option<String>)> {
    let Value::Object(mut document) = payload.normal.root.clone() else { return None };
    let mut defs = payload.normal.defs.clone();
    let mut name = None;
    if let Some(envelope) = envelope {
        let own = format!("{}{}", payload.declared.type_name, envelope.declared.type_name);
        add(context, payload, envelope, &own, &mut defs, diagnostics)?;
        name = Some(own);
    }
    drop_unreachable(&Value::Object(document.clone()), name.as_deref(), &mut defs);
    if !defs.is_empty() {
        document.insert("$defs".to_owned(), Value::Object(defs));
    }
    Some((Value::Object(document), name))
}

fn add(
    context: &Context,
    payload: &Part<'_>,
    envelope: &Part<'_>,
    own: &str,
    defs: &mut Map<String, Value>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<()> {
    let declaration = context.declaration;
    let mut normal = envelope.normal.clone();
    retarget(&mut normal, &|to| (*to == Target::Root).then(|| pointer::reference(own)));
    if !put_payload(payload, envelope, &mut normal) {
        diagnostics.push(
            Diagnostic::error(
                "envelope-payload-missing",
                format!(
                    "no property of the envelope `{}` is the payload `{}`",
                    envelope.declared.type_name, payload.declared.type_name
                ),
                declaration.place.clone(),
            )
            .help("give the envelope a field of its type parameter, and build its samples from the payload's factory"),
        );
        return None;
    }
    if let Value::Object(node) = &mut normal.root {
        node.shift_remove("title");
    }
    let mut reachable = normal.defs.clone();
    drop_unreachable(&normal.root, None, &mut reachable);
    let before = diagnostics.len();
    for (name, schema) in reachable {
        if name == own
            || defs.get(&name).is_some_and(|known| *known != schema)
            || name == payload.declared.type_name
        {
            diagnostics.push(
                Diagnostic::error(
                    "type-name-twice",
                    format!(
                        "the envelope of `{}` uses another type that is called `{name}`",
                        payload.declared.type_name
                    ),
                    declaration.place.clone(),
                )
                .also(context.schema(pointer::child("/$defs", &name)))
                .help(format!("give one of them another name: `#[schemars(rename = \"…{name}\")]`")),
            );
        } else {
            defs.insert(name, schema);
        }
    }
    if defs.insert(own.to_owned(), normal.root).is_some() {
        diagnostics.push(
            Diagnostic::error(
                "type-name-twice",
                format!(
                    "`{own}` names the envelope of `{}`, and a type is called so",
                    payload.declared.type_name
                ),
                declaration.place.clone(),
            )
            .also(context.schema(pointer::child("/$defs", own)))
            .help(format!("give the type another name: `#[schemars(rename = \"…{own}\")]`")),
        );
    }
    (diagnostics.len() == before).then_some(())
}

/// Lets the envelope refer to the payload as `#`. Whether it has it.
fn put_payload(payload: &Part<'_>, envelope: &Part<'_>, normal: &mut Normal) -> bool {
    let wanted = bare(&payload.normal.root);
    // By the payload's own name first: other types may look the same.
    let mut names: Vec<String> = normal.defs.keys().cloned().collect();
    names.sort_by_key(|name| *name != payload.declared.type_name);
    for name in names {
        let Some((root, aliases)) = root::of_definition(&normal.defs, &name) else { continue };
        if bare(&root) == wanted {
            let is_payload = |to: &Target| matches!(to, Target::Def(name) if aliases.contains(name));
            retarget(normal, &|to| is_payload(to).then(|| "#".to_owned()));
            for alias in &aliases {
                normal.defs.shift_remove(alias);
            }
            return reaches_root(normal);
        }
    }
    let Some(Value::Object(properties)) = normal.root.get_mut("properties") else { return false };
    let from_samples = payload.declared.schema.is_none() || envelope.declared.schema.is_none();
    for (name, schema) in properties.iter_mut() {
        let in_place = bare(schema) == wanted;
        let holds = |sample: &Sample| {
            let held = sample.value.get(name);
            held.is_some_and(|held| payload.samples.iter().any(|payload| payload.value == *held))
        };
        if in_place || (from_samples && !envelope.samples.is_empty() && envelope.samples.iter().all(holds)) {
            *schema = json!({ "$ref": "#" });
            return true;
        }
    }
    false
}

/// A schema without what is said about it.
fn bare(schema: &Value) -> Value {
    let mut bare = schema.clone();
    if let Value::Object(node) = &mut bare {
        node.retain(|keyword, _| !keywords::is_annotation(keyword));
    }
    bare
}

fn retarget(normal: &mut Normal, change: &dyn Fn(&Target) -> Option<String>) {
    let mut visit = |node: &mut Map<String, Value>| {
        if let Some(Value::String(reference)) = node.get_mut("$ref")
            && let Some(other) = change(&target(reference))
        {
            *reference = other;
        }
    };
    keywords::for_each_mut(&mut normal.root, &mut visit);
    for schema in normal.defs.values_mut() {
        keywords::for_each_mut(schema, &mut visit);
    }
}

fn reaches_root(normal: &Normal) -> bool {
    let mut defs = normal.defs.clone();
    drop_unreachable(&normal.root, None, &mut defs);
    let mut found = false;
    for schema in std::iter::once(&normal.root).chain(defs.values()) {
        keywords::for_each(schema, &mut |node| {
            found |= node.get("$ref").and_then(Value::as_str) == Some("#");
        });
    }
    found
}

/// Keeps the definitions that the root, or the definition `also`, leads to.
fn drop_unreachable(root: &Value, also: Option<&str>, defs: &mut Map<String, Value>) {
    let mut reached: HashSet<String> = also.into_iter().map(str::to_owned).collect();
    let mut open = vec![root];
    open.extend(also.and_then(|name| defs.get(name)));
    while let Some(schema) = open.pop() {
        keywords::for_each(schema, &mut |node| match node.get("$ref").and_then(Value::as_str).map(target) {
            Some(Target::Def(name) | Target::InsideDef(name, _)) if !reached.contains(&name) => {
                open.extend(defs.get(&name));
                reached.insert(name);
            }
            _ => {}
        });
    }
    defs.retain(|name, _| reached.contains(name));
}
