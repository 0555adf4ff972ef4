//! Told apart by shape alone: the first variant that fits.

use serde::de::{Deserializer, Error};

use super::replay::refuse_deep;
use crate::runtime::check::{At, Faults};
use crate::runtime::json::{self, Json};
use crate::runtime::node::Node;
use crate::runtime::shape::Shape;

/// Implements `Deserialize` and the check of an untagged union, from a line a variant:
/// `Variant: "name" as Shape`. The last line says which variant keeps what fits no other.
///
/// serde's derive would try the variants on a copy of the value in which numbers are rounded.
macro_rules! untagged {
    ($union:ident {
        $($variant:ident: $name:literal as $shape:ty,)*
        $(..$unrecognized:ident)?
    }) => {
        impl<'de> serde::Deserialize<'de> for $union {
            fn deserialize<__D: serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                crate::runtime::union::untagged::read(
                    deserializer,
                    &[$(|text| {
                        crate::runtime::union::untagged::fit::<$shape>(text).map(Self::$variant)
                    },)*],
                    crate::runtime::union!(@keep $($unrecognized)?),
                )
            }
        }

        impl crate::runtime::Named for $union {
            const NAME: &'static str = stringify!($union);

            fn check(
                value: &crate::runtime::Node<'_>,
                at: &crate::runtime::At<'_>,
                faults: &mut crate::runtime::Faults,
            ) {
                let keep: Option<fn(crate::runtime::Json) -> Self> =
                    crate::runtime::union!(@keep $($unrecognized)?);
                if keep.is_none() {
                    crate::runtime::union::untagged::check(
                        value,
                        at,
                        faults,
                        &[$(($name, <$shape as crate::runtime::Shape>::check),)*],
                    );
                }
            }
        }
    };
}
pub(crate) use untagged;

pub(crate) fn read<'de, D: Deserializer<'de>, U>(
    deserializer: D,
    variants: &[fn(&str) -> Option<U>],
    keep: Option<fn(Json) -> U>,
) -> Result<U, D::Error> {
    let text = json::spelled(deserializer)?;
    refuse_deep::<D::Error>(&text)?;
    match (variants.iter().find_map(|fit| fit(&text)), keep) {
        (Some(fitting), _) => Ok(fitting),
        (None, Some(keep)) => json::kept(text).map(keep),
        (None, None) => Err(super::unknown()),
    }
}

/// Reads a text if it has the shape.
pub(crate) fn fit<S: Shape>(text: &str) -> Option<S::Out> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = S::read(&mut deserializer).ok()?;
    deserializer.end().ok().map(|()| value)
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
