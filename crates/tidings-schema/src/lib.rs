//! From event types and samples to one canonical JSON Schema an event version.

mod declaration;
mod derive;
mod diagnostic;

pub use declaration::{Declaration, DeclaredType, Derived};
pub use derive::derive;
pub use diagnostic::{Diagnostic, Place, Severity};
