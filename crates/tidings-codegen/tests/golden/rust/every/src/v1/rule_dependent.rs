use crate::runtime;

/// `RuleDependent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleDependent {
    /// The property `card`.
    pub card: Option<String>,
    /// The property `address`.
    pub address: Option<Option<String>>,
    /// The property `country`.
    pub country: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleDependent {
    /// With `card`.
    #[must_use]
    pub fn with_card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// With `address`.
    #[must_use]
    pub fn with_address(mut self, address: Option<String>) -> Self {
        self.address = Some(address);
        self
    }

    /// With `country`.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
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

runtime::record!(RuleDependent by rules::judged {
    card: optional "card" as String,
    address: optional "address" as Option<String>,
    country: optional "country" as String,
    ..extra: runtime::Anything
});

impl RuleDependent {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleDependent {
    const NAME: &'static str = "every.rule-dependent";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-dependent@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-dependent/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /allOf/0 (dependentRequired)",
            check: All(
                &[
                    Dependent("card", &Required(&["address", "country"])),
                    Dependent("unknown", &Required(&["card"])),
                ],
            ),
        },
        Rule {
            words: "a country asks for little else",
            check: All(
                &[
                    Dependent("country", &PropertyCount(0, 3)),
                    Dependent("nothing", &Nothing),
                    Dependent("anything", &Anything),
                ],
            ),
        },
    }
}
