use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// A day of the calendar: a format on a type with a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Day(pub String);

impl Day {
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

impl From<String> for Day {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <String as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for Day {
    const NAME: &'static str = "Day";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <String as runtime::Shape>::check(value, at, faults);
    }
}
