//! Scalars: types that are said, and bounds that a plain validator sees.

use serde_json::{Map, Number, Value};

/// Completes a schema of scalars.
pub(crate) fn normalise(node: &mut Map<String, Value>) {
    say_type(node);
    bound_integer(node);
    shorten_bounds(node);
    shorten_float(node);
    part_null_from_enum(node);
    rule_out_numbers(node);
}

/// What a number is not is a rule: `NonZeroI32` is an integer with `not: {const: 0}`.
fn rule_out_numbers(node: &mut Map<String, Value>) {
    if !(has_type(node, "integer") || has_type(node, "number")) {
        return;
    }
    let Some(excluded) = node.shift_remove("not") else { return };
    let mut rule = Map::new();
    if let Some(value) = excluded.get("const") {
        rule.insert("title".to_owned(), format!("not {value}").into());
    }
    rule.insert("not".to_owned(), excluded);
    match node.get_mut("allOf") {
        Some(Value::Array(rules)) => rules.push(Value::Object(rule)),
        _ => {
            node.insert("allOf".to_owned(), Value::Array(vec![Value::Object(rule)]));
        }
    }
}

/// `const` and `enum` without a type get the type of their values.
fn say_type(node: &mut Map<String, Value>) {
    if node.contains_key("type") {
        return;
    }
    let values = match (node.get("const"), node.get("enum")) {
        (Some(constant), _) => std::slice::from_ref(constant),
        (None, Some(Value::Array(values))) => values,
        _ => return,
    };
    let name = match values {
        [] => return,
        _ if values.iter().all(Value::is_string) => "string",
        _ if values.iter().all(|value| Whole::read(value).is_some()) => "integer",
        _ if values.iter().all(Value::is_boolean) => "boolean",
        _ => return,
    };
    node.insert("type".to_owned(), name.into());
}

/// A plain validator does not know `format: uint8`, so that the bounds are said; tighter ones stay. An end of
/// a range of integers is said as the last one inside.
fn bound_integer(node: &mut Map<String, Value>) {
    if !has_type(node, "integer") {
        return;
    }
    include(node, "exclusiveMinimum", "minimum", Whole::next);
    include(node, "exclusiveMaximum", "maximum", Whole::previous);
    // usize and isize are 64 bits wide wherever events are written.
    let format = match node.get("format").and_then(Value::as_str) {
        Some("uint") => "uint64",
        Some("int") => "int64",
        Some(format) => format,
        None => return,
    };
    let (least, most): (i128, u128) = match format {
        "int8" => (i8::MIN.into(), i8::MAX.unsigned_abs().into()),
        "int16" => (i16::MIN.into(), i16::MAX.unsigned_abs().into()),
        "int32" => (i32::MIN.into(), i32::MAX.unsigned_abs().into()),
        "int64" => (i64::MIN.into(), i64::MAX.unsigned_abs().into()),
        "int128" => (i128::MIN, i128::MAX.unsigned_abs()),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" => (0, u64::MAX.into()),
        "uint128" => (0, u128::MAX),
        _ => return,
    };
    let format = format.to_owned();
    node.insert("format".to_owned(), format.into());
    tighten(node, "minimum", Whole::from(least), Whole::max);
    tighten(node, "maximum", Whole::NotNegative(most), Whole::min);
}

/// An integer of any width that payloads have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Whole {
    Negative(i128),
    NotNegative(u128),
}

impl From<i128> for Whole {
    fn from(value: i128) -> Self {
        u128::try_from(value).map_or(Self::Negative(value), Self::NotNegative)
    }
}

impl Whole {
    /// `0.0` is an integer too: `#[schemars(range(min = 0.0))]`.
    #[allow(clippy::cast_possible_truncation, reason = "a whole number below 2^53 is exact in both")]
    fn read(value: &Value) -> Option<Self> {
        let number = value.as_number()?;
        number.as_i128().map(Self::from).or_else(|| number.as_u128().map(Self::NotNegative)).or_else(|| {
            let float = number.as_f64()?;
            (float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0).then_some((float as i128).into())
        })
    }

    fn number(self) -> Option<Number> {
        match self {
            Self::Negative(value) => Number::from_i128(value),
            Self::NotNegative(value) => Number::from_u128(value),
        }
    }

    fn next(self) -> Option<Self> {
        match self {
            Self::Negative(value) => Some((value + 1).into()),
            Self::NotNegative(value) => value.checked_add(1).map(Self::NotNegative),
        }
    }

    fn previous(self) -> Option<Self> {
        match self {
            Self::Negative(value) => value.checked_sub(1).map(Self::Negative),
            Self::NotNegative(0) => Some(Self::Negative(-1)),
            Self::NotNegative(value) => Some(Self::NotNegative(value - 1)),
        }
    }
}

/// Says the tighter of two ends where both are said.
fn include(
    node: &mut Map<String, Value>,
    exclusive: &str,
    inclusive: &str,
    inside: fn(Whole) -> Option<Whole>,
) {
    let Some(bound) = node.get(exclusive).and_then(Whole::read).and_then(inside) else { return };
    node.shift_remove(exclusive);
    tighten(node, inclusive, bound, if inclusive == "minimum" { Whole::max } else { Whole::min });
}

fn tighten(node: &mut Map<String, Value>, keyword: &str, bound: Whole, tighter: fn(Whole, Whole) -> Whole) {
    let said = match node.get(keyword) {
        None => None,
        Some(said) => match Whole::read(said) {
            Some(said) => Some(said),
            // No integer: who reads the schema says so.
            None => return,
        },
    };
    if let Some(number) = said.map_or(bound, |said| tighter(said, bound)).number() {
        node.insert(keyword.to_owned(), Value::Number(number));
    }
}

/// `#[schemars(range(max = 1.0))]` says 1, which is how readers' messages spell it.
fn shorten_bounds(node: &mut Map<String, Value>) {
    for keyword in ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"] {
        if let Some(bound) = node.get_mut(keyword)
            && let Some(whole) = Whole::read(bound).and_then(Whole::number)
        {
            *bound = Value::Number(whole);
        }
    }
}

/// schemars widens the default of an `f32` to an `f64`: 0.1 becomes 0.10000000149011612.
#[allow(clippy::cast_possible_truncation, reason = "only values that an f32 holds are kept")]
fn shorten_float(node: &mut Map<String, Value>) {
    if node.get("format").and_then(Value::as_str) != Some("float") {
        return;
    }
    let Some(wide) = node.get("default").and_then(Value::as_f64) else { return };
    let narrow = wide as f32;
    if f64::from(narrow).to_bits() == wide.to_bits()
        && let Some(number) = narrow.to_string().parse::<f64>().ok().and_then(Number::from_f64)
    {
        node.insert("default".to_owned(), Value::Number(number));
    }
}

/// `{type: [string, null], enum: ["a", null]}` is an enum, or null.
fn part_null_from_enum(node: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = node.get_mut("enum") else { return };
    if values.len() < 2 || !values.contains(&Value::Null) {
        return;
    }
    values.retain(|value| !value.is_null());
    let mut inner = Map::new();
    for keyword in ["type", "format", "enum"] {
        if let Some(value) = node.shift_remove(keyword) {
            inner.insert(keyword.to_owned(), value);
        }
    }
    if let Some(Value::Array(types)) = inner.get_mut("type") {
        types.retain(|name| name.as_str() != Some("null"));
        if let [one] = types.as_slice() {
            let one = one.clone();
            inner.insert("type".to_owned(), one);
        }
    }
    let null = Map::from_iter([("type".to_owned(), Value::from("null"))]);
    node.insert("anyOf".to_owned(), Value::Array(vec![Value::Object(inner), Value::Object(null)]));
}

/// Whether `type` is, or has among others, `name`.
pub(super) fn has_type(node: &Map<String, Value>, name: &str) -> bool {
    match node.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(names)) => names.iter().any(|other| other.as_str() == Some(name)),
        _ => false,
    }
}
