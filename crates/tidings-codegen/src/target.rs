//! What a language is: a component in, a package or everything that is wrong out.

use std::collections::BTreeMap;

use tidings_schema::Diagnostic;

use crate::model::{Component, TypeId};

/// A language that packages are emitted for. A language is one folder beside this file and one
/// line in [`targets`](crate::targets).
pub trait Target: Sync {
    /// The language's name in settings and paths: `typescript`, `csharp`, `rust`.
    fn id(&self) -> &'static str;

    /// Whether this language can check a regular expression, read as ECMA 262 with the flag `u`.
    ///
    /// # Errors
    /// What it has that cannot be checked: `a look-behind`.
    fn pattern(&self, pattern: &str) -> Result<(), String>;

    /// The package of a component.
    ///
    /// # Errors
    /// Everything that this language cannot express exactly, each with the place in the schema.
    fn emit(&self, component: &Component, settings: &PackageSettings) -> Result<Package, Vec<Diagnostic>>;

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
}
