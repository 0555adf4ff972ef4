//! Samples held to the schema that rules them.

use std::io::{self, Read};

use serde_json::Value;
use serde_json::value::RawValue;
use tidings_schema::foreign::Judge;
use tidings_schema::{Diagnostic, Place};

use crate::report::locate;
use crate::settings::Lines;

/// Faults of one file that are said; the others are counted.
const SAID: usize = 20;

/// A schema that samples are held to.
pub(super) struct Judged<'j>(pub(super) &'j Judge);

impl Judged<'_> {
    /// Everything that is wrong with the documents of a file. The first documents, up to `keep` of them in all, are
    /// kept as examples.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn file(
        &self,
        file: &str,
        input: &mut dyn Read,
        spread: bool,
        keep: usize,
        examples: &mut Vec<Value>,
    ) -> io::Result<Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        let mut more = 0_usize;
        each(input, &mut |start, text| {
            let Ok(value) = serde_json::from_str::<Value>(text) else {
                let place = Place::File { file: file.to_owned() };
                let message = "nests too deep to be held to a schema: 127 levels at most";
                wrong.push(Diagnostic::error("sample-too-deep", message, place));
                return;
            };
            let items = match value {
                Value::Array(items) if spread => {
                    items.into_iter().enumerate().map(|(at, item)| (format!("/{at}"), item)).collect()
                }
                value => vec![(String::new(), value)],
            };
            for (prefix, value) in items {
                for (pointer, said) in self.0.faults(&value) {
                    if wrong.len() >= SAID {
                        more += 1;
                        continue;
                    }
                    let pointer = format!("{prefix}{pointer}");
                    let (line, column) = start.plus(Lines::new(text).locate(locate(text, &pointer)));
                    let place = Place::Source { file: file.to_owned(), line, column };
                    let at = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
                    let message = format!("the sample is not what the schema says{at}: {said}");
                    wrong.push(Diagnostic::error("sample-mismatch", message, place));
                }
                if examples.len() < keep {
                    examples.push(value);
                }
            }
        })?;
        if more > 0 {
            let message = format!("the schema refuses more in this file: {more} faults are not shown");
            wrong.push(Diagnostic::error("sample-mismatch", message, Place::File { file: file.to_owned() }));
        }
        Ok(wrong)
    }
}

/// Line and column, from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct At {
    line: u32,
    column: u32,
}

impl At {
    /// A place inside a text that begins here.
    fn plus(self, (line, column): (u32, u32)) -> (u32, u32) {
        let right = if line == 1 { self.column - 1 } else { 0 };
        (self.line - 1 + line, right + column)
    }

    /// The place after a text that begins here.
    fn after(self, text: &str) -> Self {
        let (line, column) = self.plus(Lines::new(text).locate(text.len()));
        Self { line, column }
    }
}

/// Calls a function with each document of a file, one after another, and where it begins. The file was read before
/// and found to be JSON.
fn each(input: &mut dyn Read, take: &mut dyn FnMut(At, &str)) -> io::Result<()> {
    let mut text = String::new();
    // What validates holds a document as a whole; files that are held to a schema are read whole as well.
    input.read_to_string(&mut text)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut documents = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let mut at = At { line: 1, column: 1 };
    let mut before = 0;
    while let Some(document) = documents.next() {
        let document = document.map_err(io::Error::from)?.get();
        let end = documents.byte_offset();
        let start = end.saturating_sub(document.len());
        at = at.after(text.get(before..start).unwrap_or_default());
        take(at, document);
        at = at.after(document);
        before = end;
    }
    Ok(())
}

/// The first documents of a file.
///
/// # Errors
/// The file cannot be read.
pub(super) fn first(
    input: &mut dyn Read,
    spread: bool,
    keep: usize,
    into: &mut Vec<Value>,
) -> io::Result<()> {
    let mut reader = io::BufReader::new(input);
    skip_mark(&mut reader)?;
    let documents = serde_json::Deserializer::from_reader(reader).into_iter::<Value>();
    for document in documents {
        if into.len() >= keep {
            break;
        }
        match document.map_err(io::Error::from)? {
            Value::Array(items) if spread => into.extend(items.into_iter().take(keep - into.len())),
            document => into.push(document),
        }
    }
    Ok(())
}

/// Passes over the mark of byte order that some editors begin files with.
fn skip_mark(reader: &mut impl io::BufRead) -> io::Result<()> {
    if reader.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        reader.consume(3);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tidings_schema::foreign::Imported;

    fn judge(schema: &Value, text: &str, spread: bool) -> (Vec<Diagnostic>, Vec<Value>) {
        let mut examples = Vec::new();
        let imported = Imported { schema: schema.clone(), warnings: Vec::new() };
        let judge = Judge::new(&imported).expect("a schema");
        let wrong = Judged(&judge)
            .file("a.json", &mut text.as_bytes(), spread, 2, &mut examples)
            .expect("it is read");
        (wrong, examples)
    }

    #[test]
    fn faults_have_their_line_in_files_of_many_documents() {
        let schema = json!({ "properties": { "a": { "type": "integer" } } });
        let (wrong, examples) =
            judge(&schema, "\u{feff}{\"a\": 1}\n\n  {\"a\":\n \"x\"} {\"a\": 1.5}\n", false);
        let places: Vec<_> = wrong.iter().map(|wrong| wrong.places[0].clone()).collect();
        let at = |line, column| Place::Source { file: "a.json".to_owned(), line, column };
        assert_eq!(places, [at(3, 4), at(4, 8)]);
        assert!(wrong[0].message.contains("at /a: \"x\" is not of type"), "{}", wrong[0].message);
        assert_eq!(examples, [json!({ "a": 1 }), json!({ "a": "x" })]);
    }

    #[test]
    fn items_are_samples_where_the_array_is_spread() {
        let (wrong, _) = judge(&json!({ "type": "integer" }), "[1,\n \"x\"]", true);
        assert_eq!(wrong[0].places, [Place::Source { file: "a.json".to_owned(), line: 2, column: 2 }]);
        assert_eq!(wrong.len(), 1);
    }
}
