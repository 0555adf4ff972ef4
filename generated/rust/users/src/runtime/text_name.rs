//! How the text of a value is asked for.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::source::RawValue;

/// The name by which `serde_json` knows that a [`RawValue`] is asked for, which it keeps to itself.
pub(crate) fn text_name() -> &'static str {
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
