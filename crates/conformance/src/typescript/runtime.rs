//! The runtime's own tests, in the folder of its sources: written in TypeScript, run by Node.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::tool;
use crate::contract::files;
use crate::packages::{BUILT, emptied, mirror};
use crate::programs::{Node, run, workspace_root};
use crate::report::Report;

/// Compiles the tests beside the runtime's sources, and runs them.
pub(super) fn check(report: &mut Report, folder: &Path) {
    let here = folder.join("runtime");
    let built = report.check("runtime: tests compile", || compile(folder, &here));
    report.judge("prettier finds nothing in the runtime", || {
        run(tool(folder, "prettier", "bin/prettier.cjs").args([
            "--check",
            "runtime/src",
            "runtime/tests",
            "runtime/*.json",
        ]))
    });
    if built.is_some() {
        report.judge("runtime: tests pass", || {
            let tests: Vec<_> = files(&here.join("built/tests"))?
                .into_iter()
                .filter(|file| file.to_string_lossy().ends_with(".test.js"))
                .collect();
            ensure!(!tests.is_empty(), "there are no tests");
            let (first, others) = tests.split_first().context("a test")?;
            run(Node::script(&here, "--test").arg(first).args(others))
        });
    }
}

fn compile(folder: &Path, here: &Path) -> Result<()> {
    emptied(here)?;
    mirror(&workspace_root().join("crates/tidings-codegen/src/typescript/runtime"), here, &BUILT)?;
    let mut tsc = tool(folder, super::COMPILERS[0], "bin/tsc");
    tsc.current_dir(here).args(["-p", "tests/tsconfig.json", "--pretty", "false"]);
    run(&mut tsc).map(|_| ())
}
