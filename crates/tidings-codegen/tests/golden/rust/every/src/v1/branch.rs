use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Branch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Branch {
    /// The property `leaf`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub leaf: Option<String>,
    /// The property `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<runtime::Boxed<Branch> as runtime::Shape>::present")]
    pub next: Option<Box<Branch>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Branch {
    /// With `leaf`.
    #[must_use]
    pub fn with_leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }

    /// With `next`.
    #[must_use]
    pub fn with_next(mut self, next: Branch) -> Self {
        self.next = Some(Box::new(next));
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

impl runtime::Named for Branch {
    const NAME: &'static str = "Branch";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<String>("leaf");
        record.optional::<runtime::Boxed<Branch>>("next");
    }
}
