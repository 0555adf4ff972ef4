//! What was written last, so that packages whose input and output are both untouched are not
//! generated again.
//!
//! A stamp holds a hash of everything that a package is made from, this program included, and length
//! and time of each file written. It lies in cargo's target folder; without it, or with any doubt,
//! the package is generated and compared. `--check` never looks at stamps.

use std::fmt::Write as _;
use std::fs::{self, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// A hash of everything that a package is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key(u64);

/// The stamps of a workspace: what was written last.
#[derive(Debug)]
pub struct Stamps {
    /// None: nothing is remembered.
    folder: Option<PathBuf>,
    /// This program's own length and time: a rebuilt generator may write something else.
    program: Option<(u64, u128)>,
}

impl Stamps {
    /// Stamps in a folder, which need not be there yet.
    pub fn new(folder: Option<&Path>) -> Self {
        let program = std::env::current_exe().and_then(fs::metadata).ok().as_ref().and_then(fingerprint);
        Self { folder: folder.map(Path::to_owned).filter(|_| program.is_some()), program }
    }

    /// The key of what a package is made from.
    pub(crate) fn key(&self, input: impl Hash) -> Key {
        let mut hasher = DefaultHasher::new();
        self.program.hash(&mut hasher);
        input.hash(&mut hasher);
        Key(hasher.finish())
    }

    /// How many files of a folder are as they were written from the same input; none where one of
    /// them may not be.
    pub(crate) fn current(&self, root: &Path, folder: &str, key: Key) -> Option<usize> {
        let text = fs::read_to_string(self.file(folder)?).ok()?;
        let mut lines = text.lines();
        if lines.next()? != format!("{:016x}", key.0) {
            return None;
        }
        let base = root.join(folder);
        let mut count = 0;
        for line in lines {
            let mut parts = line.splitn(3, ' ');
            let (length, time, path) = (parts.next()?, parts.next()?, parts.next()?);
            let found = fingerprint(&fs::symlink_metadata(base.join(path)).ok()?)?;
            if (length.parse().ok()?, time.parse().ok()?) != found {
                return None;
            }
            count += 1;
        }
        Some(count)
    }

    /// Remembers what a folder holds. A stamp that cannot be written is none.
    pub(crate) fn record<'p>(
        &self,
        root: &Path,
        folder: &str,
        paths: impl Iterator<Item = &'p str>,
        key: Key,
    ) {
        let Some(file) = self.file(folder) else { return };
        let base = root.join(folder);
        let mut text = format!("{:016x}\n", key.0);
        for path in paths {
            let Some((length, time)) =
                fs::symlink_metadata(base.join(path)).ok().as_ref().and_then(fingerprint)
            else {
                return;
            };
            let _ = writeln!(text, "{length} {time} {path}");
        }
        if let Some(folder) = file.parent() {
            // Staged: a link in its place is replaced, and not written through.
            let _ = fs::create_dir_all(folder).and_then(|()| super::staged(&file, text.as_bytes()));
        }
    }

    fn file(&self, folder: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(format!("{}.stamp", folder.replace('/', "+"))))
    }
}

/// A file's length, and its time in nanoseconds; a link has none.
fn fingerprint(metadata: &Metadata) -> Option<(u64, u128)> {
    if metadata.file_type().is_symlink() {
        return None;
    }
    let time = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((metadata.len(), time.as_nanos()))
}
