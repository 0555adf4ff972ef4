//! Releases: what was released of a contract, what changed since, whether that may be, and which version it makes.
//!
//! ```text
//! released.json + snapshots ─ load ─┐
//!                                   ├─ differences ─┬─ gate (policy, exceptions, date) ─ stops, or not
//! the contract as it is ────────────┘               └─ next (public names) ─ version and words ─ packages
//! ```
//!
//! All but [`load`] is pure: no disk, no clock, no git, so that reruns and merges settle. Only the gate knows the
//! date, because exceptions expire, and is told it.
//!
//! The baseline of a component is `schemas/<component>/released.json` and beside it, below `released/`, one
//! snapshot an event version and release that changed it. A snapshot is written once and never again: branches that
//! release nothing never touch it, two that both release meet in `released.json`'s one version, and what was
//! released is reviewed as the schema that it is. The names are a line each, so they merge like lines.

mod baseline;
mod date;
mod difference;
mod exceptions;
mod gate;
mod load;
mod next;
mod once;
mod reason;
mod record;
mod root;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use semver::Prerelease;
use tidings_codegen::model::Name;
use tidings_codegen::read::SchemaFile;
use tidings_schema::Diagnostic;

use crate::flow::Contract;
use crate::settings::{Policy, Settings};

pub use date::Date;
pub(crate) use difference::EventDifference;
pub(crate) use exceptions::{Exception, Exceptions};
pub(crate) use gate::gate;
pub(crate) use load::{FILE, FOLDER, Released, is_released, load};
pub(crate) use next::{Next, next, notes};
pub(crate) use reason::Reason;
pub(crate) use record::record;
pub use root::compare_events;

/// Where a component stands: what was released, and what changed since.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// None: the first release is to come.
    pub(crate) released: Option<Released>,
    /// Since the last release, by event; all events are new without one.
    pub(crate) differences: Vec<EventDifference>,
    /// Since the releases before the last one, where all of them count.
    pub(crate) earlier: Vec<EventDifference>,
    /// What stands in the exceptions file.
    pub(crate) exceptions: Exceptions,
    /// What the next version is besides what follows from the changes.
    pub(crate) wish: Wish,
}

/// What somebody wants the next version to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Wish {
    /// What follows from the changes.
    #[default]
    Nothing,
    /// One before it, with these identifiers.
    Pre(Prerelease),
    /// At least 1.0.0.
    Stable,
}

impl Standing {
    /// Where a component stands that has these schemas now; `folder` is that of its schemas.
    ///
    /// # Errors
    /// A baseline or exceptions that cannot be read.
    pub(crate) fn of(
        root: &Path,
        folder: &str,
        policy: Policy,
        files: &[SchemaFile],
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        let released = load(root, folder).unwrap_or_else(|found| {
            wrong.extend(found);
            None
        });
        let exceptions = Exceptions::load(root, folder).unwrap_or_else(|found| {
            wrong.extend(found);
            Exceptions::default()
        });
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let mut standing = Self { released, exceptions, ..Self::default() };
        standing.compare(policy.transitive, files);
        Ok(standing)
    }

    /// Finds out what changed.
    pub(crate) fn compare(&mut self, transitive: bool, files: &[SchemaFile]) {
        let present = difference::present(files);
        self.differences = difference::differences(self.released.as_ref(), &present);
        self.earlier = match &self.released {
            Some(released) if transitive => difference::earlier(released, &present),
            _ => Vec::new(),
        };
    }
}

/// The contract as it was last released, in the shape of one that is read from disk; empty where nothing was.
///
/// # Errors
/// Baselines that cannot be read, a component that is not there.
pub fn baseline(
    root: &Path,
    settings: &Settings,
    components: &[String],
) -> Result<Contract, Vec<Diagnostic>> {
    let contract = crate::flow::read_contract(root, settings, components)?;
    let mut found = Contract { chosen: contract.chosen.clone(), ..Contract::default() };
    for (folder, standing) in contract.standings {
        let Some(released) = &standing.released else { continue };
        let files: Vec<SchemaFile> = released.last().map(|(_, file)| file.clone()).collect();
        let name = contract.components.iter().map(|(name, _)| name).find(|name| name.kebab() == folder);
        if !files.is_empty() {
            found.components.push((name.cloned().unwrap_or_else(|| Name::new(folder)), files));
        }
    }
    Ok(found)
}

/// The names of packages by language.
pub(crate) type Names = BTreeMap<String, BTreeSet<String>>;
