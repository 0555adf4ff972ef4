//! Declare events on payload structs: the schemas, and the client packages for TypeScript, C# and Rust, are
//! made from them.
//!
//! An event crate is a library. It declares its [`component!`] once, in its root, and then any number of
//! payloads:
//!
//! ```
//! use schemars::JsonSchema;
//! use serde::{Deserialize, Serialize};
//! use tidings::{Event, Factory};
//!
//! tidings::component!("bank", source = "com.example.bank");
//!
//! /// A transaction was created.
//! #[derive(Serialize, Deserialize, JsonSchema, Event)]
//! #[event(name = "bank.transaction:created", version = 1)]
//! #[serde(rename_all = "camelCase")]
//! pub struct TransactionCreated {
//!     /// The transaction's UUID.
//!     pub transaction_id: String,
//!     /// What the payer wrote.
//!     #[serde(skip_serializing_if = "Option::is_none", default)]
//!     pub message: Option<String>,
//! }
//!
//! impl Factory for TransactionCreated {
//!     fn build() -> Self {
//!         TransactionCreated {
//!             transaction_id: "123e4567-e89b-12d3-a456-426614174000".into(),
//!             message: Some("Thank you".into()),
//!         }
//!     }
//! }
//!
//! fn main() {
//!     assert_eq!(TransactionCreated::SOURCE, "com.example.bank");
//!     assert_eq!(TransactionCreated::DETAIL_TYPE, "bank.transaction:created@v1");
//! }
//! ```
//!
//! - [`Event`](derive@Event), the derive, has all keys of `#[event(…)]`.
//! - [`component!`] has the settings that all events of a crate share.
//! - Doc comments become the documentation of the packages. serde's attributes decide what the JSON looks like.
//! - Derive `JsonSchema` too: without it the schema is made from the samples alone, and knows less.
//!
//! # What it costs
//!
//! An event crate compiles serde and the derive, and holds one trait impl an event. What collecting needs
//! (`inventory`, `schemars`, `serde_json`) is behind the feature `collect`, which the xtask that links the event crates
//! turns on: see [`xtask`](https://docs.rs/tidings/latest/tidings/xtask/index.html), which is the whole of such an xtask.
#![doc(test(attr(deny(warnings))))]

mod component;
mod event;
mod private;

#[cfg(feature = "collect")]
pub mod collect;
#[cfg(feature = "collect")]
pub mod xtask;

#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

pub use component::{Component, DetailType, Transport};
pub use event::{Event, Factory};

/// Makes a payload, a struct or an enum, an event.
///
/// ```
/// # use serde::Serialize;
/// # use tidings::Factory;
/// # tidings::component!("users", source = "user-service");
/// #[derive(Serialize, tidings::Event)]
/// #[event(name = "User Account Created", version = 2, detail_type = "User Account Created")]
/// #[event(allow_unsampled("/referrer"))]
/// struct AccountCreated {
///     username: String,
///     referrer: Option<String>,
/// }
/// # impl Factory for AccountCreated {
/// #     fn build() -> Self {
/// #         AccountCreated { username: "ada".into(), referrer: None }
/// #     }
/// # }
/// # fn main() {
/// #     use tidings::Event;
/// #     assert_eq!(AccountCreated::DETAIL_TYPE, "User Account Created");
/// #     assert_eq!(AccountCreated::build().username, "ada");
/// #     assert!(AccountCreated::build().referrer.is_none());
/// # }
/// ```
///
/// | key of `#[event(…)]` | is | without it |
/// |---|---|---|
/// | `name = "…"` | the event's name: 1 to 128 characters, without control characters, blanks around it, or a version at its end | an error |
/// | `version = 1` | a whole number from 1 up; a new version is a new payload beside the old one | an error |
/// | `source = "…"` | the EventBridge source, up to 256 characters | the component's |
/// | `detail_type = "…"` | the EventBridge detail-type, up to 128 characters | `name@vN`, or the name alone where the component says `detail_type = name` |
/// | `crate = "…"` | the path of tidings, where it is renamed or re-exported: `"evt"`, `"platform::tidings"` | `::tidings` |
/// | `allow_unsampled("/a", "/b/c")` | JSON Pointers into the samples: properties, branches and values below them that no sample needs to show | every one is shown |
///
/// The keys may be spread over several `#[event(…)]`, each key once. Everything that is wrong with a payload is
/// reported at once, each mistake at its place. A payload
///
/// - implements `Serialize`, and everything that serde's attributes say of its JSON holds;
/// - implements [`Factory`], or it does not compile;
/// - is not generic and not a union: an event has one form on the wire;
/// - lives, like its component, in a library: nothing could link it out of a binary.
pub use tidings_derive::Event;
