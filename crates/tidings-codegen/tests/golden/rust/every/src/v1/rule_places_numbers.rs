use crate::runtime;

/// `RulePlacesNumbers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulePlacesNumbers {
    /// `1`.
    _1,
    /// `2`.
    _2,
    /// `3`.
    _3,
}

impl RulePlacesNumbers {
    /// The value as it is written.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::_1 => 1,
            Self::_2 => 2,
            Self::_3 => 3,
        }
    }

    fn known(value: i64) -> Option<Self> {
        match value {
            1 => Some(Self::_1),
            2 => Some(Self::_2),
            3 => Some(Self::_3),
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

impl runtime::serde::Serialize for RulePlacesNumbers {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for RulePlacesNumbers {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::judged(deserializer)
    }
}

impl runtime::Named for RulePlacesNumbers {
    const NAME: &'static str = "RulePlacesNumbers";

    fn rules() -> &'static [runtime::Rule] {
        rules::judged()
    }

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, i64, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[i64] = &[1, 2, 3];
        faults.one_of(value, at, KNOWN);
    }
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "at most 2", check: Range(None, Some(End::Inclusive("2"))) },
    }
}
