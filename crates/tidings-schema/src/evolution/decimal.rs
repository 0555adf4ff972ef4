//! Exact decimals: a bound means what it is spelled as, whatever a float would make of it.

use std::cmp::Ordering;

use num_bigint::BigInt;
use serde_json::{Number, Value};

/// How many places before or after the point are reckoned with; `f64` has 308 and 324.
const MOST_PLACES: i64 = 700;

/// `digits` × 10^-`scale`, without zeros at the end, so that equal numbers are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Decimal {
    digits: BigInt,
    scale: i64,
}

fn power(exponent: i64) -> BigInt {
    BigInt::from(10).pow(u32::try_from(exponent.clamp(0, 2 * MOST_PLACES)).unwrap_or(0))
}

impl Decimal {
    fn new(mut digits: BigInt, mut scale: i64) -> Self {
        let ten = BigInt::from(10);
        let zero = BigInt::ZERO;
        if digits == zero {
            return Self { digits, scale: 0 };
        }
        while &digits % &ten == zero {
            digits /= &ten;
            scale -= 1;
        }
        Self { digits, scale }
    }

    pub(super) fn whole(number: impl Into<BigInt>) -> Self {
        Self::new(number.into(), 0)
    }

    /// None where it has more places than anybody writes.
    pub(super) fn of(value: &Value) -> Option<Self> {
        Self::read(&value.as_number()?.to_string())
    }

    fn read(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.trim_start_matches('+').parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if text.len() > 1000 {
            return None;
        }
        let digits: BigInt = format!("{whole}{fraction}").parse().ok()?;
        let scale = i64::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        let number = Self::new(digits, scale);
        (number.scale.abs() <= MOST_PLACES).then_some(number)
    }

    /// Both as multiples of the same power of ten.
    fn align(&self, other: &Self) -> (BigInt, BigInt, i64) {
        let scale = self.scale.max(other.scale);
        let lift = |number: &Self| &number.digits * power(scale - number.scale);
        (lift(self), lift(other), scale)
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let (one, two, scale) = self.align(other);
        Self::new(one + two, scale)
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        let (one, two, scale) = self.align(other);
        Self::new(one - two, scale)
    }

    pub(super) fn half(&self) -> Self {
        Self::new(&self.digits * 5, self.scale + 1)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.scale <= 0
    }

    pub(super) fn is_zero(&self) -> bool {
        self.digits == BigInt::ZERO
    }

    pub(super) fn is_multiple_of(&self, step: &Self) -> bool {
        let (number, step, _) = self.align(step);
        step != BigInt::ZERO && number % step == BigInt::ZERO
    }

    /// The largest multiple of `step` that is not above.
    pub(super) fn floor(&self, step: &Self) -> Self {
        let (number, by, scale) = self.align(step);
        if by == BigInt::ZERO {
            return self.clone();
        }
        let rest = ((&number % &by) + &by) % &by;
        Self::new(number - rest, scale)
    }

    /// The smallest number above 0 that both divide.
    pub(super) fn common_multiple(&self, other: &Self) -> Self {
        let (one, two, scale) = self.align(other);
        let (mut a, mut b) = (one.clone(), two.clone());
        while b != BigInt::ZERO {
            (a, b) = (b.clone(), a % b);
        }
        if a == BigInt::ZERO { self.clone() } else { Self::new(one / a * two, scale) }
    }

    pub(super) fn to_value(&self) -> Value {
        let text = if self.scale <= 0 {
            format!("{}{}", self.digits, "0".repeat(usize::try_from(-self.scale).unwrap_or(0)))
        } else {
            let text = self.digits.to_string();
            let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
            let places = usize::try_from(self.scale).unwrap_or(0);
            let digits = format!("{digits:0>width$}", width = places + 1);
            let (whole, fraction) = digits.split_at(digits.len() - places);
            format!("{sign}{whole}.{fraction}")
        };
        text.parse::<Number>().map_or(Value::Null, Value::Number)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, two, _) = self.align(other);
        one.cmp(&two)
    }
}

/// Numbers in one spelling, so that values that are equal for JSON Schema (core section 4.2.2) are equal here.
pub(super) fn canonical(value: &Value) -> Value {
    match value {
        Value::Number(_) => Decimal::of(value).map_or_else(|| value.clone(), |number| number.to_value()),
        Value::Array(list) => list.iter().map(canonical).collect(),
        Value::Object(members) => {
            let mut sorted: Vec<_> =
                members.iter().map(|(name, value)| (name.clone(), canonical(value))).collect();
            sorted.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(sorted.into_iter().collect())
        }
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Decimal {
        Decimal::read(text).unwrap()
    }

    #[test]
    fn numbers_are_what_they_are_spelled_as() {
        assert_eq!(read("1.50"), read("15e-1"));
        assert!(read("9007199254740993") > read("9007199254740992"));
        assert!(read("0.3").is_multiple_of(&read("0.1")));
        assert!(!read("0.35").is_multiple_of(&read("0.1")));
        assert_eq!(read("-7").floor(&read("2")), read("-8"));
        assert_eq!(read("0.6").common_multiple(&read("0.4")), read("1.2"));
        assert_eq!(read("-0.05").to_value().to_string(), "-0.05");
        assert_eq!(read("1e3").to_value().to_string(), "1000");
        assert!(read("1.7976931348623157e308") > read("340282366920938463463374607431768211455"));
        assert_eq!(Decimal::read("1e999999999"), None);
    }
}
