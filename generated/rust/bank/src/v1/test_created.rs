use super::{Address, Color};
use crate::runtime;

/// A made-up person was registered. Sent to try a subscription out; nothing happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TestCreated {
    /// The person's given name.
    pub first_name: String,
    /// The person's family name.
    pub last_name: String,
    /// The person's age in whole years, where it is known.
    pub age: Option<u8>,
    /// The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one.
    pub account_statement: Option<crate::Decimal>,
    /// The colour that the person likes best.
    pub favorite_color: Color,
    /// When the person was registered, in UTC with milliseconds.
    pub registration_date: String,
    /// Where the person lives, where it is known.
    pub address: Option<Address>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TestCreated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        favorite_color: Color,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        registration_date: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            age: None,
            account_statement: None,
            favorite_color,
            registration_date: registration_date.into(),
            address: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// With `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// With `age`.
    #[must_use]
    pub fn with_age(mut self, age: u8) -> Self {
        self.age = Some(age);
        self
    }

    /// With `account_statement`.
    #[must_use]
    pub fn with_account_statement(mut self, account_statement: crate::Decimal) -> Self {
        self.account_statement = Some(account_statement);
        self
    }

    /// With `favorite_color`.
    #[must_use]
    pub fn with_favorite_color(mut self, favorite_color: Color) -> Self {
        self.favorite_color = favorite_color;
        self
    }

    /// With `registration_date`.
    #[must_use]
    pub fn with_registration_date(mut self, registration_date: impl Into<String>) -> Self {
        self.registration_date = registration_date.into();
        self
    }

    /// With `address`.
    #[must_use]
    pub fn with_address(mut self, address: Address) -> Self {
        self.address = Some(address);
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

runtime::record!(TestCreated {
    first_name: required "firstName" as String,
    last_name: required "lastName" as String,
    age: optional "age" as u8,
    account_statement: optional "accountStatement" as crate::Decimal,
    favorite_color: required "favoriteColor" as Color,
    registration_date: required "registrationDate" as String,
    address: optional "address" as Address,
    ..extra: runtime::Anything
});

impl TestCreated {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TestCreated {
    const NAME: &'static str = "bank.test:created";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.24sevenoffice.banktransfer";
    const DETAIL_TYPE: &'static str = "bank.test:created";
    const SCHEMA: &'static str = include_str!("../../schemas/bank-test-created/v1.schema.json");
}
