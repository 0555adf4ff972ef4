//! The workspace's own checks.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail, ensure};

use super::report::Report;
use crate::programs::{cargo, output, printed, run};

/// Formatting, lints, tests, and that the committed packages are what the sources give.
pub(super) fn check(report: &mut Report, root: &Path) {
    report.check("cargo fmt --check", || run(here(root).args(["fmt", "--all", "--check"])));
    report.check("cargo clippy -D warnings", || {
        run(here(root).args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    let mut counts = (0, 0);
    let tested = report.check("cargo test", || {
        counts = test(root)?;
        Ok(())
    });
    if tested.is_some() {
        report.counted("tests of the workspace", counts.0, counts.1);
    }
    report.check("fuzz/Cargo.lock is current", || {
        run(here(root).args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--manifest-path",
            "fuzz/Cargo.toml",
        ]))
    });
    report.check("gen-schemas --check", || {
        run(here(root).args(["run", "--quiet", "--package", "xtask", "--", "gen-schemas", "--check"]))
    });
}

fn here(root: &Path) -> Command {
    let mut cargo = cargo();
    cargo.current_dir(root).env("CARGO_TERM_COLOR", "never");
    cargo
}

/// Runs all tests; how many passed, and how many were left out.
fn test(root: &Path) -> Result<(usize, usize)> {
    let mut command = here(root);
    let output = output(command.args(["test", "--workspace", "--no-fail-fast"]))?;
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        bail!("{}", printed(&told(&stdout), &told(&stderr)));
    }
    let sum = |what: &str| {
        let counts = stdout
            .lines()
            .filter(|line| line.starts_with("test result:"))
            .flat_map(|line| line.split([';', '.']));
        counts.filter_map(|part| part.trim().strip_suffix(what)?.trim().parse::<usize>().ok()).sum()
    };
    let (passed, ignored) = (sum("passed"), sum("ignored"));
    ensure!(passed > 0, "no test ran:\n{stdout}");
    Ok((passed, ignored))
}

/// What cargo says, without the lines of what is well.
fn told(said: &str) -> String {
    let quiet = |line: &&str| {
        !(line.ends_with("... ok")
            || line.is_empty()
            || line.starts_with("running ")
            || line.starts_with("test result: ok")
            || line.trim_start().starts_with("Compiling ")
            || line.trim_start().starts_with("Running "))
    };
    said.lines().filter(quiet).collect::<Vec<_>>().join("\n")
}
