//! The TypeScript packages: built, packed, judged by the tools of the trade, and read through.

mod bundles;
mod modules;
mod runtime;
mod together;
mod workspace;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::contract::{Component, folders};
use super::packages::{BUILT, CORE, Package, emptied, mirror, write_if_other};
use super::readers::{Reader, types};
use super::report::Report;
use super::tree::quoted;
use crate::programs::{Node, run, workspace_root};
use bundles::Bundler;

/// The compilers that every package must please, by the folder of `node_modules` they are in.
const COMPILERS: [&str; 2] = ["typescript", "typescript-newest"];

/// What is asked beyond a package's own settings.
pub(super) const STRICTER: [&str; 14] = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--noImplicitOverride",
    "--noImplicitReturns",
    "--noFallthroughCasesInSwitch",
    "--noUnusedLocals",
    "--noUnusedParameters",
    "--allowUnreachableCode",
    "false",
    "--isolatedModules",
    "--isolatedDeclarations",
    "--erasableSyntaxOnly",
    "--verbatimModuleSyntax",
];

/// Checks every package and builds the reader of those that could be packed.
///
/// # Errors
/// The tools cannot be installed.
pub(super) fn check(
    report: &mut Report,
    node: &Node,
    folder: &Path,
    packages: &[Package],
    components: &[Component],
) -> Result<Option<Reader>> {
    if packages.is_empty() {
        return Ok(None);
    }
    if report.check("npm installs the tools", || install(node, folder)).is_none() {
        return Ok(None);
    }
    modules::check(report, folder)?;
    runtime::check(report, folder);
    let consumer = folder.join("consumer");
    mirror(&workspace_root().join("tests/consumers/typescript"), &consumer, &BUILT)?;
    emptied(&consumer.join("node_modules"))?;
    emptied(&folder.join("packed"))?;
    emptied(&folder.join("packages"))?;
    let mut packed = Vec::new();
    let mut archives = BTreeMap::new();
    for (at, (source, members)) in workspaces(packages).into_iter().enumerate() {
        let workspace = folder.join("packages").join(at.to_string());
        mirror(source, &workspace, &BUILT)?;
        let Some(core) = check_package(report, node, folder, &workspace.join(CORE))? else { continue };
        // The others find it where npm would have put it.
        report.check(format!("{}: installs", core.name), || {
            unpack(&core.archive, &workspace.join("node_modules").join(&core.name))
        });
        for package in members {
            let checked = check_package(report, node, folder, &workspace.join(&package.component))?;
            if let Some(Packed { name, archive }) = checked {
                archives.insert(name.clone(), archive);
                packed.push((package.component.clone(), name, core.name.clone()));
            }
        }
        archives.insert(core.name, core.archive);
    }

    if packed.is_empty() {
        return Ok(None);
    }
    style(report, folder);
    workspace::check(report, node, folder, packages)?;
    together::check(report, node, folder, &archives)?;
    for (component, package, core) in &packed {
        let component = components.iter().find(|known| known.name == *component).context("a component")?;
        let bundler = Bundler { folder, consumer: &consumer, package, core };
        report.judge(format!("{package}: types cost nothing in a bundle, and an event little"), || {
            bundles::sizes(&bundler, component)
        });
        if report.is_thorough() {
            bundles::engines(report, &bundler, component);
        }
    }
    write_if_other(&consumer.join("readers.ts"), readers(&packed, components)?.as_bytes())?;
    let mut fine = true;
    for compiler in COMPILERS {
        let name = format!("{}: a consumer of all packages", version(folder, compiler)?);
        let built = format!("built/{compiler}");
        fine &=
            report.check(name, || run(tsc(folder, compiler, &consumer).args(["--outDir", &built]))).is_some();
    }
    let program = Node::script(&consumer, format!("built/{}/driver.js", COMPILERS[0]));
    let components = packed.into_iter().map(|(component, ..)| component).collect();
    Ok(fine.then(|| Reader { name: "TypeScript".to_owned(), language: "typescript", components, program }))
}

/// What formatters and linters of the trade say of the sources; they are run once for all packages.
fn style(report: &mut Report, folder: &Path) {
    report.judge("prettier finds nothing in the packages", || {
        let mut prettier = tool(folder, "prettier", "bin/prettier.cjs");
        // What is ignored is named by the packages themselves, each for its own folder.
        for workspace in folders(&folder.join("packages"))? {
            let inside = folders(&workspace)?;
            for ignored in inside.into_iter().chain([workspace]) {
                prettier.arg("--ignore-path").arg(ignored.join(".prettierignore"));
                prettier.arg("--ignore-path").arg(ignored.join(".gitignore"));
            }
        }
        run(prettier.args(["--check", "packages"]))
    });
    report.judge("eslint finds nothing in the packages (typescript-eslint, strict and stylistic)", || {
        fs::copy(
            workspace_root().join("tests/consumers/typescript/eslint.config.js"),
            folder.join("eslint.config.js"),
        )?;
        let mut eslint = tool(folder, "eslint", "bin/eslint.js");
        run(eslint.args(["--max-warnings", "0", "packages/*/*/src/**/*.ts"]))
    });
}

/// Installs the tools that the lock names, unless that was done.
pub(super) fn install(node: &Node, folder: &Path) -> Result<()> {
    let source = workspace_root().join("tests/consumers/typescript");
    let (manifest, lock) =
        (fs::read(source.join("package.json"))?, fs::read(source.join("package-lock.json"))?);
    let done = folder.join("node_modules/.installed-from");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    write_if_other(&folder.join("package.json"), &manifest)?;
    write_if_other(&folder.join("package-lock.json"), &lock)?;
    run(node.npm(folder).args(["ci", "--ignore-scripts"]))?;
    fs::write(done, lock)?;
    Ok(())
}

/// The folders of `generated/typescript`, each with its packages of components.
fn workspaces(packages: &[Package]) -> BTreeMap<&Path, Vec<&Package>> {
    let mut workspaces: BTreeMap<&Path, Vec<&Package>> = BTreeMap::new();
    for package in packages {
        workspaces.entry(package.source.parent().unwrap_or(&package.source)).or_default().push(package);
    }
    workspaces
}

/// A package as it is published.
struct Packed {
    name: String,
    archive: PathBuf,
}

/// The packed package, if it can be packed and taken into use.
fn check_package(report: &mut Report, node: &Node, folder: &Path, copy: &Path) -> Result<Option<Packed>> {
    let Some(name) = report.check(format!("{}: a name", copy.display()), || name(copy)) else {
        return Ok(None);
    };
    for compiler in COMPILERS {
        report.judge(format!("{name}: {} --strict", version(folder, compiler)?), || {
            run(tsc(folder, compiler, copy).arg("--noEmit").args(STRICTER))
        });
    }
    let Some(archive) = report.check(format!("{name}: npm pack"), || pack(node, folder, copy)) else {
        return Ok(None);
    };
    report.judge(format!("{name}: publint --strict"), || {
        run(tool(folder, "publint", "src/cli.js").args(["run", "--strict"]).arg(&archive))
    });
    report.judge(format!("{name}: attw --profile esm-only"), || {
        let mut attw = tool(folder, "@arethetypeswrong/cli", "dist/index.js");
        run(attw.args(["--profile", "esm-only", "--no-color", "--no-emoji"]).arg(&archive))
    });
    let installed = report.check(format!("{name}: unpacks with types for every export"), || {
        unpack(&archive, &folder.join("consumer/node_modules").join(&name))
    });
    Ok(installed.map(|()| Packed { name, archive }))
}

fn name(copy: &Path) -> Result<String> {
    let manifest: Value = serde_json::from_str(&fs::read_to_string(copy.join("package.json"))?)?;
    Ok(manifest.get("name").and_then(Value::as_str).context("package.json has no name")?.to_owned())
}

/// What `npm publish` would send, made by the package's own scripts.
fn pack(node: &Node, folder: &Path, copy: &Path) -> Result<PathBuf> {
    let to = folder.join("packed");
    let said = run(node.npm(copy).args(["pack", "--json", "--pack-destination"]).arg(&to))?;
    // The package's prepack script prints before npm does.
    let start = said.find("[\n").or_else(|| said.find("{\n")).with_context(|| format!("npm said {said}"))?;
    let said: Value = serde_json::from_str(&said[start..]).with_context(|| format!("npm said {said}"))?;
    let packed =
        said.as_array().and_then(|packed| packed.first()).or_else(|| said.as_object()?.values().next());
    let file =
        packed.and_then(|packed| packed.get("filename")).and_then(Value::as_str).context("no file name")?;
    let archive = to.join(file.trim_start_matches('@').replace('/', "-"));
    ensure!(archive.is_file(), "{} is not there", archive.display());
    Ok(archive)
}

fn unpack(archive: &Path, to: &Path) -> Result<()> {
    emptied(to)?;
    run(std::process::Command::new("tar")
        .arg("-xzf")
        .arg(archive)
        .arg("-C")
        .arg(to)
        .arg("--strip-components=1"))?;
    let manifest: Value = serde_json::from_str(&fs::read_to_string(to.join("package.json"))?)?;
    let exports =
        manifest.get("exports").and_then(Value::as_object).context("package.json has no exports")?;
    for (door, target) in exports.iter().filter(|(_, target)| target.is_object()) {
        for (condition, file) in target.as_object().into_iter().flatten() {
            let file = file.as_str().with_context(|| format!("exports {door} {condition} is no path"))?;
            let there = if let Some((before, after)) = file.split_once('*') {
                anywhere(to, before.trim_start_matches("./"), after)?
            } else {
                to.join(file).is_file()
            };
            ensure!(there, "exports {door} {condition} is {file}, which is not in the archive");
        }
    }
    Ok(())
}

fn anywhere(package: &Path, before: &str, after: &str) -> Result<bool> {
    let mut left = vec![package.to_path_buf()];
    while let Some(folder) = left.pop() {
        left.extend(folders(&folder)?);
        for file in super::contract::files(&folder)? {
            let path = file.strip_prefix(package)?.to_string_lossy().replace('\\', "/");
            if path.starts_with(before) && path.ends_with(after) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

pub(super) fn tool(folder: &Path, package: &str, script: &str) -> std::process::Command {
    Node::script(folder, folder.join("node_modules").join(package).join(script))
}

fn tsc(folder: &Path, compiler: &str, project: &Path) -> std::process::Command {
    let mut command = tool(folder, compiler, "bin/tsc");
    command.current_dir(project).args(["-p", "tsconfig.json", "--pretty", "false"]);
    command
}

fn version(folder: &Path, compiler: &str) -> Result<String> {
    let manifest = fs::read_to_string(folder.join("node_modules").join(compiler).join("package.json"))?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    match manifest.get("version").and_then(Value::as_str) {
        Some(version) => Ok(format!("tsc {version}")),
        None => bail!("{compiler} has no version"),
    }
}

/// The table from a type's key to the function that reads it, as source.
fn readers(packed: &[(String, String, String)], components: &[Component]) -> Result<String> {
    let mut imports = String::from("import { reader, type Answer } from \"./reader.js\";\n");
    let mut entries = String::new();
    for (at, (component, package, _)) in packed.iter().enumerate() {
        let component = components.iter().find(|known| known.name == *component).context("a component")?;
        imports += &format!("import * as p{at} from {};\n", quoted(package));
        let mut versions: Vec<u64> = component.events.iter().map(|event| event.version).collect();
        versions.sort_unstable();
        versions.dedup();
        for version in versions {
            imports +=
                &format!("import * as p{at}v{version} from {};\n", quoted(&format!("{package}/v{version}")));
        }
        for read_as in types(component, "typescript") {
            let module =
                read_as.version.map_or_else(|| format!("p{at}"), |version| format!("p{at}v{version}"));
            let key = quoted(&read_as.key());
            entries += &format!("  [{key}, reader({module}.{}, p{at}.ParseError)],\n", read_as.type_name);
        }
    }
    Ok(format!(
        "{imports}\nexport const readers: ReadonlyMap<string, (text: string) => Answer> = new Map([\n{entries}]);\n"
    ))
}
