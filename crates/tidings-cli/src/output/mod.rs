//! Write or check: one plan of what differs from disk, then either writing it or showing it.
//!
//! Invariants:
//! - only files that a folder's manifest lists, and the manifest itself, are ever changed or removed;
//! - a plan exists only when all of it can be done as far as can be seen, so nothing is written
//!   when anything is wrong;
//! - the manifest lists a file before the file is written, so that a rerun mends an interrupted run.

mod apply;
mod diff;
mod disk;
mod leftover;
mod manifest;
mod plan;
mod stamp;

use std::collections::BTreeMap;

pub(crate) use apply::staged;
pub use apply::{Interrupted, apply};
pub use diff::{Limits, write_diff};
pub use manifest::MANIFEST;
pub use plan::plan;

pub(crate) use disk::{owned_folders, read_text};
pub(crate) use leftover::remove_leftovers;
pub(crate) use manifest::listed;
pub(crate) use stamp::Key;
pub use stamp::Stamps;

/// A folder in which tidings owns files, as it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// Relative to the workspace's root, with `/`.
    pub path: String,
    /// Text by path relative to the folder, with `/`. Empty: nothing here is owned any more.
    pub files: BTreeMap<String, String>,
}

/// What differs from disk.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Sorted by path.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Files that differ in their line ends alone: CRLF on disk.
    pub crlf: Vec<String>,
    manifests: Vec<ManifestPlan>,
}

/// One file that differs from disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Relative to the workspace's root, with `/`.
    pub path: String,
    /// What happens to it.
    pub action: Action,
}

/// What happens to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is not there; with its text.
    Create(String),
    /// It is there with other content; with its text.
    Update(String),
    /// It is there and no longer owned.
    Remove,
}

/// The lists of owned files of a folder: what stands on disk meanwhile, and in the end.
#[derive(Clone, Debug)]
struct ManifestPlan {
    /// The folder's path.
    folder: String,
    /// Old and new files, while the work is going on.
    during: String,
    /// None: the manifest goes.
    finally: Option<String>,
}

/// How many files were created, updated, removed and left alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Created.
    pub created: usize,
    /// Updated.
    pub updated: usize,
    /// Removed.
    pub removed: usize,
    /// As they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Whether disk is as it should be.
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    /// The counts of a plan that is carried out.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { unchanged: self.unchanged, ..Counts::default() };
        for change in &self.changes {
            match change.action {
                Action::Create(_) => counts.created += 1,
                Action::Update(_) => counts.updated += 1,
                Action::Remove => counts.removed += 1,
            }
        }
        counts
    }
}
