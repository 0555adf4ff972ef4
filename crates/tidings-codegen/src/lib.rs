//! From JSON Schemas to publishable packages: `schemas/` → [`model::Component`] → one [`Package`] a target.
//!
//! Pure: no disk, no clock, no environment. The same schemas give the same bytes.

mod changelog;
mod csharp;
mod markdown;
pub mod model;
mod pattern;
pub mod read;
mod rust;
mod target;
mod targets;
mod text;
mod typescript;

pub use target::{
    CORE_VERSION, CoreReference, CoreSettings, ModuleSettings, Note, Notes, Package, PackageSettings, Target,
};
pub use targets::targets;
