//! A change in words: its places and its verdicts.

use serde_json::Value;
use tidings_schema::Place;
use tidings_schema::evolution::{Bump, Bumps, Change, Side, Verdict, Witness};

use super::asked::Direction;
use super::contract::EventSchema;
use crate::scan::Scan;

/// Where a change is: the line of Rust where it is known, then the place in the new schema, or in the old one where
/// the new one has none.
pub(crate) fn places(
    change: &Change,
    old: Option<&EventSchema>,
    new: Option<&EventSchema>,
    scan: Option<&Scan>,
) -> Vec<Place> {
    let of = |schema: &EventSchema, pointer: &str| {
        let (file, _, inner) = schema.place(pointer);
        Place::Schema { file: file.to_owned(), pointer: inner.to_owned() }
    };
    let new_at = new.zip(change.new.as_deref());
    let old_at = old.zip(change.old.as_deref());
    let source = scan.and_then(|scan| {
        let at = |(schema, pointer): (&EventSchema, &str)| scan.shapes.place(&schema.schema, pointer);
        // What is gone is declared nowhere: its place in the old schema leads to what it was a part of.
        new_at.and_then(at).or_else(|| old_at.and_then(at))
    });
    let schema = new_at.or(old_at).map(|(schema, pointer)| of(schema, pointer));
    source.into_iter().chain(schema).collect()
}

/// A verdict in words; none where it holds.
pub(crate) fn told(direction: Direction, verdict: &Verdict) -> Option<String> {
    match verdict {
        Verdict::Compatible => None,
        Verdict::Breaking(witness) => {
            let document = compact(&witness.document);
            let (written, read) = sides(witness.accepted_by);
            Some(format!("{document} {written} and {read}: {}", fault(witness)))
        }
        Verdict::Unknown(why) => {
            let what = match direction {
                Direction::Backward => "old documents are read by new readers",
                Direction::Forward => "new documents are read by old readers",
            };
            Some(format!("it cannot be shown that {what}: {why}"))
        }
    }
}

/// What a witness is to each side.
pub(crate) fn sides(accepted_by: Side) -> (&'static str, &'static str) {
    match accepted_by {
        Side::Old => ("is valid under the old contract", "is refused by readers of the new one"),
        Side::New => ("is valid under the new contract", "is refused by readers of the old one"),
    }
}

/// What is wrong with a witness, and where.
pub(crate) fn fault(witness: &Witness) -> String {
    if witness.pointer.is_empty() {
        witness.fault.clone()
    } else {
        format!("{} at {}", witness.fault, witness.pointer)
    }
}

/// JSON on one line.
pub(crate) fn compact(document: &Value) -> String {
    document.to_string()
}

/// As a bump is spelled everywhere.
pub(crate) fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}

/// The larger of two, a language at a time.
pub(crate) fn raised(one: Bumps, other: Bumps) -> Bumps {
    Bumps {
        typescript: one.typescript.max(other.typescript),
        csharp: one.csharp.max(other.csharp),
        rust: one.rust.max(other.rust),
    }
}
