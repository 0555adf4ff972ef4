//! Unions: finding the variant by its tag, or by its shape.

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::{Map, Value};

use super::check::{At, Faults, OneOf};
use super::shape::Shape;

/// `{"kind": "card", …}`: the tag, and the object without it.
pub(crate) fn internal<'de, D: Deserializer<'de>>(
    deserializer: D,
    tag: &str,
) -> Result<(String, Value), D::Error> {
    let mut object = Map::deserialize(deserializer)?;
    match object.remove(tag) {
        Some(Value::String(found)) => Ok((found, Value::Object(object))),
        _ => Err(D::Error::custom(format_args!("expected a tag in {tag:?}"))),
    }
}

/// `{"kind": "card", "content": …}`: the tag and the content; nothing else may be there.
pub(crate) fn adjacent<'de, D: Deserializer<'de>>(
    deserializer: D,
    tag: &str,
    content: &str,
) -> Result<(String, Option<Value>), D::Error> {
    let mut object = Map::deserialize(deserializer)?;
    let (found, held) = (object.remove(tag), object.remove(content));
    match found {
        Some(Value::String(found)) if object.is_empty() => Ok((found, held)),
        _ => Err(unknown()),
    }
}

/// `{"card": …}`, or `"card"` for a variant that holds nothing.
pub(crate) fn external<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(String, Option<Value>), D::Error> {
    match Value::deserialize(deserializer)? {
        Value::String(tag) => Ok((tag, None)),
        Value::Object(object) if object.len() == 1 => {
            let only = object.into_iter().next();
            only.map(|(tag, content)| (tag, Some(content)))
                .ok_or_else(unknown)
        }
        _ => Err(unknown()),
    }
}

/// Reads what a variant holds.
pub(crate) fn content<S: Shape, E: Error>(content: Value) -> Result<S::Out, E> {
    S::read(content).map_err(E::custom)
}

/// Reads a value if it has the shape.
pub(crate) fn fit<S: Shape>(value: &Value) -> Option<S::Out> {
    S::read(value).ok()
}

pub(crate) fn unknown<E: Error>() -> E {
    E::custom("no variant fits")
}

/// The check of what a variant holds.
pub(crate) type Check = fn(&Value, &At<'_>, &mut Faults);

/// Checks `{"kind": "card", …}`.
pub(crate) fn check_internal(
    value: &Value,
    at: &At<'_>,
    faults: &mut Faults,
    tag: &str,
    variants: &[(&str, Check)],
) {
    let Some(object) = value.as_object() else {
        return faults.expected("an object", at, value);
    };
    if let Some(check) = variant_of(object, at, faults, tag, variants) {
        let mut rest = object.clone();
        rest.remove(tag);
        check(&Value::Object(rest), at, faults);
    }
}

/// Checks `{"kind": "card", "content": …}`; a variant without a check holds nothing.
pub(crate) fn check_adjacent(
    value: &Value,
    at: &At<'_>,
    faults: &mut Faults,
    names: (&str, &str),
    variants: &[(&str, Option<Check>)],
) {
    let (tag, content) = names;
    let Some(object) = value.as_object() else {
        return faults.expected("an object", at, value);
    };
    let known = match variant_of(object, at, faults, tag, variants) {
        None => return,
        Some(None) => &[tag][..],
        Some(Some(check)) => {
            let at = at.key(content);
            match object.get(content) {
                None => faults.missing(&at),
                Some(content) => check(content, &at, faults),
            }
            &[tag, content]
        }
    };
    for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
        faults.unknown(&at.key(name));
    }
}

fn variant_of<C: Copy>(
    object: &Map<String, Value>,
    at: &At<'_>,
    faults: &mut Faults,
    tag: &str,
    variants: &[(&str, C)],
) -> Option<C> {
    let at = at.key(tag);
    let Some(found) = object.get(tag) else {
        faults.missing(&at);
        return None;
    };
    let mut known = variants.iter();
    let variant = known.find(|(name, _)| found.as_str() == Some(*name));
    if variant.is_none() {
        let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
        faults.one_of(found, &at, &names);
    }
    variant.map(|(_, check)| *check)
}

/// Checks `{"card": …}` or `"card"`; a variant without a check holds nothing.
pub(crate) fn check_external(
    value: &Value,
    at: &At<'_>,
    faults: &mut Faults,
    variants: &[(&str, Option<Check>)],
) {
    for (name, check) in variants {
        match (check, value) {
            (None, Value::String(text)) if text == name => return,
            (Some(check), Value::Object(object)) if object.len() == 1 => {
                if let Some(content) = object.get(*name) {
                    return check(content, &at.key(name), faults);
                }
            }
            _ => {}
        }
    }
    let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
    faults.expected(OneOf(&names), at, value);
}

/// Checks that one variant fits.
pub(crate) fn check_untagged(
    value: &Value,
    at: &At<'_>,
    faults: &mut Faults,
    variants: &[(&str, Check)],
) {
    let fits = variants.iter().any(|(_, check)| {
        let mut faults = Faults::default();
        check(value, &At::ROOT, &mut faults);
        faults.is_empty()
    });
    if !fits {
        let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
        faults.expected(format_args!("one of {}", names.join(", ")), at, value);
    }
}
