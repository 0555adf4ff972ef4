//! What is asked of a document beyond what a type says.
//!
//! A schema can ask for more than types express: that one property comes with another, that a text is *not*
//! something, that exactly one of two overlapping shapes fits. Such a rule stands on a declared type and is
//! checked on the JSON value, before or beside the typed reading. A rule never changes what a type is.

use std::sync::Arc;

use serde_json::{Number, Value};
use tidings_schema::Place;
use tidings_schema::pattern::Pattern;

use super::TypeId;
use super::types::{Bound, Length};

/// One rule of a declared type.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What a fault says where the rule is not kept; the fault's path is that of the value.
    pub words: String,
    /// What is asked.
    pub check: Check,
    /// Where the schema says it.
    pub place: Place,
}

/// What can be asked of a JSON value: the assertions of JSON Schema 2020-12. An assertion about one kind of
/// value holds for every value of another kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// Nothing is asked.
    Anything,
    /// No value is valid.
    Nothing,
    /// The value is of one of these kinds.
    Kinds(Vec<Kind>),
    /// The value equals one of these, numbers by value, objects in any order.
    Values(Vec<Value>),
    /// A number lies in a range.
    Range {
        /// Lower bound.
        minimum: Option<Bound>,
        /// Upper bound.
        maximum: Option<Bound>,
    },
    /// A number is a multiple of this one, which is greater than zero.
    Multiple(Number),
    /// A text has so many characters (Unicode scalar values).
    TextLength(Length),
    /// A text matches an ECMA 262 regular expression, unanchored.
    Pattern(Arc<Pattern>),
    /// An array's items.
    Items {
        /// One a position, from the first; an array may be shorter.
        prefix: Vec<Check>,
        /// The items after those.
        rest: Box<Check>,
    },
    /// An array has so many items.
    ItemCount(Length),
    /// An array has no two equal items.
    Unique,
    /// So many items of an array pass the check; at least one where no bound stands.
    Contains {
        /// What an item must pass to be counted.
        check: Box<Check>,
        /// How many.
        count: Length,
    },
    /// An object's properties: each is checked by its name and by every pattern that its name matches; what
    /// neither names nor patterns reach, by `rest`.
    Properties {
        /// By name.
        named: Vec<(String, Check)>,
        /// By ECMA 262 regular expression, unanchored.
        patterns: Vec<(Arc<Pattern>, Check)>,
        /// The others.
        rest: Box<Check>,
    },
    /// An object has these properties.
    Required(Vec<String>),
    /// Each name of an object's properties, as a text.
    Names(Box<Check>),
    /// An object has so many properties.
    PropertyCount(Length),
    /// An object that has the property passes the check.
    Dependent {
        /// The property.
        property: String,
        /// Asked of the whole object.
        check: Box<Check>,
    },
    /// All of them.
    All(Vec<Check>),
    /// At least one of them.
    Any(Vec<Check>),
    /// Exactly one of them.
    One(Vec<Check>),
    /// Not this.
    Not(Box<Check>),
    /// One of two, by whether a value passes the condition.
    Conditional {
        /// Only decides.
        condition: Box<Check>,
        /// Asked where the condition holds.
        then: Box<Check>,
        /// Asked where it does not.
        otherwise: Box<Check>,
    },
    /// The entry of [`Component::checks`](super::Component::checks).
    Reference(TypeId),
}

/// The kinds of JSON values. Every integer is a number; `1.0` is an integer.
#[allow(missing_docs, reason = "the names say it all")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Check {
    /// The checks directly inside.
    pub fn inner(&self) -> Vec<&Self> {
        match self {
            Self::Anything
            | Self::Nothing
            | Self::Kinds(_)
            | Self::Values(_)
            | Self::Range { .. }
            | Self::Multiple(_)
            | Self::TextLength(_)
            | Self::Pattern(_)
            | Self::ItemCount(_)
            | Self::Unique
            | Self::Required(_)
            | Self::PropertyCount(_)
            | Self::Reference(_) => Vec::new(),
            Self::Items { prefix, rest } => prefix.iter().chain([&**rest]).collect(),
            Self::Contains { check, .. }
            | Self::Dependent { check, .. }
            | Self::Names(check)
            | Self::Not(check) => vec![check],
            Self::Properties { named, patterns, rest } => {
                let patterns = patterns.iter().map(|(_, check)| check);
                named.iter().map(|(_, check)| check).chain(patterns).chain([&**rest]).collect()
            }
            Self::All(checks) | Self::Any(checks) | Self::One(checks) => checks.iter().collect(),
            Self::Conditional { condition, then, otherwise } => vec![condition, then, otherwise],
        }
    }
}
