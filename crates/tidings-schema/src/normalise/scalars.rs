//! Scalars: types that are said, and bounds that a plain validator sees.

use serde_json::{Map, Number, Value};

/// Completes a schema of scalars.
pub(super) fn normalise(node: &mut Map<String, Value>) {
    say_type(node);
    bound_integer(node);
    shorten_float(node);
    part_null_from_enum(node);
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
        _ if values.iter().all(|value| value.is_i64() || value.is_u64()) => "integer",
        _ if values.iter().all(Value::is_boolean) => "boolean",
        _ => return,
    };
    node.insert("type".to_owned(), name.into());
}

/// A plain validator does not know `format: uint8`, so that the bounds are said; tighter ones stay.
fn bound_integer(node: &mut Map<String, Value>) {
    if !has_type(node, "integer") {
        return;
    }
    // usize and isize are 64 bits wide wherever events are written.
    let format = match node.get("format").and_then(Value::as_str) {
        Some("uint") => "uint64",
        Some("int") => "int64",
        Some(format) => format,
        None => return,
    };
    let (least, most): (Number, Option<Number>) = match format {
        "int8" => (i8::MIN.into(), Some(i8::MAX.into())),
        "int16" => (i16::MIN.into(), Some(i16::MAX.into())),
        "int32" => (i32::MIN.into(), Some(i32::MAX.into())),
        "int64" => (i64::MIN.into(), Some(i64::MAX.into())),
        "uint8" => (0.into(), Some(u8::MAX.into())),
        "uint16" => (0.into(), Some(u16::MAX.into())),
        "uint32" => (0.into(), Some(u32::MAX.into())),
        "uint64" => (0.into(), Some(u64::MAX.into())),
        "uint128" => (0.into(), None),
        _ => return,
    };
    let format = format.to_owned();
    node.insert("format".to_owned(), format.into());
    tighten(node, "minimum", least, |said, format| said > format);
    if let Some(most) = most {
        tighten(node, "maximum", most, |said, format| said < format);
    }
}

fn tighten(node: &mut Map<String, Value>, keyword: &str, bound: Number, tighter: fn(i128, i128) -> bool) {
    let said = node.get(keyword).and_then(integral);
    let bound = match (said, bound.as_i128()) {
        (Some(said), Some(bound)) if tighter(said, bound) => number(said),
        _ => Value::Number(bound),
    };
    node.insert(keyword.to_owned(), bound);
}

/// `0.0` is an integer too: `#[schemars(range(min = 0.0))]`.
#[allow(clippy::cast_possible_truncation, reason = "a whole number below 2^53 is exact in both")]
fn integral(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    number.as_i128().or_else(|| {
        let float = number.as_f64()?;
        (float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0).then_some(float as i128)
    })
}

fn number(value: i128) -> Value {
    i64::try_from(value).map_or_else(|_| u64::try_from(value).map_or(Value::Null, Value::from), Value::from)
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
