//! Reading what was released: the only part that knows the disk.

use std::collections::BTreeMap;
use std::path::Path;

use tidings_codegen::read::SchemaFile;
use tidings_schema::{Diagnostic, Place};

use super::baseline::{Baseline, sha256, snapshot_path};
use crate::output::read_text;
use crate::reach::{Refusal, inside};

/// The baseline's file in a component's folder.
const FILE: &str = "released.json";
/// The folder of snapshots in a component's folder.
pub(crate) const FOLDER: &str = "released";

/// Whether a path below a component's folder belongs to its baseline.
pub(crate) fn is_released(below: &str) -> bool {
    below == FILE || below.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// A baseline and its snapshots.
#[derive(Clone, Debug)]
pub(crate) struct Released {
    pub(crate) baseline: Baseline,
    /// By path below the component's folder.
    pub(crate) snapshots: BTreeMap<String, SchemaFile>,
}

impl Released {
    /// The snapshot of an event that came with a release.
    pub(crate) fn snapshot(&self, event: &str, version: &str) -> Option<&SchemaFile> {
        self.snapshots.get(&snapshot_path(event, version))
    }

    /// The last snapshot of each event of the last release.
    pub(crate) fn last(&self) -> impl Iterator<Item = (&str, &SchemaFile)> {
        self.baseline.present().filter_map(|(event, of)| {
            let last = of.schemas.last()?;
            Some((event.as_str(), self.snapshot(event, &last.version)?))
        })
    }

    /// The files below the component's folder.
    pub(crate) fn files(&self) -> BTreeMap<String, String> {
        let snapshots = self.snapshots.iter().map(|(path, file)| (path.clone(), file.text.clone()));
        snapshots.chain([(FILE.to_owned(), self.baseline.text())]).collect()
    }
}

/// Reads the baseline in a component's folder; none where nothing was released.
///
/// # Errors
/// What cannot be read, and snapshots that are not what was released.
pub(crate) fn load(root: &Path, folder: &str) -> Result<Option<Released>, Vec<Diagnostic>> {
    let file = format!("{folder}/{FILE}");
    let Some(text) = read(root, &file).map_err(|said| vec![said])? else { return Ok(None) };
    let baseline = Baseline::parse(&text, &file).map_err(|said| vec![said])?;
    let mut wrong = Vec::new();
    let mut snapshots = BTreeMap::new();
    for (event, of) in &baseline.events {
        for snapshot in &of.schemas {
            let below = snapshot_path(event, &snapshot.version);
            let path = format!("{folder}/{below}");
            match read(root, &path) {
                Ok(Some(text)) if sha256(&text) == snapshot.sha256 => {
                    snapshots.insert(below, SchemaFile { path, text });
                }
                Ok(found) => wrong.push(unlike(event, &snapshot.version, path, found.is_some())),
                Err(said) => wrong.push(said),
            }
        }
    }
    if wrong.is_empty() { Ok(Some(Released { baseline, snapshots })) } else { Err(wrong) }
}

fn unlike(event: &str, version: &str, path: String, is_there: bool) -> Diagnostic {
    let (code, what) = if is_there {
        ("snapshot-changed", "this is not what was released")
    } else {
        ("snapshot-missing", "the snapshot is missing")
    };
    let message = format!("{what} of `{event}` with {version}");
    Diagnostic::error(code, message, Place::File { file: path })
        .help("restore the file from version control; nobody but `release` writes it")
}

/// A text file, without what a checkout does to line ends; none where it is not there.
pub(super) fn read(root: &Path, file: &str) -> Result<Option<String>, Diagnostic> {
    let path = root.join(file);
    if let Err(refusal @ Refusal::Outside) = inside(&path, root) {
        return Err(refusal.error(file, ""));
    }
    match read_text(&path) {
        Ok(Some(text)) if text.contains('\r') => Ok(Some(text.replace("\r\n", "\n"))),
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let message = format!("cannot be read: {error}");
            Err(Diagnostic::error("file-unreadable", message, Place::File { file: file.to_owned() }))
        }
    }
}
