use crate::runtime;

/// What came of it; called `Error` on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Error {
    /// It went well.
    Ok(u8),
    /// It did not.
    Err(String),
    /// Nothing came of it.
    None,
}

impl Error {
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

runtime::union!(Error: external {
    Ok: "Ok" as u8,
    Err: "Err" as String,
    None: "None",
});
