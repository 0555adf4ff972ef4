//! What is asked of a number beside its type: a range, and what it is a multiple of.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error};

use super::check::{At, Faults};
use super::digits::Digits;
use super::node::Node;
use super::numbers::{Decimal, Integer};
use super::shape::Shape;
use super::spelling::{self, Numbers};

/// What is asked of a number beside its type.
pub trait Limits {
    const MINIMUM: Option<Limit> = None;
    const MAXIMUM: Option<Limit> = None;
    const MULTIPLE_OF: Option<&'static str> = None;
}

/// The end of a range of numbers.
pub struct Limit {
    /// As the schema spells it.
    text: &'static str,
    /// The nearest number of 64 bits.
    value: f64,
    /// Whether the number itself lies outside.
    exclusive: bool,
}

impl Limit {
    pub const fn inclusive(text: &'static str, value: f64) -> Self {
        Self {
            text,
            value,
            exclusive: false,
        }
    }

    pub const fn exclusive(text: &'static str, value: f64) -> Self {
        Self {
            text,
            value,
            exclusive: true,
        }
    }
}

/// A number, held as `S` holds it, within `L`.
pub struct Limited<S, L>(PhantomData<(S, L)>);

impl<S: Shape, L: Limits> Shape for Limited<S, L>
where
    S::Out: Real,
{
    type Out = S::Out;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S::Out, D::Error> {
        let text = spelling::number(deserializer, S::Out::NUMBERS)?;
        let value = text.parse().unwrap_or(f64::NAN);
        if is_between::<L>(|limit| against(&text, value, limit))
            && L::MULTIPLE_OF.iter().all(|step| is_multiple(&text, step))
        {
            return S::Out::of(text, value);
        }
        Err(D::Error::custom(
            "expected a number in the range of the type",
        ))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        let passes = faults.passes(|faults| S::check(value, at, faults));
        let (true, Some(text)) = (passes, value.number()) else {
            return faults.expected("a number", at, value);
        };
        let digits = Digits::of(text);
        if !is_between::<L>(|limit| Some(digits.cmp(&Digits::of(limit.text)))) {
            let range = Range(L::MINIMUM.as_ref(), L::MAXIMUM.as_ref());
            faults.expected(format_args!("a number{range}"), at, value);
        } else if let Some(step) = L::MULTIPLE_OF.filter(|step| !is_multiple(text, step)) {
            faults.expected(format_args!("a multiple of {step}"), at, value);
        }
    }
}

/// Whether a number lies between the limits; `against` compares it with one.
fn is_between<L: Limits>(against: impl Fn(&Limit) -> Option<Ordering>) -> bool {
    let allows = |limit: &Limit, side| allows(limit, against(limit), side);
    L::MINIMUM
        .iter()
        .all(|limit| allows(limit, Ordering::Greater))
        && L::MAXIMUM.iter().all(|limit| allows(limit, Ordering::Less))
}

fn allows(limit: &Limit, found: Option<Ordering>, side: Ordering) -> bool {
    found == Some(side) || (found == Some(Ordering::Equal) && !limit.exclusive)
}

fn is_multiple(text: &str, step: &str) -> bool {
    Digits::of(text).is_multiple_of(&Digits::of(step))
}

struct Range<'a>(Option<&'a Limit>, Option<&'a Limit>);

impl fmt::Display for Range<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inclusive = |limit: &&Limit| !limit.exclusive;
        if let (Some(min), Some(max)) = (self.0.filter(inclusive), self.1.filter(inclusive)) {
            return write!(out, " from {} to {}", min.text, max.text);
        }
        if let Some(min) = self.0 {
            let words = if min.exclusive {
                "greater than"
            } else {
                "of at least"
            };
            write!(out, " {words} {}", min.text)?;
        }
        if let Some(max) = self.1 {
            let and = if self.0.is_some() { " and" } else { "" };
            let words = if max.exclusive {
                "less than"
            } else {
                "of at most"
            };
            write!(out, "{and} {words} {}", max.text)?;
        }
        Ok(())
    }
}

/// A number against a limit: rounding keeps the order of two numbers, and may make them equal.
fn against(text: &str, value: f64, limit: &Limit) -> Option<Ordering> {
    match value.partial_cmp(&limit.value) {
        Some(Ordering::Equal) => Some(Digits::of(text).cmp(&Digits::of(limit.text))),
        order => order,
    }
}

/// What holds a number.
pub trait Real: Sized {
    /// What is done about numbers that were rounded on their way.
    const NUMBERS: Numbers;

    /// Of a text, and the nearest number of 64 bits.
    fn of<E: Error>(text: Cow<'_, str>, value: f64) -> Result<Self, E>;
}

impl Real for f64 {
    const NUMBERS: Numbers = Numbers::Rounded;

    fn of<E: Error>(_: Cow<'_, str>, value: f64) -> Result<Self, E> {
        if value.is_finite() {
            return Ok(value);
        }
        Err(E::custom("number out of range"))
    }
}

impl Real for Decimal {
    const NUMBERS: Numbers = Numbers::Exact;

    fn of<E: Error>(text: Cow<'_, str>, _: f64) -> Result<Self, E> {
        Self::spelled(text)
    }
}

/// An integer, held as `S` holds it, that is a multiple of `STEP`.
pub struct MultipleOf<S, const STEP: u64>(PhantomData<S>);

impl<S: Shape, const STEP: u64> Shape for MultipleOf<S, STEP>
where
    S::Out: Multiple,
{
    type Out = S::Out;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S::Out, D::Error> {
        let integer = S::read(deserializer)?;
        if integer.is_multiple(STEP) {
            return Ok(integer);
        }
        Err(D::Error::custom(format_args!(
            "expected a multiple of {STEP}"
        )))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        let before = faults.count();
        S::check(value, at, faults);
        if faults.count() > before {
            return;
        }
        let text = value.number().unwrap_or_default();
        if !is_multiple(text, &STEP.to_string()) {
            faults.expected(format_args!("a multiple of {STEP}"), at, value);
        }
    }
}

/// What can be divided.
pub trait Multiple {
    fn is_multiple(&self, step: u64) -> bool;
}

impl Multiple for Integer {
    fn is_multiple(&self, step: u64) -> bool {
        is_multiple(self.as_str(), &step.to_string())
    }
}

macro_rules! multiples {
    ($($integer:ident)+) => {$(
        impl Multiple for $integer {
            fn is_multiple(&self, step: u64) -> bool {
                i128::from(*self).unsigned_abs() % u128::from(step) == 0
            }
        }
    )+};
}

multiples!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

impl Multiple for u128 {
    fn is_multiple(&self, step: u64) -> bool {
        is_multiple(&self.to_string(), &step.to_string())
    }
}

/// Declares what is asked of a number.
#[doc(hidden)]
#[macro_export]
macro_rules! limits {
    ($limits:ident {
        $(minimum: $min_how:ident $min:literal as $min_value:expr;)?
        $(maximum: $max_how:ident $max:literal as $max_value:expr;)?
        $(multiple_of: $step:literal;)?
    }) => {
        pub(super) struct $limits;

        impl runtime::Limits for $limits {
            $(const MINIMUM: Option<runtime::Limit> =
                Some(runtime::Limit::$min_how($min, $min_value));)?
            $(const MAXIMUM: Option<runtime::Limit> =
                Some(runtime::Limit::$max_how($max, $max_value));)?
            $(const MULTIPLE_OF: Option<&'static str> = Some($step);)?
        }
    };
}
pub use limits;
