//! What raises a version, in the words of a changelog: for somebody who uses the packages and upgrades.

use std::collections::BTreeSet;

use tidings_schema::evolution::{Bump, Bumps, Change, Rule};

use super::baseline::Word;
use super::{EventDifference, Names, Standing};
use crate::diff::{Direction, Judgement};
use crate::settings::Policy;

/// Names that are listed of one language.
const LISTED: usize = 5;

/// Who notices a change, those first who should know first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    /// Whoever reads documents.
    Readers,
    /// Whoever writes code.
    Code,
    /// Whoever writes code, by names that follow from what changed of events.
    Names,
}

/// One thing that raises a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) bump: Bump,
    pub(crate) who: Who,
    pub(crate) word: Word,
}

/// Everything that raises it, in the order of the events.
pub(super) fn reasons(standing: &Standing, names: &Names, policy: Policy) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for difference in &standing.differences {
        of_event(difference, names, policy, &mut reasons);
    }
    if let Some(released) = &standing.released {
        of_names(&released.baseline.names, names, &mut reasons);
    }
    reasons
}

fn of_event(difference: &EventDifference, names: &Names, policy: Policy, reasons: &mut Vec<Reason>) {
    let mut say = |bump: Bump, who: Who, what: String| {
        let word = Word { event: Some(difference.event.clone()), breaking: bump == Bump::Major, what };
        reasons.push(Reason { bump, who, word });
    };
    let (documentation, others): (Vec<&Change>, Vec<&Change>) = difference
        .changes
        .iter()
        .partition(|change| matches!(change.rule, Rule::DescriptionChanged | Rule::ExamplesChanged));
    let mut largest = Bump::None;
    for change in others {
        let code = of_packages(change.bumps, names);
        let (bump, who) = if policy.holds(&change.verdicts) {
            (code.largest(), Who::Code)
        } else {
            (Bump::Major, Who::Readers)
        };
        largest = largest.max(bump);
        say(bump, who, format!("{}{}", change.message, consequence(change, code, names, policy)));
    }
    if !documentation.is_empty() {
        say(Bump::Patch, Who::Code, "its documentation changed".to_owned());
    } else if largest < Bump::Patch {
        // The schema is in the packages.
        say(Bump::Patch, Who::Code, "its schema is written in another way and means the same".to_owned());
    }
}

/// What becomes of those who use the packages; empty where nothing has to be done.
fn consequence(change: &Change, code: Bumps, names: &Names, policy: Policy) -> String {
    if change.rule.is_of_contract() {
        return String::new();
    }
    let read = policy.asked.verdicts(&change.verdicts).filter_map(|(direction, verdict)| {
        let may = match Judgement::of(verdict) {
            Judgement::Compatible => return None,
            Judgement::Unknown => "may refuse",
            Judgement::Breaking => "refuse",
        };
        Some(match direction {
            Direction::Backward => {
                format!("; readers of this version {may} documents that were written before")
            }
            Direction::Forward => format!("; readers of earlier versions {may} documents of this one"),
        })
    });
    let text: String = read.collect();
    if text.is_empty() && code.largest() == Bump::Major {
        let of = [("typescript", code.typescript), ("csharp", code.csharp), ("rust", code.rust)];
        let (broken, whole): (Vec<_>, Vec<_>) = of
            .iter()
            .filter(|(language, _)| names.is_empty() || names.contains_key(*language))
            .partition(|(_, bump)| *bump == Bump::Major);
        let broken: Vec<&str> = broken.into_iter().map(|(language, _)| called(language)).collect();
        let of = if whole.is_empty() { String::new() } else { format!("{} ", broken.join(" and ")) };
        return format!("; {of}code may no longer compile");
    }
    text
}

/// What a change asks of the languages that there are packages of; of all where none of them is known.
fn of_packages(bumps: Bumps, names: &Names) -> Bumps {
    let known = ["typescript", "csharp", "rust"];
    if !known.iter().any(|language| names.contains_key(*language)) {
        return bumps;
    }
    let of = |language: &str, bump: Bump| if names.contains_key(language) { bump } else { Bump::None };
    Bumps {
        typescript: of("typescript", bumps.typescript),
        csharp: of("csharp", bumps.csharp),
        rust: of("rust", bumps.rust),
    }
}

fn of_names(old: &Names, new: &Names, reasons: &mut Vec<Reason>) {
    let mut say = |bump: Bump, who: Who, what: String| {
        let word = Word { event: None, breaking: bump == Bump::Major, what };
        reasons.push(Reason { bump, who, word });
    };
    let languages: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for language in languages {
        let called = called(language);
        let (was, is) = match (old.get(language), new.get(language)) {
            (Some(was), Some(is)) => (was, is),
            (None, _) => {
                say(Bump::Minor, Who::Code, format!("there are packages for {called}"));
                continue;
            }
            (_, None) => {
                say(Bump::Major, Who::Code, format!("there are no packages for {called} any more"));
                continue;
            }
        };
        let gone: Vec<&str> = was.difference(is).map(String::as_str).collect();
        if !gone.is_empty() {
            say(Bump::Major, Who::Names, format!("{called}: {} gone", listed(&gone)));
        }
        let added: Vec<&str> = is.difference(was).map(String::as_str).collect();
        if !added.is_empty() {
            say(Bump::Minor, Who::Names, format!("{called}: {} new", listed(&added)));
        }
    }
}

fn called(language: &str) -> &str {
    match language {
        "typescript" => "TypeScript",
        "csharp" => "C#",
        "rust" => "Rust",
        other => other,
    }
}

/// `a` and `b` are; a name is not listed where the one that it is a part of is.
fn listed(names: &[&str]) -> String {
    let mut shown: Vec<&str> = Vec::new();
    let mut kept = 0;
    for name in names {
        let inside = shown
            .iter()
            .any(|outer| name.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['.', ':', ' ', '/'])));
        if !inside {
            kept += 1;
            if shown.len() < LISTED {
                shown.push(name);
            }
        }
    }
    let quoted: Vec<String> = shown.iter().map(|name| format!("`{name}`")).collect();
    match (kept - quoted.len(), quoted.as_slice()) {
        (0, [one]) => format!("{one} is"),
        (0, [others @ .., last]) => format!("{} and {last} are", others.join(", ")),
        (more, _) => format!("{} and {more} more are", quoted.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_by_what_they_are_part_of() {
        assert_eq!(listed(&["x::A", "x::A::b", "x::B"]), "`x::A` and `x::B` are");
        assert_eq!(listed(&["x A", "x A.b"]), "`x A` is");
        assert_eq!(listed(&["a", "b", "c", "d", "e", "f", "g"]), "`a`, `b`, `c`, `d`, `e` and 2 more are");
    }
}
