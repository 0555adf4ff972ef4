//! What is read through the types, and what must come of it.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::cases::Documents;
use super::changes::{FaultPath, changed};
use super::contract::{Component, Event, Root, has_keyword};
use super::readers::{ReadAs, delivered};
use super::tree::Tree;
use super::validator::Schema;
use crate::random::Random;

/// Documents made from one sample; more are left out by chance, but the same ones in every run.
const CHANGED_PER_SAMPLE: usize = 150;
/// The same for a sample inside an envelope, and inside a delivered event: the payload's own
/// documents have said most of it.
const CHANGED_PER_WRAPPED_SAMPLE: usize = 40;

/// A document and what must come of it.
pub(super) struct Document {
    pub(super) read_as: ReadAs,
    /// What it is, for a person.
    pub(super) what: String,
    pub(super) text: String,
    pub(super) outcome: Outcome,
    /// How it comes back, where that is not as it was.
    pub(super) back: Option<String>,
    /// The languages whose packages do not have the event.
    pub(super) left_out_by: Vec<String>,
}

/// What must come of a document.
pub(super) enum Outcome {
    /// It comes back equal.
    Same,
    /// It is refused.
    Refused(Refusal),
}

/// What is known of the faults of a document.
pub(super) enum Refusal {
    /// That all readers report the same.
    Alike,
    /// Where they are.
    At(FaultPath),
    /// Each of them, `path: message`; one that ends in `…` gives only the start.
    Exactly(Vec<String>),
}

/// Every document of a component: its samples, and what is made from them by rule.
///
/// # Errors
/// A schema is none.
pub(super) fn of_component(component: &Component) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for event in &component.events {
        let schema = Schema::new(&event.schema)?;
        for root in [Some(&event.payload), event.envelope.as_ref()].into_iter().flatten() {
            of_root(component, event, &schema, root, &mut documents)?;
        }
        of_delivery(component, event, &schema, &mut documents)?;
    }
    unrecognised(component, &mut documents);
    misdelivered(component, &mut documents)?;
    Ok(documents)
}

fn of_root(
    component: &Component,
    event: &Event,
    schema: &Schema<'_>,
    root: &Root,
    documents: &mut Vec<Document>,
) -> Result<()> {
    let read_as = ReadAs {
        component: component.name.clone(),
        version: Some(event.version),
        type_name: root.type_name.clone(),
    };
    ensure!(!root.samples.is_empty(), "{} has no samples of {}", event.file, root.type_name);
    let at_most = if root.pointer.is_empty() { CHANGED_PER_SAMPLE } else { CHANGED_PER_WRAPPED_SAMPLE };
    for (index, sample) in root.samples.iter().enumerate() {
        let document = |what: String, text: String, outcome| Document {
            read_as: read_as.clone(),
            what,
            text,
            outcome,
            back: None,
            left_out_by: event.left_out_by.clone(),
        };
        ensure!(
            schema.accepts(&root.pointer, sample)?,
            "{}: sample {index} is not valid: {sample}",
            event.file
        );
        documents.push(document(format!("sample {index}"), sample.clone(), Outcome::Same));
        let mut random = Random::new(&format!("{} {} {index}", event.file, root.type_name));
        for changed in changed(schema, &root.pointer, &Tree::parse(sample)?, at_most, &mut random)? {
            let text = changed.document.to_string();
            let outcome = outcome(schema, &root.pointer, &text, changed.fault)?;
            documents.push(document(format!("sample {index}, {}", changed.what), text, outcome));
        }
    }
    if root.pointer.is_empty() {
        for text in ["", "{", "nul", "{}}"] {
            let outcome = Outcome::Refused(Refusal::Exactly(vec!["$: not JSON: …".to_owned()]));
            documents.push(Document {
                read_as: read_as.clone(),
                what: "no JSON".to_owned(),
                text: text.to_owned(),
                outcome,
                back: None,
                left_out_by: event.left_out_by.clone(),
            });
        }
    }
    Ok(())
}

fn outcome(schema: &Schema<'_>, pointer: &str, text: &str, fault: FaultPath) -> Result<Outcome> {
    let valid = schema.accepts(pointer, text)?;
    Ok(match (valid, has_keyword(schema.root, "allOf")) {
        (true, _) => Outcome::Same,
        // A rule is broken where it stands, which may be far above what was changed.
        (false, true) => Outcome::Refused(Refusal::Alike),
        (false, false) => Outcome::Refused(Refusal::At(fault)),
    })
}

/// The samples as EventBridge hands them over, whole and with faults inside.
fn of_delivery(
    component: &Component,
    event: &Event,
    schema: &Schema<'_>,
    documents: &mut Vec<Document>,
) -> Result<()> {
    let travels = event.travels();
    for (index, sample) in travels.samples.iter().enumerate() {
        let document = |what: String, detail: &str, outcome| Document {
            read_as: delivered(component),
            what: format!("{}, {what}", event.detail_type),
            text: wrapped(&event.source, &event.detail_type, detail),
            outcome,
            back: None,
            left_out_by: event.left_out_by.clone(),
        };
        documents.push(document(format!("delivered sample {index}"), sample, Outcome::Same));
        let mut random = Random::new(&format!("{} delivered {index}", event.file));
        let tree = Tree::parse(sample)?;
        for changed in changed(schema, &travels.pointer, &tree, CHANGED_PER_WRAPPED_SAMPLE, &mut random)? {
            let detail = changed.document.to_string();
            let inside = |path: String| path.replacen('$', "$.detail", 1);
            let fault = match changed.fault {
                FaultPath::At(path) => FaultPath::At(inside(path)),
                FaultPath::Within(path) => FaultPath::Within(inside(path)),
            };
            let outcome = outcome(schema, &travels.pointer, &detail, fault)?;
            documents.push(document(format!("delivered sample {index}, {}", changed.what), &detail, outcome));
        }
    }
    Ok(())
}

/// Events of a detail-type that the package does not know are read, kept and written.
fn unrecognised(component: &Component, documents: &mut Vec<Document>) {
    let Some(event) = component.events.first() else { return };
    for detail in [r#"{"anything":[1.50,null]}"#, "null", "[]"] {
        documents.push(Document {
            read_as: delivered(component),
            what: "an event of an unknown detail-type".to_owned(),
            text: wrapped(&event.source, "something that is not known yet", detail),
            outcome: Outcome::Same,
            back: None,
            left_out_by: Vec::new(),
        });
    }
}

/// What EventBridge puts around the detail as text.
const TEXTS_AROUND: [&str; 6] = ["version", "id", "detail-type", "account", "time", "region"];

/// What EventBridge puts around an event is judged as well, whether the event is known or not; and a
/// detail-type that is known comes from no source but its own.
fn misdelivered(component: &Component, documents: &mut Vec<Document>) -> Result<()> {
    let Some(event) = component.events.first() else { return Ok(()) };
    let mut sources: Vec<&str> = component
        .events
        .iter()
        .filter(|other| other.detail_type == event.detail_type)
        .map(|other| other.source.as_str())
        .collect();
    sources.sort_unstable();
    let sources: Vec<String> = sources.into_iter().map(|source| Value::from(source).to_string()).collect();
    let expected = format!("$.source: expected one of {}", sources.join(", "));
    let mut refused = |what: &str, document: &Value, faults: Vec<String>| {
        documents.push(Document {
            read_as: delivered(component),
            what: what.to_owned(),
            text: document.to_string(),
            outcome: Outcome::Refused(Refusal::Exactly(faults)),
            back: None,
            left_out_by: event.left_out_by.clone(),
        });
    };
    let sample = event.travels().samples.first().map_or("null", |sample| sample.as_str());
    let known: Value = serde_json::from_str(&wrapped(&event.source, &event.detail_type, sample))?;
    let unknown: Value = serde_json::from_str(&wrapped(&event.source, "not known yet", "{}"))?;

    let mut other = known.clone();
    other["source"] = json!("somebody.else");
    other["detail"] = json!(null);
    refused("another source", &other, vec![format!("{expected}, found \"somebody.else\"")]);
    other["source"] = json!(1);
    refused("a source that is no text", &other, vec![format!("{expected}, found 1")]);
    without(&mut other, "source");
    refused("no source", &other, vec!["$.source: required, but missing".to_owned()]);

    let at = |name: &str| {
        if name == "detail-type" { "$[\"detail-type\"]".to_owned() } else { format!("$.{name}") }
    };
    for (which, document) in [("known", &known), ("unknown", &unknown)] {
        let (mut missing, mut wrong) = (document.clone(), document.clone());
        for name in TEXTS_AROUND {
            without(&mut missing, name);
            wrong[name] = json!(null);
            let mut one = document.clone();
            without(&mut one, name);
            let faults = vec![format!("{}: required, but missing", at(name))];
            refused(&format!("{which}, without {name}"), &one, faults);
        }
        wrong["resources"] = json!(["arn", 1]);
        let mut faults: Vec<String> =
            TEXTS_AROUND.iter().map(|name| format!("{}: expected a string, found null", at(name))).collect();
        faults.push("$.resources[1]: expected a string, found 1".to_owned());
        refused(&format!("{which}, all of it wrong"), &wrong, faults);
        without(&mut missing, "resources");
        without(&mut missing, "source");
        without(&mut missing, "detail");
        let names = TEXTS_AROUND.into_iter().chain(["resources", "source", "detail"]);
        let faults = names.map(|name| format!("{}: required, but missing", at(name))).collect();
        refused(&format!("{which}, all of it missing"), &missing, faults);
    }
    Ok(())
}

fn without(object: &mut Value, name: &str) {
    if let Some(object) = object.as_object_mut() {
        object.remove(name);
    }
}

fn wrapped(source: &str, detail_type: &str, detail: &str) -> String {
    let around = json!({
        "version": "0",
        "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
        "detail-type": detail_type,
        "source": source,
        "account": "111122223333",
        "time": "2026-11-21T12:00:00Z",
        "region": "eu-north-1",
        "resources": Value::Array(Vec::new()),
    });
    let around = around.to_string();
    format!("{},\"detail\":{detail}}}", around.trim_end_matches('}'))
}

/// The documents that a case lists.
///
/// # Errors
/// A listed document is not what the schema's validator says it is.
pub(super) fn of_case(read_as: &ReadAs, schema: &Value, listed: &Documents) -> Result<Vec<Document>> {
    let schema = Schema::new(schema)?;
    let mut documents = Vec::new();
    for (name, text) in &listed.valid {
        ensure!(schema.accepts("", text.get())?, "the validator refuses the valid document {name:?}");
        documents.push(Document {
            read_as: read_as.clone(),
            what: name.clone(),
            text: text.get().to_owned(),
            outcome: Outcome::Same,
            back: None,
            left_out_by: listed.left_out_by(),
        });
    }
    for (name, refused) in &listed.invalid {
        let text = refused.document.get();
        ensure!(!schema.accepts("", text)?, "the validator accepts the invalid document {name:?}");
        ensure!(!refused.faults.is_empty(), "the invalid document {name:?} has no faults");
        documents.push(Document {
            read_as: read_as.clone(),
            what: name.clone(),
            text: text.to_owned(),
            outcome: Outcome::Refused(Refusal::Exactly(refused.faults.clone())),
            back: None,
            left_out_by: listed.left_out_by(),
        });
    }
    Ok(documents)
}
