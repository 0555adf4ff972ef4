//! Text, numbers and integers, and how many there may be of something.

use serde_json::{Map, Number, Value, json};

use super::{
    flat::Flat,
    lower::Lowerer,
    node::{never, object},
    number::{compare, count, whole},
    rule::Cleaner,
};

impl Lowerer<'_> {
    pub(super) fn text(&mut self, flat: &Flat, rules: &mut Vec<Value>) -> Map<String, Value> {
        let mut node = object(json!({ "type": "string" }));
        if let Some(format) = flat.node.get("format") {
            node.insert("format".to_owned(), format.clone());
        }
        counts(&flat.node, ["minLength", "maxLength"], &mut node, rules);
        if let Some(pattern) = flat.node.get("pattern").and_then(Value::as_str) {
            let mut cleaner = Cleaner::default();
            match cleaner.pattern(pattern) {
                Some(Value::String(pattern)) => {
                    node.insert("pattern".to_owned(), pattern.into());
                }
                Some(split) => {
                    rules.extend(split.get("allOf").and_then(Value::as_array).into_iter().flatten().cloned());
                }
                None => {}
            }
            let left_out = cleaner.left_out;
            self.say_left_out(left_out, flat.at.as_deref());
        }
        node
    }

    pub(super) fn number(&mut self, flat: &Flat, rules: &mut Vec<Value>) -> Map<String, Value> {
        let mut node = object(json!({ "type": "number" }));
        if flat.node.get("format").and_then(Value::as_str) == Some("decimal") {
            node.insert("format".to_owned(), "decimal".into());
        }
        for keyword in ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"] {
            let Some(value) = flat.node.get(keyword) else { continue };
            match value.as_f64() {
                Some(held) if held.is_finite() => drop(node.insert(keyword.to_owned(), value.clone())),
                // Beyond every double: nothing, or everything, is on that side.
                _ => self.rule(&json!({ keyword: value }), flat.at.as_deref(), rules),
            }
        }
        if is_empty_range(&node) {
            node.retain(|keyword, _| !keyword.ends_with("imum"));
            rules.push(never());
        }
        node
    }

    pub(super) fn integer(&mut self, flat: &Flat, rules: &mut Vec<Value>) -> Map<String, Value> {
        let mut node = object(json!({ "type": "integer" }));
        let declared = flat.node.get("format").and_then(Value::as_str).and_then(width);
        let least = bound(&flat.node, "minimum", "exclusiveMinimum", true);
        let most = bound(&flat.node, "maximum", "exclusiveMaximum", false);
        let (least, most) = match (least, most) {
            (Bound::At(least), Bound::At(most)) if least > most => {
                rules.push(never());
                (Bound::None, Bound::None)
            }
            (Bound::Beyond, most) => (self.far(flat, true, rules), most),
            (least, Bound::Beyond) => (least, self.far(flat, false, rules)),
            bounds => bounds,
        };
        let (least, most) = (least.value(), most.value());
        let asked_of = |format: &str| width(format).unwrap_or((None, None));
        let (format, lowest, highest) = if let Some((lowest, highest)) = declared {
            let name = flat.node.get("format").and_then(Value::as_str).unwrap_or("int64");
            (Some(name), lowest, highest)
        } else if self.rules_apart {
            // In the dialect an integer without a format is of any size.
            (None, None, None)
        } else {
            if !self.rules_apart && (least.is_none() || most.is_none()) {
                let place = self.place_of(flat.at.as_deref());
                self.unbounded.0.get_or_insert(place);
                self.unbounded.1 += 1;
            }
            let fits = |format: &str| {
                let (lowest, highest) = asked_of(format);
                let inside = |bound: Option<i128>| {
                    bound.is_none_or(|bound| {
                        lowest.is_none_or(|lowest| bound >= lowest)
                            && highest.is_none_or(|highest| bound <= highest)
                    })
                };
                inside(least) && inside(most)
            };
            // What was inferred says its bounds, so that without any it is of any size; people's `integer` is of 64 bits.
            let any_size = self.rules_apart && least.is_none() && most.is_none();
            let formats = ["int64", "uint64", "int128", "uint128"];
            let format = formats.into_iter().find(|format| !any_size && fits(format));
            let (lowest, highest) = format.map_or((None, None), asked_of);
            (format, lowest, highest)
        };
        if let Some(format) = format {
            node.insert("format".to_owned(), format.into());
        }
        let least = least.into_iter().chain(lowest).max();
        let most = most.into_iter().chain(highest).min();
        if let (Some(low), Some(high)) = (least, most)
            && low > high
        {
            rules.push(never());
        }
        for (keyword, bound) in [("minimum", least), ("maximum", most)] {
            if let Some(bound) = bound.and_then(Number::from_i128) {
                node.insert(keyword.to_owned(), Value::Number(bound));
            }
        }
        if format == Some("uint128") && most.is_none() {
            node.insert(
                "maximum".to_owned(),
                Number::from_u128(u128::MAX).map_or(Value::Null, Value::Number),
            );
        }
        self.factor(flat, &mut node, rules);
        node
    }

    fn far(&mut self, flat: &Flat, below: bool, rules: &mut Vec<Value>) -> Bound {
        let keywords = if below { ["minimum", "exclusiveMinimum"] } else { ["maximum", "exclusiveMaximum"] };
        for keyword in keywords {
            if let Some(value) = flat.node.get(keyword) {
                self.rule(&json!({ keyword: value }), flat.at.as_deref(), rules);
            }
        }
        Bound::None
    }

    fn factor(&mut self, flat: &Flat, node: &mut Map<String, Value>, rules: &mut Vec<Value>) {
        let Some(factor) = flat.node.get("multipleOf") else { return };
        match whole(factor) {
            Some(1) => {}
            Some(factor) if u64::try_from(factor).is_ok() => {
                if let Some(factor) = Number::from_i128(factor) {
                    node.insert("multipleOf".to_owned(), Value::Number(factor));
                }
            }
            _ => {
                // Every integer is a multiple of a half or a tenth.
                let parts = factor.as_f64().map(|factor| 1.0 / factor);
                let always = parts.is_some_and(|parts| parts <= 1e9 && (parts - parts.round()).abs() < 1e-9);
                if !always {
                    self.rule(&json!({ "multipleOf": factor }), flat.at.as_deref(), rules);
                }
            }
        }
    }
}

/// One end of a range of integers.
#[derive(Clone, Copy)]
enum Bound {
    None,
    At(i128),
    /// More digits than 128 bits have.
    Beyond,
}

impl Bound {
    fn value(self) -> Option<i128> {
        match self {
            Self::At(value) => Some(value),
            Self::None | Self::Beyond => None,
        }
    }
}

/// The tighter of both kinds of bound, as an integer that is inside.
fn bound(node: &Map<String, Value>, inclusive: &str, exclusive: &str, least: bool) -> Bound {
    let mut found = Bound::None;
    for (keyword, is_exclusive) in [(inclusive, false), (exclusive, true)] {
        let Some(value) = node.get(keyword) else { continue };
        let at = match whole(value) {
            Some(at) if is_exclusive => at.checked_add(if least { 1 } else { -1 }),
            Some(at) => Some(at),
            None => {
                let inside = value.as_f64().map(|float| if least { float.ceil() } else { float.floor() });
                let inside = inside.filter(|float| float.is_finite()).and_then(Number::from_f64);
                inside.and_then(|float| whole(&Value::Number(float)))
            }
        };
        found = match (found, at) {
            (Bound::Beyond, _) | (_, None) => Bound::Beyond,
            (Bound::None, Some(at)) => Bound::At(at),
            (Bound::At(known), Some(at)) => Bound::At(if least { known.max(at) } else { known.min(at) }),
        };
    }
    found
}

/// The least and the greatest integer of a format that says how wide integers are.
fn width(format: &str) -> Option<(Option<i128>, Option<i128>)> {
    let (low, high): (i128, i128) = match format {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" => (i64::MIN.into(), i64::MAX.into()),
        "int128" => (i128::MIN, i128::MAX),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        "uint128" => return Some((Some(0), None)),
        _ => return None,
    };
    Some((Some(low), Some(high)))
}

/// Whether no number lies between a node's bounds.
pub(super) fn is_empty_range(node: &Map<String, Value>) -> bool {
    let apart = |low: &str, high: &str, may_meet: bool| match (node.get(low), node.get(high)) {
        (Some(low), Some(high)) => {
            let order = compare(low, high);
            order.is_gt() || (order.is_eq() && !may_meet)
        }
        _ => false,
    };
    apart("minimum", "maximum", true)
        || apart("exclusiveMinimum", "maximum", false)
        || apart("minimum", "exclusiveMaximum", false)
        || apart("exclusiveMinimum", "exclusiveMaximum", false)
}

/// Copies how many there may be; where there can be none, that is the rule.
pub(super) fn counts(
    from: &Map<String, Value>,
    [least, most]: [&str; 2],
    to: &mut Map<String, Value>,
    rules: &mut Vec<Value>,
) {
    let (low, high) = (from.get(least).and_then(count), from.get(most).and_then(count));
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        rules.push(never());
        return;
    }
    for (keyword, bound) in [(least, low.filter(|low| *low > 0)), (most, high)] {
        if let Some(bound) = bound {
            to.insert(keyword.to_owned(), bound.into());
        }
    }
}
