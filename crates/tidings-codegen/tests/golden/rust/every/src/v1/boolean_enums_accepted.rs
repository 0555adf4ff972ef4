use crate::runtime;

/// `BooleanEnumsAccepted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BooleanEnumsAccepted {
    /// `true`.
    True,
}

impl BooleanEnumsAccepted {
    /// The value as it is written.
    #[must_use]
    pub fn as_bool(self) -> bool {
        match self {
            Self::True => true,
        }
    }

    fn known(value: bool) -> Option<Self> {
        match value {
            true => Some(Self::True),
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

impl runtime::serde::Serialize for BooleanEnumsAccepted {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(self.as_bool())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for BooleanEnumsAccepted {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for BooleanEnumsAccepted {
    const NAME: &'static str = "BooleanEnumsAccepted";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::scalar::<_, bool, _>(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[bool] = &[true];
        faults.one_of(value, at, KNOWN);
    }
}
