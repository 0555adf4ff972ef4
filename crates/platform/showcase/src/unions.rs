//! Unions that list all their variants.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Unions were shown: each tagging, with each kind of variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.unions", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct UnionsShown {
    /// The variant's name is the only property around it.
    pub external: Shape,
    /// The variant's name stands among its properties.
    pub internal: Payment,
    /// The variant's name stands beside it.
    pub adjacent: Measurement,
    /// The variant is told by what it looks like.
    pub untagged: Identifier,
    /// Unions in a list.
    pub list: Vec<Payment>,
    /// Unions in a map.
    pub map: std::collections::BTreeMap<String, Shape>,
    /// A union or `null`.
    pub nullable: Option<Measurement>,
    /// A union or absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<Shape>,
    /// Untagged in a list.
    pub identifiers: Vec<Identifier>,
}

/// A shape: externally tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Shape {
    /// A variant without anything.
    Empty,
    /// A variant of a scalar: the radius.
    Circle(f64),
    /// A variant of a tuple: width and height.
    Rectangle(f64, f64),
    /// A variant with properties of its own.
    Polygon {
        /// How many corners it has.
        corner_count: u8,
        /// Whether all its sides are equal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        regular: Option<bool>,
    },
    /// A variant of a record with a name of its own.
    Named(NamedShape),
    /// A variant of a list.
    Path(Vec<(i32, i32)>),
    /// A variant that may be `null`.
    Maybe(Option<u8>),
}

/// A shape that people have a name for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NamedShape {
    /// The name.
    pub name: String,
}

/// How something is paid: internally tagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Payment {
    /// A variant with the tag only.
    Cash,
    /// A variant with properties of its own.
    Card {
        /// The card's last digits.
        last_four: String,
        /// The months to pay in; 1 at once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instalments: Option<u8>,
    },
    /// A variant of a record with a name of its own.
    Transfer(Transfer),
    /// A variant without properties of its own.
    Invoice {},
}

/// A transfer between accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Transfer {
    /// The account to pay from.
    pub iban: String,
    /// What the receiver shall see, or `null`.
    pub message: Option<String>,
}

/// What was measured: adjacently tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "quantity", content = "value", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Measurement {
    /// A variant with the tag only.
    Nothing,
    /// A variant of a scalar, in metres.
    Length(i32),
    /// A variant of a tuple: systolic and diastolic.
    BloodPressure(u16, u16),
    /// A variant with properties of its own.
    Wind {
        /// In metres a second.
        speed: u16,
        /// Where it comes from.
        direction: String,
    },
    /// A variant of a record with a name of its own.
    Account(Transfer),
}

/// What something is known by: untagged. The first variant that fits is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Identifier {
    /// A number.
    Number(i64),
    /// Text.
    Text(String),
    /// A pair of texts.
    Pair(String, String),
    /// A record with properties of its own.
    Scoped {
        /// Who gave the identifier.
        scope: String,
        /// The identifier.
        id: u32,
    },
    /// A record with a name of its own.
    Shape(NamedShape),
    /// Anything `true` or `false`.
    Flag(bool),
}

impl Factory for UnionsShown {
    fn build() -> Self {
        Self {
            external: Shape::Empty,
            internal: Payment::Cash,
            adjacent: Measurement::Nothing,
            untagged: Identifier::Number(7),
            list: vec![Payment::Cash, Payment::Invoice {}],
            map: [("round".to_owned(), Shape::Circle(1.5)), ("none".to_owned(), Shape::Empty)].into(),
            nullable: Some(Measurement::Length(2)),
            optional: Some(Shape::Rectangle(2.0, 0.5)),
            identifiers: vec![
                Identifier::Number(-1),
                Identifier::Text("7".to_owned()),
                Identifier::Flag(true),
            ],
        }
    }

    fn samples() -> Vec<Self> {
        let transfer = Transfer { iban: "NO9386011117947".to_owned(), message: None };
        let second = Self {
            external: Shape::Polygon { corner_count: 6, regular: Some(true) },
            internal: Payment::Card { last_four: "1234".to_owned(), instalments: Some(12) },
            adjacent: Measurement::BloodPressure(120, 80),
            untagged: Identifier::Pair("a".to_owned(), "b".to_owned()),
            nullable: None,
            optional: None,
            ..Self::build()
        };
        let third = Self {
            external: Shape::Named(NamedShape { name: "square".to_owned() }),
            internal: Payment::Transfer(Transfer {
                message: Some("Thank you".to_owned()),
                ..transfer.clone()
            }),
            adjacent: Measurement::Wind { speed: 12, direction: "NW".to_owned() },
            untagged: Identifier::Scoped { scope: "bank".to_owned(), id: 7 },
            list: vec![Payment::Card { last_four: String::new(), instalments: None }],
            ..Self::build()
        };
        let fourth = Self {
            external: Shape::Path(vec![(0, 0), (-1, 2)]),
            internal: Payment::Transfer(transfer.clone()),
            adjacent: Measurement::Account(transfer),
            untagged: Identifier::Shape(NamedShape { name: "square".to_owned() }),
            optional: Some(Shape::Maybe(Some(1))),
            map: [("maybe".to_owned(), Shape::Maybe(None))].into(),
            ..Self::build()
        };
        vec![Self::build(), second, third, fourth]
    }
}
