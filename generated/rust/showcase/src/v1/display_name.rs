use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// What people are called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct DisplayName(pub String);

impl DisplayName {
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

impl From<String> for DisplayName {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for DisplayName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <String as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for DisplayName {
    const NAME: &'static str = "DisplayName";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <String as runtime::Shape>::check(value, at, faults);
    }
}
