//! Reading records that know all their properties.

use serde::de::Error;

/// Implements `Deserialize` for a record that refuses properties which it does not know.
///
/// serde's derive would also take an array for such a record: the values in the order of the
/// fields, without their names.
macro_rules! closed {
    ($record:ident { $($field:ident: $how:ident $name:literal as $shape:ty,)* }) => {
        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Properties;

                impl<'de> serde::de::Visitor<'de> for Properties {
                    type Value = $record;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str("an object")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut properties: A,
                    ) -> Result<$record, A::Error> {
                        $(let mut $field = None;)*
                        while let Some(name) = properties.next_key::<String>()? {
                            match name.as_str() {
                                $($name => {
                                    let seed = crate::runtime::Seed::<$shape>::NEW;
                                    $field = Some(properties.next_value_seed(seed)?);
                                })*
                                _ => crate::runtime::closed::unknown(&name)?,
                            }
                        }
                        Ok($record {
                            $($field: crate::runtime::closed::$how($field, $name)?,)*
                        })
                    }
                }

                deserializer.deserialize_map(Properties)
            }
        }
    };
}
pub(crate) use closed as record;

pub(crate) fn unknown<E: Error>(name: &str) -> Result<(), E> {
    Err(E::unknown_field(name, &[]))
}

pub(crate) fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// As [`required`], of a property that may be absent.
#[allow(clippy::unnecessary_wraps)]
pub(crate) fn optional<T, E: Error>(value: Option<T>, _: &'static str) -> Result<Option<T>, E> {
    Ok(value)
}
