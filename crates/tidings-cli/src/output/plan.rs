//! What differs from disk, or why it cannot be written.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use tidings_schema::{Diagnostic, Place};

use super::disk::{Ancestors, Entry, look, read_text};
use super::{Action, Change, Folder, MANIFEST, ManifestPlan, Plan, manifest};

/// Compares the folders as they should be with disk.
///
/// # Errors
/// Everything that stands in the way: files that a person put where one must be written, links,
/// folders in place of files, manifests with paths that lead out of their folder.
pub fn plan(root: &Path, folders: Vec<Folder>) -> Result<Plan, Vec<Diagnostic>> {
    let mut planner =
        Planner { root, ancestors: Ancestors::new(root), plan: Plan::default(), wrong: Vec::new() };
    for folder in folders {
        planner.folder(folder);
    }
    let Planner { mut plan, wrong, .. } = planner;
    if wrong.is_empty() {
        plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(plan)
    } else {
        Err(wrong)
    }
}

struct Planner<'r> {
    root: &'r Path,
    ancestors: Ancestors<'r>,
    plan: Plan,
    wrong: Vec<Diagnostic>,
}

/// How a file on disk compares with what it should be.
enum Compared {
    Absent,
    Same,
    LineEnds,
    Different,
}

impl Planner<'_> {
    fn folder(&mut self, mut folder: Folder) {
        let before = self.wrong.len();
        manifest::check(&folder.path, folder.files.keys().map(String::as_str), &mut self.wrong);
        let listed = self.listed(&folder);
        if self.wrong.len() > before {
            return;
        }
        let (owned, old_manifest) = listed;
        let texts = std::mem::take(&mut folder.files);
        let names: BTreeSet<String> = texts.keys().cloned().collect();
        let stale: BTreeSet<&str> =
            owned.iter().map(String::as_str).filter(|path| !names.contains(*path)).collect();
        // Where case does not count, a stale file of the same name in another case is this very file,
        // and removing it would take the new one along.
        let stale_folded: BTreeSet<String> = stale.iter().map(|path| path.to_lowercase()).collect();

        let mut foreign = Vec::new();
        for (path, text) in texts {
            let full = format!("{}/{path}", folder.path);
            let recased = stale_folded.contains(&path.to_lowercase()) && !self.spelled(&folder.path, &path);
            let Some(compared) = self.compare(&full, &text, &folder.path, &stale) else { continue };
            match compared {
                _ if recased => self.change(full, Action::Create(text)),
                Compared::Absent => self.change(full, Action::Create(text)),
                Compared::Same => self.plan.unchanged += 1,
                Compared::LineEnds => {
                    self.plan.unchanged += 1;
                    self.plan.crlf.push(full);
                }
                Compared::Different if owned.contains(&path) => self.change(full, Action::Update(text)),
                Compared::Different => foreign.push(full),
            }
        }
        self.foreign(&folder.path, foreign, old_manifest.is_none());
        for path in &stale {
            self.remove(format!("{}/{path}", folder.path));
        }
        self.manifest(&folder.path, &names, &owned, old_manifest.as_deref());
    }

    /// The files that the folder's manifest lists, and its text.
    fn listed(&mut self, folder: &Folder) -> (BTreeSet<String>, Option<String>) {
        let file = format!("{}/{MANIFEST}", folder.path);
        let refuse = |wrong: &mut Vec<Diagnostic>, message: String| {
            wrong.push(
                Diagnostic::error("manifest-unreadable", message, Place::File { file: file.clone() })
                    .help("restore the file from version control, or delete it"),
            );
        };
        match self.ancestors.obstacle(&file) {
            Ok(None) => {}
            Ok(Some((_, Entry::Absent))) => return (BTreeSet::new(), None),
            Ok(Some((at, entry))) => {
                self.in_the_way(at, entry, "a folder");
                return (BTreeSet::new(), None);
            }
            Err(error) => {
                self.unreadable(&file, &error);
                return (BTreeSet::new(), None);
            }
        }
        match look(&self.root.join(&file)) {
            Ok(Entry::Absent) => return (BTreeSet::new(), None),
            Ok(Entry::File { .. }) => {}
            Ok(entry) => {
                self.in_the_way(&file, entry, "the list of written files");
                return (BTreeSet::new(), None);
            }
            Err(error) => {
                self.unreadable(&file, &error);
                return (BTreeSet::new(), None);
            }
        }
        match read_text(&self.root.join(&file)) {
            Ok(Some(text)) => (manifest::read(&text, &file, &mut self.wrong), Some(text)),
            Ok(None) => (BTreeSet::new(), None),
            Err(error) => {
                refuse(&mut self.wrong, format!("the list of written files cannot be read: {error}"));
                (BTreeSet::new(), None)
            }
        }
    }

    /// Whether a path stands on disk in exactly this spelling. Where case does not count, looking at
    /// a path also finds it under another.
    fn spelled(&self, folder: &str, path: &str) -> bool {
        let mut at = self.root.join(folder);
        path.split('/').all(|part| {
            let names = std::fs::read_dir(&at).into_iter().flatten().flatten();
            let found = names.into_iter().any(|entry| entry.file_name() == part);
            at.push(part);
            found
        })
    }

    /// None: it was said what stands in the way.
    fn compare(&mut self, full: &str, text: &str, folder: &str, stale: &BTreeSet<&str>) -> Option<Compared> {
        match self.ancestors.obstacle(full) {
            Ok(None) => {}
            Ok(Some((_, Entry::Absent))) => return Some(Compared::Absent),
            Ok(Some((at, entry))) => {
                let below = at.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
                if matches!(entry, Entry::File { .. }) && below.is_some_and(|path| stale.contains(path)) {
                    return Some(Compared::Absent);
                }
                self.in_the_way(at, entry, "a folder");
                return None;
            }
            Err(error) => {
                self.unreadable(full, &error);
                return None;
            }
        }
        let path = self.root.join(full);
        let compared = look(&path).and_then(|entry| match entry {
            Entry::Absent => Ok(Some(Compared::Absent)),
            Entry::File { length } => same(&path, length, text).map(Some),
            Entry::Folder if holds_only_stale(full, folder, stale, &path) => Ok(Some(Compared::Absent)),
            Entry::Folder | Entry::Link | Entry::Other => {
                self.in_the_way(full, entry, "a file");
                Ok(None)
            }
        });
        compared.unwrap_or_else(|error| {
            self.unreadable(full, &error);
            None
        })
    }

    fn remove(&mut self, full: String) {
        match self.ancestors.obstacle(&full) {
            Ok(None) => {}
            Ok(Some((at, Entry::Link))) => return self.in_the_way(at, Entry::Link, "a folder"),
            Ok(Some(_)) => return,
            Err(error) => return self.unreadable(&full, &error),
        }
        match look(&self.root.join(&full)) {
            Ok(Entry::File { .. }) => self.change(full, Action::Remove),
            Ok(Entry::Link) => self.in_the_way(&full, Entry::Link, "a file"),
            // A folder or a device is not what was written here once.
            Ok(Entry::Absent | Entry::Folder | Entry::Other) => {}
            Err(error) => self.unreadable(&full, &error),
        }
    }

    fn manifest(
        &mut self,
        folder: &str,
        names: &BTreeSet<String>,
        owned: &BTreeSet<String>,
        old: Option<&str>,
    ) {
        let file = format!("{folder}/{MANIFEST}");
        let text = manifest::write(names.iter().map(String::as_str));
        let finally = (!names.is_empty()).then_some(text);
        match (old, &finally) {
            (None, None) => return,
            (Some(old), Some(new)) if old == *new => self.plan.unchanged += 1,
            (Some(old), Some(new)) if old.replace("\r\n", "\n") == *new => {
                self.plan.unchanged += 1;
                self.plan.crlf.push(file);
            }
            (Some(_), Some(new)) => self.change(file, Action::Update(new.clone())),
            (None, Some(new)) => self.change(file, Action::Create(new.clone())),
            (Some(_), None) => self.change(file, Action::Remove),
        }
        let both: BTreeSet<&str> = names.union(owned).map(String::as_str).collect();
        let during = manifest::write(both.into_iter());
        self.plan.manifests.push(ManifestPlan { folder: folder.to_owned(), during, finally });
    }

    fn change(&mut self, path: String, action: Action) {
        self.plan.changes.push(Change { path, action });
    }

    fn foreign(&mut self, folder: &str, files: Vec<String>, no_manifest: bool) {
        if files.is_empty() {
            return;
        }
        let (what, help) = if no_manifest {
            (
                format!(
                    "`{folder}` has no `{MANIFEST}`, so that these files may be a person's; they differ from what is to be written"
                ),
                format!(
                    "restore `{folder}/{MANIFEST}` from version control, or move the files away if they are not needed"
                ),
            )
        } else {
            (
                "a file that tidings did not write stands where one is to be written".to_owned(),
                "move the file away, or delete it if it is not needed".to_owned(),
            )
        };
        let places = files.into_iter().map(|file| Place::File { file }).collect();
        self.wrong.push(
            Diagnostic { places, ..Diagnostic::error("file-not-ours", what, Place::Everywhere) }.help(help),
        );
    }

    fn in_the_way(&mut self, path: &str, entry: Entry, wanted: &str) {
        let (found, help) = match entry {
            Entry::Link => (
                "a symbolic link",
                "put a real folder or file in its place; tidings does not write through links",
            ),
            Entry::Folder => ("a folder", "move it away"),
            Entry::File { .. } => ("a file", "move it away"),
            Entry::Absent | Entry::Other => ("neither a file nor a folder", "move it away"),
        };
        let message = format!("{found} stands where {wanted} must be");
        let place = Place::File { file: path.to_owned() };
        let diagnostic = Diagnostic::error("in-the-way", message, place).help(help);
        // One link or file in the way of a folder is in the way of every file below it.
        if !self.wrong.contains(&diagnostic) {
            self.wrong.push(diagnostic);
        }
    }

    fn unreadable(&mut self, path: &str, error: &io::Error) {
        let message = format!("cannot be read: {error}");
        self.wrong.push(Diagnostic::error("file-unreadable", message, Place::File { file: path.to_owned() }));
    }
}

/// Whether a file holds a text; most differences show in the length.
fn same(path: &Path, length: u64, text: &str) -> io::Result<Compared> {
    let wanted = text.len() as u64;
    if length == wanted {
        return Ok(if std::fs::read(path)? == text.as_bytes() {
            Compared::Same
        } else {
            Compared::Different
        });
    }
    if length < wanted || length - wanted != text.bytes().filter(|&byte| byte == b'\n').count() as u64 {
        return Ok(Compared::Different);
    }
    let found = std::fs::read(path)?;
    let unix = std::str::from_utf8(&found).is_ok_and(|found| found.replace("\r\n", "\n") == text);
    Ok(if unix { Compared::LineEnds } else { Compared::Different })
}

/// Whether a folder goes by itself, because all that it holds is stale.
fn holds_only_stale(full: &str, folder: &str, stale: &BTreeSet<&str>, path: &Path) -> bool {
    let Some(prefix) = full.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else {
        return false;
    };
    walkdir::WalkDir::new(path).min_depth(1).into_iter().all(|entry| {
        entry.is_ok_and(|entry| {
            let below = entry.path().strip_prefix(path).ok().and_then(Path::to_str);
            let below = below.map(|below| format!("{prefix}/{}", below.replace('\\', "/")));
            entry.file_type().is_dir() || below.is_some_and(|below| stale.contains(below.as_str()))
        })
    })
}
