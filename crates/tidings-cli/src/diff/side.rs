//! What the words of the command line stand for.
//!
//! | word | is |
//! |---|---|
//! | `baseline` | the contract as last released |
//! | `git:REVISION` | the folder of schemas as it is in a revision: `git:main`, `git:v1.2.0`, `git:HEAD~3` |
//! | `git:REVISION:PATH` | another folder or file of it, relative to the current folder |
//! | anything else | a file or a folder; one that is called like a word above is written `./baseline` |

use std::path::{Path, PathBuf};

use tidings_codegen::read::SchemaFile;
use tidings_schema::{Diagnostic, Place};

use super::bundle::bundle;
use super::contract::{EventSchema, Key, Side};
use super::git;
use crate::flow::{Contract, SUFFIX, schemas_in};
use crate::infer::{Beside, schema_reach, shown};
use crate::release::baseline;
use crate::settings::Settings;
use crate::workspace::Workspace;

/// A word of the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// The contract as last released.
    Baseline,
    /// The contract as it stands.
    Present,
    /// Of a git revision; the path is relative to the current folder, without it the folder of schemas.
    Revision { revision: String, path: Option<String> },
    /// A file or a folder.
    Path(PathBuf),
}

impl Word {
    pub(crate) fn of(word: &str) -> Self {
        if word == "baseline" {
            return Self::Baseline;
        }
        match word.strip_prefix("git:") {
            // A revision's name holds no colon (git-check-ref-format).
            Some(rest) => {
                let (revision, path) = match rest.split_once(':') {
                    Some((revision, path)) => (revision, Some(path.to_owned())),
                    None => (rest, None),
                };
                Self::Revision { revision: revision.to_owned(), path }
            }
            None => Self::Path(PathBuf::from(word)),
        }
    }

    /// Whether it can only be understood in a workspace.
    pub(crate) fn needs_workspace(&self) -> bool {
        matches!(self, Self::Baseline | Self::Present | Self::Revision { path: None, .. })
    }

    /// As it was written.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Baseline => "the baseline".to_owned(),
            Self::Present => "the present contract".to_owned(),
            Self::Revision { revision, path: None } => format!("git:{revision}"),
            Self::Revision { revision, path: Some(path) } => format!("git:{revision}:{path}"),
            Self::Path(path) => shown(path),
        }
    }
}

/// Where words are understood.
pub(crate) struct Ground<'g> {
    /// The current folder.
    pub(crate) folder: &'g Path,
    /// The workspace, and what its settings say.
    pub(crate) workspace: Option<(&'g Workspace, &'g Settings)>,
    /// The contract as it is.
    pub(crate) present: &'g dyn Fn() -> Result<Contract, Vec<Diagnostic>>,
}

/// What a word stands for.
pub(crate) enum Loaded {
    /// A contract.
    Contract(Side),
    /// One schema.
    File(Side),
}

impl Ground<'_> {
    /// Reads what a word stands for.
    ///
    /// # Errors
    /// What is not there or cannot be read.
    pub(crate) fn load(&self, word: &Word) -> Result<Loaded, Vec<Diagnostic>> {
        let name = word.name();
        match word {
            Word::Baseline => {
                let (root, settings) = self.workspace()?;
                let released = baseline(root, settings, &[])?;
                if released.components.is_empty() {
                    return Err(alone(never_released()));
                }
                contract(name, released)
            }
            Word::Present => contract(name, (self.present)()?),
            Word::Revision { revision, path: None } => {
                let (root, settings) = self.workspace()?;
                let files = git::files(root, revision, &settings.schemas, &is_of_contract).map_err(alone)?;
                of_revision(name, &settings.schemas, revision, files)
            }
            Word::Revision { revision, path: Some(path) } => {
                let files = git::files(self.folder, revision, path, &is_of_contract).map_err(alone)?;
                if files.len() == 1 && files.contains_key("") {
                    return self.file_of_revision(name, revision, path, files.into_values().next());
                }
                of_revision(name, path, revision, files)
            }
            Word::Path(path) => self.path(name, path),
        }
    }

    fn workspace(&self) -> Result<(&Path, &Settings), Vec<Diagnostic>> {
        self.workspace.map(|(workspace, settings)| (workspace.root.as_path(), settings)).ok_or_else(|| {
            let message = "there is no workspace here whose schemas could be compared";
            vec![
                Diagnostic::error("workspace-missing", message, Place::Everywhere)
                    .help("run in a cargo workspace, or name two files, folders or revisions with a path"),
            ]
        })
    }

    fn path(&self, name: String, path: &Path) -> Result<Loaded, Vec<Diagnostic>> {
        let full = self.folder.join(path);
        let unreadable = |error: &std::io::Error| {
            let place = Place::File { file: shown(path) };
            let found = Diagnostic::error("file-unreadable", format!("cannot be read: {error}"), place);
            vec![found.help("name a JSON Schema, a folder of schemas, `git:REVISION` or `baseline`")]
        };
        let metadata = std::fs::metadata(&full).map_err(|error| unreadable(&error))?;
        if metadata.is_dir() {
            let base = shown(path);
            let mut wrong = Vec::new();
            let files = schemas_in(self.folder, base.trim_end_matches('/'), &mut wrong);
            if !wrong.is_empty() {
                return Err(wrong);
            }
            let files: Vec<(String, SchemaFile)> =
                files.into_iter().filter(|(below, _)| is_of_contract(below)).collect();
            if files.is_empty() {
                let message = format!("there is no schema in this folder: no file ends in `{SUFFIX}`");
                let place = Place::File { file: base };
                return Err(vec![
                    Diagnostic::error("schemas-missing", message, place).help("name a folder like `schemas`"),
                ]);
            }
            return collected(name, files, true).map(Loaded::Contract);
        }
        let text = std::fs::read_to_string(&full).map_err(|error| unreadable(&error))?;
        let file = shown(path);
        let reach = schema_reach(self.folder, Some(path));
        let beside = Beside::new(self.folder, &file, &reach);
        let mut schema = EventSchema::read(SchemaFile { path: file.clone(), text }).map_err(alone)?;
        let bundled = bundle(&mut schema, &|path| beside.text(path));
        let (_, wrong) = beside.into_parts();
        bundled?;
        if wrong.is_empty() { Ok(single(name, schema)) } else { Err(wrong) }
    }

    fn file_of_revision(
        &self,
        name: String,
        revision: &str,
        path: &str,
        text: Option<String>,
    ) -> Result<Loaded, Vec<Diagnostic>> {
        let folder = path.rsplit_once('/').map_or(".", |(folder, _)| folder);
        let text = text.unwrap_or_default();
        let mut schema = EventSchema::read(SchemaFile { path: name.clone(), text }).map_err(alone)?;
        schema.on_disk = false;
        let read = |file: &str| {
            let path = format!("{folder}/{file}");
            let files = git::files(self.folder, revision, &path, &|_| false).ok()?;
            files.get("").cloned()
        };
        bundle(&mut schema, &read)?;
        Ok(single(name, schema))
    }
}

/// There is no baseline.
pub(crate) fn never_released() -> Diagnostic {
    let message = "nothing was released yet, so there is no baseline";
    Diagnostic::error("baseline-missing", message, Place::Everywhere)
        .help("run `cargo xtask release` to make one, or name what to compare with: `diff git:main`")
}

fn alone(fault: Diagnostic) -> Vec<Diagnostic> {
    vec![fault]
}

fn single(name: String, schema: EventSchema) -> Loaded {
    Loaded::File(Side { name, schemas: std::iter::once((Key::Only, schema)).collect() })
}

/// Whether a file below a folder of schemas is of the contract that stands there, and not of one that was released.
fn is_of_contract(below: &str) -> bool {
    below.ends_with(SUFFIX) && !below.split('/').any(|part| part == "released")
}

fn of_revision(
    name: String,
    path: &str,
    revision: &str,
    files: git::Files,
) -> Result<Loaded, Vec<Diagnostic>> {
    if files.is_empty() {
        let message = format!("there is no schema in `{path}` of the git revision `{revision}`");
        return Err(alone(
            Diagnostic::error("schemas-missing", message, Place::Everywhere)
                .help("name the folder of its schemas: `git:REVISION:PATH`"),
        ));
    }
    let files = files.into_iter().map(|(below, text)| {
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        let path = format!("git:{revision}:{}/{below}", path.trim_end_matches('/'));
        (below, SchemaFile { path, text })
    });
    collected(name, files.collect(), false).map(Loaded::Contract)
}

fn contract(name: String, contract: Contract) -> Result<Loaded, Vec<Diagnostic>> {
    let files = contract.components.into_iter().flat_map(|(_, files)| files);
    collected(name, files.map(|file| (file.path.clone(), file)).collect(), true).map(Loaded::Contract)
}

fn collected(name: String, files: Vec<(String, SchemaFile)>, on_disk: bool) -> Result<Side, Vec<Diagnostic>> {
    let mut side = Side { name, ..Side::default() };
    let mut wrong = Vec::new();
    for (below, file) in files {
        let read = EventSchema::read(file).and_then(|mut schema| {
            schema.on_disk = on_disk;
            side.add(schema, &below)
        });
        wrong.extend(read.err());
    }
    if wrong.is_empty() { Ok(side) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::Word;

    #[test]
    fn words_are_told_apart() {
        let revision = |revision: &str, path: Option<&str>| Word::Revision {
            revision: revision.to_owned(),
            path: path.map(str::to_owned),
        };
        for (word, expected) in [
            ("baseline", Word::Baseline),
            ("./baseline", Word::Path("./baseline".into())),
            ("git:main", revision("main", None)),
            ("git:HEAD~3:a/b.json", revision("HEAD~3", Some("a/b.json"))),
            ("./git:main", Word::Path("./git:main".into())),
            ("schemas", Word::Path("schemas".into())),
        ] {
            assert_eq!(Word::of(word), expected, "{word}");
        }
    }
}
