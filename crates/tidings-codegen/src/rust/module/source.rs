//! What there is of `serde_json`, with whatever features it was built: a module cannot ask for any.
//!
//! With its feature `raw_value`, the text of any value is read and written through [`RawValue`]. Without
//! it there is a type of the same name here, and what `serde_json` reads has its numbers in 64 bits.

use std::cell::Cell;
use std::fmt;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::Formatter;

use super::node::Node;

/// Names the type that keeps a text.
pub(crate) trait Found {
    type RawValue: ?Sized;
}

pub(crate) struct SerdeJson;

// A glob in an inner scope hides a name of an outer one, if it has that name at all.
const _: () = {
    use self::plain::RawValue;

    const _: () = {
        use serde_json::value::*;

        impl Found for SerdeJson {
            type RawValue = RawValue;
        }
    };
};

/// A text that is JSON: that of `serde_json` where it has one.
pub(crate) type RawValue = <SerdeJson as Found>::RawValue;

/// Writes a value, with every number as it is spelled.
pub(crate) fn write<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    let mut out = Vec::new();
    let before = VERBATIM.with(|verbatim| verbatim.replace(true));
    let done = value.serialize(&mut serde_json::Serializer::with_formatter(
        &mut out, Verbatim,
    ));
    VERBATIM.with(|verbatim| verbatim.set(before));
    done?;
    String::from_utf8(out).map_err(Error::custom)
}

std::thread_local! {
    /// Whether texts are being written by [`Verbatim`].
    static VERBATIM: Cell<bool> = const { Cell::new(false) };
}

/// Writes bytes, which stand for a text that is JSON, as they are.
struct Verbatim;

impl Formatter for Verbatim {
    fn write_byte_array<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        text: &[u8],
    ) -> std::io::Result<()> {
        writer.write_all(text)
    }
}

/// What stands in for `serde_json`'s own.
mod plain {
    use super::*;

    #[derive(Clone)]
    pub(crate) struct RawValue(String);

    impl RawValue {
        pub(crate) fn get(&self) -> &str {
            &self.0
        }

        /// The text is one that was read, or written by `serde_json`.
        pub(crate) fn from_string(text: String) -> Result<Box<Self>, serde_json::Error> {
            Ok(Box::new(Self(text)))
        }
    }

    impl Default for RawValue {
        fn default() -> Self {
            Self("null".to_owned())
        }
    }

    impl fmt::Display for RawValue {
        fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str(&self.0)
        }
    }

    impl<'de> serde::Deserialize<'de> for RawValue {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Text;

            impl serde::de::Visitor<'_> for Text {
                type Value = RawValue;

                fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                    out.write_str("the text of a value")
                }
            }

            deserializer.deserialize_newtype_struct("$tidings::text", Text)
        }
    }

    impl Serialize for RawValue {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            if VERBATIM.with(Cell::get) {
                return serializer.serialize_bytes(self.0.as_bytes());
            }
            match Node::read(&self.0) {
                Ok(node) => Piece(&node).serialize(serializer),
                Err(_) => Err(S::Error::custom("nested too deeply")),
            }
        }
    }
}

/// A tree, written value by value.
struct Piece<'n, 'a>(&'n Node<'a>);

impl Serialize for Piece<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Node::Null => serializer.serialize_unit(),
            Node::Boolean(boolean) => serializer.serialize_bool(*boolean),
            Node::Number(text) => number(text, serializer),
            Node::Text(text) => serializer.serialize_str(text),
            Node::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&Piece(item))?;
                }
                seq.end()
            }
            Node::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, &Piece(value))?;
                }
                map.end()
            }
        }
    }
}

/// Writes a number in the first type that holds it; one that none holds is not rounded.
fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    use super::digits::Digits;

    let digits = Digits::of(text);
    if let Some(integer) = digits.integer::<i64>() {
        return serializer.serialize_i64(integer);
    }
    if let Some(integer) = digits.integer::<u64>() {
        return serializer.serialize_u64(integer);
    }
    if let Some(integer) = digits.integer::<i128>() {
        return serializer.serialize_i128(integer);
    }
    if let Some(integer) = digits.integer::<u128>() {
        return serializer.serialize_u128(integer);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && Digits::of(&format!("{number:?}")) == digits => {
            serializer.serialize_f64(number)
        }
        _ => Err(S::Error::custom(format_args!(
            "the number {text} would lose digits: write the value with `to_json`, or turn on the feature \
             `raw_value` of serde_json"
        ))),
    }
}
