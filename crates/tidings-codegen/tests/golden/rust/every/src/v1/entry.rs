use super::Folder;
use crate::runtime;

/// `Entry`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "type")]
pub enum Entry {
    /// `file`.
    #[serde(rename = "file")]
    File(EntryFile),
    /// `folder`.
    #[serde(rename = "folder")]
    Folder(Folder),
    /// `link`.
    #[serde(rename = "link")]
    Link(EntryLink),
}

impl Entry {
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

runtime::union!(Entry: internal "type" {
    File: "file" as EntryFile,
    Folder: "folder" as Folder,
    Link: "link" as EntryLink,
});

/// The variant `file` of [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryFile {
    /// The property `name`.
    pub name: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryFile {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

runtime::record!(EntryFile {
    name: required "name" as String,
    ..extra: runtime::Anything
});

/// The variant `link` of [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryLink {
    /// The property `target`.
    pub target: Box<Entry>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryLink {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(target: Entry) -> Self {
        Self {
            target: Box::new(target),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `target`.
    #[must_use]
    pub fn with_target(mut self, target: Entry) -> Self {
        self.target = Box::new(target);
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

runtime::record!(EntryLink {
    target: required "target" as runtime::Boxed<Entry>,
    ..extra: runtime::Anything
});

impl From<EntryFile> for Entry {
    fn from(variant: EntryFile) -> Self {
        Self::File(variant)
    }
}

impl From<EntryLink> for Entry {
    fn from(variant: EntryLink) -> Self {
        Self::Link(variant)
    }
}
