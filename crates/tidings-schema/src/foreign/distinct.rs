//! Sets of JSON values whose numbers are equal by value, so that long lists are compared in linear time.

use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;

use super::number::{equal, whole};

/// Beyond this, a number may equal one that is spelled with an exponent, and both are compared as floats.
const EXACT: u128 = 1 << 120;

/// A set of values that are equal as [`equal`] says.
#[derive(Default)]
pub(super) struct ValueSet<'v> {
    known: HashMap<u64, Vec<&'v Value>>,
}

impl<'v> ValueSet<'v> {
    pub(super) fn contains(&self, value: &Value) -> bool {
        self.known.get(&key(value)).is_some_and(|known| known.iter().any(|known| equal(known, value)))
    }

    /// Whether the value is new.
    pub(super) fn insert(&mut self, value: &'v Value) -> bool {
        let known = self.known.entry(key(value)).or_default();
        let new = !known.iter().any(|known| equal(known, value));
        if new {
            known.push(value);
        }
        new
    }
}

impl<'v> FromIterator<&'v Value> for ValueSet<'v> {
    fn from_iter<I: IntoIterator<Item = &'v Value>>(values: I) -> Self {
        let mut set = Self::default();
        for value in values {
            set.insert(value);
        }
        set
    }
}

/// The values in the order in which they come, each once.
pub(super) fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut known = ValueSet::default();
    let new: Vec<bool> = values.iter().map(|value| known.insert(value)).collect();
    kept(values, new)
}

/// The schemas in the order in which they come, each once, as they are spelled.
pub(super) fn distinct_schemas(schemas: Vec<Value>) -> Vec<Value> {
    let mut known = HashSet::new();
    let new: Vec<bool> = schemas.iter().map(|schema| known.insert(schema)).collect();
    kept(schemas, new)
}

/// What is marked.
pub(super) fn kept<T>(list: Vec<T>, marks: Vec<bool>) -> Vec<T> {
    list.into_iter().zip(marks).filter_map(|(one, kept)| kept.then_some(one)).collect()
}

/// The same for values that are equal.
fn key(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    enter(value, &mut hasher);
    hasher.finish()
}

fn enter(value: &Value, hasher: &mut DefaultHasher) {
    match value {
        Value::Number(number) => match whole(value).filter(|whole| whole.unsigned_abs() < EXACT) {
            Some(whole) => whole.hash(hasher),
            None => number.as_f64().unwrap_or(f64::NAN).to_bits().hash(hasher),
        },
        Value::Array(items) => {
            items.len().hash(hasher);
            for item in items {
                enter(item, hasher);
            }
        }
        Value::Object(members) => {
            members.len().hash(hasher);
            // Members are equal in any order.
            let sum = members.iter().fold(0_u64, |sum, (name, member)| {
                let mut inner = DefaultHasher::new();
                name.hash(&mut inner);
                enter(member, &mut inner);
                sum.wrapping_add(inner.finish())
            });
            sum.hash(hasher);
        }
        scalar => scalar.hash(hasher),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(text: &str) -> Value {
        serde_json::from_str(text).unwrap_or_default()
    }

    #[test]
    fn a_set_finds_what_a_scan_finds() {
        let texts = [
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0",
            "0.0",
            "0e9",
            "1",
            "1.0",
            "10e-1",
            "1.5",
            "15e-1",
            "\"1\"",
            "9007199254740992",
            "9007199254740993",
            "9007199254740993.0",
            "1e37",
            "10000000000000000000000000000000000000",
            "1e38",
            "100000000000000000000000000000000000000",
            "1e400",
            "-1e400",
            "1e-400",
            "[1]",
            "[1.0]",
            "[1,2]",
            "[2,1]",
            "{}",
            "[]",
            "{\"a\":1,\"b\":2}",
            "{\"b\":2.0,\"a\":1}",
            "{\"a\":2,\"b\":1}",
            "\"\"",
        ];
        let values: Vec<Value> = texts.iter().map(|text| parsed(text)).collect();
        for (at, value) in values.iter().enumerate() {
            for other in &values[..at] {
                let set: ValueSet<'_> = [other].into_iter().collect();
                assert_eq!(set.contains(value), equal(other, value), "{other} and {value}");
            }
        }
        let scanned = values.iter().enumerate();
        let scanned = scanned.filter(|(at, value)| !values[..*at].iter().any(|other| equal(other, value)));
        let scanned: Vec<Value> = scanned.map(|(_, value)| value.clone()).collect();
        assert_eq!(distinct(values.clone()), scanned);
    }

    #[test]
    fn schemas_are_compared_as_spelled() {
        let schemas =
            vec![json!({ "const": 1 }), parsed("{\"const\":1.0}"), json!({ "const": 1 }), json!(true)];
        assert_eq!(distinct_schemas(schemas.clone()), [schemas[0].clone(), schemas[1].clone(), json!(true)]);
    }
}
