//! Agreement: documents changed at random get one verdict from the schema's validator and from every reader,
//! come back equal where they are valid, and get the same faults from all readers where they are not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::contract::{Component, Event, Root};
use super::documents::{Document, Outcome, Refusal};
use super::judge::{ask, complaint};
use super::mutate::mutated;
use super::readers::{ReadAs, Reader};
use super::report::Report;
use super::rounded::rounded;
use super::tree::Tree;
use super::validator::Schema;
use super::vocabulary::Vocabulary;
use crate::random::Random;

/// Documents that are made, read and judged at a time, so that memory stays flat.
const AT_ONCE: usize = 20_000;
/// Kinds of disagreement that are shown; all of them are in a file.
const SHOWN: usize = 25;

/// How many documents, and what they follow from.
pub(super) struct Plan {
    pub(super) documents: usize,
    pub(super) seed: String,
}

/// Random values of each showcase type among the documents that others are made of.
const VALUES: usize = 60;

/// A type that documents are made for.
struct Source<'a> {
    /// The event's.
    name: &'a str,
    read_as: ReadAs,
    schema: Schema<'a>,
    pointer: &'a str,
    valid: Vec<Tree>,
    words: Vocabulary,
    left_out_by: &'a [String],
}

/// The types of all components, each with its samples and, where it is one of the showcase's, with random values.
fn sources<'a>(components: &'a [Component], seed: &str) -> Result<Vec<Source<'a>>> {
    let mut sources = Vec::new();
    for component in components {
        for event in &component.events {
            for root in [Some(&event.payload), event.envelope.as_ref()].into_iter().flatten() {
                sources.push(source(component, event, root)?);
            }
        }
    }
    ensure!(!sources.is_empty(), "there are no events");
    let types = sources.iter().filter(|source| source.read_as.component == SHOWCASE).count();
    for (name, text) in random_values(&format!("{seed} samples"), types * VALUES) {
        showcase(&mut sources, name)?.valid.push(Tree::parse(&text)?);
    }
    for source in &mut sources {
        source.words = Vocabulary::of(source.schema.root, &source.valid);
    }
    Ok(sources)
}

/// The component whose crate makes random values of its types.
const SHOWCASE: &str = "showcase";

fn random_values(seed: &str, count: usize) -> Vec<(&'static str, String)> {
    showcase::random::documents(Random::new(seed).number(), count)
}

/// The type of an event of the showcase.
fn showcase<'s, 'a>(sources: &'s mut [Source<'a>], name: &str) -> Result<&'s mut Source<'a>> {
    let source = sources.iter_mut().find(|it| it.read_as.component == SHOWCASE && it.name == name);
    source.with_context(|| format!("the showcase makes values of {name}, and there is no schema of it"))
}

fn source<'a>(component: &Component, event: &'a Event, root: &'a Root) -> Result<Source<'a>> {
    let schema = Schema::new(&event.schema)?;
    let valid: Vec<Tree> = root.samples.iter().map(|sample| Tree::parse(sample)).collect::<Result<_>>()?;
    ensure!(!valid.is_empty(), "{} has no samples of {}", event.file, root.type_name);
    let name = event.schema.pointer("/x-tidings/name").and_then(Value::as_str).unwrap_or_default();
    Ok(Source {
        name,
        read_as: ReadAs {
            component: component.name.clone(),
            version: Some(event.version),
            type_name: root.type_name.clone(),
        },
        words: Vocabulary::default(),
        schema,
        pointer: &root.pointer,
        valid,
        left_out_by: &event.left_out_by,
    })
}

/// The document of a number, which follows from it and the seed alone.
fn document(sources: &[Source<'_>], seed: &str, number: usize) -> Result<Document> {
    let source = &sources[number % sources.len()];
    let mut random = Random::new(&format!("{seed} {} {number}", source.read_as.key()));
    let from = &source.valid[random.below(source.valid.len())];
    let (document, steps) = mutated(from, &source.words, &mut random);
    let text = document.to_string();
    let valid = source.schema.accepts(source.pointer, &text)?;
    let back = if valid && document.is_beyond_doubles() {
        Some(rounded(&source.schema, source.pointer, &document)?.to_string())
    } else {
        None
    };
    Ok(Document {
        read_as: source.read_as.clone(),
        what: format!("document {number} of seed {seed:?}: {steps}"),
        text,
        outcome: if valid { Outcome::Same } else { Outcome::Refused(Refusal::Alike) },
        back,
        left_out_by: source.left_out_by.to_vec(),
    })
}

/// Random values of the showcase's types, as serde writes them: whatever the schema says, they must come back equal.
fn values(sources: &mut [Source<'_>], seed: &str, count: usize) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for (number, (name, text)) in random_values(seed, count).into_iter().enumerate() {
        let source = showcase(sources, name)?;
        let what = format!("value {number} of seed {seed:?}");
        ensure!(source.schema.accepts(source.pointer, &text)?, "{name} refuses {what}: {text}");
        documents.push(Document {
            read_as: source.read_as.clone(),
            what,
            text,
            outcome: Outcome::Same,
            back: None,
            left_out_by: source.left_out_by.to_vec(),
        });
    }
    Ok(documents)
}

/// Disagreements of one kind.
struct Kind {
    count: usize,
    /// The smallest document, and what was said of it.
    text: String,
    size: usize,
}

/// Disagreements by kind.
#[derive(Default)]
struct Disagreements(BTreeMap<String, Kind>);

/// Has all readers read all documents of a plan.
///
/// # Errors
/// Something is no schema; disagreements are said in the report.
pub(super) fn check(
    report: &mut Report,
    folder: &Path,
    readers: &mut [Reader],
    components: &[Component],
    plan: &Plan,
) -> Result<()> {
    let mut sources = sources(components, &plan.seed)?;
    let names: Vec<String> = readers.iter().map(|reader| reader.name.clone()).collect();
    ensure!(!names.is_empty(), "there is no reader");
    let names = names.join(", ");

    let count = plan.documents / 10;
    let name = format!("{count} random values are valid by the schemas of their types");
    let values = report.check(name, || values(&mut sources, &plan.seed, count)).unwrap_or_default();
    let mut found = Disagreements::default();
    found.of(report, folder, readers, &values);
    report.check(format!("{} random values come back equal: {names}", values.len()), || {
        found.said(&folder.join("changed-values.txt"))
    });

    let mut found = Disagreements::default();
    let (mut valid, mut read) = (0, 0);
    let mut from = 0;
    while from < plan.documents {
        let to = plan.documents.min(from + AT_ONCE);
        let documents: Vec<Document> =
            (from..to).map(|number| document(&sources, &plan.seed, number)).collect::<Result<_>>()?;
        valid += documents.iter().filter(|document| matches!(document.outcome, Outcome::Same)).count();
        read += found.of(report, folder, readers, &documents);
        from = to;
    }
    let count = plan.documents;
    let name = format!(
        "{count} documents changed at random, {valid} still valid: one verdict from the validator, {names}"
    );
    report.check(name, || {
        // Where nothing is left valid, or nothing refused, nothing was compared.
        ensure!(read == count, "{} of the documents had no reader", count - read);
        ensure!(valid * 20 > count && valid * 20 < count * 19, "{valid} of {count} documents are valid");
        found.said(&folder.join("disagreements.txt"))
    });
    Ok(())
}

impl Disagreements {
    /// Has documents read and judges the answers; says how many of them were read by anybody.
    fn of(
        &mut self,
        report: &mut Report,
        folder: &Path,
        readers: &mut [Reader],
        documents: &[Document],
    ) -> usize {
        let answers = ask(report, folder, readers, documents);
        for (document, answers) in documents.iter().zip(&answers) {
            let Some(lines) = complaint(document, answers) else { continue };
            let key = document.read_as.key();
            let text = format!("{key}, {}\n  {}\n{}", document.what, document.text, lines.join("\n"));
            let size = document.text.len();
            let kind = self.0.entry(masked(&lines.join(" ")));
            let kind = kind.or_insert(Kind { count: 0, text: text.clone(), size });
            kind.count += 1;
            if size < kind.size {
                (kind.text, kind.size) = (text, size);
            }
        }
        answers.iter().filter(|answers| !answers.is_empty()).count()
    }

    /// Writes all of them into a file.
    ///
    /// # Errors
    /// There are some: with the most frequent kinds.
    fn said(&self, file: &Path) -> Result<()> {
        let mut kinds: Vec<&Kind> = self.0.values().collect();
        kinds.sort_by_key(|kind| (std::cmp::Reverse(kind.count), kind.size));
        let all: Vec<String> = kinds
            .iter()
            .map(|kind| format!("{} of this kind; the smallest: {}\n", kind.count, kind.text))
            .collect();
        fs::write(file, all.join("\n"))?;
        if all.is_empty() {
            return Ok(());
        }
        let count: usize = kinds.iter().map(|kind| kind.count).sum();
        let shown = all.iter().take(SHOWN).map(String::as_str).collect::<String>();
        bail!("{count} disagreements of {} kinds, all of them in {}\n{shown}", all.len(), file.display())
    }
}

/// What was said, without paths, texts and numbers: disagreements that differ only in these are of one kind.
fn masked(said: &str) -> String {
    let mut kept = String::new();
    let mut letters = said.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                let mut escaped = false;
                for inner in letters.by_ref() {
                    match inner {
                        '"' if !escaped => break,
                        '\\' => escaped = !escaped,
                        _ => escaped = false,
                    }
                }
                // The values of an enum are many.
                if !kept.ends_with("\", ") && !kept.ends_with('$') {
                    kept.push('"');
                }
            }
            _ if kept.ends_with('$') && (letter.is_alphanumeric() || "._[]".contains(letter)) => {}
            '0'..='9' if kept.ends_with('0') => {}
            '0'..='9' => kept.push('0'),
            _ => kept.push(letter),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn kinds_do_not_know_texts_and_numbers() {
        assert_eq!(
            masked(r#"C# says $.a[12]["x \" y"]: expected 1, found "z""#),
            r#"C# says $: expected 0, found ""#
        );
    }
}
