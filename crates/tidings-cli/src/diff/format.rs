//! A difference as text: for people, for programs, for a pull request, for code scanning.

mod json;
mod markdown;
mod sarif;
mod text;

use std::collections::BTreeMap;

use tidings_schema::Place;
use tidings_schema::evolution::{Bump, Bumps};

use super::change::bump;
use super::found::{Counts, Excepted, Found, Versions};
use crate::release::Exception;
use crate::report::plural;

pub(crate) use json::json;
pub(crate) use markdown::markdown;
pub(crate) use sarif::sarif;
pub(crate) use text::text;

/// The languages of a change's bumps.
fn languages(bumps: Bumps) -> [(&'static str, &'static str); 3] {
    [("typescript", bump(bumps.typescript)), ("csharp", bump(bumps.csharp)), ("rust", bump(bumps.rust))]
}

/// `major`, or `major (rust patch)` where the languages differ; none where nothing is asked.
fn bumped(bumps: Bumps) -> Option<String> {
    let largest = bumps.largest();
    if largest == Bump::None {
        return None;
    }
    let others: Vec<String> = languages(bumps)
        .iter()
        .filter(|(_, of)| *of != bump(largest))
        .map(|(language, bump)| format!("{language} {bump}"))
        .collect();
    let largest = bump(largest).to_owned();
    Some(if others.is_empty() { largest } else { format!("{largest} ({})", others.join(", ")) })
}

/// `2 breaking, 1 unknown, 3 compatible`; what there is none of is left out.
fn counted(counts: Counts) -> String {
    let of = [
        (counts.breaking, "breaking"),
        (counts.unknown, "unknown"),
        (counts.excepted, "excepted"),
        (counts.compatible, "compatible"),
    ];
    let said: Vec<String> =
        of.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    said.join(", ")
}

/// `12 events are what they were`; empty for none.
fn unchanged(found: &Found<'_>) -> Option<String> {
    match found.same {
        0 => None,
        1 => Some("1 event is what it was".to_owned()),
        same => Some(format!("{} are what they were", plural(same, "event"))),
    }
}

/// What the versions become, or how far the next one is raised where that depends on what was released.
fn version(found: &Found<'_>) -> String {
    if found.versions.is_empty() {
        let bumps = found.counts().bumps;
        let raised = match bumps.largest() {
            Bump::None => return "version bump: none".to_owned(),
            Bump::Major => "second",
            Bump::Minor | Bump::Patch => "third",
        };
        let bumped = bumped(bumps).unwrap_or_default();
        return format!("version bump: {bumped}, which is the {raised} number below 1.0.0");
    }
    let of = |versions: &Versions<'_>| {
        let Versions { component, released, next } = versions;
        match released {
            Some(released) => format!("{component} {released} → {next}"),
            None => format!("{component} {next} (the first)"),
        }
    };
    format!("next version: {}", found.versions.iter().map(of).collect::<Vec<_>>().join(", "))
}

/// Until when a change is excepted, and why.
fn exception(excepted: &Excepted) -> String {
    let Exception { reason, expires, place, .. } = &excepted.exception;
    let until = if excepted.holds { "until" } else { "expired on" };
    let at = match place {
        Place::Source { file, line, .. } => format!(" ({file}:{line})"),
        _ => String::new(),
    };
    format!("{until} {expires}: {reason}{at}")
}

/// Begins with a capital letter.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The texts of the schemas by path, for showing lines of them.
pub(crate) fn texts(found: &Found<'_>) -> BTreeMap<String, String> {
    let schemas = found.events.iter().flat_map(|event| [event.old, event.new]).flatten();
    let files = schemas.flat_map(|schema| {
        let beside = schema.beside.values().map(|file| (file.path.clone(), file.text.clone()));
        beside.chain([(schema.path.clone(), schema.text.clone())])
    });
    files.collect()
}

#[cfg(test)]
mod tests;
