use crate::runtime;

/// Three letters and at least one digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleCode(pub String);

impl ArticleCode {
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

impl From<String> for ArticleCode {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(ArticleCode as runtime::Matching<String, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Value: "^[A-Z]{3}-[0-9]+$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 48 => 2, 58 => 0, 65 => 3, 91 => 0;
        width: 4;
        next: 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 5, 0, 0, 0, 0, 6, 0, 0, 0, 6, 0;
        start: 1;
        accepting: 6;
    });
}
