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
mod deprecation;
mod depth;
mod derive;
mod device;
mod diagnostic;
mod elsewhere;
mod envelope;
pub mod evolution;
mod examples;
mod facts;
pub mod foreign;
pub mod infer;
mod keywords;
mod matching;
mod name;
mod normalise;
mod object;
mod order;
pub mod pattern;
pub mod pointer;
mod samples;
mod validate;
mod validator;
pub mod visible;
mod walk;

pub use canonical::canonical_text;
pub use declaration::{Declaration, DeclaredType, Derived, SourceFacts};
pub use derive::derive;
pub use device::is_device;
pub use diagnostic::{Diagnostic, Place, Severity};
pub use facts::{Deprecation, EnumFacts, Facts, FieldFacts, Form, TypeFacts, ValueFacts, VariantFacts};
pub use name::Name;
pub use validator::validator;
