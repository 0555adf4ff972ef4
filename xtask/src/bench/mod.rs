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

/// Runs the measurements.
pub(crate) fn main(words: &[String]) -> ExitCode {
    let quicktype = words.iter().any(|word| word == "--quicktype");
    if let Some(unknown) = words.iter().find(|word| *word != "--quicktype") {
        eprintln!("unknown: {unknown}\n\ncargo xtask bench [--quicktype]\n");
        eprintln!("  --quicktype  quicktype side by side (installed below target/, from npm)");
        return ExitCode::from(2);
    }
    match all(quicktype) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn all(quicktype: bool) -> Result<()> {
    let folder = crate::programs::target_folder().join("bench");
    generate::bench(&folder.join("generate"))?;
    if quicktype {
        quicktype::bench(&folder.join("quicktype"))?;
    }
    derive::bench(&folder.join("derive"))
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
