use crate::runtime;

/// `RulePlacesEnum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulePlacesEnum {
    /// `"a"`.
    A,
    /// `"b"`.
    B,
    /// `"c"`.
    C,
}

impl RulePlacesEnum {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            "c" => Some(Self::C),
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

impl std::fmt::Display for RulePlacesEnum {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for RulePlacesEnum {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for RulePlacesEnum {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::judged(deserializer)
    }
}

impl runtime::Named for RulePlacesEnum {
    const NAME: &'static str = "RulePlacesEnum";

    fn rules() -> &'static [runtime::Rule] {
        rules::judged()
    }

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &["a", "b", "c"];
        faults.one_of(value, at, KNOWN);
    }
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not c", check: Not(&Values(&[Known::Text("c")])) },
    }
}
