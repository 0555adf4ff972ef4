use crate::runtime;

/// Why somebody was not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DenialReason {
    /// The card, the code or the telephone is not known.
    Unknown,
    /// It is known, and has run out.
    Expired,
    /// It is known, and not for this entrypoint.
    NotHere,
    /// It is known, and not for this hour.
    NotNow,
}

impl DenialReason {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Expired => "expired",
            Self::NotHere => "notHere",
            Self::NotNow => "notNow",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "unknown" => Some(Self::Unknown),
            "expired" => Some(Self::Expired),
            "notHere" => Some(Self::NotHere),
            "notNow" => Some(Self::NotNow),
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

impl std::fmt::Display for DenialReason {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for DenialReason {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for DenialReason {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for DenialReason {
    const NAME: &'static str = "DenialReason";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &["unknown", "expired", "notHere", "notNow"];
        faults.one_of(value, at, KNOWN);
    }
}
