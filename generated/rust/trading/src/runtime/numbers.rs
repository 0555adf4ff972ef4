//! Numbers, judged as JSON Schema judges them: `1.0` and `1e2` are integers.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::{Number, Value};

use super::check::{At, Faults};
use super::shape::Shape;

/// An integer from `MIN` to `MAX`.
pub(crate) struct Int<T, const MIN: i128, const MAX: i128>(PhantomData<T>);

impl<T: TryFrom<i128>, const MIN: i128, const MAX: i128> Shape for Int<T, MIN, MAX> {
    type Out = T;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let integer = deserializer.deserialize_any(Integer)?;
        let inside = (MIN..=MAX).contains(&integer).then_some(integer);
        inside
            .and_then(|integer| T::try_from(integer).ok())
            .ok_or_else(|| {
                D::Error::custom(format_args!("expected an integer{}", Bounds(MIN, MAX)))
            })
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        match value.as_number() {
            None => faults.expected("an integer", at, value),
            Some(number) => match integer(number) {
                Some(integer) if (MIN..=MAX).contains(&integer) => {}
                None if !is_whole(number) => faults.expected("an integer", at, value),
                Some(_) | None => {
                    faults.expected(format_args!("an integer{}", Bounds(MIN, MAX)), at, value);
                }
            },
        }
    }
}

macro_rules! integers {
    ($($integer:ident)+) => {$(
        impl Shape for $integer {
            type Out = Self;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Int::<Self, { Self::MIN as i128 }, { Self::MAX as i128 }>::read(deserializer)
            }

            fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
                Int::<Self, { Self::MIN as i128 }, { Self::MAX as i128 }>::check(value, at, faults);
            }
        }
    )+};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

/// An integer without a declared width, from `MIN` to `MAX`, kept as it was written. What does not
/// fit 64 bits is refused rather than rounded.
pub(crate) struct AnyInteger<const MIN: i128, const MAX: i128>;

impl<const MIN: i128, const MAX: i128> Shape for AnyInteger<MIN, MAX> {
    type Out = Number;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        let number = Number::deserialize(deserializer)?;
        match integer(&number) {
            Some(integer) if (MIN..=MAX).contains(&integer) => Ok(number),
            _ => Err(D::Error::custom(format_args!(
                "expected an integer{}",
                Bounds(MIN, MAX)
            ))),
        }
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        Int::<i128, MIN, MAX>::check(value, at, faults);
    }
}

/// A number from `MIN` to `MAX`, held as `S` holds it.
pub(crate) struct Ranged<S, const MIN: i128, const MAX: i128>(PhantomData<S>);

impl<S: Shape, const MIN: i128, const MAX: i128> Shape for Ranged<S, MIN, MAX>
where
    S::Out: Real,
{
    type Out = S::Out;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S::Out, D::Error> {
        let number = S::read(deserializer)?;
        if within(number.real(), MIN, MAX) {
            return Ok(number);
        }
        Err(D::Error::custom(format_args!(
            "expected a number{}",
            Bounds(MIN, MAX)
        )))
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        match value.as_f64() {
            None => faults.expected("a number", at, value),
            Some(number) if within(number, MIN, MAX) => {}
            Some(_) => faults.expected(format_args!("a number{}", Bounds(MIN, MAX)), at, value),
        }
    }
}

/// What can be compared with a bound.
pub(crate) trait Real {
    fn real(&self) -> f64;
}

impl Real for f64 {
    fn real(&self) -> f64 {
        *self
    }
}

impl Real for Number {
    fn real(&self) -> f64 {
        self.as_f64().unwrap_or(f64::NAN)
    }
}

fn within(number: f64, min: i128, max: i128) -> bool {
    (min == i128::MIN || number >= min as f64) && (max == i128::MAX || number <= max as f64)
}

struct Integer;

impl Visitor<'_> for Integer {
    type Value = i128;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<i128, E> {
        Ok(integer.into())
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<i128, E> {
        Ok(integer.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i128, E> {
        whole(number).ok_or_else(|| E::custom("expected an integer"))
    }
}

/// The integer that a number is, if it is one that 64 bits can hold.
pub(super) fn integer(number: &Number) -> Option<i128> {
    let signed = number.as_i64().map(i128::from);
    signed
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| number.as_f64().and_then(whole))
}

fn is_whole(number: &Number) -> bool {
    number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

fn whole(number: f64) -> Option<i128> {
    const TWO_TO_64: f64 = 18_446_744_073_709_551_616.0;
    (number.fract() == 0.0 && number.abs() < TWO_TO_64).then_some(number as i128)
}

/// Bounds, as a message says them.
struct Bounds(i128, i128);

impl fmt::Display for Bounds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (i128::MIN, i128::MAX) => Ok(()),
            (i128::MIN, max) => write!(out, " of at most {max}"),
            (min, i128::MAX) => write!(out, " of at least {min}"),
            (min, max) => write!(out, " from {min} to {max}"),
        }
    }
}
