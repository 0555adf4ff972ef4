use crate::runtime;

/// A record that anybody may extend.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Extended {
    /// What is known.
    pub known: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Extended {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(known: bool) -> Self {
        Self {
            known,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `known`.
    #[must_use]
    pub fn with_known(mut self, known: bool) -> Self {
        self.known = known;
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

runtime::record!(Extended {
    known: required "known" as bool,
    ..extra: runtime::Anything
});
