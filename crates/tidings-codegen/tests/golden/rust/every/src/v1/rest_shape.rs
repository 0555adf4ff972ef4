use crate::runtime;

/// `RestShape`.
#[derive(Clone, Debug, PartialEq, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum RestShape {
    /// `empty`.
    #[serde(rename = "empty")]
    Empty,
    /// `circle`.
    #[serde(rename = "circle")]
    Circle(f64),
}

impl RestShape {
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

runtime::union!(RestShape: external {
    Empty: "empty",
    Circle: "circle" as f64,
});
