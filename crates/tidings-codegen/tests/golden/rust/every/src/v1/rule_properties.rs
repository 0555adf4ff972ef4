use super::{
    RulePropertiesClosed, RulePropertiesCounted, RulePropertiesLabels, RulePropertiesNames,
    RulePropertiesRest,
};
use crate::runtime;

/// `RuleProperties`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleProperties {
    /// The property `email`.
    pub email: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
    /// The property `labels`.
    pub labels: Option<RulePropertiesLabels>,
    /// The property `names`.
    pub names: Option<RulePropertiesNames>,
    /// The property `rest`.
    pub rest: Option<RulePropertiesRest>,
    /// The property `counted`.
    pub counted: Option<RulePropertiesCounted>,
    /// The property `closed`.
    pub closed: Option<RulePropertiesClosed>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleProperties {
    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// With `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// With `labels`.
    #[must_use]
    pub fn with_labels(mut self, labels: RulePropertiesLabels) -> Self {
        self.labels = Some(labels);
        self
    }

    /// With `names`.
    #[must_use]
    pub fn with_names(mut self, names: RulePropertiesNames) -> Self {
        self.names = Some(names);
        self
    }

    /// With `rest`.
    #[must_use]
    pub fn with_rest(mut self, rest: RulePropertiesRest) -> Self {
        self.rest = Some(rest);
        self
    }

    /// With `counted`.
    #[must_use]
    pub fn with_counted(mut self, counted: RulePropertiesCounted) -> Self {
        self.counted = Some(counted);
        self
    }

    /// With `closed`.
    #[must_use]
    pub fn with_closed(mut self, closed: RulePropertiesClosed) -> Self {
        self.closed = Some(closed);
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

runtime::record!(RuleProperties by rules::judged {
    email: optional "email" as String,
    phone: optional "phone" as String,
    labels: optional "labels" as RulePropertiesLabels,
    names: optional "names" as RulePropertiesNames,
    rest: optional "rest" as RulePropertiesRest,
    counted: optional "counted" as RulePropertiesCounted,
    closed: optional "closed" as RulePropertiesClosed,
    ..extra: runtime::Anything
});

impl RuleProperties {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleProperties {
    const NAME: &'static str = "every.rule-properties";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-properties@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-properties/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "an email or a phone",
            check: Any(&[Required(&["email"]), Required(&["phone"])]),
        },
    }
}
