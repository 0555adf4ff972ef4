//! Where what is generated stands: in a crate with files, or in one module.

use super::names::TypeNames;

/// Where what is generated stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Home {
    /// A crate of its own; a type is a file.
    Package,
    /// One module of somebody else's crate.
    Module,
}

impl Home {
    /// The path of a public type of the runtime.
    pub(super) fn of(self, ty: &str) -> String {
        match self {
            Self::Package => format!("crate::{ty}"),
            // A type of the schema may have the same name.
            Self::Module => format!("runtime::{ty}"),
        }
    }

    /// The type of maps.
    pub(super) fn map(self) -> &'static str {
        match self {
            Self::Package => "BTreeMap",
            // Nothing is imported that whoever writes below may want to import as well.
            Self::Module => "std::collections::BTreeMap",
        }
    }

    /// The module of a type's rules.
    pub(super) fn rules(self, names: &TypeNames) -> String {
        match self {
            Self::Package => "rules".to_owned(),
            Self::Module => format!("{}_rules", names.module.trim_end_matches('_')),
        }
    }

    /// How the module of a type's rules names the runtime.
    pub(super) fn runtime(self) -> &'static str {
        match self {
            Self::Package => "crate::runtime",
            Self::Module => "super::runtime",
        }
    }

    /// The module of the checks of a version, as rules and checks name it.
    pub(super) fn checks(self, version: u32) -> String {
        match self {
            Self::Package => format!("crate::checks::v{version}"),
            Self::Module => "super::checks".to_owned(),
        }
    }
}
