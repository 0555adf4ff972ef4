//! What the xtask links, as the flow needs it.

use tidings::collect::{Registration, TypeDescription};
use tidings_schema::{Declaration, DeclaredType, Facts, Place};

/// An event that was registered by a linked crate.
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
    /// Runs the factory and the type's schema.
    pub declare: Box<dyn Fn() -> Declaration>,
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

impl From<&'static Registration> for Collected {
    fn from(registration: &'static Registration) -> Self {
        let file = registration.file;
        Self {
            component: registration.component.to_owned(),
            name: registration.name.to_owned(),
            version: registration.version,
            type_name: registration.type_name.to_owned(),
            file: if cfg!(windows) { file.replace('\\', "/") } else { file.to_owned() },
            line: registration.line,
            column: registration.column,
            package: registration.package.to_owned(),
            declare: Box::new(move || declare(registration)),
        }
    }
}

fn declare(registration: &Registration) -> Declaration {
    let description = (registration.describe)();
    let file = registration.file;
    let file = if cfg!(windows) { file.replace('\\', "/") } else { file.to_owned() };
    Declaration {
        component: registration.component.to_owned(),
        name: registration.name.to_owned(),
        version: registration.version,
        source: registration.source.to_owned(),
        detail_type: registration.detail_type.to_owned(),
        place: Place::Source { file, line: registration.line, column: registration.column },
        payload: declared_type(description.payload),
        envelope: description.envelope.map(declared_type),
        allow_unsampled: registration.allow_unsampled.iter().map(|&pointer| pointer.to_owned()).collect(),
        needs_object: registration.needs_object,
        facts: Facts::default(),
    }
}

fn declared_type(described: TypeDescription) -> DeclaredType {
    DeclaredType {
        type_name: described.type_name,
        schema: described.schema,
        samples: described.samples,
        samples_again: described.samples_again,
        declaration: described.declaration,
    }
}
