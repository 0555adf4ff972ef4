//! The flow: collected events → schemas → packages → write or check.
//!
//! The two halves meet only in the texts of `schemas/`: [`derive_contract`] and [`read_contract`] give
//! the contract as it is (to be) on disk, and [`packages`] sees nothing else.

mod chosen;
mod contract;
mod derivation;
mod explain;
mod generate;
mod packages;

use tidings_codegen::Target;
use tidings_schema::{Declaration, Derived, Diagnostic, SourceFacts};

use crate::collected::Collected;
use crate::release::Date;

pub use chosen::Chosen;
pub use contract::{Contract, Described, Events, derive_contract, read_contract};
pub use explain::explain;
pub use generate::{Failure, generate};
pub use packages::{Packages, packages};

pub(crate) use contract::{Header, SUFFIX, header, schemas_in};
pub(crate) use packages::{public_names, remember};

/// Derives the schema of an event; knows what the sources tell.
pub type Derive = dyn Fn(&Declaration, Option<SourceFacts<'_>>) -> Result<Derived, Vec<Diagnostic>>;

/// What the flow is made of. The commands take the real parts; tests may put in their own.
pub struct Parts<'p> {
    /// The events that are linked; none where nothing is linked.
    pub events: Vec<Collected>,
    /// How a schema is derived.
    pub derive: &'p Derive,
    /// Whether the program is one that links event crates.
    pub links: bool,
    /// Every language.
    pub targets: &'p [&'static dyn Target],
    /// The day on which exceptions are judged.
    pub today: Date,
}

impl Parts<'static> {
    /// The events that an xtask has collected, and every target.
    pub fn linked(events: Vec<Collected>) -> Self {
        Self { events, links: true, ..Self::unlinked() }
    }

    /// No events, every target.
    pub fn unlinked() -> Self {
        Self {
            events: Vec::new(),
            derive: &tidings_schema::derive,
            links: false,
            targets: tidings_codegen::targets(),
            today: Date::today(),
        }
    }
}
