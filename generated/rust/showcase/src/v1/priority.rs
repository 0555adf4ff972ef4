use crate::runtime;

/// How urgent it is, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// `-1`.
    Minus1,
    /// `0`.
    _0,
    /// `10`.
    _10,
}

impl Priority {
    /// The value as it is written.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::_0 => 0,
            Self::_10 => 10,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            -1 => Some(Self::Minus1),
            0 => Some(Self::_0),
            10 => Some(Self::_10),
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

impl runtime::serde::Serialize for Priority {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for Priority {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for Priority {
    const NAME: &'static str = "Priority";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, i64, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[i64] = &[-1, 0, 10];
        faults.one_of(value, at, KNOWN);
    }
}
