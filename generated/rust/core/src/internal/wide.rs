//! Records of many properties. A reader with a variable and an arm per property is a function that takes
//! the compiler longer than the square of their number, so the properties are read in groups.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::OnceLock;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::record::Rest;

/// Implements what [`record`](super::record) does, from the same lines in groups.
#[doc(hidden)]
#[macro_export]
macro_rules! wide_record {
    ($record:ident $(by $rules:path)? {
        $($group:ident {
            $($field:ident: $how:ident $name:literal as $shape:ty,)*
        })*
        $(..$extra:ident: $rest:ty)?
    }) => {
        const _: () = {
            $(
                #[allow(non_camel_case_types)]
                #[derive(Default)]
                pub struct $group {
                    $($field: Option<<$shape as runtime::Shape>::Out>,)*
                }

                #[allow(unused_assignments, unused_mut)]
                impl $group {
                    const NAMES: &'static [&'static str] = &[$($name),*];

                    fn read<'de, __A: runtime::serde::de::MapAccess<'de>>(
                        &mut self,
                        place: usize,
                        properties: &mut __A,
                    ) -> Result<(), __A::Error> {
                        let mut next = 0;
                        $(
                            if place == next {
                                let seed = runtime::Seed::<$shape>::NEW;
                                self.$field = Some(properties.next_value_seed(seed)?);
                                return Ok(());
                            }
                            next += 1;
                        )*
                        Ok(())
                    }

                    #[allow(clippy::type_complexity)]
                    fn finish<__E: runtime::serde::de::Error>(
                        self,
                    ) -> Result<
                        ($(runtime::$how::Taken<<$shape as runtime::Shape>::Out>,)*),
                        __E,
                    > {
                        Ok(($(runtime::$how::take(self.$field, $name)?,)*))
                    }

                    fn write<__M: runtime::serde::ser::SerializeMap>(
                        record: &$record,
                        object: &mut __M,
                    ) -> Result<(), __M::Error> {
                        $(runtime::$how::write(&record.$field, $name, object)?;)*
                        Ok(())
                    }

                    fn check(record: &mut runtime::Record<'_>) {
                        $(record.$how::<$shape>($name);)*
                    }
                }
            )*

            #[derive(Default)]
            pub struct __Groups {
                $($group: $group,)*
            }

            impl runtime::wide::Wide for $record {
                type Groups = __Groups;
                type Rest = runtime::record!(@rest $($rest)?);

                const NAMES: &'static [&'static [&'static str]] = &[$($group::NAMES),*];

                fn places() -> &'static runtime::wide::Places {
                    static PLACES: runtime::wide::Places = runtime::wide::Places::empty();
                    &PLACES
                }

                #[allow(unused_assignments, unused_mut)]
                fn read<'de, __A: runtime::serde::de::MapAccess<'de>>(
                    groups: &mut __Groups,
                    (group, place): (usize, usize),
                    properties: &mut __A,
                ) -> Result<(), __A::Error> {
                    let mut next = 0;
                    $(
                        if group == next {
                            return groups.$group.read(place, properties);
                        }
                        next += 1;
                    )*
                    Ok(())
                }

                #[allow(non_snake_case, unused_variables)]
                fn finish<__E: runtime::serde::de::Error>(
                    groups: __Groups,
                    rest: Self::Rest,
                ) -> Result<Self, __E> {
                    $(let $group = groups.$group.finish()?;)*
                    $(let ($($field,)*) = $group;)*
                    Ok($record {
                        $($($field,)*)*
                        $($extra: runtime::Rest::finish(rest),)?
                    })
                }
            }

            impl runtime::serde::Serialize for $record {
                fn serialize<__S: runtime::serde::Serializer>(
                    &self,
                    serializer: __S,
                ) -> Result<__S::Ok, __S::Error> {
                    let mut object = serializer.serialize_map(None)?;
                    $($group::write(self, &mut object)?;)*
                    $(runtime::record::write_rest(self.$extra.iter(), &mut object)?;)?
                    runtime::serde::ser::SerializeMap::end(object)
                }
            }

            impl runtime::Named for $record {
                const NAME: &'static str = stringify!($record);

                // rules {
                $(fn rules() -> &'static [runtime::Rule] {
                    $rules()
                })?

                // rules }
                fn unjudged<'de, __D: runtime::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> Result<Self, __D::Error> {
                    runtime::wide::read(deserializer)
                }

                fn check(
                    value: &runtime::Node<'_>,
                    at: &runtime::At<'_>,
                    faults: &mut runtime::Faults,
                ) {
                    if let Some(mut record) = runtime::Record::of(value, at, faults) {
                        $($group::check(&mut record);)*
                        <runtime::record!(@rest $($rest)?) as runtime::Rest>::check(
                            &mut record,
                            &[$($($name),*),*],
                        );
                    }
                }
            }
        };

        impl<'de> runtime::serde::Deserialize<'de> for $record {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::judge!(deserializer $($rules)?)
            }
        }
    };
}
pub use wide_record;

/// A record whose properties are read in groups.
#[doc(hidden)]
pub trait Wide: Sized {
    /// What has been read of the properties.
    type Groups: Default;
    /// What keeps other properties.
    type Rest: Rest;

    /// The names of the properties, by group.
    const NAMES: &'static [&'static [&'static str]];

    fn places() -> &'static Places;

    /// Reads the value of a property.
    fn read<'de, A: MapAccess<'de>>(
        groups: &mut Self::Groups,
        place: Place,
        properties: &mut A,
    ) -> Result<(), A::Error>;

    fn finish<E: Error>(groups: Self::Groups, rest: Self::Rest) -> Result<Self, E>;
}

/// Where a property is: its group, and its position there.
type Place = (usize, usize);

/// Where the properties of a record are, by name.
pub struct Places(OnceLock<HashMap<&'static str, Place>>);

impl Places {
    pub const fn empty() -> Self {
        Self(OnceLock::new())
    }

    fn find<R: Wide>(&self, name: &str) -> Option<Place> {
        let places = self.0.get_or_init(|| {
            let groups = R::NAMES.iter().enumerate();
            let place = |(group, names): (usize, &'static &'static [&'static str])| {
                let names = names.iter().enumerate();
                names.map(move |(place, name)| (*name, (group, place)))
            };
            groups.flat_map(place).collect()
        });
        places.get(name).copied()
    }
}

pub fn read<'de, D: Deserializer<'de>, R: Wide>(deserializer: D) -> Result<R, D::Error> {
    deserializer.deserialize_map(Properties(PhantomData))
}

struct Properties<R>(PhantomData<R>);

impl<'de, R: Wide> Visitor<'de> for Properties<R> {
    type Value = R;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<R, A::Error> {
        let mut groups = Box::<R::Groups>::default();
        let mut rest = R::Rest::default();
        while let Some(found) = properties.next_key_seed(Name::<R>(PhantomData))? {
            match found {
                Ok(place) => R::read(&mut groups, place, &mut properties)?,
                Err(other) => rest.read(other, &mut properties)?,
            }
        }
        R::finish(*groups, rest)
    }
}

/// Reads the name of a property: where it is, or what another one is kept by.
struct Name<R>(PhantomData<R>);

impl<'de, R: Wide> DeserializeSeed<'de> for Name<R> {
    type Value = Result<Place, <R::Rest as Rest>::Name>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<R: Wide> Visitor<'_> for Name<R> {
    type Value = Result<Place, <R::Rest as Rest>::Name>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        match R::places().find::<R>(name) {
            Some(place) => Ok(Ok(place)),
            None => R::Rest::name(name).map(Err),
        }
    }
}
