//! What is asked of values.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

use crate::{Decimal, Point};

/// Constraints were shown: length, pattern, range, multiples, distinct items, numbers of properties.
///
/// A constraint stands on a type of its own or on a property.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.constraints", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct ConstraintsShown {
    /// A length, in characters.
    pub title: Title,
    /// A length on the property.
    #[schemars(length(min = 2, max = 2))]
    pub initials: String,
    /// A pattern.
    pub code: ArticleCode,
    /// A pattern that may match anywhere, of at least so many characters.
    #[schemars(regex(pattern = "[0-9]"), length(min = 8))]
    pub password: String,
    /// A pattern of alternatives and classes.
    #[schemars(regex(pattern = "^(?:[0-9]{4}-[0-9]{2}|[A-ZÆØÅ]+|[^,;]{3})$"))]
    pub pattern: String,
    /// A range that includes its ends.
    pub percent: Percent,
    /// A range that excludes them: between the freezing and the boiling of water.
    #[schemars(extend("exclusiveMinimum" = 0, "exclusiveMaximum" = 100))]
    pub liquid: f64,
    /// A range of fractions, one end of which is out.
    pub share: Share,
    /// An integer above an end that is out.
    #[schemars(extend("exclusiveMinimum" = -5, "exclusiveMaximum" = 5))]
    pub small: i8,
    /// A multiple of an integer.
    pub even: EvenNumber,
    /// A multiple of a fraction, decided in decimal digits.
    pub price: Price,
    /// A multiple and a range at once.
    #[schemars(range(min = 0, max = 100), extend("multipleOf" = 5))]
    pub step: u8,
    /// A binary number that is a multiple of a fraction.
    #[schemars(extend("multipleOf" = 0.25))]
    pub quarters: f64,
    /// A number of items.
    #[schemars(length(min = 1, max = 3))]
    pub few: Vec<u8>,
    /// Distinct items.
    pub tags: BTreeSet<Tag>,
    /// Distinct records.
    #[schemars(extend("uniqueItems" = true))]
    pub points: Vec<Point>,
    /// What is asked of each item.
    #[schemars(inner(length(min = 1), regex(pattern = "^[a-z]+$")))]
    pub words: Vec<String>,
    /// A number of properties.
    #[schemars(extend("minProperties" = 1, "maxProperties" = 2))]
    pub map: BTreeMap<String, Percent>,
    /// A constraint on a value that may be `null`.
    #[schemars(range(min = 1))]
    pub nullable: Option<u32>,
    /// A constrained type that may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<Title>,
}

/// A title of 1 to 20 characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Title(#[schemars(length(min = 1, max = 20))] pub String);

/// Three letters and at least one digit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ArticleCode(#[schemars(regex(pattern = "^[A-Z]{3}-[0-9]+$"))] pub String);

/// From 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Percent(#[schemars(range(min = 0, max = 100))] pub u8);

/// More than nothing, and at most the whole.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Share(#[schemars(range(max = 1.0), extend("exclusiveMinimum" = 0))] pub f64);

/// A number that is even.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EvenNumber(#[schemars(extend("multipleOf" = 2))] pub i32);

/// An amount of whole cents, not below -0.99.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Price(#[schemars(extend("multipleOf" = 0.01, "minimum" = -0.99))] pub Decimal);

/// A short word to find something by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Tag(#[schemars(length(max = 5))] pub String);

impl Factory for ConstraintsShown {
    fn build() -> Self {
        Self {
            title: Title("Short".to_owned()),
            initials: "ON".to_owned(),
            code: ArticleCode("ABC-1".to_owned()),
            password: "correct 1 horse".to_owned(),
            pattern: "2024-05".to_owned(),
            percent: Percent(50),
            liquid: 20.5,
            share: Share(0.5),
            small: 0,
            even: EvenNumber(-4),
            price: Price(Decimal::cents(1999)),
            step: 5,
            quarters: -0.75,
            few: vec![1, 2],
            tags: [Tag("a".to_owned()), Tag("b".to_owned())].into(),
            points: vec![Point { x: 0.0, y: 1.0 }, Point { x: 1.0, y: 0.0 }],
            words: vec!["word".to_owned(), "word".to_owned()],
            map: [("half".to_owned(), Percent(50))].into(),
            nullable: Some(1),
            optional: Some(Title("\u{1f353}".repeat(20))),
        }
    }

    fn samples() -> Vec<Self> {
        let ends = Self {
            title: Title("\u{1f353}".repeat(20)),
            pattern: "ÆØÅ".to_owned(),
            percent: Percent(100),
            liquid: 99.999,
            share: Share(1.0),
            small: -4,
            even: EvenNumber(i32::MAX - 1),
            price: Price(Decimal::cents(-99)),
            step: 100,
            nullable: None,
            optional: None,
            ..Self::build()
        };
        vec![Self::build(), ends]
    }
}
