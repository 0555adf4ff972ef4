//! The event that tries a new subscription out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Number;
use tidings::{Event, Factory};

/// A made-up person was registered. Sent to try a subscription out; nothing happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "bank.test:created", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TestCreated {
    /// The person's given name.
    pub first_name: String,
    /// The person's family name.
    pub last_name: String,
    /// The person's age in whole years, where it is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub age: Option<u8>,
    /// The balance of the person's account in NOK: a decimal number, which is not to be read as a binary one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schemars(extend("format" = "decimal"))]
    pub account_statement: Option<Number>,
    /// The colour that the person likes best.
    pub favorite_color: Color,
    /// When the person was registered, in UTC with milliseconds.
    #[schemars(extend("format" = "date-time"))]
    pub registration_date: String,
    /// Where the person lives, where it is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub address: Option<Address>,
}

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Color {
    /// The colour of the post office.
    Red,
    /// The colour of the woods.
    Green,
    /// The colour of the sea.
    Blue,
}

/// Where somebody lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Street and house number.
    pub street: String,
    /// The city, without its postal code.
    pub city: String,
}

impl Factory for Address {
    fn build() -> Self {
        Address { street: "Karl Johans gate 1".to_owned(), city: "Oslo".to_owned() }
    }
}

impl Factory for TestCreated {
    fn build() -> Self {
        TestCreated {
            first_name: "Ola".to_owned(),
            last_name: "Nordmann".to_owned(),
            age: Some(42),
            account_statement: Some(Number::from(100_000)),
            favorite_color: Color::Red,
            registration_date: "2023-07-04T08:05:58.330Z".to_owned(),
            address: Some(Address::build()),
        }
    }

    fn samples() -> Vec<Self> {
        vec![
            Self::build(),
            TestCreated { favorite_color: Color::Green, account_statement: None, ..Self::build() },
            TestCreated { favorite_color: Color::Blue, age: None, address: None, ..Self::build() },
        ]
    }
}
