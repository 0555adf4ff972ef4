//! What changes at random are made of.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tree::Tree;
use crate::random::Random;

/// What a schema speaks of, what its documents hold, and what has been trouble elsewhere.
#[derive(Default)]
pub(super) struct Vocabulary {
    pub(super) texts: Vec<String>,
    pub(super) keys: Vec<String>,
    pub(super) numbers: Vec<String>,
    pub(super) lengths: Vec<usize>,
    /// Values that stand somewhere in a valid document.
    pub(super) values: Vec<Tree>,
}

/// Numbers at the edges of what languages can hold.
const NUMBERS: [&str; 22] = [
    "0",
    "-0",
    "-0.0",
    "-1",
    "1.0",
    "1.5",
    "-1.5",
    "1e2",
    "1E+2",
    "1e-7",
    "0.1",
    "2147483648",
    "-2147483649",
    "4294967296",
    "9007199254740993",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "170141183460469231731687303715884105728",
    "340282366920938463463374607431768211456",
    "0.1000000000000000055511151231257827",
    "123456789012345678901234567890.5",
];

/// Names that some language has a meaning of its own for.
const KEYS: [&str; 7] = ["extraneous", "odd key", "", "__proto__", "constructor", "toString", "æ"];

/// Values of documents that are kept to be put elsewhere.
const VALUES: usize = 200;

impl Vocabulary {
    pub(super) fn of(schema: &Value, documents: &[Tree]) -> Self {
        let mut found = Found::default();
        found.schema(schema);
        found.keys.extend(KEYS.map(str::to_owned));
        found.numbers.extend(NUMBERS.map(str::to_owned));
        let mut values = Vec::new();
        for document in documents {
            collect(document, &mut values);
        }
        values.sort_by_cached_key(Tree::to_string);
        values.dedup();
        let values = Random::new("values").some(values, VALUES);
        Self {
            texts: found.texts.into_iter().collect(),
            keys: found.keys.into_iter().collect(),
            numbers: found.numbers.into_iter().collect(),
            lengths: found.lengths.into_iter().collect(),
            values,
        }
    }
}

fn collect(tree: &Tree, values: &mut Vec<Tree>) {
    values.push(tree.clone());
    match tree {
        Tree::Array(items) => items.iter().for_each(|item| collect(item, values)),
        Tree::Object(entries) => entries.iter().for_each(|(_, value)| collect(value, values)),
        Tree::Null | Tree::Boolean(_) | Tree::Number(_) | Tree::String(_) => {}
    }
}

#[derive(Default)]
struct Found {
    texts: BTreeSet<String>,
    keys: BTreeSet<String>,
    numbers: BTreeSet<String>,
    lengths: BTreeSet<usize>,
}

impl Found {
    /// Keywords are looked for by name alone: a property of that name only adds words.
    fn schema(&mut self, schema: &Value) {
        match schema {
            Value::Array(items) => items.iter().for_each(|item| self.schema(item)),
            Value::Object(entries) => {
                for (keyword, value) in entries {
                    match keyword.as_str() {
                        "const" | "default" => self.word(value),
                        "enum" | "examples" => {
                            for word in value.as_array().into_iter().flatten() {
                                self.word(word);
                            }
                        }
                        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                            self.number(value);
                        }
                        "minLength" | "maxLength" | "minItems" | "maxItems" => {
                            let bound = value.as_u64().and_then(|bound| usize::try_from(bound).ok());
                            let near = |bound: usize| [bound.saturating_sub(1), bound, bound + 1];
                            self.lengths
                                .extend(bound.into_iter().filter(|bound| *bound < 5000).flat_map(near));
                        }
                        "properties" => {
                            self.keys.extend(
                                value.as_object().into_iter().flat_map(|known| known.keys().cloned()),
                            );
                            self.schema(value);
                        }
                        _ => self.schema(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn word(&mut self, value: &Value) {
        match value {
            Value::String(text) => {
                self.texts.insert(text.clone());
            }
            Value::Number(_) => self.number(value),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {}
        }
    }

    fn number(&mut self, value: &Value) {
        let text = value.to_string();
        self.numbers.extend(beside(&text));
        self.numbers.insert(text);
    }
}

/// The numbers one less and one more in the last digit; none for a number with an exponent.
pub(super) fn beside(text: &str) -> Vec<String> {
    let (digits, decimals) = match text.split_once('.') {
        Some((whole, fraction)) => (format!("{whole}{fraction}"), fraction.len()),
        None => (text.to_owned(), 0),
    };
    let Ok(number) = digits.parse::<i128>() else { return Vec::new() };
    let near = [number.checked_sub(1), number.checked_add(1)];
    near.into_iter().flatten().map(|number| with_decimals(number, decimals)).collect()
}

fn with_decimals(number: i128, decimals: usize) -> String {
    if decimals == 0 {
        return number.to_string();
    }
    let digits = format!("{:0width$}", number.unsigned_abs(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    format!("{}{whole}.{fraction}", if number < 0 { "-" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn neighbours_differ_in_the_last_digit() {
        assert_eq!(beside("10"), ["9", "11"]);
        assert_eq!(beside("-128"), ["-129", "-127"]);
        assert_eq!(beside("0.50"), ["0.49", "0.51"]);
        assert_eq!(beside("0.0"), ["-0.1", "0.1"]);
        assert_eq!(beside("1e2"), Vec::<String>::new());
    }
}
