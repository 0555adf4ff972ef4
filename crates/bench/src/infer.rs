//! Samples → a module, by the command that users run: a large file, and one small sample.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use super::measure::{Used, measure, median, megabytes, seconds};
use super::quicktype;
use super::table;
use conformance::programs::{Node, Toolchain, cargo, run, target_folder, workspace_root};
use conformance::random::Random;

const MEGABYTES: usize = 50;
const RUNS: usize = 5;
const LANGUAGES: [&str; 4] = ["json-schema", "typescript", "csharp", "rust"];

/// Prints what inference costs, beside quicktype where that was asked for.
///
/// # Errors
/// The command cannot be built, or fails.
pub(super) fn bench(folder: &Path, with_quicktype: bool) -> Result<()> {
    fs::create_dir_all(folder)?;
    let program = build()?;
    let (large, small) = (folder.join("large.json"), folder.join("small.json"));
    write_large(&large)?;
    fs::write(&small, record(&mut Random::new("small"), 0))?;
    let size = fs::metadata(&large)?.len();
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let used = times(RUNS, || infer(&program, language, &large))?;
        rows.push(large_row(language, &used, size));
    }
    let script = with_quicktype.then(|| installed(folder)).transpose()?;
    if let Some(script) = &script {
        let used = times(1, || quicktype_of(folder, script, "schema", &large))?;
        rows.push(large_row("quicktype, json-schema", &used, size));
    }
    let heads = ["", "CPU", "MB/s of CPU", "wall", "memory"];
    let title = format!("{} MB of records in one array → one module (median of {RUNS})", size / 1_000_000);
    table(&title, &heads, &rows);

    let mut rows = Vec::new();
    for language in LANGUAGES {
        let used = times(4 * RUNS + 1, || infer(&program, language, &small))?;
        rows.push(small_row(language, &used));
    }
    if let Some(script) = &script {
        for (name, language) in [("typescript", "typescript"), ("csharp", "csharp"), ("rust", "rust")] {
            let used = times(RUNS, || quicktype_of(folder, script, language, &small))?;
            rows.push(small_row(&format!("quicktype, {name}"), &used));
        }
    }
    let title = format!("One sample of {} bytes → one module", fs::metadata(&small)?.len());
    table(&title, &["", "wall, median", "fastest"], &rows);
    Ok(())
}

fn large_row(what: &str, used: &[Used], size: u64) -> Vec<String> {
    let cpu = median(used.iter().filter_map(|used| used.cpu).collect());
    #[allow(clippy::cast_precision_loss, reason = "for people")]
    let rate = cpu.map(|cpu| size as f64 / 1e6 / cpu.as_secs_f64().max(0.001));
    vec![
        what.to_owned(),
        seconds(cpu),
        rate.map_or_else(|| "?".to_owned(), |rate| format!("{rate:.0}")),
        seconds(median(used.iter().map(|used| used.wall).collect())),
        megabytes(used.iter().filter_map(|used| used.memory).max()),
    ]
}

fn small_row(what: &str, used: &[Used]) -> Vec<String> {
    let milliseconds = |wall: Option<Duration>| {
        wall.map_or_else(|| "?".to_owned(), |wall| format!("{:.1} ms", 1000.0 * wall.as_secs_f64()))
    };
    vec![
        what.to_owned(),
        milliseconds(median(used.iter().map(|used| used.wall).collect())),
        milliseconds(used.iter().map(|used| used.wall).min()),
    ]
}

fn times(times: usize, command: impl Fn() -> Command) -> Result<Vec<Used>> {
    (0..times).map(|_| measure(&mut command())).collect()
}

fn infer(program: &Path, language: &str, samples: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["infer", "--root", "OrderChanged", "--lang", language]).arg(samples);
    command
}

fn build() -> Result<PathBuf> {
    let mut cargo = cargo();
    cargo.current_dir(workspace_root());
    run(cargo.args(["build", "--release", "--quiet", "--package", "tidings-cli", "--bin", "tidings"]))?;
    Ok(target_folder().join("release").join(format!("tidings{}", std::env::consts::EXE_SUFFIX)))
}

fn installed(folder: &Path) -> Result<PathBuf> {
    match Node::find()? {
        Toolchain::Found(node) => quicktype::install(&node, folder),
        Toolchain::Absent(why) => bail!("quicktype needs Node: {why}"),
    }
}

fn quicktype_of(folder: &Path, script: &Path, language: &str, samples: &Path) -> Command {
    let mut command = Node::script(folder, script);
    command.args(["--src-lang", "json", "--lang", language, "--top-level", "OrderChanged", "--src"]);
    command.arg(samples);
    command
}

/// One array of records, a line each.
fn write_large(file: &Path) -> Result<()> {
    let mut random = Random::new("large");
    let mut output = BufWriter::new(File::create(file)?);
    let mut written = 0;
    let mut at = 0;
    while written < MEGABYTES * 1_000_000 {
        let record = record(&mut random, at);
        write!(output, "{}{record}", if at == 0 { "[" } else { ",\n" })?;
        written += record.len() + 2;
        at += 1;
    }
    writeln!(output, "]")?;
    Ok(output.flush()?)
}

/// An event of about 900 bytes: nested records, a list of records, a tagged union, optional and nullable properties.
fn record(random: &mut Random, at: usize) -> String {
    const WORDS: [&str; 8] = ["alpha", "bravo", "coral", "delta", "ember", "fjord", "grove", "haven"];
    let word = |random: &mut Random| WORDS[random.below(WORDS.len())];
    let id = |random: &mut Random| {
        let (a, b) = (random.number(), random.number());
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            a >> 32,
            a & 0xffff,
            b & 0xfff,
            (b >> 12) & 0xfff,
            b >> 16
        )
    };
    let time = |random: &mut Random| {
        let part = |random: &mut Random, of: usize| 1 + random.below(of);
        format!(
            "20{:02}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            part(random, 25),
            part(random, 12),
            part(random, 28),
            part(random, 23),
            part(random, 59),
            part(random, 59),
            part(random, 999)
        )
    };
    let lines: Vec<String> = (0..=random.below(4))
        .map(|line| {
            format!(
                "{{\"line\":{line},\"article\":\"{}-{}\",\"quantity\":{},\"price\":{}.{:02}{}}}",
                word(random),
                random.below(10_000),
                1 + random.below(20),
                random.below(900),
                random.below(100),
                if random.below(3) == 0 { ",\"note\":\"as a gift, please\"" } else { "" }
            )
        })
        .collect();
    let payment = match random.below(3) {
        0 => format!(
            "{{\"kind\":\"card\",\"last4\":\"{:04}\",\"brand\":\"{}\"}}",
            random.below(10_000),
            word(random)
        ),
        1 => format!("{{\"kind\":\"wire\",\"account\":\"NO{:011}\"}}", random.number() % 100_000_000_000),
        _ => format!("{{\"kind\":\"voucher\",\"code\":\"{}\",\"left\":{}}}", word(random), random.below(500)),
    };
    format!(
        "{{\"id\":\"{}\",\"number\":{at},\"changedAt\":\"{}\",\"state\":\"{}\",\"customer\":{{\"id\":\"{}\",\"name\":\"{} {}\",\
         \"vip\":{},\"score\":{}{}}},\"address\":{{\"street\":\"{} {}\",\"city\":\"{}\",\"zip\":\"{:04}\",\"country\":\"NO\"}},\
         \"lines\":[{}],\"payment\":{payment},\"cancelledAt\":{},\"tags\":[\"{}\",\"{}\"],\"total\":{}.{:02},\"revision\":{}}}",
        id(random),
        time(random),
        word(random),
        id(random),
        word(random),
        word(random),
        random.below(2) == 0,
        random.below(1000),
        if random.below(4) == 0 { ",\"phone\":\"+47 22 22 22 22\"" } else { "" },
        word(random),
        1 + random.below(200),
        word(random),
        random.below(10_000),
        lines.join(","),
        if random.below(5) == 0 { format!("\"{}\"", time(random)) } else { "null".to_owned() },
        word(random),
        word(random),
        random.below(10_000),
        random.below(100),
        1 + random.below(9),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_json_and_the_same_in_every_run() {
        let (mut first, mut second) = (Random::new("x"), Random::new("x"));
        for at in 0..200 {
            let record = record(&mut first, at);
            assert_eq!(record, self::record(&mut second, at));
            assert!(serde_json::from_str::<serde_json::Value>(&record).is_ok(), "{record}");
        }
    }
}
