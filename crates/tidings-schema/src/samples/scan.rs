//! What `serde_json::Value` does not tell: numbers that it rounds and keys that it merges.

use std::collections::HashSet;

use crate::pointer;

/// Something that reading the text into a value would lose.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// A number that a `Value` cannot hold.
    Rounded {
        /// As it is written.
        literal: String,
        /// As it would be kept.
        becomes: String,
    },
    /// A key that its object already has.
    Twice {
        /// The key.
        key: String,
    },
}

enum Open {
    Array { at: usize },
    Object { key: String, keys: HashSet<String>, key_is_next: bool },
}

/// Finds what would be lost, each with its JSON Pointer. The text must be JSON that `serde_json` reads:
/// the scan only finds where keys and numbers begin and end.
pub(super) fn scan(text: &str) -> Vec<(String, Finding)> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'[' => open.push(Open::Array { at: 0 }),
            b'{' => {
                open.push(Open::Object { key: String::new(), keys: HashSet::new(), key_is_next: true });
            }
            b']' | b'}' => {
                open.pop();
            }
            b',' => match open.last_mut() {
                Some(Open::Array { at }) => *at += 1,
                Some(Open::Object { key_is_next, .. }) => *key_is_next = true,
                None => {}
            },
            b'"' => {
                at = end_of_string(bytes, at);
                if let Some(Open::Object { key, keys, key_is_next: key_is_next @ true }) = open.last_mut() {
                    *key_is_next = false;
                    *key = text
                        .get(start..at)
                        .and_then(|raw| serde_json::from_str(raw).ok())
                        .unwrap_or_default();
                    if !keys.insert(key.clone()) {
                        let key = key.clone();
                        found.push((path(&open), Finding::Twice { key }));
                    }
                }
            }
            b'-' | b'0'..=b'9' => {
                while bytes
                    .get(at)
                    .is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
                {
                    at += 1;
                }
                let literal = text.get(start..at).unwrap_or_default();
                if let Some(becomes) = rounded(literal) {
                    found.push((path(&open), Finding::Rounded { literal: literal.to_owned(), becomes }));
                }
            }
            _ => {}
        }
    }
    found
}

fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'"' => break,
            _ => {}
        }
    }
    at.min(bytes.len())
}

fn path(open: &[Open]) -> String {
    open.iter().fold(String::new(), |so_far, level| match level {
        Open::Array { at } => pointer::child(&so_far, &at.to_string()),
        Open::Object { key, .. } => pointer::child(&so_far, key),
    })
}

/// What a number becomes in a `Value`, where that is another number.
pub(crate) fn rounded(literal: &str) -> Option<String> {
    // Fifteen significant digits survive an f64 (IEEE 754, DBL_DIG).
    if literal.len() <= 15 && !literal.contains(['e', 'E']) {
        return None;
    }
    let kept = serde_json::from_str::<serde_json::Number>(literal).ok()?.to_string();
    (decimal(literal) != decimal(&kept)).then_some(kept)
}

/// Sign, digits without zeros at either end, and the power of ten of the last digit.
fn decimal(literal: &str) -> (bool, String, i64) {
    let (negative, unsigned) = literal.strip_prefix('-').map_or((false, literal), |rest| (true, rest));
    let (mantissa, power) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    let dropped = digits.len() - significant.len();
    let significant = significant.trim_start_matches('0');
    if significant.is_empty() {
        return (false, String::new(), 0);
    }
    let power: i64 = power.parse().unwrap_or(if power.starts_with('-') { i64::MIN } else { i64::MAX });
    let shift =
        i64::try_from(dropped).unwrap_or(i64::MAX) - i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    (negative, significant.to_owned(), power.saturating_add(shift))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_a_value_rounds() {
        for exact in [
            "0",
            "-0",
            "100000.0",
            "1.50",
            "1e2",
            "18446744073709551615",
            "-9223372036854775808",
            "0.30000000000000004",
            "5e-324",
            "1.7976931348623157e308",
            "1000000000000000000000000000000",
        ] {
            assert_eq!(rounded(exact), None, "{exact}");
        }
        for (literal, becomes) in [
            ("18446744073709551616000001", "1.8446744073709552e+25"),
            ("0.12345678901234567890", "0.12345678901234568"),
            ("1e-400", "0.0"),
            ("9007199254740993.0", "9007199254740992.0"),
        ] {
            assert_eq!(rounded(literal).as_deref(), Some(becomes), "{literal}");
        }
    }

    #[test]
    fn findings_have_their_pointers() {
        let found =
            scan(r#"{"a": ["}", {"b\"": 1, "b\"": 340282366920938463463374607431768211455}], "c": "123"}"#);
        assert_eq!(
            found.iter().map(|(pointer, _)| pointer.as_str()).collect::<Vec<_>>(),
            ["/a/1/b\"", "/a/1/b\""]
        );
        assert_eq!(found[0].1, Finding::Twice { key: "b\"".into() });
        assert!(matches!(&found[1].1, Finding::Rounded { .. }));
    }
}
