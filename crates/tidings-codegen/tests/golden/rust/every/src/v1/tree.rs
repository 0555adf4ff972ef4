use serde::{Deserialize, Serialize};

use super::Branch;
use crate::runtime;

/// `Tree`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tree {
    /// The property `value`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub value: i32,
    /// The property `children`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<Tree> as runtime::Shape>::present")]
    pub children: Option<Vec<Tree>>,
    /// The property `left`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<Branch> as runtime::Shape>::present")]
    pub left: Option<Option<Branch>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Tree {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self {
            value,
            children: None,
            left: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `children`.
    #[must_use]
    pub fn with_children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// With `left`.
    #[must_use]
    pub fn with_left(mut self, left: Option<Branch>) -> Self {
        self.left = Some(left);
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

impl runtime::Named for Tree {
    const NAME: &'static str = "Tree";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<i32>("value");
        record.optional::<Vec<Tree>>("children");
        record.optional::<Option<Branch>>("left");
    }
}

impl Tree {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Tree {
    const NAME: &'static str = "every.recursive";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "recursive@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-recursive/v1.schema.json");
}
