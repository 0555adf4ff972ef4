//! Two contracts → what changed, whom it breaks, and the documents that show it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::events::{FIELDS, events};
use super::measure::{median, seconds};
use super::table;
use conformance::programs::{cargo, run, target_folder, workspace_root};

const EVENTS: usize = 1000;
const RUNS: usize = 5;

/// How many of the events changed: one in this many, or none.
const SHARES: [(&str, Option<usize>); 4] =
    [("nothing changed", None), ("one in a hundred", Some(100)), ("one in ten", Some(10)), ("all", Some(1))];

/// Prints what comparing a contract with its baseline costs, by how much of it changed.
///
/// # Errors
/// The program cannot be built, or fails.
pub(super) fn bench(folder: &Path) -> Result<()> {
    let program = build()?;
    fs::create_dir_all(folder)?;
    let old: Vec<Value> = events("shop", EVENTS).into_iter().map(|event| event.schema).collect();
    let mut rows = Vec::new();
    for (name, share) in SHARES {
        let pairs: Vec<Value> = old
            .iter()
            .enumerate()
            .map(|(at, old)| match share {
                Some(share) if at % share == 0 => json!([old, changed(old)]),
                _ => json!([old, old]),
            })
            .collect();
        let file = folder.join("pairs.json");
        fs::write(&file, Value::Array(pairs).to_string())?;
        let (mut reading, mut judging) = (Vec::new(), Vec::new());
        let mut changes = 0;
        for _ in 0..RUNS {
            let printed = run(Command::new(&program).arg(&file))?;
            let numbers = printed.split_whitespace().map(str::parse).collect::<Result<Vec<u64>, _>>()?;
            let [found, read, judged] = numbers[..] else { bail!("`compare` printed {printed}") };
            changes = found;
            reading.push(Duration::from_nanos(read));
            judging.push(Duration::from_nanos(judged));
        }
        let times = [seconds(median(reading)), seconds(median(judging))];
        rows.push([&[name.to_owned()], &times[..], &[changes.to_string()]].concat());
    }
    table(
        &format!("{EVENTS} events of {FIELDS} fields compared (CPU, median of {RUNS})"),
        &["", "JSON read", "judged", "changes"],
        &rows,
    );
    Ok(())
}

/// The event with an optional property more, and a required one less.
fn changed(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("addedLater".to_owned(), json!({ "type": "string", "maxLength": 40 }));
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.pop();
    }
    schema
}

fn build() -> Result<PathBuf> {
    let mut cargo = cargo();
    cargo.current_dir(workspace_root());
    run(cargo.args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "tidings-schema",
        "--example",
        "compare",
    ]))?;
    Ok(target_folder().join("release/examples").join(format!("compare{}", std::env::consts::EXE_SUFFIX)))
}
