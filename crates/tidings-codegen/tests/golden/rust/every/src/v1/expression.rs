use crate::runtime;

/// `Expression`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Expression {
    /// `literal`.
    #[serde(rename = "literal")]
    Literal(i32),
    /// `negative`.
    #[serde(rename = "negative")]
    Negative(Box<Expression>),
    /// `quotient`.
    #[serde(rename = "quotient")]
    Quotient((Box<Expression>, Box<Expression>)),
}

impl Expression {
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

runtime::union!(Expression: external {
    Literal: "literal" as i32,
    Negative: "negative" as runtime::Boxed<Expression>,
    Quotient: "quotient" as (runtime::Boxed<Expression>, runtime::Boxed<Expression>),
});
