use super::Folder;
use crate::runtime;

/// What is in a folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "type")]
pub enum Entry {
    /// A file.
    #[serde(rename = "file")]
    File(EntryFile),
    /// A folder in the folder.
    #[serde(rename = "folder")]
    Folder(Folder),
    /// Another name for an entry.
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

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryFile {
    /// Its name.
    pub name: String,
    /// In bytes.
    pub size: u32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryFile {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, size: u32) -> Self {
        Self {
            name: name.into(),
            size,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// With `size`.
    #[must_use]
    pub fn with_size(mut self, size: u32) -> Self {
        self.size = size;
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
    size: required "size" as u32,
    ..extra: runtime::Anything
});

/// Another name for an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryLink {
    /// The link's name.
    pub name: String,
    /// What it leads to.
    pub target: Box<Entry>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryLink {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, target: Entry) -> Self {
        Self {
            name: name.into(),
            target: Box::new(target),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
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
    name: required "name" as String,
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
