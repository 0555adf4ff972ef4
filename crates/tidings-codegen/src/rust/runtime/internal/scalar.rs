//! Enums and constants: reading a value that is one of those known.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde_json::Value;

use super::digits::Digits;
use super::node::Node;
use super::shape::Shape;

/// A text that is one of those known.
pub fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    known: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Known(known))
}

/// An integer or a boolean that is one of those known.
pub fn scalar<'de, D: Deserializer<'de>, S: Shape, T>(
    deserializer: D,
    known: impl FnOnce(S::Out) -> Option<T>,
) -> Result<T, D::Error> {
    known(S::read(deserializer)?).ok_or_else(unknown)
}

struct Known<F>(F);

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Known<F> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one of the known texts")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(unknown)
    }
}

fn unknown<E: Error>() -> E {
    E::custom("not one of the known values")
}

/// A value that an enum or a constant can have.
pub trait Scalar {
    /// Whether a value is this one; `1.0` is `1`.
    fn is(&self, value: &Node<'_>) -> bool;

    /// As JSON.
    fn json(&self) -> String;
}

impl Scalar for &str {
    fn is(&self, value: &Node<'_>) -> bool {
        value.text() == Some(self)
    }

    fn json(&self) -> String {
        Value::from(*self).to_string()
    }
}

impl Scalar for bool {
    fn is(&self, value: &Node<'_>) -> bool {
        matches!(value, Node::Boolean(boolean) if boolean == self)
    }

    fn json(&self) -> String {
        self.to_string()
    }
}

macro_rules! integers {
    ($($integer:ident)+) => {$(
        impl Scalar for $integer {
            fn is(&self, value: &Node<'_>) -> bool {
                let integer = value.number().and_then(|text| Digits::of(text).integer());
                integer == Some(*self)
            }

            fn json(&self) -> String {
                self.to_string()
            }
        }
    )+};
}

integers!(i64 i128);

/// Reads, checks and writes the type of a property that has one value only: its `VALUE`.
#[doc(hidden)]
#[macro_export]
macro_rules! constant {
    ($constant:ident: text) => {
        runtime::constant!(@ $constant, |deserializer| {
            runtime::text(deserializer, |text| (text == $constant::VALUE).then_some($constant))
        });
    };
    ($constant:ident: $scalar:ident) => {
        runtime::constant!(@ $constant, |deserializer| {
            runtime::scalar::<_, $scalar, _>(deserializer, |value| {
                (value == $constant::VALUE).then_some($constant)
            })
        });
    };
    (@ $constant:ident, |$deserializer:ident| $read:block) => {
        impl runtime::serde::Serialize for $constant {
            fn serialize<__S: runtime::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> Result<__S::Ok, __S::Error> {
                Self::VALUE.serialize(serializer)
            }
        }

        impl<'de> runtime::serde::Deserialize<'de> for $constant {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                $deserializer: __D,
            ) -> Result<Self, __D::Error> {
                $read
            }
        }

        impl runtime::Named for $constant {
            const NAME: &'static str = stringify!($constant);

            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::serde::Deserialize::deserialize(deserializer)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                faults.constant(value, at, Self::VALUE);
            }
        }
    };
}
pub use constant;
