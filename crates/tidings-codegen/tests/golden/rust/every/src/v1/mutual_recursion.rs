use super::{Folder, Index, Link};
use crate::runtime;

/// `MutualRecursion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MutualRecursion {
    /// The property `folder`.
    pub folder: Folder,
    /// The property `chain`.
    pub chain: Option<Link>,
    /// The property `index`.
    pub index: Option<Index>,
    /// The property `previous`.
    pub previous: Option<Box<MutualRecursion>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MutualRecursion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(folder: Folder) -> Self {
        Self {
            folder,
            chain: None,
            index: None,
            previous: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `folder`.
    #[must_use]
    pub fn with_folder(mut self, folder: Folder) -> Self {
        self.folder = folder;
        self
    }

    /// With `chain`.
    #[must_use]
    pub fn with_chain(mut self, chain: Link) -> Self {
        self.chain = Some(chain);
        self
    }

    /// With `index`.
    #[must_use]
    pub fn with_index(mut self, index: Index) -> Self {
        self.index = Some(index);
        self
    }

    /// With `previous`.
    #[must_use]
    pub fn with_previous(mut self, previous: MutualRecursion) -> Self {
        self.previous = Some(Box::new(previous));
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

runtime::record!(MutualRecursion {
    folder: required "folder" as Folder,
    chain: optional "chain" as Link,
    index: optional "index" as Index,
    previous: optional "previous" as runtime::Boxed<MutualRecursion>,
    ..extra: runtime::Anything
});

impl MutualRecursion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for MutualRecursion {
    const NAME: &'static str = "every.mutual-recursion";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "mutual-recursion@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-mutual-recursion/v1.schema.json");
}
