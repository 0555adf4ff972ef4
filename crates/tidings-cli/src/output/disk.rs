//! What stands on disk, without ever following a link.

use std::collections::HashMap;
use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::MANIFEST;

/// What a path of the workspace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Absent,
    File { length: u64 },
    Folder,
    Link,
    Other,
}

/// Looks at a path itself, not at what it links to.
pub(super) fn look(path: &Path) -> io::Result<Entry> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(match kind(metadata.file_type()) {
            Entry::File { .. } => Entry::File { length: metadata.len() },
            other => other,
        }),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(Entry::Absent)
        }
        Err(error) => Err(error),
    }
}

fn kind(of: FileType) -> Entry {
    if of.is_symlink() {
        Entry::Link
    } else if of.is_dir() {
        Entry::Folder
    } else if of.is_file() {
        Entry::File { length: 0 }
    } else {
        Entry::Other
    }
}

/// The folders on the way to files, each looked at once.
pub(super) struct Ancestors<'r> {
    root: &'r Path,
    seen: HashMap<String, Entry>,
}

impl<'r> Ancestors<'r> {
    pub(super) fn new(root: &'r Path) -> Self {
        Self { root, seen: HashMap::new() }
    }

    /// The outermost folder on the way to `path` (relative to the root) that is not a folder, and
    /// what it is; none where all of them are.
    pub(super) fn obstacle<'p>(&mut self, path: &'p str) -> io::Result<Option<(&'p str, Entry)>> {
        for (end, _) in path.match_indices('/') {
            let Some(folder) = path.get(..end) else { continue };
            let entry = match self.seen.get(folder) {
                Some(entry) => *entry,
                None => {
                    let entry = look(&self.root.join(folder))?;
                    self.seen.insert(folder.to_owned(), entry);
                    entry
                }
            };
            if entry != Entry::Folder {
                return Ok(Some((folder, entry)));
            }
        }
        Ok(None)
    }
}

/// The text of a file of the workspace; none where there is none. Not UTF-8, and no regular file: an error.
pub(crate) fn read_text(path: &Path) -> io::Result<Option<String>> {
    match fs::metadata(path) {
        // Reading a pipe may never end.
        Ok(found) if !found.is_file() => return Err(io::Error::other("this is not a file")),
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    }
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The folders `depth` levels below `base` (relative to the root) that hold a manifest, sorted.
pub(crate) fn owned_folders(root: &Path, base: &str, depth: usize) -> io::Result<Vec<String>> {
    let mut level = vec![base.to_owned()];
    for _ in 0..depth {
        let mut below = Vec::new();
        for folder in level {
            for name in subfolders(&root.join(&folder))? {
                below.push(format!("{folder}/{name}"));
            }
        }
        level = below;
    }
    level.retain(|folder| fs::symlink_metadata(root.join(folder).join(MANIFEST)).is_ok());
    level.sort();
    Ok(level)
}

fn subfolders(folder: &PathBuf) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        // A name that is not UTF-8 is none of ours.
        if let (true, Ok(name)) = (entry.file_type()?.is_dir(), entry.file_name().into_string()) {
            names.push(name);
        }
    }
    Ok(names)
}
