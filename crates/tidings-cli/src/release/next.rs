//! The next version, and why.

use std::cmp::Reverse;

use semver::Version;
use tidings_codegen::{Note, Notes};
use tidings_schema::evolution::Bump;

use super::baseline::Word;
use super::reason::{Reason, reasons};
use super::{Names, Standing, Wish};
use crate::settings::{INITIAL, Policy};

/// The version that a contract makes, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Next {
    pub(crate) version: Version,
    /// How far it is raised.
    pub(crate) bump: Bump,
    /// What changed, the largest first.
    pub(crate) reasons: Vec<Reason>,
}

impl Next {
    /// What changed, as changelogs say it.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Word> {
        self.reasons.iter().map(|reason| &reason.word)
    }
}

/// The version that a contract makes: the baseline's, raised by the largest of what changed in the set of events, of
/// what changes ask of the packages and whom they break, and of what consumers can name in any language.
pub(crate) fn next(standing: &Standing, names: &Names, policy: Policy) -> Next {
    let mut reasons = reasons(standing, names, policy);
    let first = Version::parse(INITIAL).unwrap_or(Version::new(0, 1, 0));
    let mut version = first;
    let mut bump = Bump::None;
    if let Some(released) = &standing.released {
        bump = reasons.iter().map(|reason| reason.bump).max().unwrap_or_default();
        version = raised(&released.baseline.version, bump);
    }
    match &standing.wish {
        Wish::Stable if version.major == 0 => {
            let what = "the version is 1.0.0: from here on what breaks raises the first number".to_owned();
            reasons.push(Reason { bump: Bump::Major, word: Word { event: None, breaking: false, what } });
            bump = Bump::Major;
            version = Version::new(1, 0, 0);
        }
        Wish::Pre(pre) if is_pending(standing, &version) => version.pre = pre.clone(),
        Wish::Nothing | Wish::Stable | Wish::Pre(_) => {}
    }
    // Names that are new follow from the events that are told, unless they raise the version further than those do.
    let told = |reason: &Reason| reason.word.event.is_some() || reason.bump == Bump::Major;
    let of_told = reasons.iter().filter(|reason| told(reason)).map(|reason| reason.bump).max();
    reasons.retain(|reason| told(reason) || Some(reason.bump) > of_told);
    // What breaks is read first.
    reasons.sort_by_key(|reason| Reverse((reason.bump, reason.word.breaking)));
    Next { version, bump, reasons }
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
    let releases = standing.released.as_ref().map_or(&[][..], |released| &released.baseline.releases);
    let before = releases.iter().rev().map(|release| notes_of(&release.version, release.changes.iter()));
    let pending =
        is_pending(standing, &next.version).then(|| notes_of(&next.version.to_string(), next.words()));
    pending.into_iter().chain(before).collect()
}

fn notes_of<'w>(version: &str, words: impl Iterator<Item = &'w Word>) -> Notes {
    let note =
        |word: &Word| Note { event: word.event.clone(), breaking: word.breaking, what: word.what.clone() };
    Notes { version: version.to_owned(), changes: words.map(note).collect() }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::json;
    use tidings_schema::evolution::{Bumps, Change, Readings, Rule, Side, Verdict, Verdicts, Witness};

    use super::*;
    use crate::release::baseline::{Baseline, Release};
    use crate::release::{EventDifference, Released};

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
            bumps: Bumps { rust: bump, ..Bumps::default() },
        };
        EventDifference {
            event: "a.made@v1".to_owned(),
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
        let changes = vec![Word { event: None, breaking: false, what: "first".to_owned() }];
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
    }

    #[test]
    fn names_raise_the_version() {
        assert_eq!(after("1.2.3", Vec::new(), &["a", "b", "c"]), "1.3.0");
        assert_eq!(after("1.2.3", Vec::new(), &["a"]), "2.0.0");
        assert_eq!(after("0.2.3", Vec::new(), &["a", "c"]), "0.3.0");
        let none = next(&standing("1.2.3", Vec::new()), &Names::new(), Policy::default());
        assert_eq!(none.version.to_string(), "2.0.0");
        let told: Vec<&str> = none.words().map(|word| word.what.as_str()).collect();
        assert_eq!(told, ["there are no packages for Rust any more"]);
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
