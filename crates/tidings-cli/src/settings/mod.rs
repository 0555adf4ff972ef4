//! `[workspace.metadata.tidings]` of the workspace's root Cargo.toml.

mod component;
mod core;
mod keys;
mod lines;
mod policy;
mod registry;
mod template;

use std::collections::BTreeMap;
use std::path::Path;

use tidings_codegen::{PackageSettings, Target, model::Name};
use tidings_schema::{Diagnostic, Place};

use crate::flow::Chosen;

pub use component::{DetailType, FolderComponent};
pub use keys::parse;
pub use policy::Policy;
pub use template::Template;

pub(crate) use component::{EventFacts, event_facts};
pub(crate) use keys::{Reader, nearest};
pub(crate) use lines::Lines;

/// The version of packages that were never released.
pub(crate) const INITIAL: &str = "0.1.0";

/// Reads the settings of a workspace, for these languages and components.
pub(crate) fn read(
    root: &Path,
    targets: &[&'static dyn Target],
    chosen: &Chosen,
) -> Result<Settings, Vec<Diagnostic>> {
    let file = "Cargo.toml";
    let text = std::fs::read_to_string(root.join(file)).map_err(|error| {
        let message = format!("cannot be read: {error}");
        vec![Diagnostic::error("settings-unreadable", message, Place::File { file: file.to_owned() })]
    })?;
    let targets: Vec<&'static str> = targets.iter().map(|target| target.id()).collect();
    keys::parse_for(&text, file, &targets, chosen)
}

/// What the workspace asks for; every default is filled in.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder of the JSON Schemas, relative to the workspace's root, with `/`.
    pub schemas: String,
    /// The folder of the packages, relative to the workspace's root, with `/`.
    pub generated: String,
    /// The ids of the targets that packages are emitted for, in the order of the targets' table.
    pub targets: Vec<&'static str>,
    /// An SPDX expression.
    pub license: String,
    /// The repository's URL.
    pub repository: Option<String>,
    /// The authors, as `Name <mail>` or a plain name.
    pub authors: Vec<String>,
    /// The components whose events are described by folders.
    pub components: Vec<FolderComponent>,
    /// What is asked of changes to released events, where a component does not ask for something else.
    pub policy: Policy,
    /// What components ask for of their own.
    pub(crate) policies: Vec<ComponentPolicy>,
    /// By target id.
    pub(crate) names: BTreeMap<&'static str, PackageName>,
    /// The packages that the packages of all components depend on.
    pub(crate) core: core::Core,
}

/// How a target's packages are named, and where that is said.
#[derive(Clone, Debug)]
pub(crate) struct PackageName {
    pub(crate) template: Template,
    pub(crate) place: Place,
}

/// What a component asks for of its own, and where.
#[derive(Clone, Debug)]
pub(crate) struct ComponentPolicy {
    pub(crate) component: String,
    pub(crate) policy: Policy,
    pub(crate) place: Place,
}

impl Settings {
    /// What is asked of changes to the released events of a component.
    pub fn policy_of(&self, component: &str) -> Policy {
        let folder = Name::new(component).kebab();
        let own = self.policies.iter().find(|own| Name::new(&own.component).kebab() == folder);
        own.map_or(self.policy, |own| own.policy)
    }

    /// Settings of components that are not there.
    pub fn check_policies(&self, components: &[Name]) -> Vec<Diagnostic> {
        let known: Vec<String> = components.iter().map(Name::kebab).collect();
        let lost = self.policies.iter().filter(|own| !known.contains(&Name::new(&own.component).kebab()));
        lost.map(|own| {
            let help = match nearest(&own.component, known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a component that has events, or delete the table".to_owned(),
            };
            let message = format!("there is no component `{}`", own.component);
            Diagnostic::error("component-unknown", message, own.place.clone()).help(help)
        })
        .collect()
    }

    /// The folders that tidings owns others below, with the number of levels down to those: the schemas and packages of a
    /// component, and what is around the packages of a language.
    pub(crate) fn owned(&self) -> [(&str, usize); 3] {
        [(&self.schemas, 1), (&self.generated, 1), (&self.generated, 2)]
    }

    /// The folder of a component's schemas, relative to the workspace's root.
    pub fn schemas_of(&self, component: &Name) -> String {
        format!("{}/{}", self.schemas, component.kebab())
    }

    /// The folder of a component's package, relative to the workspace's root.
    pub fn package_of(&self, target: &str, component: &Name) -> String {
        format!("{}/{target}/{}", self.generated, component.kebab())
    }

    /// What a target is told about a component's package.
    pub fn package(&self, target: &str, component: &Name) -> PackageSettings {
        let name =
            self.names.get(target).map_or_else(|| component.kebab(), |name| name.template.fill(component));
        PackageSettings {
            name,
            license: self.license.clone(),
            repository: self.repository.clone(),
            directory: self.package_of(target, component),
            authors: self.authors.clone(),
            version: INITIAL.to_owned(),
            changelog: Vec::new(),
            core: self.core_reference(target),
        }
    }

    /// Every package name that its registry refuses or that two components share.
    pub fn check_names(&self, components: &[Name]) -> Vec<Diagnostic> {
        let reserved = components.iter().filter(|name| core::RESERVED.contains(&name.kebab().as_str()));
        let mut wrong: Vec<_> = reserved.map(|name| core::Core::reserved(name.wire())).collect();
        for (target, name) in &self.names {
            let core = registry::identity(target, &self.core.name(target));
            let mut taken: BTreeMap<String, &Name> = BTreeMap::new();
            for component in components {
                let package = name.template.fill(component);
                if let Some(why) = registry::refuses(target, &package) {
                    wrong.push(
                        Diagnostic::error(
                            "package-name-refused",
                            format!(
                                "the {target} package of component `{}` would be named `{package}`: {why}",
                                component.wire()
                            ),
                            name.place.clone(),
                        )
                        .help(format!("change `name` in [workspace.metadata.tidings.{target}]")),
                    );
                }
                if registry::identity(target, &package) == core {
                    wrong.push(self.core.shared(target, component.wire(), &package));
                }
                if let Some(other) = taken.insert(registry::identity(target, &package), component) {
                    wrong.push(
                        Diagnostic::error(
                            "package-name-shared",
                            format!(
                                "the {target} packages of components `{}` and `{}` would both be named `{package}`",
                                other.wire(),
                                component.wire()
                            ),
                            name.place.clone(),
                        )
                        .help(format!(
                            "put `{{component}}` into `name` in [workspace.metadata.tidings.{target}]"
                        )),
                    );
                }
            }
        }
        wrong
    }
}
