//! The table of languages.

use crate::target::Target;

/// Every language, in the order in which they are emitted.
pub fn targets() -> &'static [&'static dyn Target] {
    &[&crate::typescript::TypeScript, &crate::csharp::CSharp, &crate::rust::Rust]
}
