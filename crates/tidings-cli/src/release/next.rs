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
    let words = reasons.iter().map(|(_, word)| word.clone()).collect();
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
    let released = releases.iter().rev().map(|release| notes(release.version.clone(), &release.changes));
    pending.into_iter().chain(released).collect()
}
