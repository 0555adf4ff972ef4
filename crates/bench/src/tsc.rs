//! What a large TypeScript package costs those who compile it, and those who compile against it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tidings_codegen::read::SchemaFile;

use super::events::{Event, FIELDS, events};
use super::measure::{Used, measure, megabytes, seconds};
use super::read::{install, install_package, tsc};
use super::table;
use super::tools::node;
use conformance::generate;
use conformance::programs::workspace_root;
use conformance::{BUILT, emptied, mirror, write_if_other};

const SIZES: [usize; 2] = [100, 1000];
const RUNS: usize = 3;

/// Prints what compiling costs for each size, and how large the declarations are.
///
/// # Errors
/// The tools cannot be installed, or a package does not compile.
pub(super) fn bench(folder: &Path) -> Result<()> {
    let Some(node) = node()? else { return Ok(()) };
    let source = workspace_root().join("tests/bench/typescript");
    install(&node, &source, folder)?;
    let mut rows = Vec::new();
    for size in SIZES {
        let events = events("shop", size);
        let files: Vec<SchemaFile> = events.iter().map(file).collect();
        let package = generate(&folder.join(format!("{size}")), "shop", &files, "typescript")?;
        let consumer = folder.join(format!("{size}-consumer"));
        // Builds the core package, too, which is no part of what is measured.
        install_package(folder, &package, &consumer, "shop-events")?;
        let mut built = Vec::new();
        for _ in 0..RUNS {
            emptied(&package.join("dist"))?;
            built.push(measure(&mut tsc(folder, &package))?);
        }
        let (declarations, bytes) = declarations(&package.join("dist"))?;

        mirror(&source, &consumer, &BUILT).and_then(|()| only_the_settings(&consumer))?;
        write_if_other(&consumer.join("consumer.ts"), handler(&events).as_bytes())?;
        let mut used = Vec::new();
        for _ in 0..RUNS {
            used.push(measure(tsc(folder, &consumer).arg("--noEmit"))?);
        }

        let cpu = |runs: &[Used]| runs.iter().filter_map(|run| run.cpu).min();
        let memory = |runs: &[Used]| runs.iter().filter_map(|run| run.memory).max();
        let count = f64::from(u32::try_from(size).unwrap_or(u32::MAX));
        let each = cpu(&built)
            .map_or_else(|| "?".to_owned(), |cpu| format!("{:.1} ms", 1000.0 * cpu.as_secs_f64() / count));
        rows.push(vec![
            format!("{size} events of {FIELDS} fields"),
            seconds(cpu(&built)),
            each,
            megabytes(memory(&built)),
            declarations.to_string(),
            format!("{} kB", bytes / 1000),
            format!("{:.0} B", f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / count),
            seconds(cpu(&used)),
            megabytes(memory(&used)),
        ]);
    }
    let heads = [
        "",
        "package: CPU",
        "an event",
        "memory",
        "declarations",
        "size",
        "an event",
        "all handled: CPU",
        "memory",
    ];
    table(&format!("tsc of a package, and of a switch over all its events (best of {RUNS})"), &heads, &rows);
    Ok(())
}

fn file(event: &Event) -> SchemaFile {
    SchemaFile { path: event.path.clone(), text: event.schema.to_string() }
}

/// The drivers of another measurement are not compiled here.
fn only_the_settings(consumer: &Path) -> Result<()> {
    for entry in fs::read_dir(consumer)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ts") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// A function that handles every event of the component, which the compiler must narrow one by one.
fn handler(events: &[Event]) -> String {
    let mut text = String::from(
        "import { ShopEvent } from \"@tidings-checks/shop-events\";\n\n\
         export function handle(delivered: unknown): string {\n  const event = ShopEvent.from(delivered);\n  \
         switch (event[\"detail-type\"]) {\n",
    );
    for event in events {
        let detail_type = event.schema.pointer("/x-tidings/detailType").and_then(|it| it.as_str());
        let _ = write!(
            text,
            "    case \"{}\":\n      return event.detail.status;\n",
            detail_type.unwrap_or_default()
        );
    }
    text + "    default:\n      return \"unknown\";\n  }\n}\n"
}

/// How many declaration files there are, and their bytes.
fn declarations(folder: &Path) -> Result<(u64, u64)> {
    let mut total = (0, 0);
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let inner = if entry.file_type()?.is_dir() {
            declarations(&entry.path())?
        } else if entry.file_name().to_string_lossy().ends_with(".d.ts") {
            (1, entry.metadata()?.len())
        } else {
            (0, 0)
        };
        total = (total.0 + inner.0, total.1 + inner.1);
    }
    Ok(total)
}
