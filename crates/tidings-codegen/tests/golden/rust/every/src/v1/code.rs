use crate::runtime;

/// `Code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub String);

impl Code {
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

impl From<String> for Code {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(Code as runtime::Matching<String, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Value: "^[A-Z]{3}$" {
        classes: 0 => 0, 65 => 1, 91 => 0;
        width: 2;
        next: 1, 2, 1, 1, 1, 3, 1, 4, 1, 1;
        start: 0;
        accepting: 4;
    });
}
