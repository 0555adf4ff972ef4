//! Components whose events no crate declares: a folder of samples and schemas, by convention.
//!
//! [`layout`](mod@layout) finds the files of each event, this module says who the events are, and [`FolderEvent::derive`]
//! makes the schema file that stands in the contract.

mod layout;

use std::path::Path;

use tidings_codegen::model::Name;
use tidings_schema::foreign::{Identity, event};
use tidings_schema::infer::Claim;
use tidings_schema::{Derived, Diagnostic, Place};

use crate::infer::{Material, Sample, identifier_fault, understand};
use crate::settings::{FolderComponent, Settings, event_facts};
use layout::{EventFiles, layout};

/// Samples that stand in an event's schema as examples. All of them are read; a schema is no archive.
const EXAMPLES: usize = 10;

/// EventBridge takes no longer ones.
const LONGEST_DETAIL_TYPE: usize = 128;

/// An event that a folder describes.
#[derive(Clone, Debug)]
pub struct FolderEvent {
    /// The component's name.
    pub component: String,
    /// The name on the wire.
    pub name: String,
    /// From 1.
    pub version: u32,
    /// The payload's type.
    pub type_name: String,
    /// The EventBridge source.
    pub source: String,
    /// The EventBridge detail-type.
    pub detail_type: String,
    /// The component's folder.
    pub folder: String,
    files: EventFiles,
}

/// The events of every folder that the settings name.
///
/// # Errors
/// Everything that is wrong with the folders and with what their hints say of events.
pub fn folder_events(root: &Path, settings: &Settings) -> Result<Vec<FolderEvent>, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let mut events = Vec::new();
    for component in &settings.components {
        match layout(root, &component.events) {
            Ok(found) => {
                for files in found {
                    match identified(root, component, files) {
                        Ok(event) => events.push(event),
                        Err(found) => wrong.extend(found),
                    }
                }
            }
            Err(found) => wrong.extend(found.into_iter().map(|found| found.also(component.place.clone()))),
        }
    }
    if wrong.is_empty() { Ok(events) } else { Err(wrong) }
}

/// Says who the event of some files is: what its hints say of it, and else what follows from its name.
fn identified(
    root: &Path,
    component: &FolderComponent,
    files: EventFiles,
) -> Result<FolderEvent, Vec<Diagnostic>> {
    let facts = match &files.hints {
        None => crate::settings::EventFacts::default(),
        Some(file) => {
            let text = std::fs::read_to_string(root.join(file)).map_err(|error| {
                let place = Place::File { file: file.clone() };
                vec![Diagnostic::error("file-unreadable", format!("cannot be read: {error}"), place)]
            })?;
            event_facts(&text, file)?
        }
    };
    let name = facts.name.unwrap_or_else(|| files.name.clone());
    let type_name = facts.type_name.unwrap_or_else(|| default_type(&name));
    let detail_type = facts.detail_type.unwrap_or_else(|| component.detail_type.fill(&name, files.version));
    let mut wrong = Vec::new();
    if let Some(why) = identifier_fault(&type_name) {
        let message = format!("`{type_name}` cannot be the name of this event's type: {why}");
        wrong.push(
            Diagnostic::error("event-type", message, files.place())
                .help("say another one in its hints.toml: `[event]` and `type = \"OrderPlaced\"`"),
        );
    }
    if detail_type.chars().count() > LONGEST_DETAIL_TYPE {
        let message =
            format!("the detail-type `{detail_type}` is longer than {LONGEST_DETAIL_TYPE} characters");
        wrong.push(
            Diagnostic::error("detail-type-long", message, files.place())
                .help("say another one in its hints.toml: `[event]` and `detail_type = \"…\"`"),
        );
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(FolderEvent {
        component: component.name.clone(),
        name,
        version: files.version,
        type_name,
        source: facts.source.unwrap_or_else(|| component.source.clone()),
        detail_type,
        folder: component.events.clone(),
        files,
    })
}

/// `order-placed` → `OrderPlacedEvent`. The last word keeps the types of two events apart: without it, the
/// `review` of `pull-request` and the event `pull-request-review` would both be `PullRequestReview`.
fn default_type(name: &str) -> String {
    let pascal = Name::new(name).pascal();
    if pascal.ends_with("Event") { pascal } else { format!("{pascal}Event") }
}

impl FolderEvent {
    /// Where a person finds it.
    pub fn place(&self) -> Place {
        self.files.place()
    }

    /// The event's own folder, or its first file.
    pub fn at(&self) -> &str {
        &self.files.at
    }

    /// As people name it: `order-placed@v1`.
    pub fn event(&self) -> String {
        format!("{}@v{}", self.name, self.version)
    }

    /// The schema file, and why it says what it says.
    ///
    /// # Errors
    /// Everything that is wrong with the samples and the schema.
    pub(crate) fn derive(&self, root: &Path) -> Result<(Derived, Vec<Claim>), Vec<Diagnostic>> {
        let samples: Vec<Sample> = self.files.samples.iter().cloned().map(Sample::File).collect();
        let understood = understand(&Material {
            base: root,
            root: &self.type_name,
            prefixed: true,
            schema: self.files.schema.as_deref(),
            reach: &root.join(&self.folder),
            samples: &samples,
            hints: self.files.hints.as_deref(),
            spread: false,
            examples: EXAMPLES,
        })?;
        let identity = Identity {
            component: self.component.clone(),
            name: self.name.clone(),
            version: self.version,
            source: self.source.clone(),
            detail_type: self.detail_type.clone(),
            place: self.place(),
        };
        let mut derived = event(&understood.imported, &identity, &understood.examples)?;
        derived.warnings.splice(0..0, understood.warnings);
        Ok((derived, understood.claims))
    }
}

#[cfg(test)]
mod tests {
    use super::default_type;

    #[test]
    fn types_are_named_after_events() {
        for (name, type_name) in [
            ("order-placed", "OrderPlacedEvent"),
            ("bank.transaction:created", "BankTransactionCreatedEvent"),
            ("push_event", "PushEvent"),
        ] {
            assert_eq!(default_type(name), type_name);
        }
    }
}
