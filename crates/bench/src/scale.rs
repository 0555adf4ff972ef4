//! Schemas → modules, by how large the schemas are: ten times the input takes about ten times the time.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::measure::{measure, median, seconds};
use super::table;
use conformance::programs::{cargo, run, target_folder, workspace_root};

/// How often each is measured; small ones are over in steps of the clock.
const RUNS: usize = 3;
const TIMES: usize = 10;
/// How much more time ten times the input may take.
const MOST: f64 = 15.0;
/// The steps in which CPU time is counted.
const STEP: Duration = Duration::from_millis(10);
const LANGUAGES: [&str; 4] = ["json-schema", "typescript", "csharp", "rust"];

/// A kind of schema.
struct Kind {
    name: &'static str,
    /// How many there are of what is many, in the smaller of the two schemas.
    size: usize,
    schema: fn(usize) -> String,
}

const KINDS: [Kind; 11] = [
    Kind { name: "internally tagged branches", size: 500, schema: internally_tagged },
    Kind { name: "externally tagged branches", size: 500, schema: externally_tagged },
    Kind { name: "adjacently tagged branches", size: 500, schema: adjacently_tagged },
    Kind { name: "untagged branches of objects", size: 300, schema: untagged },
    Kind { name: "values of an enum of text", size: 10_000, schema: texts },
    Kind { name: "values of an enum of integers", size: 10_000, schema: integers },
    Kind { name: "optional properties", size: 10_000, schema: optional },
    Kind { name: "required properties", size: 10_000, schema: required },
    Kind { name: "definitions that refer to one another", size: 500, schema: definitions },
    Kind { name: "entries of allOf", size: 500, schema: conjunction },
    Kind { name: "rules", size: 500, schema: rules },
];

/// Prints the time for each kind of schema and language, and how much more ten times the size takes.
///
/// # Errors
/// The command cannot be built, or fails.
pub(super) fn bench(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let program = build()?;
    let mut rows = Vec::new();
    for kind in KINDS {
        let files = [kind.size, kind.size * TIMES].map(|size| {
            let file = folder.join(format!("{}-{size}.json", kind.name.replace(' ', "-")));
            fs::write(&file, (kind.schema)(size)).map(|()| file)
        });
        let [small, large] = files;
        let (small, large) = (small?, large?);
        for language in LANGUAGES {
            let times = (time(&program, language, &small)?, time(&program, language, &large)?);
            rows.push(row(&kind, language, times));
        }
    }
    let heads = ["", "language", "CPU", "CPU of ten times as many", "ratio", ""];
    table(&format!("A schema → one module (median of {RUNS})"), &heads, &rows);
    Ok(())
}

fn row(kind: &Kind, language: &str, (small, large): (Option<Duration>, Option<Duration>)) -> Vec<String> {
    let ratio = small.zip(large).map(|(small, large)| large.as_secs_f64() / small.as_secs_f64().max(0.01));
    // The small time may be longer by a step of the clock than it looks.
    let is_more = small
        .zip(large)
        .is_some_and(|(small, large)| large.as_secs_f64() > MOST * (small + STEP).as_secs_f64());
    vec![
        format!("{} {}", kind.size, kind.name),
        language.to_owned(),
        seconds(small),
        seconds(large),
        ratio.map_or_else(|| "?".to_owned(), |ratio| format!("{ratio:.1}")),
        if is_more { format!("more than {MOST}") } else { String::new() },
    ]
}

fn time(program: &Path, language: &str, schema: &Path) -> Result<Option<Duration>> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let mut command = Command::new(program);
        command.args(["infer", "--root", "Root", "--lang", language, "--schema"]).arg(schema);
        times.extend(measure(&mut command)?.cpu);
    }
    Ok(median(times))
}

fn build() -> Result<PathBuf> {
    let mut cargo = cargo();
    cargo.current_dir(workspace_root());
    run(cargo.args(["build", "--release", "--quiet", "--package", "tidings-cli", "--bin", "tidings"]))?;
    Ok(target_folder().join("release").join(format!("tidings{}", std::env::consts::EXE_SUFFIX)))
}

/// What is written for each number, with commas between.
fn each(size: usize, write: impl Fn(usize) -> String) -> String {
    let mut all = String::new();
    for at in 0..size {
        let comma = if at > 0 { "," } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(all, "{comma}{}", write(at));
    }
    all
}

fn internally_tagged(size: usize) -> String {
    let branch = |at| {
        format!(
            r#"{{"type":"object","properties":{{"type":{{"const":"kind{at}"}},"v{at}":{{"type":"string"}}}},"required":["type","v{at}"]}}"#
        )
    };
    format!(r#"{{"oneOf":[{}]}}"#, each(size, branch))
}

fn externally_tagged(size: usize) -> String {
    let branch = |at| {
        format!(
            r#"{{"type":"object","properties":{{"kind{at}":{{"type":"object","properties":{{"v":{{"type":"string"}}}},"required":["v"]}}}},"required":["kind{at}"],"additionalProperties":false}}"#
        )
    };
    format!(r#"{{"oneOf":[{}]}}"#, each(size, branch))
}

fn adjacently_tagged(size: usize) -> String {
    let branch = |at| {
        format!(
            r#"{{"type":"object","properties":{{"t":{{"const":"kind{at}"}},"c":{{"type":"object","properties":{{"v":{{"type":"string"}}}},"required":["v"]}}}},"required":["t","c"]}}"#
        )
    };
    format!(r#"{{"oneOf":[{}]}}"#, each(size, branch))
}

fn record(at: usize) -> String {
    format!(
        r#"{{"type":"object","properties":{{"a{at}":{{"type":"string"}},"n":{{"type":"integer","minimum":0,"maximum":100}}}},"required":["a{at}"]}}"#
    )
}

fn untagged(size: usize) -> String {
    format!(r#"{{"anyOf":[{}]}}"#, each(size, record))
}

fn conjunction(size: usize) -> String {
    format!(r#"{{"allOf":[{}]}}"#, each(size, record))
}

fn texts(size: usize) -> String {
    format!(
        r#"{{"type":"object","properties":{{"e":{{"enum":[{}]}}}}}}"#,
        each(size, |at| format!("\"value {at}\""))
    )
}

fn integers(size: usize) -> String {
    format!(r#"{{"type":"object","properties":{{"e":{{"enum":[{}]}}}}}}"#, each(size, |at| at.to_string()))
}

fn optional(size: usize) -> String {
    let property = |at| format!(r#""p{at}":{{"type":"string"}}"#);
    format!(r#"{{"type":"object","properties":{{{}}}}}"#, each(size, property))
}

fn required(size: usize) -> String {
    let property = |at| format!(r#""p{at}":{{"type":"string"}}"#);
    let names = each(size, |at| format!("\"p{at}\""));
    format!(r#"{{"type":"object","properties":{{{}}},"required":[{names}]}}"#, each(size, property))
}

fn definitions(size: usize) -> String {
    let definition = |at| {
        format!(
            r##""D{at}":{{"type":"object","properties":{{"id":{{"type":"string"}},"a":{{"$ref":"#/$defs/D{}"}},"b":{{"$ref":"#/$defs/D{}"}}}},"required":["id"]}}"##,
            (at * 2 + 1) % size,
            (at * 2 + 2) % size
        )
    };
    format!(r##"{{"$ref":"#/$defs/D0","$defs":{{{}}}}}"##, each(size, definition))
}

fn rules(size: usize) -> String {
    let rule = |at| {
        format!(
            r#"{{"if":{{"properties":{{"a":{{"const":"x{at}"}}}},"required":["a"]}},"then":{{"required":["b{at}"]}}}}"#
        )
    };
    format!(r#"{{"type":"object","properties":{{"a":{{"type":"string"}}}},"allOf":[{}]}}"#, each(size, rule))
}

#[cfg(test)]
mod tests {
    use super::KINDS;

    #[test]
    fn every_kind_is_a_schema() {
        for kind in KINDS {
            let schema = (kind.schema)(3);
            assert!(serde_json::from_str::<serde_json::Value>(&schema).is_ok(), "{}: {schema}", kind.name);
        }
    }
}
