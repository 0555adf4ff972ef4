//! Numbers and texts, and what hints say of them.

use serde_json::{Value, json};

use super::{
    super::{
        evidence::{Kinds, Numbers, Texts, kind},
        formats,
        graph::Node,
        hints::{Hint, Values},
    },
    Writer, count, schema,
};

/// From how many values on, for each different one, a set of values is evident.
const EVIDENT: u64 = 50;
/// How often each of them is seen at least, and how many they may be.
const AGAIN: u64 = 10;
const MOST_VALUES: usize = 16;

impl Writer<'_> {
    /// What a hint says that the place is.
    pub(super) fn told(&mut self, node: &Node, hint: &Hint, at: &str) -> Option<Value> {
        let kinds = node.kinds() & !kind::NULL;
        let (allowed, name) = match hint.kind.as_deref()? {
            "boolean" => (kind::BOOLEAN, "boolean"),
            "integer" => (kind::WHOLE, "integer"),
            "number" => (kind::WHOLE | kind::FRACTION, "number"),
            "string" => (kind::TEXT, "string"),
            _ => {
                self.claim(at, "anything", "a hint says so");
                return Some(Value::Bool(true));
            }
        };
        if kinds & !allowed != 0 {
            self.contradicted(hint, at, "there are other values", Some(node.seen));
            return None;
        }
        // What samples show says more than the hint, but for a number of which they show integers only.
        if kinds != 0 && name != "number" {
            return None;
        }
        self.claim(at, name, "a hint says so");
        if name == "integer" && hint.format.is_none() {
            return Some(integer("int64"));
        }
        match hint.format.as_deref() {
            Some(format) if name == "integer" && bounds(format).is_some() => Some(integer(format)),
            Some(format) => Some(json!({ "type": name, "format": format })),
            None if node.numbers.as_ref().is_some_and(needs_decimal) => {
                Some(json!({ "type": "number", "format": "decimal" }))
            }
            None => Some(json!({ "type": name })),
        }
    }

    pub(in crate::infer) fn number(
        &mut self,
        numbers: &Numbers,
        hint: &Hint,
        kinds: Kinds,
        at: &str,
    ) -> Value {
        if !numbers.fraction.any() || kinds & kind::FRACTION == 0 {
            return self.whole(numbers, hint, at);
        }
        let all = numbers.fraction.count + numbers.whole.count + numbers.unsigned.count + numbers.huge.count;
        let why = format!(
            "{} of {all} numbers have a fraction or exponent, {}",
            numbers.fraction.count,
            self.first(numbers.fraction)
        );
        self.claim(at, "a number", why);
        if needs_decimal(numbers) {
            let seen = if numbers.inexact.any() { numbers.inexact } else { numbers.whole };
            let why = format!("a double does not keep every digit, {}", self.first(seen));
            self.claim(at, "a decimal", why);
            return json!({ "type": "number", "format": "decimal" });
        }
        match hint.format.as_deref() {
            Some(format) => json!({ "type": "number", "format": format }),
            None => json!({ "type": "number" }),
        }
    }

    fn whole(&mut self, numbers: &Numbers, hint: &Hint, at: &str) -> Value {
        let mut all = numbers.whole;
        all.merge(numbers.unsigned);
        all.merge(numbers.huge);
        let within = |least: i128, most: i128| {
            !numbers.unsigned.any() && numbers.least >= least && numbers.most <= most
        };
        let positive = !numbers.whole.any() || numbers.least >= 0;
        let (format, words) = if numbers.huge.any() || (numbers.unsigned.any() && !positive) {
            (None, "an integer of any size")
        } else if within(i64::MIN.into(), i64::MAX.into()) {
            (Some("int64"), "an integer of 64 bits")
        } else if within(0, u64::MAX.into()) {
            (Some("uint64"), "an integer of 64 bits without a sign")
        } else if numbers.unsigned.any() {
            (Some("uint128"), "an integer of 128 bits without a sign")
        } else {
            (Some("int128"), "an integer of 128 bits")
        };
        let why = format!("none of {} has a fraction, {}", count(all, "number"), self.first(all));
        self.claim(at, words, why);
        if let Some(asked) = hint.format.as_deref().filter(|asked| bounds(asked).is_some()) {
            let (least, most) = bounds(asked).unwrap_or_default();
            let fits = match (least.parse::<i128>(), most.parse::<i128>()) {
                (Ok(least), Ok(most)) => within(least, most) && !numbers.huge.any(),
                _ => positive && !numbers.huge.any(),
            };
            if fits {
                return integer(asked);
            }
            self.contradicted(hint, at, &format!("{asked} does not hold them all"), Some(all));
        }
        format.map_or_else(|| json!({ "type": "integer" }), integer)
    }

    /// One schema, or two: the values that are known, and any other text.
    pub(in crate::infer) fn text(&mut self, texts: &Texts, hint: &Hint, at: &str) -> Vec<Value> {
        if let Some(format) = &hint.format {
            self.claim(at, format!("a text of format {format}"), "a hint says so");
            return vec![json!({ "type": "string", "format": format })];
        }
        let listed = texts.values.as_ref().filter(|_| match hint.values {
            Some(Values::Open | Values::Closed) => true,
            Some(Values::Any) => false,
            None => is_evident(texts),
        });
        if let Some(values) = listed {
            let mut listed: Vec<&str> = values.iter().map(|(value, _)| &**value).collect();
            listed.sort_unstable();
            let closed = hint.values == Some(Values::Closed);
            let others = if closed { "and nothing else: a hint says so" } else { "others allowed" };
            let why = format!("{}, {}", count(texts.seen, "text"), self.first(texts.seen));
            self.claim(at, format!("one of {} texts, {others}", listed.len()), why);
            let known = json!({ "type": "string", "enum": listed });
            let any = json!({ "type": "string" });
            return if closed { vec![known] } else { vec![json!({ "anyOf": [known, any] })] };
        }
        if matches!(hint.values, Some(Values::Open | Values::Closed)) {
            self.contradicted(hint, at, "there are too many different texts for an enum", Some(texts.seen));
        }
        vec![match formats::name(texts.formats) {
            Some((format, words)) => {
                let why = format!("every one of {}, {}", count(texts.seen, "text"), self.first(texts.seen));
                self.claim(at, words, why);
                json!({ "type": "string", "format": format })
            }
            None => json!({ "type": "string" }),
        }]
    }
}

/// Words that come again and again, and nothing else in hundreds of values.
fn is_evident(texts: &Texts) -> bool {
    let word = |text: &str| {
        text.len() <= 32
            && text.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
    };
    texts.values.as_ref().is_some_and(|values| {
        (2..=MOST_VALUES).contains(&values.len())
            && texts.seen.count >= EVIDENT * values.len() as u64
            && values.iter().all(|(value, count)| *count >= AGAIN && word(value))
    })
}

/// Whether a double would change some of the numbers.
fn needs_decimal(numbers: &Numbers) -> bool {
    let large = |value: i128| value.unsigned_abs() > 1 << 53;
    numbers.inexact.any()
        || numbers.unsigned.any()
        || numbers.huge.any()
        || (numbers.whole.any() && (large(numbers.least) || large(numbers.most)))
}

/// An integer with the bounds of its width, which a plain validator sees too.
fn integer(format: &str) -> Value {
    let mut written = schema([("type", json!("integer")), ("format", json!(format))]);
    if let Some((least, most)) = bounds(format) {
        for (keyword, digits) in [("minimum", least), ("maximum", most)] {
            if let Ok(bound) = digits.parse::<serde_json::Number>() {
                written.insert(keyword.to_owned(), Value::Number(bound));
            }
        }
    }
    Value::Object(written)
}

fn bounds(format: &str) -> Option<(String, String)> {
    let (least, most) = match format {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN.into(), i64::MAX.into()),
        "int128" => (i128::MIN, i128::MAX),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        "uint128" => return Some(("0".to_owned(), u128::MAX.to_string())),
        _ => return None,
    };
    Some((i128::to_string(&least), i128::to_string(&most)))
}
