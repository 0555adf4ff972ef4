//! A difference as text: for people, for programs, for a pull request, for code scanning.

mod json;
mod markdown;
mod sarif;
mod text;

use std::collections::BTreeMap;

use tidings_schema::evolution::{Bump, Bumps};

use super::contract::Side;
use super::finding::bump;
use super::found::{Counts, Found};
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
    let of = [(counts.breaking, "breaking"), (counts.unknown, "unknown"), (counts.compatible, "compatible")];
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

/// The texts of a side's schemas by path, for showing lines of them.
pub(crate) fn texts(sides: [&Side; 2]) -> BTreeMap<String, String> {
    let schemas = sides.into_iter().flat_map(|side| side.schemas.values());
    let files = schemas.flat_map(|schema| {
        let beside = schema.beside.values().map(|file| (file.path.clone(), file.text.clone()));
        beside.chain([(schema.path.clone(), schema.text.clone())])
    });
    files.collect()
}

#[cfg(test)]
mod tests;
