use crate::runtime;

/// `WrappedConstant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum WrappedConstant {
    /// `version`.
    #[serde(rename = "version")]
    Version(WrappedConstantVersionValue),
    /// `name`.
    #[serde(rename = "name")]
    Name(String),
}

impl WrappedConstant {
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

runtime::union!(WrappedConstant: external {
    Version: "version" as WrappedConstantVersionValue,
    Name: "name" as String,
});

/// Always `2`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WrappedConstantVersionValue;

impl WrappedConstantVersionValue {
    /// The value as it is written.
    pub const VALUE: i64 = 2;
}

runtime::constant!(WrappedConstantVersionValue: i64);
