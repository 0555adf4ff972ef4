//! Schemas → three packages, by the command that users run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::events::{FIELDS, events};
use super::measure::{Used, measure, median, megabytes, seconds};
use super::table;
use conformance::programs::{cargo, run, target_folder, workspace_root};

const COMPONENT: &str = "shop";
const SIZES: [usize; 3] = [100, 300, 1000];
const RUNS: usize = 3;

/// Prints what generating costs for each size, and what it costs when nothing changed.
///
/// # Errors
/// The command cannot be built, or fails.
pub(super) fn bench(folder: &Path) -> Result<()> {
    let program = build()?;
    let mut rows = Vec::new();
    // Each run has a folder of its own and none is removed before the end: making files costs some file
    // systems far more where others were just removed (ext4 looks for inodes that are not recently deleted).
    fs::create_dir_all(folder)?;
    let folder = tempfile::tempdir_in(folder)?;
    for size in SIZES {
        let mut first = Vec::new();
        let mut again = Vec::new();
        let mut workspace = PathBuf::new();
        for at in 0..RUNS {
            workspace = folder.path().join(format!("{size}-{at}"));
            prepare(&workspace, size)?;
            first.push(measure(&mut gen_packages(&program, &workspace))?);
            again.push(measure(&mut gen_packages(&program, &workspace))?);
        }
        let (files, bytes) = sum(&workspace.join("generated"))?;
        let cpu = middle(&first);
        let each = cpu.map_or_else(
            || "?".to_owned(),
            |cpu| {
                format!(
                    "{:.2} ms",
                    1000.0 * cpu.as_secs_f64() / f64::from(u32::try_from(size).unwrap_or(u32::MAX))
                )
            },
        );
        rows.push(vec![
            format!("{size} events of {FIELDS} fields"),
            seconds(cpu),
            seconds(median(first.iter().filter_map(|used| used.system).collect())),
            each,
            seconds(median(first.iter().map(|used| used.wall).collect())),
            megabytes(first.iter().filter_map(|used| used.memory).max()),
            files.to_string(),
            megabytes(Some(bytes)),
            seconds(middle(&again)),
            seconds(median(again.iter().map(|used| used.wall).collect())),
        ]);
    }
    let heads =
        ["", "CPU", "of it system", "an event", "wall", "memory", "files", "written", "again: CPU", "wall"];
    table(&format!("Schemas → three packages (median of {RUNS})"), &heads, &rows);
    Ok(())
}

fn middle(used: &[Used]) -> Option<std::time::Duration> {
    median(used.iter().filter_map(|used| used.cpu).collect())
}

/// The command that needs no event crate, in release mode.
fn build() -> Result<PathBuf> {
    let mut cargo = cargo();
    cargo.current_dir(workspace_root());
    run(cargo.args(["build", "--release", "--quiet", "--package", "tidings-cli", "--bin", "cargo-tidings"]))?;
    Ok(target_folder().join("release").join(format!("cargo-tidings{}", std::env::consts::EXE_SUFFIX)))
}

fn gen_packages(program: &Path, workspace: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace).args(["tidings", "gen-packages"]);
    // The summary is for people; what is wrong is still seen.
    command.env_remove("CARGO_TARGET_DIR");
    command
}

/// A workspace with nothing but schemas.
fn prepare(workspace: &Path, size: usize) -> Result<()> {
    fs::create_dir_all(workspace)?;
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = []\n\n[workspace.metadata.tidings]\n\
                    license = \"MIT\"\nrepository = \"https://git.example.com/acme/events\"\n\
                    authors = [\"Acme platform team\"]\n\n\
                    [workspace.metadata.tidings.typescript]\nname = \"@acme/{component}-events\"\n\n\
                    [workspace.metadata.tidings.csharp]\nname = \"Acme.{Component}.Events\"\n\n\
                    [workspace.metadata.tidings.rust]\nname = \"acme-{component}-events\"\n";
    fs::write(workspace.join("Cargo.toml"), manifest)?;
    for event in events(COMPONENT, size) {
        let file = workspace.join("schemas").join(COMPONENT).join(&event.path);
        fs::create_dir_all(file.parent().context("a folder")?)?;
        fs::write(file, format!("{}\n", serde_json::to_string_pretty(&event.schema)?))?;
    }
    Ok(())
}

fn sum(folder: &Path) -> Result<(u64, u64)> {
    let mut total = (0, 0);
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        let inner = if metadata.is_dir() { sum(&entry.path())? } else { (1, metadata.len()) };
        total = (total.0 + inner.0, total.1 + inner.1);
    }
    Ok(total)
}
