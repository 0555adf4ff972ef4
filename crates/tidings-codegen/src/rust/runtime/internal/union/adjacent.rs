//! `{"kind": "card", "content": …}`: the tag stands beside what the variant holds.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::super::check::{At, Faults};
use super::super::node::{Node, Text};
use super::super::object::unknown_property;
use super::replay::{self, Past, Spelled};
use super::{Body, Tag, TagOf, Union};

pub fn read<'de, D: Deserializer<'de>, U: Union>(
    deserializer: D,
    tag: &'static str,
    content: &'static str,
) -> Result<U, D::Error> {
    deserializer.deserialize_map(Reader {
        tag,
        content,
        union: PhantomData,
    })
}

struct Reader<U> {
    tag: &'static str,
    content: &'static str,
    union: PhantomData<U>,
}

impl<'de, U: Union> Visitor<'de> for Reader<U> {
    type Value = U;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let mut found = None;
        let mut held = None;
        let mut past = Past::new();
        while let Some(Text(name)) = map.next_key()? {
            if name == self.tag {
                match map.next_value_seed(TagOf::<U>::NEW)? {
                    Tag::Known(other) if found.is_some_and(|variant| variant != other) => {
                        return Err(A::Error::duplicate_field(self.tag));
                    }
                    Tag::Known(variant) => found = Some(variant),
                    Tag::Unknown(tag) => past.push((name, Value::from(tag).to_string().into())),
                }
                continue;
            }
            match found {
                Some(variant) if name == self.content && U::unit(variant).is_none() => {
                    held = Some(map.next_value_seed(Body::<U>(variant))?);
                }
                Some(_) => return Err(unknown_property(&name)),
                None => past.push((name, map.next_value_seed(Spelled)?)),
            }
        }
        match (found, U::KEEP) {
            (Some(variant), _) => self.known(variant, held, past),
            (None, Some(keep)) if past.iter().any(|(name, _)| name == self.tag) => {
                replay::object(&past).map(keep)
            }
            (None, _) => Err(A::Error::missing_field(self.tag)),
        }
    }
}

impl<U: Union> Reader<U> {
    /// A variant whose tag was found, after the properties that were read past.
    fn known<E: Error>(self, variant: U::Variant, held: Option<U>, past: Past<'_>) -> Result<U, E> {
        let mut before = None;
        for (name, text) in past {
            if name != self.content {
                return Err(unknown_property(&name));
            }
            before = Some(text);
        }
        match (U::unit(variant), held, before) {
            (Some(unit), None, None) => Ok(unit),
            (Some(_), _, _) => Err(unknown_property(self.content)),
            (None, Some(held), _) => Ok(held),
            (None, None, Some(text)) => replay::replay(Body::<U>(variant), &text),
            (None, None, None) => Err(E::missing_field(self.content)),
        }
    }
}

pub fn check<U: Union>(
    value: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    tag: &str,
    content: &str,
) {
    let known = match super::check_of_tag::<U>(value, at, faults, tag) {
        None => return,
        Some(None) => &[tag][..],
        Some(Some(body)) => {
            let at = at.key(content);
            match value.get(content) {
                None => faults.missing(&at),
                Some(content) => (body.check)(content, &at, faults),
            }
            &[tag, content]
        }
    };
    for (name, _) in value.members().into_iter().flatten() {
        if !known.contains(&name.as_ref()) {
            faults.unknown(&at.key(name));
        }
    }
}
