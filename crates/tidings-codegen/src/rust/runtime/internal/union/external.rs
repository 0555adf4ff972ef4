//! `{"card": …}`, or `"card"` for a variant that holds nothing.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::super::check::{At, Faults};
use super::super::json::Json;
use super::super::node::Node;
use super::replay::{self, Spelled};
use super::{Body, Tag, TagOf, Union};

pub fn read<'de, D: Deserializer<'de>, U: Union>(deserializer: D) -> Result<U, D::Error> {
    deserializer.deserialize_any(Reader(PhantomData))
}

struct Reader<U>(PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for Reader<U> {
    type Value = U;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string or an object with one property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<U, E> {
        match (U::variant(name), U::KEEP) {
            (Some(variant), _) => U::unit(variant).ok_or_else(super::unknown),
            (None, Some(keep)) => Ok(keep(Json::from(Value::from(name)))),
            (None, None) => Err(super::unknown()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<U, A::Error> {
        let value = match (map.next_key_seed(TagOf::<U>::NEW)?, U::KEEP) {
            (Some(Tag::Known(variant)), _) => map.next_value_seed(Body(variant))?,
            // How `serde_json` hands over numbers, where its `arbitrary_precision` is on.
            (Some(Tag::Unknown(name)), _) if name.starts_with("$serde_json::private::") => {
                return Err(super::unknown());
            }
            (Some(Tag::Unknown(name)), Some(keep)) => keep(replay::object(&vec![(
                name.into(),
                map.next_value_seed(Spelled)?,
            )])?),
            (Some(Tag::Unknown(_)), None) | (None, _) => return Err(super::unknown()),
        };
        match map.next_key::<IgnoredAny>()? {
            None => Ok(value),
            Some(_) => Err(super::unknown()),
        }
    }
}

pub fn check<U: Union>(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
    let name = match value {
        Node::Text(name) => Some(name),
        Node::Object(members) => match members.as_slice() {
            [(name, _)] => Some(name),
            _ => None,
        },
        _ => None,
    };
    let mut known = U::VARIANTS.iter();
    let variant = known.find(|known| name.is_some_and(|name| name == known.name));
    match (variant.map(|known| (known.name, known.body)), value, name) {
        (Some((_, None)), Node::Text(_), _) => {}
        (Some((name, Some(body))), Node::Object(members), _) => {
            for (_, content) in members {
                (body.check)(content, &at.key(name), faults);
            }
        }
        (None, _, Some(_)) if U::KEEP.is_some() => {}
        (None, _, None) if U::KEEP.is_some() => {
            faults.expected("a string or an object with one property", at, value);
        }
        _ => faults.expected(super::Names::<U>(PhantomData), at, value),
    }
}
