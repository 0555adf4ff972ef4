use crate::runtime;

/// `WideValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WideValue {
    /// `1`.
    _1,
    /// `170141183460469231731687303715884105727`.
    _170141183460469231731687303715884105727,
}

impl WideValue {
    /// The value as it is written.
    #[must_use]
    pub fn as_i128(self) -> i128 {
        match self {
            Self::_1 => 1,
            Self::_170141183460469231731687303715884105727 => {
                170141183460469231731687303715884105727
            }
        }
    }

    fn known(value: i128) -> Option<Self> {
        match value {
            1 => Some(Self::_1),
            170141183460469231731687303715884105727 => {
                Some(Self::_170141183460469231731687303715884105727)
            }
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

impl runtime::serde::Serialize for WideValue {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i128(self.as_i128())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for WideValue {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for WideValue {
    const NAME: &'static str = "WideValue";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, i128, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[i128] = &[1, 170141183460469231731687303715884105727];
        faults.one_of(value, at, KNOWN);
    }
}
