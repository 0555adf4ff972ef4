//! Tuples: arrays with a shape a position.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use super::check::{At, Faults};
use super::constraints::count;
use super::json::Json;
use super::node::Node;
use super::shape::{Seed, Shape};

macro_rules! tuples {
    ($($length:literal: $($shape:ident $index:tt),+;)+) => {$(
        impl<$($shape: Shape),+> Shape for ($($shape,)+) {
            type Out = ($($shape::Out,)+);

            fn read<'de, De: Deserializer<'de>>(deserializer: De) -> Result<Self::Out, De::Error> {
                struct Positions<$($shape),+>(PhantomData<($($shape,)+)>);

                impl<'de, $($shape: Shape),+> Visitor<'de> for Positions<$($shape),+> {
                    type Value = ($($shape::Out,)+);

                    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(out, "an array of {}", $length)
                    }

                    fn visit_seq<Seq: SeqAccess<'de>>(
                        self,
                        mut items: Seq,
                    ) -> Result<Self::Value, Seq::Error> {
                        Ok(($(
                            items
                                .next_element_seed(Seed::<$shape>::NEW)?
                                .ok_or_else(|| Error::invalid_length($index, &self))?,
                        )+))
                    }
                }

                deserializer.deserialize_tuple($length, Positions::<$($shape),+>(PhantomData))
            }

            fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
                check_items(value, at, faults, &[$($shape::check),+]);
            }
        }
    )+};
}

tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
}

/// An array of nothing.
impl Shape for [Json; 0] {
    type Out = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Vec::<Json>::read(deserializer)?.is_empty() {
            true => Ok([]),
            false => Err(D::Error::custom("expected 0 items")),
        }
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        match value.items() {
            None => faults.expected("an array", at, value),
            Some([]) => {}
            Some(items) => faults.found(count(0, "item"), at, &items.len()),
        }
    }
}

/// Implements `Deserialize`, `Serialize` and the check of a tuple with a name, from a line an item:
/// `0: Shape`.
#[doc(hidden)]
#[macro_export]
macro_rules! tuple {
    ($tuple:ident { $($index:tt: $shape:ty,)* }) => {
        impl $tuple {
            const LENGTH: usize = <[usize]>::len(&[$($index),*]);
        }

        impl<'de> runtime::serde::Deserialize<'de> for $tuple {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                struct __Items;

                impl<'de> runtime::serde::de::Visitor<'de> for __Items {
                    type Value = $tuple;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(out, "an array of {}", $tuple::LENGTH)
                    }

                    fn visit_seq<__A: runtime::serde::de::SeqAccess<'de>>(
                        self,
                        mut items: __A,
                    ) -> Result<$tuple, __A::Error> {
                        Ok($tuple {
                            $($index: match items
                                .next_element_seed(runtime::Seed::<$shape>::NEW)?
                            {
                                Some(item) => item,
                                None => return Err(runtime::serde::de::Error::invalid_length($index, &self)),
                            },)*
                        })
                    }
                }

                deserializer.deserialize_tuple(Self::LENGTH, __Items)
            }
        }

        impl runtime::serde::Serialize for $tuple {
            fn serialize<__S: runtime::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> Result<__S::Ok, __S::Error> {
                let mut items = serializer.serialize_tuple(Self::LENGTH)?;
                $(runtime::serde::ser::SerializeTuple::serialize_element(&mut items, &self.$index)?;)*
                runtime::serde::ser::SerializeTuple::end(items)
            }
        }

        impl runtime::Named for $tuple {
            const NAME: &'static str = stringify!($tuple);

            fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::serde::Deserialize::deserialize(deserializer)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                runtime::check_items(
                    value,
                    at,
                    faults,
                    &[$(<$shape as runtime::Shape>::check),*],
                );
            }
        }
    };
}
pub use tuple;

/// Checks an array with a check an item.
pub fn check_items(
    value: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    checks: &[fn(&Node<'_>, &At<'_>, &mut Faults)],
) {
    match value.items() {
        None => faults.expected("an array", at, value),
        Some(items) if items.len() == checks.len() => {
            for (index, (item, check)) in items.iter().zip(checks).enumerate() {
                check(item, &at.index(index), faults);
            }
        }
        Some(items) => faults.found(count(checks.len(), "item"), at, &items.len()),
    }
}
