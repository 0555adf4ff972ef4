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
        next: 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 4, 1, 5, 1, 1, 1, 1, 6, 1, 1, 1, 6, 1;
        start: 0;
        accepting: 6;
    });
}
