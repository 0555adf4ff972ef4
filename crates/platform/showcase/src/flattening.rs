//! Types that are flattened into a record.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tidings::{Event, Factory};

use crate::{Payment, Transfer};

/// Flattened types were shown. The record itself flattens a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.flattening", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct FlatteningShown {
    /// What all messages have.
    #[serde(flatten)]
    pub base: Base,
    /// A record that flattens one within another.
    pub deep: Deep,
    /// A record that flattens one that may be missing.
    pub maybe: MaybeSigned,
    /// A record with a map of numbers beside its properties.
    pub counted: Counted,
    /// A record with a map of unions beside its properties.
    pub budget: Budget,
    /// A record with anything beside its properties.
    pub extended: Extended,
    /// A record that flattens an internally tagged union.
    pub paid: Paid,
    /// A record that flattens an adjacently tagged union.
    pub valued: Valued,
    /// A record that flattens an untagged union.
    pub addressed: Addressed,
    /// A record that flattens an externally tagged union.
    pub drawn: Drawn,
    /// A record that flattens a union that may be missing.
    pub maybe_answered: MaybeAnswered,
    /// A record that takes no other properties.
    pub closed: Closed,
    /// A union whose variant flattens a record.
    pub within_variant: Stage,
}

/// What all messages have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Base {
    /// Ties messages together.
    pub correlation_id: String,
    /// Who sent it, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
}

/// A record that flattens one that flattens another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Deep {
    /// The one within.
    #[serde(flatten)]
    pub middle: Middle,
    /// How deep it is.
    pub depth: u8,
}

/// A record that flattens one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Middle {
    /// The innermost.
    #[serde(flatten)]
    pub base: Base,
    /// Its own property.
    pub middle_name: String,
}

/// A record that may be signed: either both of a signature's properties are there or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct MaybeSigned {
    /// What is signed.
    pub text: String,
    /// The signature.
    #[serde(flatten)]
    pub signature: Option<Signature>,
}

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    /// By whom.
    pub signed_by: String,
    /// When.
    #[schemars(extend("format" = "date-time"))]
    pub signed_at: String,
}

/// How often each word was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counted {
    /// How many words there are.
    pub total: u32,
    /// Any word.
    #[serde(flatten)]
    pub words: BTreeMap<String, i32>,
}

/// Payments by their names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Budget {
    /// Which of them comes first.
    pub first: String,
    /// Any payment.
    #[serde(flatten)]
    pub payments: BTreeMap<String, Payment>,
}

/// A record that anybody may extend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Extended {
    /// What is known.
    pub known: bool,
    /// What somebody added.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Something that was paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paid {
    /// What was paid for.
    pub article: String,
    /// How.
    #[serde(flatten)]
    pub payment: Payment,
}

/// A value, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Valued {
    /// What it is about.
    pub about: String,
    /// The value.
    #[serde(flatten)]
    pub value: Answer,
}

/// An answer: adjacently tagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "answer", content = "detail", rename_all = "camelCase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No, for a reason.
    No(String),
    /// Ask again.
    Later {
        /// After as many days.
        days: u8,
    },
}

/// Something with an address of either form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Addressed {
    /// To whom.
    pub to: String,
    /// Where.
    #[serde(flatten)]
    pub address: Address,
}

/// Where somebody lives or gets letters: untagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum Address {
    /// A house.
    Street {
        /// Street and number.
        street: String,
    },
    /// A box in a post office.
    PostBox {
        /// The box's number.
        post_box: u16,
    },
}

/// Something that was drawn: the shape's name is a property beside the colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Drawn {
    /// In which colour.
    pub colour: String,
    /// What.
    #[serde(flatten)]
    pub figure: Figure,
}

/// A figure: externally tagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Figure {
    /// Its radius.
    Disc(u8),
    /// Any figure with corners.
    Polygon {
        /// How many.
        corners: u8,
    },
}

/// A question that may have been answered. With no answer to be read, there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MaybeAnswered {
    /// What was asked.
    pub question: String,
    /// What was answered.
    #[serde(flatten)]
    pub reply: Option<Reply>,
}

/// A reply: internally tagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "reply", rename_all = "camelCase")]
pub enum Reply {
    /// Yes, as often as said.
    Agreed {
        /// How often.
        times: u8,
    },
    /// No.
    Refused {
        /// Why, or `null`.
        reason: Option<String>,
    },
}

/// A record that takes no other properties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The only property.
    pub only: u8,
    /// Another, which may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<u8>,
}

/// A stage of a journey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "stage", rename_all = "camelCase")]
pub enum Stage {
    /// Under way.
    Travelling {
        /// What all messages have.
        #[serde(flatten)]
        base: Base,
        /// By what.
        vehicle: String,
    },
    /// There.
    Arrived(Extended),
}

impl Factory for Base {
    fn build() -> Self {
        Self { correlation_id: "c-1".to_owned(), sender: Some("bank".to_owned()) }
    }
}

impl Factory for FlatteningShown {
    fn build() -> Self {
        let signature =
            Signature { signed_by: "Ola".to_owned(), signed_at: "2023-07-04T08:05:58Z".to_owned() };
        let more = [("note".to_owned(), json!("kept")), ("list".to_owned(), json!([1, null, 0.5]))];
        Self {
            base: Base::build(),
            deep: Deep { middle: Middle { base: Base::build(), middle_name: "M".to_owned() }, depth: 3 },
            maybe: MaybeSigned { text: "I agree".to_owned(), signature: Some(signature) },
            counted: Counted { total: 2, words: [("and".to_owned(), 7), ("two words".to_owned(), 1)].into() },
            budget: Budget {
                first: "start".to_owned(),
                payments: [("start".to_owned(), Payment::Cash)].into(),
            },
            extended: Extended { known: true, more: more.into_iter().collect() },
            paid: Paid { article: "book".to_owned(), payment: Payment::Cash },
            valued: Valued { about: "dinner".to_owned(), value: Answer::Yes },
            addressed: Addressed {
                to: "Ola".to_owned(),
                address: Address::Street { street: "Karl Johans gate 1".to_owned() },
            },
            drawn: Drawn { colour: "red".to_owned(), figure: Figure::Disc(1) },
            maybe_answered: MaybeAnswered {
                question: "Again?".to_owned(),
                reply: Some(Reply::Agreed { times: 2 }),
            },
            closed: Closed { only: 1, other: Some(2) },
            within_variant: Stage::Travelling { base: Base::build(), vehicle: "train".to_owned() },
        }
    }

    fn samples() -> Vec<Self> {
        let card = Payment::Card { last_four: "1234".to_owned(), instalments: Some(2) };
        let transfer = Transfer { iban: "NO93".to_owned(), message: Some("Hi".to_owned()) };
        let silent = Base { sender: None, ..Base::build() };
        let second = Self {
            base: silent,
            maybe: MaybeSigned { text: "Maybe".to_owned(), signature: None },
            budget: Budget { first: "x".to_owned(), payments: [("x".to_owned(), card.clone())].into() },
            paid: Paid { article: "car".to_owned(), payment: card },
            valued: Valued { about: "dinner".to_owned(), value: Answer::No("not hungry".to_owned()) },
            addressed: Addressed { to: "Kari".to_owned(), address: Address::PostBox { post_box: 12 } },
            drawn: Drawn { colour: "blue".to_owned(), figure: Figure::Polygon { corners: 3 } },
            maybe_answered: MaybeAnswered { question: "Why?".to_owned(), reply: None },
            closed: Closed { only: 1, other: None },
            within_variant: Stage::Arrived(Extended { known: false, more: Map::new() }),
            ..Self::build()
        };
        let third = Self {
            budget: Budget {
                first: String::new(),
                payments: [
                    ("a".to_owned(), Payment::Transfer(transfer.clone())),
                    ("b".to_owned(), Payment::Invoice {}),
                ]
                .into(),
            },
            paid: Paid { article: "boat".to_owned(), payment: Payment::Transfer(transfer) },
            maybe_answered: MaybeAnswered {
                question: "Really?".to_owned(),
                reply: Some(Reply::Refused { reason: Some("no".to_owned()) }),
            },
            valued: Valued { about: "lunch".to_owned(), value: Answer::Later { days: 2 } },
            ..Self::build()
        };
        let fourth =
            Self { paid: Paid { article: "tea".to_owned(), payment: Payment::Invoice {} }, ..Self::build() };
        vec![Self::build(), second, third, fourth]
    }
}
