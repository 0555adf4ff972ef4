//! `{"kind": "card", …}`: the tag stands among the variant's own properties.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::super::check::{At, Faults};
use super::super::document::tree;
use super::super::node::{Node, Text};
use super::super::object::unknown_property;
use super::super::reader;
// rules {
use super::super::rules::{self, Verdicts};
// rules }
use super::super::spelling::{self, Numbers};
use super::replay::{self, Past, Spelled};
use super::{Body, Tag, TagOf, Union};

pub fn read<'de, D: Deserializer<'de>, U: Union>(
    deserializer: D,
    tag: &'static str,
) -> Result<U, D::Error> {
    deserializer.deserialize_map(Reader(tag, PhantomData))
}

struct Reader<U>(&'static str, PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for Reader<U> {
    type Value = U;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let Self(tag, _) = self;
        let mut past = Past::new();
        loop {
            match map.next_key()? {
                None => return Err(A::Error::missing_field(tag)),
                Some(Text(name)) if name == tag => break,
                Some(Text(name)) => past.push((name, map.next_value_seed(Spelled)?)),
            }
        }
        match (map.next_value_seed(TagOf::<U>::NEW)?, U::KEEP) {
            // rules {
            (Tag::Known(variant), _) if !U::rules(variant).is_empty() => {
                let rest = Beside::<_, U> {
                    past: past.into_iter(),
                    value: None,
                    map,
                    tag,
                    variant,
                };
                judged(variant, tag, rest)
            }
            // rules }
            (Tag::Known(variant), _) => {
                let body = Beside::<_, U> {
                    past: past.into_iter(),
                    value: None,
                    map,
                    tag,
                    variant,
                };
                U::read(variant, MapAccessDeserializer::new(body))
            }
            (Tag::Unknown(name), Some(keep)) => {
                past.push((tag.into(), Value::from(name).to_string().into()));
                while let Some(Text(name)) = map.next_key()? {
                    past.push((name, map.next_value_seed(Spelled)?));
                }
                replay::object(&past).map(keep)
            }
            (Tag::Unknown(name), None) => Err(unknown_property(&name)),
        }
    }
}

/// The properties beside the tag: those that were read past, and those that follow.
struct Beside<'de, A, U: Union> {
    past: std::vec::IntoIter<(Cow<'de, str>, Cow<'de, str>)>,
    /// The value of the property whose name was asked for, if it was read past.
    value: Option<Cow<'de, str>>,
    map: A,
    tag: &'static str,
    variant: U::Variant,
}

impl<'de, A: MapAccess<'de>, U: Union> MapAccess<'de> for Beside<'de, A, U> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if let Some((name, value)) = self.past.next() {
            self.value = Some(value);
            return keyed(seed, name).map(Some);
        }
        let mut seed = Some(seed);
        loop {
            let key = Key {
                seed: &mut seed,
                tag: self.tag,
            };
            match self.map.next_key_seed(key)? {
                None => return Ok(None),
                Some(Some(key)) => return Ok(Some(key)),
                // The tag once more. Another one would come too late.
                Some(None) => match self.map.next_value_seed(TagOf::<U>::NEW)? {
                    Tag::Known(again) if again == self.variant => {}
                    _ => return Err(A::Error::duplicate_field(self.tag)),
                },
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(text) => replay::replay(seed, &text),
            None => self.map.next_value_seed(seed),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.past.len() + self.map.size_hint()?)
    }
}

fn keyed<'de, K: DeserializeSeed<'de>, E: Error>(
    seed: K,
    name: Cow<'de, str>,
) -> Result<K::Value, E> {
    match name {
        Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
        Cow::Owned(name) => seed.deserialize(StringDeserializer::new(name)),
    }
}

/// Reads a variant of which rules say something, with its tag.
fn judged<'de, A: MapAccess<'de>, U: Union>(
    variant: U::Variant,
    tag: &'static str,
    rest: Beside<'de, A, U>,
) -> Result<U, A::Error> {
    let text = spelling::spelled(MapAccessDeserializer::new(rest), Numbers::Seen)?;
    let rest = tree(&text)?;
    let name = U::name(variant);
    let mut whole = rest.members().cloned().unwrap_or_default();
    whole.push((tag.into(), Node::Text(name.into())));
    let whole = Node::Object(whole);
    match rules::broken(U::rules(variant), &whole, &mut Verdicts::default()).first() {
        None => reader::read(Body::<U>(variant), &rest).map_err(A::Error::custom),
        Some(rule) => Err(A::Error::custom(rule.words)),
    }
}

/// A key that is not the tag.
struct Key<'a, K> {
    seed: &'a mut Option<K>,
    tag: &'static str,
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for Key<'_, K> {
    type Value = Option<K::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Key<'_, K> {
    fn take<E: Error>(
        self,
        name: &str,
        read: impl FnOnce(K) -> Result<K::Value, E>,
    ) -> Result<Option<K::Value>, E> {
        if name == self.tag {
            return Ok(None);
        }
        self.seed.take().map(read).transpose()
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for Key<'_, K> {
    type Value = Option<K::Value>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a property")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        self.take(name, |seed| {
            seed.deserialize(BorrowedStrDeserializer::new(name))
        })
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        use serde::de::IntoDeserializer;

        self.take(name, |seed| seed.deserialize(name.into_deserializer()))
    }
}

pub fn check<U: Union>(value: &Node<'_>, at: &At<'_>, faults: &mut Faults, tag: &str) {
    if let Some(Some(body)) = super::check_of_tag::<U>(value, at, faults, tag) {
        let beside = at.beside(tag);
        // rules {
        let rules = (body.rules)();
        if !rules.is_empty() {
            let before = faults.count();
            (body.unjudged)(value, &beside, faults);
            if faults.count() == before {
                // What stands beside the tag says so of the whole object.
                rules::check(rules, value, at, faults);
            }
            return;
        }
        // rules }
        (body.check)(value, &beside, faults);
    }
}
