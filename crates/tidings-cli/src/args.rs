//! The command line.

use clap::{Args, Parser, Subcommand};

/// The commands of an xtask that links the event crates.
#[derive(Clone, Debug, Subcommand)]
#[non_exhaustive]
pub enum Command {
    /// Brings schemas/ and generated/ up to date with the event crates.
    ///
    /// Collects the events of the linked crates, derives their JSON Schemas and writes the packages of
    /// every target. Nothing is written when anything is wrong. Files that tidings wrote and no longer
    /// owns are removed; files that a person put there are never touched.
    GenSchemas(Options),
    /// Brings generated/ up to date with schemas/ alone.
    ///
    /// The half that links no event crate: reads the JSON Schemas in schemas/ as they stand and writes
    /// the packages of every target.
    GenPackages(Options),
}

/// What both commands take.
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

const AFTER: &str = "Exit status: 0 done or clean, 1 the check found a difference, 2 something is wrong.
Settings: [workspace.metadata.tidings] in the workspace's Cargo.toml.";

/// From event types to a versioned contract and publishable packages.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", version, after_help = AFTER)]
pub(crate) struct Linked {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// From a versioned contract of JSON Schemas to publishable packages.
#[derive(Debug, Parser)]
#[command(name = "cargo-tidings", bin_name = "cargo tidings", version, after_help = AFTER)]
pub(crate) struct Unlinked {
    #[command(subcommand)]
    pub(crate) command: UnlinkedCommand,
}

/// The commands for which nothing needs to be linked.
#[derive(Debug, Subcommand)]
pub(crate) enum UnlinkedCommand {
    /// Brings generated/ up to date with schemas/.
    ///
    /// Reads the JSON Schemas in schemas/ as they stand and writes the packages of every target. Nothing
    /// is written when anything is wrong. To derive the schemas from the event crates first, run
    /// `cargo xtask gen-schemas` in a workspace whose xtask links them.
    GenPackages(Options),
    /// Needs an xtask that links the event crates.
    #[command(hide = true)]
    GenSchemas {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
        rest: Vec<String>,
    },
}

impl Command {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::GenSchemas(_) => "gen-schemas",
            Self::GenPackages(_) => "gen-packages",
        }
    }

    pub(crate) fn options(&self) -> &Options {
        match self {
            Self::GenSchemas(options) | Self::GenPackages(options) => options,
        }
    }
}
