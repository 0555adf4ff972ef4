//! The schemas as they stand in `schemas/`, read without the code that is being tested.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use serde_json::value::RawValue;
use tidings_codegen::read::SchemaFile;

/// A component: its folder below `schemas/`, and its events by file.
pub(super) struct Component {
    pub(super) name: String,
    pub(super) events: Vec<Event>,
}

/// One schema file.
pub(super) struct Event {
    /// Relative to the workspace's root.
    pub(super) file: String,
    pub(super) version: u64,
    pub(super) source: String,
    pub(super) detail_type: String,
    pub(super) payload: Root,
    pub(super) envelope: Option<Root>,
    /// The whole schema.
    pub(super) schema: Value,
    /// The languages whose packages do not have the event.
    pub(super) left_out_by: Vec<String>,
}

/// A type that documents are read as, and its samples as they are written in the schema.
pub(super) struct Root {
    pub(super) type_name: String,
    /// A JSON Pointer into the schema; empty for the payload.
    pub(super) pointer: String,
    pub(super) samples: Vec<String>,
}

impl Component {
    /// Its schemas, as the generator takes them.
    pub(super) fn schema_files(&self, root: &Path) -> Result<Vec<SchemaFile>> {
        let read = |event: &Event| {
            let text = std::fs::read_to_string(root.join(&event.file))?;
            Ok(SchemaFile { path: event.file.clone(), text })
        };
        self.events.iter().map(read).collect()
    }
}

impl Event {
    /// What stands in the `detail` of a delivered event.
    pub(super) fn travels(&self) -> &Root {
        self.envelope.as_ref().unwrap_or(&self.payload)
    }
}

/// The components below a folder of schemas.
///
/// # Errors
/// A file cannot be read, or is no event's schema.
pub(super) fn components(root: &Path, schemas: &Path) -> Result<Vec<Component>> {
    let mut components = Vec::new();
    for folder in folders(&root.join(schemas))? {
        let mut events = Vec::new();
        for event in folders(&folder)? {
            for file in files(&event)? {
                if file.to_string_lossy().ends_with(".schema.json") {
                    let relative =
                        file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
                    let text = std::fs::read_to_string(&file)?;
                    events.push(event_schema(relative.clone(), &text).with_context(|| relative)?);
                }
            }
        }
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        components.push(Component { name, events });
    }
    Ok(components)
}

fn event_schema(file: String, text: &str) -> Result<Event> {
    let schema: Value = serde_json::from_str(text)?;
    let about = schema.get("x-tidings").context("no x-tidings")?;
    let said = |key: &str| {
        let text = about.get(key).and_then(Value::as_str).map(str::to_owned);
        text.with_context(|| format!("x-tidings has no {key}"))
    };
    let raw: BTreeMap<String, &RawValue> = serde_json::from_str(text)?;
    let payload = Root {
        type_name: schema.get("title").and_then(Value::as_str).context("no title")?.to_owned(),
        pointer: String::new(),
        samples: samples(&raw)?,
    };
    let envelope = match about.get("envelope").and_then(Value::as_str) {
        None => None,
        Some(pointer) => {
            let type_name = pointer.strip_prefix("#/$defs/").context("x-tidings.envelope is not in $defs")?;
            let definitions: BTreeMap<String, &RawValue> =
                serde_json::from_str(raw.get("$defs").context("no $defs")?.get())?;
            let definition = definitions.get(type_name).with_context(|| format!("no $defs/{type_name}"))?;
            Some(Root {
                type_name: type_name.to_owned(),
                pointer: format!("/$defs/{type_name}"),
                samples: samples(&serde_json::from_str(definition.get())?)?,
            })
        }
    };
    Ok(Event {
        version: about.get("version").and_then(Value::as_u64).context("x-tidings has no version")?,
        source: said("source")?,
        detail_type: said("detailType")?,
        file,
        payload,
        envelope,
        schema,
        left_out_by: Vec::new(),
    })
}

fn samples(schema: &BTreeMap<String, &RawValue>) -> Result<Vec<String>> {
    let Some(examples) = schema.get("examples") else { bail!("no examples") };
    let examples: Vec<&RawValue> = serde_json::from_str(examples.get())?;
    Ok(examples.into_iter().map(|example| example.get().to_owned()).collect())
}

/// The folders in a folder, sorted; none where it does not exist.
pub(super) fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    entries(folder, Path::is_dir)
}

/// The files in a folder, sorted; none where it does not exist.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    entries(folder, Path::is_file)
}

fn entries(folder: &Path, wanted: fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if wanted(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a schema has a keyword anywhere; `allOf` where it has rules.
pub(super) fn has_keyword(schema: &Value, keyword: &str) -> bool {
    match schema {
        Value::Object(map) => {
            map.contains_key(keyword) || map.values().any(|inner| has_keyword(inner, keyword))
        }
        Value::Array(items) => items.iter().any(|inner| has_keyword(inner, keyword)),
        _ => false,
    }
}
