use crate::runtime;

/// `LinearRules`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinearRules {
    /// The property `data`.
    pub data: Option<crate::Json>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl LinearRules {
    /// With `data`.
    #[must_use]
    pub fn with_data(mut self, data: crate::Json) -> Self {
        self.data = Some(data);
        self
    }

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

runtime::record!(LinearRules by rules::judged {
    data: optional "data" as crate::Json,
    ..extra: runtime::Anything
});

impl LinearRules {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for LinearRules {
    const NAME: &'static str = "every.linear-rules";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "linear-rules@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-linear-rules/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "data is a and b by turns",
            check: Properties(
                &[("data", Reference(crate::checks::v1::halves))],
                &[],
                &Anything,
            ),
        },
    }
}
