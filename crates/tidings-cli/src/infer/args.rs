//! What `infer` takes.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use tidings_schema::{Diagnostic, Place};

/// What `infer` takes.
#[derive(Args, Clone, Debug, Default)]
#[non_exhaustive]
pub struct InferOptions {
    /// The root type's name, to the letter
    #[arg(long, value_name = "NAME")]
    pub root: String,
    /// What is made; without it, what the extension of --out says, or else json-schema
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// The namespace of the C# types
    #[arg(long, value_name = "NAMESPACE")]
    pub namespace: Option<String>,
    /// A JSON Schema (draft-04 to 2020-12) that rules: samples are held to it, and fill what it leaves open
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,
    /// What you know better than the samples; without it, `hints.toml` beside the samples
    #[arg(long, value_name = "FILE")]
    pub hints: Option<PathBuf>,
    /// Print what is claimed of events not yet seen, and why; write nothing unless --out is given
    #[arg(long)]
    pub explain: bool,
    /// Take the items of an array at the root of a file as the samples
    #[arg(long)]
    pub spread: bool,
    /// Write to this file, whole or not at all, in place of stdout
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// JSON files, files of several documents (.ndjson, .jsonl), folders with such files, or `-` for stdin
    #[arg(value_name = "SAMPLES")]
    pub samples: Vec<PathBuf>,
}

/// What `infer` makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// A JSON Schema, draft 2020-12
    #[value(name = "json-schema")]
    JsonSchema,
    /// A TypeScript module
    #[value(name = "typescript", alias = "ts")]
    TypeScript,
    /// A C# file for System.Text.Json
    #[value(name = "csharp", alias = "cs")]
    CSharp,
    /// A Rust module for `serde_json`
    #[value(name = "rust", alias = "rs")]
    Rust,
}

impl Language {
    /// The id of the language's target.
    pub(super) fn target(self) -> Option<&'static str> {
        match self {
            Self::JsonSchema => None,
            Self::TypeScript => Some("typescript"),
            Self::CSharp => Some("csharp"),
            Self::Rust => Some("rust"),
        }
    }
}

impl InferOptions {
    /// What is to be made.
    ///
    /// # Errors
    /// A file to write whose extension tells nothing.
    pub(super) fn language(&self) -> Result<Language, Diagnostic> {
        if let Some(language) = self.lang {
            return Ok(language);
        }
        let Some(out) = &self.out else { return Ok(Language::JsonSchema) };
        let extension = out.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("json") => Ok(Language::JsonSchema),
            Some("ts" | "mts" | "cts") => Ok(Language::TypeScript),
            Some("cs") => Ok(Language::CSharp),
            Some("rs") => Ok(Language::Rust),
            _ => {
                let place = Place::File { file: super::shown(out) };
                let message = "this file's extension does not say what to make";
                Err(Diagnostic::error("language-unknown", message, place)
                    .help("add `--lang json-schema`, `typescript`, `csharp` or `rust`"))
            }
        }
    }
}
