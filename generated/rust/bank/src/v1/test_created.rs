use serde::{Deserialize, Serialize};

use super::{Address, Color};
use crate::runtime;

/// A made-up person was registered. Sent to try a subscription out; nothing happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TestCreated {
    /// The person's given name.
    pub first_name: String,
    /// The person's family name.
    pub last_name: String,
    /// The person's age in whole years, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<u8 as runtime::Shape>::present")]
    pub age: Option<u8>,
    /// The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<serde_json::Number as runtime::Shape>::present")]
    pub account_statement: Option<serde_json::Number>,
    /// The colour that the person likes best.
    pub favorite_color: Color,
    /// When the person was registered, in UTC with milliseconds.
    pub registration_date: String,
    /// Where the person lives, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Address as runtime::Shape>::present")]
    pub address: Option<Address>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl TestCreated {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        favorite_color: Color,
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
            extra: serde_json::Map::new(),
        }
    }

    /// With `age`.
    #[must_use]
    pub fn with_age(mut self, age: u8) -> Self {
        self.age = Some(age);
        self
    }

    /// With `account_statement`.
    #[must_use]
    pub fn with_account_statement(mut self, account_statement: serde_json::Number) -> Self {
        self.account_statement = Some(account_statement);
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

impl runtime::Named for TestCreated {
    const NAME: &'static str = "TestCreated";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("firstName");
        record.required::<String>("lastName");
        record.optional::<u8>("age");
        record.optional::<serde_json::Number>("accountStatement");
        record.required::<Color>("favoriteColor");
        record.required::<String>("registrationDate");
        record.optional::<Address>("address");
    }
}

impl TestCreated {
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
