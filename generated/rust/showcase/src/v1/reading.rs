use crate::runtime;

/// What a sensor says: adjacently tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "t", content = "c")]
#[non_exhaustive]
pub enum Reading {
    /// Nothing.
    #[serde(rename = "silent")]
    Silent,
    /// A level.
    #[serde(rename = "level")]
    Level(u16),
    /// Something went wrong.
    #[serde(rename = "fault")]
    Fault(ReadingFault),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl Reading {
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

runtime::union!(Reading: adjacent "t" "c" {
    Silent: "silent",
    Level: "level" as u16,
    Fault: "fault" as ReadingFault,
    ..Unrecognized
});

/// Something went wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReadingFault {
    /// Its number.
    pub code: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ReadingFault {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(code: u8) -> Self {
        Self {
            code,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: u8) -> Self {
        self.code = code;
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

runtime::record!(ReadingFault {
    code: required "code" as u8,
    ..extra: runtime::Anything
});

impl From<ReadingFault> for Reading {
    fn from(variant: ReadingFault) -> Self {
        Self::Fault(variant)
    }
}
