//! Numbers: their types, and what is asked of them.

use std::fmt::Write as _;

use serde_json::Number;

use super::literal::string;
use crate::model::{Integer, IntegerFormat, NumberFormat, NumberType, Scalar};

/// The type, the method that reads it, and whether the writer of System.Text.Json knows it.
pub(super) fn integer_type(format: IntegerFormat) -> (&'static str, &'static str, bool) {
    match format {
        IntegerFormat::Int8 => ("sbyte", "SByte", true),
        IntegerFormat::Int16 => ("short", "Int16", true),
        IntegerFormat::Int32 => ("int", "Int32", true),
        IntegerFormat::Int64 => ("long", "Int64", true),
        IntegerFormat::Int128 => ("Int128", "Int128", false),
        IntegerFormat::Uint8 => ("byte", "Byte", true),
        IntegerFormat::Uint16 => ("ushort", "UInt16", true),
        IntegerFormat::Uint32 => ("uint", "UInt32", true),
        IntegerFormat::Uint64 => ("ulong", "UInt64", true),
        IntegerFormat::Uint128 => ("UInt128", "UInt128", false),
        IntegerFormat::Unbounded => ("BigInteger", "BigInteger", false),
    }
}

/// The type, and the method that reads it.
pub(super) fn number_type(format: NumberFormat) -> (&'static str, &'static str) {
    match format {
        // A number of single precision is written with the digits that it has in double precision, and other
        // writers send more of them.
        NumberFormat::Float | NumberFormat::Double => ("double", "Double"),
        NumberFormat::Decimal => ("JsonNumber", "Decimal"),
    }
}

/// The type in which a constant integer is shown.
pub(super) fn constant_integer(value: i128) -> &'static str {
    if i32::try_from(value).is_ok() {
        "int"
    } else if i64::try_from(value).is_ok() {
        "long"
    } else {
        "BigInteger"
    }
}

/// A constant as a C# expression.
pub(super) fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => string(text),
        Scalar::Integer(value) if constant_integer(*value) == "BigInteger" => {
            // In full: a property beside it may be called as one of the two.
            format!(
                "global::System.Numerics.BigInteger.Parse(\"{value}\", global::System.Globalization.CultureInfo.InvariantCulture)"
            )
        }
        Scalar::Integer(value) => value.to_string(),
        Scalar::Boolean(value) => value.to_string(),
    }
}

pub(super) fn read_integer(integer: &Integer) -> String {
    let (spelled, method, _) = integer_type(integer.format);
    let mut read = format!("JsonReading.{method}(ref reader)");
    for (bound, function) in [(integer.minimum, "AtLeast"), (integer.maximum, "AtMost")] {
        if let Some(bound) = bound {
            read = format!("JsonReading.{function}<{spelled}>({read}, {})", integer_bound(bound));
        }
    }
    if let Some(factor) = integer.multiple_of {
        read = format!("JsonReading.MultipleOf<{spelled}>({read}, {factor})");
    }
    read
}

pub(super) fn check_integer(integer: &Integer) -> String {
    let mut check = check_bounds(integer);
    if let Some(factor) = integer.multiple_of {
        check = format!("Is.MultipleOf({check}, \"{factor}\")");
    }
    check
}

fn check_bounds(integer: &Integer) -> String {
    let (_, method, _) = integer_type(integer.format);
    if integer.minimum.is_none() && integer.maximum.is_none() {
        return format!("Is.{method}");
    }
    let (lowest, highest) = integer.format.bounds();
    let greatest = highest.map_or(u128::MAX.to_string(), |highest| highest.to_string());
    let greatest = (integer.format != IntegerFormat::Unbounded).then_some(greatest);
    let bounds = [
        integer.minimum.or(lowest).map(|bound| bound.to_string()),
        integer.maximum.map(|bound| bound.to_string()).or(greatest),
    ];
    let texts = bounds.iter().flatten().any(|bound| bound.parse::<i64>().is_err());
    let [least, most] = bounds.map(|bound| match bound {
        Some(bound) if texts => format!("\"{bound}\""),
        Some(bound) => bound,
        None => "null".to_owned(),
    });
    format!("Is.Integer({least}, {most})")
}

/// A bound as a literal, or as text where C# has no such literal.
fn integer_bound(bound: i128) -> String {
    if i64::try_from(bound).is_ok() { bound.to_string() } else { format!("\"{bound}\"") }
}

pub(super) fn read_number(number: &NumberType) -> String {
    let (_, method) = number_type(number.format);
    let mut read = format!("JsonReading.{method}(ref reader)");
    let bounds = bounds(number);
    if !bounds.is_empty() {
        read = format!("JsonReading.Within({read}{bounds})");
    }
    if let Some(factor) = &number.multiple_of {
        read = format!("JsonReading.MultipleOf(ref reader, {read}, \"{factor}\")");
    }
    read
}

pub(super) fn check_number(number: &NumberType) -> String {
    let (_, method) = number_type(number.format);
    let mut check = format!("Is.{method}");
    let bounds = bounds(number);
    if !bounds.is_empty() {
        check = format!("Is.Within({check}, \"{}\"{bounds})", range(number));
    }
    if let Some(factor) = &number.multiple_of {
        check = format!("Is.MultipleOf({check}, \"{factor}\")");
    }
    check
}

/// Bounds as trailing arguments with their names.
fn bounds(number: &NumberType) -> String {
    let mut arguments = String::new();
    for (bound, exclusive, inclusive) in
        [(&number.minimum, "above", "atLeast"), (&number.maximum, "below", "atMost")]
    {
        if let Some(bound) = bound {
            let name = if bound.exclusive { exclusive } else { inclusive };
            // Writing to a string cannot fail.
            let _ = match number.format {
                NumberFormat::Decimal if is_decimal(&bound.value) => {
                    write!(arguments, ", {name}: {}m", bound.value)
                }
                NumberFormat::Decimal => {
                    write!(arguments, ", {name}: JsonNumber.Parse(\"{}\")", bound.value)
                }
                NumberFormat::Float | NumberFormat::Double => write!(arguments, ", {name}: {}d", bound.value),
            };
        }
    }
    arguments
}

/// Bounds in words, as they stand behind `a number`.
fn range(number: &NumberType) -> String {
    let least = number.minimum.as_ref().map(|bound| {
        let words = if bound.exclusive { "greater than" } else { "of at least" };
        (bound.exclusive, &bound.value, format!("{words} {}", bound.value))
    });
    let most = number.maximum.as_ref().map(|bound| {
        let words = if bound.exclusive { "less than" } else { "of at most" };
        (bound.exclusive, &bound.value, format!("{words} {}", bound.value))
    });
    match (least, most) {
        (Some((false, least, _)), Some((false, most, _))) => format!("from {least} to {most}"),
        (Some((.., least)), Some((.., most))) => format!("{least} and {most}"),
        (Some((.., side)), None) | (None, Some((.., side))) => side,
        (None, None) => String::new(),
    }
}

/// Whether `decimal` holds a number exactly: 28 digits before the point and after it together.
fn is_decimal(number: &Number) -> bool {
    let text = number.to_string();
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (whole, fraction) =
        mantissa.trim_start_matches('-').split_once('.').unwrap_or((mantissa.trim_start_matches('-'), ""));
    let digits = format!("{whole}{fraction}");
    let Ok(exponent) = exponent.parse::<i64>() else { return false };
    let trailing = digits.len() - digits.trim_end_matches('0').len();
    let digits = digits.trim_matches('0');
    let (Ok(length), Ok(fraction), Ok(trailing)) =
        (i64::try_from(digits.len()), i64::try_from(fraction.len()), i64::try_from(trailing))
    else {
        return false;
    };
    // The power of ten of the last digit that is not zero.
    let last = exponent - fraction + trailing;
    length == 0 || (length + last.max(0) <= 28 && last >= -28)
}

#[cfg(test)]
mod tests {
    use serde_json::Number;

    use super::{is_decimal, range};
    use crate::model::{Bound, NumberFormat, NumberType};

    fn number(text: &str) -> Number {
        serde_json::from_str(text).unwrap_or_else(|_| Number::from(0))
    }

    #[test]
    fn ranges_in_words() {
        let bound = |text: &str, exclusive| Some(Bound { value: number(text), exclusive });
        let range = |minimum, maximum| {
            range(&NumberType { format: NumberFormat::Double, minimum, maximum, multiple_of: None })
        };
        assert_eq!(range(bound("0", false), bound("1.50", false)), "from 0 to 1.50");
        assert_eq!(range(bound("0", true), bound("1", false)), "greater than 0 and of at most 1");
        assert_eq!(range(bound("0", false), bound("1", true)), "of at least 0 and less than 1");
        assert_eq!(range(bound("0", true), None), "greater than 0");
        assert_eq!(range(None, bound("10", false)), "of at most 10");
    }

    #[test]
    fn decimals_have_28_digits() {
        for fits in ["0", "0.01", "-12.50", "1e27", "1234567890123456789012345678", "1e-28", "0.00"] {
            assert!(is_decimal(&number(fits)), "{fits}");
        }
        for other in ["1e28", "1e-29", "12345678901234567890123456789", "1e400000000000000000000"] {
            assert!(!is_decimal(&number(other)), "{other}");
        }
    }
}
