//! One schema file: what it says of its event, its root and its `$defs`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tidings_schema::Diagnostic;
use tidings_schema::pattern::enforced;

use super::SchemaFile;
use super::node::{Faults, Node};
use super::shape::Shapes;
use crate::model::{Check, Component, Event, Name, TypeDef, TypeId};

/// An event and the types that its file declares.
pub(super) struct Document {
    pub(super) component: String,
    pub(super) event: Event,
    pub(super) types: BTreeMap<TypeId, TypeDef>,
    pub(super) checks: BTreeMap<TypeId, Check>,
}

/// Keywords of a root that are read here.
pub(super) const ROOT_KEYWORDS: [&str; 3] = ["$schema", "$id", "$defs"];

/// What types of a schema that is of no event are filed under.
const MODULE_VERSION: u32 = 1;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn read(file: &SchemaFile) -> Result<Document, Vec<Diagnostic>> {
    let mut faults = Faults::new(&file.path);
    let document = parse(file, &mut faults).and_then(|root| interpret(file, &root, &mut faults));
    let found = faults.into_found();
    match document {
        Some(document) if found.is_empty() => Ok(document),
        _ => Err(found),
    }
}

/// The types of a schema that is of no event, and the root's.
pub(super) fn read_module(file: &SchemaFile) -> Result<(Component, TypeId), Vec<Diagnostic>> {
    let mut faults = Faults::new(&file.path);
    let module = parse(file, &mut faults).and_then(|root| {
        let title = title(&Node { map: &root, pointer: String::new() }, &mut faults)?;
        let mut shapes = Shapes::new(MODULE_VERSION, title, &root, &mut faults);
        shapes.read_definitions();
        let checks = shapes.referenced_checks();
        let component =
            Component { name: Name::new(title), events: Vec::new(), types: shapes.into_types(), checks };
        Some((component, TypeId { version: MODULE_VERSION, name: title.to_owned() }))
    });
    let found = faults.into_found();
    match module {
        Some(module) if found.is_empty() => Ok(module),
        _ => Err(found),
    }
}

fn parse(file: &SchemaFile, faults: &mut Faults) -> Option<Map<String, Value>> {
    match serde_json::from_str::<Value>(&file.text).map(|schema| enforced(&schema).0.into_owned()) {
        Ok(Value::Object(root)) => Some(root),
        Ok(_) => {
            faults.error(
                "schema-form",
                "",
                "an event's schema is a JSON object",
                "write the schema as `{ … }`, or generate it with `gen-schemas`",
            );
            None
        }
        Err(error) => {
            faults.error(
                "schema-json",
                "",
                format!("this is not JSON: {error}"),
                "restore the file from version control, or delete it and run `gen-schemas`",
            );
            None
        }
    }
}

fn interpret(file: &SchemaFile, root: &Map<String, Value>, faults: &mut Faults) -> Option<Document> {
    let node = Node { map: root, pointer: String::new() };
    if node.text("$schema").is_some_and(|draft| draft.trim_end_matches('#') != DRAFT) {
        faults.error(
            "schema-draft",
            "/$schema",
            "only JSON Schema draft 2020-12 is read",
            format!("convert the schema and set `$schema` to \"{DRAFT}\""),
        );
    }
    let header = Header::read(&node, faults);
    let title = title(&node, faults);
    let (header, title) = (header?, title?);

    let mut shapes = Shapes::new(header.version, title, root, faults);
    shapes.read_definitions();
    let checks = shapes.referenced_checks();
    let types = shapes.into_types();

    let payload = TypeId { version: header.version, name: title.to_owned() };
    let envelope =
        header.envelope.as_ref().and_then(|pointer| envelope(pointer, &node, header.version, faults));
    let envelope_examples =
        envelope.as_ref().and_then(|id| node.get("$defs")?.get(&id.name)).map(examples).unwrap_or_default();
    Some(Document {
        component: header.component,
        event: Event {
            name: Name::new(header.name),
            version: header.version,
            source: header.source,
            detail_type: header.detail_type,
            payload,
            envelope,
            examples: node.get("examples").and_then(Value::as_array).cloned().unwrap_or_default(),
            envelope_examples,
            schema: file.text.clone(),
            schema_path: below_component(&file.path),
            place: faults.place(""),
        },
        types,
        checks,
    })
}

fn title<'a>(root: &Node<'a>, faults: &mut Faults) -> Option<&'a str> {
    let title = root.text("title").filter(|title| !Name::new(*title).words().is_empty());
    if title.is_none() {
        faults.error(
            "schema-title",
            "/title",
            "the payload's type has no name",
            "set `title` to the name that the type shall have, such as \"TransactionCreated\"",
        );
    }
    title
}

/// The last two steps of a path: `bank-transaction-created/v1.schema.json`.
fn below_component(path: &str) -> String {
    let mut steps: Vec<&str> = path.rsplit('/').take(2).collect();
    steps.reverse();
    steps.join("/")
}

fn examples(schema: &Value) -> Vec<Value> {
    schema.get("examples").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn envelope(pointer: &str, root: &Node<'_>, version: u32, faults: &mut Faults) -> Option<TypeId> {
    let name = tidings_schema::pointer::definition(pointer);
    let found = name.filter(|name| root.get("$defs").is_some_and(|defs| defs.get(name).is_some()));
    if found.is_none() {
        faults.error(
            "schema-envelope",
            "/x-tidings/envelope",
            format!("`{pointer}` names no entry of `$defs`"),
            "let it point to the envelope's definition, such as \"#/$defs/TransactionCreatedDetail\"",
        );
    }
    found.map(|name| TypeId { version, name })
}

/// What `x-tidings` says.
struct Header {
    component: String,
    name: String,
    version: u32,
    source: String,
    detail_type: String,
    envelope: Option<String>,
}

impl Header {
    fn read(root: &Node<'_>, faults: &mut Faults) -> Option<Self> {
        let Some(map) = root.get("x-tidings").and_then(Value::as_object) else {
            faults.error(
                "schema-header",
                "/x-tidings",
                "the schema does not say which event it describes",
                "add `x-tidings` with component, name, version, source and detailType",
            );
            return None;
        };
        let header = Node { map, pointer: "/x-tidings".into() };
        let mut text = |key: &str| {
            let found = header.text(key).filter(|text| !text.is_empty()).map(str::to_owned);
            if found.is_none() {
                faults.error(
                    "schema-header",
                    header.at(&[key]),
                    format!("`{key}` is missing, empty or not a string"),
                    format!("set `{key}`"),
                );
            }
            found
        };
        let component = text("component");
        let name = text("name");
        let source = text("source");
        let detail_type = text("detailType");
        let envelope = if header.get("envelope").is_some() { Some(text("envelope")?) } else { None };
        let version = header
            .get("version")
            .and_then(Value::as_u64)
            .and_then(|version| u32::try_from(version).ok())
            .filter(|version| *version > 0);
        if version.is_none() {
            faults.error(
                "schema-header",
                "/x-tidings/version",
                "`version` is not a whole number from 1",
                "set `version` to the event's version, such as 1",
            );
        }
        Some(Self {
            component: component?,
            name: name?,
            version: version?,
            source: source?,
            detail_type: detail_type?,
            envelope,
        })
    }
}
