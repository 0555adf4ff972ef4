//! Files that a schema's `$ref`s name.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use tidings_schema::{Diagnostic, Place};

use super::shown;
use crate::reach::{Refusal, file_inside};

/// The files beside a schema, as far as they may be read.
pub(crate) struct Beside<'b> {
    /// The schema's file, as it is shown.
    schema: &'b str,
    /// The schema's folder.
    folder: PathBuf,
    /// No file outside of this folder is read.
    reach: &'b Path,
    read: RefCell<BTreeSet<PathBuf>>,
    wrong: RefCell<Vec<Diagnostic>>,
}

impl<'b> Beside<'b> {
    /// `base`: what `schema` is relative to.
    pub(crate) fn new(base: &Path, schema: &'b str, reach: &'b Path) -> Self {
        let folder = base.join(schema).parent().unwrap_or(base).to_owned();
        Self { schema, folder, reach, read: RefCell::default(), wrong: RefCell::default() }
    }

    /// The text of a file by its path relative to the schema's folder.
    pub(crate) fn text(&self, path: &str) -> Option<String> {
        let relative = Path::new(path);
        let plain = |part: Component<'_>| {
            matches!(part, Component::Normal(_) | Component::CurDir | Component::ParentDir)
        };
        if path.contains(':') || !relative.components().all(plain) {
            return None;
        }
        let full = self.folder.join(relative);
        // The real path: a link must not lead out either.
        let real = match file_inside(&full, self.reach) {
            Ok(real) => real,
            Err(Refusal::Outside) => {
                self.refuse(path);
                return None;
            }
            // What is not there is said where it is referred to.
            Err(Refusal::Unreadable(error)) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(refusal) => {
                self.wrong.borrow_mut().push(refusal.error(&shown(&full), &shown(self.reach)));
                return None;
            }
        };
        match std::fs::read_to_string(&real) {
            Ok(text) => {
                self.read.borrow_mut().insert(real);
                Some(text)
            }
            Err(error) => {
                let place = Place::File { file: shown(&full) };
                let message = format!("cannot be read: {error}");
                self.wrong.borrow_mut().push(Diagnostic::error("file-unreadable", message, place));
                None
            }
        }
    }

    fn refuse(&self, path: &str) {
        let place = Place::File { file: self.schema.to_owned() };
        let message =
            format!("`{path}`, which the schema refers to, is outside of the folder that may be read");
        let help = format!(
            "run from a folder that holds both files, or copy it to a place below {}",
            if self.reach.as_os_str().is_empty() { ".".to_owned() } else { shown(self.reach) }
        );
        let fault = Diagnostic::error("schema-outside", message, place).help(help);
        let mut wrong = self.wrong.borrow_mut();
        if !wrong.contains(&fault) {
            wrong.push(fault);
        }
    }

    /// The real paths of the files that were read, and what was wrong with others.
    pub(crate) fn into_parts(self) -> (BTreeSet<PathBuf>, Vec<Diagnostic>) {
        (self.read.into_inner(), self.wrong.into_inner())
    }
}
