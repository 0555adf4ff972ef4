use crate::runtime;

/// `Member`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Member {
    /// `toString`.
    #[serde(rename = "toString")]
    ToString,
    /// `__proto__`.
    #[serde(rename = "__proto__")]
    Proto(String),
}

impl Member {
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

runtime::union!(Member: external {
    ToString: "toString",
    Proto: "__proto__" as String,
});
