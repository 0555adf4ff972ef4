//! What the macros expand to. No part of the public interface.

use crate::Factory;

pub use serde::Serialize;

/// Stands where an envelope would in a component that has none.
#[derive(Debug)]
pub struct NoEnvelope<T>(#[allow(dead_code)] std::marker::PhantomData<T>); // named in types, never read

/// What `component!` asks of an envelope, so that it is asked once and not in every payload.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the envelope of a component",
    label = "an envelope serializes and has a factory around every payload",
    note = "write `#[derive(Serialize)]` on the envelope, and `impl<T: Factory> Factory for` it"
)]
pub trait IsEnvelope {}

impl<E: Serialize + Factory> IsEnvelope for E {}

impl<T> IsEnvelope for NoEnvelope<T> {}

/// The derive's registration; see [`collect`](crate::collect). Without the feature there is none.
#[cfg(not(feature = "collect"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __register {
    ($($anything:tt)*) => {};
}

#[cfg(feature = "collect")]
pub use self::collecting::*;

#[cfg(feature = "collect")]
mod collecting {
    use crate::collect::{Description, Registration, TypeDescription};
    use crate::{Event, Factory};
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;
    use std::marker::PhantomData;

    pub use inventory;

    /// The derive's registration of one payload. `$module` is what `component!` made; the derive writes its
    /// path, so that without the macro there is one error and not one here and one in the derive.
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __register {
        ($payload:ident, [$($module:tt)+], [$line:expr, $column:expr], [$($allowed:literal),*]) => {
            $crate::__private::inventory::submit! {
                $crate::__private::registration::<$payload>(
                    &$crate::__private::Place {
                        type_name: ::core::stringify!($payload),
                        module: ::core::module_path!(),
                        file: ::core::file!(),
                        line: $line,
                        column: $column,
                        package: ::core::env!("CARGO_PKG_NAME"),
                    },
                    || {
                        use $crate::__private::{LookedAt, Unknown as _};
                        $crate::__private::describe(
                            (
                                ::core::stringify!($payload),
                                LookedAt::<$payload>::schema(),
                                LookedAt::<$payload>::samples(),
                            ),
                            $($module)+::COMPONENT.envelope().map(|envelope| (
                                envelope,
                                LookedAt::<$($module)+::Envelope<$payload>>::schema(),
                                LookedAt::<$($module)+::Envelope<$payload>>::samples(),
                            )),
                        )
                    },
                    &[$($allowed),*],
                )
            }
        };
    }

    /// Where a payload is declared; the fields are those of [`Registration`].
    #[allow(missing_docs)] // said there
    #[derive(Debug)]
    pub struct Place {
        pub type_name: &'static str,
        pub module: &'static str,
        pub file: &'static str,
        pub line: u32,
        pub column: u32,
        pub package: &'static str,
    }

    /// One event as `inventory` keeps it.
    pub const fn registration<E: Event>(
        place: &Place,
        describe: fn() -> Description,
        allow_unsampled: &'static [&'static str],
    ) -> Registration {
        Registration {
            component: E::COMPONENT,
            name: E::NAME,
            version: E::VERSION,
            source: E::SOURCE,
            detail_type: E::DETAIL_TYPE,
            type_name: place.type_name,
            module: place.module,
            file: place.file,
            line: place.line,
            column: place.column,
            package: place.package,
            describe,
            allow_unsampled,
        }
    }

    type Looks = (&'static str, Option<serde_json::Value>, Vec<Result<String, String>>);

    /// What was found out about the payload, and about the envelope around it.
    pub fn describe(payload: Looks, envelope: Option<Looks>) -> Description {
        let described = |(type_name, schema, samples)| TypeDescription { type_name, schema, samples };
        Description { payload: described(payload), envelope: envelope.map(described) }
    }

    /// Finds out what `T` implements, for a `T` that is known where the call is written: an inherent function
    /// is preferred to [`Unknown`]'s wherever its bounds hold.
    #[derive(Debug)]
    pub struct LookedAt<T>(PhantomData<T>);

    impl<T: JsonSchema> LookedAt<T> {
        /// What serde writes for `T`, as schemars sees it.
        pub fn schema() -> Option<serde_json::Value> {
            let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| {
                settings.untagged_enum_variant_titles = true;
            });
            Some(settings.into_generator().into_root_schema_for::<T>().to_value())
        }
    }

    impl<T: serde::Serialize + Factory> LookedAt<T> {
        /// The samples, straight to text: a `Value` in between would round the numbers that it cannot hold.
        pub fn samples() -> Vec<Result<String, String>> {
            T::samples()
                .iter()
                .map(|sample| serde_json::to_string(sample).map_err(|e| e.to_string()))
                .collect()
        }
    }

    /// The answers for a type that does not implement what they need. For `JsonSchema` that is allowed. A type
    /// without serializer or factory is refused where it is declared, and is not refused here once more.
    pub trait Unknown {
        /// No schema.
        fn schema() -> Option<serde_json::Value> {
            None
        }

        /// No samples.
        fn samples() -> Vec<Result<String, String>> {
            Vec::new()
        }
    }

    impl<T> Unknown for LookedAt<T> {}
}
