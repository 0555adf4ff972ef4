//! An event that is added to a folder changes no byte of the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walkdir::WalkDir;

use super::{Tidings, fresh};
use crate::programs::run;
use crate::report::Report;
use crate::stability::is_shared;

const EVENTS: usize = 100;

const SETTINGS: &str = "[workspace]\nresolver = \"3\"\nmembers = []\n\n[workspace.metadata.tidings]\nlicense = \"MIT\"\n\n\
    [[workspace.metadata.tidings.component]]\nname = \"partner\"\nsource = \"com.example.partner\"\nevents = \"events\"\n";

/// Checks that events of a folder stand for themselves.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(report: &mut Report, tidings: &Tidings, folder: &Path) -> Result<()> {
    fresh(folder)?;
    fs::write(folder.join("Cargo.toml"), SETTINGS)?;
    for at in 0..EVENTS - 1 {
        sample(folder, at)?;
    }
    let generate = || {
        let program = tidings.program.with_file_name(format!("tidings{}", std::env::consts::EXE_SUFFIX));
        run(std::process::Command::new(program).current_dir(folder).arg("gen-schemas"))?;
        tree(folder)
    };
    let before = report.check(format!("a folder of {} events", EVENTS - 1), generate);
    sample(folder, EVENTS / 2 + 1000)?;
    report.check(format!("one event more changes no byte of {} others", EVENTS - 1), || {
        let before = before.context("there was nothing before")?;
        let after = generate()?;
        let mut changed = Vec::new();
        for (path, text) in &before {
            if after.get(path) != Some(text) && !is_shared(path, "partner") {
                changed.push(path.as_str());
            }
        }
        ensure!(changed.is_empty(), "changed: {}", changed.join(", "));
        ensure!(after.len() > before.len(), "nothing was added");
        Ok(())
    });
    report.check("a second run changes nothing", || {
        let before = tree(folder)?;
        ensure!(before == generate()?, "it does");
        Ok(())
    });
    Ok(())
}

/// Events that are much like each other, so that what is shared by mistake shows.
fn sample(folder: &Path, at: usize) -> Result<()> {
    let events = folder.join("events").join(format!("thing-{at}-changed"));
    fs::create_dir_all(&events)?;
    for sample in 0..3 {
        let text = format!(
            "{{ \"id\": {at}, \"user\": {{ \"login\": \"u{sample}\", \"kind_{at}\": \"User\" }}, \
             \"items\": [{{ \"name\": \"n{sample}\", \"size\": {sample} }}], \
             \"content\": {} }}",
            if sample == 0 {
                "{ \"type\": \"text\", \"text\": \"x\" }"
            } else {
                "{ \"type\": \"image\", \"url\": \"y\" }"
            }
        );
        fs::write(events.join(format!("{sample}.json")), text)?;
    }
    Ok(())
}

/// Every generated file and its text.
fn tree(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for below in ["schemas", "generated"] {
        for entry in WalkDir::new(folder.join(below)) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                files.insert(path, fs::read_to_string(entry.path())?);
            }
        }
    }
    Ok(files)
}
