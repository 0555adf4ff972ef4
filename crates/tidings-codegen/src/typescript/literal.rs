//! Literals: text, keys, numbers and regular expressions that cannot break out of where they stand.

use std::fmt::Write as _;

use serde_json::Value;

use crate::model::Scalar;

/// The largest integer that a JavaScript number and its neighbours hold exactly: 2^53 - 1.
pub(super) const SAFE: i128 = 9_007_199_254_740_991;

/// A string literal, in the quotes that need fewer escapes (prettier's rule), double ones when equal.
pub(super) fn string(text: &str) -> String {
    let (double, single) = text.chars().fold((0_usize, 0_usize), |(double, single), letter| match letter {
        '"' => (double + 1, single),
        '\'' => (double, single + 1),
        _ => (double, single),
    });
    let quote = if double > single { '\'' } else { '"' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter == quote => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() || is_deceptive(letter) => escape(&mut out, letter),
            letter => out.push(letter),
        }
    }
    out.push(quote);
    out
}

/// Line terminators of ECMAScript (section 12.3), and what changes the direction of text (CVE-2021-42574).
pub(super) fn is_deceptive(letter: char) -> bool {
    matches!(letter,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// All that need escapes are in the basic plane.
fn escape(out: &mut String, letter: char) {
    // Writing to a String does not fail.
    let _ = write!(out, "\\u{:04x}", u32::from(letter));
}

/// Whether a name can stand after a dot; ASCII only, as in paths of faults.
pub(super) fn is_plain(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'_' | b'$'))
        && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'$'))
}

/// A property's name in a type or a literal: without quotes where it is an identifier of ECMAScript 5,
/// which knows the letters of the basic plane only (prettier's rule).
pub(super) fn key(name: &str) -> String {
    let is_letters = || super::names::is_identifier(name) && name.chars().all(|letter| letter <= '\u{ffff}');
    if is_plain(name) || is_letters() { name.to_owned() } else { string(name) }
}

/// The own property of an object.
pub(super) fn property(object: &str, name: &str) -> String {
    if is_inherited(name) {
        format!("t.own({object}, {})", string(name))
    } else if is_plain(name) {
        format!("{object}.{name}")
    } else {
        format!("{object}[{}]", string(name))
    }
}

/// What every object has from `Object.prototype` (ECMAScript, section 20.1.3 and annex B.2.2).
pub(super) fn is_inherited(name: &str) -> bool {
    matches!(
        name,
        "__proto__"
            | "__defineGetter__"
            | "__defineSetter__"
            | "__lookupGetter__"
            | "__lookupSetter__"
            | "constructor"
            | "hasOwnProperty"
            | "isPrototypeOf"
            | "propertyIsEnumerable"
            | "toLocaleString"
            | "toString"
            | "valueOf"
    )
}

/// A value that a constant or an enum can have.
pub(super) fn scalar(scalar: &Scalar) -> String {
    match scalar {
        Scalar::String(text) => string(text),
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Integer(value) => integer(&value.to_string()),
    }
}

/// An integer: a `bigint` where a JavaScript number would be written with other digits, as the
/// generated readers have it.
pub(super) fn integer(digits: &str) -> String {
    let kept = digits.parse::<f64>().is_ok_and(|number| spelled(number) == digits);
    if kept { digits.to_owned() } else { format!("{digits}n") }
}

/// An integer as JavaScript writes it (ECMAScript, section 6.1.6.1.20): the fewest digits that mean
/// the number, filled up with zeros. With an exponent it is no spelling of an integer.
fn spelled(number: f64) -> String {
    let shortest = format!("{number:e}");
    let Some((digits, exponent)) = shortest.split_once('e') else { return shortest };
    let zeros = exponent.parse::<usize>().unwrap_or(usize::MAX);
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let digits = digits.replace('.', "");
    if zeros > 20 || digits.len() > zeros + 1 {
        shortest
    } else {
        format!("{sign}{digits:0<wide$}", wide = zeros + 1)
    }
}

/// What the numbers of a value are where JavaScript writes other digits than they have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    /// Integers are a `bigint`, others the nearest number.
    Plain,
    /// The same, and others a `Decimal`.
    WithDecimals,
}

/// A JSON value as prettier writes it, after `before` columns on a line that is indented by `column`.
pub(super) fn json(value: &Value, numbers: Numbers, column: usize, before: usize) -> String {
    let mut out = String::new();
    write_json(&mut out, value, numbers, column, before);
    out
}

fn write_json(out: &mut String, value: &Value, numbers: Numbers, column: usize, before: usize) {
    match value {
        Value::String(text) => out.push_str(&string(text)),
        Value::Array(items) if items.is_empty() => out.push_str("[]"),
        Value::Object(properties) if properties.is_empty() => out.push_str("{}"),
        Value::Array(items) => write_array(out, items, numbers, column, before),
        Value::Object(properties) => {
            out.push_str("{\n");
            for (name, value) in properties {
                indent(out, column + 2);
                let start = out.len();
                // A plain `__proto__` in a literal sets the prototype (ECMAScript, annex B.3.1).
                if name == "__proto__" {
                    out.push_str("[\"__proto__\"]");
                } else {
                    out.push_str(&key(name));
                }
                out.push_str(": ");
                let before = out.len() - start;
                write_json(out, value, numbers, column + 2, before);
                out.push_str(",\n");
            }
            indent(out, column);
            out.push('}');
        }
        Value::Null | Value::Bool(_) => out.push_str(&value.to_string()),
        Value::Number(value) => out.push_str(&numbers.literal(&value.to_string())),
    }
}

impl Numbers {
    fn literal(self, text: &str) -> String {
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return integer(text);
        }
        let is_spelled_so = text.parse::<f64>().is_ok_and(|value| value.to_string() == text);
        if self == Self::WithDecimals && !is_spelled_so {
            return format!("new Decimal({})", string(text));
        }
        number(text)
    }
}

/// A number as prettier writes it: no `+` in the exponent, no zeros at the end of a fraction but the first.
pub(super) fn number(text: &str) -> String {
    let (digits, exponent) =
        text.split_once(['e', 'E']).map_or((text, None), |(digits, exponent)| (digits, Some(exponent)));
    let mut out = digits.to_owned();
    if digits.contains('.') {
        out.truncate(digits.trim_end_matches('0').len());
        if out.ends_with('.') {
            out.push('0');
        }
    }
    let exponent = exponent.map(|exponent| exponent.trim_start_matches('+'));
    if let Some(exponent) =
        exponent.filter(|exponent| exponent.contains(|digit| ('1'..='9').contains(&digit)))
    {
        let (sign, digits) = exponent.strip_prefix('-').map_or(("", exponent), |digits| ("-", digits));
        out.push('e');
        out.push_str(sign);
        out.push_str(digits.trim_start_matches('0'));
    }
    out
}

/// One line where it fits, unless it holds several lists or objects; numbers fill lines.
fn write_array(out: &mut String, items: &[Value], numbers: Numbers, column: usize, before: usize) {
    let nested = |item: &Value| match item {
        Value::Array(items) => items.len() > 1,
        Value::Object(properties) => properties.len() > 1,
        _ => false,
    };
    let several = items.len() > 1
        && items.iter().all(nested)
        && (items.iter().all(Value::is_array) || items.iter().all(Value::is_object));
    let start = out.len();
    if !several && !items.iter().any(has_properties) {
        out.push('[');
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            write_json(out, item, numbers, column, 0);
        }
        out.push(']');
        // The comma that follows takes a column, too.
        if column + before + out.get(start..).map_or(0, super::expression::width) < super::WIDTH
            && !out.get(start..).is_some_and(|text| text.contains('\n'))
        {
            return;
        }
        out.truncate(start);
    }
    out.push_str("[\n");
    let is_literal = |item: &Value| item.is_number() && !numbers.literal(&item.to_string()).contains('n');
    if items.iter().all(is_literal) {
        fill(out, items, numbers, column + 2);
    } else {
        for item in items {
            indent(out, column + 2);
            write_json(out, item, numbers, column + 2, 0);
            out.push_str(",\n");
        }
    }
    indent(out, column);
    out.push(']');
}

fn has_properties(value: &Value) -> bool {
    match value {
        Value::Object(properties) => !properties.is_empty(),
        Value::Array(items) => items.iter().any(has_properties),
        _ => false,
    }
}

fn fill(out: &mut String, items: &[Value], numbers: Numbers, column: usize) {
    let mut used = 0;
    for item in items {
        let item = numbers.literal(&item.to_string());
        if used > 0 && used + 1 + item.len() < super::WIDTH {
            out.push(' ');
            used += 1;
        } else {
            if used > 0 {
                out.push('\n');
            }
            indent(out, column);
            used = column;
        }
        out.push_str(&item);
        out.push(',');
        used += item.len() + 1;
    }
    out.push('\n');
}

fn indent(out: &mut String, column: usize) {
    out.extend(std::iter::repeat_n(' ', column));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Numbers, integer, json, key, property, string};

    #[test]
    fn text_stays_inside_its_quotes() {
        assert_eq!(string("a\"b"), "'a\"b'");
        assert_eq!(string("a\"b'c"), "\"a\\\"b'c\"");
        assert_eq!(string("\\\n\u{0}\u{2028}\u{202e}`${x}"), "\"\\\\\\n\\u0000\\u2028\\u202e`${x}\"");
    }

    #[test]
    fn properties_are_own_ones() {
        assert_eq!(property("value", "kind"), "value.kind");
        assert_eq!(property("value", "odd key"), "value[\"odd key\"]");
        assert_eq!(property("value", "constructor"), "t.own(value, \"constructor\")");
        assert_eq!(key("class"), "class");
        assert_eq!(key("år"), "år");
        assert_eq!(key("å r"), "\"å r\"");
    }

    #[test]
    fn integers_are_as_javascript_writes_them() {
        assert_eq!(integer("9007199254740992"), "9007199254740992");
        assert_eq!(integer("-9007199254740993"), "-9007199254740993n");
        // The double is 9223372036854775808, and JavaScript writes 9223372036854776000.
        assert_eq!(integer("9223372036854775808"), "9223372036854775808n");
        assert_eq!(integer("9223372036854776000"), "9223372036854776000");
        assert_eq!(integer("100000000000000000000"), "100000000000000000000");
        assert_eq!(integer("1000000000000000000000"), "1000000000000000000000n");
        let money: serde_json::Value = serde_json::from_str("[12.50, 0.1, 1e2, -0]").unwrap();
        assert_eq!(
            json(&money, Numbers::WithDecimals, 0, 0),
            "[new Decimal(\"12.50\"), 0.1, new Decimal(\"1e+2\"), -0]"
        );
    }

    #[test]
    fn values_are_written_as_prettier_does() {
        let value = json!({ "__proto__": 1, "a b": [], "c": ["x", 1.50, {}], "d": [{ "e": null }] });
        assert_eq!(
            json(&value, Numbers::Plain, 2, 0),
            "{\n    [\"__proto__\"]: 1,\n    \"a b\": [],\n    c: [\"x\", 1.5, {}],\n    d: [\n      {\n        e: null,\n      },\n    ],\n  }"
        );
    }
}
