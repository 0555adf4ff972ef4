//! What changed of a component's events since a release.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidings_codegen::read::SchemaFile;
use tidings_schema::evolution::{Bump, Bumps, Change, Readings, Rule, Verdict, Verdicts};

use super::{Released, compare_events, once};
use crate::flow::header;

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It was not in the release.
    Added,
    /// It is not there any more.
    Removed,
    /// Its schema is another text.
    Changed,
}

/// What changed of one version of an event.
#[derive(Clone, Debug)]
pub(crate) struct EventDifference {
    /// As `name@vN`.
    pub(crate) event: String,
    pub(crate) kind: Kind,
    pub(crate) changes: Vec<Change>,
    /// Of the schemas as a whole, where there are two.
    pub(crate) verdicts: Option<Verdicts>,
    /// As it was released.
    pub(crate) old: Option<SchemaFile>,
    /// As it is.
    pub(crate) new: Option<SchemaFile>,
    /// The release that it is compared with.
    pub(crate) since: Option<String>,
}

/// The events of a component by `name@vN`. A file that has none is not looked at: reading says what is wrong with it.
pub(crate) fn present(files: &[SchemaFile]) -> BTreeMap<String, &SchemaFile> {
    let event = |file: &SchemaFile| {
        let header = header(&file.text)?;
        Some(format!("{}@v{}", header.name, header.version))
    };
    files.iter().filter_map(|file| Some((event(file)?, file))).collect()
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
    let new = file.cloned();
    let Some((released, entry)) = entry else {
        let changes = vec![of_contract(Rule::EventAdded, "the event is new", Bump::Minor)];
        return Some(EventDifference {
            event: event.to_owned(),
            kind: Kind::Added,
            changes,
            verdicts: None,
            old: None,
            new,
            since: None,
        });
    };
    let last = entry.schemas.last()?;
    let snapshot = released.snapshot(event, &last.version)?;
    let mut found = EventDifference {
        event: event.to_owned(),
        kind: Kind::Removed,
        changes: Vec::new(),
        verdicts: None,
        old: Some(snapshot.clone()),
        new,
        since: Some(last.version.clone()),
    };
    let Some(file) = file else {
        if entry.removed.is_some() {
            return None;
        }
        found.changes.push(of_contract(Rule::EventRemoved, "the event is gone", Bump::Major));
        return Some(found);
    };
    found.kind = Kind::Changed;
    if entry.removed.is_some() {
        found.kind = Kind::Added;
        found.changes.push(of_contract(Rule::EventAdded, "the event is there again", Bump::Minor));
    } else if snapshot.text == file.text {
        return None;
    }
    let (old, new) = (schema(snapshot)?, schema(file)?);
    if snapshot.text != file.text {
        compare(&mut found, &old, &new);
        let texts = |version: &str| released.snapshot(event, version).and_then(schema);
        found.changes.extend(once::reused(&entry.gone, &new, &texts));
    }
    Some(found)
}

/// What changed since the releases before the last one.
pub(crate) fn earlier(released: &Released, present: &BTreeMap<String, &SchemaFile>) -> Vec<EventDifference> {
    let mut found = Vec::new();
    for (event, entry) in &released.baseline.events {
        let Some(file) = present.get(event) else { continue };
        let Some((last, before)) = entry.schemas.split_last() else { continue };
        for snapshot in before.iter().rev() {
            let Some(old) = released.snapshot(event, &snapshot.version) else { continue };
            if old.text == file.text || snapshot.version == last.version {
                continue;
            }
            let (Some(was), Some(is)) = (schema(old), schema(file)) else { continue };
            let mut difference = EventDifference {
                event: event.clone(),
                kind: Kind::Changed,
                changes: Vec::new(),
                verdicts: None,
                old: Some(old.clone()),
                new: Some((*file).clone()),
                since: Some(snapshot.version.clone()),
            };
            compare(&mut difference, &was, &is);
            found.push(difference);
        }
    }
    found
}

fn schema(file: &SchemaFile) -> Option<Value> {
    serde_json::from_str(&file.text).ok()
}

fn compare(found: &mut EventDifference, old: &Value, new: &Value) {
    for (key, rule, called) in [
        ("source", Rule::EventSourceChanged, "source"),
        ("detailType", Rule::EventDetailTypeChanged, "detail-type"),
    ] {
        let of = |schema: &Value| {
            let found = schema.get("x-tidings").and_then(|facts| facts.get(key));
            found.and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let (was, is) = (of(old), of(new));
        if was != is {
            let message = format!("the {called} is `{is}` and was `{was}`");
            let pointer = Some(format!("/x-tidings/{key}"));
            let change = of_contract(rule, &message, Bump::Major);
            found.changes.push(Change { old: pointer.clone(), new: pointer, ..change });
        }
    }
    let difference = compare_events(old, new);
    found.changes.extend(difference.changes);
    found.verdicts = Some(difference.verdicts);
}

/// A change that is not one of documents. What breaks by it is how events are found, which no document shows.
pub(super) fn of_contract(rule: Rule, message: &str, bump: Bump) -> Change {
    let verdict = match rule {
        Rule::EventAdded => Verdict::Compatible,
        Rule::EventRemoved => Verdict::Unknown("somebody may still wait for it".to_owned()),
        _ => Verdict::Unknown("events are routed by it, outside of what schemas say".to_owned()),
    };
    let readings = Readings { strict: verdict.clone(), tolerant: verdict };
    let root = |is_there: bool| is_there.then(String::new);
    Change {
        rule,
        old: root(rule != Rule::EventAdded),
        new: root(rule != Rule::EventRemoved),
        message: message.to_owned(),
        verdicts: Verdicts { backward: readings.clone(), forward: readings },
        bumps: Bumps { typescript: bump, csharp: bump, rust: bump },
    }
}
