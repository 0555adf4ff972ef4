//! `tests/infer/<case>/`: what is inferred from, and documents. A folder dropped in is a test.
//!
//! | file | is |
//! |---|---|
//! | `samples/` | samples; each must come back exactly |
//! | `schema.json` | somebody's schema; files beside it may be referred to |
//! | `hints.toml` | hints |
//! | `unseen.json` | an array of documents that were no samples, and must come back exactly |
//! | `refused.json` | an array of documents that schema and readers must refuse |

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use jsonschema::{Retrieve, Uri, Validator};
use serde_json::Value;
use serde_json::value::RawValue;
use tidings_codegen::model::Name;

use crate::contract::{files, folders};
use crate::report::Report;
use crate::tree::Tree;

/// One construct.
pub(super) struct Case {
    /// The folder's name.
    pub(super) name: String,
    pub(super) folder: PathBuf,
    /// The root type's name.
    pub(super) root: String,
    pub(super) schema: Option<PathBuf>,
    pub(super) samples: bool,
    pub(super) hints: bool,
    pub(super) documents: Vec<Document>,
}

/// A document with its verdict.
pub(super) struct Document {
    /// Where it stands.
    pub(super) what: String,
    pub(super) text: String,
    pub(super) verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Valid,
    Refused,
}

/// Reads all cases; one that cannot be read is reported and left out.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn cases(report: &mut Report, folder: &Path) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for folder in folders(folder)? {
        match case(&folder) {
            Ok(case) => cases.push(case),
            Err(error) => {
                report.check(folder.display(), || -> Result<()> { Err(error) });
            }
        }
    }
    ensure!(!cases.is_empty(), "tests/infer is empty");
    Ok(cases)
}

fn case(folder: &Path) -> Result<Case> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let samples = folder.join("samples");
    let schema = Some(folder.join("schema.json")).filter(|file| file.is_file());
    let mut documents = Vec::new();
    if samples.is_dir() {
        for file in files(&samples)? {
            let what = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
            let text = fs::read_to_string(&file).with_context(|| what.clone())?;
            for (at, document) in stream(&text)?.into_iter().enumerate() {
                let what = format!("{what}#{at}");
                documents.push(Document { what, text: document, verdict: Verdict::Valid });
            }
        }
        ensure!(!documents.is_empty(), "samples/ holds none");
    }
    ensure!(schema.is_some() || samples.is_dir(), "there is neither samples/ nor schema.json");
    for (file, verdict) in [("unseen.json", Verdict::Valid), ("refused.json", Verdict::Refused)] {
        if let Ok(text) = fs::read_to_string(folder.join(file)) {
            let listed: Vec<Box<RawValue>> = serde_json::from_str(&text).context(file)?;
            for (at, document) in listed.into_iter().enumerate() {
                let what = format!("{file}#{at}");
                documents.push(Document { what, text: document.get().to_owned(), verdict });
            }
        }
    }
    ensure!(documents.iter().any(|document| document.verdict == Verdict::Valid), "no document is valid");
    Ok(Case {
        root: Name::new(name.as_str()).pascal(),
        folder: folder.to_owned(),
        schema,
        samples: samples.is_dir(),
        hints: folder.join("hints.toml").is_file(),
        documents,
        name,
    })
}

/// The documents of a file, one after another.
fn stream(text: &str) -> Result<Vec<String>> {
    let documents =
        serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}')).into_iter::<&RawValue>();
    documents.map(|document| Ok(document?.get().to_owned())).collect()
}

/// What a schema says of documents.
pub(super) struct Verdicts {
    validator: Validator,
}

impl Verdicts {
    /// # Errors
    /// The text is no schema.
    pub(super) fn of(text: &str) -> Result<Self> {
        let schema: Value = serde_json::from_str(text)?;
        let validator = tidings_schema::validator(&schema)
            .map_err(|error| anyhow::anyhow!("no schema: {error}\n{text}"))?;
        Ok(Self { validator })
    }

    /// A schema with the files beside it, of the draft that it names.
    ///
    /// # Errors
    /// The file cannot be read, or is no schema.
    pub(super) fn of_file(file: &Path) -> Result<Self> {
        let schema: Value = serde_json::from_str(&fs::read_to_string(file)?).context("schema.json")?;
        let folder = file.parent().unwrap_or(file).to_owned();
        let options = jsonschema::options()
            .should_validate_formats(false)
            .with_base_uri("json-schema:///beside/schema.json")
            .with_retriever(Beside { folder });
        let validator = options.build(&schema).map_err(|error| anyhow::anyhow!("schema.json: {error}"))?;
        Ok(Self { validator })
    }

    /// # Errors
    /// The document is no JSON.
    pub(super) fn accepts(&self, document: &str) -> Result<bool> {
        // The validator compares a number with an exponent by the double that is nearest to it.
        let document = Tree::parse(document)?.in_digits().to_string();
        Ok(self.validator.is_valid(&serde_json::from_str(&document)?))
    }
}

/// Files beside a schema.
struct Beside {
    folder: PathBuf,
}

impl Retrieve for Beside {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let path = uri.path().as_str();
        let path = path.strip_prefix("/beside/").ok_or_else(|| format!("{uri} is not beside the schema"))?;
        Ok(serde_json::from_str(&fs::read_to_string(self.folder.join(path))?)?)
    }
}
