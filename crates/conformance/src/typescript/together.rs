//! A program that uses three components, installed from packed packages as npm and pnpm install them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::{COMPILERS, tsc, version};
use crate::packages::{BUILT, emptied, mirror, write_if_other};
use crate::programs::{Node, run, workspace_root};
use crate::report::Report;

/// What the program depends on.
const COMPONENTS: [&str; 3] = ["@acme/bank-events", "@acme/users-events", "@acme/webshop-events"];
const CORE: &str = "@acme/events-core";

/// Installs the program's packages in each way, and runs it.
///
/// # Errors
/// The version of a tool is not known.
pub(super) fn check(
    report: &mut Report,
    node: &Node,
    folder: &Path,
    archives: &BTreeMap<String, PathBuf>,
) -> Result<()> {
    let npm = folder.join("together-npm");
    let installed = report.check("three components: npm installs them from packed packages", || {
        prepare(&npm, archives, "overrides")?;
        run(node.npm(&npm).args(["install", "--ignore-scripts", "--no-package-lock", "--prefer-offline"]))?;
        let copies = cores(&npm)?;
        ensure!(copies == 1, "there are {copies} copies of {CORE}");
        Ok(())
    });
    if installed.is_some() {
        program(report, folder, &npm, "three components")?;
        let two = report.check("two copies of the core package: one component has its own", || {
            let modules = npm.join("node_modules");
            mirror(&modules.join(CORE), &modules.join(COMPONENTS[0]).join("node_modules").join(CORE), &[])?;
            let copies = cores(&npm)?;
            ensure!(copies == 2, "there are {copies} copies of {CORE}");
            Ok(())
        });
        if two.is_some() {
            program(report, folder, &npm, "two copies of the core package")?;
        }
    }
    let pnpm = folder.join("together-pnpm");
    let installed = report.check("three components: pnpm installs them from packed packages", || {
        prepare(&pnpm, archives, "pnpm")?;
        let script = folder.join("node_modules/pnpm/bin/pnpm.cjs");
        let mut install = Node::script(&pnpm, script);
        install.args(["install", "--ignore-scripts", "--prefer-offline", "--store-dir"]);
        run(install.arg(folder.join("pnpm-store")))?;
        ensure!(!pnpm.join("node_modules").join(CORE).exists(), "the program sees {CORE}");
        Ok(())
    });
    if installed.is_some() {
        program(report, folder, &pnpm, "three components by pnpm")?;
    }
    Ok(())
}

/// The program, with the archives as its dependencies. That the core package is in no registry is said in a place of its
/// own, so that the program depends on components alone.
fn prepare(at: &Path, archives: &BTreeMap<String, PathBuf>, overrides: &str) -> Result<()> {
    emptied(at)?;
    mirror(&workspace_root().join("tests/consumers/together/typescript"), at, &BUILT)?;
    let archive = |name: &str| -> Result<Value> {
        let file = archives.get(name).with_context(|| format!("{name} is not packed"))?;
        Ok(Value::from(format!("file:{}", file.display().to_string().replace('\\', "/"))))
    };
    let mut dependencies = Map::new();
    for component in COMPONENTS {
        dependencies.insert(component.to_owned(), archive(component)?);
    }
    let core = json!({ CORE: archive(CORE)? });
    let core = if overrides == "pnpm" { json!({ "overrides": core }) } else { core };
    let manifest = json!({
        "name": "together", "private": true, "type": "module", "dependencies": dependencies, overrides: core,
    });
    write_if_other(&at.join("package.json"), manifest.to_string().as_bytes())
}

/// How many copies of the core package are installed.
fn cores(at: &Path) -> Result<usize> {
    let mut found = 0;
    let mut left = vec![at.join("node_modules")];
    while let Some(modules) = left.pop() {
        found += usize::from(modules.join(CORE).join("package.json").is_file());
        for component in COMPONENTS {
            let inner = modules.join(component).join("node_modules");
            left.extend(inner.is_dir().then_some(inner));
        }
    }
    ensure!(found > 0, "{CORE} is not there");
    Ok(found)
}

/// Compiles the program with declarations, and runs it.
fn program(report: &mut Report, folder: &Path, at: &Path, what: &str) -> Result<()> {
    for compiler in COMPILERS {
        let compiled =
            report.check(format!("{what}: {}, with declarations", version(folder, compiler)?), || {
                run(&mut tsc(folder, compiler, at))?;
                run(&mut tsc(folder, compiler, &at.join("version")))
            });
        if compiled.is_some() && compiler == COMPILERS[0] {
            report.judge(format!("{what}: one handler, and values that pass between them"), || {
                run(&mut Node::script(at, "built/main.js"))
            });
        }
    }
    Ok(())
}
