//! The workspace around the packages of `generated/typescript`: npm links its packages, and one `tsc -b` builds them all.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::workspaces;
use crate::packages::{BUILT, CORE, Package, emptied, mirror};
use crate::programs::{Node, run};
use crate::report::Report;

/// Builds the workspace of the platform as a checkout does, before anything of it is published.
///
/// # Errors
/// A file cannot be copied.
pub(super) fn check(report: &mut Report, node: &Node, folder: &Path, packages: &[Package]) -> Result<()> {
    let workspaces = workspaces(packages);
    let with_root = workspaces.iter().find(|(source, _)| source.join("package.json").is_file());
    let (source, members) = with_root.context("no folder of packages is a workspace")?;
    let here = folder.join("workspace");
    emptied(&here)?;
    mirror(source, &here, &BUILT)?;
    report.judge("workspace: npm install links the packages, and npm run build builds them in order", || {
        run(node.npm(&here).args(["install", "--ignore-scripts", "--prefer-offline"]))?;
        run(node.npm(&here).args(["run", "build"]))?;
        for folder in members.iter().map(|package| package.component.as_str()).chain([CORE]) {
            ensure!(here.join(folder).join("dist/index.js").is_file(), "{folder} was not built");
        }
        Ok(String::new())
    });
    Ok(())
}
