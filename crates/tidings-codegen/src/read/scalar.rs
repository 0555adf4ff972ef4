//! Integers, numbers and text.

use serde_json::{Number, Value};

use super::node::{Faults, Node};
use crate::model::{Format, Integer, IntegerFormat, Length, NumberFormat, Primitive, StringType};

pub(super) fn integer(node: &Node<'_>, faults: &mut Faults) -> Integer {
    let format = node.text("format").map_or(IntegerFormat::Unbounded, integer_format);
    let bound = |keyword: &str, faults: &mut Faults| -> Option<i128> {
        let value = node.get(keyword)?;
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
    let minimum = bound("minimum", faults)
        .or_else(|| bound("exclusiveMinimum", faults).map(|bound| bound.saturating_add(1)));
    let maximum = bound("maximum", faults)
        .or_else(|| bound("exclusiveMaximum", faults).map(|bound| bound.saturating_sub(1)));
    let (lowest, highest) = format.bounds();
    Integer {
        format,
        minimum: minimum.filter(|bound| lowest.is_none_or(|lowest| *bound > lowest)),
        maximum: maximum.filter(|bound| highest.is_none_or(|highest| *bound < highest)),
    }
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

pub(super) fn number(node: &Node<'_>) -> Primitive {
    let format = match node.text("format") {
        Some("float") => NumberFormat::Float,
        Some("decimal") => NumberFormat::Decimal,
        _ => NumberFormat::Double,
    };
    let bound = |keyword: &str| node.get(keyword).and_then(Value::as_number).cloned();
    Primitive::Number { format, minimum: bound("minimum"), maximum: bound("maximum") }
}

pub(super) fn string(node: &Node<'_>, faults: &mut Faults) -> StringType {
    StringType {
        format: node.text("format").map(string_format),
        length: length(node, "minLength", "maxLength", faults),
        pattern: node.text("pattern").map(str::to_owned),
    }
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
