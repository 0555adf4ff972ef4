//! The cases, and what is said of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tidings_codegen::model::Name;
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{ModuleSettings, targets};
use tidings_schema::evolution::{Difference, Side, Verdict, Verdicts, compare};
use tidings_schema::foreign::{self, ForeignSchema, ImportOptions};
use tidings_schema::{Diagnostic, canonical_text};
use walkdir::WalkDir;

use super::Module;
use crate::generate::plain_settings;
use crate::report::Report;

/// A change of a schema.
pub(super) struct Case {
    /// The folder below tests/evolution, with `-`.
    pub(super) name: String,
    old: String,
    new: String,
    pub(super) difference: Difference,
    /// Every witness, once.
    pub(super) questions: Vec<Question>,
    /// Whether any verdict breaks.
    pub(super) breaks: bool,
}

/// A document that one side accepts and the other refuses.
pub(super) struct Question {
    /// Where it comes from: `property-required-added, backward strict`.
    pub(super) what: String,
    pub(super) text: String,
    pub(super) accepted_by: Side,
    pub(super) fault: String,
}

/// Reads all cases; one that cannot be read is reported and left out.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn cases(report: &mut Report, folder: &Path) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        let at = entry.path();
        if !entry.file_type().is_dir() || !at.join("old.json").is_file() {
            continue;
        }
        let name = at.strip_prefix(folder)?.to_string_lossy().replace(['/', '\\'], "-");
        match case(&name, at) {
            Ok(case) => cases.push(case),
            Err(error) => {
                report.check(format!("evolution/{name}"), || -> Result<()> { Err(error) });
            }
        }
    }
    ensure!(!cases.is_empty(), "tests/evolution is empty");
    Ok(cases)
}

fn case(name: &str, folder: &Path) -> Result<Case> {
    let read = |file: &str| fs::read_to_string(folder.join(file)).with_context(|| file.to_owned());
    let (old, new) = (read("old.json")?, read("new.json")?);
    let value = |text: &str| serde_json::from_str::<Value>(text);
    let difference = compare(&value(&old).context("old.json")?, &value(&new).context("new.json")?);
    let mut questions = Vec::new();
    let mut breaks = collect("the whole", &difference.verdicts, &mut questions);
    for change in &difference.changes {
        breaks |= collect(change.rule.id(), &change.verdicts, &mut questions);
    }
    let mut seen = BTreeSet::new();
    questions.retain(|question| seen.insert((question.text.clone(), question.accepted_by)));
    Ok(Case { name: name.to_owned(), old, new, difference, questions, breaks })
}

/// The witnesses of verdicts; whether any breaks.
fn collect(what: &str, verdicts: &Verdicts, questions: &mut Vec<Question>) -> bool {
    let all = [
        ("backward strict", &verdicts.backward.strict),
        ("backward tolerant", &verdicts.backward.tolerant),
        ("forward strict", &verdicts.forward.strict),
        ("forward tolerant", &verdicts.forward.tolerant),
    ];
    let mut breaks = false;
    for (which, verdict) in all {
        if let Verdict::Breaking(witness) = verdict {
            breaks = true;
            questions.push(Question {
                what: format!("{what}, {which}"),
                text: witness.document.to_string(),
                accepted_by: witness.accepted_by,
                fault: witness.fault.clone(),
            });
        }
    }
    breaks
}

impl Case {
    /// The modules of the old and of the new schema in a language, or why there are none. `names`: of the modules so far,
    /// by their schemas. Cases share schemas, and a module is compiled once.
    pub(super) fn modules<'c>(
        &'c self,
        target: &str,
        names: &mut BTreeMap<&'c str, String>,
    ) -> Result<(Module, Module), String> {
        let mut module = |side: &str, text: &'c str| {
            let own = || format!("c_{}_{side}", Name::new(self.name.as_str()).kebab().replace('-', "_"));
            module(target, names.entry(text).or_insert_with(own), text)
        };
        Ok((module("old", &self.old)?, module("new", &self.new)?))
    }
}

fn module(id: &str, name: &str, text: &str) -> Result<Module, String> {
    let target = targets().iter().find(|target| target.id() == id).ok_or("there is no such target")?;
    let root = "Changed";
    let said = |wrong: Vec<Diagnostic>| {
        wrong.iter().map(|wrong| wrong.message.clone()).collect::<Vec<_>>().join("; ")
    };
    let options = ImportOptions { root, prefixed: false };
    let schema = ForeignSchema { path: name, text, beside: &|_| None };
    let imported = foreign::import(&schema, &options).map_err(said)?;
    let file = SchemaFile { path: name.to_owned(), text: canonical_text(&imported.schema) };
    let settings =
        ModuleSettings { root: root.to_owned(), namespace: (id == "csharp").then(|| name.to_owned()) };
    let (component, of) = read::module(&file).map_err(said)?;
    let text = target.module(&component, &of, &settings).map_err(said)?;
    let public = target.public_names(&component, &plain_settings("evolution", id));
    Ok(Module { name: name.to_owned(), root: root.to_owned(), text, public })
}
