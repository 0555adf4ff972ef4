use super::{AccountNumber, Tags};
use crate::runtime;

/// `Aliases`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Aliases {
    /// The property `account`.
    pub account: AccountNumber,
    /// The property `tags`.
    pub tags: Option<Tags>,
    /// The property `maybe`.
    pub maybe: Option<Option<AccountNumber>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Aliases {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(account: AccountNumber) -> Self {
        Self {
            account,
            tags: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `account`.
    #[must_use]
    pub fn with_account(mut self, account: AccountNumber) -> Self {
        self.account = account;
        self
    }

    /// With `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: Tags) -> Self {
        self.tags = Some(tags);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<AccountNumber>) -> Self {
        self.maybe = Some(maybe);
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

runtime::record!(Aliases {
    account: required "account" as AccountNumber,
    tags: optional "tags" as Tags,
    maybe: optional "maybe" as Option<AccountNumber>,
    ..extra: runtime::Anything
});

impl Aliases {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Aliases {
    const NAME: &'static str = "every.aliases";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "aliases@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-aliases/v1.schema.json");
}
