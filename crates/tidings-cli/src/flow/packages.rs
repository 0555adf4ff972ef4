//! The contract's packages, in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tidings_codegen::model::{Component, Name};
use tidings_codegen::{Package, Target, read};
use tidings_schema::{Diagnostic, Place};

use super::Contract;
use crate::output::{Folder, Key, MANIFEST, Stamps, owned_folders};
use crate::release::{self, Names};
use crate::settings::Settings;

/// The packages of a contract.
#[derive(Debug, Default)]
pub struct Packages {
    /// The folders of `generated/` as they should be, those of packages that are gone included.
    pub folders: Vec<Folder>,
    /// Files of packages that are known to be as they should be, and are not in `folders`.
    pub untouched: usize,
    stamps: Vec<(String, Vec<String>, Key)>,
}

/// Reads the contract and emits every package. With `stamps`, packages whose input and output are
/// both untouched are passed over.
///
/// # Errors
/// Everything that is wrong with any schema, and everything that a target cannot express.
pub fn packages(
    root: &Path,
    settings: &Settings,
    contract: &Contract,
    targets: &[&'static dyn Target],
    stamps: Option<&Stamps>,
    progress: &mut dyn FnMut(&str),
) -> Result<Packages, Vec<Diagnostic>> {
    let names: Vec<Name> = contract.components.iter().map(|(name, _)| name.clone()).collect();
    let mut wrong = settings.check_names(&names);
    let mut packages = Packages::default();
    let mut wanted = BTreeSet::new();
    for target in chosen(settings, targets) {
        let Some(core) = settings.core_package(target.id()) else { continue };
        match target.core(&core) {
            Ok(Some(Package { files })) => {
                wanted.insert(core.directory.clone());
                packages.folders.push(Folder { path: core.directory, files });
            }
            Ok(None) => {}
            Err(found) => wrong.push(found),
        }
    }
    for (name, files) in &contract.components {
        let mut left = Vec::new();
        let standing = contract.standings.get(&name.kebab());
        let policy = settings.policy_of(name.wire());
        // The version and what is said of it follow from the schemas, from what was released, and from what is asked.
        let released =
            standing.and_then(|standing| standing.released.as_ref()).map(|found| found.baseline.text());
        let texts = stamps.map(|stamps| stamps.key((texts(files), released, policy, &settings.targets)));
        for target in chosen(settings, targets) {
            let folder = settings.package_of(target.id(), name);
            let key = stamps.map(|stamps| (stamps, stamps.key((texts, input(settings, *target, name)))));
            wanted.insert(folder.clone());
            match key.and_then(|(stamps, key)| stamps.current(root, &folder, key)) {
                Some(count) => packages.untouched += count,
                None => left.push((*target, folder, key.map(|(_, key)| key))),
            }
        }
        // Without a target the schemas are still to be judged.
        if left.is_empty() && !settings.targets.is_empty() {
            continue;
        }
        progress(&format!("reading the schemas of {}", name.wire()));
        let component = match read::component(name.wire(), files) {
            Ok(component) => component,
            Err(found) => {
                wrong.extend(found);
                continue;
            }
        };
        let names = public_names(settings, targets, name, &component);
        let next = standing.map(|standing| (standing, release::next(standing, &names, policy)));
        for (target, folder, key) in left {
            progress(&format!("writing {} for {}", name.wire(), target.id()));
            let mut package = settings.package(target.id(), name);
            if let Some((standing, next)) = &next {
                package.version = next.version.to_string();
                package.changelog = release::notes(standing, next);
            }
            match target.emit(&component, &package) {
                Ok(Package { files }) => {
                    if let Some(key) = key {
                        let paths = files.keys().cloned().chain([MANIFEST.to_owned()]).collect();
                        packages.stamps.push((folder.clone(), paths, key));
                    }
                    packages.folders.push(Folder { path: folder, files });
                }
                Err(found) => wrong.extend(found),
            }
        }
    }
    let owned = owned_folders(root, &settings.generated, 2)
        .and_then(|owned| Ok((owned, owned_folders(root, &settings.generated, 1)?)));
    match owned {
        Ok((owned, workspaces)) => {
            let stale = stale(owned.clone(), &wanted, contract);
            let mut members: BTreeSet<String> = wanted.iter().chain(&owned).cloned().collect();
            members.retain(|path| stale.iter().all(|folder| folder.path != *path));
            packages.folders.extend(stale);
            packages.folders.extend(self::workspaces(settings, targets, &members, workspaces));
        }
        Err(error) => wrong.push(Diagnostic::error(
            "file-unreadable",
            format!("cannot be read: {error}"),
            Place::File { file: settings.generated.clone() },
        )),
    }
    // Three targets often say the same of one schema.
    let mut said = Vec::new();
    wrong.retain(|diagnostic| {
        let new = !said.contains(diagnostic);
        if new {
            said.push(diagnostic.clone());
        }
        new
    });
    if wrong.is_empty() { Ok(packages) } else { Err(wrong) }
}

/// The folders around all packages of a language; empty where tidings wrote there once and no longer does.
fn workspaces(
    settings: &Settings,
    targets: &[&'static dyn Target],
    members: &BTreeSet<String>,
    owned: Vec<String>,
) -> Vec<Folder> {
    let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
    for path in owned {
        folders.insert(path.clone(), Folder { path, ..Folder::default() });
    }
    for target in chosen(settings, targets) {
        let path = format!("{}/{}", settings.generated, target.id());
        let below = |member: &String| Some(member.strip_prefix(&path)?.strip_prefix('/')?.to_owned());
        let members: BTreeSet<String> = members.iter().filter_map(below).collect();
        if !members.is_empty()
            && let Some(Package { files }) = target.workspace(&members)
        {
            folders.insert(path.clone(), Folder { path, files });
        }
    }
    folders.into_values().collect()
}

/// Remembers the packages that now stand on disk.
pub(crate) fn remember(root: &Path, packages: &Packages, stamps: &Stamps) {
    for (folder, paths, key) in &packages.stamps {
        stamps.record(root, folder, paths.iter().map(String::as_str), *key);
    }
}

/// The targets that the settings ask for.
pub(super) fn chosen<'t>(
    settings: &'t Settings,
    targets: &'t [&'static dyn Target],
) -> impl Iterator<Item = &'t &'static dyn Target> {
    targets.iter().filter(|target| settings.targets.contains(&target.id()))
}

/// What consumers of a component's packages can name, by language.
pub(crate) fn public_names(
    settings: &Settings,
    targets: &[&'static dyn Target],
    name: &Name,
    component: &Component,
) -> Names {
    let of = |target: &&'static dyn Target| {
        let names = target.public_names(component, &settings.package(target.id(), name));
        (target.id().to_owned(), names)
    };
    chosen(settings, targets).map(of).collect()
}

/// Everything that a package is made from, besides the schemas and this program.
fn input(settings: &Settings, target: &dyn Target, name: &Name) -> impl std::hash::Hash {
    let package = settings.package(target.id(), name);
    let metadata =
        (package.name, package.license, package.repository, package.directory, package.authors, package.core);
    (target.id(), name.wire().to_owned(), metadata)
}

fn texts(files: &[read::SchemaFile]) -> Vec<(&str, &str)> {
    files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

/// Folders that hold what is no longer made.
fn stale(owned: Vec<String>, wanted: &BTreeSet<String>, contract: &Contract) -> Vec<Folder> {
    let of_chosen = |path: &str| {
        let component = path.rsplit('/').next().unwrap_or(path);
        contract.chosen.is_empty() || contract.chosen.contains(component)
    };
    let gone = owned.into_iter().filter(|path| !wanted.contains(path) && of_chosen(path));
    gone.map(|path| Folder { path, ..Folder::default() }).collect()
}
