//! The readers of the three languages, as programs that answer for each document.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::contract::{Component, Event};
use super::documents::Document;
use crate::programs::{printed, spelled};

/// A type that documents are read as.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ReadAs {
    pub(super) component: String,
    /// Of the event; none for the union of the component's delivered events.
    pub(super) version: Option<u64>,
    pub(super) type_name: String,
}

impl ReadAs {
    /// What the programs are asked for: `bank/v1/TransactionCreated`, `bank/BankEvent`.
    pub(super) fn key(&self) -> String {
        match self.version {
            Some(version) => format!("{}/v{version}/{}", self.component, self.type_name),
            None => format!("{}/{}", self.component, self.type_name),
        }
    }
}

/// The types that a component's documents are read as in a language: payloads, envelopes and the union of its events.
pub(super) fn types(component: &Component, language: &str) -> Vec<ReadAs> {
    let mut types = vec![delivered(component)];
    let has = |event: &&Event| !event.left_out_by.iter().any(|other| other == language);
    for event in component.events.iter().filter(has) {
        for root in [Some(&event.payload), event.envelope.as_ref()].into_iter().flatten() {
            types.push(ReadAs {
                component: component.name.clone(),
                version: Some(event.version),
                type_name: root.type_name.clone(),
            });
        }
    }
    types.sort();
    types.dedup();
    types
}

/// The union of a component's events as they are delivered.
pub(super) fn delivered(component: &Component) -> ReadAs {
    let name = tidings_codegen::model::Name::new(component.name.as_str()).pascal();
    ReadAs { component: component.name.clone(), version: None, type_name: format!("{name}Event") }
}

/// A program that reads documents through the packages of its language.
pub(super) struct Reader {
    /// For people: `C# on net8.0`.
    pub(super) name: String,
    /// As the folder in `generated/` is named.
    pub(super) language: &'static str,
    /// The components whose packages it has.
    pub(super) components: Vec<String>,
    pub(super) program: Command,
}

/// What a reader said of one document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// It was read, and this is what was written again.
    Read(String),
    /// It was refused.
    Refused(Vec<Fault>),
    /// The package contradicts itself, or the program stopped.
    Broken(String),
}

/// A fault as a reader reports it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) path: String,
    pub(super) message: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl Reader {
    /// Whether its packages have the event of a document.
    pub(super) fn reads(&self, document: &Document) -> bool {
        self.components.contains(&document.read_as.component)
            && !document.left_out_by.iter().any(|language| language == self.language)
    }

    /// Has the documents read, each as its type; answers are in the same order.
    ///
    /// # Errors
    /// The program does not start, or says something that is no answer.
    pub(super) fn ask(&mut self, folder: &Path, questions: &[(String, &str)]) -> Result<Vec<Answer>> {
        let mut lines = String::new();
        for (id, (key, text)) in questions.iter().enumerate() {
            let _ = writeln!(lines, "{}", json!({ "id": id, "type": key, "text": text }));
        }
        let file = folder.join(format!("{}.questions.jsonl", self.name.replace([' ', '#'], "-")));
        std::fs::write(&file, lines)?;
        let command = self.program.stdin(Stdio::from(File::open(&file)?));
        let output = command.output().with_context(|| format!("{} does not start", spelled(command)))?;
        let said = String::from_utf8_lossy(&output.stdout);
        let mut answers = HashMap::new();
        for line in said.lines() {
            let Ok(answer) = serde_json::from_str::<Value>(line) else { continue };
            let id = answer.get("id").and_then(Value::as_u64).and_then(|id| usize::try_from(id).ok());
            answers.insert(id.with_context(|| format!("no id in {line}"))?, read_answer(&answer)?);
        }
        let stopped = || {
            let stderr = String::from_utf8_lossy(&output.stderr);
            Answer::Broken(format!(
                "the program gave no answer and ended ({}): {}",
                output.status,
                printed("", &stderr)
            ))
        };
        ensure!(questions.is_empty() || !answers.is_empty(), "{}: {:?}", spelled(&self.program), stopped());
        Ok((0..questions.len()).map(|id| answers.remove(&id).unwrap_or_else(stopped)).collect())
    }
}

fn read_answer(answer: &Value) -> Result<Answer> {
    if let Some(broken) = answer.get("broken").and_then(Value::as_str) {
        return Ok(Answer::Broken(broken.to_owned()));
    }
    if let Some(text) = answer.get("text").and_then(Value::as_str) {
        return Ok(Answer::Read(text.to_owned()));
    }
    let faults =
        answer.get("faults").and_then(Value::as_array).with_context(|| format!("no answer: {answer}"))?;
    let fault = |fault: &Value| {
        let part = |key: &str| fault.get(key).and_then(Value::as_str).map(str::to_owned);
        Some(Fault { path: part("path")?, message: part("message")? })
    };
    let faults: Option<Vec<Fault>> = faults.iter().map(fault).collect();
    Ok(Answer::Refused(faults.with_context(|| format!("a fault has path and message: {answer}"))?))
}
