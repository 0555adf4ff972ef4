use crate::runtime;

/// `OpenMove`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[non_exhaustive]
pub enum OpenMove {
    /// `pass`.
    #[serde(rename = "pass")]
    Pass,
    /// `resign`.
    #[serde(rename = "resign")]
    Resign,
    /// `forward`.
    #[serde(rename = "forward")]
    Forward(u8),
    /// `jump`.
    #[serde(rename = "jump")]
    Jump(OpenMoveJump),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl OpenMove {
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

runtime::union!(OpenMove: external {
    Pass: "pass",
    Resign: "resign",
    Forward: "forward" as u8,
    Jump: "jump" as OpenMoveJump,
    ..Unrecognized
});

/// The variant `jump` of [`OpenMove`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenMoveJump {
    /// The property `to`.
    pub to: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenMoveJump {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
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

runtime::record!(OpenMoveJump {
    to: required "to" as String,
    ..extra: runtime::Anything
});

impl From<OpenMoveJump> for OpenMove {
    fn from(variant: OpenMoveJump) -> Self {
        Self::Jump(variant)
    }
}
