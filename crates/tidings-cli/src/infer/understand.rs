//! From samples, a schema, or both to one schema in the dialect.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::Value;
use tidings_schema::foreign::{self, ForeignSchema, ImportOptions, Imported, Judge};
use tidings_schema::infer::{self, Claim, Hints, Inference};
use tidings_schema::{Diagnostic, Place, Severity};

use super::beside::Beside;
use super::judge::{self, Judged};

/// Where samples are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sample {
    /// A file, as it is shown.
    File(String),
    /// The standard input.
    Stdin,
}

/// What there is to understand.
pub(crate) struct Material<'m> {
    /// What the paths are relative to.
    pub(crate) base: &'m Path,
    /// The root type's name.
    pub(crate) root: &'m str,
    /// Whether the names of the other types begin with the root's.
    pub(crate) prefixed: bool,
    /// The schema's file.
    pub(crate) schema: Option<&'m str>,
    /// The folder that files beside the schema must be in.
    pub(crate) reach: &'m Path,
    pub(crate) samples: &'m [Sample],
    /// The hints' file.
    pub(crate) hints: Option<&'m str>,
    /// Whether the items of an array at the root are the samples.
    pub(crate) spread: bool,
    /// How many samples are kept.
    pub(crate) examples: usize,
}

/// What was understood.
pub(crate) struct Understood {
    pub(crate) imported: Imported,
    pub(crate) claims: Vec<Claim>,
    pub(crate) warnings: Vec<Diagnostic>,
    /// The first samples.
    pub(crate) examples: Vec<Value>,
}

/// Brings samples and schema together.
///
/// # Errors
/// Everything that is wrong with any of the files.
pub(crate) fn understand(material: &Material<'_>) -> Result<Understood, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let hints = material.hints.map_or_else(|| Ok(Hints::default()), |file| hints(material.base, file));
    let hints = hints.map_err(|found| wrong.extend(found)).unwrap_or_default();
    let options = ImportOptions { root: material.root, prefixed: material.prefixed };
    let mut read = BTreeSet::new();
    let imported = material
        .schema
        .map(|file| import(material, file, &options, &mut read).map_err(|found| wrong.extend(found)));
    let mut inference = Inference::default();
    let mut inputs = Inputs {
        base: material.base,
        stdin: None,
        again: material.schema.is_some() || material.examples > 0,
    };
    // A file beside the schema that it refers to is a part of it, and no sample.
    let is_read = |sample: &Sample| match sample {
        Sample::File(file) => material.base.join(file).canonicalize().is_ok_and(|file| read.contains(&file)),
        Sample::Stdin => false,
    };
    let samples: Vec<&Sample> = material.samples.iter().filter(|sample| !is_read(sample)).collect();
    for &sample in &samples {
        let added = inputs.open(sample).map_err(|error| vec![unreadable(sample.shown(), &error)]);
        let added = added.and_then(|mut input| inference.add(sample.shown(), &mut input, material.spread));
        wrong.extend(added.err().unwrap_or_default());
    }
    let imported = match imported {
        Some(Err(())) => return Err(wrong),
        Some(Ok(imported)) => Some(imported),
        None => None,
    };
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut understood = Understood {
        imported: Imported { schema: Value::Null, warnings: Vec::new() },
        claims: Vec::new(),
        warnings: Vec::new(),
        examples: Vec::new(),
    };
    let inferred = if samples.is_empty() { None } else { Some(inference.finish(&hints)?) };
    if let Some(inferred) = &inferred {
        understood.claims.clone_from(&inferred.claims);
        understood.warnings.extend(inferred.warnings.iter().cloned());
    }
    let path = format!("the schema of {}", material.root);
    let keep = material.examples;
    understood.imported = match (imported, inferred) {
        (Some(imported), None) => imported,
        (None, inferred) => {
            for &sample in samples.iter().take_while(|_| keep > 0) {
                let kept = inputs.open(sample).and_then(|mut input| {
                    judge::first(&mut input, material.spread, keep, &mut understood.examples)
                });
                kept.map_err(|error| vec![unreadable(sample.shown(), &error)])?;
                if understood.examples.len() >= keep {
                    break;
                }
            }
            let schema = inferred.map_or(Value::Bool(true), |inferred| inferred.schema);
            foreign::lower(&schema, &path, &options)?
        }
        (Some(imported), Some(inferred)) => {
            let judge = Judge::new(&imported)?;
            for &sample in &samples {
                let found = inputs.open(sample).and_then(|mut input| {
                    Judged(&judge).file(
                        sample.shown(),
                        &mut input,
                        material.spread,
                        keep,
                        &mut understood.examples,
                    )
                });
                wrong.extend(found.unwrap_or_else(|error| vec![unreadable(sample.shown(), &error)]));
            }
            if !wrong.is_empty() {
                return Err(wrong);
            }
            let filled = infer::fill(&imported.schema, &inferred);
            if filled == imported.schema {
                imported
            } else {
                let warnings = imported.warnings;
                let mut lowered = foreign::lower(&filled, &path, &options)?;
                lowered.warnings.splice(0..0, warnings);
                lowered
            }
        }
    };
    understood.warnings.append(&mut understood.imported.warnings);
    debug_assert!(understood.warnings.iter().all(|said| said.severity == Severity::Warning));
    Ok(understood)
}

impl Sample {
    /// As diagnostics show it.
    pub(crate) fn shown(&self) -> &str {
        match self {
            Self::File(file) => file,
            Self::Stdin => "stdin",
        }
    }
}

/// Opens samples, the standard input as often as a file.
struct Inputs<'i> {
    base: &'i Path,
    stdin: Option<Vec<u8>>,
    /// Whether everything is read more than once.
    again: bool,
}

impl Inputs<'_> {
    fn open(&mut self, sample: &Sample) -> io::Result<Box<dyn Read + '_>> {
        match sample {
            Sample::File(file) => Ok(Box::new(File::open(self.base.join(file))?)),
            Sample::Stdin if !self.again => Ok(Box::new(io::stdin().lock())),
            Sample::Stdin => {
                if self.stdin.is_none() {
                    let mut bytes = Vec::new();
                    io::stdin().lock().read_to_end(&mut bytes)?;
                    self.stdin = Some(bytes);
                }
                Ok(Box::new(self.stdin.as_deref().unwrap_or_default()))
            }
        }
    }
}

fn hints(base: &Path, file: &str) -> Result<Hints, Vec<Diagnostic>> {
    let text = std::fs::read_to_string(base.join(file)).map_err(|error| vec![unreadable(file, &error)])?;
    Hints::read(file, &text)
}

fn import(
    material: &Material<'_>,
    file: &str,
    options: &ImportOptions<'_>,
    read: &mut BTreeSet<PathBuf>,
) -> Result<Imported, Vec<Diagnostic>> {
    let text =
        std::fs::read_to_string(material.base.join(file)).map_err(|error| vec![unreadable(file, &error)])?;
    let beside = Beside::new(material.base, file, material.reach);
    let schema = ForeignSchema {
        path: file,
        text: text.trim_start_matches('\u{feff}'),
        beside: &|path| beside.text(path),
    };
    let imported = foreign::import(&schema, options);
    let (files, mut wrong) = beside.into_parts();
    *read = files;
    match imported {
        Ok(imported) if wrong.is_empty() => Ok(imported),
        Ok(_) => Err(wrong),
        Err(found) => {
            wrong.extend(found);
            Err(wrong)
        }
    }
}

fn unreadable(file: &str, error: &io::Error) -> Diagnostic {
    let place = Place::File { file: file.to_owned() };
    Diagnostic::error("file-unreadable", format!("cannot be read: {error}"), place)
}
