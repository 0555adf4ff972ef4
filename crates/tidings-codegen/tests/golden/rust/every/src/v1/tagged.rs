use crate::runtime;

/// `Tagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "__proto__")]
pub enum Tagged {
    /// `constructor`.
    #[serde(rename = "constructor")]
    Constructor(TaggedConstructor),
    /// `__proto__`.
    #[serde(rename = "__proto__")]
    Proto(TaggedProto),
}

impl Tagged {
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

runtime::union!(Tagged: internal "__proto__" {
    Constructor: "constructor" as TaggedConstructor,
    Proto: "__proto__" as TaggedProto,
});

/// The variant `constructor` of [`Tagged`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TaggedConstructor {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TaggedConstructor {
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

runtime::record!(TaggedConstructor {
    ..extra: runtime::Anything
});

/// The variant `__proto__` of [`Tagged`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TaggedProto {
    /// The property `a`.
    pub a: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TaggedProto {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = a.into();
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

runtime::record!(TaggedProto {
    a: required "a" as String,
    ..extra: runtime::Anything
});

impl From<TaggedConstructor> for Tagged {
    fn from(variant: TaggedConstructor) -> Self {
        Self::Constructor(variant)
    }
}

impl From<TaggedProto> for Tagged {
    fn from(variant: TaggedProto) -> Self {
        Self::Proto(variant)
    }
}
