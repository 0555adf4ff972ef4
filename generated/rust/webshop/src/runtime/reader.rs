//! Reads types from a tree. Numbers are as exact as their spelling, whatever `serde_json` was built
//! with. Who asks for the text of a value gets it as bytes, which no JSON value is.

use serde::de::value::Error as Refusal;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::node::{Members, Node};
use super::text_name::text_name;

/// Reads a type from a tree.
pub(crate) fn read<'de, T: DeserializeSeed<'de>>(
    seed: T,
    node: &Node<'_>,
) -> Result<T::Value, Refusal> {
    seed.deserialize(Reader(node))
}

struct Reader<'n, 'a>(&'n Node<'a>);

impl<'de> Deserializer<'de> for Reader<'_, '_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Null => visitor.visit_unit(),
            Node::Boolean(boolean) => visitor.visit_bool(*boolean),
            Node::Number(text) => number(text, visitor),
            Node::Text(text) => visitor.visit_str(text),
            Node::Array(items) => {
                let mut rest = items.iter();
                let value = visitor.visit_seq(Items(&mut rest))?;
                match rest.next() {
                    None => Ok(value),
                    Some(_) => Err(Refusal::custom("more items than expected")),
                }
            }
            Node::Object(members) => visitor.visit_map(Entries(members, 0)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        if name == text_name() {
            return visitor.visit_byte_buf(self.0.to_string().into_bytes());
        }
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Hands over a number in the first type that holds it.
fn number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Refusal> {
    if let Ok(integer) = text.parse::<u64>() {
        return visitor.visit_u64(integer);
    }
    if let Ok(integer) = text.parse::<i64>() {
        return visitor.visit_i64(integer);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => visitor.visit_f64(number),
        _ => Err(Refusal::custom("number out of range")),
    }
}

struct Items<'i, 'n, 'a>(&'i mut std::slice::Iter<'n, Node<'a>>);

impl<'de> SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refusal> {
        self.0.next().map(|item| read(seed, item)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries<'n, 'a>(&'n Members<'a>, usize);

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        let entry = self.0.get(self.1);
        entry
            .map(|(name, _)| seed.deserialize(Key(name)))
            .transpose()
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refusal> {
        let entry = self.0.get(self.1);
        self.1 += 1;
        match entry {
            Some((_, value)) => read(seed, value),
            None => Err(Refusal::custom("no value is left")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len().saturating_sub(self.1))
    }
}

/// The name of a property; it can be asked for its text as a value can.
struct Key<'n>(&'n str);

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_str(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        Reader(&Node::Text(self.0.into())).deserialize_newtype_struct(name, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
