//! Temporary files of runs that were killed.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::path::Path;
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
pub(crate) fn remove_leftovers(root: &Path, bases: &[(&str, usize)], plan: &Plan) {
    let mut folders: BTreeSet<String> =
        plan.manifests.iter().map(|manifest| manifest.folder.clone()).collect();
    for (base, depth) in bases {
        folders.extend(owned_folders(root, base, *depth).unwrap_or_default());
    }
    for folder in folders {
        let mut inner: BTreeSet<String> = BTreeSet::from([String::new()]);
        for path in listed(root, &folder) {
            inner.extend(path.match_indices('/').filter_map(|(at, _)| path.get(..at).map(str::to_owned)));
        }
        for below in inner {
            remove_in(root, &folder, &below);
        }
    }
}

fn remove_in(root: &Path, folder: &str, below: &str) {
    // A link on the way leads to a folder that is not ours.
    let mut path = root.to_owned();
    for part in folder.split('/').chain(below.split('/')).filter(|part| !part.is_empty()) {
        path.push(part);
        if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
            return;
        }
    }
    let Ok(entries) = fs::read_dir(&path) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| {
            entry.metadata().is_ok_and(|found| found.is_file() && is_leftover(name, &found))
        });
        if is_ours {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a file is a temporary one that no run is writing any more.
fn is_leftover(name: &str, found: &Metadata) -> bool {
    let Some(middle) = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX)) else {
        return false;
    };
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
