//! Absent, `null` and default.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

use crate::present;

/// The four combinations of optional and nullable were shown, and defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.optional", version = 1)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::option_option, reason = "absent and null are two things")]
pub struct OptionalShown {
    /// Text that is always there.
    pub required: String,
    /// Text that is always there, and may be `null`.
    pub nullable: Option<String>,
    /// Text that may be absent, and is never `null`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    /// Text that may be absent or `null`, which are two things.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    pub optional_nullable: Option<Option<String>>,
    /// A number that is always there.
    pub required_number: i32,
    /// A number that is always there, and may be `null`.
    pub nullable_number: Option<i32>,
    /// A number that may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional_number: Option<i32>,
    /// A number that may be absent or `null`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    pub optional_nullable_number: Option<Option<i32>>,
    /// A record that is always there.
    pub required_record: Contact,
    /// A record that is always there, and may be `null`.
    pub nullable_record: Option<Contact>,
    /// A record that may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional_record: Option<Contact>,
    /// A record that may be absent or `null`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    pub optional_nullable_record: Option<Option<Contact>>,
    /// A list that is always there.
    pub required_list: Vec<u8>,
    /// A list that is always there, and may be `null`.
    pub nullable_list: Option<Vec<u8>>,
    /// A list that is absent rather than empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional_list: Vec<u8>,
    /// A list that may be absent or `null`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    pub optional_nullable_list: Option<Option<Vec<u8>>>,
    /// A boolean that may be absent or `null`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    pub optional_nullable_boolean: Option<Option<bool>>,
    /// Items that may be `null`.
    pub nullable_items: Vec<Option<String>>,
    /// Always written; a reader of older documents may take 3.
    #[serde(default = "three")]
    pub with_default: u8,
    /// Written unless it is `NOK`.
    #[serde(default = "nok", skip_serializing_if = "is_nok")]
    pub absent_is_default: String,
}

/// How to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// The address to write to.
    #[schemars(email)]
    pub email: String,
    /// The number to call, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

fn three() -> u8 {
    3
}

fn nok() -> String {
    "NOK".to_owned()
}

fn is_nok(currency: &String) -> bool {
    currency == "NOK"
}

impl Factory for Contact {
    fn build() -> Self {
        Self { email: "ola@example.com".to_owned(), phone: Some("+47 22 22 55 55".to_owned()) }
    }
}

impl Factory for OptionalShown {
    fn build() -> Self {
        Self {
            required: "there".to_owned(),
            nullable: Some("there".to_owned()),
            optional: Some("there".to_owned()),
            optional_nullable: Some(Some("there".to_owned())),
            required_number: 1,
            nullable_number: Some(2),
            optional_number: Some(3),
            optional_nullable_number: Some(Some(4)),
            required_record: Contact::build(),
            nullable_record: Some(Contact::build()),
            optional_record: Some(Contact::build()),
            optional_nullable_record: Some(Some(Contact { phone: None, ..Contact::build() })),
            required_list: vec![1],
            nullable_list: Some(vec![2]),
            optional_list: vec![3],
            optional_nullable_list: Some(Some(vec![4])),
            optional_nullable_boolean: Some(Some(true)),
            nullable_items: vec![Some("item".to_owned()), None],
            with_default: 7,
            absent_is_default: "EUR".to_owned(),
        }
    }

    fn samples() -> Vec<Self> {
        let null = Self {
            nullable: None,
            optional_nullable: Some(None),
            nullable_number: None,
            optional_nullable_number: Some(None),
            nullable_record: None,
            optional_nullable_record: Some(None),
            nullable_list: None,
            optional_nullable_list: Some(None),
            optional_nullable_boolean: Some(None),
            ..Self::build()
        };
        let absent = Self {
            optional: None,
            optional_nullable: None,
            optional_number: None,
            optional_nullable_number: None,
            optional_record: None,
            optional_nullable_record: None,
            optional_list: Vec::new(),
            optional_nullable_list: None,
            optional_nullable_boolean: None,
            with_default: three(),
            absent_is_default: nok(),
            ..Self::build()
        };
        vec![Self::build(), null, absent]
    }
}
