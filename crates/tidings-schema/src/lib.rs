//! From event types and samples to one canonical JSON Schema an event version.
//!
//! [`derive`] is the way through: the samples are read (`samples`), the type's schema is brought into
//! the project's dialect (`normalise`) or made from the samples where there is none
//! (`infer::payload`), payload and envelope become one document (`envelope`), every sample is
//! validated (`validate`), what no sample shows is reported (`coverage`), and the document is written
//! (`canonical`). Nothing here touches disk, clock or environment.

mod canonical;
mod coverage;
mod declaration;
mod depth;
mod derive;
mod diagnostic;
mod envelope;
pub mod evolution;
mod examples;
pub mod foreign;
pub mod infer;
mod keywords;
mod matching;
mod name;
mod normalise;
pub mod pattern;
pub mod pointer;
mod samples;
mod validate;
mod validator;
mod walk;

pub use canonical::canonical_text;
pub use declaration::{Declaration, DeclaredType, Derived};
pub use derive::derive;
pub use diagnostic::{Diagnostic, Place, Severity};
pub use name::Name;
pub use validator::validator;
