//! What a language is: a component in, a package or everything that is wrong out.

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::Diagnostic;

use crate::model::{Component, TypeId};

/// A language that packages are emitted for. A language is one folder beside this file and one
/// line in [`targets`](crate::targets).
pub trait Target: Sync {
    /// The language's name in settings and paths: `typescript`, `csharp`, `rust`.
    fn id(&self) -> &'static str;

    /// The package of a component.
    ///
    /// # Errors
    /// Everything that this language cannot express exactly, each with the place in the schema.
    fn emit(&self, component: &Component, settings: &PackageSettings) -> Result<Package, Vec<Diagnostic>>;

    /// The package that the packages of all components depend on: what does not follow from the contract.
    ///
    /// None of a language whose packages hold everything themselves.
    ///
    /// # Errors
    /// What only a damaged build of this program has.
    fn core(&self, settings: &CoreSettings) -> Result<Option<Package>, Diagnostic> {
        let _ = settings;
        Ok(None)
    }

    /// Files for the folder of all packages of the language, so that they can be built before any is published.
    /// `members` are the packages' folders in it.
    ///
    /// None of a language whose packages need nothing there.
    fn workspace(&self, members: &BTreeSet<String>) -> Option<Package> {
        let _ = members;
        None
    }

    /// What a consumer can write in code: modules, types, members and constants of the package, each by its full
    /// name. Named by what [`emit`](Target::emit) names by; of a component that cannot be emitted, as much as has names.
    fn public_names(&self, component: &Component, settings: &PackageSettings) -> BTreeSet<String>;

    /// One file that stands alone: the types, what reads, checks and writes them, and as much of the runtime as
    /// they need. It depends on the language's JSON library only.
    ///
    /// # Errors
    /// Everything that this language cannot express exactly, each with the place in the schema.
    fn module(
        &self,
        component: &Component,
        root: &TypeId,
        settings: &ModuleSettings,
    ) -> Result<String, Vec<Diagnostic>>;
}

/// What a target is told about a module that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleSettings {
    /// The root type's name, to the letter.
    pub root: String,
    /// Where the language has namespaces: that of the types.
    pub namespace: Option<String>,
}

/// A package in memory: what stands below `generated/<language>/<component>/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// Text by path; paths are relative, with `/`.
    pub files: BTreeMap<String, String>,
}

/// What a target is told about one package besides the component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageSettings {
    /// The package's name in its registry, final: `@acme/bank-events`, `Acme.Bank.Events`, `bank-events`.
    pub name: String,
    /// An SPDX expression.
    pub license: String,
    /// The repository's URL.
    pub repository: Option<String>,
    /// Where the package's folder is in the repository: `generated/typescript/bank`.
    pub directory: String,
    /// The authors, as `Name <mail>` or a plain name.
    pub authors: Vec<String>,
    /// The package's version, semver; the same in every language.
    pub version: String,
    /// What changed, the newest version first.
    pub changelog: Vec<Notes>,
    /// The core package of the language.
    pub core: CoreReference,
}

/// The core package as the package of a component refers to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CoreReference {
    /// The package's name in its registry: `@acme/events-core`, `Acme.Events.Core`, `acme-events-core`.
    pub name: String,
    /// The lowest version that will do; any later one of the same major version does, too.
    pub version: String,
    /// Where the package's folder is in the repository; none where another repository publishes it.
    pub directory: Option<String>,
}

impl CoreReference {
    /// The package's folder as seen from another folder of the repository: `../core`.
    pub(crate) fn path_from(&self, folder: &str) -> Option<String> {
        let steps = |path: &str| -> Vec<String> {
            path.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect()
        };
        let (from, to) = (steps(folder), steps(self.directory.as_deref()?));
        let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
        let up = std::iter::repeat_n("..", from.len() - shared);
        Some(up.chain(to.iter().skip(shared).map(String::as_str)).collect::<Vec<_>>().join("/"))
    }
}

/// What a target is told about its core package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoreSettings {
    /// The package's name in its registry.
    pub name: String,
    /// An SPDX expression.
    pub license: String,
    /// The repository's URL.
    pub repository: Option<String>,
    /// Where the package's folder is in the repository: `generated/typescript/core`.
    pub directory: String,
    /// The authors, as `Name <mail>` or a plain name.
    pub authors: Vec<String>,
}

/// The version of the core packages. It follows from their content, not from the contract: within a major version they
/// only gain.
pub const CORE_VERSION: &str = "0.1.0";

/// What changed with a version.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Notes {
    /// The version.
    pub version: String,
    /// What changed, in order.
    pub changes: Vec<Note>,
}

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// The event, as `name@vN`; none of what is of the whole package.
    pub event: Option<String>,
    /// Whether somebody who uses the package has to do something about it.
    pub breaking: bool,
    /// What happened, in words: ``the optional property `iban` was added``.
    pub what: String,
}

#[cfg(test)]
mod tests {
    use super::CoreReference;

    #[test]
    fn a_path_begins_where_the_folders_part() {
        let path = |directory: Option<&str>, from: &str| {
            let (name, version) = ("core".to_owned(), "0.1.0".to_owned());
            CoreReference { name, version, directory: directory.map(str::to_owned) }.path_from(from)
        };
        let here = Some("generated/rust/core");
        assert_eq!(path(here, "generated/rust/bank").as_deref(), Some("../core"));
        assert_eq!(path(here, "other/bank").as_deref(), Some("../../generated/rust/core"));
        assert_eq!(path(None, "generated/rust/bank"), None);
    }
}
