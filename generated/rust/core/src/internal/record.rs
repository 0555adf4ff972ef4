//! Records: the table of a record's properties becomes what reads, writes and checks it.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use super::map::JsonMap;
use super::object::{self, Record};
use super::shape::{Seed, Shape};

/// Implements `Deserialize`, `Serialize` and the check of a record, from a line a property:
/// `field: required "name" as Shape`. The last line says what other properties are kept in; a record
/// without it refuses them.
///
/// serde's derive would read an array as well (the values in the order of the fields), take `null`
/// for absent, and hold back every value of a record that keeps what it does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($record:ident $(by $rules:path)? {
        $($field:ident: $how:ident $name:literal as $shape:ty,)*
        $(..$extra:ident: $rest:ty)?
    }) => {
        impl<'de> runtime::serde::Deserialize<'de> for $record {
            fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> Result<Self, __D::Error> {
                runtime::judge!(deserializer $($rules)?)
            }
        }

        impl runtime::serde::Serialize for $record {
            fn serialize<__S: runtime::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> Result<__S::Ok, __S::Error> {
                #[allow(unused_mut)]
                let mut object = serializer.serialize_map(None)?;
                $(runtime::$how::write(&self.$field, $name, &mut object)?;)*
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
                type __Rest = runtime::record!(@rest $($rest)?);

                #[allow(non_camel_case_types)]
                enum __Name {
                    $($field,)*
                    __Other(<__Rest as runtime::Rest>::Name),
                }

                struct __Names;

                impl<'de> runtime::serde::de::DeserializeSeed<'de> for __Names {
                    type Value = __Name;

                    fn deserialize<__D: runtime::serde::Deserializer<'de>>(
                        self,
                        deserializer: __D,
                    ) -> Result<__Name, __D::Error> {
                        deserializer.deserialize_identifier(self)
                    }
                }

                impl<'de> runtime::serde::de::Visitor<'de> for __Names {
                    type Value = __Name;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str("a property")
                    }

                    fn visit_str<__E: runtime::serde::de::Error>(
                        self,
                        name: &str,
                    ) -> Result<__Name, __E> {
                        Ok(match name {
                            $($name => __Name::$field,)*
                            _ => __Name::__Other(<__Rest as runtime::Rest>::name(name)?),
                        })
                    }
                }

                struct __Properties;

                impl<'de> runtime::serde::de::Visitor<'de> for __Properties {
                    type Value = $record;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str("an object")
                    }

                    fn visit_map<__A: runtime::serde::de::MapAccess<'de>>(
                        self,
                        mut properties: __A,
                    ) -> Result<$record, __A::Error> {
                        $(let mut $field = None;)*
                        let mut rest = <__Rest as Default>::default();
                        while let Some(__found) = properties.next_key_seed(__Names)? {
                            match __found {
                                $(__Name::$field => {
                                    let seed = runtime::Seed::<$shape>::NEW;
                                    $field = Some(properties.next_value_seed(seed)?);
                                })*
                                __Name::__Other(other) => {
                                    runtime::Rest::read(&mut rest, other, &mut properties)?;
                                }
                            }
                        }
                        Ok($record {
                            $($field: runtime::$how::take($field, $name)?,)*
                            $($extra: runtime::Rest::finish(rest),)?
                        })
                    }
                }

                deserializer.deserialize_map(__Properties)
            }

            fn check(
                value: &runtime::Node<'_>,
                at: &runtime::At<'_>,
                faults: &mut runtime::Faults,
            ) {
                if let Some(mut record) = runtime::Record::of(value, at, faults) {
                    $(record.$how::<$shape>($name);)*
                    <runtime::record!(@rest $($rest)?) as runtime::Rest>::check(
                        &mut record,
                        &[$($name),*],
                    );
                }
            }
        }
    };
    (@rest) => { runtime::Nothing };
    (@rest $rest:ty) => { $rest };
}
pub use record;

/// A property that is always there.
pub mod required {
    use super::{Error, Serialize, SerializeMap};

    /// What a field holds.
    pub type Taken<T> = T;

    pub fn take<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(name))
    }

    pub fn write<T: Serialize, M: SerializeMap>(
        value: &T,
        name: &'static str,
        object: &mut M,
    ) -> Result<(), M::Error> {
        object.serialize_entry(name, value)
    }
}

/// A property that may be absent.
pub mod optional {
    use super::{Error, Serialize, SerializeMap};

    /// What a field holds.
    pub type Taken<T> = Option<T>;

    #[allow(clippy::unnecessary_wraps)]
    pub fn take<T, E: Error>(value: Option<T>, _: &'static str) -> Result<Option<T>, E> {
        Ok(value)
    }

    pub fn write<T: Serialize, M: SerializeMap>(
        value: &Option<T>,
        name: &'static str,
        object: &mut M,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => object.serialize_entry(name, value),
            None => Ok(()),
        }
    }
}

/// What a record does with properties that it does not declare.
pub trait Rest: Default {
    /// A name that is not declared.
    type Name;
    /// What keeps the properties.
    type Out;

    /// Takes up a name, or refuses it.
    fn name<E: Error>(name: &str) -> Result<Self::Name, E>;

    /// Reads the value that follows a name.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: Self::Name,
        properties: &mut A,
    ) -> Result<(), A::Error>;

    fn finish(self) -> Self::Out;

    /// Adds what is wrong with the properties that are not known.
    fn check(record: &mut Record<'_>, known: &[&str]);
}

/// No other property may be there.
#[derive(Default)]
pub struct Nothing;

/// No value: there is no name that is not declared.
pub enum Never {}

impl Rest for Nothing {
    type Name = Never;
    type Out = ();

    fn name<E: Error>(name: &str) -> Result<Never, E> {
        Err(object::unknown_property(name))
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: Never, _: &mut A) -> Result<(), A::Error> {
        match name {}
    }

    fn finish(self) {}

    fn check(record: &mut Record<'_>, known: &[&str]) {
        record.closed(known);
    }
}

/// Other properties have any value.
#[derive(Default)]
pub struct Anything(JsonMap);

impl Rest for Anything {
    type Name = String;
    type Out = JsonMap;

    fn name<E: Error>(name: &str) -> Result<String, E> {
        Ok(name.to_owned())
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        properties: &mut A,
    ) -> Result<(), A::Error> {
        self.0.push(name, properties.next_value()?);
        Ok(())
    }

    fn finish(mut self) -> JsonMap {
        self.0.settle();
        self.0
    }

    fn check(_: &mut Record<'_>, _: &[&str]) {}
}

/// Other properties have one shape.
pub struct Each<S: Shape>(BTreeMap<String, S::Out>, PhantomData<S>);

impl<S: Shape> Default for Each<S> {
    fn default() -> Self {
        Self(BTreeMap::new(), PhantomData)
    }
}

impl<S: Shape> Rest for Each<S> {
    type Name = String;
    type Out = BTreeMap<String, S::Out>;

    fn name<E: Error>(name: &str) -> Result<String, E> {
        Ok(name.to_owned())
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        properties: &mut A,
    ) -> Result<(), A::Error> {
        let value = properties.next_value_seed(Seed::<S>::NEW)?;
        self.0.insert(name, value);
        Ok(())
    }

    fn finish(self) -> Self::Out {
        self.0
    }

    fn check(record: &mut Record<'_>, known: &[&str]) {
        record.rest::<S>(known);
    }
}

/// Writes the properties that a record does not declare.
pub fn write_rest<'a, N, V, M>(
    rest: impl IntoIterator<Item = (N, &'a V)>,
    object: &mut M,
) -> Result<(), M::Error>
where
    N: Serialize,
    V: Serialize + 'a,
    M: SerializeMap,
{
    rest.into_iter()
        .try_for_each(|(name, value)| object.serialize_entry(&name, value))
}
