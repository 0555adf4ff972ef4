//! What a language is: a component in, a package or everything that is wrong out.

use std::collections::BTreeMap;

use tidings_schema::Diagnostic;

use crate::model::Component;

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
}
