use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// Nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Nothing(pub ());

impl Nothing {
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

impl From<()> for Nothing {
    fn from(value: ()) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <() as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for Nothing {
    const NAME: &'static str = "Nothing";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <() as runtime::Shape>::check(value, at, faults);
    }
}
