//! Input that is made to break what reads it: correct output or a clear error, never anything else.

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use super::{Tidings, fresh};
use crate::report::Report;

/// More than this is no answer any more, even of a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(300);

/// Checks what becomes of inputs that are too much.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(report: &mut Report, tidings: &Tidings, folder: &Path) -> Result<()> {
    fresh(folder)?;
    let levels = 5000;
    let keys: String = (0..1_000_000).map(|key| format!("\"k{key}\": {key},")).collect();
    let samples = [
        ("lists 5,000 levels deep", format!("{}{}", "[".repeat(levels), "]".repeat(levels))),
        ("objects 5,000 levels deep", format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels))),
        ("a text of 10 MB", format!("{{\"a\": \"{}\"}}", "x".repeat(10_000_000))),
        ("a key of 1 MB", format!("{{\"{}\": 1}}", "x".repeat(1_000_000))),
        ("a million keys", format!("{{{keys} \"last\": 1}}")),
        ("a number of 100,000 digits", format!("[{}]", "7".repeat(100_000))),
        ("a list of a million items", format!("[{} 1]", "1,".repeat(1_000_000))),
    ];
    for (what, text) in &samples {
        fs::write(folder.join("sample.json"), text)?;
        for language in ["json-schema", "typescript", "csharp", "rust"] {
            report.check(format!("infer: {what}, for {language}"), || {
                orderly(tidings, folder, &["--lang", language, "sample.json"])
            });
        }
    }
    let deep = |open: &str, close: &str| format!("{}true{}", open.repeat(levels), close.repeat(levels));
    let chain: Vec<String> = (0..levels)
        .map(|at| {
            format!("\"D{at}\": {{ \"properties\": {{ \"a\": {{ \"$ref\": \"#/$defs/D{}\" }} }} }}", at + 1)
        })
        .collect();
    let references: Vec<String> =
        (0..levels).map(|at| format!("\"D{at}\": {{ \"$ref\": \"#/$defs/D{}\" }}", at + 1)).collect();
    let schemas = [
        ("properties 5,000 levels deep", deep("{\"properties\":{\"a\":", "}}")),
        ("items 5,000 levels deep", deep("{\"items\":", "}")),
        ("allOf 5,000 levels deep", deep("{\"allOf\":[", "]}")),
        ("not 5,000 levels deep", deep("{\"not\":", "}")),
        ("anyOf 5,000 levels deep", deep("{\"anyOf\":[", ",{\"type\":\"string\"}]}")),
        (
            "5,000 types in a row",
            format!("{{ \"$ref\": \"#/$defs/D0\", \"$defs\": {{ {}, \"D{levels}\": true }} }}", chain.join(", ")),
        ),
        (
            "5,000 references in a row",
            format!(
                "{{ \"$ref\": \"#/$defs/D0\", \"$defs\": {{ {}, \"D{levels}\": true }} }}",
                references.join(", ")
            ),
        ),
        ("a reference to itself", "{ \"$ref\": \"#\" }".to_owned()),
        (
            "references in a ring",
            "{ \"$ref\": \"#/$defs/A\", \"$defs\": { \"A\": { \"$ref\": \"#/$defs/B\" }, \"B\": { \"$ref\": \"#/$defs/A\" } } }"
                .to_owned(),
        ),
        (
            "allOf that multiplies",
            format!(
                "{{ \"$ref\": \"#/$defs/A30\", \"$defs\": {{ \"A0\": {{ \"type\": \"object\" }}{} }} }}",
                (0..30).map(|at| {
                    let one = format!("{{ \"$ref\": \"#/$defs/A{at}\" }}");
                    format!(", \"A{}\": {{ \"anyOf\": [{one}, {one}], \"oneOf\": [{one}, {one}] }}", at + 1)
                }).collect::<String>()
            ),
        ),
        ("a large enum", format!("{{ \"enum\": [{}] }}", (0..20_000).map(|at| format!("\"v{at}\"")).collect::<Vec<_>>().join(","))),
    ];
    for (what, text) in &schemas {
        fs::write(folder.join("schema.json"), text)?;
        for language in ["json-schema", "typescript", "csharp", "rust"] {
            report.check(format!("infer: a schema with {what}, for {language}"), || {
                orderly(tidings, folder, &["--lang", language, "--schema", "schema.json"])
            });
        }
    }
    Ok(())
}

/// An end with output or with errors, in time.
fn orderly(tidings: &Tidings, folder: &Path, arguments: &[&str]) -> Result<()> {
    let started = Instant::now();
    let (out_file, err_file) = (folder.join("stdout"), folder.join("stderr"));
    let mut program = tidings
        .infer(folder)
        .args(["--root", "Hostile"])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(File::create(&out_file)?)
        .stderr(File::create(&err_file)?)
        .spawn()?;
    let status = loop {
        if let Some(status) = program.try_wait()? {
            break status.code();
        }
        if started.elapsed() > PATIENCE {
            program.kill()?;
            program.wait()?;
            bail!("it is not done after {PATIENCE:?}");
        }
        sleep(Duration::from_millis(20));
    };
    let (out, said) = (fs::read_to_string(out_file)?, fs::read_to_string(err_file)?);
    let said: String = said.chars().take(2000).collect();
    match status {
        Some(0) => ensure!(!out.is_empty(), "nothing came out\n{said}"),
        Some(2) => ensure!(out.is_empty() && said.contains("error["), "no error is said\n{said}"),
        other => bail!("it ended with {other:?}\n{said}"),
    }
    Ok(())
}
