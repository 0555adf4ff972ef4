//! A schema and where it stands.

use serde_json::{Map, Value};
use tidings_schema::{Diagnostic, Place, pointer};

use crate::model::Docs;

/// Keywords that say nothing about which documents are valid; what a string holds is among them (JSON Schema 2020-12,
/// validation, section 8).
const ANNOTATIONS: [&str; 10] = [
    "$comment",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "default",
    "deprecated",
    "description",
    "examples",
    "title",
    "readOnly",
];

/// A schema that is an object, with its JSON Pointer.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) map: &'a Map<String, Value>,
    pub(super) pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn get(&self, keyword: &str) -> Option<&'a Value> {
        self.map.get(keyword)
    }

    pub(super) fn text(&self, keyword: &str) -> Option<&'a str> {
        self.get(keyword).and_then(Value::as_str)
    }

    /// The pointer of a keyword, or of something inside it.
    pub(super) fn at(&self, path: &[&str]) -> String {
        let mut pointer = self.pointer.clone();
        for step in path {
            pointer::push(&mut pointer, step);
        }
        pointer
    }

    pub(super) fn docs(&self) -> Docs {
        let deprecated = self.get("deprecated").and_then(Value::as_bool).unwrap_or(false);
        Docs {
            text: self.text("description").map(str::to_owned),
            deprecated,
            note: self.text("x-deprecated").filter(|_| deprecated).map(str::to_owned),
        }
    }

    /// The keywords that are neither annotations nor in `known`.
    pub(super) fn others(&self, known: &[&str]) -> impl Iterator<Item = &'a str> {
        self.map.keys().map(String::as_str).filter(move |keyword| {
            !known.contains(keyword) && !ANNOTATIONS.contains(keyword) && !keyword.starts_with("x-")
        })
    }

    /// Whether every value is valid: no keyword but annotations.
    pub(super) fn allows_anything(&self) -> bool {
        self.others(&[]).next().is_none()
    }
}

/// Where diagnostics of one file go.
pub(super) struct Faults {
    file: String,
    found: Vec<Diagnostic>,
}

impl Faults {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), found: Vec::new() }
    }

    pub(super) fn place(&self, pointer: impl Into<String>) -> Place {
        Place::Schema { file: self.file.clone(), pointer: pointer.into() }
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let diagnostic = Diagnostic::error(code, message, self.place(pointer)).help(help);
        self.found.push(diagnostic);
    }

    /// What stands there is no schema.
    pub(super) fn no_schema(&mut self, pointer: impl Into<String>) {
        self.error(
            "schema-form",
            pointer,
            "a schema is an object, `true` or `false`",
            "write `true` where anything is valid",
        );
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
