//! The command line.

use clap::{Args, Parser, Subcommand};

use crate::diff::DiffOptions;
use crate::infer::InferOptions;

/// The commands, for an xtask that links the event crates and for `cargo tidings`.
#[derive(Clone, Debug, Subcommand)]
#[non_exhaustive]
pub enum Command {
    /// Brings schemas/ and generated/ up to date with the event crates and the folders of events.
    ///
    /// Collects the events of the linked crates and of the folders that the settings name, makes their JSON
    /// Schemas and writes the packages of every target. Nothing is written when anything is wrong. Files that tidings wrote and no longer
    /// owns are removed; files that a person put there are never touched.
    GenSchemas(Options),
    /// Brings generated/ up to date with schemas/ alone.
    ///
    /// The half that links no event crate: reads the JSON Schemas in schemas/ as they stand and writes
    /// the packages of every target.
    GenPackages(Options),
    /// Makes the contract as it is now the one that is released, and settles the version of its packages.
    ///
    /// Writes schemas/<component>/released.json and the snapshots beside it: what changes are judged against from
    /// now on. Refuses while schemas are stale or a change breaks what it must not. A run with nothing to release
    /// changes nothing.
    Release(ReleaseOptions),
    /// Makes one module that stands alone, or a schema, from samples, from somebody's schema, or from both.
    ///
    /// The module has the types, what reads, checks and writes them, and depends on the language's JSON library
    /// only. With a schema and samples, the schema rules: the samples are held to it, and fill what it leaves open.
    Infer(InferOptions),
    /// Shows what changed from one contract to another, and whom it breaks.
    ///
    /// Compares what the schemas accept, not how they are written. What breaks is shown with a document that one
    /// side accepts and the other refuses. Without A and B: from the baseline to the contract as it is.
    Diff(DiffOptions),
}

/// What the commands that generate take.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Write nothing; show what would change and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,
    /// Only this component (may be given several times)
    #[arg(long, value_name = "NAME")]
    pub component: Vec<String>,
    /// Write nothing; tell the way of one event, given as NAME or NAME@vN: declaration, samples, schema,
    /// model, each output file
    #[arg(long, value_name = "EVENT", conflicts_with = "check")]
    pub explain: Option<String>,
}

/// What `release` takes.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReleaseOptions {
    /// Only this component (may be given several times)
    #[arg(long, value_name = "NAME")]
    pub component: Vec<String>,
    /// Release nothing; give the packages of what changed a version before the next one, such as 1.3.0-pr.42, for
    /// trying them out. `gen-schemas` takes it back
    #[arg(long, value_name = "IDENTIFIERS", conflicts_with = "stable")]
    pub pre: Option<String>,
    /// Release as 1.0.0 what is below: from then on what breaks raises the first number
    #[arg(long)]
    pub stable: bool,
}

const AFTER: &str =
    "Exit status: 0 done or clean, 1 the check found a difference, or something breaks, 2 something is wrong.
Settings: [workspace.metadata.tidings] in the workspace's Cargo.toml.";

/// From event types to a versioned contract and publishable packages.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", version, after_help = AFTER)]
pub(crate) struct Linked {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// From events to a versioned contract and publishable packages; links no event crate.
#[derive(Debug, Parser)]
#[command(name = "tidings", version, after_help = AFTER)]
pub(crate) struct Unlinked {
    #[command(subcommand)]
    pub(crate) command: Command,
}
