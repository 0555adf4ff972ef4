//! Reading documents that were made to take long: the time has to grow as the documents do.

mod documents;
mod drivers;

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use tidings_codegen::read::SchemaFile;

use self::documents::{KINDS, Kind};
use self::drivers::{Driver, Reading};
use super::Language;
use super::table;
use super::tools::{dotnet, node};
use conformance::generate;
use conformance::programs::workspace_root;

/// How long one document may take before its reader is stopped.
const LIMIT: Duration = Duration::from_secs(20);

/// How much more than the document the time may grow, from the smallest size to the largest. A cache that a larger
/// document no longer fits into costs up to about this much.
const SLACK: f64 = 4.0;

const LANGUAGES: [Language; 3] = [Language::TypeScript, Language::CSharp, Language::Rust];

/// Prints what reading costs, for each kind of document in three sizes.
///
/// # Errors
/// A driver does not build or stops, or a reader does not find what is wrong.
pub(super) fn bench(folder: &Path, languages: &[Language]) -> Result<()> {
    let schema = workspace_root().join("tests/bench/hostile/hostile.schema.json");
    let file = SchemaFile {
        path: "tests/bench/hostile/hostile.schema.json".to_owned(),
        text: fs::read_to_string(schema)?,
    };
    let documents = folder.join("documents");
    fs::create_dir_all(&documents)?;
    let mut rows = Vec::new();
    for language in LANGUAGES {
        if !languages.is_empty() && !languages.contains(&language) {
            continue;
        }
        let package =
            || generate(&folder.join("packages"), "hostile", std::slice::from_ref(&file), language.id());
        let at = folder.join(language.id());
        let driver = match language {
            Language::TypeScript => match node()? {
                Some(node) => drivers::typescript(&node, &at, &package()?)?,
                None => continue,
            },
            Language::CSharp => match dotnet()? {
                Some(dotnet) => drivers::csharp(dotnet, &at, &package()?)?,
                None => continue,
            },
            Language::Rust => drivers::rust(&at, &package()?)?,
        };
        for kind in &KINDS {
            rows.push(row(language, kind, &documents, &driver)?);
        }
    }
    let title = "Hostile documents: the time to read one, smallest to largest; growth: how much more the time grew than \
                 the bytes, with ! where that is not linear";
    table(title, &["", "sizes", "smallest", "middle", "largest", "largest, bytes", "growth"], &rows);
    Ok(())
}

fn row(language: Language, kind: &Kind, folder: &Path, driver: &Driver) -> Result<Vec<String>> {
    let mut cells = vec![
        format!("{} {}", language.name(), kind.name),
        kind.sizes.map(|size| size.to_string()).join(", "),
    ];
    let mut readings = Vec::new();
    let mut bytes = Vec::new();
    for size in kind.sizes {
        let document = (kind.document)(size);
        bytes.push(document.len());
        let file = folder.join("document.json");
        fs::write(&file, document)?;
        let reading = driver.read(&file, LIMIT)?;
        if let Reading::Read { faults, .. } = reading {
            let expected = (kind.faults)(size);
            ensure!(faults == expected, "{} {size}: {faults} faults, not {expected}", kind.name);
        }
        cells.push(match reading {
            Reading::Read { best, .. } => duration(best),
            Reading::Stopped => format!("> {} s", LIMIT.as_secs()),
        });
        readings.push(reading);
    }
    cells.push(bytes.last().map_or_else(String::new, ToString::to_string));
    cells.push(growth(&readings, &bytes));
    Ok(cells)
}

/// How much more the time grew than the document, from the smallest to the largest.
fn growth(readings: &[Reading], bytes: &[usize]) -> String {
    let (Some(Reading::Read { best: first, .. }), Some(Reading::Read { best: last, .. })) =
        (readings.first(), readings.last())
    else {
        return "!".to_owned();
    };
    let (Some(&smallest), Some(&largest)) = (bytes.first(), bytes.last()) else { return String::new() };
    #[allow(clippy::cast_precision_loss, reason = "for people")]
    let growth = (last / first) / (largest as f64 / smallest as f64);
    format!("{growth:.2}{}", if growth > SLACK { "!" } else { "" })
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e4 => format!("{:.2} µs", nanoseconds / 1e3),
        ..1e6 => format!("{:.0} µs", nanoseconds / 1e3),
        ..1e9 => format!("{:.1} ms", nanoseconds / 1e6),
        _ => format!("{:.1} s", nanoseconds / 1e9),
    }
}
