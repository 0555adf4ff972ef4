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
        next: 0, 0, 0, 2, 0, 3, 0, 4, 0, 0;
        start: 1;
        accepting: 4;
    });
}
