//! One document of a schema and the files beside it.
//!
//! A file becomes an entry of `$defs` under its path, and every reference a pointer into the one document, so that
//! each place of it can be told back as file and pointer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use tidings_codegen::read::SchemaFile;
use tidings_schema::{Diagnostic, Place, pointer};

use super::contract::EventSchema;

/// How many files one schema may lead to.
const MOST_FILES: usize = 1_000;

/// The text of a file by its path relative to the schema's folder.
pub(crate) type Beside<'b> = &'b dyn Fn(&str) -> Option<String>;

/// Brings the files that a schema refers to into it.
///
/// # Errors
/// Files that are no JSON. One that is not there is left to whoever judges the schema: what refers to nothing is
/// unknown.
pub(crate) fn bundle(schema: &mut EventSchema, beside: Beside<'_>) -> Result<(), Vec<Diagnostic>> {
    let mut wanted: Vec<String> = references(&schema.schema, "").into_iter().collect();
    let mut documents: BTreeMap<String, Value> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut missing: BTreeSet<String> = BTreeSet::new();
    while let Some(path) = wanted.pop() {
        if documents.contains_key(&path) || missing.contains(&path) {
            continue;
        }
        if documents.len() >= MOST_FILES {
            let message = format!("the schema leads to more than {MOST_FILES} files");
            wrong.push(Diagnostic::error(
                "schema-too-large",
                message,
                Place::File { file: schema.path.clone() },
            ));
            break;
        }
        let Some(text) = beside(&path) else {
            missing.insert(path);
            continue;
        };
        let shown = shown(&schema.path, &path);
        match EventSchema::read(SchemaFile { path: shown.clone(), text: text.clone() }) {
            Ok(read) => {
                wanted.extend(references(&read.schema, &path));
                documents.insert(path.clone(), read.schema);
                schema.beside.insert(path, SchemaFile { path: shown, text });
            }
            Err(fault) => wrong.push(fault),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    if documents.is_empty() {
        return Ok(());
    }
    let anchors: BTreeMap<String, BTreeMap<String, String>> =
        documents.iter().map(|(path, document)| (path.clone(), anchors(document))).collect();
    let known = Known { documents: &documents, anchors: &anchors };
    let mut root = schema.schema.clone();
    rewrite(&mut root, "", &known);
    let brought = documents.iter().map(|(path, document)| {
        let mut document = document.clone();
        // A name of its own would make its references relative to that.
        if let Some(node) = document.as_object_mut() {
            for keyword in ["$id", "id", "$schema"] {
                if node.get(keyword).is_some_and(Value::is_string) {
                    node.shift_remove(keyword);
                }
            }
        }
        rewrite(&mut document, path, &known);
        (path.clone(), document)
    });
    let brought: Vec<(String, Value)> = brought.collect();
    if let Some(node) = root.as_object_mut() {
        let defs = node.entry("$defs").or_insert_with(|| Value::Object(Map::new()));
        if let Some(defs) = defs.as_object_mut() {
            defs.extend(brought);
        }
    }
    schema.schema = root;
    Ok(())
}

/// A file beside a schema, as diagnostics show it.
fn shown(schema: &str, path: &str) -> String {
    let folder = schema.rsplit_once('/').map_or("", |(folder, _)| folder);
    normal(folder, path).unwrap_or_else(|| path.to_owned())
}

/// A path from a folder, without `.` and `..`.
fn normal(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    let absolute = folder.starts_with('/');
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => match parts.last() {
                None | Some(&"..") if absolute => return None,
                None | Some(&"..") => parts.push(".."),
                Some(_) => {
                    parts.pop();
                }
            },
            part => parts.push(part),
        }
    }
    Some(format!("{}{}", if absolute { "/" } else { "" }, parts.join("/")))
}

/// The file that a reference of a document leads to, relative to the first schema's folder, and the fragment.
fn target(reference: &str, document: &str) -> Option<(String, String)> {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if file.contains(':') || file.starts_with('/') {
        return None;
    }
    if file.is_empty() {
        return Some((document.to_owned(), fragment.to_owned()));
    }
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    Some((normal(folder, &decoded(file)?)?, fragment.to_owned()))
}

/// Files that a document's references lead to, itself left out.
fn references(value: &Value, document: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(node) => {
                let reference = node.get("$ref").and_then(Value::as_str);
                if let Some((file, _)) = reference.and_then(|reference| target(reference, document))
                    && file != document
                    && !file.is_empty()
                {
                    found.insert(file);
                }
                open.extend(node.values());
            }
            _ => {}
        }
    }
    found
}

/// The pointers of the anchors in a document.
fn anchors(document: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), document)];
    while let Some((at, value)) = open.pop() {
        let inner = |token: &str| {
            let mut inner = at.clone();
            pointer::push(&mut inner, token);
            inner
        };
        match value {
            Value::Array(items) => {
                open.extend(items.iter().enumerate().map(|(index, item)| (inner(&index.to_string()), item)));
            }
            Value::Object(node) => {
                let name = node.get("$anchor").and_then(Value::as_str);
                let old = node.get("$id").or_else(|| node.get("id")).and_then(Value::as_str);
                let old = old.and_then(|id| id.strip_prefix('#'));
                if let Some(name) = name.or(old) {
                    found.insert(name.to_owned(), at.clone());
                }
                open.extend(node.iter().map(|(key, value)| (inner(key), value)));
            }
            _ => {}
        }
    }
    found
}

struct Known<'k> {
    documents: &'k BTreeMap<String, Value>,
    anchors: &'k BTreeMap<String, BTreeMap<String, String>>,
}

/// Turns every reference of a document into one into the whole. Nothing here nests deeper than what was read.
fn rewrite(value: &mut Value, document: &str, known: &Known<'_>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, document, known)),
        Value::Object(node) => {
            let rewritten = node.get("$ref").and_then(Value::as_str).and_then(|reference| {
                let (file, fragment) = target(reference, document)?;
                // Back in the first schema, or a file that is not there: as it was.
                if file.is_empty() || !known.documents.contains_key(&file) {
                    return (file.is_empty() && !document.is_empty()).then(|| format!("#{fragment}"));
                }
                let mut whole = String::from("/$defs");
                pointer::push(&mut whole, &file);
                let inner = if fragment.is_empty() || fragment.starts_with('/') {
                    fragment
                } else {
                    known.anchors.get(&file)?.get(&fragment)?.clone()
                };
                Some(format!("#{}{inner}", encoded(&whole)))
            });
            if let Some(rewritten) = rewritten {
                node.insert("$ref".to_owned(), Value::String(rewritten));
            }
            node.values_mut().for_each(|inner| rewrite(inner, document, known));
        }
        _ => {}
    }
}

fn encoded(pointer: &str) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        match byte {
            b'!' | b'$' | b'&'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' | b'~' => {
                text.push(char::from(byte));
            }
            other => {
                let _ = write!(text, "%{other:02X}");
            }
        }
    }
    text
}

fn decoded(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(piece.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
