//! A JSON document as it is written: numbers keep their digits, properties their order and repetition.
//!
//! `serde_json::Value` rounds what does not fit 64 bits, so a comparison on it could not see the
//! very faults that are looked for here.

use std::fmt;

use anyhow::{Context, Result};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Boolean(bool),
    /// As it is spelled.
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// A step into a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Tree {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// It is not JSON.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let raw: &RawValue = serde_json::from_str(text).with_context(|| format!("not JSON: {text}"))?;
        Self::read(raw)
    }

    fn read(raw: &RawValue) -> Result<Self> {
        let text = raw.get();
        Ok(match text.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't') => Self::Boolean(true),
            Some(b'f') => Self::Boolean(false),
            Some(b'"') => Self::String(serde_json::from_str(text)?),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Self::Array(items.into_iter().map(Self::read).collect::<Result<_>>()?)
            }
            Some(b'{') => {
                let Entries(entries) = serde_json::from_str(text)?;
                let read = |(key, value)| Ok((key, Self::read(value)?));
                Self::Object(entries.into_iter().map(read).collect::<Result<_>>()?)
            }
            _ => Self::Number(text.to_owned()),
        })
    }

    /// The value that stands at a path.
    pub(super) fn at_mut(&mut self, path: &[Step]) -> Option<&mut Self> {
        let Some((step, rest)) = path.split_first() else { return Some(self) };
        let inner = match (self, step) {
            (Self::Object(entries), Step::Key(key)) => {
                entries.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            (Self::Array(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        };
        inner?.at_mut(rest)
    }

    /// With all numbers that are no integers as a double holds them.
    pub(super) fn in_doubles(&self) -> Self {
        self.respelled(&|text| {
            let double = text.parse().ok().filter(|double: &f64| double.is_finite());
            double.filter(|_| decimal(text).2 < 0).map(|double| double.to_string())
        })
    }

    /// With all integers spelled by their digits alone, as far as they are not longer than those of any type.
    pub(super) fn in_digits(&self) -> Self {
        self.respelled(&|text| {
            let (negative, digits, power) = decimal(text);
            let zeros = usize::try_from(power).ok().filter(|zeros| *zeros < 100 && !digits.is_empty())?;
            let sign = if negative { "-" } else { "" };
            Some(format!("{sign}{digits}{}", "0".repeat(zeros)))
        })
    }

    fn respelled(&self, spelled: &impl Fn(&str) -> Option<String>) -> Self {
        match self {
            Self::Number(text) => Self::Number(spelled(text).unwrap_or_else(|| text.clone())),
            Self::Array(items) => Self::Array(items.iter().map(|item| item.respelled(spelled)).collect()),
            Self::Object(entries) => {
                let respelled = |(key, value): &(String, Self)| (key.clone(), value.respelled(spelled));
                Self::Object(entries.iter().map(respelled).collect())
            }
            Self::Null | Self::Boolean(_) | Self::String(_) => self.clone(),
        }
    }

    /// Whether it is an array with an item that is equal to the one in a place.
    pub(super) fn repeats(&self, place: usize) -> bool {
        let Self::Array(items) = self else { return false };
        let Some(one) = items.get(place) else { return false };
        items.iter().enumerate().any(|(at, item)| at != place && item.differences(one).is_empty())
    }

    /// Whether it holds a number that no double has the value of.
    pub(super) fn is_beyond_doubles(&self) -> bool {
        match self {
            Self::Number(text) => text
                .parse::<f64>()
                .is_ok_and(|double| !double.is_finite() || decimal(&double.to_string()) != decimal(text)),
            Self::Array(items) => items.iter().any(Self::is_beyond_doubles),
            Self::Object(entries) => entries.iter().any(|(_, value)| value.is_beyond_doubles()),
            Self::Null | Self::Boolean(_) | Self::String(_) => false,
        }
    }

    /// Where another document is not equal to this one: key order is ignored, numbers are compared by
    /// value, everything else exactly.
    pub(super) fn differences(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        compare(self, other, &mut Vec::new(), &mut found);
        found
    }
}

struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => f.write_str(&quoted(text)),
            Self::Array(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Self::Object(entries) => {
                f.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{}:{value}", if at == 0 { "" } else { "," }, quoted(key))?;
                }
                f.write_str("}")
            }
        }
    }
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Text as readers show it: what controls a terminal, or the direction of what stands behind it, is escaped.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        match letter {
            '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}' => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    shown += &format!("\\u{unit:04x}");
                }
            }
            letter => shown.push(letter),
        }
    }
    shown
}

/// A path in the spelling of the generated readers: `$.items[3]["odd key"]`.
pub(super) fn spelled(path: &[Step]) -> String {
    let mut text = "$".to_owned();
    for step in path {
        match step {
            Step::Index(index) => text += &format!("[{index}]"),
            Step::Key(key) => {
                let plain = |at: usize, letter: char| {
                    letter.is_ascii_alphabetic()
                        || "_$".contains(letter)
                        || (at > 0 && letter.is_ascii_digit())
                };
                if !key.is_empty() && key.chars().enumerate().all(|(at, letter)| plain(at, letter)) {
                    text += &format!(".{key}");
                } else {
                    text += &format!("[{}]", shown(&quoted(key)));
                }
            }
        }
    }
    text
}

fn compare(left: &Tree, right: &Tree, path: &mut Vec<Step>, found: &mut Vec<String>) {
    match (left, right) {
        (Tree::Array(left), Tree::Array(right)) if left.len() == right.len() => {
            for (at, (left, right)) in left.iter().zip(right).enumerate() {
                path.push(Step::Index(at));
                compare(left, right, path, found);
                path.pop();
            }
        }
        (Tree::Object(before), Tree::Object(after)) => {
            for (key, left) in before {
                path.push(Step::Key(key.clone()));
                match value(after, key) {
                    Some(right) => compare(left, right, path, found),
                    None => found.push(format!("{} is lost: {left}", spelled(path))),
                }
                path.pop();
            }
            for (key, right) in after {
                if value(before, key).is_none() {
                    path.push(Step::Key(key.clone()));
                    found.push(format!("{} is added: {right}", spelled(path)));
                    path.pop();
                }
            }
            if before.len() != after.len() && found.is_empty() {
                found.push(format!("{} repeats a key", spelled(path)));
            }
        }
        (Tree::Number(left), Tree::Number(right)) if decimal(left) == decimal(right) => {}
        (left, right) if left == right => {}
        (left, right) => found.push(format!("{} was {left} and came back as {right}", spelled(path))),
    }
}

fn value<'a>(entries: &'a [(String, Tree)], key: &str) -> Option<&'a Tree> {
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// A number's sign, its digits without zeros at the ends, and the power of ten of its last digit.
pub(super) fn decimal(text: &str) -> (bool, String, i64) {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if significant.trim_start_matches('0').is_empty() {
        return (false, String::new(), 0);
    }
    let length = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    // An exponent past 64 bits differs from every other one as far as documents here go.
    let exponent = exponent.trim_start_matches('+').parse().unwrap_or(i64::MAX / 2);
    let power = exponent - length(fraction) + length(&digits) - length(significant);
    (negative, significant.trim_start_matches('0').to_owned(), power)
}

#[cfg(test)]
mod tests {
    use super::{Step, Tree, spelled};

    fn differences(left: &str, right: &str) -> Vec<String> {
        Tree::parse(left).unwrap().differences(&Tree::parse(right).unwrap())
    }

    #[test]
    fn numbers_are_compared_by_value() {
        for (left, right) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("1.50", "15E-1"),
            ("-0.0", "0"),
            ("0.001", "1e-3"),
            ("1200", "1.2e+3"),
        ] {
            assert_eq!(differences(left, right), Vec::<String>::new(), "{left} {right}");
        }
        for (left, right) in [
            ("9007199254740993", "9007199254740992"),
            ("0.1", "0.10000000000000001"),
            ("1", "-1"),
            ("1", "10"),
        ] {
            assert_eq!(differences(left, right).len(), 1, "{left} {right}");
        }
    }

    #[test]
    fn numbers_are_respelled() {
        let tree = Tree::parse("[1e2,9223372036854775807e0,10.0,-90e-1,0.0,1.5,1e400]").unwrap();
        let digits = "[100,9223372036854775807,10,-9,0.0,1.5,1e400]";
        assert_eq!(tree.in_digits().to_string(), digits);
        let tree = Tree::parse("[9007199254740993,9007199254740993.0,9007199254740993.1]").unwrap();
        let doubles = "[9007199254740993,9007199254740993.0,9007199254740994]";
        assert_eq!(tree.in_doubles().to_string(), doubles);
    }

    #[test]
    fn differences_name_their_place() {
        assert_eq!(differences(r#"{"a":1,"b":[2]}"#, r#"{"b":[2],"a":1}"#), Vec::<String>::new());
        assert_eq!(
            differences(r#"{"a":null,"o k":{"x":["y",1]}}"#, r#"{"o k":{"x":["z",1]},"n":0}"#),
            ["$.a is lost: null", r#"$["o k"].x[0] was "y" and came back as "z""#, "$.n is added: 0"]
        );
        assert_eq!(differences("[1,2]", "[1]"), ["$ was [1,2] and came back as [1]"]);
        assert_eq!(differences(r#"{"a":1}"#, r#"{"a":1,"a":1}"#), ["$ repeats a key"]);
    }

    #[test]
    fn a_document_is_written_as_it_was_read() {
        let text =
            r#"{"a":[1.500,-0,1e400,123456789012345678901234567890],"b\n":"æ\u0000","c":{},"d":[true,null]}"#;
        assert_eq!(Tree::parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn paths_are_dotted_where_they_can_be() {
        let keys = ["status", "_id$2", "2nd", "odd key", "", "æ"].map(|key| Step::Key(key.to_owned()));
        let path: Vec<Step> = keys.into_iter().chain([Step::Index(3)]).collect();
        assert_eq!(spelled(&path), r#"$.status._id$2["2nd"]["odd key"][""]["æ"][3]"#);
    }
}
