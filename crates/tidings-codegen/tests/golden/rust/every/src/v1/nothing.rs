use crate::runtime;

/// `Nothing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Nothing(pub ());

impl Nothing {
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

impl From<()> for Nothing {
    fn from(value: ()) -> Self {
        Self(value)
    }
}

runtime::alias!(Nothing as ());
