//! Unions: the table of a union's variants becomes what reads and checks it.

pub mod adjacent;
pub mod external;
pub mod internal;
pub mod memoized;
pub mod replay;
pub mod untagged;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::check::one_of;
use super::check::{At, Faults};
use super::json::Json;
use super::node::Node;
use super::object::unknown_property;
// rules {
use super::rules::Rule;
// rules }
use super::scalar::Scalar;
use super::shape::Shape;

/// Implements `Deserialize` and the check of a tagged union, from a line a variant:
/// `Variant: "tag" as Shape`, without a shape if it holds nothing. The last line says which variant
/// keeps what is not known; a union without it refuses that.
///
/// serde's derive would hold back the whole object in a form that rounds numbers, wherever its tag
/// stands, and would take what is wrong in a known variant for an unknown one.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($union:ident $(by $rules:path)?: $how:ident $($property:literal)* {
        $($variant:ident: $name:literal $(as $shape:ty)?,)*
        $(..$unrecognized:ident)?
    }) => {
        const _: () = {
            #[derive(Clone, Copy, PartialEq)]
            pub enum __Variant {
                $($variant,)*
            }

            impl runtime::union::Union for $union {
                type Variant = __Variant;

                const VARIANTS: &'static [runtime::union::Known] =
                    &[$(runtime::union!(@known $name $($shape)?),)*];
                const KEEP: Option<fn(runtime::Json) -> Self> =
                    runtime::union!(@keep $($unrecognized)?);

                fn variant(name: &str) -> Option<__Variant> {
                    match name {
                        $($name => Some(__Variant::$variant),)*
                        _ => None,
                    }
                }

                // rules {
                fn name(variant: __Variant) -> &'static str {
                    match variant {
                        $(__Variant::$variant => $name,)*
                    }
                }

                // rules }
                fn unit(variant: __Variant) -> Option<Self> {
                    match variant {
                        $(__Variant::$variant => {
                            runtime::union!(@unit $variant $($shape)?)
                        })*
                    }
                }

                fn read<'de, __D: runtime::serde::Deserializer<'de>>(
                    variant: __Variant,
                    deserializer: __D,
                ) -> Result<Self, __D::Error> {
                    match variant {
                        $(__Variant::$variant => {
                            runtime::union!(@read deserializer $variant $how $($shape)?)
                        })*
                    }
                }

                // rules {
                fn rules(variant: __Variant) -> &'static [runtime::Rule] {
                    match variant {
                        $(__Variant::$variant => runtime::union!(@rules $($shape)?),)*
                    }
                }
                // rules }
            }
        };

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
                runtime::union::$how::read(deserializer $(, $property)*)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                runtime::union::$how::check::<Self>(value, at, faults $(, $property)*);
            }
        }
    };
    (@known $name:literal) => { runtime::union::Known { name: $name, body: None } };
    (@known $name:literal $shape:ty) => {
        runtime::union::Known { name: $name, body: Some(runtime::union::Content::of::<$shape>()) }
    };
    (@keep) => { None };
    (@keep $unrecognized:ident) => { Some(Self::$unrecognized) };
    (@unit $variant:ident) => { Some(Self::$variant) };
    (@unit $variant:ident $shape:ty) => { None };
    (@read $deserializer:ident $variant:ident $how:ident) => {
        Err(runtime::union::unknown())
    };
    // rules {
    (@read $deserializer:ident $variant:ident internal $shape:ty) => {
        <$shape as runtime::Shape>::unjudged($deserializer).map(Self::$variant)
    };
    // rules }
    (@read $deserializer:ident $variant:ident $how:ident $shape:ty) => {
        <$shape as runtime::Shape>::read($deserializer).map(Self::$variant)
    };
    // rules {
    (@rules) => { &[] };
    (@rules $shape:ty) => { <$shape as runtime::Shape>::rules() };
    // rules }
}
pub use union;

/// A variant's name, and what it holds, if it holds anything.
pub struct Known {
    pub name: &'static str,
    pub body: Option<Content>,
}

/// How what a variant holds is checked.
#[derive(Clone, Copy)]
pub struct Content {
    check: Check,
    // rules {
    /// Without the rules of the type.
    unjudged: Check,
    rules: fn() -> &'static [Rule],
    // rules }
}

impl Content {
    pub const fn of<S: Shape>() -> Self {
        Self {
            check: S::check,
            // rules {
            unjudged: S::check_unjudged,
            rules: S::rules,
            // rules }
        }
    }
}

/// The check of what a variant holds.
pub type Check = fn(&Node<'_>, &At<'_>, &mut Faults);

/// A tagged union.
#[doc(hidden)]
pub trait Union: Sized {
    /// Which variant.
    type Variant: Copy + PartialEq;

    const VARIANTS: &'static [Known];
    /// Keeps a variant that is not known, if the union is open.
    const KEEP: Option<fn(Json) -> Self>;

    /// The variant of a name.
    fn variant(name: &str) -> Option<Self::Variant>;

    // rules {
    /// The name of a variant.
    fn name(variant: Self::Variant) -> &'static str;

    // rules }
    /// A variant that holds nothing.
    fn unit(variant: Self::Variant) -> Option<Self>;

    // rules {
    /// The rules of what a variant holds, which see the tag of an internally tagged union.
    fn rules(variant: Self::Variant) -> &'static [Rule];

    // rules }
    /// Reads what a variant holds, if it holds anything; beside a tag without asking for its rules.
    fn read<'de, D: Deserializer<'de>>(
        variant: Self::Variant,
        deserializer: D,
    ) -> Result<Self, D::Error>;
}

pub fn unknown<E: Error>() -> E {
    E::custom("no variant fits")
}

/// A tag, as it is read.
enum Tag<V> {
    Known(V),
    Unknown(String),
}

/// Reads a tag.
struct TagOf<U>(PhantomData<U>);

impl<U> TagOf<U> {
    const NEW: Self = Self(PhantomData);
}

impl<'de, U: Union> DeserializeSeed<'de> for TagOf<U> {
    type Value = Tag<U::Variant>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<U: Union> Visitor<'_> for TagOf<U> {
    type Value = Tag<U::Variant>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a tag")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        match (U::variant(name), U::KEEP) {
            (Some(variant), _) => Ok(Tag::Known(variant)),
            (None, Some(_)) => Ok(Tag::Unknown(name.to_owned())),
            (None, None) => Err(unknown_property(name)),
        }
    }
}

/// Reads what a variant holds.
struct Body<U: Union>(U::Variant);

impl<'de, U: Union> DeserializeSeed<'de> for Body<U> {
    type Value = U;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        U::read(self.0, deserializer)
    }
}

/// The names of a union's variants, as a message lists them.
struct Names<U>(PhantomData<U>);

impl<U: Union> fmt::Display for Names<U> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = U::VARIANTS.iter();
        one_of(out, known.map(|known| Scalar::json(&known.name)))
    }
}

/// The check of the variant that the tag of an object names. An open union knows any other tag.
fn check_of_tag<U: Union>(
    object: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    tag: &str,
) -> Option<Option<Content>> {
    if object.members().is_none() {
        faults.expected("an object", at, object);
        return None;
    }
    let at = at.key(tag);
    let Some(found) = object.get(tag) else {
        faults.missing(&at);
        return None;
    };
    let mut known = U::VARIANTS.iter();
    let variant = known.find(|known| found.text() == Some(known.name));
    match (variant, U::KEEP) {
        (Some(known), _) => return Some(known.body),
        (None, Some(_)) if found.text().is_some() => {}
        (None, Some(_)) => faults.expected("a string", &at, found),
        (None, None) => faults.expected(Names::<U>(PhantomData), &at, found),
    }
    None
}
