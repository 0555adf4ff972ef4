//! What changed of a component's events since a release.

use std::collections::{BTreeMap, BTreeSet};

use tidings_codegen::read::SchemaFile;
use tidings_schema::evolution::{Change, Verdicts};

use super::{Released, once};
use crate::diff::contract::EventSchema;
use crate::diff::event::{Changed, added};
use crate::flow::header;

/// What changed of one version of an event.
#[derive(Clone, Debug)]
pub(crate) struct EventDifference {
    /// As `name@vN`.
    pub(crate) event: String,
    /// As it was released.
    pub(crate) old: Option<EventSchema>,
    /// As it is.
    pub(crate) new: Option<EventSchema>,
    /// The release that it is compared with.
    pub(crate) since: Option<String>,
    pub(crate) changes: Vec<Change>,
    /// Of the schemas as a whole, where there are two that differ.
    pub(crate) verdicts: Option<Verdicts>,
}

impl EventDifference {
    /// From one schema to another; none where one cannot be read, which reading it says.
    fn between(event: &str, old: Option<(&SchemaFile, &str)>, new: Option<&SchemaFile>) -> Option<Self> {
        let read = |file: &SchemaFile| EventSchema::read(file.clone());
        let since = old.map(|(_, version)| version.to_owned());
        let old = old.map(|(file, _)| read(file)).transpose().ok()?;
        let new = new.map(read).transpose().ok()?;
        let Changed { changes, verdicts } = Changed::between(old.as_ref(), new.as_ref());
        Some(Self { event: event.to_owned(), old, new, since, changes, verdicts })
    }
}

/// The events of a component by `name@vN`. A file that has none is not looked at: reading says what is wrong with it.
pub(crate) fn present(files: &[SchemaFile]) -> BTreeMap<String, &SchemaFile> {
    files.iter().filter_map(|file| Some((header(&file.text)?.event(), file))).collect()
}

/// What changed since the last release; without one every event is new.
pub(crate) fn differences(
    released: Option<&Released>,
    present: &BTreeMap<String, &SchemaFile>,
) -> Vec<EventDifference> {
    let known = released.iter().flat_map(|released| released.baseline.events.keys());
    let events: BTreeSet<&String> = known.chain(present.keys()).collect();
    let of = |event: &&String| difference(event, released, present.get(event.as_str()).copied());
    events.iter().filter_map(of).collect()
}

fn difference(
    event: &str,
    released: Option<&Released>,
    file: Option<&SchemaFile>,
) -> Option<EventDifference> {
    let entry = released.and_then(|released| Some((released, released.baseline.events.get(event)?)));
    let Some((released, entry)) = entry else { return EventDifference::between(event, None, file) };
    let last = &entry.schemas.last()?.version;
    let snapshot = released.snapshot(event, last)?;
    let was_removed = entry.removed.is_some();
    if file.map_or(was_removed, |file| !was_removed && file.text == snapshot.text) {
        return None;
    }
    let mut found = EventDifference::between(event, Some((snapshot, last)), file)?;
    if was_removed {
        found.changes.insert(0, added("the event is there again".to_owned()));
    }
    if let Some(new) = &found.new {
        let schema = |version: &str| {
            let snapshot = released.snapshot(event, version)?;
            serde_json::from_str(&snapshot.text).ok()
        };
        found.changes.extend(once::reused(&entry.gone, &new.schema, &schema));
    }
    Some(found)
}

/// What changed since the releases before the last one.
pub(crate) fn earlier(released: &Released, present: &BTreeMap<String, &SchemaFile>) -> Vec<EventDifference> {
    let mut found = Vec::new();
    for (event, entry) in &released.baseline.events {
        let Some(file) = present.get(event) else { continue };
        let Some((last, before)) = entry.schemas.split_last() else { continue };
        for snapshot in before.iter().rev().filter(|snapshot| snapshot.version != last.version) {
            let version = snapshot.version.as_str();
            let old = released.snapshot(event, version).filter(|old| old.text != file.text);
            found.extend(
                old.and_then(|old| EventDifference::between(event, Some((old, version)), Some(file))),
            );
        }
    }
    found
}
