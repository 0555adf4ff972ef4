//! Told apart by shape alone: the first variant that fits.

use std::fmt;

use serde::de::Deserializer;

use super::super::check::one_of;
use super::super::check::{At, Faults};
use super::super::document::tree;
use super::super::json::{self, Json};
use super::super::node::Node;
use super::super::reader;
use super::super::shape::{Seed, Shape};
use super::super::spelling::{self, Numbers};

/// Implements `Deserialize` and the check of an untagged union, from a line a variant:
/// `Variant: "name" as Shape`. The last line says which variant keeps what fits no other.
///
/// serde's derive would try the variants on a copy of the value in which numbers are rounded.
#[doc(hidden)]
#[macro_export]
macro_rules! untagged {
    ($union:ident $(by $rules:path)? {
        $($variant:ident: $name:literal as $shape:ty,)*
        $(..$unrecognized:ident)?
    }) => {
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
                runtime::union::untagged::read(
                    deserializer,
                    &[$(|value| {
                        runtime::union::untagged::fit::<$shape>(value).map(Self::$variant)
                    },)*],
                    runtime::union!(@keep $($unrecognized)?),
                )
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                let keep: Option<fn(runtime::Json) -> Self> =
                    runtime::union!(@keep $($unrecognized)?);
                if keep.is_none() {
                    runtime::union::untagged::check(
                        value,
                        at,
                        faults,
                        &[$(($name, <$shape as runtime::Shape>::check),)*],
                    );
                }
            }
        }
    };
}
pub use untagged;

pub fn read<'de, D: Deserializer<'de>, U>(
    deserializer: D,
    variants: &[fn(&Node<'_>) -> Option<U>],
    keep: Option<fn(Json) -> U>,
) -> Result<U, D::Error> {
    let text = spelling::spelled(deserializer, Numbers::Seen)?;
    let node = tree(&text)?;
    match (variants.iter().find_map(|fit| fit(&node)), keep) {
        (Some(fitting), _) => Ok(fitting),
        (None, Some(keep)) => json::kept(text).map(keep),
        (None, None) => Err(super::unknown()),
    }
}

/// Reads a value if it has the shape.
pub fn fit<S: Shape>(value: &Node<'_>) -> Option<S::Out> {
    reader::read(Seed::<S>::NEW, value).ok()
}

/// The names of the variants, as a message lists them.
pub(super) struct Names<'a>(pub(super) &'a [(&'a str, super::Check)]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        one_of(out, self.0.iter().map(|(name, _)| name))
    }
}

pub fn check(
    value: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    variants: &[(&str, super::Check)],
) {
    let mut checks = variants.iter().map(|(_, check)| check);
    if !checks.any(|check| faults.passes(|faults| check(value, &At::ROOT, faults))) {
        faults.expected(Names(variants), at, value);
    }
}
