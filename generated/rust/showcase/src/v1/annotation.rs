use crate::runtime;

/// Something that is said beside the matter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Annotation {
    /// In words.
    #[serde(rename = "text")]
    Text(String),
    /// In any form.
    #[serde(rename = "data")]
    Data(crate::Json),
}

impl Annotation {
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

runtime::union!(Annotation: external {
    Text: "text" as String,
    Data: "data" as crate::Json,
});
