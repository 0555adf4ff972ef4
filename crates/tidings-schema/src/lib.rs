//! From event types and samples to one canonical JSON Schema an event version.

mod diagnostic;

pub use diagnostic::{Diagnostic, Place, Severity};
