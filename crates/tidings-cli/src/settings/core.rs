//! `[workspace.metadata.tidings.core]`: the package per language that the packages of all components depend on.

use std::collections::BTreeMap;

use tidings_codegen::{CORE_VERSION, CoreReference, CoreSettings};
use tidings_schema::{Diagnostic, Place};
use toml::Spanned;
use toml::de::DeTable;

use super::keys::Reader;
use super::{PackageName, Settings, registry};

/// The name of the core package's folder, and no name of a component.
pub(super) const CORE: &str = "core";

/// Component names that folders of `generated/` have for something else.
pub(super) const RESERVED: [&str; 2] = [CORE, "client"];

/// The keys of the registries' names, with the targets that they are for.
const NAMES: [(&str, &str); 3] = [("npm", "typescript"), ("nuget", "csharp"), ("cargo", "rust")];
const TITLE: &str = "[workspace.metadata.tidings.core]";

/// Where the core packages come from, and what they are called.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    /// By target id.
    names: BTreeMap<&'static str, String>,
    /// The version that another repository publishes; none where this workspace generates them.
    published: Option<String>,
    place: Place,
}

impl Reader<'_> {
    /// The settings of the core packages; a name that is not given is made from the one of the components' packages.
    pub(super) fn core(&mut self, own: &DeTable<'_>, packages: &BTreeMap<&'static str, PackageName>) -> Core {
        let table = self.table(own, CORE, TITLE);
        let empty = DeTable::new();
        let (table, at) = table.unwrap_or((&empty, 0..0));
        let keys: Vec<&str> = NAMES.iter().map(|(key, _)| *key).chain(["generate", "version"]).collect();
        self.unknown_keys(table, &keys, TITLE);
        let mut names = BTreeMap::new();
        for (key, target) in NAMES {
            let name = self.text(table, key);
            if let Some(why) = name.as_deref().and_then(|name| registry::refuses(target, name)) {
                let at = table.get(key).map_or(at.clone(), Spanned::span);
                let help = "give it a name that the registry takes".to_owned();
                self.error("package-name-refused", format!("`{key}`: {why}"), at, Some(help));
            }
            let prefix = packages.get(target).map(|package| package.template.prefix()).unwrap_or_default();
            let own = if target == "csharp" { "Events.Core" } else { "events-core" };
            names.insert(target, name.unwrap_or_else(|| format!("{prefix}{own}")));
        }
        let generate = self.flag(table, "generate").unwrap_or(true);
        let version = self.text(table, "version");
        let published = match (generate, version) {
            (true, None) => None,
            (true, Some(_)) => {
                let at = table.get("version").map_or(at.clone(), Spanned::span);
                let message = "`version` is of core packages that another repository publishes, and these are generated";
                let help = "write `generate = false` beside it, or delete it".to_owned();
                self.error("setting-conflict", message.to_owned(), at.clone(), Some(help));
                None
            }
            (false, version) => {
                let span =
                    table.get("version").or_else(|| table.get("generate")).map_or(at.clone(), Spanned::span);
                self.published(version.as_deref(), span)
            }
        };
        Core { names, published, place: self.place(&at) }
    }

    /// The lowest version of published core packages that is asked for.
    fn published(&mut self, version: Option<&str>, at: std::ops::Range<usize>) -> Option<String> {
        let help =
            || Some(format!("write `version = \"^{CORE_VERSION}\"`, or a later one that is published"));
        let Some(version) = version else {
            let message =
                "`generate = false` takes core packages that are published, and no `version` says which";
            self.error("setting-missing", message.to_owned(), at, help());
            return None;
        };
        let lowest = version.strip_prefix('^').unwrap_or(version);
        let parts: Option<Vec<u64>> = lowest.split('.').map(|part| part.parse().ok()).collect();
        let full = parts.map(|mut parts| {
            parts.resize(parts.len().max(3), 0);
            parts
        });
        let Some(full) = full.filter(|parts| parts.len() == 3) else {
            let message = format!("`version` is a version with a caret, not `{version}`");
            self.error("setting-version", message, at, help());
            return None;
        };
        let needed: Vec<u64> = CORE_VERSION.split('.').filter_map(|part| part.parse().ok()).collect();
        // Cargo's and npm's caret: below 1.0.0 the second number counts as the first does above.
        let fixed = if needed.first() == Some(&0) { 2 } else { 1 };
        if full.iter().take(fixed).ne(needed.iter().take(fixed)) || full < needed {
            let message =
                format!("generated packages need version {CORE_VERSION} of the core packages, not {version}");
            self.error("core-version", message, at, help());
            return None;
        }
        Some(full.iter().map(u64::to_string).collect::<Vec<_>>().join("."))
    }
}

impl Settings {
    /// The folder of the core package, relative to the workspace's root.
    pub(crate) fn core_folder(&self, target: &str) -> String {
        format!("{}/{target}/{CORE}", self.generated)
    }

    /// The core package as other packages refer to it.
    pub(super) fn core_reference(&self, target: &str) -> CoreReference {
        CoreReference {
            name: self.core.name(target),
            version: self.core.published.clone().unwrap_or_else(|| CORE_VERSION.to_owned()),
            directory: self.core.published.is_none().then(|| self.core_folder(target)),
        }
    }

    /// What a target is told about its core package; none where another repository publishes it.
    pub(crate) fn core_package(&self, target: &str) -> Option<CoreSettings> {
        self.core.published.is_none().then(|| CoreSettings {
            name: self.core.name(target),
            license: self.license.clone(),
            repository: self.repository.clone(),
            directory: self.core_folder(target),
            authors: self.authors.clone(),
        })
    }
}

impl Core {
    pub(super) fn name(&self, target: &str) -> String {
        self.names.get(target).cloned().unwrap_or_else(|| CORE.to_owned())
    }

    /// A component that is called as a folder for something else is.
    pub(super) fn reserved(component: &str) -> Diagnostic {
        let message = format!(
            "a component cannot be called `{component}`: a package that is not a component's has this name"
        );
        Diagnostic::error("component-reserved", message, Place::Everywhere)
            .help("give it another name in `component!` or in [[workspace.metadata.tidings.component]]")
    }

    /// A component whose package is called as the core package is.
    pub(super) fn shared(&self, target: &str, component: &str, package: &str) -> Diagnostic {
        let message = format!(
            "the {target} package of component `{component}` and the core package would both be named `{package}`"
        );
        Diagnostic::error("package-name-shared", message, self.place.clone())
            .help(format!("give the core package another name in {TITLE}"))
    }
}
