//! What is said about input that is wrong: data here, rendered by the command line only.

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Said, and the work goes on.
    Warning,
}

/// Where something is wrong. Paths are relative to the workspace's root, with `/` on every system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A line of a text file: Rust source, or the settings in Cargo.toml.
    Source {
        /// The file.
        file: String,
        /// From 1.
        line: u32,
        /// From 1; 0 where only the line is known.
        column: u32,
    },
    /// A node of a JSON Schema.
    Schema {
        /// The schema's file, such as `schemas/bank/bank-transaction-created/v1.schema.json`.
        file: String,
        /// A JSON Pointer (RFC 6901); empty for the root.
        pointer: String,
    },
    /// A value inside one of an event's samples.
    Sample {
        /// The event as `name@vN`.
        event: String,
        /// The sample's position in `Factory::samples`, from 0.
        sample: usize,
        /// A JSON Pointer (RFC 6901); empty for the whole sample.
        pointer: String,
    },
    /// A file or folder as a whole.
    File {
        /// The path.
        file: String,
    },
    /// Nowhere in particular.
    Everywhere,
}

/// One thing that is wrong: what, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable kebab-case identifier of the rule, such as `property-unsampled`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong, in one sentence that starts in lower case and has no full stop.
    pub message: String,
    /// Where. The first place is the main one; others take part (the other side of a collision).
    pub places: Vec<Place>,
    /// How to mend it: an imperative sentence, same form as the message.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), places: vec![place], help: None }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, message: impl Into<String>, place: Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, place) }
    }

    /// Adds how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that takes part.
    #[must_use]
    pub fn also(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }
}
