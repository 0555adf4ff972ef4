use serde::{Deserialize, Serialize};

use crate::runtime;

/// The users on one page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageUsers {
    /// The page's path, from the site's root.
    pub path: String,
    /// How many users are on it.
    #[serde(deserialize_with = "<u32 as runtime::Shape>::read")]
    pub users: u32,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl PageUsers {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(path: impl Into<String>, users: u32) -> Self {
        Self {
            path: path.into(),
            users,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for PageUsers {
    const NAME: &'static str = "PageUsers";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("path");
        record.required::<u32>("users");
    }
}
