//! Reads types from a tree. Numbers are as exact as their spelling, whatever `serde_json` was built
//! with. Who asks for the text of a value gets it as bytes, which no JSON value is.

use serde::de::value::Error as Refusal;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
// memo {
use serde::de::{EnumAccess, IntoDeserializer, VariantAccess};
// memo }

// memo {
use super::memo::Choices;
// memo }
use super::node::{Members, Node};
use super::text_name::text_name;

/// Reads a type from a tree.
pub fn read<'de, T: DeserializeSeed<'de>>(seed: T, node: &Node<'_>) -> Result<T::Value, Refusal> {
    seed.deserialize(Reader {
        node,
        // memo {
        decided: None,
        // memo }
    })
}

// memo {
/// Reads a type from a tree that its check has found right: unions are what was decided, and rules are
/// not asked once more.
pub fn read_decided<'de, T: DeserializeSeed<'de>>(
    seed: T,
    node: &Node<'_>,
    choices: &Choices,
) -> Result<T::Value, Refusal> {
    seed.deserialize(Reader {
        node,
        decided: Some(choices),
    })
}

/// By this name a type with rules asks whether they are kept. A tree that is decided answers with itself,
/// and any other tree with its text.
pub const RULES: &str = "$tidings::rules";

/// The variant of a value that is none of a union's variants.
pub const NO_VARIANT: usize = usize::MAX;

// memo }
#[derive(Clone, Copy)]
struct Reader<'n, 'a> {
    node: &'n Node<'a>,
    // memo {
    /// What is decided about the tree, if it is.
    decided: Option<&'n Choices>,
    // memo }
}

impl<'de> Deserializer<'de> for Reader<'_, '_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Boolean(boolean) => visitor.visit_bool(*boolean),
            Node::Number(text) => number(text, visitor),
            Node::Text(text) => visitor.visit_str(text),
            Node::Array(items) => {
                let mut rest = items.iter();
                let value = visitor.visit_seq(Items(self, &mut rest))?;
                match rest.next() {
                    None => Ok(value),
                    Some(_) => Err(Refusal::custom("more items than expected")),
                }
            }
            Node::Object(members) => visitor.visit_map(Entries(self, members, 0)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
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
            return visitor.visit_byte_buf(self.node.to_string().into_bytes());
        }
        // memo {
        if let Some(variant) = self.decided.and_then(|known| known.get(self.node, name)) {
            return visitor.visit_enum(Decided(self, variant));
        }
        if name == RULES {
            return match self.decided {
                Some(_) => visitor.visit_some(self),
                None => visitor.visit_byte_buf(self.node.to_string().into_bytes()),
            };
        }
        // memo }
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

/// The items of an array, which are read as the array is.
struct Items<'i, 'n, 'a>(Reader<'n, 'a>, &'i mut std::slice::Iter<'n, Node<'a>>);

impl<'de> SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refusal> {
        let item = self.1.next();
        item.map(|node| seed.deserialize(Reader { node, ..self.0 }))
            .transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.1.len())
    }
}

/// The properties of an object, which are read as the object is.
struct Entries<'n, 'a>(Reader<'n, 'a>, &'n Members<'a>, usize);

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        let entry = self.1.get(self.2);
        entry
            .map(|(name, _)| seed.deserialize(Key(name)))
            .transpose()
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refusal> {
        let entry = self.1.get(self.2);
        self.2 += 1;
        match entry {
            Some((_, node)) => seed.deserialize(Reader { node, ..self.0 }),
            None => Err(Refusal::custom("no value is left")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.1.len().saturating_sub(self.2))
    }
}

// memo {
/// A value and the variant that it was found to be, by its position.
struct Decided<'n, 'a>(Reader<'n, 'a>, Option<usize>);

impl<'n, 'a, 'de> EnumAccess<'de> for Decided<'n, 'a> {
    type Error = Refusal;
    type Variant = Content<'n, 'a>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Refusal> {
        let variant = self.1.unwrap_or(NO_VARIANT);
        let variant = IntoDeserializer::<Refusal>::into_deserializer(variant);
        Ok((seed.deserialize(variant)?, Content(self.0)))
    }
}

/// The value as what its variant holds.
struct Content<'n, 'a>(Reader<'n, 'a>);

impl<'de> VariantAccess<'de> for Content<'_, '_> {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refusal> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refusal> {
        self.0.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        self.0.deserialize_any(visitor)
    }
}

// memo }
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
        if name == text_name() {
            let text = Node::Text(self.0.into()).to_string();
            return visitor.visit_byte_buf(text.into_bytes());
        }
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
