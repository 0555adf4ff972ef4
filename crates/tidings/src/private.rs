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

/// What `component!` makes in the crate's root, and the derive asks for.
#[diagnostic::on_unimplemented(
    message = "this crate has no component",
    label = "this event belongs to no component",
    note = "write `tidings::component!(\"bank\", source = \"com.example.bank\");` once, in the root of the crate: \
            the component's name, and the EventBridge source of its events"
)]
pub trait IsComponent {}

/// Holds for every crate that has a component.
pub const fn is_component<C: IsComponent>() {}

/// Stands in for what `component!` makes in a crate that has none, so that the derive raises one error.
pub mod without_component {
    /// See [`component!`](crate::component).
    pub mod __tidings_component {
        use crate::{Component, DetailType, Transport};

        /// No component.
        pub const COMPONENT: Component =
            Component::new("none", "none", DetailType::Name, None, Transport::EventBridge);
        /// No envelope.
        pub type Envelope<T> = crate::__private::NoEnvelope<T>;
        /// Is no [`IsComponent`](crate::__private::IsComponent).
        #[derive(Debug)]
        pub struct Declared;
    }
}

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
    use crate::{Event, Factory, Transport};
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;
    use std::marker::PhantomData;

    pub use inventory;

    /// The derive's registration of one payload. `$alias` is the payload where the call is written, `$component`
    /// what `component!` made.
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __register {
        ($payload:ident, $alias:ident, $component:ident, [$line:expr, $column:expr], [$($allowed:literal),*], [$($declaration:tt)*]) => {
            $crate::__private::inventory::submit! {
                $crate::__private::registration::<$alias>(
                    &$crate::__private::Place {
                        type_name: ::core::stringify!($payload),
                        module: ::core::module_path!(),
                        file: ::core::file!(),
                        line: $line,
                        column: $column,
                        package: ::core::env!("CARGO_PKG_NAME"),
                    },
                    $component::COMPONENT.transport(),
                    || {
                        use $crate::__private::{LookedAt, Unknown as _};
                        $crate::__private::describe(
                            $crate::__private::Looks {
                                type_name: ::core::stringify!($payload),
                                schema: LookedAt::<$alias>::schema,
                                samples: LookedAt::<$alias>::samples,
                                declaration: ::core::option::Option::Some(::core::stringify!($($declaration)*)),
                            },
                            $component::COMPONENT.envelope().map(|envelope| $crate::__private::Looks {
                                type_name: envelope,
                                schema: LookedAt::<$component::Envelope<$alias>>::schema,
                                samples: LookedAt::<$component::Envelope<$alias>>::samples,
                                declaration: ::core::option::Option::None,
                            }),
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
        transport: Transport,
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
            needs_object: matches!(transport, Transport::EventBridge),
            describe,
            allow_unsampled,
        }
    }

    /// How to find out about a type.
    #[allow(missing_docs)] // said at `TypeDescription`
    #[derive(Debug)]
    pub struct Looks {
        pub type_name: &'static str,
        pub schema: fn() -> Option<serde_json::Value>,
        pub samples: fn() -> Vec<Result<String, String>>,
        pub declaration: Option<&'static str>,
    }

    /// Finds out about the payload, and about the envelope around it.
    pub fn describe(payload: Looks, envelope: Option<Looks>) -> Description {
        let described = |looks: Looks| {
            let samples = (looks.samples)();
            let again = (looks.samples)();
            TypeDescription {
                type_name: looks.type_name.to_owned(),
                schema: (looks.schema)(),
                samples_again: (again != samples).then_some(again),
                samples,
                declaration: looks.declaration.map(str::to_owned),
            }
        };
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
