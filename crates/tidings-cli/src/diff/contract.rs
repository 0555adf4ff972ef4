//! The two sides of a difference: schemas, by the event that each is of.

use std::collections::BTreeMap;

use serde::Deserialize as _;
use serde_json::Value;
use tidings_codegen::read::SchemaFile;
use tidings_schema::{Diagnostic, Place};

use crate::flow::Header;

/// One side.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    /// As the command line names it.
    pub(crate) name: String,
    pub(crate) schemas: BTreeMap<Key, EventSchema>,
}

/// What makes two schemas those of one event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// An event of a component.
    Event {
        /// The component's name.
        component: String,
        /// The event's name.
        name: String,
        /// The event's version.
        version: u32,
    },
    /// A schema that is of no event: where it stands in its folder.
    File(String),
    /// The only schema of its side.
    Only,
}

/// A schema as it is judged.
#[derive(Clone, Debug)]
pub(crate) struct EventSchema {
    /// As diagnostics show it.
    pub(crate) path: String,
    /// Whether it can be opened under this path: it is of no revision.
    pub(crate) on_disk: bool,
    pub(crate) text: String,
    pub(crate) schema: Value,
    /// Who the event is; none for a schema of somebody else.
    pub(crate) header: Option<Header>,
    /// The files that were brought in from beside the schema, by their key in `$defs`.
    pub(crate) beside: BTreeMap<String, SchemaFile>,
}

impl EventSchema {
    /// Reads the text of a schema of the contract.
    ///
    /// # Errors
    /// It is no JSON.
    pub(crate) fn read(file: SchemaFile) -> Result<Self, Diagnostic> {
        let schema: Value =
            serde_json::from_str(file.text.trim_start_matches('\u{feff}')).map_err(|error| {
                let place = Place::Source {
                    file: file.path.clone(),
                    line: u32::try_from(error.line()).unwrap_or(u32::MAX),
                    column: u32::try_from(error.column()).unwrap_or(u32::MAX),
                };
                Diagnostic::error(
                    "schema-json",
                    format!("this is not JSON, or nests too deep: {error}"),
                    place,
                )
                .help("give a JSON Schema as JSON")
            })?;
        let header = schema.get("x-tidings").and_then(|about| Header::deserialize(about).ok());
        Ok(Self { path: file.path, on_disk: true, text: file.text, schema, header, beside: BTreeMap::new() })
    }

    /// As people name it: `bank.transaction:created@v1`, or the file.
    pub(crate) fn title(&self) -> String {
        self.header.as_ref().map_or_else(|| self.path.clone(), Header::event)
    }

    /// The file that a pointer into the judged schema leads to, its text, and the pointer there.
    pub(crate) fn place<'p>(&self, pointer: &'p str) -> (&str, &str, &'p str) {
        let inside = pointer.strip_prefix("/$defs/").and_then(|rest| {
            let (key, inner) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let file = self.beside.get(&key.replace("~1", "/").replace("~0", "~"))?;
            Some((file.path.as_str(), file.text.as_str(), inner))
        });
        inside.unwrap_or((&self.path, &self.text, pointer))
    }

    /// What makes it the same event on both sides. `below`: the file below its folder.
    pub(crate) fn key(&self, below: &str) -> Key {
        self.header.as_ref().map_or_else(
            || Key::File(below.to_owned()),
            |header| Key::Event {
                component: header.component.clone(),
                name: header.name.clone(),
                version: header.version,
            },
        )
    }
}

impl Side {
    /// Takes in a schema. `below`: the file below its folder.
    ///
    /// # Errors
    /// Another schema is of the same event.
    pub(crate) fn add(&mut self, schema: EventSchema, below: &str) -> Result<(), Diagnostic> {
        let key = schema.key(below);
        if let Some(other) = self.schemas.get(&key) {
            let message = format!("two schemas in {} are of `{}`", self.name, schema.title());
            let place = |path: &str| Place::File { file: path.to_owned() };
            return Err(Diagnostic::error("event-twice", message, place(&other.path))
                .also(place(&schema.path))
                .help("remove one, or name a folder that holds one contract"));
        }
        self.schemas.insert(key, schema);
        Ok(())
    }
}
