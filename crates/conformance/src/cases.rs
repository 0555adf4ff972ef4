//! `tests/cases/<construct>/`: inputs that every language shares. A folder dropped in is a test.
//!
//! `schema.json` is a payload's schema without the keys that are the same for all of them (`$schema`,
//! `$id`, `x-tidings`, `examples`); `documents.json` holds [`Documents`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{PackageSettings, Target, targets};
use tidings_schema::{Diagnostic, Place};

use super::contract::folders;
use super::packages::{emptied, write_if_other};
use super::report::Report;
use crate::generate::{generate_core, plain_settings};

/// The component that all cases are events of.
pub(super) const COMPONENT: &str = "cases";

/// One construct.
pub(super) struct Case {
    /// The folder's name.
    pub(super) name: String,
    pub(super) version: u64,
    pub(super) title: String,
    /// The whole schema, as the packages are made from it.
    pub(super) schema: Value,
    pub(super) documents: Documents,
}

/// The documents of a case, by what they show.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Documents {
    /// The event's version; 1 where it does not matter.
    #[serde(default = "first")]
    version: u64,
    /// Valid by the schema: each must come back equal through every language.
    pub(super) valid: BTreeMap<String, Box<RawValue>>,
    /// Not valid: refused with the same faults by every language.
    #[serde(default)]
    pub(super) invalid: BTreeMap<String, Refused>,
    /// What a language says of a construct that it cannot express, `code at /json/pointer` each. Such a
    /// case is left out of that language's package.
    #[serde(default)]
    unsupported: BTreeMap<String, Vec<String>>,
}

impl Documents {
    /// The languages that cannot express the construct.
    pub(super) fn left_out_by(&self) -> Vec<String> {
        self.unsupported.keys().cloned().collect()
    }
}

fn first() -> u64 {
    1
}

/// A document that must be refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refused {
    pub(super) document: Box<RawValue>,
    /// `path: message`, in the order in which the readers report them.
    pub(super) faults: Vec<String>,
}

/// Reads all cases; one that cannot be read is reported and left out.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn cases(report: &mut Report, root: &Path) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for folder in folders(&root.join("tests/cases"))? {
        match case(&folder) {
            Ok(case) => cases.push(case),
            Err(error) => {
                report.check(folder.display(), || -> Result<()> { Err(error) });
            }
        }
    }
    ensure!(!cases.is_empty(), "tests/cases is empty");
    Ok(cases)
}

fn case(folder: &Path) -> Result<Case> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = |file: &str| fs::read_to_string(folder.join(file)).with_context(|| file.to_owned());
    let documents: Documents = serde_json::from_str(&read("documents.json")?).context("documents.json")?;
    let schema: Map<String, Value> = serde_json::from_str(&read("schema.json")?).context("schema.json")?;
    let title = schema.get("title").and_then(Value::as_str).context("schema.json has no title")?.to_owned();
    ensure!(!documents.valid.is_empty(), "documents.json has no valid document");
    for language in documents.unsupported.keys() {
        ensure!(targets().iter().any(|target| target.id() == language), "{language:?} is no language");
    }
    let version = documents.version;
    let examples: Result<Vec<Value>, _> =
        documents.valid.values().map(|document| serde_json::from_str(document.get())).collect();
    let schema = completed(&name, version, schema, examples?);
    Ok(Case { name, version, title, schema, documents })
}

/// The schema with the keys that every event's schema has, in canonical order.
fn completed(name: &str, version: u64, schema: Map<String, Value>, examples: Vec<Value>) -> Value {
    let draft = "https://json-schema.org/draft/2020-12/schema";
    let about = json!({
        "component": COMPONENT,
        "name": format!("{COMPONENT}:{name}"),
        "version": version,
        "source": "tidings.cases",
        "detailType": format!("{COMPONENT}:{name}@v{version}"),
    });
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), json!(draft));
    whole.insert("$id".to_owned(), json!(format!("urn:tidings:{COMPONENT}:{COMPONENT}-{name}:v{version}")));
    let (annotations, rest): (Vec<_>, Vec<_>) = schema
        .into_iter()
        .partition(|(key, _)| ["title", "description", "deprecated"].contains(&key.as_str()));
    whole.extend(annotations);
    whole.insert("x-tidings".to_owned(), about);
    whole.extend(rest);
    whole.insert("examples".to_owned(), Value::Array(examples));
    Value::Object(whole)
}

impl Case {
    /// Whether a language says that it can express the construct.
    pub(super) fn supported_by(&self, language: &str) -> bool {
        !self.documents.unsupported.contains_key(language)
    }

    /// Of its schema, below a folder of schemas.
    pub(super) fn path(&self) -> String {
        format!("{COMPONENT}/{COMPONENT}-{}/v{}.schema.json", self.name, self.version)
    }

    pub(super) fn schema_file(&self) -> Result<SchemaFile> {
        let text = format!("{}\n", serde_json::to_string_pretty(&self.schema)?);
        Ok(SchemaFile { path: format!("schemas/{}", self.path()), text })
    }
}

/// Writes the cases' schemas and, below `generated`, the packages made from them. A case that a language
/// cannot express is reported, and does not keep the others from being tested.
///
/// # Errors
/// A file cannot be written.
pub(super) fn emit(report: &mut Report, folder: &Path, cases: &[Case]) -> Result<PathBuf> {
    let schemas = folder.join("schemas");
    emptied(&schemas)?;
    for case in cases {
        write_if_other(&schemas.join(case.path()), case.schema_file()?.text.as_bytes())?;
    }
    let generated = folder.join("generated");
    emptied(&generated)?;
    for case in cases {
        report.check(format!("cases/{}: the reader of schemas understands it", case.name), || {
            let read = read::component(COMPONENT, &[case.schema_file()?]);
            read.map(|_| ()).map_err(|wrong| anyhow::anyhow!(spelled(&wrong)))
        });
    }
    for target in targets() {
        generate_core(&generated, *target)?;
        let supported: Vec<&Case> = cases.iter().filter(|case| case.supported_by(target.id())).collect();
        let name = format!("{}: a package of {} cases", target.id(), supported.len());
        let files = report.check(name, || package(*target, &supported)).or_else(|| {
            // Something in it cannot be emitted: the rest can still be tested.
            let good: Vec<&Case> =
                supported.into_iter().filter(|case| package(*target, &[case]).is_ok()).collect();
            package(*target, &good).ok()
        });
        for (path, text) in files.unwrap_or_default() {
            write_if_other(&generated.join(target.id()).join(COMPONENT).join(path), text.as_bytes())?;
        }
        for case in cases.iter().filter(|case| !case.supported_by(target.id())) {
            report.check(format!("{} says why it cannot express {}", target.id(), case.name), || {
                let said = diagnosed(*target, case)?;
                let expected: BTreeSet<&str> =
                    case.documents.unsupported[target.id()].iter().map(String::as_str).collect();
                let said: BTreeSet<&str> = said.iter().map(String::as_str).collect();
                ensure!(said == expected, "it says {said:?}, and documents.json lists {expected:?}");
                Ok(())
            });
        }
    }
    Ok(generated)
}

/// The package of some cases.
///
/// # Errors
/// Everything that reader or target say is wrong.
pub(super) fn package(target: &dyn Target, cases: &[&Case]) -> Result<BTreeMap<String, String>> {
    let files: Vec<SchemaFile> = cases.iter().map(|case| case.schema_file()).collect::<Result<_>>()?;
    emitted(target, COMPONENT, &files)
}

/// A target's package of schema files.
///
/// # Errors
/// Everything that reader or target say is wrong.
pub(super) fn emitted(
    target: &dyn Target,
    component: &str,
    files: &[SchemaFile],
) -> Result<BTreeMap<String, String>> {
    let model = read::component(component, files).map_err(|wrong| anyhow::anyhow!(spelled(&wrong)))?;
    match target.emit(&model, &settings(target.id())) {
        Ok(package) => Ok(package.files),
        Err(wrong) => bail!("{}", spelled(&wrong)),
    }
}

fn diagnosed(target: &dyn Target, case: &Case) -> Result<Vec<String>> {
    let wrong = match read::component(COMPONENT, &[case.schema_file()?]) {
        Err(wrong) => wrong,
        Ok(model) => match target.emit(&model, &settings(target.id())) {
            Ok(_) => bail!("it can by now: take it out of \"unsupported\""),
            Err(wrong) => wrong,
        },
    };
    Ok(wrong.iter().map(short).collect())
}

fn short(diagnostic: &Diagnostic) -> String {
    match diagnostic.places.first() {
        Some(Place::Schema { pointer, .. }) => format!("{} at {pointer}", diagnostic.code),
        other => format!("{} at {other:?}", diagnostic.code),
    }
}

fn spelled(diagnostics: &[Diagnostic]) -> String {
    let line = |diagnostic: &Diagnostic| {
        let file = match diagnostic.places.first() {
            Some(Place::Schema { file, .. }) => file.as_str(),
            _ => "",
        };
        format!("{} {file}: {}", short(diagnostic), diagnostic.message)
    };
    diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn settings(language: &str) -> PackageSettings {
    PackageSettings {
        repository: Some("https://git.example.com/acme/events".to_owned()),
        authors: vec!["Acme platform team <platform@example.com>".to_owned()],
        ..plain_settings(COMPONENT, language)
    }
}
