//! Shapes: how a value is read and what is asked of it. A field's shape is its type wherever the
//! type says everything; `Int`, `Text`, `Items` and their like say what a type alone cannot.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error};
use serde::de::{MapAccess, SeqAccess, Visitor};

use super::check::{At, Faults, Named};
use super::json::Json;
use super::node::Node;
// rules {
use super::rules::{self, Rule};
// rules }

/// A shape of JSON values.
pub trait Shape {
    /// The Rust type that holds such a value.
    type Out;

    /// Reads a value, and refuses what the schema refuses.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error>;

    /// Adds what is wrong with a value; agrees with [`Shape::read`].
    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults);

    // rules {
    /// The rules of the whole value, for those who see more of it than the shape does.
    fn rules() -> &'static [Rule] {
        &[]
    }

    /// Reads a value without asking for [`Shape::rules`].
    fn unjudged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        Self::read(deserializer)
    }

    /// Checks a value without asking for [`Shape::rules`].
    fn check_unjudged(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        Self::check(value, at, faults);
    }
    // rules }
}

impl<T: Named + DeserializeOwned> Shape for T {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        // rules {
        let rules = <T as Named>::rules();
        if !rules.is_empty() {
            let before = faults.count();
            <T as Named>::check(value, at, faults);
            if faults.count() == before {
                rules::check(rules, value, at, faults);
            }
            return;
        }
        // rules }
        <T as Named>::check(value, at, faults);
    }

    // rules {
    fn rules() -> &'static [Rule] {
        <T as Named>::rules()
    }

    fn unjudged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <T as Named>::unjudged(deserializer)
    }

    fn check_unjudged(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        <T as Named>::check(value, at, faults);
    }
    // rules }
}

/// Types that serde reads exactly as JSON Schema judges them.
macro_rules! scalars {
    ($($scalar:ty: $node:pat, $expected:literal;)+) => {$(
        impl Shape for $scalar {
            type Out = Self;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
                if !matches!(value, $node) {
                    faults.expected($expected, at, value);
                }
            }
        }
    )+};
}

scalars! {
    bool: Node::Boolean(_), "a boolean";
    String: Node::Text(_), "a string";
    (): Node::Null, "null";
    Json: _, "a value";
}

/// A value on the heap, where a type contains itself.
pub struct Boxed<S>(PhantomData<S>);

impl<S: Shape> Shape for Boxed<S> {
    type Out = Box<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        S::read(deserializer).map(Box::new)
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        S::check(value, at, faults);
    }

    // rules {
    fn rules() -> &'static [Rule] {
        S::rules()
    }

    fn unjudged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        S::unjudged(deserializer).map(Box::new)
    }

    fn check_unjudged(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        S::check_unjudged(value, at, faults);
    }
    // rules }
}

impl<S: Shape> Shape for Option<S> {
    type Out = Option<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        deserializer.deserialize_option(Nullable::<S>(PhantomData))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        if !matches!(value, Node::Null) {
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
pub struct Seed<S>(PhantomData<S>);

impl<S> Seed<S> {
    pub const NEW: Self = Self(PhantomData);
}

impl<'de, S: Shape> DeserializeSeed<'de> for Seed<S> {
    type Value = S::Out;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Out, D::Error> {
        S::read(deserializer)
    }
}

/// Reads a type of its own without asking for its rules.
pub struct Unjudged<T>(PhantomData<T>);

impl<T> Unjudged<T> {
    pub const NEW: Self = Self(PhantomData);
}

impl<'de, T: Named> DeserializeSeed<'de> for Unjudged<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::unjudged(deserializer)
    }
}

impl<S: Shape> Shape for Vec<S> {
    type Out = Vec<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        deserializer.deserialize_seq(List::<S>(PhantomData))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        match value.items() {
            None => faults.expected("an array", at, value),
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    S::check(item, &at.index(index), faults);
                }
            }
        }
    }
}

/// A reader that knows the length is not believed beyond this.
const MOST_AT_ONCE: usize = 1024;

struct List<S>(PhantomData<S>);

impl<'de, S: Shape> Visitor<'de> for List<S> {
    type Value = Vec<S::Out>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::with_capacity(items.size_hint().unwrap_or(0).min(MOST_AT_ONCE));
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

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        match value.members() {
            None => faults.expected("an object", at, value),
            Some(entries) => {
                for (key, entry) in entries {
                    let at = at.key(key);
                    K::check(&Node::Text(key.as_ref().into()), &at, faults);
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

/// Implements `Deserialize`, `Serialize` and the check of a type that is another by a name of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! alias {
    // rules {
    ($alias:ident by $rules:path as $shape:ty) => {
        runtime::alias!(@impl $alias as $shape);

        impl<'de> runtime::serde::Deserialize<'de> for $alias {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::judged(deserializer)
            }
        }

        impl runtime::Named for $alias {
            const NAME: &'static str = stringify!($alias);

            fn rules() -> &'static [runtime::Rule] {
                $rules()
            }

            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                <$shape as runtime::Shape>::read(deserializer).map(Self)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                <$shape as runtime::Shape>::check(value, at, faults);
            }
        }
    };
    // rules }
    ($alias:ident as $shape:ty) => {
        runtime::alias!(@impl $alias as $shape);

        impl<'de> runtime::serde::Deserialize<'de> for $alias {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                <$shape as runtime::Shape>::read(deserializer).map(Self)
            }
        }

        impl runtime::Named for $alias {
            const NAME: &'static str = stringify!($alias);

            // rules {
            fn rules() -> &'static [runtime::Rule] {
                <$shape as runtime::Shape>::rules()
            }

            // rules }
            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                // rules {
                if !<$shape as runtime::Shape>::rules().is_empty() {
                    return <$shape as runtime::Shape>::unjudged(deserializer).map(Self);
                }
                // rules }
                <$shape as runtime::Shape>::read(deserializer).map(Self)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                // rules {
                if !<$shape as runtime::Shape>::rules().is_empty() {
                    return <$shape as runtime::Shape>::check_unjudged(value, at, faults);
                }
                // rules }
                <$shape as runtime::Shape>::check(value, at, faults);
            }
        }
    };
    (@impl $alias:ident as $shape:ty) => {
        impl runtime::serde::Serialize for $alias {
            fn serialize<__S: runtime::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> Result<__S::Ok, __S::Error> {
                self.0.serialize(serializer)
            }
        }
    };
}
pub use alias;
