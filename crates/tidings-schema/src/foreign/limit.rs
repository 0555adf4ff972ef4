//! How much may be made of a schema: a small one can ask for more than any machine holds.
//!
//! Conjunctions of conjunctions multiply, and so do choices, patterns and inlined definitions inside them. What is made
//! is counted while it is made, so that the work ends where the limit is reached.

use std::cell::Cell;

use serde_json::Value;

use crate::{Diagnostic, Place};

/// How many JSON values may be made, and how many for each of the schema's own.
const MADE: usize = 100_000;
const MADE_EACH: usize = 50;

/// How many JSON values merging may copy on the way, and how many for each of the schema's own.
const COPIED: usize = 1_000_000;
const COPIED_EACH: usize = 500;

/// What may be made of one schema, and what was.
pub(super) struct Limit {
    values: usize,
    made: Cell<usize>,
    copied: Cell<usize>,
}

impl Limit {
    /// For a schema of so many JSON values.
    pub(super) fn new(values: usize) -> Self {
        Self { values, made: Cell::new(0), copied: Cell::new(0) }
    }

    fn most_made(&self) -> usize {
        MADE.saturating_add(self.values.saturating_mul(MADE_EACH))
    }

    fn most_copied(&self) -> usize {
        COPIED.saturating_add(self.values.saturating_mul(COPIED_EACH))
    }

    /// Counts values that were made.
    pub(super) fn made(&self, values: usize) {
        self.made.set(self.made.get().saturating_add(values));
    }

    /// Counts values that were copied.
    pub(super) fn copied(&self, values: usize) {
        self.copied.set(self.copied.get().saturating_add(values));
    }

    /// Whether nothing more may be made.
    pub(super) fn is_reached(&self) -> bool {
        self.made.get() > self.most_made() || self.copied.get() > self.most_copied()
    }

    /// What is wrong where the limit was reached while something was lowered.
    pub(super) fn fault(&self, place: Place) -> Option<Diagnostic> {
        let values = self.values;
        let message = if self.made.get() > self.most_made() {
            let most = self.most_made();
            format!(
                "the types of this schema of {values} JSON values need more than {most}, the limit; it was reached here"
            )
        } else if self.copied.get() > self.most_copied() {
            let most = self.most_copied();
            format!(
                "merging what this schema of {values} JSON values asks copies more than {most}, the limit; it was reached here"
            )
        } else {
            return None;
        };
        Some(Diagnostic::error("schema-too-large", message, place).help(
            "let fewer `allOf` and `$ref` lead into one another: refer to one definition instead of merging several",
        ))
    }
}

/// How many JSON values a value consists of.
pub(super) fn values(value: &Value) -> usize {
    let mut count = 0;
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        count += 1;
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    count
}
