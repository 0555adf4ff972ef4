use crate::runtime;

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Condition {
    /// Always.
    #[serde(rename = "always")]
    Always,
    /// If a property is there.
    #[serde(rename = "has")]
    Has(String),
    /// If all hold.
    #[serde(rename = "all")]
    All(Vec<Condition>),
    /// If it does not hold.
    #[serde(rename = "not")]
    Not(Box<Condition>),
    /// If the first holds, the second.
    #[serde(rename = "implies")]
    Implies((Box<Condition>, Box<Condition>)),
}

impl Condition {
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

runtime::union!(Condition: external {
    Always: "always",
    Has: "has" as String,
    All: "all" as Vec<Condition>,
    Not: "not" as runtime::Boxed<Condition>,
    Implies: "implies" as (runtime::Boxed<Condition>, runtime::Boxed<Condition>),
});
