//! The schema of every event: of the linked ones by their types, of the others by what their folders hold.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use tidings_codegen::model::Name;
use tidings_schema::{Declaration, Derived, Diagnostic, Place};

use super::{Described, Events, Parts};
use crate::collected::Collected;
use crate::settings::Settings;

/// What became of the events.
#[derive(Default)]
pub(super) struct Derivations {
    /// By component folder: the component's name, and its schemas by path below the folder.
    pub(super) schemas: BTreeMap<String, (Name, BTreeMap<String, String>)>,
    /// By event.
    pub(super) described: BTreeMap<String, Described>,
    pub(super) warnings: Vec<Diagnostic>,
    pub(super) wrong: Vec<Diagnostic>,
}

/// Derives the schema of every event of the chosen components; of all where none are chosen.
pub(super) fn derive_all(
    root: &Path,
    settings: &Settings,
    parts: &Parts<'_>,
    events: &Events<'_>,
    chosen: &BTreeSet<String>,
    progress: &mut dyn FnMut(&str),
) -> Derivations {
    let mut made = Derivations::default();
    let is_chosen = |component: &Name| chosen.is_empty() || chosen.contains(&component.kebab());
    for event in &parts.events {
        let component = Name::new(&event.component);
        if !is_chosen(&component) {
            continue;
        }
        progress(&format!("deriving the schema of {}", event.event()));
        let found = declare(event).and_then(|declaration| (parts.derive)(&declaration, events.types));
        let located = |said| located(said, settings, event);
        match found {
            Ok(derived) => made.take(component, derived, &event.place(), &located),
            Err(found) => made.wrong.extend(found.into_iter().map(located)),
        }
    }
    for event in events.folders {
        let component = Name::new(&event.component);
        if !is_chosen(&component) {
            continue;
        }
        progress(&format!("reading the samples of {}", event.event()));
        match event.derive(root) {
            Ok((derived, claims)) => {
                let at = event.at().to_owned();
                made.described.insert(event.event(), Described { at, claims });
                made.take(component, derived, &event.place(), &|said| said);
            }
            Err(found) => made.wrong.extend(found),
        }
    }
    made
}

impl Derivations {
    fn take(
        &mut self,
        component: Name,
        schema: Derived,
        place: &Place,
        located: &dyn Fn(Diagnostic) -> Diagnostic,
    ) {
        self.warnings.extend(schema.warnings.into_iter().map(located));
        let folder = component.kebab();
        match schema.path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')) {
            Some(path) => {
                let files = &mut self.schemas.entry(folder).or_insert_with(|| (component, BTreeMap::new())).1;
                files.insert(path.to_owned(), schema.text);
            }
            None => {
                let message =
                    format!("the schema `{}` would not stand in the folder `{folder}`", schema.path);
                self.wrong.push(Diagnostic::error("schema-path", message, place.clone()));
            }
        }
    }
}

/// Runs the factory, which is a person's code and may panic.
fn declare(event: &Collected) -> Result<Declaration, Vec<Diagnostic>> {
    catch_unwind(AssertUnwindSafe(|| (event.declare)())).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
        let message = format!("the factory or the schema of `{}` panicked: {text}", event.type_name);
        vec![Diagnostic::error("factory-panicked", message, event.place())]
    })
}

/// A diagnostic of the derivation, which knows nothing of the workspace: schema files get the folder
/// of schemas, and what is said of a sample alone also says whose sample it is.
fn located(mut said: Diagnostic, settings: &Settings, event: &Collected) -> Diagnostic {
    for place in &mut said.places {
        if let Place::Schema { file, .. } = place {
            *file = format!("{}/{file}", settings.schemas);
        }
    }
    let in_rust = |place: &Place| matches!(place, Place::Source { .. });
    if said.places.iter().any(in_rust) { said } else { said.also(event.place()) }
}
