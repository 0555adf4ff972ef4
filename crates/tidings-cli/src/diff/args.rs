//! What `diff` takes.

use clap::{Args, ValueEnum};

use super::asked::Compatibility;

/// What `diff` takes.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiffOptions {
    /// How the difference is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Who must not be broken; without it, what the settings say of each component, or else forward
    #[arg(long, value_name = "WHOM")]
    pub compatibility: Option<Compatibility>,
    /// Ask about every document that a schema accepts, not only about readers that ignore what they do not know
    #[arg(long)]
    pub strict: bool,
    /// The old contract: `baseline`, `git:REVISION`, `git:REVISION:PATH`, a folder of schemas, or a JSON Schema file
    #[arg(value_name = "A")]
    pub old: Option<String>,
    /// The new contract, named likewise; without it, the contract as it is: what linked events make, or else schemas/
    #[arg(value_name = "B")]
    pub new: Option<String>,
}

/// How a difference is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs (docs/diff.md)
    Json,
    /// For a pull request's comment
    Markdown,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}
