//! Enums.

use std::borrow::Cow;

use schemars::{JsonSchema, JsonSchema_repr, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_repr::{Deserialize_repr, Serialize_repr};
use tidings::{Event, Factory};

/// Enums were shown: closed, open, with numbers as values, and constants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.enums", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct EnumsShown {
    /// One of the values.
    pub closed: Weekday,
    /// One of the values, or one that is added later.
    pub open: Currency,
    /// A number for a value.
    pub numeric: Priority,
    /// Values that are no identifiers, or alike but for their case.
    pub odd: OddValue,
    /// There is one value only.
    pub single: Only,
    /// A constant: the version of this form.
    pub constant: FormVersion,
    /// An enum or `null`.
    pub nullable: Option<Weekday>,
    /// An enum or absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<Currency>,
    /// Enums in a list.
    pub list: Vec<Currency>,
    /// Distinct values.
    pub set: std::collections::BTreeSet<Weekday>,
    /// A default that is one of the values.
    #[serde(default = "working")]
    pub with_default: Weekday,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Weekday {
    /// A day of work.
    WorkingDay,
    /// The day before Sunday.
    Saturday,
    /// The day of rest.
    Sunday,
}

fn working() -> Weekday {
    Weekday::WorkingDay
}

/// A currency by ISO 4217. There may be others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Norwegian kroner.
    Nok,
    /// Euro.
    Eur,
    /// A currency that is not listed yet.
    #[serde(untagged)]
    Other(String),
}

/// How urgent it is, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize_repr, Deserialize_repr, JsonSchema_repr)]
#[repr(i8)]
pub enum Priority {
    /// When there is time.
    Low = -1,
    /// In its turn.
    Normal = 0,
    /// At once.
    High = 10,
}

/// Values that are no identifiers in any language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum OddValue {
    /// A hyphen.
    #[serde(rename = "in-progress")]
    InProgress,
    /// A digit first.
    #[serde(rename = "2nd")]
    Second,
    /// A number as text.
    #[serde(rename = "42")]
    FortyTwo,
    /// A keyword of most languages.
    #[serde(rename = "null")]
    Null,
    /// A property of every object in JavaScript.
    #[serde(rename = "__proto__")]
    Proto,
    /// No ASCII.
    #[serde(rename = "ærlig talt")]
    Honest,
    /// Quotes, and a backslash.
    #[serde(rename = "\"quoted\\\"")]
    Quoted,
}

/// The only value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Only {
    /// What else.
    This,
}

/// Always 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct FormVersion;

impl From<FormVersion> for u8 {
    fn from(FormVersion: FormVersion) -> Self {
        3
    }
}

impl TryFrom<u8> for FormVersion {
    type Error = &'static str;

    fn try_from(version: u8) -> Result<Self, Self::Error> {
        if version == 3 { Ok(FormVersion) } else { Err("the form's version is 3") }
    }
}

impl JsonSchema for FormVersion {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "FormVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": 3 })
    }
}

impl Factory for EnumsShown {
    fn build() -> Self {
        Self {
            closed: Weekday::WorkingDay,
            open: Currency::Nok,
            numeric: Priority::Low,
            odd: OddValue::InProgress,
            single: Only::This,
            constant: FormVersion,
            nullable: Some(Weekday::Saturday),
            optional: Some(Currency::Eur),
            list: vec![Currency::Nok, Currency::Other("SEK".to_owned())],
            set: [Weekday::Saturday, Weekday::Sunday].into(),
            with_default: Weekday::Sunday,
        }
    }

    fn samples() -> Vec<Self> {
        let of = |numeric, odd| Self { numeric, odd, ..Self::build() };
        vec![
            Self::build(),
            of(Priority::Normal, OddValue::Second),
            of(Priority::High, OddValue::FortyTwo),
            Self { nullable: None, optional: None, odd: OddValue::Null, ..Self::build() },
            Self { open: Currency::Other("XAU".to_owned()), odd: OddValue::Proto, ..Self::build() },
            Self { odd: OddValue::Honest, ..Self::build() },
            Self { odd: OddValue::Quoted, ..Self::build() },
        ]
    }
}
