//! What the xtask links, as the flow needs it.

use tidings_schema::{Declaration, Diagnostic, Place};

/// An event that was registered by a linked crate.
#[derive(Clone, Debug)]
pub struct Collected {
    /// The component's name.
    pub component: String,
    /// The name on the wire.
    pub name: String,
    /// From 1.
    pub version: u32,
    /// The payload's Rust identifier.
    pub type_name: String,
    /// The source file: relative to the workspace's root where it is below it, with `/`.
    pub file: String,
    /// Of the payload's identifier, from 1.
    pub line: u32,
    /// Of the payload's identifier, from 1.
    pub column: u32,
    /// The cargo package that declares it.
    pub package: String,
    /// What its type and its factory say, or why they say nothing.
    pub declaration: Result<Declaration, Vec<Diagnostic>>,
}

impl Collected {
    /// The payload's identifier.
    pub fn place(&self) -> Place {
        Place::Source { file: self.file.clone(), line: self.line, column: self.column }
    }

    /// As people name it: `bank.transaction:created@v1`.
    pub fn event(&self) -> String {
        format!("{}@v{}", self.name, self.version)
    }
}
