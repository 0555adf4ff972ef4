//! Temporary files of runs that were killed.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::manifest::listed;
use super::{Plan, owned_folders};

/// The names of temporary files: `.tidings-<process>-<random>.tmp`.
const PREFIX: &str = ".tidings-";
/// Their extension.
pub(super) const SUFFIX: &str = ".tmp";

/// A temporary file is moved to its place within moments of being made.
const OLD: Duration = Duration::from_secs(60);

/// What this process's temporary files begin with.
pub(super) fn prefix() -> String {
    format!("{PREFIX}{}-", std::process::id())
}

/// Removes the temporary files that killed runs left in the folders that tidings owns or is about to: `bases` are
/// folders with the number of levels down to owned ones. A file that cannot be removed does no harm.
///
/// Folders are searched only when there is something to write: a run that was killed did not finish its work.
pub(crate) fn remove_leftovers(root: &Path, bases: &[(&str, usize)], plan: &Plan) {
    if plan.changes.is_empty() {
        return;
    }
    let mut folders: BTreeSet<String> =
        plan.manifests.iter().map(|manifest| manifest.folder.clone()).collect();
    for (base, depth) in bases {
        folders.extend(owned_folders(root, base, *depth).unwrap_or_default());
    }
    let mut search = Search { root, is_real: HashMap::new() };
    for folder in folders {
        let mut inner: BTreeSet<String> = BTreeSet::from([String::new()]);
        for path in listed(root, &folder) {
            inner.extend(path.match_indices('/').filter_map(|(at, _)| path.get(..at).map(str::to_owned)));
        }
        for below in inner {
            search.remove_in(&[&folder, &below]);
        }
    }
}

struct Search<'r> {
    root: &'r Path,
    /// Whether a path is a folder, and no link to one that is not ours.
    is_real: HashMap<PathBuf, bool>,
}

impl Search<'_> {
    fn remove_in(&mut self, path: &[&str]) {
        let mut folder = self.root.to_owned();
        for part in path.iter().flat_map(|part| part.split('/')).filter(|part| !part.is_empty()) {
            folder.push(part);
            let is_real = self
                .is_real
                .entry(folder.clone())
                .or_insert_with_key(|folder| fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir()));
            if !*is_real {
                return;
            }
        }
        let Ok(entries) = fs::read_dir(&folder) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(middle) = name.to_str().and_then(between) else { continue };
            if entry.metadata().is_ok_and(|found| found.is_file() && is_leftover(middle, &found)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// What is between the beginning and the end of a temporary file's name.
fn between(name: &str) -> Option<&str> {
    name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)
}

/// Whether a temporary file is one that no run is writing any more; `middle` names the process.
fn is_leftover(middle: &str, found: &Metadata) -> bool {
    let process = middle.split_once('-').and_then(|(process, _)| process.parse::<u32>().ok());
    let is_old = || {
        let age = found.modified().ok().and_then(|time| SystemTime::now().duration_since(time).ok());
        age.is_some_and(|age| age > OLD)
    };
    match process {
        Some(process) if process == std::process::id() => false,
        Some(process) => is_gone(process) || is_old(),
        None => is_old(),
    }
}

/// Whether a process is known to have ended: where the system lists processes as folders.
fn is_gone(process: u32) -> bool {
    Path::new("/proc/self").exists() && !Path::new("/proc").join(process.to_string()).exists()
}
