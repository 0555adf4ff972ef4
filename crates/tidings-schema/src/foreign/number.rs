//! Numbers as schemas spell them.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// A number without a fraction, however it is spelled; none beyond 128 bits.
pub(super) fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    if let Some(number) = number.as_i128() {
        return Some(number);
    }
    let number = number.as_f64()?;
    // 2^126 is far beyond every bound that is written as a float, and its cast is exact.
    #[allow(clippy::cast_possible_truncation, reason = "the range is checked")]
    (number.fract() == 0.0 && number.abs() < 8.5e37).then_some(number as i128)
}

/// A count of characters, items or properties.
pub(super) fn count(value: &Value) -> Option<u64> {
    whole(value).and_then(|count| u64::try_from(count).ok())
}

/// By value.
pub(super) fn compare(one: &Value, other: &Value) -> Ordering {
    if let (Some(one), Some(other)) = (whole(one), whole(other)) {
        return one.cmp(&other);
    }
    let float = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    float(one).total_cmp(&float(other))
}

/// Equality of JSON values: numbers by value, objects in any order.
pub(super) fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => same_number(a, b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(one, other)| equal(one, other))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, one)| b.get(key).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}

fn same_number(one: &Number, other: &Number) -> bool {
    one == other
        || compare(&Value::Number(one.clone()), &Value::Number(other.clone())) == Ordering::Equal
            && (one.as_f64().is_some_and(f64::is_finite) && other.as_f64().is_some_and(f64::is_finite))
}
