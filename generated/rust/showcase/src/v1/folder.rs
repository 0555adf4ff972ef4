use super::Entry;
use crate::runtime;

/// A folder of files and folders.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Folder {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub entries: Vec<Entry>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Folder {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(entries: Vec<Entry>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            entries,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// With `entries`.
    #[must_use]
    pub fn with_entries(mut self, entries: Vec<Entry>) -> Self {
        self.entries = entries;
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

runtime::record!(Folder {
    name: required "name" as String,
    entries: required "entries" as Vec<Entry>,
    ..extra: runtime::Anything
});
