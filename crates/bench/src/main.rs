//! `cargo xtask bench`: what generating, deriving and the generated packages cost. Prints tables and judges
//! nothing but the agreement, which is the test's with more documents.
//!
//! What is measured is built in release mode and runs as a process of its own, so that one measurement
//! does not pay for another.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "reads better; nothing here is hot")]

mod derive;
mod events;
mod evolution;
mod generate;
mod hostile;
mod infer;
mod measure;
mod quicktype;
mod read;
mod scale;
mod tools;
mod tsc;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Parser, ValueEnum};

/// Measures what generating, deriving and the generated packages cost.
///
/// Prints tables and judges nothing but the agreement. What is measured is built in release mode first. A language whose tools
/// are not on this machine is skipped, and with CI in the environment that is an error.
#[derive(Parser)]
#[command(name = "bench", bin_name = "cargo xtask bench")]
struct Arguments {
    /// What to measure; everything where none is named
    #[arg(value_name = "PART")]
    parts: Vec<Part>,
    /// Measure quicktype on the same events, too (installed below target/, from npm)
    #[arg(long)]
    quicktype: bool,
    /// Only this language, where a part measures several; may be given more than once
    #[arg(long = "language", value_name = "LANGUAGE")]
    languages: Vec<Language>,
    /// How many documents the agreement is tried on
    #[arg(long, value_name = "NUMBER", default_value_t = 100_000)]
    documents: usize,
    /// What the documents of the agreement follow from
    #[arg(long, value_name = "TEXT", default_value = "agreement")]
    seed: String,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Schemas to three packages, for 100, 300 and 1,000 events
    Generate,
    /// What #[derive(Event)] adds to cargo check
    Derive,
    /// Reading and writing messages of 0.5, 5 and 100 KB, beside what one would use without generated types
    Read,
    /// Documents that are made to take long: nested unions, many faults, patterns, many properties
    Hostile,
    /// tsc of packages of 100 and 1,000 events, and the size of their declarations
    Tsc,
    /// Samples to a module: a file of 50 MB, and one small sample
    Infer,
    /// Schemas to a module by their size: branches to 5,000, values and properties to 100,000
    Scale,
    /// Two contracts of 1,000 events compared, by how many of the events changed
    Evolution,
    /// Documents changed at random: one verdict from the schemas' validator and from the packages of all languages
    Agreement,
}

/// A language that packages are generated for.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    #[value(name = "typescript")]
    TypeScript,
    #[value(name = "csharp")]
    CSharp,
    Rust,
}

impl Language {
    /// As its target is called.
    const fn id(self) -> &'static str {
        match self {
            Self::TypeScript => "typescript",
            Self::CSharp => "csharp",
            Self::Rust => "rust",
        }
    }

    /// For people.
    const fn name(self) -> &'static str {
        match self {
            Self::TypeScript => "TypeScript",
            Self::CSharp => "C#",
            Self::Rust => "Rust",
        }
    }
}

/// Runs the measurements that are named, or all.
fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let folder = conformance::programs::target_folder().join("bench");
    let wanted = |part| arguments.parts.is_empty() || arguments.parts.contains(&part);
    if wanted(Part::Generate) {
        generate::bench(&folder.join("generate"))?;
    }
    if arguments.quicktype {
        quicktype::bench(&folder.join("quicktype"))?;
    }
    if wanted(Part::Derive) {
        derive::bench(&folder.join("derive"))?;
    }
    if wanted(Part::Read) {
        read::bench(&folder.join("read"), &arguments.languages)?;
    }
    if wanted(Part::Hostile) {
        hostile::bench(&folder.join("hostile"), &arguments.languages)?;
    }
    if wanted(Part::Tsc) {
        tsc::bench(&folder.join("tsc"))?;
    }
    if wanted(Part::Infer) {
        infer::bench(&folder.join("infer"), arguments.quicktype)?;
    }
    if wanted(Part::Scale) {
        scale::bench(&folder.join("scale"))?;
    }
    if wanted(Part::Evolution) {
        evolution::bench(&folder.join("evolution"))?;
    }
    if wanted(Part::Agreement) {
        let languages: Vec<&str> = arguments.languages.iter().map(|language| language.id()).collect();
        ensure!(
            conformance::agreement(arguments.documents, arguments.seed.clone(), &languages),
            "the packages and the schemas do not agree"
        );
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
