use crate::runtime;

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "type")]
pub enum Change {
    /// Something was added. \*/ \</summary> """
    #[serde(rename = "added")]
    Added(ChangeAdded),
    /// Something was replaced; no longer written.
    #[deprecated]
    #[serde(rename = "replaced")]
    Replaced(ChangeReplaced),
}

impl Change {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::union!(Change: internal "type" {
    Added: "added" as ChangeAdded,
    Replaced: "replaced" as ChangeReplaced,
});

/// Something was added. \*/ \</summary> """
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChangeAdded {
    /// What. \*/ \</summary> """
    pub what: String,
    /// Why, in the old way.
    #[deprecated]
    pub why: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ChangeAdded {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            why: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `what`.
    #[must_use]
    pub fn with_what(mut self, what: impl Into<String>) -> Self {
        self.what = what.into();
        self
    }

    /// With `why`.
    #[must_use]
    pub fn with_why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::record!(ChangeAdded {
    what: required "what" as String,
    why: optional "why" as String,
    ..extra: runtime::Anything
});

/// Something was replaced; no longer written.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChangeReplaced {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ChangeReplaced {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::record!(ChangeReplaced {
    ..extra: runtime::Anything
});

impl From<ChangeAdded> for Change {
    fn from(variant: ChangeAdded) -> Self {
        Self::Added(variant)
    }
}

impl From<ChangeReplaced> for Change {
    fn from(variant: ChangeReplaced) -> Self {
        Self::Replaced(variant)
    }
}
