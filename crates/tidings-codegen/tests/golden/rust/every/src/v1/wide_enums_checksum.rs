use crate::runtime;

/// `WideEnumsChecksum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WideEnumsChecksum {
    /// `9007199254740992`.
    _9007199254740992,
    /// `9007199254740993`.
    _9007199254740993,
    /// `-9223372036854775808`.
    Minus9223372036854775808,
    /// `18446744073709551616`.
    _18446744073709551616,
}

impl WideEnumsChecksum {
    /// The value as it is written.
    #[must_use]
    pub fn as_i128(self) -> i128 {
        match self {
            Self::_9007199254740992 => 9007199254740992,
            Self::_9007199254740993 => 9007199254740993,
            Self::Minus9223372036854775808 => -9223372036854775808,
            Self::_18446744073709551616 => 18446744073709551616,
        }
    }

    fn known(value: i128) -> Option<Self> {
        match value {
            9007199254740992 => Some(Self::_9007199254740992),
            9007199254740993 => Some(Self::_9007199254740993),
            -9223372036854775808 => Some(Self::Minus9223372036854775808),
            18446744073709551616 => Some(Self::_18446744073709551616),
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

impl runtime::serde::Serialize for WideEnumsChecksum {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i128(self.as_i128())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for WideEnumsChecksum {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for WideEnumsChecksum {
    const NAME: &'static str = "WideEnumsChecksum";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, i128, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[i128] = &[
            9007199254740992,
            9007199254740993,
            -9223372036854775808,
            18446744073709551616,
        ];
        faults.one_of(value, at, KNOWN);
    }
}
