//! The packages under test: found, and copied to where the tools may build in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::contract::{Component, files, folders};
use super::report::Report;

/// Folders that building leaves in a package.
pub const BUILT: [&str; 6] = ["bin", "obj", "dist", "target", "node_modules", "packed"];

/// The folder of the package that those of all components depend on.
pub(super) const CORE: &str = "core";

/// A package of one language.
#[derive(Clone)]
pub(super) struct Package {
    pub(super) component: String,
    /// Where it was generated.
    pub(super) source: PathBuf,
}

/// The packages of a language: one for each component of the platform, and one of the cases.
///
/// # Errors
/// A folder cannot be read.
pub(super) fn packages(
    report: &mut Report,
    generated: &[PathBuf],
    language: &str,
    components: &[Component],
) -> Result<Vec<Package>> {
    let mut found = Vec::new();
    for generated in generated {
        for source in folders(&generated.join(language))? {
            let component = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if component == CORE {
                continue;
            }
            found.push(Package { component, source });
        }
    }
    let known: BTreeSet<&str> = components.iter().map(|component| component.name.as_str()).collect();
    let there: BTreeSet<&str> = found.iter().map(|package| package.component.as_str()).collect();
    report.check(
        format!("{language}: a package for each of {} components, and no other", known.len()),
        || {
            let missing: Vec<_> = known.difference(&there).collect();
            let stray: Vec<_> = there.difference(&known).collect();
            anyhow::ensure!(
                missing.is_empty() && stray.is_empty(),
                "missing: {missing:?}, without schemas: {stray:?}"
            );
            anyhow::ensure!(!there.is_empty(), "there are none");
            Ok(())
        },
    );
    found.retain(|package| known.contains(package.component.as_str()));
    Ok(found)
}

/// Makes a folder the same as another: what is equal stays as it is, with its time, so that tools
/// need not build again; what is too much goes. Folders that are named `built` are left alone on both sides.
///
/// # Errors
/// A file cannot be read or written.
pub fn mirror(from: &Path, to: &Path, built: &[&str]) -> Result<()> {
    fs::create_dir_all(to).with_context(|| to.display().to_string())?;
    let mut wanted = BTreeSet::new();
    for file in files(from)? {
        let name = file.file_name().unwrap_or_default().to_owned();
        write_if_other(&to.join(&name), &fs::read(&file)?)?;
        wanted.insert(name);
    }
    for folder in folders(from)? {
        let name = folder.file_name().unwrap_or_default().to_owned();
        if !built.contains(&&*name.to_string_lossy()) {
            mirror(&folder, &to.join(&name), built)?;
        }
        wanted.insert(name);
    }
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        let name = entry.file_name();
        if wanted.contains(&name) || built.contains(&&*name.to_string_lossy()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Writes a file unless it holds just that.
///
/// # Errors
/// It cannot be written.
pub fn write_if_other(file: &Path, content: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|present| present == content) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content).with_context(|| file.display().to_string())
}

/// Empties a folder, or makes it.
///
/// # Errors
/// It cannot be emptied.
pub fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
