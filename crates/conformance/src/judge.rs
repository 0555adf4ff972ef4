//! Whether the readers said of each document what they must, and the same.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::documents::{Document, Outcome, Refusal};
use super::readers::{Answer, Fault, Reader};
use super::report::Report;
use super::tree::{Tree, decimal};

/// Complaints that are shown about one type.
const SHOWN: usize = 8;
/// Characters of a document that are shown.
const SHOWN_TEXT: usize = 600;

/// A document and what each reader said of it, by the reader's name.
type Read<'a> = (&'a Document, &'a BTreeMap<String, Answer>);

/// What every reader says of each document; one check a reader.
pub(super) fn ask(
    report: &mut Report,
    folder: &Path,
    readers: &mut [Reader],
    documents: &[Document],
) -> Vec<BTreeMap<String, Answer>> {
    let mut answers: Vec<BTreeMap<String, Answer>> = documents.iter().map(|_| BTreeMap::new()).collect();
    let asked = |reader: &mut Reader| {
        let mine: Vec<usize> = (0..documents.len()).filter(|at| reader.reads(&documents[*at])).collect();
        let questions: Vec<(String, &str)> =
            mine.iter().map(|at| (documents[*at].read_as.key(), documents[*at].text.as_str())).collect();
        let started = Instant::now();
        (mine, reader.ask(folder, &questions), started.elapsed())
    };
    let said: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> =
            readers.iter_mut().map(|reader| (reader.name.clone(), scope.spawn(|| asked(reader)))).collect();
        running.into_iter().map(|(name, reader)| (name, reader.join())).collect()
    });
    for (reader, said) in said {
        let Ok((mine, said, took)) = said else {
            report.fail(&reader, "asking it panicked", Duration::ZERO);
            continue;
        };
        let name = format!("{reader} reads {} documents in {:.1} s", mine.len(), took.as_secs_f64());
        if let Some(said) = report.check(name, || said) {
            for (at, answer) in mine.into_iter().zip(said) {
                answers[at].insert(reader.clone(), answer);
            }
        }
    }
    answers
}

/// Has all readers read all documents; one check a type.
pub(super) fn judge(report: &mut Report, folder: &Path, readers: &mut [Reader], documents: &[Document]) {
    let answers = ask(report, folder, readers, documents);
    let mut by_type: BTreeMap<String, Vec<Read<'_>>> = BTreeMap::new();
    for (document, answers) in documents.iter().zip(&answers) {
        if !answers.is_empty() {
            by_type.entry(document.read_as.key()).or_default().push((document, answers));
        }
    }
    for (key, read) in by_type {
        let refused =
            read.iter().filter(|(document, _)| matches!(document.outcome, Outcome::Refused(_))).count();
        let name = format!("{key}: {} come back equal, {refused} are refused alike", read.len() - refused);
        report.check(name, || all_well(&read));
    }
}

fn all_well(read: &[Read<'_>]) -> Result<()> {
    let complaints: Vec<String> =
        read.iter().filter_map(|(document, answers)| shown(document, answers)).collect();
    if complaints.is_empty() {
        return Ok(());
    }
    let mut text = complaints.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("\n");
    if complaints.len() > SHOWN {
        let _ = write!(text, "\n… and {} more documents", complaints.len() - SHOWN);
    }
    bail!("{text}")
}

/// What is wrong with the answers to a document; nothing where nothing is.
pub(super) fn complaint(document: &Document, answers: &BTreeMap<String, Answer>) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    let answers: BTreeMap<&String, &Answer> =
        answers.iter().filter(|(_, answer)| !beyond_decimal(document, answer)).collect();
    for (reader, answer) in &answers {
        if let Some(problem) = problem(document, reader, answer) {
            lines.push(format!("  {reader} {problem}"));
        }
    }
    // Where each is right on its own, all must still say the same.
    if lines.is_empty()
        && let Some((first, Answer::Refused(faults))) = answers.first_key_value()
    {
        for (reader, answer) in &answers {
            if let Answer::Refused(others) = answer
                && !alike(&document.text, faults, others, [first.as_str(), reader].contains(&IN_DOUBLES))
            {
                lines.push(format!("  {first} says {}", listed(faults)));
                lines.push(format!("  {reader} says {}", listed(others)));
            }
        }
    }
    (!lines.is_empty()).then_some(lines)
}

fn shown(document: &Document, answers: &BTreeMap<String, Answer>) -> Option<String> {
    let lines = complaint(document, answers)?;
    let mut text: String = document.text.chars().take(SHOWN_TEXT).collect();
    if text.len() < document.text.len() {
        text.push('…');
    }
    Some(format!("{}\n  {text}\n{}", document.what, lines.join("\n")))
}

fn problem(document: &Document, reader: &str, answer: &Answer) -> Option<String> {
    match (&document.outcome, answer) {
        (_, Answer::Broken(why)) => Some(format!("contradicts itself: {why}")),
        (Outcome::Same, Answer::Refused(faults)) => {
            Some(format!("refuses what is valid: {}", listed(faults)))
        }
        (Outcome::Same, Answer::Read(text)) => {
            let before = document.back.as_ref().unwrap_or(&document.text);
            let (before, after) = (Tree::parse(before), Tree::parse(text));
            match (before, after) {
                (Ok(before), Ok(after)) => {
                    let mut differences = before.differences(&after);
                    if !differences.is_empty() && reader == IN_DOUBLES {
                        differences = before.in_doubles().differences(&after.in_doubles());
                    }
                    (!differences.is_empty()).then(|| format!("changes it: {}", differences.join("; ")))
                }
                _ => Some(format!("writes what is not JSON: {text}")),
            }
        }
        (Outcome::Refused(_), Answer::Read(_)) => Some("accepts what is not valid".to_owned()),
        (Outcome::Refused(Refusal::At(expected)), Answer::Refused(faults)) => {
            let paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
            (!expected.met_by(&paths))
                .then(|| format!("points elsewhere than {expected:?}: {}", listed(faults)))
        }
        (Outcome::Refused(Refusal::Alike), Answer::Refused(faults)) => {
            faults.is_empty().then(|| "refuses it without a fault".to_owned())
        }
        (Outcome::Refused(Refusal::Exactly(expected)), Answer::Refused(faults)) => {
            let same = expected.len() == faults.len()
                && expected
                    .iter()
                    .zip(faults)
                    .all(|(expected, fault)| is_spelled(&fault.to_string(), expected));
            (!same).then(|| format!("says {}, and not {}", listed(faults), expected.join("; ")))
        }
    }
}

fn is_spelled(fault: &str, expected: &str) -> bool {
    expected.strip_suffix('…').map_or(fault == expected, |start| fault.starts_with(start))
}

/// C# holds decimal numbers of 28 digits, and says so of longer ones; its documentation lists that. What else is
/// right or wrong with such a document is then for the other readers to say.
fn beyond_decimal(document: &Document, answer: &Answer) -> bool {
    let Answer::Refused(faults) = answer else { return false };
    faults.iter().any(|fault| fault.message.starts_with("expected a number of at most 28 digits"))
        && !matches!(&document.outcome, Outcome::Refused(Refusal::Exactly(_)))
}

/// The reader that sees fractions as JavaScript does, in doubles, wherever no decimal number is meant.
const IN_DOUBLES: &str = "TypeScript";

/// Whether two readers report the same faults, in the same order.
fn alike(document: &str, faults: &[Fault], others: &[Fault], in_doubles: bool) -> bool {
    let (mut faults, mut others) = (comparable(faults, in_doubles), comparable(others, in_doubles));
    let in_path =
        |fault: &String| fault.split_inclusive("[\"").skip(1).any(|key| is_index(key.split('"').next()));
    if faults != others
        && (faults.iter().any(in_path) || Tree::parse(document).is_ok_and(|document| reordered(&document)))
    {
        faults.sort();
        others.sort();
    }
    faults == others
}

/// Whether JavaScript sees properties in another order than they are written: those named like a place in an
/// array come first (ECMA-262, `OrdinaryOwnPropertyKeys`).
fn reordered(tree: &Tree) -> bool {
    match tree {
        Tree::Array(items) => items.iter().any(reordered),
        Tree::Object(entries) => entries.iter().any(|(key, value)| is_index(Some(key)) || reordered(value)),
        Tree::Null | Tree::Boolean(_) | Tree::Number(_) | Tree::String(_) => false,
    }
}

fn is_index(key: Option<&str>) -> bool {
    key.is_some_and(|key| key.parse::<u32>().is_ok_and(|index| index.to_string() == key))
}

/// Faults as they are compared between languages: a parser's own words differ, and so may the spelling
/// of a number that was found (`1e1`, `10.0`, `10`). Messages show 40 characters of a value, so only the
/// first 30 digits of a number are sure to be in every spelling of it.
fn comparable(faults: &[Fault], in_doubles: bool) -> Vec<String> {
    let plain = |fault: &Fault| {
        if fault.message.starts_with("not JSON: ") {
            return "not JSON".to_owned();
        }
        let Some((expected, found)) = fault.message.rsplit_once(", found ") else { return fault.to_string() };
        let uncut = found.strip_suffix('…').unwrap_or(found).trim_end_matches(['e', 'E', '+', '-', '.']);
        let found = match Tree::parse(uncut) {
            Ok(found) if in_doubles => found.in_doubles(),
            Ok(found) => found,
            Err(_) => return fault.to_string(),
        };
        match found {
            Tree::Number(found) => {
                let (negative, digits, power) = decimal(&found);
                match digits.get(..30) {
                    Some(first) => format!("{} {expected} {negative} {first}…", fault.path),
                    None => format!("{} {expected} {negative} {digits} {power}", fault.path),
                }
            }
            _ => fault.to_string(),
        }
    };
    faults.iter().map(plain).collect()
}

fn listed(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::{Fault, comparable};

    fn same(left: &str, right: &str) -> bool {
        let fault = |found: &str| Fault {
            path: "$".to_owned(),
            message: format!("expected an object, found {found}"),
        };
        comparable(&[fault(left)], false) == comparable(&[fault(right)], false)
    }

    #[test]
    fn a_number_is_compared_by_value_however_it_is_spelled_and_cut() {
        assert!(same("1e1", "10.0"));
        assert!(!same("9007199254740993", "9007199254740992"));
        let long = "170141183460469231731687303715884105728";
        assert!(same(&format!("{long}E…"), long));
        assert!(same(&format!("-{long}…"), &format!("-{long}")));
        assert!(!same(&format!("{long}E…"), &format!("-{long}")));
        assert!(!same(&format!("{long}E…"), "170241183460469231731687303715884105728"));
    }
}
