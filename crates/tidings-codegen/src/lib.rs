//! From JSON Schemas to publishable packages: `schemas/` → [`model::Component`] → one [`Package`] a target.
//!
//! Pure: no disk, no clock, no environment. The same schemas give the same bytes.

pub mod model;
pub mod read;
mod rust;
mod target;

pub use target::{Package, PackageSettings, Target, targets};
