//! A component: what all events of one crate share.

/// A family of events that is published as one package a language.
///
/// Made by [`component!`](crate::component) in the root of the event crate, as `crate::COMPONENT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Component {
    name: &'static str,
    source: &'static str,
    detail_type: DetailType,
    envelope: Option<&'static str>,
    transport: Transport,
}

/// What carries the events of a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Amazon EventBridge: what is sent must be a JSON object.
    EventBridge,
    /// Amazon Kinesis: what is sent may be any JSON value.
    Kinesis,
}

/// What an event's detail-type is made of, where its attribute does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DetailType {
    /// The event's name alone: `bank.transaction:created`.
    Name,
    /// Name and version: `bank.transaction:created@v1`.
    NameAndVersion,
}

impl Component {
    /// The component's name: `bank`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The EventBridge source of its events, where an event's attribute does not say otherwise.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// What its events' detail-types are made of.
    pub const fn detail_type(&self) -> DetailType {
        self.detail_type
    }

    /// The Rust identifier of the generic struct that its payloads travel in: `Detail`.
    pub const fn envelope(&self) -> Option<&'static str> {
        self.envelope
    }

    /// What carries its events.
    pub const fn transport(&self) -> Transport {
        self.transport
    }

    /// Checks what `component!` was given. The panics are compile errors: the macro calls this in a constant.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        source: &'static str,
        detail_type: DetailType,
        envelope: Option<&'static str>,
        transport: Transport,
    ) -> Self {
        assert!(
            is_component_name(name),
            "the component's name is lower-case words joined by `-`, beginning with a letter: `bank`, `user-accounts`"
        );
        assert!(
            !source.is_empty() && is_plain(source) && characters(source) <= 256,
            "the component's source is 1 to 256 characters, without control characters or blanks around it"
        );
        Component { name, source, detail_type, envelope, transport }
    }

    /// The detail-type of one of its events; `versioned` is the name with `@vN`.
    #[doc(hidden)]
    pub const fn detail_type_of(&self, name: &'static str, versioned: &'static str) -> &'static str {
        let detail_type = match self.detail_type {
            DetailType::Name => name,
            DetailType::NameAndVersion => versioned,
        };
        assert!(
            characters(detail_type) <= 128,
            "the detail-type, the event's name with `@vN`, is longer than the 128 characters that EventBridge \
             takes: shorten the name, or give `#[event(detail_type = \"…\")]`"
        );
        detail_type
    }
}

/// Components name folders and packages: what differs only in case, or is no folder name, would not do.
const fn is_component_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    if bytes.is_empty() || bytes.len() > 64 || !bytes[0].is_ascii_lowercase() {
        return false;
    }
    let mut at = 1;
    while at < bytes.len() {
        let fits = match bytes[at] {
            b'a'..=b'z' | b'0'..=b'9' => true,
            b'-' => bytes[at - 1] != b'-' && at + 1 < bytes.len(),
            _ => false,
        };
        if !fits {
            return false;
        }
        at += 1;
    }
    true
}

/// No ASCII control character, no blank at either end.
const fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_control() {
            return false;
        }
        at += 1;
    }
    text.len() == text.trim_ascii().len()
}

const fn characters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    while at < bytes.len() {
        // Continuation bytes of UTF-8 are 0b10xxxxxx.
        if bytes[at] & 0b1100_0000 != 0b1000_0000 {
            count += 1;
        }
        at += 1;
    }
    count
}

/// Declares the component of an event crate, once, in the crate's root.
///
/// It makes `crate::COMPONENT`, a [`Component`], which every `#[derive(Event)]` of the crate refers to.
///
/// ```
/// use serde::Serialize;
/// use tidings::{Event, Factory};
///
/// tidings::component!("bank", source = "com.example.bank", detail_type = name, envelope = Detail);
///
/// /// What a payload of the bank travels in.
/// #[derive(Serialize)]
/// struct Detail<T> {
///     content: T,
/// }
///
/// impl<T: Factory> Factory for Detail<T> {
///     fn build() -> Self {
///         Detail { content: T::build() }
///     }
/// }
///
/// #[derive(Serialize, Event)]
/// #[event(name = "bank.account:opened", version = 1)]
/// struct AccountOpened {
///     iban: String,
/// }
///
/// impl Factory for AccountOpened {
///     fn build() -> Self {
///         AccountOpened { iban: "NO9386011117947".into() }
///     }
/// }
///
/// fn main() {
///     assert_eq!(COMPONENT.name(), "bank");
///     assert_eq!(AccountOpened::DETAIL_TYPE, "bank.account:opened");
/// }
/// ```
///
/// | setting | is | without it |
/// |---|---|---|
/// | the first argument | the component's name: lower-case words joined by `-` | – |
/// | `source = "…"` | the EventBridge source of the component's events | – |
/// | `detail_type = name` or `name_and_version` | what a detail-type is made of | `name_and_version`: `bank.account:opened@v1` |
/// | `envelope = Detail` | a generic struct, in scope in the crate's root, that every payload travels in | payloads travel bare |
/// | `transport = event_bridge` or `kinesis` | what carries the events; on EventBridge a payload without an envelope must be a JSON object | `event_bridge` |
///
/// A crate has one component. A type that two components use (of a crate that both depend on) is a type of each:
/// each component's packages declare it, and the two are different types for who uses both packages.
///
/// The envelope has one type parameter, and implements `Serialize`, [`Factory`](crate::Factory) for every payload that
/// does, and, for the same reasons as a payload, `JsonSchema`.
#[macro_export]
macro_rules! component {
    ($name:literal, $($settings:tt)+) => {
        $crate::__component!([$name] [] [] [] [] $($settings)+);
    };
    ($($anything:tt)*) => {
        ::core::compile_error!("a component has a name and a source: `tidings::component!(\"bank\", source = \"com.example.bank\");`");
    };
}

/// Takes one setting after the other, in any order: `[name] [source] [detail-type] [envelope] [transport]`, then what is left.
#[doc(hidden)]
#[macro_export]
macro_rules! __component {
    ($name:tt [] $detail_type:tt $envelope:tt $transport:tt source = $source:expr $(, $($rest:tt)*)?) => {
        $crate::__component!($name [$source] $detail_type $envelope $transport $($($rest)*)?);
    };
    ($name:tt $source:tt [] $envelope:tt $transport:tt detail_type = name $(, $($rest:tt)*)?) => {
        $crate::__component!($name $source [Name] $envelope $transport $($($rest)*)?);
    };
    ($name:tt $source:tt [] $envelope:tt $transport:tt detail_type = name_and_version $(, $($rest:tt)*)?) => {
        $crate::__component!($name $source [NameAndVersion] $envelope $transport $($($rest)*)?);
    };
    ($name:tt $source:tt $detail_type:tt [] $transport:tt envelope = $envelope:ident $(, $($rest:tt)*)?) => {
        $crate::__component!($name $source $detail_type [$envelope] $transport $($($rest)*)?);
    };
    ($name:tt $source:tt $detail_type:tt $envelope:tt [] transport = event_bridge $(, $($rest:tt)*)?) => {
        $crate::__component!($name $source $detail_type $envelope [EventBridge] $($($rest)*)?);
    };
    ($name:tt $source:tt $detail_type:tt $envelope:tt [] transport = kinesis $(, $($rest:tt)*)?) => {
        $crate::__component!($name $source $detail_type $envelope [Kinesis] $($($rest)*)?);
    };
    ($name:tt $source:tt [] $envelope:tt $transport:tt) => {
        $crate::__component!($name $source [NameAndVersion] $envelope $transport);
    };
    ($name:tt $source:tt $detail_type:tt $envelope:tt []) => {
        $crate::__component!($name $source $detail_type $envelope [EventBridge]);
    };
    ([$name:literal] [$source:expr] [$detail_type:ident] [$($envelope:ident)?] [$transport:ident]) => {
        #[doc = ::core::concat!("The component `", $name, "`, which the events of this crate belong to.")]
        pub const COMPONENT: $crate::Component = $crate::Component::new(
            $name,
            $source,
            $crate::DetailType::$detail_type,
            $crate::__component!(@name $($envelope)?),
            $crate::Transport::$transport,
        );

        // What the derive finds in the crate's root; see `without_component` for where there is none.
        #[doc(hidden)]
        #[allow(dead_code)]
        pub(crate) mod __tidings_component {
            pub(crate) const COMPONENT: $crate::Component = super::COMPONENT;
            pub(crate) type Envelope<T> = $crate::__component!(@type $($envelope)?);
            pub(crate) struct Declared;
            // rustc would name the component of another module to who has none in the root.
            #[diagnostic::do_not_recommend]
            impl $crate::__private::IsComponent for Declared {}

            const fn is_envelope<E: $crate::__private::IsEnvelope>() {}
            const fn envelope_of_every_payload<T: $crate::Event>() {
                is_envelope::<$crate::__component!(@type $($envelope)?)>();
            }
        }
    };
    (@name) => { ::core::option::Option::None };
    (@name $envelope:ident) => { ::core::option::Option::Some(::core::stringify!($envelope)) };
    (@type) => { $crate::__private::NoEnvelope<T> };
    (@type $envelope:ident) => { super::$envelope<T> };
    ([$name:literal] [] $detail_type:tt $envelope:tt $transport:tt) => {
        ::core::compile_error!("the component has no source: add `source = \"com.example.bank\"`");
    };
    ($name:tt $source:tt $detail_type:tt $envelope:tt $transport:tt $($rest:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "not a setting of `component!`, or given twice: `", ::core::stringify!($($rest)*), "`; the settings are ",
            "`source = \"…\"`, `detail_type = name` or `name_and_version`, `envelope = Detail`, ",
            "`transport = event_bridge` or `kinesis`"
        ));
    };
}
