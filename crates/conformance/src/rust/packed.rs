//! What `cargo publish` would send: built from what is in the archives, and used by a program that takes several
//! components and their core package from a folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::here;
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{output, printed, run, workspace_root};
use crate::report::Report;
use crate::tree::quoted;

/// The components that the program takes.
const CONSUMED: [&str; 3] = ["bank", "showcase", "webshop"];

/// The features of `serde_json` that core turns on for a whole build: floats are read to the last digit, and there is
/// one type more.
const FEATURES: [&str; 4] = ["default", "float_roundtrip", "raw_value", "std"];

/// An archive, unpacked.
#[derive(Clone)]
struct Unpacked {
    name: String,
    version: String,
    folder: PathBuf,
}

/// The packages that were packed.
#[derive(Default)]
pub(super) struct Packed {
    /// The core packages; components depend on the last one.
    cores: Vec<Unpacked>,
    components: BTreeMap<String, Unpacked>,
}

impl Packed {
    /// Packs a package, and builds what is in the archive.
    pub(super) fn pack(&mut self, folder: &Path, package: &Path, of: (&str, bool)) -> Result<()> {
        let (component, is_core) = of;
        let mut pack = here(folder, package, "package");
        pack.args(["--allow-dirty", "--quiet"]);
        if let (Some(core), false) = (self.cores.last(), is_core) {
            pack.args(["--config", &format!("patch.crates-io.{}.path={}", core.name, path(&core.folder))]);
        }
        let output = output(&mut pack)?;
        let said =
            printed(&String::from_utf8_lossy(&output.stdout), &String::from_utf8_lossy(&output.stderr));
        ensure!(output.status.success() && !said.contains("warning:"), "{said}");
        let manifest = described(folder, package)?;
        let text = |key: &str| manifest.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (name, version) = (text("name"), text("version"));
        let unpacked = folder.join(format!("target/package/{name}-{version}"));
        ensure!(unpacked.join("src/lib.rs").is_file(), "{} is not there", unpacked.display());
        let unpacked = Unpacked { name, version, folder: unpacked };
        let core = self.cores.last().map(|core| core.name.clone());
        if is_core {
            self.cores.push(unpacked);
        } else {
            let depends = dependencies(&manifest);
            ensure!(depends == core.into_iter().collect::<Vec<_>>(), "it depends on {depends:?}");
            self.components.insert(component.to_owned(), unpacked);
        }
        Ok(())
    }

    /// Builds and runs a program over the packed packages of three components.
    pub(super) fn check(&self, report: &mut Report, folder: &Path) -> Result<()> {
        let consumed: Vec<&Unpacked> =
            CONSUMED.iter().filter_map(|name| self.components.get(*name)).collect();
        let Some(core) = self.cores.first().filter(|_| consumed.len() == CONSUMED.len()) else {
            return Ok(());
        };
        let copy = folder.join("packed");
        mirror(&workspace_root().join("tests/consumers/rust/packed"), &copy, &BUILT)?;
        report.judge("three packed Rust packages in one program", || uses(folder, &copy, &consumed, core));
        report.judge("packed Rust packages with a newer core package", || {
            uses(folder, &copy, &consumed, &newer(folder, core)?)
        });
        Ok(())
    }
}

/// Tests the program with a core package.
fn uses(folder: &Path, copy: &Path, components: &[&Unpacked], core: &Unpacked) -> Result<()> {
    let mut manifest = fs::read_to_string(workspace_root().join("tests/consumers/rust/packed/Cargo.toml"))?;
    for Unpacked { name, version, .. } in components {
        let _ = writeln!(manifest, "{name} = \"{version}\"");
    }
    manifest += "\n[workspace]\n\n[patch.crates-io]\n";
    for Unpacked { name, folder, .. } in components.iter().copied().chain([core]) {
        let _ = writeln!(manifest, "{name} = {{ path = {} }}", path(folder));
    }
    write_if_other(&copy.join("Cargo.toml"), manifest.as_bytes())?;
    run(here(folder, copy, "test").env("RUSTFLAGS", "-D warnings").arg("--quiet"))?;
    let tree =
        run(here(folder, copy, "tree").args(["--prefix", "none", "--no-dedupe", "--edges", "normal"]))?;
    let mut cores: Vec<&str> = tree.lines().filter(|line| line.starts_with(&core.name)).collect();
    cores.sort_unstable();
    cores.dedup();
    let expected = format!("{} v{} ", core.name, core.version);
    ensure!(cores.len() == 1 && cores[0].starts_with(&expected), "the program has {cores:?}");
    Ok(())
}

/// A later version of a core package.
fn newer(folder: &Path, core: &Unpacked) -> Result<Unpacked> {
    let copy = folder.join("newer-core");
    mirror(&core.folder, &copy, &BUILT)?;
    let (series, _) = core.version.rsplit_once('.').context("a version of three numbers")?;
    let version = format!("{series}.999");
    let manifest = fs::read_to_string(core.folder.join("Cargo.toml"))?;
    let old = format!("version = \"{}\"", core.version);
    ensure!(manifest.contains(&old), "the manifest has no {old}");
    let manifest = manifest.replacen(&old, &format!("version = \"{version}\""), 1);
    write_if_other(&copy.join("Cargo.toml"), manifest.as_bytes())?;
    Ok(Unpacked { version, folder: copy, ..core.clone() })
}

/// Checks what a core package depends on, and with which features.
pub(super) fn features(folder: &Path, package: &Path) -> Result<()> {
    let depends = dependencies(&described(folder, package)?);
    ensure!(depends == ["serde", "serde_json"], "it depends on {depends:?}");
    let tree =
        run(here(folder, package, "tree")
            .args(["--prefix", "none", "--format", "{p}|{f}", "--edges", "normal"]))?;
    let found = tree.lines().find_map(|line| line.strip_prefix("serde_json ")?.split_once('|'));
    let (_, features) = found.context("no serde_json")?;
    let mut features: Vec<&str> = features.trim_end_matches(" (*)").split(',').collect();
    features.sort_unstable();
    ensure!(features == FEATURES, "serde_json has the features {features:?}");
    Ok(())
}

/// What cargo says of a package.
fn described(folder: &Path, package: &Path) -> Result<Value> {
    let mut metadata = here(folder, package, "metadata");
    let metadata: Value = serde_json::from_str(&run(metadata.args(["--no-deps", "--format-version", "1"]))?)?;
    Ok(metadata.pointer("/packages/0").context("no package")?.clone())
}

/// The names of what a package depends on.
fn dependencies(described: &Value) -> Vec<String> {
    let dependencies = described.get("dependencies").and_then(Value::as_array).into_iter().flatten();
    dependencies.filter_map(|each| Some(each.get("name")?.as_str()?.to_owned())).collect()
}

/// A path in TOML.
fn path(folder: &Path) -> String {
    quoted(&folder.to_string_lossy())
}
