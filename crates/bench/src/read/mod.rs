//! Reading and writing through the generated types, beside what one would use without them.

mod drivers;
mod orders;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use tidings_codegen::read::SchemaFile;

use self::drivers::{Documents, Measured};
use super::Language;
use super::table;
use super::tools::{dotnet, node};
use conformance::generate;
use conformance::programs::workspace_root;

pub(super) use self::drivers::{build_csharp, build_rust, install, install_package, tsc};

/// Messages by size: what a row says of them, their bytes, and how many different ones there are.
const SIZES: [(&str, usize, usize); 3] = [("0.5 KB", 500, 64), ("5 KB", 5_000, 16), ("100 KB", 100_000, 4)];

/// What the generated way is compared with, and how much of its time it may take.
struct Aim {
    operation: &'static str,
    way: &'static str,
    at_most: f64,
}

const fn aim(operation: &'static str, way: &'static str, at_most: f64) -> Aim {
    Aim { operation, way, at_most }
}

/// What is only shown has no aim.
const AIMS: [(Language, &[Aim]); 3] = [
    (
        Language::TypeScript,
        &[aim("parse", "JSON.parse", 1.1), aim("check", "ajv", 1.0), aim("check", "zod", 0.05)],
    ),
    (Language::CSharp, &[aim("read", "plain", 0.6), aim("write", "plain", 1.1)]),
    (Language::Rust, &[aim("read", "plain", 1.1), aim("write", "plain", 1.1)]),
];

/// Prints what reading and writing cost, with the aims beside it.
///
/// # Errors
/// A driver does not build or stops.
pub(super) fn bench(folder: &Path, languages: &[Language]) -> Result<()> {
    let schema = workspace_root().join("tests/bench/order-placed.schema.json");
    let file = SchemaFile {
        path: "tests/bench/order-placed.schema.json".to_owned(),
        text: fs::read_to_string(&schema)?,
    };
    let documents = Documents {
        folder: folder.join("documents"),
        sizes: SIZES.iter().map(|(name, ..)| name.replace(' ', "")).collect(),
    };
    fs::create_dir_all(&documents.folder)?;
    for ((_, bytes, count), name) in SIZES.iter().zip(&documents.sizes) {
        let lines = orders::orders(*bytes, *count).join("\n");
        fs::write(documents.folder.join(format!("{name}.jsonl")), format!("{lines}\n"))?;
    }

    let mut rows = Vec::new();
    let mut unsteady = 0.0_f64;
    for (language, aims) in AIMS {
        if !languages.is_empty() && !languages.contains(&language) {
            continue;
        }
        let id = language.id();
        let package = || generate(&folder.join("packages"), "bench", std::slice::from_ref(&file), id);
        let at = folder.join(id);
        let measured = match language {
            Language::TypeScript => match node()? {
                Some(node) => drivers::typescript(&node, &at, &package()?, &schema, &documents)?,
                None => continue,
            },
            Language::CSharp => match dotnet()? {
                Some(dotnet) => drivers::csharp(&dotnet, &at, &package()?, &documents)?,
                None => continue,
            },
            Language::Rust => drivers::rust(&at, &package()?, &documents)?,
        };
        unsteady = measured.iter().map(|one| one.median / one.best - 1.0).fold(unsteady, f64::max);
        rows.extend(described(language, &measured, aims, &documents.sizes)?);
    }
    let title = "Reading and writing one event: time a message in the best of the rounds; ×: the generated way's part of \
                 that time, with ! where it misses the aim; allocated for a message, and how often";
    let mut heads = vec![""];
    for (size, ..) in SIZES {
        heads.extend([size, "×", "allocated"]);
    }
    heads.push("aim");
    table(title, &heads, &rows);
    println!("  The middle round took up to {:.0} % longer than the best one.", unsteady * 100.0);
    Ok(())
}

/// The rows of one language.
fn described(
    language: Language,
    measured: &[Measured],
    aims: &[Aim],
    sizes: &[String],
) -> Result<Vec<Vec<String>>> {
    let mut ways: Vec<(&str, &str)> = Vec::new();
    for one in measured {
        if !ways.contains(&(&one.operation, &one.way)) {
            ways.push((&one.operation, &one.way));
        }
    }
    ensure!(!ways.is_empty(), "the driver of {} measured nothing", language.name());
    for aim in aims {
        ensure!(ways.contains(&(aim.operation, aim.way)), "nothing was measured for {}", aim.way);
    }
    let mut rows = Vec::new();
    for (operation, way) in ways {
        let aim = aims.iter().find(|aim| (aim.operation, aim.way) == (operation, way));
        let mut row = vec![format!("{} {operation}: {way}", language.name())];
        for size in sizes {
            let find = |way: &str| {
                let one = measured
                    .iter()
                    .find(|one| one.size == *size && one.operation == operation && one.way == way);
                one.with_context(|| format!("{operation} of {size} was not measured for {way}"))
            };
            let (this, generated) = (find(way)?, find("generated")?);
            let part = generated.best / this.best;
            let missed = aim.is_some_and(|aim| part > aim.at_most);
            row.push(duration(this.best));
            row.push(match way {
                "generated" => String::new(),
                _ => format!("{part:.2}{}", if missed { "!" } else { "" }),
            });
            row.push(allocated(this));
        }
        row.push(aim.map_or_else(String::new, |aim| format!("≤ {:.2}", aim.at_most)));
        rows.push(row);
    }
    Ok(rows)
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e3 => format!("{nanoseconds:.0} ns"),
        ..1e5 => format!("{:.2} µs", nanoseconds / 1e3),
        _ => format!("{:.0} µs", nanoseconds / 1e3),
    }
}

fn allocated(measured: &Measured) -> String {
    let bytes = measured.bytes.map_or_else(String::new, |bytes| match bytes {
        ..1e5 => format!("{bytes:.0} B"),
        _ => format!("{:.0} kB", bytes / 1e3),
    });
    match measured.allocations {
        Some(allocations) => format!("{bytes} in {allocations:.0}"),
        None => bytes,
    }
}
