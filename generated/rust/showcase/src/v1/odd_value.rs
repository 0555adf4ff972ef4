use crate::runtime;

/// Values that are no identifiers in any language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OddValue {
    /// A hyphen.
    InProgress,
    /// A digit first.
    _2nd,
    /// A number as text.
    _42,
    /// A keyword of most languages.
    Null,
    /// A property of every object in JavaScript.
    Proto,
    /// No ASCII.
    ÆrligTalt,
    /// Quotes, and a backslash.
    Quoted,
}

impl OddValue {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "in-progress",
            Self::_2nd => "2nd",
            Self::_42 => "42",
            Self::Null => "null",
            Self::Proto => "__proto__",
            Self::ÆrligTalt => "ærlig talt",
            Self::Quoted => "\"quoted\\\"",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "in-progress" => Some(Self::InProgress),
            "2nd" => Some(Self::_2nd),
            "42" => Some(Self::_42),
            "null" => Some(Self::Null),
            "__proto__" => Some(Self::Proto),
            "ærlig talt" => Some(Self::ÆrligTalt),
            "\"quoted\\\"" => Some(Self::Quoted),
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

impl std::fmt::Display for OddValue {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for OddValue {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for OddValue {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for OddValue {
    const NAME: &'static str = "OddValue";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &[
            "in-progress",
            "2nd",
            "42",
            "null",
            "__proto__",
            "ærlig talt",
            "\"quoted\\\"",
        ];
        faults.one_of(value, at, KNOWN);
    }
}
