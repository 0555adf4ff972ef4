use crate::runtime;

/// What a check gave, as a 64-bit number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Checksum {
    /// `0`.
    _0,
    /// `9007199254740993`.
    _9007199254740993,
    /// `-9223372036854775808`.
    Minus9223372036854775808,
}

impl Checksum {
    /// The value as it is written.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::_0 => 0,
            Self::_9007199254740993 => 9007199254740993,
            Self::Minus9223372036854775808 => -9223372036854775808,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            0 => Some(Self::_0),
            9007199254740993 => Some(Self::_9007199254740993),
            -9223372036854775808 => Some(Self::Minus9223372036854775808),
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

impl runtime::serde::Serialize for Checksum {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for Checksum {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for Checksum {
    const NAME: &'static str = "Checksum";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, i64, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[i64] = &[0, 9007199254740993, -9223372036854775808];
        faults.one_of(value, at, KNOWN);
    }
}
