//! The Rust packages: linted in both editions, packed, and read through.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::contract::Component;
use super::packages::{BUILT, Package, mirror, write_if_other};
use super::readers::{Reader, types};
use super::report::Report;
use super::tree::quoted;
use crate::programs::{cargo, output, printed, run, workspace_root};

const EDITIONS: [&str; 2] = ["2021", "2024"];

/// Checks every package and builds the reader of those that compile.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(
    report: &mut Report,
    folder: &Path,
    packages: &[Package],
    components: &[Component],
) -> Result<Option<Reader>> {
    if packages.is_empty() {
        return Ok(None);
    }
    let mut compiled = Vec::new();
    for edition in EDITIONS {
        let workspace = folder.join(edition);
        for package in packages {
            let copy = workspace.join(&package.component);
            mirror(&package.source, &copy, &BUILT)?;
            in_edition(&copy, edition)?;
        }
        write_workspace(&workspace, packages)?;
        for package in packages {
            let Some(name) = report.check(format!("rust/{}: a name", package.component), || {
                name(&workspace.join(&package.component))
            }) else {
                continue;
            };
            let clippy = report.check(format!("{name}: clippy -D warnings, edition {edition}"), || {
                run(here(folder, &workspace, "clippy").args([
                    "--quiet",
                    "--all-targets",
                    "--all-features",
                    "-p",
                    &name,
                    "--",
                    "-D",
                    "warnings",
                ]))
            });
            report.check(format!("{name}: rustfmt, edition {edition}"), || {
                run(here(folder, &workspace, "fmt").args(["--check", "-p", &name]))
            });
            if clippy.is_some() && edition == EDITIONS[1] {
                compiled.push((package.component.clone(), name));
            }
        }
    }
    // As it stands: the manifest is the package's own.
    let workspace = folder.join("as-it-stands");
    for package in packages {
        let copy = workspace.join(&package.component);
        mirror(&package.source, &copy, &BUILT)?;
        as_member(&copy)?;
    }
    write_workspace(&workspace, packages)?;
    for (_, name) in &compiled {
        report.check(format!("{name}: cargo package"), || {
            let mut package = here(folder, &workspace, "package");
            let output = output(package.args(["--allow-dirty", "--quiet", "-p", name]))?;
            let said =
                printed(&String::from_utf8_lossy(&output.stdout), &String::from_utf8_lossy(&output.stderr));
            ensure!(output.status.success() && !said.contains("warning:"), "{said}");
            Ok(())
        });
        report.check(format!("{name}: tests and documentation"), || {
            run(here(folder, &workspace, "test").args(["--quiet", "--all-features", "-p", name]))?;
            let mut doc = here(folder, &workspace, "doc");
            run(doc.env("RUSTDOCFLAGS", "-D warnings").args([
                "--quiet",
                "--no-deps",
                "--all-features",
                "-p",
                name,
            ]))
        });
    }
    consumer(report, folder, compiled, components)
}

fn here(folder: &Path, workspace: &Path, command: &str) -> Command {
    let mut cargo = cargo();
    // One folder for all workspaces: what they depend on is built once.
    cargo.current_dir(workspace).env("CARGO_TARGET_DIR", folder.join("target")).arg(command);
    cargo.env("CARGO_TERM_COLOR", "never").env_remove("RUSTFLAGS");
    cargo
}

fn write_workspace(workspace: &Path, packages: &[Package]) -> Result<()> {
    let members: Vec<String> = packages.iter().map(|package| quoted(&package.component)).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    write_if_other(&workspace.join("Cargo.toml"), manifest.as_bytes())?;
    // The packages are formatted as rustfmt does by default, whatever this repository prefers.
    write_if_other(&workspace.join("rustfmt.toml"), b"")
}

/// A package stands alone by a `[workspace]` of its own; here it is a member of one.
fn as_member(copy: &Path) -> Result<()> {
    let file = copy.join("Cargo.toml");
    let manifest = fs::read_to_string(&file)?;
    let lines: Vec<&str> = manifest.lines().filter(|line| *line != "[workspace]").collect();
    write_if_other(&file, format!("{}\n", lines.join("\n")).as_bytes())
}

/// Puts another edition into a manifest.
fn in_edition(copy: &Path, edition: &str) -> Result<()> {
    as_member(copy)?;
    let file = copy.join("Cargo.toml");
    let manifest = fs::read_to_string(&file)?;
    let mut found = false;
    let lines: Vec<String> = manifest
        .lines()
        // The edition may ask for a newer Rust than the package does.
        .filter(|line| !line.starts_with("rust-version"))
        .map(|line| {
            found |= line.starts_with("edition");
            if line.starts_with("edition") { format!("edition = \"{edition}\"") } else { line.to_owned() }
        })
        .collect();
    ensure!(found, "{} has no edition", file.display());
    write_if_other(&file, format!("{}\n", lines.join("\n")).as_bytes())
}

fn name(package: &Path) -> Result<String> {
    let mut metadata = cargo();
    let manifest = package.join("Cargo.toml");
    metadata.args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(&manifest);
    let metadata: Value = serde_json::from_str(&run(&mut metadata)?)?;
    let manifest = manifest.canonicalize()?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("no packages")?;
    let mine = packages.iter().find(|package| {
        let path = package.get("manifest_path").and_then(Value::as_str).map(Path::new);
        path.is_some_and(|path| path.canonicalize().is_ok_and(|path| path == manifest))
    });
    Ok(mine.and_then(|package| package.get("name")).and_then(Value::as_str).context("no name")?.to_owned())
}

fn consumer(
    report: &mut Report,
    folder: &Path,
    compiled: Vec<(String, String)>,
    components: &[Component],
) -> Result<Option<Reader>> {
    let consumer = folder.join("consumer");
    let source = workspace_root().join("tests/consumers/rust");
    mirror(&source.join("src"), &consumer.join("src"), &BUILT)?;
    let mut manifest = fs::read_to_string(source.join("Cargo.toml"))?;
    let mut entries = String::new();
    for (component, name) in &compiled {
        let path = folder.join("as-it-stands").join(component);
        manifest += &format!("{name} = {{ path = {} }}\n", quoted(&path.to_string_lossy()));
        let component = components.iter().find(|known| known.name == *component).context("a component")?;
        let library = name.replace('-', "_");
        for read_as in types(component) {
            let module = read_as.version.map_or_else(String::new, |version| format!("::v{version}"));
            let path = format!("{library}{module}::{}", read_as.type_name);
            entries += &format!("        {} => reader!({path}),\n", quoted(&read_as.key()));
        }
    }
    manifest += "\n[workspace]\n";
    write_if_other(&consumer.join("Cargo.toml"), manifest.as_bytes())?;
    let table = format!(
        "//! The table from a type's key to the function that reads it.\n\n\
         #![allow(deprecated, reason = \"what is deprecated is read as well\")]\n\n\
         use serde_json::Value;\n\nuse crate::reader::reader;\n\n\
         pub(crate) fn reader(key: &str) -> Option<fn(&str) -> Value> {{\n    \
         Some(match key {{\n{entries}        _ => return None,\n    }})\n}}\n"
    );
    write_if_other(&consumer.join("src/readers.rs"), table.as_bytes())?;
    let built = report.check("a consumer of all Rust packages", || {
        run(here(folder, &consumer, "build").env("RUSTFLAGS", "-D warnings").arg("--quiet"))
    });
    let program = Command::new(folder.join("target/debug/consumer"));
    let components = compiled.into_iter().map(|(component, _)| component).collect();
    Ok(built.map(|_| Reader { name: "Rust".to_owned(), components, program }))
}
