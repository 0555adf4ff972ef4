//! Shapes: how a value is read and what is asked of it. A field's shape is its type wherever the
//! type says everything; `Int`, `Text`, `Items` and their like say what a type alone cannot.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::check::{At, Faults, Named};

/// A shape of JSON values.
pub(crate) trait Shape {
    /// The Rust type that holds such a value.
    type Out;

    /// Reads a value, and refuses what the schema refuses.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error>;

    /// Adds what is wrong with a value; agrees with [`Shape::read`].
    fn check(value: &Value, at: &At<'_>, faults: &mut Faults);

    /// Reads the value of a property that may be absent, and is not.
    fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self::Out>, D::Error> {
        Self::read(deserializer).map(Some)
    }
}

impl<T: Named + DeserializeOwned> Shape for T {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        <T as Named>::check(value, at, faults);
    }
}

/// Types that serde reads exactly as JSON Schema judges them.
macro_rules! scalars {
    ($($scalar:ty, $is:ident, $expected:literal;)+) => {$(
        impl Shape for $scalar {
            type Out = Self;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
                if !value.$is() {
                    faults.expected($expected, at, value);
                }
            }
        }
    )+};
}

scalars! {
    bool, is_boolean, "a boolean";
    f64, is_number, "a number";
    Number, is_number, "a number";
    String, is_string, "a string";
    (), is_null, "null";
    Map<String, Value>, is_object, "an object";
}

impl Shape for Value {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(_: &Value, _: &At<'_>, _: &mut Faults) {}
}

/// A value on the heap, where a type contains itself.
pub(crate) struct Boxed<S>(PhantomData<S>);

impl<S: Shape> Shape for Boxed<S> {
    type Out = Box<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        S::read(deserializer).map(Box::new)
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        S::check(value, at, faults);
    }
}

impl<S: Shape> Shape for Option<S> {
    type Out = Option<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        deserializer.deserialize_option(Nullable::<S>(PhantomData))
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        if !value.is_null() {
            S::check(value, &at.or_null(), faults);
        }
    }
}

struct Nullable<S>(PhantomData<S>);

impl<'de, S: Shape> Visitor<'de> for Nullable<S> {
    type Value = Option<S::Out>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        S::read(deserializer).map(Some)
    }
}

/// Reads with a shape where serde asks for a seed.
pub(crate) struct Seed<S>(PhantomData<S>);

impl<S> Seed<S> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

impl<'de, S: Shape> DeserializeSeed<'de> for Seed<S> {
    type Value = S::Out;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Out, D::Error> {
        S::read(deserializer)
    }
}

impl<S: Shape> Shape for Vec<S> {
    type Out = Vec<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        deserializer.deserialize_seq(List::<S>(PhantomData))
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        match value.as_array() {
            None => faults.expected("an array", at, value),
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    S::check(item, &at.index(index), faults);
                }
            }
        }
    }
}

struct List<S>(PhantomData<S>);

impl<'de, S: Shape> Visitor<'de> for List<S> {
    type Value = Vec<S::Out>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Seed::<S>::NEW)? {
            list.push(item);
        }
        Ok(list)
    }
}

impl<K: Shape, S: Shape> Shape for BTreeMap<K, S>
where
    K::Out: Ord,
{
    type Out = BTreeMap<K::Out, S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        deserializer.deserialize_map(MapReader::<K, S>(PhantomData))
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        match value.as_object() {
            None => faults.expected("an object", at, value),
            Some(entries) => {
                for (key, entry) in entries {
                    let at = at.key(key);
                    K::check(&Value::from(key.as_str()), &at, faults);
                    S::check(entry, &at, faults);
                }
            }
        }
    }
}

struct MapReader<K, S>(PhantomData<(K, S)>);

impl<'de, K: Shape, S: Shape> Visitor<'de> for MapReader<K, S>
where
    K::Out: Ord,
{
    type Value = BTreeMap<K::Out, S::Out>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key_seed(Seed::<K>::NEW)? {
            map.insert(key, entries.next_value_seed(Seed::<S>::NEW)?);
        }
        Ok(map)
    }
}

macro_rules! tuples {
    ($($length:literal: $($shape:ident $index:tt),+;)+) => {$(
        impl<$($shape: Shape),+> Shape for ($($shape,)+) {
            type Out = ($($shape::Out,)+);

            fn read<'de, De: Deserializer<'de>>(deserializer: De) -> Result<Self::Out, De::Error> {
                struct Positions<$($shape),+>(PhantomData<($($shape,)+)>);

                impl<'de, $($shape: Shape),+> Visitor<'de> for Positions<$($shape),+> {
                    type Value = ($($shape::Out,)+);

                    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(out, "an array of {}", $length)
                    }

                    fn visit_seq<Seq: SeqAccess<'de>>(
                        self,
                        mut items: Seq,
                    ) -> Result<Self::Value, Seq::Error> {
                        Ok(($(
                            items
                                .next_element_seed(Seed::<$shape>::NEW)?
                                .ok_or_else(|| Error::invalid_length($index, &self))?,
                        )+))
                    }
                }

                deserializer.deserialize_tuple($length, Positions::<$($shape),+>(PhantomData))
            }

            fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
                match value.as_array() {
                    None => faults.expected("an array", at, value),
                    Some(items) if items.len() == $length => {
                        $($shape::check(&items[$index], &at.index($index), faults);)+
                    }
                    Some(items) => faults.found(count($length, "item"), at, &items.len()),
                }
            }
        }
    )+};
}

tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}

/// How many, as a message says it.
fn count(number: usize, what: &str) -> String {
    match (number, what.strip_suffix('y')) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {what}s"),
    }
}

fn length(number: usize, min: usize, max: usize, what: &str) -> Option<String> {
    if number < min {
        Some(format!("at least {}", count(min, what)))
    } else if number > max {
        Some(format!("at most {}", count(max, what)))
    } else {
        None
    }
}

fn refuse<T, E: Error>(value: T, fault: Option<String>) -> Result<T, E> {
    match fault {
        None => Ok(value),
        Some(expected) => Err(E::custom(format_args!("expected {expected}"))),
    }
}

/// A text of `MIN` to `MAX` characters.
pub(crate) struct Text<const MIN: usize, const MAX: usize>;

impl<const MIN: usize, const MAX: usize> Shape for Text<MIN, MAX> {
    type Out = String;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let text = String::deserialize(deserializer)?;
        let fault = length(text.chars().count(), MIN, MAX, "character");
        refuse(text, fault)
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        String::check(value, at, faults);
        let Some(text) = value.as_str() else {
            return;
        };
        let characters = text.chars().count();
        if let Some(expected) = length(characters, MIN, MAX, "character") {
            faults.found(expected, at, &characters);
        }
    }
}

/// An array of `MIN` to `MAX` items, no two of them equal if `UNIQUE`.
pub(crate) struct Items<S, const MIN: usize, const MAX: usize, const UNIQUE: bool>(PhantomData<S>);

impl<S: Shape, const MIN: usize, const MAX: usize, const UNIQUE: bool> Shape
    for Items<S, MIN, MAX, UNIQUE>
where
    S::Out: PartialEq,
{
    type Out = Vec<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        let items = Vec::<S>::read(deserializer)?;
        let fault = length(items.len(), MIN, MAX, "item");
        let items = refuse(items, fault)?;
        refuse(
            &items,
            (UNIQUE && repeats(&items)).then(|| DISTINCT.to_owned()),
        )?;
        Ok(items)
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        Vec::<S>::check(value, at, faults);
        let Some(items) = value.as_array() else {
            return;
        };
        if let Some(expected) = length(items.len(), MIN, MAX, "item") {
            faults.found(expected, at, &items.len());
        }
        if UNIQUE && repeats(items) {
            faults.expected(DISTINCT, at, value);
        }
    }
}

const DISTINCT: &str = "items that differ";

fn repeats<T: PartialEq>(items: &[T]) -> bool {
    items
        .iter()
        .enumerate()
        .any(|(index, item)| items[..index].contains(item))
}

/// An object of `MIN` to `MAX` properties.
pub(crate) struct Properties<S, const MIN: usize, const MAX: usize>(PhantomData<S>);

impl<S: Shape, const MIN: usize, const MAX: usize> Shape for Properties<S, MIN, MAX>
where
    S::Out: Entries,
{
    type Out = S::Out;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S::Out, D::Error> {
        let entries = S::read(deserializer)?;
        let fault = length(entries.count(), MIN, MAX, "property");
        refuse(entries, fault)
    }

    fn check(value: &Value, at: &At<'_>, faults: &mut Faults) {
        S::check(value, at, faults);
        let Some(object) = value.as_object() else {
            return;
        };
        if let Some(expected) = length(object.len(), MIN, MAX, "property") {
            faults.found(expected, at, &object.len());
        }
    }
}

/// What has properties to count.
pub(crate) trait Entries {
    fn count(&self) -> usize;
}

impl<K, V> Entries for BTreeMap<K, V> {
    fn count(&self) -> usize {
        self.len()
    }
}

impl Entries for Map<String, Value> {
    fn count(&self) -> usize {
        self.len()
    }
}
