//! Which files in a component's folder are of which event.
//!
//! | path below the folder | is |
//! |---|---|
//! | `order-placed.json`, `.ndjson`, `.jsonl` | samples of `order-placed` |
//! | `order-placed.schema.json`, `order-placed.hints.toml` | its schema and its hints |
//! | `order-placed/schema.json`, `order-placed/hints.toml` | the same, in a folder of the event's own |
//! | `order-placed/**.json`, `.ndjson`, `.jsonl` | its samples |
//! | `order-placed/v2/…` | version 2 of it, laid out alike |
//! | what begins with `.` or `_` | no event: notes, and files that schemas refer to |

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use tidings_schema::{Diagnostic, Place};
use walkdir::DirEntry;

use crate::infer::{is_sample, is_schema};
use crate::reach::{Refusal, Walk, file_inside, inside};

const HINTS: &str = "hints.toml";
const SCHEMA: &str = "schema.json";

/// The files of one event version; paths are relative to the workspace's root, with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EventFiles {
    /// As the files or the folder are called.
    pub(super) name: String,
    pub(super) version: u32,
    /// Sorted.
    pub(super) samples: Vec<String>,
    pub(super) schema: Option<String>,
    pub(super) hints: Option<String>,
    /// The folder, or the first file.
    pub(super) at: String,
}

impl EventFiles {
    pub(super) fn place(&self) -> Place {
        Place::File { file: self.at.clone() }
    }
}

/// The events in a folder, by name and version.
///
/// # Errors
/// A folder that is not there, files that belong to no event, events without samples and schema.
pub(super) fn layout(root: &Path, folder: &str) -> Result<Vec<EventFiles>, Vec<Diagnostic>> {
    if let Err(refusal @ Refusal::Outside) = inside(&root.join(folder), root) {
        return Err(vec![refusal.error(folder, "")]);
    }
    let mut reader = Reader { root, folder, wrong: Vec::new() };
    let mut single: BTreeMap<String, EventFiles> = BTreeMap::new();
    let mut events = Vec::new();
    for (name, is_folder) in reader.entries(folder) {
        let path = format!("{folder}/{name}");
        if is_folder {
            reader.event(&path, &name, &mut events);
        } else if name == HINTS || name == SCHEMA {
            let message = format!("`{name}` stands beside the events, and not in the folder of one");
            let help = format!("move it to `{folder}/<event>/{name}`, or name it `<event>.{name}`");
            reader.wrong(&path, "event-files", message, &help);
        } else {
            file(&path, &name, &mut single);
        }
    }
    events.extend(single.into_values());
    for event in &events {
        if event.samples.is_empty() && event.schema.is_none() {
            let message = format!("event `{}` has neither samples nor a schema", event.name);
            let help = "put a sample (`.json`, `.ndjson`, `.jsonl`) or a `schema.json` there; a folder that is no \
                        event begins with `_`";
            reader.wrong(&event.at, "event-empty", message, help);
        }
    }
    if events.is_empty() && reader.wrong.is_empty() {
        let help = "put a folder of samples there for each event: `order-placed/first.json`";
        reader.wrong(folder, "events-missing", "there is no event in this folder".to_owned(), help);
    }
    events.sort_by(|a, b| (&a.name, a.version, &a.at).cmp(&(&b.name, b.version, &b.at)));
    if reader.wrong.is_empty() { Ok(events) } else { Err(reader.wrong) }
}

/// A file that stands for an event, or for a part of one.
fn file(path: &str, name: &str, single: &mut BTreeMap<String, EventFiles>) {
    let lower = name.to_lowercase();
    let stem = |end: &str| lower.ends_with(end).then(|| name.get(..name.len() - end.len())).flatten();
    let is = [".schema.json", ".hints.toml", ".ndjson", ".jsonl", ".json"]
        .iter()
        .find_map(|end| Some((*end, stem(end)?)));
    let Some((end, stem)) = is.filter(|(_, stem)| !stem.is_empty()) else { return };
    let event = single.entry(stem.to_owned()).or_insert_with(|| EventFiles {
        name: stem.to_owned(),
        version: 1,
        at: path.to_owned(),
        ..EventFiles::default()
    });
    match end {
        ".schema.json" => event.schema = Some(path.to_owned()),
        ".hints.toml" => event.hints = Some(path.to_owned()),
        _ => event.samples.push(path.to_owned()),
    }
}

struct Reader<'r> {
    root: &'r Path,
    /// The folder of the component's events, in which every link must end.
    folder: &'r str,
    wrong: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// The versions of an event that has a folder of its own.
    fn event(&mut self, folder: &str, name: &str, events: &mut Vec<EventFiles>) {
        let versions: Vec<(String, u32)> = self
            .entries(folder)
            .into_iter()
            .filter(|(_, is_folder)| *is_folder)
            .filter_map(|(name, _)| Some((format!("{folder}/{name}"), version(&name)?)))
            .collect();
        let own = self.version(folder, name, 1, &versions);
        let hints = own.hints.clone();
        if versions.is_empty() || !own.samples.is_empty() || own.schema.is_some() {
            events.push(own);
        }
        for (path, number) in versions {
            let mut event = self.version(&path, name, number, &[]);
            event.hints = event.hints.or_else(|| hints.clone());
            events.push(event);
        }
    }

    /// The files of one version; `without`: folders that are versions of their own.
    fn version(&mut self, folder: &str, name: &str, version: u32, without: &[(String, u32)]) -> EventFiles {
        let mut event =
            EventFiles { name: name.to_owned(), version, at: folder.to_owned(), ..EventFiles::default() };
        let (base, reach) = (self.root.join(folder), self.root.join(self.folder));
        let walk = Walk { folder: &base, shown: folder, reach: &reach, reach_shown: self.folder };
        let mut schemas = Vec::new();
        let enters = |entry: &DirEntry| {
            let path = walk.below(entry.path());
            is_of_an_event(&entry.file_name().to_string_lossy())
                && !without.iter().any(|(other, _)| *other == path)
        };
        let wants = |entry: &DirEntry| {
            let name = entry.file_name().to_string_lossy();
            is_sample(&name) || entry.depth() == 1 && (name == HINTS || is_schema(&name))
        };
        let mut wrong = Vec::new();
        for entry in walk.files(&enters, &wants, &mut wrong) {
            let name = entry.file_name().to_string_lossy();
            let path = walk.below(entry.path());
            if is_sample(&name) {
                event.samples.push(path);
            } else if name == HINTS {
                event.hints = Some(path);
            } else {
                schemas.push(path);
            }
        }
        for fault in wrong {
            self.add(fault);
        }
        event.samples.sort();
        let own = schemas.iter().find(|path| path.rsplit('/').next() == Some(SCHEMA));
        event.schema = own.or(schemas.first()).cloned();
        if own.is_none() && schemas.len() > 1 {
            let message = format!("several schemas, and none is named `{SCHEMA}`: {}", schemas.join(", "));
            let help = format!("name the event's own `{SCHEMA}`; others are read where it refers to them");
            self.wrong(folder, "event-schema", message, &help);
        }
        event
    }

    /// What a folder holds that may be of an event, by name, and whether it is a folder.
    fn entries(&mut self, folder: &str) -> Vec<(String, bool)> {
        let mut entries = Vec::new();
        let names = std::fs::read_dir(self.root.join(folder)).and_then(|read| {
            let names = read.map(|entry| Ok(entry?.file_name()));
            names
                .filter(|name| name.as_ref().map_or(true, |name| is_of_an_event(&name.to_string_lossy())))
                .collect::<io::Result<Vec<_>>>()
        });
        let mut names = names.unwrap_or_else(|error| {
            self.add(Refusal::Unreadable(error).error(folder, self.folder));
            Vec::new()
        });
        names.sort();
        for file_name in names {
            let name = file_name.to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            let full = self.root.join(folder).join(&file_name);
            let found = std::fs::symlink_metadata(&full);
            let is_plain = found.is_ok_and(|found| found.is_file() || found.is_dir());
            let is_folder = full.is_dir();
            // Notes may lead anywhere.
            let is_read =
                is_folder || is_sample(&name) || is_schema(&name) || name.to_lowercase().ends_with(HINTS);
            let reach = self.root.join(self.folder);
            let refusal = if !is_read {
                None
            } else if file_name.to_str().is_none() {
                Some(Refusal::NameNotUtf8)
            } else if is_plain {
                None
            } else if is_folder {
                inside(&full, &reach).err()
            } else {
                file_inside(&full, &reach).err()
            };
            match refusal {
                Some(refusal) => self.add(refusal.error(&path, self.folder)),
                None => entries.push((name, is_folder)),
            }
        }
        entries
    }

    fn wrong(&mut self, path: &str, code: &'static str, message: String, help: &str) {
        self.add(Diagnostic::error(code, message, Place::File { file: path.to_owned() }).help(help));
    }

    fn add(&mut self, fault: Diagnostic) {
        if !self.wrong.contains(&fault) {
            self.wrong.push(fault);
        }
    }
}

fn is_of_an_event(name: &str) -> bool {
    !name.starts_with(['.', '_'])
}

/// The number of a folder such as `v2`.
fn version(name: &str) -> Option<u32> {
    let digits = name.strip_prefix('v')?;
    let plain =
        !digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(files: &[&str]) -> Result<Vec<String>, Vec<String>> {
        let space = tempfile::TempDir::new().expect("a folder");
        for file in files {
            let path = space.path().join("events").join(file);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
            std::fs::write(path, "").expect("files can be written");
        }
        let tell = |event: &EventFiles| {
            let part = |path: &Option<String>| {
                path.as_deref().map_or("-", |path| &path["events/".len()..]).to_owned()
            };
            let samples: Vec<&str> = event.samples.iter().map(|path| &path["events/".len()..]).collect();
            format!(
                "{}@v{} {} {} {}",
                event.name,
                event.version,
                part(&event.schema),
                part(&event.hints),
                samples.join(" ")
            )
        };
        layout(space.path(), "events").map(|events| events.iter().map(tell).collect()).map_err(|wrong| {
            wrong.iter().map(|wrong| format!("{} {:?}", wrong.code, wrong.places[0])).collect()
        })
    }

    #[test]
    fn events_are_files_and_folders() {
        let found = laid_out(&[
            "README.md",
            "_common/address.json",
            "paid.json",
            "paid.schema.json",
            "paid.hints.toml",
            "sent.ndjson",
            "placed/hints.toml",
            "placed/first.json",
            "placed/more/second.json",
            "placed/more/address.schema.json",
            "placed/v2/schema.json",
            "placed/v3/one.json",
            "placed/v3/hints.toml",
            "placed/_notes/x.json",
        ]);
        assert_eq!(
            found.expect("nothing is wrong"),
            [
                "paid@v1 paid.schema.json paid.hints.toml paid.json",
                "placed@v1 - placed/hints.toml placed/first.json placed/more/second.json",
                "placed@v2 placed/v2/schema.json placed/hints.toml ",
                "placed@v3 - placed/v3/hints.toml placed/v3/one.json",
                "sent@v1 - - sent.ndjson",
            ]
        );
    }

    #[test]
    fn what_belongs_to_no_event_is_said() {
        let wrong = laid_out(&["schema.json", "empty/readme.txt", "two/a.schema.json", "two/b.schema.json"]);
        let wrong = wrong.expect_err("something is wrong").join("\n");
        for part in ["event-files", "event-empty", "event-schema"] {
            assert!(wrong.contains(part), "{wrong}");
        }
        assert!(laid_out(&["_x/a.json"]).expect_err("no event")[0].starts_with("events-missing"));
    }
}
