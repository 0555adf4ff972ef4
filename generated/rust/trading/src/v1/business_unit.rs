use serde::{Deserialize, Serialize};

use crate::runtime;

/// A part of an organisation that trades on its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BusinessUnit {
    /// The business unit's identifier.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The identifier of the business unit that it is a part of, if it is a part of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub parent_id: Option<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl BusinessUnit {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            parent_id: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `parent_id`.
    #[must_use]
    pub fn with_parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
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

impl runtime::Named for BusinessUnit {
    const NAME: &'static str = "BusinessUnit";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("id");
        record.required::<String>("name");
        record.optional::<String>("parentId");
    }
}
