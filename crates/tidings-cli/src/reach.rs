//! Which files the tool reads: regular ones inside of the folder that it was asked to read, wherever links lead.
//!
//! Whoever can add a link to a folder of events could otherwise put any file of the machine into schemas and packages:
//! a `$ref`, a sample, hints and a baseline obey the same rule.

use std::io;
use std::path::{Path, PathBuf};

use tidings_schema::{Diagnostic, Place};
use walkdir::{DirEntry, WalkDir};

/// Why a file is not read.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A link leads out of the folder that may be read.
    Outside,
    /// It is a pipe, a socket or a device: reading it may never end.
    NotAFile,
    /// Its name is not UTF-8, and no schema and no message could name it.
    NameNotUtf8,
    /// The system does not let it be read.
    Unreadable(io::Error),
}

impl Refusal {
    /// The error for a file; `reach` is the folder that may be read, as it is shown.
    pub(crate) fn error(&self, file: &str, reach: &str) -> Diagnostic {
        let place = Place::File { file: file.to_owned() };
        match self {
            Self::Outside => {
                let message = "this link leads out of the folder that may be read";
                let reach = if reach.is_empty() { "." } else { reach };
                let help = format!(
                    "replace it by a copy of what it leads to, or move that to a place below {reach}"
                );
                Diagnostic::error("link-outside", message, place).help(help)
            }
            Self::NotAFile => {
                let message = "this is a pipe, a socket or a device, and not a file";
                let help = "remove it, or begin its name with `_` if it belongs to no event";
                Diagnostic::error("not-a-file", message, place).help(help)
            }
            Self::NameNotUtf8 => {
                let message = "this name is not UTF-8";
                Diagnostic::error("name-not-utf8", message, place).help("rename it")
            }
            Self::Unreadable(error) => {
                Diagnostic::error("file-unreadable", format!("cannot be read: {error}"), place)
            }
        }
    }
}

/// The real path of a file or folder inside of `reach`.
///
/// # Errors
/// It leads out, or is not there.
pub(crate) fn inside(path: &Path, reach: &Path) -> Result<PathBuf, Refusal> {
    let real = path.canonicalize().map_err(Refusal::Unreadable)?;
    let reach = reach.canonicalize().map_err(Refusal::Unreadable)?;
    if real.starts_with(reach) { Ok(real) } else { Err(Refusal::Outside) }
}

/// The real path of a regular file inside of `reach`.
///
/// # Errors
/// It leads out, is not there, or is no regular file.
pub(crate) fn file_inside(path: &Path, reach: &Path) -> Result<PathBuf, Refusal> {
    let real = inside(path, reach)?;
    match real.metadata() {
        Ok(metadata) if metadata.is_file() => Ok(real),
        Ok(metadata) if metadata.is_dir() => {
            Err(Refusal::Unreadable(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder")))
        }
        Ok(_) => Err(Refusal::NotAFile),
        Err(error) => Err(Refusal::Unreadable(error)),
    }
}

/// A folder to walk through.
pub(crate) struct Walk<'w> {
    pub(crate) folder: &'w Path,
    /// The folder as it is shown.
    pub(crate) shown: &'w str,
    /// Links are followed as far as they stay in here.
    pub(crate) reach: &'w Path,
    /// `reach` as it is shown.
    pub(crate) reach_shown: &'w str,
}

impl Walk<'_> {
    /// The wanted files below the folder, in the order of their names, and what is wrong with others. `enters` says of
    /// a file or folder whether it is looked at, `wants` of a file whether it will be read.
    pub(crate) fn files(
        &self,
        enters: &dyn Fn(&DirEntry) -> bool,
        wants: &dyn Fn(&DirEntry) -> bool,
        wrong: &mut Vec<Diagnostic>,
    ) -> Vec<DirEntry> {
        let mut files = Vec::new();
        let mut walk =
            WalkDir::new(self.folder).min_depth(1).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    wrong.extend(self.unwalkable(&error));
                    continue;
                }
            };
            let is_folder = entry.file_type().is_dir();
            let is_taken = enters(&entry) && (is_folder || wants(&entry));
            let refusal = if is_taken && entry.path_is_symlink() {
                inside(entry.path(), self.reach).err()
            } else if is_taken && !is_folder && !entry.file_type().is_file() {
                Some(Refusal::NotAFile)
            } else if is_taken && entry.file_name().to_str().is_none() {
                Some(Refusal::NameNotUtf8)
            } else {
                None
            };
            let is_refused = refusal.is_some();
            wrong.extend(refusal.map(|refusal| refusal.error(&self.below(entry.path()), self.reach_shown)));
            if is_folder && (is_refused || !is_taken) {
                walk.skip_current_dir();
            } else if !is_folder && is_taken && !is_refused {
                files.push(entry);
            }
        }
        files
    }

    /// A path below the folder as it is shown.
    pub(crate) fn below(&self, path: &Path) -> String {
        match path.strip_prefix(self.folder) {
            Ok(below) if below.as_os_str().is_empty() => self.shown.to_owned(),
            Ok(below) if self.shown.is_empty() => below.to_string_lossy().replace('\\', "/"),
            Ok(below) => {
                let below = below.to_string_lossy().replace('\\', "/");
                format!("{}/{below}", self.shown.trim_end_matches('/'))
            }
            Err(_) => path.to_string_lossy().into_owned(),
        }
    }

    fn unwalkable(&self, error: &walkdir::Error) -> Option<Diagnostic> {
        let path = error.path().unwrap_or(self.folder);
        // Editors leave links that lead nowhere.
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden && path != self.folder {
            return None;
        }
        let place = Place::File { file: self.below(path) };
        if error.loop_ancestor().is_some() {
            let message = "this link leads to a folder that holds it";
            return Some(Diagnostic::error("link-loop", message, place).help("remove the link"));
        }
        let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
        Some(Diagnostic::error("file-unreadable", format!("cannot be read: {why}"), place))
    }
}
