//! JSON that no type describes, kept as it is spelled.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::{RawValue, Value};

use super::node::{Node, Text};

/// Any JSON value, as it was written: no digit of a number is lost, and no order of properties.
///
/// Two are equal if they are the same value: `{"a":1,"b":2}` equals `{"b":2.0,"a":1}`.
#[derive(Clone, Default)]
pub struct Json(Box<RawValue>);

impl Json {
    /// What serde writes of a value.
    ///
    /// # Errors
    /// The value has no JSON, such as a map whose keys are no texts.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// The JSON text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Reads the value as a type.
    ///
    /// # Errors
    /// The value is not what the type expects.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.get())
    }

    /// The value as a tree. It holds numbers in 64 bits, unless `serde_json/arbitrary_precision` is on.
    ///
    /// # Errors
    /// The value is nested too deeply, or has a number that is too large.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        self.read()
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        // The text of a `Value` is JSON.
        RawValue::from_string(value.to_string()).map_or_else(|_| Self::default(), Self)
    }
}

impl FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text).map(Self)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.get())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.get())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
            || match (Node::read(self.get()), Node::read(other.get())) {
                (Ok(one), Ok(other)) => one == other,
                // What is nested too deeply for a tree is compared as it is spelled.
                _ => false,
            }
    }
}

impl Eq for Json {}

impl Hash for Json {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Node::read(self.get()).ok().hash(state);
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        spelled(deserializer).and_then(kept)
    }
}

/// Keeps a text that is JSON.
pub(crate) fn kept<E: Error>(text: Cow<'_, str>) -> Result<Json, E> {
    RawValue::from_string(text.into_owned())
        .map(Json)
        .map_err(E::custom)
}

/// The text of the next value, borrowed where the whole text is.
///
/// Read by `serde_json`, a value is as it was written. Other readers, such as the buffers of serde's
/// `flatten` and `untagged`, hold values in types of their own, which are written anew here.
pub(crate) fn spelled<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Cow<'de, str>, D::Error> {
    struct Spelling;

    impl<'de> Visitor<'de> for Spelling {
        type Value = Cow<'de, str>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a JSON value")
        }

        /// What `serde_json` hands to a [`RawValue`]: the text, under a name of its own.
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cow<'de, str>, A::Error> {
            match map.next_entry()? {
                Some((Text(name), Text(text))) if name == raw_value_name() => Ok(text),
                _ => Err(A::Error::custom("expected a JSON value")),
            }
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Cow<'de, str>, D::Error> {
            Value::deserialize(deserializer).map(|value| Cow::Owned(value.to_string()))
        }
    }

    deserializer.deserialize_newtype_struct(raw_value_name(), Spelling)
}

/// The name by which `serde_json` knows that a [`RawValue`] is asked for, which it keeps to itself.
fn raw_value_name() -> &'static str {
    #[derive(Debug)]
    struct Name(&'static str);

    impl fmt::Display for Name {
        fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str(self.0)
        }
    }

    impl std::error::Error for Name {}

    impl Error for Name {
        fn custom<T: fmt::Display>(_: T) -> Self {
            Self("")
        }
    }

    struct Asked;

    impl<'de> Deserializer<'de> for Asked {
        type Error = Name;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Name> {
            Err(Name(""))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _: V,
        ) -> Result<V::Value, Name> {
            Err(Name(name))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    match <Box<RawValue>>::deserialize(Asked) {
        Ok(_) => "",
        Err(Name(name)) => name,
    }
}
