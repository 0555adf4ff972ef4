use crate::runtime;

/// `RuleValuesAny`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleValuesAny(pub crate::Json);

impl RuleValuesAny {
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

impl From<crate::Json> for RuleValuesAny {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleValuesAny by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "one of the listed",
            check: Values(
                &[
                    Known::Null,
                    Known::Boolean(true),
                    Known::Number("1"),
                    Known::Number("2.50"),
                    Known::Text("1"),
                    Known::Json("[1,{\"a\":null}]"),
                    Known::Json("{\"a\":1,\"b\":[0.1,\"x\"]}"),
                    Known::Number("12345678901234567890123"),
                    Known::Number("1e+2"),
                    Known::Json("[]"),
                    Known::Json("{}"),
                ],
            ),
        },
    }
}
