//! The kinds of changes. Their identifiers are stable: exceptions and other tools refer to them.

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Something changed that no other rule names.
    SchemaChanged,
}

impl Rule {
    /// Every rule.
    pub const ALL: &'static [Self] = &[Self::SchemaChanged];

    /// The stable identifier, in kebab case: `property-required-added`.
    pub fn id(self) -> &'static str {
        match self {
            Self::SchemaChanged => "schema-changed",
        }
    }

    /// How somebody goes on who did not want to break anybody, as an imperative sentence.
    pub fn mend(self) -> &'static str {
        match self {
            Self::SchemaChanged => "declare the event's next version",
        }
    }
}
