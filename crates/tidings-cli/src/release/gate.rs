//! Whether what changed may be: no change of a released event breaks whom it must not, but by an exception.

use std::fmt::Write as _;

use tidings_codegen::read::SchemaFile;
use tidings_schema::Diagnostic;
use tidings_schema::evolution::{Change, Rule};

use super::difference::of_contract;
use super::{Date, EventDifference, Exceptions, Standing};
use crate::diff::contract::EventSchema;
use crate::diff::finding::{self, Finding};
use crate::scan::Scan;
use crate::settings::Policy;

/// Exceptions that are written out for copying.
const SHOWN: usize = 3;

/// What the gate says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gated {
    pub(crate) said: Vec<Diagnostic>,
    /// What to write into which file to make the changes that are stopped all the same.
    pub(crate) exceptions: Option<String>,
}

/// Judges what changed of a component.
pub(crate) fn gate(standing: &Standing, policy: Policy, today: Date, scan: Option<&Scan>) -> Gated {
    let exceptions = &standing.exceptions;
    let mut used = vec![false; exceptions.list.len()];
    let mut stopped: Vec<(&EventDifference, Change)> = Vec::new();
    for difference in standing.differences.iter().chain(&standing.earlier) {
        for change in breaking(difference, policy) {
            let excepted = excepting(exceptions, &difference.event, &change);
            let mut holds = false;
            for at in excepted {
                used[at] = true;
                holds |= exceptions.list[at].expires >= today;
            }
            let same = |(other, of): &(&EventDifference, Change)| {
                other.event == difference.event
                    && of.rule == change.rule
                    && of.old == change.old
                    && of.new == change.new
            };
            if !holds && !stopped.iter().any(same) {
                stopped.push((difference, change));
            }
        }
    }
    let mut said: Vec<Diagnostic> =
        stopped.iter().map(|(difference, change)| diagnostic(difference, change, policy, scan)).collect();
    for (exception, used) in exceptions.list.iter().zip(used) {
        let what = format!("the exception for `{}` ({})", exception.event, exception.rule.id());
        let place = exception.place.clone();
        if exception.expires < today {
            let message = format!("{what} expired on {}", exception.expires);
            let help = "undo the change, or say for how long it holds and why, in `expires` and `reason`; delete the exception when the change is released";
            said.push(Diagnostic::error("exception-expired", message, place).help(help));
        } else if !used {
            let message = format!("{what} excepts nothing");
            said.push(Diagnostic::warning("exception-unused", message, place).help("delete it"));
        }
    }
    Gated { said, exceptions: written(&stopped, &exceptions.file, today) }
}

/// The changes of an event that break whom they must not.
fn breaking(difference: &EventDifference, policy: Policy) -> Vec<Change> {
    let holds = difference.verdicts.as_ref().is_none_or(|verdicts| policy.holds(verdicts));
    // What is proven of the whole does not break by one of its parts.
    let counts = |change: &&Change| change.rule.is_of_contract() || !holds;
    let mut found: Vec<Change> = difference
        .changes
        .iter()
        .filter(counts)
        .filter(|change| !policy.holds(&change.verdicts))
        .cloned()
        .collect();
    if let (false, Some(verdicts)) = (holds, &difference.verdicts)
        && found.iter().all(|change| change.rule.is_of_contract())
    {
        let change =
            of_contract(Rule::SchemaChanged, "the schema changed", tidings_schema::evolution::Bump::Major);
        found.push(Change { verdicts: verdicts.clone(), ..change });
    }
    found
}

/// The exceptions that speak of a change.
fn excepting(exceptions: &Exceptions, event: &str, change: &Change) -> Vec<usize> {
    let at = |pointer: &str| [&change.new, &change.old].into_iter().flatten().any(|known| known == pointer);
    let speaks = exceptions.list.iter().enumerate().filter(|(_, exception)| {
        exception.event == event && exception.rule == change.rule && at(&exception.pointer)
    });
    speaks.map(|(position, _)| position).collect()
}

fn diagnostic(
    difference: &EventDifference,
    change: &Change,
    policy: Policy,
    scan: Option<&Scan>,
) -> Diagnostic {
    let schema = |file: &Option<SchemaFile>| file.clone().and_then(|file| EventSchema::read(file).ok());
    let (old, new) = (schema(&difference.old), schema(&difference.new));
    let mut said =
        finding::diagnostic(&Finding::from(change), old.as_ref(), new.as_ref(), scan, policy.asked);
    if let Some(since) = &difference.since {
        // Writing to a string cannot fail.
        let _ = write!(said.message, " (released with {since})");
    }
    said
}

/// Exceptions for what is stopped, as they stand in the file.
fn written(stopped: &[(&EventDifference, Change)], file: &str, today: Date) -> Option<String> {
    if stopped.is_empty() {
        return None;
    }
    let mut text = format!("To break it deliberately, add to {file}:\n");
    for (difference, change) in stopped.iter().take(SHOWN) {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let _ = write!(
            text,
            "\n[[exception]]\nevent = {}\nrule = {}\n",
            quoted(&difference.event),
            quoted(change.rule.id())
        );
        if let Some(pointer) = change.new.as_ref().or(change.old.as_ref()).filter(|at| !at.is_empty()) {
            let _ = writeln!(text, "pointer = {}", quoted(pointer));
        }
        let _ = writeln!(
            text,
            "reason = \"\" # why nobody is broken by it\nexpires = {} # the last day on which it holds",
            today.next_month()
        );
    }
    let more = stopped.len().saturating_sub(SHOWN);
    if more > 0 {
        let _ = writeln!(text, "\nand {more} more alike");
    }
    Some(text)
}
