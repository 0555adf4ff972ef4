//! Agreement: documents changed at random get one verdict from the schema's validator and from every reader,
//! come back equal where they are valid, and get the same faults from all readers where they are not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail, ensure};

use super::contract::{Component, Event, Root};
use super::documents::{Document, Outcome, Refusal};
use super::judge::{ask, complaint};
use super::mutate::{Vocabulary, mutated};
use super::readers::{ReadAs, Reader};
use super::report::Report;
use super::tree::Tree;
use super::validator::Schema;
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

/// A type that documents are made for.
struct Source<'a> {
    read_as: ReadAs,
    schema: Schema<'a>,
    pointer: &'a str,
    valid: Vec<Tree>,
    words: Vocabulary,
    left_out_by: &'a [String],
}

/// The types of all components that have samples.
fn sources(components: &[Component]) -> Result<Vec<Source<'_>>> {
    let mut sources = Vec::new();
    for component in components {
        for event in &component.events {
            for root in [Some(&event.payload), event.envelope.as_ref()].into_iter().flatten() {
                sources.push(source(component, event, root)?);
            }
        }
    }
    ensure!(!sources.is_empty(), "there are no events");
    Ok(sources)
}

fn source<'a>(component: &Component, event: &'a Event, root: &'a Root) -> Result<Source<'a>> {
    let schema = Schema::new(&event.schema)?;
    let valid: Vec<Tree> = root.samples.iter().map(|sample| Tree::parse(sample)).collect::<Result<_>>()?;
    ensure!(!valid.is_empty(), "{} has no samples of {}", event.file, root.type_name);
    Ok(Source {
        read_as: ReadAs {
            component: component.name.clone(),
            version: Some(event.version),
            type_name: root.type_name.clone(),
        },
        words: Vocabulary::of(&event.schema, &valid),
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
    Ok(Document {
        read_as: source.read_as.clone(),
        what: format!("document {number} of seed {seed:?}: {steps}"),
        text,
        outcome: if valid { Outcome::Same } else { Outcome::Refused(Refusal::Alike) },
        left_out_by: source.left_out_by.to_vec(),
    })
}

/// Disagreements of one kind.
struct Kind {
    count: usize,
    /// The smallest document, and what was said of it.
    text: String,
    size: usize,
}

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
    let sources = sources(components)?;
    let names: Vec<String> = readers.iter().map(|reader| reader.name.clone()).collect();
    ensure!(!names.is_empty(), "there is no reader");
    let mut kinds: BTreeMap<String, Kind> = BTreeMap::new();
    let (mut valid, mut read) = (0, 0);
    let mut from = 0;
    while from < plan.documents {
        let to = plan.documents.min(from + AT_ONCE);
        let started = Instant::now();
        let documents: Vec<Document> =
            (from..to).map(|number| document(&sources, &plan.seed, number)).collect::<Result<_>>()?;
        valid += documents.iter().filter(|document| matches!(document.outcome, Outcome::Same)).count();
        let made = started.elapsed();
        let answers = ask(report, folder, readers, &documents);
        let answered = started.elapsed();
        for (document, answers) in documents.iter().zip(&answers) {
            read += usize::from(!answers.is_empty());
            if let Some(lines) = complaint(document, answers) {
                let text = format!("{}\n  {}\n{}", document.what, document.text, lines.join("\n"));
                let size = document.text.len();
                let kind = kinds.entry(format!("{} {}", document.read_as.key(), masked(&lines.join(" "))));
                let kind = kind.or_insert(Kind { count: 0, text: text.clone(), size });
                kind.count += 1;
                if size < kind.size {
                    (kind.text, kind.size) = (text, size);
                }
            }
        }
        println!(
            "        documents {from} to {to}: made in {:.1} s, read in {:.1} s, compared in {:.1} s",
            made.as_secs_f64(),
            answered.saturating_sub(made).as_secs_f64(),
            started.elapsed().saturating_sub(answered).as_secs_f64()
        );
        from = to;
    }

    let name = format!(
        "{} documents changed at random, {valid} of them valid: one verdict from the validator, {}",
        plan.documents,
        names.join(", ")
    );
    report.check(name, || {
        // Where nothing is left valid, or nothing refused, nothing was compared.
        ensure!(read == plan.documents, "{} of the documents had no reader", plan.documents - read);
        ensure!(valid * 20 > read && valid * 20 < read * 19, "{valid} of {read} documents are valid");
        said(folder, &kinds)
    });
    Ok(())
}

fn said(folder: &Path, kinds: &BTreeMap<String, Kind>) -> Result<()> {
    let file = folder.join("disagreements.txt");
    if kinds.is_empty() {
        if file.exists() {
            fs::remove_file(file)?;
        }
        return Ok(());
    }
    let count: usize = kinds.values().map(|kind| kind.count).sum();
    let one = |(key, kind): (&String, &Kind)| {
        let key = key.split(' ').next().unwrap_or_default();
        format!("{key}, {} times, the smallest:\n{}\n", kind.count, kind.text)
    };
    let all: Vec<String> = kinds.iter().map(one).collect();
    fs::write(&file, all.join("\n"))?;
    let shown = all.iter().take(SHOWN).map(String::as_str).collect::<String>();
    bail!("{count} disagreements of {} kinds, all of them in {}\n{shown}", kinds.len(), file.display())
}

/// What was said, without the texts and numbers in it: disagreements that differ only in these are of one kind.
fn masked(said: &str) -> String {
    let mut kept = String::new();
    let mut letters = said.chars();
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
                kept.push('"');
            }
            '0'..='9' => {
                if !kept.ends_with('0') {
                    kept.push('0');
                }
            }
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
            r#"C# says $.a[0]["]: expected 0, found ""#
        );
    }
}
