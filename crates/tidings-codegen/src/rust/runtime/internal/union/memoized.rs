//! Told apart by shape alone, where one such union stands inside another: see `memo.rs`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, EnumAccess, Error, MapAccess, VariantAccess, Visitor};

use super::super::check::{At, Faults, Named};
use super::super::document::tree;
use super::super::json::{self, Json};
use super::super::node::Node;
use super::super::reader;
use super::super::shape::Unjudged;
use super::super::spelling::{self, Numbers, Spelling};
use super::replay::Spelled;
use super::untagged::Names;

/// Implements `Deserialize` and the check of an untagged union, from the lines that `untagged` takes.
#[doc(hidden)]
#[macro_export]
macro_rules! memoized {
    ($union:ident $(by $rules:path)? {
        $($variant:ident: $name:literal as $shape:ty,)*
        $(..$unrecognized:ident)?
    }) => {
        impl runtime::union::memoized::Untagged for $union {
            const UNION: &'static str = concat!(module_path!(), "::", stringify!($union));
            const VARIANTS: &'static [(&'static str, runtime::union::Check)] =
                &[$(($name, <$shape as runtime::Shape>::check),)*];
            const KEEP: Option<fn(runtime::Json) -> Self> =
                runtime::union!(@keep $($unrecognized)?);

            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn read<'de, __A: runtime::serde::de::VariantAccess<'de>>(
                variant: usize,
                content: __A,
            ) -> Result<Self, __A::Error> {
                let mut place = 0;
                $(
                    if variant == place {
                        let seed = runtime::Seed::<$shape>::NEW;
                        return content.newtype_variant_seed(seed).map(Self::$variant);
                    }
                    place += 1;
                )*
                Err(runtime::union::unknown())
            }
        }

        impl<'de> runtime::serde::Deserialize<'de> for $union {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::judge!(deserializer $($rules)?)
            }
        }

        impl runtime::Named for $union {
            const NAME: &'static str = stringify!($union);

            // rules {
            $(fn rules() -> &'static [runtime::Rule] {
                $rules()
            })?

            // rules }
            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::union::memoized::read(deserializer)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                runtime::union::memoized::check::<Self>(value, at, faults);
            }
        }
    };
}
pub use memoized;

/// An untagged union whose variants are decided once per value.
#[doc(hidden)]
pub trait Untagged: Named {
    /// A name that no other union has.
    const UNION: &'static str;
    const VARIANTS: &'static [(&'static str, super::Check)];
    /// Keeps a value that is no variant, if the union is open.
    const KEEP: Option<fn(Json) -> Self>;

    /// Reads what a variant holds, by the position of the variant.
    fn read<'de, A: VariantAccess<'de>>(variant: usize, content: A) -> Result<Self, A::Error>;
}

/// A tree that is decided answers with the variant. From all other readers comes the text of the value,
/// which becomes a tree here and is decided as a whole.
pub fn read<'de, D: Deserializer<'de>, U: Untagged>(deserializer: D) -> Result<U, D::Error> {
    deserializer.deserialize_newtype_struct(U::UNION, Reader(PhantomData))
}

struct Reader<U>(PhantomData<U>);

impl<'de, U: Untagged> Visitor<'de> for Reader<U> {
    type Value = U;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<U, A::Error> {
        let (variant, content) = value.variant::<usize>()?;
        match (variant, U::KEEP) {
            (reader::NO_VARIANT, Some(keep)) => {
                let text = content.newtype_variant_seed(Spelled)?;
                json::kept(text).map(keep)
            }
            (variant, _) => U::read(variant, content),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        from_text(&spelling::spelled(deserializer, Numbers::Seen)?)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<U, A::Error> {
        from_text(&Spelling(Numbers::Seen).visit_map(map)?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<U, E> {
        from_text(&Spelling(Numbers::Seen).visit_str(text)?)
    }
}

fn from_text<U: Untagged, E: Error>(text: &str) -> Result<U, E> {
    let node = tree(text)?;
    let mut faults = Faults::default();
    <U as Named>::check(&node, &At::ROOT, &mut faults);
    if let Some(fault) = faults.first() {
        return Err(E::custom(fault));
    }
    match (faults.choices().get(&node, U::UNION), U::KEEP) {
        (Some(None), Some(keep)) => json::kept(text.into()).map(keep),
        _ => reader::read_decided(Unjudged::<U>::NEW, &node, faults.choices()).map_err(E::custom),
    }
}

pub fn check<U: Untagged>(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
    let decided = faults.choices().get(value, U::UNION);
    let variant = decided.unwrap_or_else(|| {
        let mut variants = U::VARIANTS.iter();
        let variant =
            variants.position(|(_, check)| faults.passes(|faults| check(value, &At::ROOT, faults)));
        faults.choices().set(value, U::UNION, variant);
        variant
    });
    if variant.is_none() && U::KEEP.is_none() {
        faults.expected(Names(U::VARIANTS), at, value);
    }
}
