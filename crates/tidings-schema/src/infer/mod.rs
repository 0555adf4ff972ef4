//! Samples alone → a JSON Schema, which `foreign::lower` brings into the dialect.
//!
//! What is claimed of events not yet seen, is claimed with its evidence.

use std::io::Read;

use serde_json::Value;

use crate::{Diagnostic, Place};

/// Everything that samples show, so far. Memory grows with what is different in them, not with their number.
#[derive(Debug, Default)]
pub struct Inference {}

/// What a person knows better, for single places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hints {}

/// What samples say.
#[derive(Clone, Debug, PartialEq)]
pub struct Inferred {
    /// A JSON Schema, draft 2020-12: plain, types inline where they do not recur.
    pub schema: Value,
    /// Why the schema says what it says, in the order of places.
    pub claims: Vec<Claim>,
    /// What is doubtful, and hints that concern nothing.
    pub warnings: Vec<Diagnostic>,
}

/// One claim about the events not yet seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The place in events: `/pull_request/labels/*/color`.
    pub at: String,
    /// What is claimed: `required`, `a UUID`, `one of 4 texts, others allowed`.
    pub what: String,
    /// The evidence: `in 21 of 21 objects, first in created.json:3:5`.
    pub why: String,
}

impl Inference {
    /// Takes in a file: one JSON document, or several one after another (newline-delimited); with `spread`, the
    /// items of an array at the root are the samples.
    ///
    /// # Errors
    /// Everything that is not JSON or cannot be kept by every language, with line and column: a key twice, a lone
    /// surrogate, `NaN`.
    pub fn add(&mut self, file: &str, _input: &mut dyn Read, _spread: bool) -> Result<(), Vec<Diagnostic>> {
        let place = Place::File { file: file.to_owned() };
        Err(vec![Diagnostic::error("infer-unfinished", "samples are not read yet", place)])
    }

    /// What the samples say, where hints do not know better.
    ///
    /// # Errors
    /// No sample at all.
    pub fn finish(&self, _hints: &Hints) -> Result<Inferred, Vec<Diagnostic>> {
        Err(vec![Diagnostic::error("infer-unfinished", "samples are not read yet", Place::Everywhere)])
    }
}

impl Hints {
    /// Reads a hints file (TOML).
    ///
    /// # Errors
    /// Everything that is wrong in it, with the nearest known word.
    pub fn read(file: &str, _text: &str) -> Result<Self, Vec<Diagnostic>> {
        let place = Place::File { file: file.to_owned() };
        Err(vec![Diagnostic::error("infer-unfinished", "hints are not read yet", place)])
    }
}

/// A schema and samples together: the schema rules, and what it leaves open is filled with what samples say.
///
/// # Errors
/// None yet.
pub fn fill(schema: &Value, _inferred: &Inferred) -> Value {
    schema.clone()
}
