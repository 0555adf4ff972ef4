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
    /// Whether what is sent must be a JSON object: EventBridge takes nothing else.
    pub needs_object: bool,
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
    pub type_name: String,
    /// What schemars writes for the type (draft 2020-12, serialize contract); none where the type
    /// does not implement `JsonSchema`.
    pub schema: Option<serde_json::Value>,
    /// The factory's samples as JSON text, in the factory's order, or why serde could not write one.
    pub samples: Vec<Result<String, String>>,
    /// The samples when they are built a second time, where they are not the same texts.
    pub samples_again: Option<Vec<Result<String, String>>>,
    /// The payload's declaration as Rust code: names, types, and the attributes of serde and schemars, `deprecated`.
    /// None for an envelope, which no derive sees.
    pub declaration: Option<String>,
}

inventory::collect!(Registration);

/// All events of all event crates that are linked into this program, sorted by component, name, version and
/// place, whatever the order of linking.
///
/// An event crate is linked where some code mentions it; `use bank_events as _;` is enough, a line in
/// Cargo.toml is not. Nothing is judged here: the same name and version may be there twice.
pub fn events() -> Vec<&'static Registration> {
    sorted(inventory::iter::<Registration>.into_iter().collect())
}

fn sorted(mut events: Vec<&Registration>) -> Vec<&Registration> {
    events.sort_by_key(|event| {
        (event.component, event.name, event.version, event.package, event.file, event.line, event.column)
    });
    events
}

#[cfg(test)]
mod tests {
    use super::{Description, Registration, TypeDescription, sorted};

    fn registration(
        component: &'static str,
        name: &'static str,
        version: u32,
        file: &'static str,
    ) -> Registration {
        Registration {
            component,
            name,
            version,
            source: "test",
            detail_type: name,
            type_name: "Test",
            module: "test",
            file,
            line: 1,
            column: 1,
            package: "test",
            needs_object: true,
            describe: || Description {
                payload: TypeDescription {
                    type_name: "Test".to_owned(),
                    schema: None,
                    samples: Vec::new(),
                    samples_again: None,
                    declaration: None,
                },
                envelope: None,
            },
            allow_unsampled: &[],
        }
    }

    #[test]
    fn every_order_of_linking_gives_the_same_list() {
        let events = [
            registration("bank", "a", 2, "x.rs"),
            registration("bank", "a", 10, "x.rs"),
            registration("bank", "b", 1, "a.rs"),
            registration("bank", "b", 1, "b.rs"),
            registration("users", "a", 1, "a.rs"),
        ];
        let expected: Vec<*const Registration> = events.iter().map(std::ptr::from_ref).collect();
        // 2 and 3 are coprime to 5: each step visits every event, in another order.
        for (start, step) in [(0, 1), (4, 1), (1, 2), (3, 3), (2, 4)] {
            let linked = (0..events.len()).map(|i| &events[(start + i * step) % events.len()]).collect();
            let got: Vec<*const Registration> = sorted(linked).into_iter().map(std::ptr::from_ref).collect();
            assert_eq!(got, expected, "start {start}, step {step}");
        }
    }
}
