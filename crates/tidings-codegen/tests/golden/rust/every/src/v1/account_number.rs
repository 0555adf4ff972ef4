use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// Eleven digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct AccountNumber(pub String);

impl AccountNumber {
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

impl From<String> for AccountNumber {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for AccountNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <runtime::Text<11, 11> as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for AccountNumber {
    const NAME: &'static str = "AccountNumber";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <runtime::Text<11, 11> as runtime::Shape>::check(value, at, faults);
    }
}
