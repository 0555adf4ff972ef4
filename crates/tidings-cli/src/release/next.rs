//! The next version, and why.

use semver::Version;
use tidings_codegen::{Note, Notes};
use tidings_schema::evolution::Bump;

use super::baseline::Word;
use super::{EventDifference, Kind, Names, Standing, Wish};
use crate::settings::{INITIAL, Policy};

/// Names that are listed of one language.
const LISTED: usize = 5;

/// The version that a contract makes, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Next {
    pub(crate) version: Version,
    /// How far it is raised.
    pub(crate) bump: Bump,
    /// Everything that raises it, the largest first.
    pub(crate) reasons: Vec<(Bump, Word)>,
    /// What changed, in the order of the events.
    pub(crate) words: Vec<Word>,
}

/// The version that a contract makes: the baseline's, raised by the largest of what changed in the set of events, of
/// what changes ask of the packages and whom they break, and of what consumers can name in any language.
pub(crate) fn next(standing: &Standing, names: &Names, policy: Policy) -> Next {
    let mut reasons: Vec<(Bump, Word)> = Vec::new();
    for difference in &standing.differences {
        of_event(difference, policy, &mut reasons);
    }
    let first = Version::parse(INITIAL).unwrap_or(Version::new(0, 1, 0));
    let mut version = first;
    let mut bump = Bump::None;
    if let Some(released) = &standing.released {
        of_names(&released.baseline.names, names, &mut reasons);
        bump = reasons.iter().map(|(bump, _)| *bump).max().unwrap_or_default();
        version = raised(&released.baseline.version, bump);
    }
    match &standing.wish {
        Wish::Stable if version.major == 0 => {
            let what = "the version is 1.0.0: from here on what breaks raises the first number".to_owned();
            reasons.push((Bump::Major, Word { event: None, what }));
            bump = Bump::Major;
            version = Version::new(1, 0, 0);
        }
        Wish::Pre(pre) if is_pending(standing, &version) => version.pre = pre.clone(),
        Wish::Nothing | Wish::Stable | Wish::Pre(_) => {}
    }
    // Names that are new follow from the events that are told.
    let is_told = |bump: Bump, word: &Word| {
        word.event.is_some() || bump == Bump::Major || standing.differences.is_empty()
    };
    let words =
        reasons.iter().filter(|(bump, word)| is_told(*bump, word)).map(|(_, word)| word.clone()).collect();
    reasons.sort_by(|(a, _), (b, _)| b.cmp(a));
    Next { version, bump, reasons, words }
}

fn of_event(difference: &EventDifference, policy: Policy, reasons: &mut Vec<(Bump, Word)>) {
    let word = |what: &str| Word { event: Some(difference.event.clone()), what: what.to_owned() };
    let before = reasons.len();
    for change in &difference.changes {
        let breaks = !policy.holds(&change.verdicts);
        let bump = if breaks { Bump::Major } else { change.bumps.largest() };
        reasons.push((bump, word(&change.message)));
    }
    let holds = difference.verdicts.as_ref().is_none_or(|verdicts| policy.holds(verdicts));
    let largest = reasons.iter().skip(before).map(|(bump, _)| *bump).max();
    if !holds && largest < Some(Bump::Major) {
        reasons.push((Bump::Major, word("its documents changed")));
    } else if largest < Some(Bump::Patch) && difference.kind == Kind::Changed {
        // The schema is in the packages, and so are its samples.
        reasons.push((Bump::Patch, word("its schema is written in another way and means the same")));
    }
}

fn of_names(old: &Names, new: &Names, reasons: &mut Vec<(Bump, Word)>) {
    let languages: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for language in languages {
        let mut say = |bump, what: String| reasons.push((bump, Word { event: None, what }));
        let (was, is) = match (old.get(language), new.get(language)) {
            (Some(was), Some(is)) => (was, is),
            (None, _) => {
                say(Bump::Minor, format!("there are packages for {}", called(language)));
                continue;
            }
            (_, None) => {
                say(Bump::Major, format!("there are no packages for {} any more", called(language)));
                continue;
            }
        };
        let gone: Vec<&str> = was.difference(is).map(String::as_str).collect();
        if !gone.is_empty() {
            say(Bump::Major, format!("{}: {} gone", called(language), listed(&gone)));
        }
        let added: Vec<&str> = is.difference(was).map(String::as_str).collect();
        if !added.is_empty() {
            say(Bump::Minor, format!("{}: {} new", called(language), listed(&added)));
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

/// The version after a change. Below 1.0.0 what breaks raises the minor and everything else the patch, as Cargo and
/// npm read such versions.
fn raised(version: &Version, bump: Bump) -> Version {
    let Version { major, minor, patch, .. } = *version;
    match (bump, major) {
        (Bump::None, _) => Version::new(major, minor, patch),
        (Bump::Major, 0) | (Bump::Minor, 1..) => Version::new(major, minor + 1, 0),
        (Bump::Patch, _) | (Bump::Minor, 0) => Version::new(major, minor, patch + 1),
        (Bump::Major, 1..) => Version::new(major + 1, 0, 0),
    }
}

/// Whether a version is still to be released.
fn is_pending(standing: &Standing, version: &Version) -> bool {
    standing.released.as_ref().is_none_or(|released| released.baseline.version != *version)
}

/// What the changelogs say, the newest version first.
pub(crate) fn notes(standing: &Standing, next: &Next) -> Vec<Notes> {
    let notes = |version: String, words: &[Word]| Notes {
        version,
        changes: words
            .iter()
            .map(|word| Note { event: word.event.clone(), what: word.what.clone() })
            .collect(),
    };
    let releases = standing.released.as_ref().map_or(&[][..], |released| &released.baseline.releases);
    let pending = is_pending(standing, &next.version).then(|| notes(next.version.to_string(), &next.words));
    let before = releases.iter().rev().map(|release| notes(release.version.clone(), &release.changes));
    pending.into_iter().chain(before).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::json;
    use tidings_schema::evolution::{Bumps, Change, Readings, Rule, Side, Verdict, Verdicts, Witness};

    use super::*;
    use crate::release::Released;
    use crate::release::baseline::{Baseline, Release};

    fn verdicts(forward: Verdict) -> Verdicts {
        let holds = Readings { strict: Verdict::Compatible, tolerant: Verdict::Compatible };
        Verdicts { backward: holds.clone(), forward: Readings { strict: forward.clone(), tolerant: forward } }
    }

    fn breaking() -> Verdict {
        Verdict::Breaking(Witness {
            document: json!({}),
            accepted_by: Side::New,
            fault: "`iban` is missing".to_owned(),
            pointer: String::new(),
        })
    }

    fn changed(bump: Bump, verdict: &Verdict) -> EventDifference {
        let change = Change {
            rule: Rule::SchemaChanged,
            old: Some(String::new()),
            new: Some(String::new()),
            message: "something changed".to_owned(),
            verdicts: verdicts(verdict.clone()),
            bumps: Bumps { typescript: Bump::None, csharp: bump, rust: Bump::None },
        };
        EventDifference {
            event: "a.made@v1".to_owned(),
            kind: Kind::Changed,
            changes: vec![change],
            verdicts: Some(verdicts(verdict.clone())),
            old: None,
            new: None,
            since: None,
        }
    }

    fn names(list: &[&str]) -> Names {
        let list: BTreeSet<String> = list.iter().map(|name| (*name).to_owned()).collect();
        BTreeMap::from([("rust".to_owned(), list)])
    }

    fn standing(version: &str, differences: Vec<EventDifference>) -> Standing {
        let mut baseline = Baseline::new(Version::parse(version).expect("a version"));
        baseline.names = names(&["a", "b"]);
        let changes = vec![Word { event: None, what: "first".to_owned() }];
        baseline.releases.push(Release { version: version.to_owned(), changes });
        let released = Some(Released { baseline, snapshots: BTreeMap::new() });
        Standing { released, differences, ..Standing::default() }
    }

    fn after(version: &str, differences: Vec<EventDifference>, now: &[&str]) -> String {
        next(&standing(version, differences), &names(now), Policy::default()).version.to_string()
    }

    #[test]
    fn the_largest_change_raises_the_version() {
        let of = |bump| vec![changed(bump, &Verdict::Compatible)];
        for (bump, below, above) in [
            (Bump::Patch, "0.1.5", "1.2.4"),
            (Bump::Minor, "0.1.5", "1.3.0"),
            (Bump::Major, "0.2.0", "2.0.0"),
        ] {
            assert_eq!(after("0.1.4", of(bump), &["a", "b"]), below);
            assert_eq!(after("1.2.3", of(bump), &["a", "b"]), above);
        }
        // A text that changed is in the packages, whatever it means.
        assert_eq!(after("1.2.3", of(Bump::None), &["a", "b"]), "1.2.4");
        assert_eq!(after("1.2.3", Vec::new(), &["a", "b"]), "1.2.3");
        let both =
            vec![changed(Bump::Minor, &Verdict::Compatible), changed(Bump::Patch, &Verdict::Compatible)];
        assert_eq!(after("1.2.3", both, &["a", "b"]), "1.3.0");
    }

    #[test]
    fn what_breaks_or_may_break_is_major() {
        for verdict in [breaking(), Verdict::Unknown("why".to_owned())] {
            assert_eq!(after("1.2.3", vec![changed(Bump::Patch, &verdict)], &["a", "b"]), "2.0.0");
        }
        let mut whole = changed(Bump::Patch, &breaking());
        whole.changes.clear();
        assert_eq!(after("1.2.3", vec![whole], &["a", "b"]), "2.0.0");
    }

    #[test]
    fn names_raise_the_version() {
        assert_eq!(after("1.2.3", Vec::new(), &["a", "b", "c"]), "1.3.0");
        assert_eq!(after("1.2.3", Vec::new(), &["a"]), "2.0.0");
        assert_eq!(after("0.2.3", Vec::new(), &["a", "c"]), "0.3.0");
        let none = next(&standing("1.2.3", Vec::new()), &Names::new(), Policy::default());
        assert_eq!(none.version.to_string(), "2.0.0");
        let told: Vec<&str> = none.words.iter().map(|word| word.what.as_str()).collect();
        assert_eq!(told, ["there are no packages for Rust any more"]);
    }

    #[test]
    fn names_are_listed_by_what_they_are_part_of() {
        assert_eq!(listed(&["x::A", "x::A::b", "x::B"]), "`x::A` and `x::B` are");
        assert_eq!(listed(&["x A", "x A.b"]), "`x A` is");
        assert_eq!(listed(&["a", "b", "c", "d", "e", "f", "g"]), "`a`, `b`, `c`, `d`, `e` and 2 more are");
    }

    #[test]
    fn a_wish_is_no_change_where_nothing_changed() {
        let wished = |wish: Wish, differences| {
            let standing = Standing { wish, ..standing("0.2.0", differences) };
            next(&standing, &names(&["a", "b"]), Policy::default()).version.to_string()
        };
        let pre = || Wish::Pre(semver::Prerelease::new("pr.42").expect("identifiers"));
        assert_eq!(wished(pre(), Vec::new()), "0.2.0");
        assert_eq!(wished(pre(), vec![changed(Bump::Minor, &Verdict::Compatible)]), "0.2.1-pr.42");
        assert_eq!(wished(Wish::Stable, Vec::new()), "1.0.0");
        let first = Standing { wish: pre(), ..Standing::default() };
        assert_eq!(next(&first, &Names::new(), Policy::default()).version.to_string(), "0.1.0-pr.42");
    }

    #[test]
    fn the_version_to_come_is_told_first() {
        let standing = standing("0.1.0", vec![changed(Bump::Patch, &Verdict::Compatible)]);
        let next = next(&standing, &names(&["a", "b"]), Policy::default());
        let told: Vec<String> = notes(&standing, &next).into_iter().map(|notes| notes.version).collect();
        assert_eq!(told, ["0.1.1", "0.1.0"]);
    }
}
