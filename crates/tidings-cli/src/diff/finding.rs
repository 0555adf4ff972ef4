//! A change as it is told: one rule, one place in each contract, the line of Rust.

use serde_json::Value;
use tidings_schema::evolution::{Bump, Bumps, Change, Readings, Rule, Side, Verdict, Verdicts, Witness};
use tidings_schema::{Diagnostic, Place, Severity};

use super::asked::{Asked, Direction, Judgement};
use super::contract::EventSchema;
use crate::scan::Scan;

/// One thing that is told of an event.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    /// The rule's stable identifier.
    pub(crate) rule: &'static str,
    /// What happened.
    pub(crate) message: String,
    /// How somebody goes on who did not want to break anybody.
    pub(crate) mend: &'static str,
    /// Where it is in the old schema; `None` where there was nothing.
    pub(crate) old: Option<String>,
    /// Where it is in the new schema; `None` where there is nothing any more.
    pub(crate) new: Option<String>,
    pub(crate) verdicts: Verdicts,
    pub(crate) bumps: Bumps,
}

impl From<&Change> for Finding {
    fn from(change: &Change) -> Self {
        Self {
            rule: change.rule.id(),
            message: change.message.clone(),
            mend: change.rule.mend(),
            old: change.old.clone(),
            new: change.new.clone(),
            verdicts: change.verdicts.clone(),
            bumps: change.bumps,
        }
    }
}

/// What happened to an event as a whole: whether it is there, and what it is routed by.
pub(crate) fn identity(old: Option<&EventSchema>, new: Option<&EventSchema>) -> Vec<Finding> {
    let what = |schema: &EventSchema| if schema.identity.is_some() { "event" } else { "schema" };
    match (old, new) {
        (None, None) => Vec::new(),
        (None, Some(new)) => {
            let message = format!("the {} `{}` was added", what(new), new.title());
            vec![of_event(Rule::EventAdded, message, &Verdict::Compatible, Bump::Minor, (None, Some("")))]
        }
        (Some(old), None) => {
            let message = format!("the {} `{}` was removed", what(old), old.title());
            let why =
                Verdict::Unknown("who waits for it waits in vain, and no document shows that".to_owned());
            vec![of_event(Rule::EventRemoved, message, &why, Bump::Major, (Some(""), None))]
        }
        (Some(old), Some(new)) => routed(old, new),
    }
}

fn routed(old: &EventSchema, new: &EventSchema) -> Vec<Finding> {
    let (Some(before), Some(after)) = (&old.identity, &new.identity) else { return Vec::new() };
    let facts = [
        (Rule::EventSourceChanged, "source", "/x-tidings/source", &before.source, &after.source),
        (
            Rule::EventDetailTypeChanged,
            "detail-type",
            "/x-tidings/detailType",
            &before.detail_type,
            &after.detail_type,
        ),
    ];
    let changed = facts.into_iter().filter(|(.., before, after)| before != after);
    changed
        .map(|(rule, what, pointer, before, after)| {
            let message = format!("the {what} `{before}` was changed to `{after}`");
            let why = Verdict::Unknown(format!("rules of the bus that match the old {what} no longer match"));
            of_event(rule, message, &why, Bump::Major, (Some(pointer), Some(pointer)))
        })
        .collect()
}

fn of_event(
    rule: Rule,
    message: String,
    verdict: &Verdict,
    bump: Bump,
    (old, new): (Option<&str>, Option<&str>),
) -> Finding {
    let readings = || Readings { strict: verdict.clone(), tolerant: verdict.clone() };
    Finding {
        rule: rule.id(),
        message,
        mend: rule.mend(),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
        verdicts: Verdicts { backward: readings(), forward: readings() },
        bumps: Bumps { typescript: bump, csharp: bump, rust: bump },
    }
}

/// Where a change is: the line of Rust where it is known, then the place in the new schema, or in the old one where
/// the new one has none.
pub(crate) fn places(
    finding: &Finding,
    old: Option<&EventSchema>,
    new: Option<&EventSchema>,
    scan: Option<&Scan>,
) -> Vec<Place> {
    let of = |schema: &EventSchema, pointer: &str| {
        let (file, _, inner) = schema.place(pointer);
        Place::Schema { file: file.to_owned(), pointer: inner.to_owned() }
    };
    let new_at = new.zip(finding.new.as_deref());
    let old_at = old.zip(finding.old.as_deref());
    let source = scan.and_then(|scan| {
        let at = |(schema, pointer): (&EventSchema, &str)| scan.shapes.place(&schema.schema, pointer);
        // What is gone is declared nowhere: its place in the old schema leads to what it was a part of.
        new_at.and_then(at).or_else(|| old_at.and_then(at))
    });
    let schema = new_at.or(old_at).map(|(schema, pointer)| of(schema, pointer));
    source.into_iter().chain(schema).collect()
}

/// A change of an event as a diagnostic: an error where it breaks those who are asked about, or may.
pub(crate) fn diagnostic(
    finding: &Finding,
    old: Option<&EventSchema>,
    new: Option<&EventSchema>,
    scan: Option<&Scan>,
    asked: Asked,
) -> Diagnostic {
    let judged = asked.judge(&finding.verdicts);
    let title = new.or(old).map_or_else(String::new, EventSchema::title);
    let mut message = format!("`{title}`: {}", finding.message);
    for (direction, verdict) in asked.verdicts(&finding.verdicts) {
        if let Some(told) = told(direction, verdict) {
            message.push_str("; ");
            message.push_str(&told);
        }
    }
    let severity = if judged.holds() { Severity::Warning } else { Severity::Error };
    let mut places = places(finding, old, new, scan);
    if places.is_empty() {
        places.push(Place::Everywhere);
    }
    let said = Diagnostic { code: finding.rule, severity, message, places, help: None };
    if judged.holds() || finding.mend.is_empty() { said } else { said.help(finding.mend) }
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

/// The judgement of a finding, under what is asked.
pub(crate) fn judgement(finding: &Finding, asked: Asked) -> Judgement {
    asked.judge(&finding.verdicts)
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
