use crate::runtime;

/// `MapsShownByChannelKey`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MapsShownByChannelKey {
    /// `"email"`.
    Email,
    /// `"textMessage"`.
    TextMessage,
    /// A value that this version does not know.
    Unrecognized(String),
}

impl MapsShownByChannelKey {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::TextMessage => "textMessage",
            Self::Unrecognized(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "email" => Some(Self::Email),
            "textMessage" => Some(Self::TextMessage),
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

impl From<&str> for MapsShownByChannelKey {
    fn from(text: &str) -> Self {
        Self::known(text).unwrap_or_else(|| Self::Unrecognized(text.to_owned()))
    }
}

impl From<String> for MapsShownByChannelKey {
    fn from(text: String) -> Self {
        Self::known(&text).unwrap_or(Self::Unrecognized(text))
    }
}

impl std::fmt::Display for MapsShownByChannelKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for MapsShownByChannelKey {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for MapsShownByChannelKey {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for MapsShownByChannelKey {
    const NAME: &'static str = "MapsShownByChannelKey";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <String as runtime::serde::Deserialize>::deserialize(deserializer).map(Self::from)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <String as runtime::Shape>::check(value, at, faults);
    }
}
