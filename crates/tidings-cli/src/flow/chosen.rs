//! The components that a command works on.

use std::collections::BTreeSet;

use tidings_codegen::model::Name;

/// The components that `--component` names; all where it names none.
#[derive(Clone, Debug, Default)]
pub struct Chosen(BTreeSet<String>);

impl Chosen {
    /// Of the names that were given.
    pub fn of(components: &[String]) -> Self {
        Self(components.iter().map(|name| Name::new(name).kebab()).collect())
    }

    /// Whether the command works on a component.
    pub fn has(&self, component: &str) -> bool {
        self.0.is_empty() || self.0.contains(&Name::new(component).kebab())
    }

    /// Whether the command works on all components.
    pub fn is_all(&self) -> bool {
        self.0.is_empty()
    }
}
