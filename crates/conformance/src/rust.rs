//! The Rust packages: linted in both editions, packed, and read through.

mod modules;
mod packed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::cases::COMPONENT;
use super::contract::Component;
use super::descriptions;
use super::misuse;
use super::packages::{BUILT, CORE, Package, mirror, write_if_other};
use super::readers::{Reader, types};
use super::report::Report;
use super::tree::quoted;
use crate::programs::{cargo, output, run, workspace_root};
use packed::Packed;

const EDITIONS: [&str; 2] = ["2021", "2024"];

/// The platform's packages and those of the cases have a core package each.
const CORE_OF_CASES: &str = "of-cases/core";

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
    // The packages are formatted as rustfmt does by default, whatever this repository prefers.
    write_if_other(&folder.join("rustfmt.toml"), b"")?;
    report.judge("descriptions are neither tests nor links nor HTML", || descriptions::check(folder));
    let mut compiled = Vec::new();
    let mut packed = Packed::default();
    for package in with_cores(packages) {
        let standing = standing(folder, &package.component);
        let is_core = [CORE, CORE_OF_CASES].contains(&package.component.as_str());
        mirror(&package.source, &standing, &BUILT)?;
        by_itself(&standing)?;
        let Some(name) = report.check(format!("rust/{}: a name", package.component), || name(&standing))
        else {
            continue;
        };
        let mut fine = true;
        for edition in EDITIONS {
            let copy = folder.join(edition).join(place(&package.component));
            mirror(&package.source, &copy, &BUILT)?;
            by_itself(&copy)?;
            in_edition(&copy, edition)?;
            fine &= report.judge(format!("{name}: clippy -D warnings, edition {edition}"), || {
                let mut clippy = here(folder, &copy, "clippy");
                run(clippy.args(["--quiet", "--all-targets", "--all-features", "--", "-D", "warnings"]))
            });
        }
        if !fine {
            continue;
        }
        report.judge(format!("{name}: rustfmt"), || run(here(folder, &standing, "fmt").arg("--check")));
        report.judge(format!("{name}: cargo package"), || {
            packed.pack(folder, &standing, (&package.component, is_core))
        });
        report.judge(format!("{name}: tests and documentation"), || {
            run(here(folder, &standing, "test").args(["--quiet", "--all-features"]))?;
            let mut doc = here(folder, &standing, "doc");
            run(doc.env("RUSTDOCFLAGS", "-D warnings").args(["--quiet", "--no-deps", "--all-features"]))
        });
        if is_core {
            let name = format!("{name}: serde and serde_json, with no feature that changes what others read");
            report.judge(name, || packed::features(folder, &standing));
        } else {
            compiled.push((package.component.clone(), name));
        }
    }
    packed.check(report, folder)?;
    if compiled.is_empty() { Ok(None) } else { consumer(report, folder, compiled, components) }
}

/// Where the copy of a package is below a folder of copies: beside that of its core package.
fn place(component: &str) -> &str {
    if component == COMPONENT { "of-cases/cases" } else { component }
}

/// The copy of a package that stays as it was generated.
fn standing(folder: &Path, component: &str) -> PathBuf {
    folder.join("as-it-stands").join(place(component))
}

/// The packages, each after the core package that stands beside it.
fn with_cores(packages: &[Package]) -> Vec<Package> {
    let mut all: Vec<Package> = Vec::new();
    for package in packages {
        let source = package.source.with_file_name(CORE);
        if !all.iter().any(|other| other.source == source) {
            let component = if package.component == COMPONENT { CORE_OF_CASES } else { CORE };
            all.push(Package { component: component.to_owned(), source });
        }
        all.push(package.clone());
    }
    all
}

fn here(folder: &Path, package: &Path, command: &str) -> Command {
    let mut cargo = cargo();
    // One folder for all packages: what they depend on is built once.
    cargo.current_dir(package).env("CARGO_TARGET_DIR", folder.join("target")).arg(command);
    cargo.env("CARGO_TERM_COLOR", "never").env_remove("RUSTFLAGS");
    cargo
}

/// A copy below this repository's root is no member of its workspace.
fn by_itself(copy: &Path) -> Result<()> {
    let file = copy.join("Cargo.toml");
    let manifest = fs::read_to_string(&file)?;
    if manifest.lines().any(|line| line.trim() == "[workspace]") {
        return Ok(());
    }
    write_if_other(&file, format!("{manifest}\n[workspace]\n").as_bytes())
}

/// Puts another edition into a manifest.
fn in_edition(copy: &Path, edition: &str) -> Result<()> {
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

/// Compares the compiler's errors in a crate that uses the package of the cases wrongly with those that the
/// comments in it expect, line by line.
fn misused(folder: &Path, source: &Path, package: &str) -> Result<()> {
    let user = user(folder, source, "misuse", package)?;
    let expected = misuse::expected(&fs::read_to_string(user.join("src/lib.rs"))?);
    let output = output(here(folder, &user, "check").args(["--quiet", "--message-format", "json"]))?;
    ensure!(!output.status.success(), "it compiles");
    let messages = String::from_utf8_lossy(&output.stdout);
    let said = messages.lines().filter_map(error).collect();
    misuse::compare(&expected, &said, &String::from_utf8_lossy(&output.stderr))
}

/// A copy of a crate that uses the package of the cases.
fn user(folder: &Path, source: &Path, name: &str, package: &str) -> Result<PathBuf> {
    let copy = folder.join(name);
    mirror(&source.join(name), &copy, &BUILT)?;
    let manifest = fs::read_to_string(source.join(name).join("Cargo.toml"))?;
    let path = standing(folder, COMPONENT);
    let package = format!("{package} = {{ path = {} }}", quoted(&path.to_string_lossy()));
    write_if_other(&copy.join("Cargo.toml"), format!("{manifest}{package}\n\n[workspace]\n").as_bytes())?;
    Ok(copy)
}

/// The types inside types of their users, with a feature of `serde_json` that another crate may turn on and
/// without it.
fn embedded(folder: &Path, source: &Path, package: &str) -> Result<()> {
    let copy = user(folder, source, "embedded", package)?;
    for features in [&[][..], &["--features", "arbitrary-precision"]] {
        run(here(folder, &copy, "test").arg("--quiet").args(features))?;
    }
    Ok(())
}

/// Line and code of an error among cargo's messages.
fn error(message: &str) -> Option<(usize, String)> {
    let message: Value = serde_json::from_str(message).ok()?;
    let message = message.get("message").filter(|message| message.get("level") == Some(&"error".into()))?;
    let code = message.pointer("/code/code")?.as_str()?;
    let spans = message.get("spans")?.as_array()?;
    let primary = spans.iter().find(|span| span.get("is_primary") == Some(&true.into()))?;
    let line = primary.get("line_start")?.as_u64()?;
    Some((usize::try_from(line).ok()?, code.to_owned()))
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
        let path = standing(folder, component);
        manifest += &format!("{name} = {{ path = {} }}\n", quoted(&path.to_string_lossy()));
        let component = components.iter().find(|known| known.name == *component).context("a component")?;
        let library = name.replace('-', "_");
        for read_as in types(component, "rust") {
            let module = read_as.version.map_or_else(String::new, |version| format!("::v{version}"));
            let path = format!("{library}{module}::{}", read_as.type_name);
            entries += &format!("        {} => reader!({path}),\n", quoted(&read_as.key()));
        }
    }
    manifest += "\n[workspace]\n";
    write_if_other(&consumer.join("Cargo.toml"), manifest.as_bytes())?;
    let table = format!(
        "//! The table from a type's key to the function that reads it.\n\n\
         #![allow(deprecated, reason = \"deprecated types are read as well\")]\n\n\
         use serde_json::Value;\n\nuse crate::reader::reader;\n\n\
         pub(crate) fn reader(key: &str) -> Option<fn(&str) -> Value> {{\n    \
         Some(match key {{\n{entries}        _ => return None,\n    }})\n}}\n"
    );
    write_if_other(&consumer.join("src/readers.rs"), table.as_bytes())?;
    report
        .judge("Rust modules that stand alone, whatever serde_json has", || modules::check(folder, &source));
    let built = report.check("a consumer of all Rust packages", || {
        run(here(folder, &consumer, "build").env("RUSTFLAGS", "-D warnings").arg("--quiet"))
    });
    if let Some((_, name)) = compiled.iter().find(|(component, _)| component == COMPONENT) {
        report.judge("misuse of the Rust packages does not compile", || misused(folder, &source, name));
        report.judge("the types of Rust packages in types around them", || embedded(folder, &source, name));
    }
    let program = Command::new(folder.join("target/debug/consumer"));
    let components = compiled.into_iter().map(|(component, _)| component).collect();
    Ok(built.map(|_| Reader { name: "Rust".to_owned(), language: "rust", components, program }))
}
