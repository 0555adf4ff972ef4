use crate::runtime;

/// Values that are keywords.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reserved {
    /// `"class"`.
    Class,
    /// `"default"`.
    Default,
    /// `"new"`.
    New,
    /// `"null"`.
    Null,
    /// `"self"`.
    Self_,
    /// `"true"`.
    True,
    /// `"type"`.
    Type,
    /// `"toString"`.
    ToString,
    /// `"constructor"`.
    Constructor,
    /// `"equals"`.
    Equals,
}

impl Reserved {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Default => "default",
            Self::New => "new",
            Self::Null => "null",
            Self::Self_ => "self",
            Self::True => "true",
            Self::Type => "type",
            Self::ToString => "toString",
            Self::Constructor => "constructor",
            Self::Equals => "equals",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "class" => Some(Self::Class),
            "default" => Some(Self::Default),
            "new" => Some(Self::New),
            "null" => Some(Self::Null),
            "self" => Some(Self::Self_),
            "true" => Some(Self::True),
            "type" => Some(Self::Type),
            "toString" => Some(Self::ToString),
            "constructor" => Some(Self::Constructor),
            "equals" => Some(Self::Equals),
            _ => None,
        }
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

impl std::fmt::Display for Reserved {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for Reserved {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for Reserved {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for Reserved {
    const NAME: &'static str = "Reserved";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &[
            "class",
            "default",
            "new",
            "null",
            "self",
            "true",
            "type",
            "toString",
            "constructor",
            "equals",
        ];
        faults.one_of(value, at, KNOWN);
    }
}
