//! Unions within unions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

use crate::{Identifier, Measurement, Payment, Shape, Transfer, Weekday};

/// Unions within unions were shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.nested-unions", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct NestedUnionsShown {
    /// Unions as the variants of an externally tagged union.
    pub external: AnyOfThem,
    /// Unions as properties of an internally tagged union's variants.
    pub internal: Occasion,
    /// Unions as the variants of an adjacently tagged union.
    pub adjacent: Wrapped,
    /// Unions as the variants of an untagged union.
    pub untagged: Loose,
    /// A union that holds itself.
    pub expression: Expression,
}

/// One of several unions: externally tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum AnyOfThem {
    /// An externally tagged union.
    Shape(Shape),
    /// An internally tagged union.
    Payment(Payment),
    /// An adjacently tagged union.
    Measurement(Measurement),
    /// An untagged union.
    Identifier(Identifier),
    /// An enum.
    Weekday(Weekday),
    /// A union or `null`.
    Maybe(Option<Payment>),
    /// A list of unions.
    Shapes(Vec<Shape>),
}

/// What somebody paid for: internally tagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Occasion {
    /// A purchase.
    Purchase {
        /// How it was paid.
        payment: Payment,
        /// What was bought.
        articles: Vec<Identifier>,
    },
    /// A refund, in part or in whole.
    Refund {
        /// How it was paid back, or `null`.
        payment: Option<Payment>,
    },
}

/// A union with its name beside it: adjacently tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "of", content = "is", rename_all = "camelCase")]
pub enum Wrapped {
    /// An adjacently tagged union in another.
    Measurement(Measurement),
    /// An internally tagged union.
    Payment(Payment),
    /// An externally tagged union.
    Shape(Shape),
}

/// A union that is told by what it looks like: untagged. Lists come first, because serde reads structs from
/// lists as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Loose {
    /// A list of untagged unions.
    Identifiers(Vec<Identifier>),
    /// An internally tagged union.
    Payment(Payment),
    /// An enum.
    Weekday(Weekday),
    /// A record.
    Transfer(Transfer),
}

/// A sum of sums: a union that holds itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Expression {
    /// A number.
    Literal(i32),
    /// The negative.
    Negative(Box<Expression>),
    /// The sum.
    Sum(Vec<Expression>),
    /// A quotient.
    Quotient {
        /// What is divided.
        dividend: Box<Expression>,
        /// By what.
        divisor: Box<Expression>,
    },
}

impl Factory for NestedUnionsShown {
    fn build() -> Self {
        let purchase = Occasion::Purchase {
            payment: Payment::Cash,
            articles: vec![Identifier::Number(1), Identifier::Text("b".to_owned())],
        };
        Self {
            external: AnyOfThem::Shape(Shape::Empty),
            internal: purchase,
            adjacent: Wrapped::Measurement(Measurement::Length(1)),
            untagged: Loose::Payment(Payment::Cash),
            expression: Expression::Sum(vec![
                Expression::Literal(1),
                Expression::Negative(Box::new(Expression::Literal(2))),
                Expression::Quotient {
                    dividend: Box::new(Expression::Literal(3)),
                    divisor: Box::new(Expression::Literal(4)),
                },
            ]),
        }
    }

    fn samples() -> Vec<Self> {
        let transfer = Transfer { iban: "NO93".to_owned(), message: Some("Hi".to_owned()) };
        let card = Payment::Card { last_four: "1234".to_owned(), instalments: Some(2) };
        let pair = Identifier::Pair("a".to_owned(), "b".to_owned());
        let scoped = Identifier::Scoped { scope: "s".to_owned(), id: 1 };
        let shape = Shape::Polygon { corner_count: 3, regular: Some(false) };
        let named = crate::NamedShape { name: "n".to_owned() };
        let external = [
            AnyOfThem::Payment(card.clone()),
            AnyOfThem::Payment(Payment::Invoice {}),
            AnyOfThem::Payment(Payment::Transfer(transfer.clone())),
            AnyOfThem::Measurement(Measurement::Nothing),
            AnyOfThem::Measurement(Measurement::BloodPressure(120, 80)),
            AnyOfThem::Measurement(Measurement::Wind { speed: 1, direction: "N".to_owned() }),
            AnyOfThem::Measurement(Measurement::Account(transfer.clone())),
            AnyOfThem::Identifier(scoped),
            AnyOfThem::Identifier(pair),
            AnyOfThem::Identifier(Identifier::Shape(named.clone())),
            AnyOfThem::Identifier(Identifier::Flag(false)),
            AnyOfThem::Weekday(Weekday::WorkingDay),
            AnyOfThem::Weekday(Weekday::Saturday),
            AnyOfThem::Weekday(Weekday::Sunday),
            AnyOfThem::Maybe(Some(card.clone())),
            AnyOfThem::Maybe(None),
            AnyOfThem::Shapes(vec![
                shape,
                Shape::Circle(1.5),
                Shape::Rectangle(1.0, 2.0),
                Shape::Named(named),
                Shape::Path(vec![(1, 2)]),
                Shape::Maybe(Some(1)),
            ]),
        ];
        let mut samples = vec![Self::build()];
        samples.extend(external.into_iter().map(|external| Self { external, ..Self::build() }));
        for internal in [Occasion::Refund { payment: Some(card) }, Occasion::Refund { payment: None }] {
            samples.push(Self { internal, ..Self::build() });
        }
        for adjacent in [Wrapped::Payment(Payment::Cash), Wrapped::Shape(Shape::Empty)] {
            samples.push(Self { adjacent, ..Self::build() });
        }
        let identifiers = Loose::Identifiers(vec![Identifier::Number(1)]);
        for untagged in [Loose::Weekday(Weekday::Sunday), Loose::Transfer(transfer), identifiers] {
            samples.push(Self { untagged, ..Self::build() });
        }
        samples
    }
}
