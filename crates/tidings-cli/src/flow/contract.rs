//! The contract: the text of every schema as it is, or is to be, in `schemas/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use tidings_codegen::model::Name;
use tidings_codegen::read::{SchemaFile, left_out_patterns};
use tidings_schema::infer::Claim;
use tidings_schema::{Diagnostic, Place};
use walkdir::WalkDir;

use super::Parts;
use super::derivation::derive_all;
use crate::folders::FolderEvent;
use crate::output::{Folder, listed, owned_folders, read_text};
use crate::release::{Standing, is_released};
use crate::settings::{Settings, nearest};

/// How the files of schemas end.
pub(crate) const SUFFIX: &str = ".schema.json";

/// What a contract is made of besides the linked events.
pub struct Events<'e> {
    /// Those that folders describe.
    pub folders: &'e [FolderEvent],
    /// The names of the types that the sources declare.
    pub types: Option<&'e BTreeSet<String>>,
}

/// An event that a folder describes.
#[derive(Clone, Debug)]
pub struct Described {
    /// Its folder or file.
    pub at: String,
    /// What is claimed of those not yet seen.
    pub claims: Vec<Claim>,
}

/// The schemas of the components that a command works on.
#[derive(Clone, Debug, Default)]
pub struct Contract {
    /// By component, each with its schemas sorted by path. Paths are relative to the workspace's root.
    pub components: Vec<(Name, Vec<SchemaFile>)>,
    /// The folders of `schemas/` as they should be; none where they are only read.
    pub folders: Vec<Folder>,
    /// The components that were asked for, as folder names; all where none were.
    pub chosen: BTreeSet<String>,
    /// What was released of each component, and what changed since; by folder.
    pub standings: BTreeMap<String, Standing>,
    /// What is said that prevents nothing.
    pub warnings: Vec<Diagnostic>,
    /// The events that folders describe, as `name@vN`.
    pub described: BTreeMap<String, Described>,
}

impl Contract {
    /// Finds out where a component stands; none where that cannot be read.
    fn stand(
        &mut self,
        root: &Path,
        settings: &Settings,
        folder: &str,
        files: &[SchemaFile],
        wrong: &mut Vec<Diagnostic>,
    ) -> Option<&Standing> {
        let path = format!("{}/{folder}", settings.schemas);
        match Standing::of(root, &path, settings.policy_of(folder), files) {
            Ok(standing) => Some(self.standings.entry(folder.to_owned()).or_insert(standing)),
            Err(found) => {
                wrong.extend(found);
                None
            }
        }
    }

    /// Warns of patterns that no reader checks.
    fn warn_of_patterns(&mut self) {
        let files = self.components.iter().map(|(_, files)| files.as_slice());
        self.warnings.extend(files.flat_map(left_out_patterns));
    }

    /// The schema texts by path, for showing the lines that diagnostics point at.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        let files = self.components.iter().flat_map(|(_, files)| files);
        files.map(|file| (file.path.clone(), file.text.clone())).collect()
    }
}

/// The contract as the events make it. Schemas that a person put beside them belong to it,
/// ones of events that are gone do not. `components`: those wanted, all where empty.
///
/// # Errors
/// Everything that is wrong with any of the events.
pub fn derive_contract(
    root: &Path,
    settings: &Settings,
    parts: &Parts<'_>,
    events: &Events<'_>,
    components: &[String],
    progress: &mut dyn FnMut(&str),
) -> Result<Contract, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let on_disk = component_folders(root, settings, &mut wrong);
    let linked = parts.events.iter().map(|event| event.component.as_str());
    let names: BTreeSet<&str> =
        linked.chain(events.folders.iter().map(|event| event.component.as_str())).collect();
    let known: BTreeSet<&str> = names.iter().copied().chain(on_disk.iter().map(String::as_str)).collect();
    let chosen = choose(components, &known, &mut wrong);
    let names: Vec<Name> = known.iter().map(|name| Name::new(*name)).collect();
    wrong.extend(settings.check_policies(&names));
    let mut made = derive_all(root, settings, parts, events, &chosen, progress);
    wrong.append(&mut made.wrong);
    let owned = owned_folders(root, &settings.schemas, 1).unwrap_or_else(|error| {
        wrong.push(unreadable(&settings.schemas, &error.to_string()));
        Vec::new()
    });
    let mut contract =
        Contract { chosen, warnings: made.warnings, described: made.described, ..Contract::default() };
    let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
    for path in owned {
        folders.insert(path.clone(), Folder { path, files: BTreeMap::new() });
    }
    let all: BTreeSet<String> = on_disk.into_iter().chain(made.schemas.keys().cloned()).collect();
    for folder in all {
        if !contract.chosen.is_empty() && !contract.chosen.contains(&folder) {
            folders.remove(&format!("{}/{folder}", settings.schemas));
            continue;
        }
        let path = format!("{}/{folder}", settings.schemas);
        let (name, ours) =
            made.schemas.remove(&folder).map_or((None, BTreeMap::new()), |(name, files)| (Some(name), files));
        let once_ours = listed(root, &path);
        let mut files: BTreeMap<String, SchemaFile> = BTreeMap::new();
        for (below, file) in schemas_in(root, &path, &mut wrong) {
            if !once_ours.contains(&below) && !ours.contains_key(&below) {
                files.insert(below, file);
            }
        }
        let mut owned = ours;
        for (below, text) in &owned {
            files.insert(below.clone(), SchemaFile { path: format!("{path}/{below}"), text: text.clone() });
        }
        let files: Vec<SchemaFile> = files.into_values().collect();
        if let Some(standing) = contract.stand(root, settings, &folder, &files, &mut wrong) {
            // What was released belongs to the folder, and nobody but a release changes it.
            owned.extend(standing.released.iter().flat_map(crate::release::Released::files));
        }
        if !files.is_empty() {
            let name = name.unwrap_or_else(|| component_name(&folder, &files));
            contract.components.push((name, files));
        }
        if !owned.is_empty() {
            folders.insert(path.clone(), Folder { path, files: owned });
        }
    }
    contract.folders = folders.into_values().collect();
    contract.warn_of_patterns();
    if wrong.is_empty() { Ok(contract) } else { Err(wrong) }
}

/// The contract as it stands on disk.
///
/// # Errors
/// Schemas that cannot be read, a component that is not there, no schemas at all.
pub fn read_contract(
    root: &Path,
    settings: &Settings,
    components: &[String],
) -> Result<Contract, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let on_disk = component_folders(root, settings, &mut wrong);
    let known: BTreeSet<&str> = on_disk.iter().map(String::as_str).collect();
    let chosen = choose(components, &known, &mut wrong);
    wrong.extend(settings.check_policies(&on_disk.iter().map(Name::new).collect::<Vec<_>>()));
    let mut contract = Contract { chosen, ..Contract::default() };
    let mut any = false;
    for folder in &on_disk {
        let files: Vec<SchemaFile> =
            schemas_in(root, &format!("{}/{folder}", settings.schemas), &mut wrong).into_values().collect();
        any |= !files.is_empty();
        let is_chosen = contract.chosen.is_empty() || contract.chosen.contains(folder);
        if is_chosen {
            contract.stand(root, settings, folder, &files, &mut wrong);
        }
        if !files.is_empty() && is_chosen {
            contract.components.push((component_name(folder, &files), files));
        }
    }
    if !any && wrong.is_empty() {
        let place = Place::File { file: settings.schemas.clone() };
        wrong.push(
            Diagnostic::error("schemas-missing", "there is no schema in this folder", place)
                .help("run `cargo xtask gen-schemas`, or set `schemas` in [workspace.metadata.tidings]"),
        );
    }
    contract.warn_of_patterns();
    if wrong.is_empty() { Ok(contract) } else { Err(wrong) }
}

/// The folders of the components asked for; one that is not known is an error.
fn choose(components: &[String], known: &BTreeSet<&str>, wrong: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let mut chosen = BTreeSet::new();
    for component in components {
        let folder = Name::new(component).kebab();
        if known.iter().any(|known| Name::new(*known).kebab() == folder) && !folder.is_empty() {
            chosen.insert(folder);
            continue;
        }
        let help = match nearest(component, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "there are no components yet".to_owned(),
            None => format!("there are: {}", known.iter().copied().collect::<Vec<_>>().join(", ")),
        };
        let message = format!("there is no component `{component}`");
        wrong.push(Diagnostic::error("component-unknown", message, Place::Everywhere).help(help));
    }
    chosen
}

/// The names of the folders in the folder of schemas.
fn component_folders(root: &Path, settings: &Settings, wrong: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let base = root.join(&settings.schemas);
    if !base.exists() {
        return BTreeSet::new();
    }
    let mut folders = BTreeSet::new();
    for entry in WalkDir::new(base).min_depth(1).max_depth(1) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                let name = entry.file_name().to_string_lossy();
                if !name.starts_with('.') {
                    folders.insert(name.into_owned());
                }
            }
            Ok(_) => {}
            Err(error) => wrong.push(unreadable(&settings.schemas, &error.to_string())),
        }
    }
    folders
}

/// The schemas in a component's folder, by path below it.
pub(crate) fn schemas_in(
    root: &Path,
    folder: &str,
    wrong: &mut Vec<Diagnostic>,
) -> BTreeMap<String, SchemaFile> {
    let base = root.join(folder);
    let mut files = BTreeMap::new();
    if !base.exists() {
        return files;
    }
    for entry in WalkDir::new(&base).min_depth(1) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                wrong.push(unreadable(folder, &error.to_string()));
                continue;
            }
        };
        let below =
            entry.path().strip_prefix(&base).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        if !entry.file_type().is_file() || !below.ends_with(SUFFIX) || is_released(&below) {
            continue;
        }
        let path = format!("{folder}/{below}");
        match read_text(entry.path()) {
            // A checkout may have turned the line ends; what is generated must not depend on it.
            Ok(Some(text)) => {
                let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
                files.insert(below, SchemaFile { path, text });
            }
            Ok(None) => {}
            Err(error) => wrong.push(unreadable(&path, &error.to_string())),
        }
    }
    files
}

fn unreadable(file: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        "schema-unreadable",
        format!("cannot be read: {why}"),
        Place::File { file: file.to_owned() },
    )
}

/// Whose event a schema is of, as its header says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Header {
    pub(crate) component: String,
    pub(crate) name: String,
    pub(crate) version: u32,
    #[serde(default)]
    pub(crate) source: String,
    #[serde(default)]
    pub(crate) detail_type: String,
}

impl Header {
    /// As people name the event: `name@vN`.
    pub(crate) fn event(&self) -> String {
        format!("{}@v{}", self.name, self.version)
    }
}

/// The header of a schema's text, of which nothing else is kept; none where it has none.
pub(crate) fn header(text: &str) -> Option<Header> {
    #[derive(Deserialize)]
    struct Head {
        #[serde(rename = "x-tidings")]
        tidings: Header,
    }
    serde_json::from_str::<Head>(text).ok().map(|head| head.tidings)
}

/// The component's name as its schemas spell it; the folder's where none of them says.
fn component_name(folder: &str, files: &[SchemaFile]) -> Name {
    let spelled = files.iter().find_map(|file| header(&file.text));
    let spelled = spelled.map(|header| Name::new(header.component)).filter(|name| name.kebab() == folder);
    spelled.unwrap_or_else(|| Name::new(folder))
}
