use crate::runtime;

/// `RuleConditional`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleConditional {
    /// The property `kind`.
    pub kind: String,
    /// The property `iban`.
    pub iban: Option<String>,
    /// The property `amount`.
    pub amount: Option<crate::Decimal>,
    /// The property `reason`.
    pub reason: Option<Option<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleConditional {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            iban: None,
            amount: None,
            reason: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `kind`.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// With `iban`.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<String>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: crate::Decimal) -> Self {
        self.amount = Some(amount);
        self
    }

    /// With `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: Option<String>) -> Self {
        self.reason = Some(reason);
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

runtime::record!(RuleConditional by rules::judged {
    kind: required "kind" as String,
    iban: optional "iban" as String,
    amount: optional "amount" as crate::Decimal,
    reason: optional "reason" as Option<String>,
    ..extra: runtime::Anything
});

impl RuleConditional {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleConditional {
    const NAME: &'static str = "every.rule-conditional";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-conditional@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-rule-conditional/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a transfer has an iban, anything else has none",
            check: Conditional(
                &Properties(
                    &[("kind", Values(&[Known::Text("transfer")]))],
                    &[],
                    &Anything,
                ),
                &Required(&["iban"]),
                &Not(&Required(&["iban"])),
            ),
        },
        Rule {
            words: "against the schema's rule at /allOf/1 (if, then)",
            check: Conditional(
                &All(
                    &[
                        Properties(
                            &[
                                (
                                    "amount",
                                    Range(Some(End::Exclusive("1000")), None),
                                ),
                            ],
                            &[],
                            &Anything,
                        ),
                        Required(&["amount"]),
                    ],
                ),
                &All(
                    &[
                        Properties(
                            &[
                                (
                                    "reason",
                                    All(
                                        &[
                                            Kinds(&[Kind::String]),
                                            TextLength(1, u64::MAX),
                                        ],
                                    ),
                                ),
                            ],
                            &[],
                            &Anything,
                        ),
                        Required(&["reason"]),
                    ],
                ),
                &Anything,
            ),
        },
        Rule {
            words: "only decides",
            check: Conditional(&Required(&["reason"]), &Anything, &Anything),
        },
        Rule {
            words: "against the schema's rule at /allOf/3 (if, else)",
            check: Conditional(&Kinds(&[Kind::Object]), &Anything, &Nothing),
        },
    }
}
