//! Numbers with a fraction, and numbers of any size that are kept as they are spelled.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Number;

use super::check::{At, Faults};
use super::digits::Digits;
use super::integers;
use super::json::{self, Json};
use super::node::Node;
use super::shape::Shape;
use super::source::FLOATS_ARE_RIGHT;
use super::spelling::{self, Numbers};

/// A text that is not the number that it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotANumber;

impl fmt::Display for NotANumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a number of this kind")
    }
}

impl std::error::Error for NotANumber {}

macro_rules! spelled {
    ($($(#[$doc:meta])* $number:ident is $is:expr, $numbers:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $number(Json);

        impl $number {
            /// As it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.get()
            }

            /// The nearest number of 64 bits.
            #[must_use]
            pub fn to_f64(&self) -> f64 {
                self.as_str().parse().unwrap_or(f64::NAN)
            }

            fn digits(&self) -> Digits {
                Digits::of(self.as_str())
            }

            pub(super) fn spelled<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
                let is: fn(&str) -> bool = $is;
                if is(&text) {
                    return json::kept(text).map(Self);
                }
                Err(E::custom("expected an integer"))
            }
        }

        impl FromStr for $number {
            type Err = NotANumber;

            fn from_str(text: &str) -> Result<Self, NotANumber> {
                let json: Json = text.parse().map_err(|_| NotANumber)?;
                if json.get().starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
                    let number = Self::spelled::<serde::de::value::Error>(json.get().into());
                    return number.map_err(|_| NotANumber);
                }
                Err(NotANumber)
            }
        }

        impl fmt::Display for $number {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl fmt::Debug for $number {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl PartialEq for $number {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str() || self.digits() == other.digits()
            }
        }

        impl Eq for $number {}

        impl PartialOrd for $number {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $number {
            fn cmp(&self, other: &Self) -> Ordering {
                self.digits().cmp(&other.digits())
            }
        }

        impl Hash for $number {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.digits().hash(state);
            }
        }

        impl Serialize for $number {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $number {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                spelling::number(deserializer, $numbers).and_then(Self::spelled)
            }
        }

        spelled!(@integers $number: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
    )+};
    (@integers $number:ident: $($integer:ident)+) => {$(
        impl From<$integer> for $number {
            fn from(integer: $integer) -> Self {
                // The text of an integer is JSON.
                json::kept::<serde::de::value::Error>(integer.to_string().into())
                    .map_or_else(|_| Self(Json::from(serde_json::Value::from(0))), Self)
            }
        }

        impl TryFrom<&$number> for $integer {
            type Error = NotANumber;

            fn try_from(number: &$number) -> Result<Self, NotANumber> {
                number.digits().integer().ok_or(NotANumber)
            }
        }
    )+};
}

spelled! {
    /// A decimal number of any size, as it was written: `12.50` stays `12.50`.
    ///
    /// Two are equal if they are the same number: `12.50` equals `12.5`.
    Decimal is |_| true, Numbers::Exact;
    /// An integer of any size, as it was written.
    ///
    /// Two are equal if they are the same number: `100` equals `1e2`.
    Integer is is_whole, Numbers::Signed;
}

fn is_whole(text: &str) -> bool {
    text.bytes()
        .all(|digit| digit == b'-' || digit.is_ascii_digit())
        || Digits::of(text).is_whole()
}

impl Shape for Decimal {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        if value.number().is_none() {
            faults.expected("a number", at, value);
        }
    }
}

/// An integer without a width, from `MIN` to `MAX`; the ends of `i128` are no bounds.
pub struct AnyInteger<const MIN: i128, const MAX: i128>;

impl<const MIN: i128, const MAX: i128> AnyInteger<MIN, MAX> {
    fn contains(digits: &Digits) -> bool {
        (MIN == i128::MIN || *digits >= Digits::of(&MIN.to_string()))
            && (MAX == i128::MAX || *digits <= Digits::of(&MAX.to_string()))
    }
}

impl<const MIN: i128, const MAX: i128> Shape for AnyInteger<MIN, MAX> {
    type Out = Integer;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Integer, D::Error> {
        let integer = Integer::deserialize(deserializer)?;
        if (MIN, MAX) == (i128::MIN, i128::MAX) || Self::contains(&integer.digits()) {
            return Ok(integer);
        }
        Err(D::Error::custom(
            "expected an integer in the range of the type",
        ))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        match value.number().map(Digits::of) {
            Some(digits) if digits.is_whole() && Self::contains(&digits) => {}
            Some(digits) if digits.is_whole() => {
                faults.expected(format_args!("an integer{}", Open(MIN, MAX)), at, value);
            }
            _ => faults.expected("an integer", at, value),
        }
    }
}

/// Bounds of which one may be none.
struct Open(i128, i128);

impl fmt::Display for Open {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (i128::MIN, i128::MAX) => Ok(()),
            (i128::MIN, max) => write!(out, " of at most {max}"),
            (min, i128::MAX) => write!(out, " of at least {min}"),
            (min, max) => integers::Bounds(min, max).fmt(out),
        }
    }
}

impl Shape for f64 {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // package {
        if FLOATS_ARE_RIGHT {
            return deserializer.deserialize_any(Float);
        }
        // package }
        let number = spelling::number(deserializer, Numbers::Rounded)?
            .parse()
            .ok();
        let number = number.filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| D::Error::custom("number out of range"))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        // What is beyond the range of the type would become infinity, which JSON does not have.
        let number = value.number().and_then(|text| text.parse::<f64>().ok());
        if !number.is_some_and(f64::is_finite) {
            faults.expected("a number", at, value);
        }
    }
}

struct Float;

impl<'de> Visitor<'de> for Float {
    type Value = f64;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        if number.is_finite() {
            return Ok(number);
        }
        Err(E::custom("number out of range"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }

    /// A number where `serde_json/arbitrary_precision` is on.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<f64, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))?;
        let number = number.as_f64().filter(|number| number.is_finite());
        number.ok_or_else(|| A::Error::custom("number out of range"))
    }
}
