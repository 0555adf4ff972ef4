use crate::runtime;

/// `PlacesOpen`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlacesOpen {
    /// `"a"`.
    A,
    /// `"b"`.
    B,
    /// A value that this version does not know.
    Unrecognized(String),
}

impl PlacesOpen {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unrecognized(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
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

impl From<&str> for PlacesOpen {
    fn from(text: &str) -> Self {
        Self::known(text).unwrap_or_else(|| Self::Unrecognized(text.to_owned()))
    }
}

impl From<String> for PlacesOpen {
    fn from(text: String) -> Self {
        Self::known(&text).unwrap_or(Self::Unrecognized(text))
    }
}

impl std::fmt::Display for PlacesOpen {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for PlacesOpen {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for PlacesOpen {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::judged(deserializer)
    }
}

impl runtime::Named for PlacesOpen {
    const NAME: &'static str = "PlacesOpen";

    fn rules() -> &'static [runtime::Rule] {
        rules::judged()
    }

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as runtime::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <String as runtime::Shape>::check(value, at, faults);
    }
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "at most two", check: TextLength(0, 2) },
    }
}
