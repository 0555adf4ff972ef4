//! Which files the samples are in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tidings_schema::{Diagnostic, Place};
use walkdir::DirEntry;

use super::Sample;
use crate::reach::{Refusal, Walk, file_inside};

/// The name of a hints file.
pub(crate) const HINTS: &str = "hints.toml";

/// What was found for the words of a command line.
pub(super) struct Found {
    /// Files that were named in their order, those of a folder by path; no file twice.
    pub(super) samples: Vec<Sample>,
    /// The folders in which a hints file would be.
    pub(super) folders: Vec<PathBuf>,
    pub(super) warnings: Vec<Diagnostic>,
}

/// A path as diagnostics show it.
pub(crate) fn shown(path: &Path) -> String {
    let path = path.to_string_lossy().into_owned();
    if cfg!(windows) { path.replace('\\', "/") } else { path }
}

/// Whether a file's name is that of a sample.
pub(crate) fn is_sample(name: &str) -> bool {
    let name = name.to_lowercase();
    [".json", ".ndjson", ".jsonl"].iter().any(|end| name.ends_with(end)) && !is_schema(&name)
}

/// Whether a file's name is that of a schema.
pub(crate) fn is_schema(name: &str) -> bool {
    let name = name.to_lowercase();
    name == "schema.json" || name.ends_with(".schema.json")
}

/// Finds the files that were named.
///
/// # Errors
/// What is not there, and folders without any sample.
pub(super) fn find(base: &Path, named: &[PathBuf]) -> Result<Found, Vec<Diagnostic>> {
    let mut found = Found { samples: Vec::new(), folders: Vec::new(), warnings: Vec::new() };
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for path in named {
        if path.as_os_str() == "-" {
            if seen.insert(PathBuf::from("-")) {
                found.samples.push(Sample::Stdin);
            }
            continue;
        }
        let full = base.join(path);
        let metadata = match std::fs::metadata(&full) {
            Ok(metadata) => metadata,
            Err(error) => {
                wrong.push(unreadable(path, &error.to_string()));
                continue;
            }
        };
        if metadata.is_dir() {
            found.folders.push(path.clone());
            let before = wrong.len();
            let files = below(base, path, &mut found.warnings, &mut wrong);
            if files.is_empty() && wrong.len() == before {
                let message = "there is no sample in this folder";
                wrong.push(
                    Diagnostic::error("samples-missing", message, Place::File { file: shown(path) })
                        .help("samples are files that end in .json, .ndjson or .jsonl"),
                );
            }
            for file in files {
                if seen.insert(file.clone()) {
                    found.samples.push(Sample::File(shown(&file)));
                }
            }
        } else {
            found.folders.push(path.parent().unwrap_or(Path::new("")).to_owned());
            if seen.insert(path.clone()) {
                found.samples.push(Sample::File(shown(path)));
            }
        }
    }
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

/// The samples in a folder and the folders below it, by path. What begins with a dot is passed over.
fn below(
    base: &Path,
    folder: &Path,
    warnings: &mut Vec<Diagnostic>,
    wrong: &mut Vec<Diagnostic>,
) -> Vec<PathBuf> {
    let full = base.join(folder);
    let reach = super::reach(base, &full);
    let name = |entry: &DirEntry| entry.file_name().to_string_lossy().into_owned();
    let walk =
        Walk { folder: &full, shown: &shown(folder), reach: &reach, reach_shown: &shown_reach(base, &reach) };
    let enters = |entry: &DirEntry| !name(entry).starts_with('.');
    let wants = |entry: &DirEntry| is_sample(&name(entry)) || is_schema(&name(entry));
    let mut files = Vec::new();
    for entry in walk.files(&enters, &wants, wrong) {
        let path = folder.join(entry.path().strip_prefix(&full).unwrap_or(entry.path()));
        if is_sample(&name(&entry)) {
            files.push(path);
            continue;
        }
        let place = Place::File { file: shown(&path) };
        let message = "this is named as a schema, and was not taken for a sample";
        warnings.push(
            Diagnostic::warning("sample-schema", message, place)
                .help("name it with `--schema`, or as a file of its own if it is a sample"),
        );
    }
    files.sort_by_key(|file| shown(file));
    files
}

/// The folder that may be read, as it is shown.
fn shown_reach(base: &Path, reach: &Path) -> String {
    shown(reach.strip_prefix(base).unwrap_or(reach))
}

/// The hints file beside the samples.
///
/// # Errors
/// More than one, one that leads out of the folder, and one that is no file.
pub(super) fn hints(base: &Path, folders: &[PathBuf]) -> Result<Option<String>, Diagnostic> {
    let folders: BTreeSet<&PathBuf> = folders.iter().collect();
    let mut files = Vec::new();
    for folder in folders {
        let file = folder.join(HINTS);
        let reach = super::reach(base, &base.join(folder));
        match file_inside(&base.join(&file), &reach) {
            Ok(_) => files.push(file),
            Err(Refusal::Unreadable(_)) => {}
            Err(refusal) => return Err(refusal.error(&shown(&file), &shown_reach(base, &reach))),
        }
    }
    let Some(first) = files.first() else { return Ok(None) };
    if files.len() == 1 {
        return Ok(Some(shown(first)));
    }
    let message = "several hints files stand beside the samples";
    let places = files.iter().map(|file| Place::File { file: shown(file) }).collect();
    Err(Diagnostic { places, ..Diagnostic::error("hints-several", message, Place::Everywhere) }
        .help("say which one counts with `--hints FILE`"))
}

fn unreadable(path: &Path, why: &str) -> Diagnostic {
    let place = Place::File { file: shown(path) };
    Diagnostic::error("file-unreadable", format!("cannot be read: {why}"), place)
}
