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
                match value.items() {
                    None => faults.expected("an array", at, value),
                    Some(items) if items.len() == $length => {
                        let mut items = items.iter();
                        $(if let Some(item) = items.next() {
                            $shape::check(item, &at.index($index), faults);
                        })+
                    }
                    Some(items) => faults.found(count($length, "item"), at, &items.len()),
                }
            }
        }
    )+};
}

tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    9: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    10: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    11: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    12: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
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
