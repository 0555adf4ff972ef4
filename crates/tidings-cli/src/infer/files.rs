//! Which files the samples are in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tidings_schema::{Diagnostic, Place};
use walkdir::WalkDir;

use super::Sample;

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
            let files = match below(base, path, &mut found.warnings) {
                Ok(files) => files,
                Err(unread) => {
                    wrong.push(unread);
                    continue;
                }
            };
            if files.is_empty() {
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
fn below(base: &Path, folder: &Path, warnings: &mut Vec<Diagnostic>) -> Result<Vec<PathBuf>, Diagnostic> {
    let full = base.join(folder);
    let mut files = Vec::new();
    let hidden = |name: &str| name.starts_with('.');
    let walk = WalkDir::new(&full).min_depth(1).follow_links(true).into_iter();
    for entry in walk.filter_entry(|entry| !hidden(&entry.file_name().to_string_lossy())) {
        let entry = entry.map_err(|error| unreadable(folder, &error.to_string()))?;
        let path = folder.join(entry.path().strip_prefix(&full).unwrap_or(entry.path()));
        let name = entry.file_name().to_string_lossy();
        if !entry.file_type().is_file() {
            continue;
        }
        if is_sample(&name) {
            files.push(path);
        } else if is_schema(&name) {
            let place = Place::File { file: shown(&path) };
            let message = "this is named as a schema, and was not taken for a sample";
            warnings.push(
                Diagnostic::warning("sample-schema", message, place)
                    .help("name it with `--schema`, or as a file of its own if it is a sample"),
            );
        }
    }
    files.sort_by_key(|file| shown(file));
    Ok(files)
}

/// The hints file beside the samples.
///
/// # Errors
/// More than one.
pub(super) fn hints(base: &Path, folders: &[PathBuf]) -> Result<Option<String>, Diagnostic> {
    let folders: BTreeSet<&PathBuf> = folders.iter().collect();
    let mut files =
        folders.into_iter().map(|folder| folder.join(HINTS)).filter(|file| base.join(file).is_file());
    let Some(first) = files.next() else { return Ok(None) };
    let others: Vec<PathBuf> = files.collect();
    if others.is_empty() {
        return Ok(Some(shown(&first)));
    }
    let message = "several hints files stand beside the samples";
    let places =
        std::iter::once(&first).chain(&others).map(|file| Place::File { file: shown(file) }).collect();
    Err(Diagnostic { places, ..Diagnostic::error("hints-several", message, Place::Everywhere) }
        .help("say which one counts with `--hints FILE`"))
}

fn unreadable(path: &Path, why: &str) -> Diagnostic {
    let place = Place::File { file: shown(path) };
    Diagnostic::error("file-unreadable", format!("cannot be read: {why}"), place)
}
