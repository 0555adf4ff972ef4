//! What `#[derive(Event)]` adds to compiling: `cargo check` of 200 structs with it and without.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

use super::measure::{measure, median, seconds};
use super::table;
use conformance::programs::{cargo, run, workspace_root};

const STRUCTS: usize = 200;
const FIELDS: usize = 12;
const RUNS: usize = 9;

/// The crates that are compared, and what they derive.
const CRATES: [(&str, &str); 3] = [
    ("plain", "Serialize"),
    ("events", "Serialize, Event"),
    ("collected", "Serialize, Event; feature `collect`, as the xtask builds it"),
];

/// Prints what checking each crate costs, with its dependencies built before.
///
/// # Errors
/// One of them does not compile.
pub(super) fn bench(folder: &Path) -> Result<()> {
    write(folder)?;
    for (name, _) in CRATES {
        run(&mut check(folder, name))?;
    }
    let mut used: Vec<Vec<_>> = CRATES.iter().map(|_| Vec::new()).collect();
    // In turn, so that a busy moment of the machine falls on all of them.
    for _ in 0..RUNS {
        for ((name, _), used) in CRATES.iter().zip(&mut used) {
            let source = fs::File::options().append(true).open(folder.join(name).join("src/lib.rs"))?;
            source.set_modified(SystemTime::now())?;
            used.push(measure(&mut check(folder, name))?);
        }
    }
    let cpu: Vec<Option<Duration>> =
        used.iter().map(|used| median(used.iter().filter_map(|used| used.cpu).collect())).collect();
    let wall: Vec<Option<Duration>> =
        used.iter().map(|used| median(used.iter().map(|used| used.wall).collect())).collect();
    let times = |of: &[Option<Duration>], at: usize| match (of.first(), of.get(at)) {
        (Some(Some(plain)), Some(Some(this))) => format!("{:.2}×", this.as_secs_f64() / plain.as_secs_f64()),
        _ => "?".to_owned(),
    };
    let rows: Vec<Vec<String>> = CRATES
        .iter()
        .enumerate()
        .map(|(at, (_, what))| {
            vec![(*what).to_owned(), seconds(cpu[at]), times(&cpu, at), seconds(wall[at]), times(&wall, at)]
        })
        .collect();
    let title = format!("cargo check of {STRUCTS} structs of {FIELDS} fields (median of {RUNS})");
    table(&title, &["", "CPU", "", "wall", ""], &rows);
    Ok(())
}

fn check(folder: &Path, name: &str) -> Command {
    let mut cargo = cargo();
    // An incremental build would measure what it can leave out.
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_INCREMENTAL", "0");
    cargo.args(["check", "--quiet", "--package", name]);
    cargo
}

fn write(folder: &Path) -> Result<()> {
    let root = workspace_root();
    let tidings = root.join("crates/tidings");
    let tidings = tidings.to_str().context("the path of the workspace is not UTF-8")?;
    let names: Vec<String> = CRATES.iter().map(|(name, _)| format!("{name:?}")).collect();
    put(folder, "Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", names.join(", ")))?;
    // The versions that this workspace is tested with.
    put(folder, "Cargo.lock", &fs::read_to_string(root.join("Cargo.lock"))?)?;
    for (name, _) in CRATES {
        let mut manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n"
        );
        match name {
            "events" => manifest += &format!("tidings = {{ path = {tidings:?} }}\n"),
            "collected" => {
                manifest += &format!("tidings = {{ path = {tidings:?}, features = [\"collect\"] }}\n");
            }
            _ => {}
        }
        put(folder, &format!("{name}/Cargo.toml"), &manifest)?;
        put(folder, &format!("{name}/src/lib.rs"), &source(name != "plain"))?;
    }
    Ok(())
}

fn put(folder: &Path, file: &str, text: &str) -> Result<()> {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().context("a folder")?)?;
    fs::write(&path, text).with_context(|| path.display().to_string())
}

/// The same structs and the same `build` functions, as events or not.
fn source(events: bool) -> String {
    const TYPES: [(&str, &str); 6] = [
        ("String", "String::from(\"text\")"),
        ("u32", "7"),
        ("Option<String>", "Some(String::from(\"there\"))"),
        ("Vec<String>", "vec![String::from(\"item\")]"),
        ("f64", "1.5"),
        ("bool", "true"),
    ];
    let mut text = String::from("//! Written by the benchmark.\n\nuse serde::Serialize;\n");
    if events {
        text += "use tidings::{Event, Factory};\n\n";
        text += "tidings::component!(\"bench\", source = \"com.example.bench\", detail_type = name);\n";
    }
    for number in 0..STRUCTS {
        let derived = if events { "Serialize, Event" } else { "Serialize" };
        text += &format!("\n/// Structure {number}.\n#[derive({derived})]\n");
        if events {
            text += &format!("#[event(name = \"bench.structure{number}:created\", version = 1)]\n");
        }
        text += &format!("pub struct Structure{number} {{\n");
        let fields: Vec<_> = (0..FIELDS).map(|field| TYPES[field % TYPES.len()]).collect();
        for (field, (kind, _)) in fields.iter().enumerate() {
            text += &format!("    /// Field {field}.\n    pub field_{field}: {kind},\n");
        }
        let (head, visible) = if events { ("Factory for ", "") } else { ("", "pub ") };
        text += &format!(
            "}}\n\nimpl {head}Structure{number} {{\n    /// One.\n    {visible}fn build() -> Self {{\n        Self {{\n"
        );
        for (field, (_, value)) in fields.iter().enumerate() {
            text += &format!("            field_{field}: {value},\n");
        }
        text += "        }\n    }\n}\n";
    }
    text
}
