//! Integers, judged as JSON Schema judges them: `1.0` and `1e2` are integers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Number;

use super::check::{At, Faults};
use super::digits::Digits;
use super::node::Node;
use super::shape::Shape;
use super::spelling::{self, Numbers};

/// An integer of at most 64 bits.
pub trait Whole: Sized {
    fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Whether it lies between two bounds that are not its type's own.
    fn is_within(&self, min: i128, max: i128) -> bool;
}

/// An integer from `MIN` to `MAX`.
pub struct Int<T, const MIN: i128, const MAX: i128>(PhantomData<T>);

impl<T: Whole, const MIN: i128, const MAX: i128> Shape for Int<T, MIN, MAX> {
    type Out = T;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let integer = T::whole(deserializer)?;
        if integer.is_within(MIN, MAX) {
            return Ok(integer);
        }
        Err(D::Error::custom(format_args!(
            "expected an integer{}",
            Bounds(MIN, MAX)
        )))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        check(value, at, faults, Bounds(MIN, MAX), |integer: i128| {
            (MIN..=MAX).contains(&integer)
        });
    }
}

macro_rules! integers {
    ($($integer:ident by $how:ident;)+) => {$(
        impl Whole for $integer {
            fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $how(deserializer)
            }

            fn is_within(&self, min: i128, max: i128) -> bool {
                // The bounds are constants that the type can hold: nothing is cut, or computed.
                *self >= min as $integer && *self <= max as $integer
            }
        }

        impl Shape for $integer {
            type Out = Self;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::whole(deserializer)
            }

            fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
                Int::<Self, { Self::MIN as i128 }, { Self::MAX as i128 }>::check(value, at, faults);
            }
        }
    )+};
}

integers! {
    i8 by small;
    i16 by small;
    i32 by small;
    i64 by large;
    u8 by small;
    u16 by small;
    u32 by small;
    u64 by large;
}

/// What `serde_json` makes of a number is exact where it has at most 53 bits, however it is spelled.
fn small<'de, D: Deserializer<'de>, T>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<i64> + TryFrom<u64> + TryFrom<i128>,
{
    deserializer.deserialize_any(Reader(PhantomData))
}

/// Of more bits, `1e18` and `9007199254740993.0` come out right from the text alone.
fn large<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<T, D::Error> {
    integer(spelling::number(deserializer, Numbers::Exact)?)
}

/// The integer that a text is.
fn integer<T: FromStr, E: Error>(text: Cow<'_, str>) -> Result<T, E> {
    let plain = text.parse().ok();
    plain
        .or_else(|| Digits::of(&text).integer())
        .ok_or_else(outside)
}

/// Reads small integers as `serde_json` hands them over.
struct Reader<T>(PhantomData<T>);

impl<'de, T> Visitor<'de> for Reader<T>
where
    T: TryFrom<i64> + TryFrom<u64> + TryFrom<i128>,
{
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<T, E> {
        T::try_from(integer).map_err(|_| outside())
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<T, E> {
        T::try_from(integer).map_err(|_| outside())
    }

    /// What is spelled with a point or an exponent, rounded to 53 bits by then.
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        const TWO_TO_53: f64 = 9_007_199_254_740_992.0;
        if number.fract() != 0.0 || number.abs() > TWO_TO_53 {
            return Err(outside());
        }
        T::try_from(number as i128).map_err(|_| outside())
    }

    /// A number where `serde_json/arbitrary_precision` is on.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))?.to_string();
        let integer = Digits::of(&number).integer::<i128>().ok_or_else(outside)?;
        T::try_from(integer).map_err(|_| outside())
    }
}

fn outside<E: Error>() -> E {
    E::custom("not an integer in the range of the type")
}

macro_rules! wide {
    ($($wide:ident of $integer:ident;)+) => {$(
        #[doc = concat!("An integer of 128 bits, from `MIN` to `MAX`: `", stringify!($integer), "`.")]
        pub struct $wide<const MIN: $integer, const MAX: $integer>;

        impl<const MIN: $integer, const MAX: $integer> Shape for $wide<MIN, MAX> {
            type Out = $integer;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
                let integer = integer(spelling::number(deserializer, Numbers::$wide)?)?;
                if (MIN..=MAX).contains(&integer) {
                    return Ok(integer);
                }
                Err(D::Error::custom(format_args!("expected an integer{}", Bounds(MIN, MAX))))
            }

            fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
                check(value, at, faults, Bounds(MIN, MAX), |integer: $integer| {
                    (MIN..=MAX).contains(&integer)
                });
            }
        }

        impl Shape for $integer {
            type Out = Self;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $wide::<{ Self::MIN }, { Self::MAX }>::read(deserializer)
            }

            fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
                $wide::<{ Self::MIN }, { Self::MAX }>::check(value, at, faults);
            }
        }
    )+};
}

wide! {
    Signed of i128;
    Unsigned of u128;
}

/// Whether an integer is fine, and otherwise why it is not.
pub(super) fn check<T: FromStr>(
    value: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    bounds: impl fmt::Display,
    is_within: impl FnOnce(T) -> bool,
) {
    let Some(text) = value.number() else {
        return faults.expected("an integer", at, value);
    };
    let digits = Digits::of(text);
    if !digits.is_whole() {
        faults.expected("an integer", at, value);
    } else if !digits.integer().is_some_and(is_within) {
        faults.expected(format_args!("an integer{bounds}"), at, value);
    }
}

/// Bounds, as a message says them.
pub(super) struct Bounds<T>(pub(super) T, pub(super) T);

impl<T: fmt::Display> fmt::Display for Bounds<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, " from {} to {}", self.0, self.1)
    }
}
