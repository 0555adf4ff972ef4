//! Told apart by shape alone: the first variant that fits.

use serde::de::{Deserializer, Error};

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
macro_rules! untagged {
    ($union:ident $(by $rules:path)? {
        $($variant:ident: $name:literal as $shape:ty,)*
        $(..$unrecognized:ident)?
    }) => {
        impl<'de> serde::Deserialize<'de> for $union {
            fn deserialize<__D: serde::Deserializer<'de>>(
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
            fn unjudged<'de, __D: serde::Deserializer<'de>>(
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
pub(crate) use untagged;

pub(crate) fn read<'de, D: Deserializer<'de>, U>(
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
pub(crate) fn fit<S: Shape>(value: &Node<'_>) -> Option<S::Out> {
    reader::read(Seed::<S>::NEW, value).ok()
}

pub(crate) fn check(
    value: &Node<'_>,
    at: &At<'_>,
    faults: &mut Faults,
    variants: &[(&str, super::Check)],
) {
    let fits = variants.iter().any(|(_, check)| {
        let mut faults = Faults::default();
        check(value, &At::ROOT, &mut faults);
        faults.is_empty()
    });
    if !fits {
        let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
        faults.expected(format_args!("one of {}", names.join(", ")), at, value);
    }
}
