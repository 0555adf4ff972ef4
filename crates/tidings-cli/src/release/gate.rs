//! Whether what changed may be: no change of a released event breaks whom it must not, but by an exception.

use std::fmt::Write as _;

use tidings_schema::evolution::{Change, Rule, Side, Verdict};
use tidings_schema::{Diagnostic, Place};

use super::difference::of_contract;
use super::{Date, EventDifference, Exceptions, Standing};
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
pub(crate) fn gate(standing: &Standing, policy: Policy, today: Date) -> Gated {
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
        stopped.iter().map(|(difference, change)| diagnostic(difference, change, policy)).collect();
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
        let root = Some(String::new());
        found.push(Change { verdicts: verdicts.clone(), old: root.clone(), new: root, ..change });
    }
    found
}

/// The exceptions that speak of a change.
fn excepting(exceptions: &Exceptions, event: &str, change: &Change) -> Vec<usize> {
    let at = |pointer: &str| match (&change.new, &change.old) {
        (None, None) => pointer.is_empty(),
        (new, old) => [new, old].into_iter().flatten().any(|known| known == pointer),
    };
    let speaks = exceptions.list.iter().enumerate().filter(|(_, exception)| {
        exception.event == event && exception.rule == change.rule && at(&exception.pointer)
    });
    speaks.map(|(position, _)| position).collect()
}

fn diagnostic(difference: &EventDifference, change: &Change, policy: Policy) -> Diagnostic {
    let mut message = format!("`{}`: {}", difference.event, change.message);
    let since = difference.since.as_deref().unwrap_or("the last release");
    let broken = policy.verdicts(&change.verdicts).find(|(_, verdict)| !verdict.holds());
    if let Some((side, verdict)) = broken {
        // Writing to a string cannot fail.
        let _ = write!(message, "; {}", whom(side, verdict, since));
    }
    let mut places = Vec::new();
    if let (Some(file), Some(pointer)) = (&difference.new, &change.new) {
        places.push(Place::Schema { file: file.clone(), pointer: pointer.clone() });
    }
    if let (Some(file), Some(pointer)) = (&difference.old, &change.old) {
        places.push(Place::Schema { file: file.clone(), pointer: pointer.clone() });
    }
    if places.is_empty() {
        places.extend(difference.old.iter().map(|file| Place::File { file: file.clone() }));
    }
    let said = Diagnostic { places, ..Diagnostic::error(change.rule.id(), message, Place::Everywhere) };
    said.help(change.rule.mend())
}

/// Whom a change breaks, and how.
fn whom(side: Side, verdict: &Verdict, since: &str) -> String {
    let readers = match side {
        Side::New => format!("readers of {since}"),
        Side::Old => format!("documents of {since}"),
    };
    match (verdict, side) {
        (Verdict::Compatible, _) => String::new(),
        (Verdict::Unknown(why), Side::New) => format!("{readers} may break: {why}"),
        (Verdict::Unknown(why), Side::Old) => format!("{readers} may be refused: {why}"),
        (Verdict::Breaking(witness), side) => {
            let at =
                if witness.pointer.is_empty() { String::new() } else { format!("{}: ", witness.pointer) };
            let refused = match side {
                Side::New => format!("{readers} refuse"),
                Side::Old => format!("{readers} are refused, such as"),
            };
            format!("{refused} {} ({at}{})", witness.document, witness.fault)
        }
    }
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
        if let Some(pointer) = change.new.as_ref().or(change.old.as_ref()) {
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
