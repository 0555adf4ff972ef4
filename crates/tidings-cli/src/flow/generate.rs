//! From a folder of schemas to a folder of packages, and nothing else: what a benchmark measures.

use std::path::Path;

use tidings_codegen::Target;
use tidings_schema::Diagnostic;

use super::{packages, read_contract, remember};
use crate::output::{Counts, Interrupted, Stamps, apply, plan};
use crate::settings::Settings;

/// Why packages were not generated.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Something is wrong with the schemas, or stands in the way; nothing was written.
    #[error("{} of the schemas or folders are wrong", .0.len())]
    Wrong(Vec<Diagnostic>),
    /// Writing ended before its end.
    #[error(transparent)]
    Interrupted(#[from] Interrupted),
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(wrong: Vec<Diagnostic>) -> Self {
        Self::Wrong(wrong)
    }
}

/// Brings the packages below `root` up to date with the schemas below it. With `stamps`, packages
/// whose input and output are both untouched are passed over.
///
/// # Errors
/// Everything that is wrong; nothing is written then.
pub fn generate(
    root: &Path,
    settings: &Settings,
    targets: &[&'static dyn Target],
    stamps: Option<&Stamps>,
) -> Result<Counts, Failure> {
    let contract = read_contract(root, settings, &[])?;
    let mut packages = packages(root, settings, &contract, targets, stamps, &mut |_| {})?;
    let mut plan = plan(root, std::mem::take(&mut packages.folders))?;
    plan.unchanged += packages.untouched;
    apply(root, &plan)?;
    if let Some(stamps) = stamps {
        remember(root, &packages, stamps);
    }
    Ok(plan.counts())
}
