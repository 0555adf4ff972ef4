use crate::runtime;

/// `OpenReading`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "t", content = "c")]
#[non_exhaustive]
pub enum OpenReading {
    /// `silent`.
    #[serde(rename = "silent")]
    Silent,
    /// `level`.
    #[serde(rename = "level")]
    Level(u16),
    /// `fault`.
    #[serde(rename = "fault")]
    Fault(OpenReadingFault),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl OpenReading {
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

runtime::union!(OpenReading: adjacent "t" "c" {
    Silent: "silent",
    Level: "level" as u16,
    Fault: "fault" as OpenReadingFault,
    ..Unrecognized
});

/// The variant `fault` of [`OpenReading`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenReadingFault {
    /// The property `code`.
    pub code: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenReadingFault {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
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

runtime::record!(OpenReadingFault {
    code: required "code" as String,
    ..extra: runtime::Anything
});

impl From<OpenReadingFault> for OpenReading {
    fn from(variant: OpenReadingFault) -> Self {
        Self::Fault(variant)
    }
}
