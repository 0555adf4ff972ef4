//! What the xtask sees of the event crates that it links.

/// One event version as its derive registered it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Registration {
    /// The component's name, as given to `component!`.
    pub component: &'static str,
    /// The event's name on the wire, such as `bank.transaction:created`.
    pub name: &'static str,
    /// The event's version, from 1.
    pub version: u32,
    /// The EventBridge source.
    pub source: &'static str,
    /// The EventBridge detail-type.
    pub detail_type: &'static str,
    /// The payload's Rust identifier, such as `TransactionCreated`.
    pub type_name: &'static str,
    /// The module that declares the payload, as `module_path!` gives it.
    pub module: &'static str,
    /// The source file, as `file!` gives it: relative to the workspace's root.
    pub file: &'static str,
    /// The line of the payload's identifier, from 1.
    pub line: u32,
    /// The column of the payload's identifier, from 1.
    pub column: u32,
    /// The cargo package that declares the payload.
    pub package: &'static str,
    /// Everything that must be run to be known.
    pub describe: fn() -> Description,
    /// JSON Pointers into the sample whose missing coverage the event's attribute allows.
    pub allow_unsampled: &'static [&'static str],
}

/// What a payload's type and factory say of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Description {
    /// The payload itself.
    pub payload: TypeDescription,
    /// The component's envelope around this payload, if the component has one.
    pub envelope: Option<TypeDescription>,
}

/// The schema and the samples of one Rust type.
#[derive(Debug)]
#[non_exhaustive]
pub struct TypeDescription {
    /// The Rust identifier: `TransactionCreated`, `Detail`.
    pub type_name: &'static str,
    /// What schemars writes for the type (draft 2020-12, serialize contract); none where the type
    /// does not implement `JsonSchema`.
    pub schema: Option<serde_json::Value>,
    /// The factory's samples as JSON text, in the factory's order, or why serde could not write one.
    pub samples: Vec<Result<String, String>>,
}
