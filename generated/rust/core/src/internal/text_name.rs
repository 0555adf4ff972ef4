//! How the text of a value is asked for.

use std::cell::Cell;

use serde::de::value::Error as Refusal;
use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::source::RawValue;

/// The name by which `serde_json` knows that a [`RawValue`] is asked for, which it keeps to itself.
pub fn text_name() -> &'static str {
    /// Keeps the name by which it is asked.
    struct Asked<'n>(&'n Cell<&'static str>);

    impl<'de> Deserializer<'de> for Asked<'_> {
        type Error = Refusal;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Refusal> {
            Err(Refusal::custom(""))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _: V,
        ) -> Result<V::Value, Refusal> {
            self.0.set(name);
            Err(Refusal::custom(""))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    let name = Cell::new("");
    // It has no value to give.
    let _ = <Box<RawValue>>::deserialize(Asked(&name));
    name.get()
}
