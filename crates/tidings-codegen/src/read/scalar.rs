//! Integers, numbers and text.

use std::sync::Arc;

use serde_json::{Number, Value};

use super::node::{Faults, Node};
use crate::model::{
    Bound, Format, Integer, IntegerFormat, Length, NumberFormat, NumberType, Pattern, StringType,
};

pub(super) fn integer(node: &Node<'_>, faults: &mut Faults) -> Integer {
    let format = node.text("format").map_or(IntegerFormat::Unbounded, integer_format);
    let bound = |keyword: &str, faults: &mut Faults| -> Option<i128> {
        let value = node.get(keyword)?;
        if is_greatest(value) && format == IntegerFormat::Uint128 {
            return None;
        }
        let bound = value.as_number().and_then(whole);
        if bound.is_none() {
            faults.error(
                "schema-bound",
                node.at(&[keyword]),
                format!("an integer's `{keyword}` is a whole number, this is {value}"),
                "write the nearest whole number inside the range",
            );
        }
        bound
    };
    // Where both kinds of bound stand, the tighter one counts.
    let above = bound("exclusiveMinimum", faults).map(|bound| bound.saturating_add(1));
    let below = bound("exclusiveMaximum", faults).map(|bound| bound.saturating_sub(1));
    let minimum = bound("minimum", faults).into_iter().chain(above).max();
    let maximum = bound("maximum", faults).into_iter().chain(below).min();
    let (lowest, highest) = format.bounds();
    Integer {
        format,
        minimum: minimum.filter(|bound| lowest.is_none_or(|lowest| *bound > lowest)),
        maximum: maximum.filter(|bound| highest.is_none_or(|highest| *bound < highest)),
        multiple_of: multiple_of(node, faults),
    }
}

/// What an integer is a multiple of.
fn multiple_of(node: &Node<'_>, faults: &mut Faults) -> Option<u64> {
    let value = node.get("multipleOf")?;
    let factor = value.as_number().and_then(whole).and_then(|factor| u64::try_from(factor).ok());
    let factor = factor.filter(|factor| *factor > 0);
    if factor.is_none() {
        faults.error(
            "schema-bound",
            node.at(&["multipleOf"]),
            format!(
                "an integer's `multipleOf` is a whole number above 0 of at most 64 bits, this is {value}"
            ),
            "write a whole number from 1, or declare `\"type\": \"number\"`",
        );
    }
    factor.filter(|factor| *factor > 1)
}

/// The greatest integer of 128 bits without a sign, the one bound of a format that no `i128` holds.
fn is_greatest(value: &Value) -> bool {
    value.as_number().and_then(Number::as_u128) == Some(u128::MAX)
}

/// Formats of the `OpenAPI` registry, and those that schemars adds; `int` and `uint` are `isize` and `usize`.
fn integer_format(format: &str) -> IntegerFormat {
    match format {
        "int8" => IntegerFormat::Int8,
        "int16" => IntegerFormat::Int16,
        "int32" => IntegerFormat::Int32,
        "int64" | "int" => IntegerFormat::Int64,
        "int128" => IntegerFormat::Int128,
        "uint8" => IntegerFormat::Uint8,
        "uint16" => IntegerFormat::Uint16,
        "uint32" => IntegerFormat::Uint32,
        "uint64" | "uint" => IntegerFormat::Uint64,
        "uint128" => IntegerFormat::Uint128,
        _ => IntegerFormat::Unbounded,
    }
}

/// A number without a fraction; JSON Schema counts `1.0` as one.
pub(super) fn whole(number: &Number) -> Option<i128> {
    if let Some(number) = number.as_i128() {
        return Some(number);
    }
    let number = number.as_f64()?;
    // 2^126 is far beyond every bound that is written as a float, and its cast is exact.
    #[allow(clippy::cast_possible_truncation, reason = "the range is checked")]
    (number.fract() == 0.0 && number.abs() < 8.5e37).then_some(number as i128)
}

pub(super) fn number(node: &Node<'_>, faults: &mut Faults) -> NumberType {
    let format = match node.text("format") {
        Some("float") => NumberFormat::Float,
        Some("decimal") => NumberFormat::Decimal,
        _ => NumberFormat::Double,
    };
    let mut number = |keyword: &str, fits: &dyn Fn(f64) -> bool, form: &str| {
        let value = node.get(keyword)?;
        let number = value.as_number().filter(|number| number.as_f64().is_some_and(fits));
        if number.is_none() {
            faults.error(
                "schema-bound",
                node.at(&[keyword]),
                format!("`{keyword}` is {form}, this is {value}"),
                format!("write {form}"),
            );
        }
        number.cloned()
    };
    let mut bound = |inclusive: &str, exclusive: &str, tighter: &dyn Fn(f64, f64) -> bool| {
        let value_of = |bound: &Bound| bound.value.as_f64().unwrap_or(f64::NAN);
        let any = |number: f64| number.is_finite();
        let inside = number(inclusive, &any, "a number").map(|value| Bound { value, exclusive: false });
        let outside = number(exclusive, &any, "a number").map(|value| Bound { value, exclusive: true });
        match (inside, outside) {
            (Some(inside), Some(outside)) if tighter(value_of(&inside), value_of(&outside)) => Some(inside),
            (inside, outside) => outside.or(inside),
        }
    };
    let minimum = bound("minimum", "exclusiveMinimum", &|inside, outside| inside > outside);
    let maximum = bound("maximum", "exclusiveMaximum", &|inside, outside| inside < outside);
    let multiple_of = number("multipleOf", &|factor| factor > 0.0 && factor.is_finite(), "a number above 0");
    NumberType { format, minimum, maximum, multiple_of }
}

pub(super) fn string(node: &Node<'_>, faults: &mut Faults) -> StringType {
    StringType {
        format: node.text("format").map(string_format),
        length: length(node, "minLength", "maxLength", faults),
        pattern: node.text("pattern").and_then(|source| pattern(source, node.at(&["pattern"]), faults)),
    }
}

/// Compiles a pattern. Those that readers do not check are gone before a schema is read.
pub(super) fn pattern(source: &str, pointer: String, faults: &mut Faults) -> Option<Arc<Pattern>> {
    let found = Pattern::compile(source);
    found
        .map_err(|why| {
            let message = format!("this pattern cannot be checked: {why}");
            faults.error("schema-pattern", pointer, message, why.help());
        })
        .map(Arc::new)
        .ok()
}

fn string_format(format: &str) -> Format {
    match format {
        "uuid" => Format::Uuid,
        "date-time" => Format::DateTime,
        "date" => Format::Date,
        "time" => Format::Time,
        "duration" => Format::Duration,
        "uri" | "iri" => Format::Uri,
        "email" | "idn-email" => Format::Email,
        "byte" => Format::Byte,
        "decimal" => Format::Decimal,
        other => Format::Other(other.to_owned()),
    }
}

pub(super) fn length(node: &Node<'_>, min: &str, max: &str, faults: &mut Faults) -> Length {
    let mut count = |keyword: &str| {
        let value = node.get(keyword)?;
        let count = value.as_number().and_then(whole).and_then(|count| u64::try_from(count).ok());
        if count.is_none() {
            faults.error(
                "schema-bound",
                node.at(&[keyword]),
                format!("`{keyword}` is a count, this is {value}"),
                "write a whole number from 0",
            );
        }
        count
    };
    Length { min: count(min).filter(|min| *min > 0), max: count(max) }
}
