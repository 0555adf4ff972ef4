use crate::runtime;

/// A move in a game: externally tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[non_exhaustive]
pub enum Move {
    /// Nothing is moved.
    #[serde(rename = "pass")]
    Pass,
    /// As many steps.
    #[serde(rename = "forward")]
    Forward(u8),
    /// To a place.
    #[serde(rename = "jump")]
    Jump(MoveJump),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl Move {
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

runtime::union!(Move: external {
    Pass: "pass",
    Forward: "forward" as u8,
    Jump: "jump" as MoveJump,
    ..Unrecognized
});

/// To a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MoveJump {
    /// The place.
    pub to: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MoveJump {
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

runtime::record!(MoveJump {
    to: required "to" as String,
    ..extra: runtime::Anything
});

impl From<MoveJump> for Move {
    fn from(variant: MoveJump) -> Self {
        Self::Jump(variant)
    }
}
