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

/// A text that is not what it was read as, with what is wrong with it: the first 100 faults, and how many
/// more there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    name: &'static str,
    faults: Vec<Fault>,
    omitted: usize,
}

impl ParseError {
    /// What is wrong, in the order in which the type declares it; never empty, and at most 100.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// How many faults there are beside [`ParseError::faults`].
    #[must_use]
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// An error with the first of `count` faults.
    pub(crate) fn new(name: &'static str, faults: Vec<Fault>, count: usize) -> Self {
        let omitted = count.saturating_sub(faults.len());
        Self {
            name,
            faults,
            omitted,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let ([fault], 0) = (self.faults.as_slice(), self.omitted) {
            return write!(out, "{}: {fault}", self.name);
        }
        let count = self.faults.len().saturating_add(self.omitted);
        write!(out, "{}: {count} faults", self.name)?;
        let mut faults = self.faults.iter();
        faults.try_for_each(|fault| write!(out, "\n  {fault}"))?;
        match self.omitted {
            0 => Ok(()),
            more => write!(out, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for ParseError {}
