//! `cargo xtask bench`: what generating and deriving cost. Prints tables and judges nothing.
//!
//! What is measured is built in release mode and runs as a process of its own, so that one measurement
//! does not pay for another.

mod derive;
mod events;
mod generate;
mod measure;
mod quicktype;

use std::process::ExitCode;

use anyhow::Result;

/// Runs the measurements that are named, or `generate` and `derive`.
pub(crate) fn main(words: &[String]) -> ExitCode {
    let known = ["generate", "derive", "--quicktype"];
    if words.iter().any(|word| !known.contains(&word.as_str())) {
        eprintln!("cargo xtask bench [generate] [derive] [--quicktype]\n");
        eprintln!("  generate     schemas to three packages, for 100, 300 and 1,000 events");
        eprintln!("  derive       what #[derive(Event)] adds to cargo check");
        eprintln!("  --quicktype  quicktype on the same events (installed below target/, from npm)");
        return ExitCode::from(2);
    }
    match run(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<()> {
    let folder = crate::programs::target_folder().join("bench");
    let named = |part: &str| words.iter().any(|word| word == part);
    let all = words.iter().all(|word| word.starts_with("--"));
    if all || named("generate") {
        generate::bench(&folder.join("generate"))?;
    }
    if named("--quicktype") {
        quicktype::bench(&folder.join("quicktype"))?;
    }
    if all || named("derive") {
        derive::bench(&folder.join("derive"))?;
    }
    Ok(())
}

/// Prints rows under their heads, the first column to the left and the others to the right.
fn table(title: &str, heads: &[&str], rows: &[Vec<String>]) {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain(heads.get(column).map(|head| head.chars().count())).max().unwrap_or(0)
    };
    println!("\n{title}");
    let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
    for row in std::iter::once(&heads).chain(rows) {
        let cells: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let width = width(column);
                if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            })
            .collect();
        println!("  {}", cells.join("  ").trim_end());
    }
}
