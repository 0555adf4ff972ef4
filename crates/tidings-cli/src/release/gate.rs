//! Whether what changed may be: no change of a released event breaks whom it must not, but by an exception.

use std::fmt::Write as _;

use tidings_schema::evolution::Change;
use tidings_schema::{Diagnostic, Place, Severity};

use super::{Date, EventDifference, Standing};
use crate::diff::change::{places, told};
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
    let mut stopped: Vec<(&EventDifference, &Change)> = Vec::new();
    for difference in standing.differences.iter().chain(&standing.earlier) {
        for change in difference.changes.iter().filter(|change| !policy.holds(&change.verdicts)) {
            let mut holds = false;
            for (at, exception) in exceptions.of(&difference.event, change) {
                used[at] = true;
                holds |= exception.expires >= today;
            }
            let same = |(other, of): &(&EventDifference, &Change)| {
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
    // One that expired is prolonged where it stands.
    stopped.retain(|(difference, change)| exceptions.of(&difference.event, change).next().is_none());
    Gated { said, exceptions: written(&stopped, &exceptions.file, today) }
}

/// A change that is stopped, as an error.
fn diagnostic(
    difference: &EventDifference,
    change: &Change,
    policy: Policy,
    scan: Option<&Scan>,
) -> Diagnostic {
    let EventDifference { event, old, new, since, .. } = difference;
    let since = since.as_ref().map_or_else(String::new, |since| format!("since {since}, "));
    let mut message = format!("`{event}`: {since}{}", change.message);
    for told in
        policy.asked.verdicts(&change.verdicts).filter_map(|(direction, verdict)| told(direction, verdict))
    {
        // Writing to a string cannot fail.
        let _ = write!(message, "; {told}");
    }
    let mut places = places(change, old.as_ref(), new.as_ref(), scan);
    if places.is_empty() {
        places.push(Place::Everywhere);
    }
    Diagnostic { code: change.rule.id(), severity: Severity::Error, message, places, help: None }
        .help(change.rule.mend())
}

/// Exceptions for what is stopped, as they stand in the file.
fn written(stopped: &[(&EventDifference, &Change)], file: &str, today: Date) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tidings_schema::evolution::{Bump, Bumps, Reading, Readings, Rule, Side, Verdict, Verdicts, Witness};

    use super::*;
    use crate::diff::{Asked, Compatibility};
    use crate::release::exceptions::{Exception, Exceptions};

    fn breaks(accepted_by: Side) -> Verdict {
        let (fault, pointer) = ("it is missing".to_owned(), String::new());
        Verdict::Breaking(Witness { document: json!({ "id": 1 }), accepted_by, fault, pointer })
    }

    fn both(verdict: &Verdict) -> Readings {
        Readings { strict: verdict.clone(), tolerant: verdict.clone() }
    }

    fn difference(rule: Rule, pointer: &str, verdicts: &Verdicts) -> EventDifference {
        let change = Change {
            rule,
            old: None,
            new: Some(pointer.to_owned()),
            message: "the required property `id` was removed".to_owned(),
            verdicts: verdicts.clone(),
            bumps: Bumps::all(Bump::Major),
        };
        EventDifference {
            event: "a.made@v1".to_owned(),
            changes: vec![change],
            verdicts: Some(verdicts.clone()),
            old: None,
            new: None,
            since: Some("0.1.0".to_owned()),
        }
    }

    fn forward() -> EventDifference {
        let verdicts = Verdicts { backward: both(&Verdict::Compatible), forward: both(&breaks(Side::New)) };
        difference(Rule::PropertyRequiredRemoved, "/properties/id", &verdicts)
    }

    fn asked(compatibility: Compatibility, reading: Reading) -> Policy {
        Policy { asked: Asked { compatibility, reading }, transitive: false }
    }

    fn today() -> Date {
        Date::new(2026, 11, 21).expect("a day")
    }

    fn said(standing: &Standing, policy: Policy) -> Vec<&'static str> {
        gate(standing, policy, today(), None).said.iter().map(|said| said.code).collect()
    }

    fn excepted(differences: Vec<EventDifference>, change: impl Fn(&mut Exception)) -> Standing {
        let mut exception = Exception {
            event: "a.made@v1".to_owned(),
            rule: Rule::PropertyRequiredRemoved,
            pointer: "/properties/id".to_owned(),
            reason: "nobody reads it".to_owned(),
            expires: today(),
            place: Place::Everywhere,
        };
        change(&mut exception);
        let exceptions = Exceptions { file: "exceptions.toml".to_owned(), list: vec![exception] };
        Standing { differences, exceptions, ..Standing::default() }
    }

    #[test]
    fn only_what_is_asked_about_stops() {
        let standing = Standing { differences: vec![forward()], ..Standing::default() };
        for compatibility in [Compatibility::Forward, Compatibility::Full] {
            assert_eq!(
                said(&standing, asked(compatibility, Reading::Tolerant)),
                ["property-required-removed"]
            );
        }
        assert_eq!(said(&standing, asked(Compatibility::Backward, Reading::Tolerant)), [""; 0]);

        let verdicts = Verdicts {
            backward: both(&Verdict::Compatible),
            forward: Readings { strict: breaks(Side::New), tolerant: Verdict::Compatible },
        };
        let lenient = difference(Rule::PropertyOptionalAdded, "/properties/id", &verdicts);
        let standing = Standing { differences: vec![lenient], ..Standing::default() };
        assert_eq!(said(&standing, asked(Compatibility::Forward, Reading::Tolerant)), [""; 0]);
        assert_eq!(
            said(&standing, asked(Compatibility::Forward, Reading::Strict)),
            ["property-optional-added"]
        );
    }

    #[test]
    fn what_is_unknown_breaks() {
        let unknown = Verdict::Unknown("patterns are not compared".to_owned());
        let verdicts = Verdicts { backward: both(&Verdict::Compatible), forward: both(&unknown) };
        let standing = Standing {
            differences: vec![difference(Rule::PatternChanged, "/properties/id", &verdicts)],
            ..Standing::default()
        };
        assert_eq!(said(&standing, Policy::default()), ["pattern-changed"]);
    }

    #[test]
    fn every_release_counts_where_it_is_asked_for() {
        let standing = Standing { earlier: vec![forward(), forward()], ..Standing::default() };
        // The same change since several releases is one.
        assert_eq!(said(&standing, Policy::default()), ["property-required-removed"]);
    }

    #[test]
    fn an_exception_is_for_one_change_until_its_day() {
        let policy = Policy::default();
        assert_eq!(said(&excepted(vec![forward()], |_| {}), policy), [""; 0]);
        let late = |exception: &mut Exception| exception.expires = Date::new(2026, 11, 20).expect("a day");
        let expired = ["property-required-removed", "exception-expired"];
        assert_eq!(said(&excepted(vec![forward()], late), policy), expired);
        for other in [
            (|exception| exception.pointer = "/properties/no".to_owned()) as fn(&mut Exception),
            |exception| exception.event = "a.made@v2".to_owned(),
            |exception| exception.rule = Rule::SchemaChanged,
        ] {
            let unused = ["property-required-removed", "exception-unused"];
            assert_eq!(said(&excepted(vec![forward()], other), policy), unused);
        }
        assert_eq!(said(&excepted(Vec::new(), |_| {}), policy), ["exception-unused"]);
    }

    #[test]
    fn the_exception_is_written_out() {
        let standing = excepted(vec![forward()], |exception| exception.event = "b@v1".to_owned());
        let text =
            gate(&standing, Policy::default(), today(), None).exceptions.expect("something is stopped");
        let block = text.split_once("\n\n").expect("a block").1;
        let parsed = crate::release::exceptions::parse(&block.replace("\"\"", "\"why\""), "exceptions.toml");
        let parsed = parsed.expect("it can be copied as it is");
        assert_eq!(
            (parsed[0].rule, parsed[0].pointer.as_str()),
            (Rule::PropertyRequiredRemoved, "/properties/id")
        );
        assert_eq!(parsed[0].expires.to_string(), "2026-12-21");
    }
}
