use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// `Id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Id {
    /// `Number`.
    Number(i32),
    /// `Text`.
    Text(String),
}

impl Id {
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

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Some(fitting) = runtime::union::fit::<i32>(&value) {
            return Ok(Self::Number(fitting));
        }
        if let Some(fitting) = runtime::union::fit::<String>(&value) {
            return Ok(Self::Text(fitting));
        }
        Err(runtime::union::unknown())
    }
}

impl runtime::Named for Id {
    const NAME: &'static str = "Id";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, runtime::union::Check)] = &[
            ("Number", <i32 as runtime::Shape>::check),
            ("Text", <String as runtime::Shape>::check),
        ];
        runtime::union::check_untagged(value, at, faults, VARIANTS);
    }
}
