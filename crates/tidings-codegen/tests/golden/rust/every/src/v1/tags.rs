use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// `Tags`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Tags(pub Vec<String>);

impl Tags {
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

impl From<Vec<String>> for Tags {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Tags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Vec<String> as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for Tags {
    const NAME: &'static str = "Tags";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <Vec<String> as runtime::Shape>::check(value, at, faults);
    }
}
