//! One change, and all of them.

use super::rule::Rule;
use super::verdict::Verdicts;

/// How far a version has to be raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing that a consumer sees.
    #[default]
    None,
    /// Documentation and the like.
    Patch,
    /// Something was added.
    Minor,
    /// Code that compiled, or documents that were read, may not any more.
    Major,
}

/// What a change asks of each language's package.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bumps {
    /// npm.
    pub typescript: Bump,
    /// NuGet.
    pub csharp: Bump,
    /// crates.io.
    pub rust: Bump,
}

impl Bumps {
    /// The same for all.
    pub fn all(bump: Bump) -> Self {
        Self { typescript: bump, csharp: bump, rust: bump }
    }

    /// The largest: one version stands for all languages.
    pub fn largest(self) -> Bump {
        self.typescript.max(self.csharp).max(self.rust)
    }
}

/// One change of a contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which kind it is.
    pub rule: Rule,
    /// Where it is in the old schema, as a JSON Pointer; `None` where there was nothing.
    pub old: Option<String>,
    /// Where it is in the new schema, as a JSON Pointer; `None` where there is nothing any more.
    pub new: Option<String>,
    /// What happened, in words of a changelog: ``the required property `iban` was added``.
    pub message: String,
    /// Whom it breaks, taken by itself.
    pub verdicts: Verdicts,
    /// What it asks of the packages.
    pub bumps: Bumps,
}

/// All that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// In the order of the new schema, what is gone in the order of the old one.
    pub changes: Vec<Change>,
    /// Of the schemas as a whole. No change can be compatible if this is not, without one that says why.
    pub verdicts: Verdicts,
}
