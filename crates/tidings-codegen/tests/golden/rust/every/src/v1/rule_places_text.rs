use crate::runtime;

/// `RulePlacesText`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RulePlacesText(pub String);

impl RulePlacesText {
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

impl From<String> for RulePlacesText {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesText by rules::judged as runtime::Text<1, { usize::MAX }>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "\\s" {
        classes: 0 => 0, 9 => 1, 14 => 0, 32 => 1, 33 => 0, 160 => 1, 161 => 0, 5760 => 1,
            5761 => 0, 8192 => 1, 8203 => 0, 8232 => 1, 8234 => 0, 8239 => 1, 8240 => 0, 8287 => 1,
            8288 => 0, 12288 => 1, 12289 => 0, 65279 => 1, 65280 => 0;
        width: 2;
        next: 0, 1, 1, 1;
        start: 0;
        accepting: 1;
    });

    runtime::rules! {
        Rule { words: "no space", check: Not(&Pattern(self::Rule::MATCHER)) },
    }
}
