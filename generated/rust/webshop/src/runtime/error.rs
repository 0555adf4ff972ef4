//! The error that names everything that is wrong with a text.

use std::fmt;

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Where: `$` is the document, then `.name`, `["odd name"]` and `[3]`.
    pub path: String,
    /// What was expected, and what was there.
    pub message: String,
}

impl Fault {
    pub(super) fn new(path: String, message: String) -> Self {
        Self { path, message }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path, self.message)
    }
}

/// A text that is not what it was read as, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    name: &'static str,
    faults: Vec<Fault>,
}

impl ParseError {
    /// Everything that is wrong, in the order in which the type declares it; never empty.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(crate) fn new(name: &'static str, faults: Vec<Fault>) -> Self {
        Self { name, faults }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [fault] = self.faults.as_slice() {
            return write!(out, "{}: {fault}", self.name);
        }
        write!(out, "{}: {} faults", self.name, self.faults.len())?;
        self.faults
            .iter()
            .try_for_each(|fault| write!(out, "\n  {fault}"))
    }
}

impl std::error::Error for ParseError {}
