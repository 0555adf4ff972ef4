//! Carrying a plan out.

use std::collections::HashSet;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::{Action, Change, MANIFEST, Plan, leftover};

/// Why writing ended before its end.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {error}")]
pub struct Interrupted {
    /// The file that could not be written or removed, relative to the workspace's root.
    pub path: String,
    /// Why.
    pub error: io::Error,
    /// The files that were written or removed before.
    pub done: Vec<String>,
}

/// Writes and removes what a plan says. Files are replaced whole; a file that is as it should be is
/// not touched.
///
/// # Errors
/// The first file that cannot be written or removed. What was done before stays, and the manifests
/// then list both the old and the new files, so that running again mends it.
pub fn apply(root: &Path, plan: &Plan) -> Result<(), Interrupted> {
    let mut writer = Writer { root, folders: HashSet::new(), done: Vec::new() };
    let outcome = writer.run(plan);
    outcome.map_err(|(path, error)| Interrupted { path, error, done: writer.done })
}

struct Writer<'r> {
    root: &'r Path,
    /// Folders that are known to be there.
    folders: HashSet<String>,
    done: Vec<String>,
}

type Failed = (String, io::Error);

impl Writer<'_> {
    fn run(&mut self, plan: &Plan) -> Result<(), Failed> {
        let touched = |folder: &str| {
            let inside =
                |change: &Change| change.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
            let at = plan.changes.partition_point(|change| change.path.as_str() < folder);
            plan.changes.iter().skip(at).take_while(|change| change.path.starts_with(folder)).any(inside)
        };
        let manifests: Vec<_> = plan.manifests.iter().filter(|manifest| touched(&manifest.folder)).collect();
        for manifest in &manifests {
            self.settle(&format!("{}/{MANIFEST}", manifest.folder), &manifest.during)?;
        }
        // Removals first: a file may stand where a folder is to be, or differ in case alone.
        for change in plan.changes.iter().filter(|change| !is_manifest(&change.path)) {
            if change.action == Action::Remove {
                self.remove(&change.path)?;
                self.done.push(change.path.clone());
            }
        }
        for change in plan.changes.iter().filter(|change| !is_manifest(&change.path)) {
            if let Action::Create(text) | Action::Update(text) = &change.action {
                self.write(&change.path, text)?;
                self.done.push(change.path.clone());
            }
        }
        for manifest in &manifests {
            let path = format!("{}/{MANIFEST}", manifest.folder);
            match &manifest.finally {
                Some(text) => self.settle(&path, text)?,
                None => self.remove(&path)?,
            }
        }
        Ok(())
    }

    /// Writes a file unless it holds the text already.
    fn settle(&mut self, path: &str, text: &str) -> Result<(), Failed> {
        match fs::read(self.root.join(path)) {
            Ok(found) if found == text.as_bytes() => Ok(()),
            _ => self.write(path, text),
        }
    }

    fn write(&mut self, path: &str, text: &str) -> Result<(), Failed> {
        let failed = |error| (path.to_owned(), error);
        let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
        if !self.folders.contains(folder) {
            fs::create_dir_all(self.root.join(folder)).map_err(failed)?;
            self.folders.insert(folder.to_owned());
        }
        staged(&self.root.join(path), text.as_bytes()).map_err(failed)
    }

    /// Removes a file and the folders that are empty then, but not the folders at the root.
    fn remove(&mut self, path: &str) -> Result<(), Failed> {
        match fs::remove_file(self.root.join(path)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err((path.to_owned(), error)),
            _ => {}
        }
        let mut folder = path;
        while let Some((outer, _)) = folder.rsplit_once('/') {
            folder = outer;
            // It fails on a folder that is not empty, which is how this ends.
            if !folder.contains('/') || fs::remove_dir(self.root.join(folder)).is_err() {
                break;
            }
            self.folders.remove(folder);
        }
        Ok(())
    }
}

/// Replaces a file as a whole: it is written beside its place and then moved there.
///
/// # Errors
/// The file cannot be written; what was there before is untouched.
pub(crate) fn staged(target: &Path, text: &[u8]) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    let prefix = leftover::prefix();
    builder.prefix(&prefix).suffix(leftover::SUFFIX);
    set_mode(&mut builder, target);
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text)?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

fn is_manifest(path: &str) -> bool {
    path.rsplit('/').next() == Some(MANIFEST)
}

/// A temporary file is its owner's alone; what lies in a repository is not. A file that is there
/// keeps its mode.
#[cfg(unix)]
fn set_mode(builder: &mut tempfile::Builder<'_, '_>, target: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let found = fs::symlink_metadata(target).map(|found| found.permissions());
    // The process's umask takes its part away.
    builder.permissions(found.unwrap_or_else(|_| fs::Permissions::from_mode(0o666)));
}

#[cfg(not(unix))]
fn set_mode(_builder: &mut tempfile::Builder<'_, '_>, _target: &Path) {}
