//! Reads documents, one JSON object a line, `{id, type, text}`, through the packages' types and answers
//! `{id, ok: true, text}` or `{id, ok: false, faults}`. An answer with `broken` says that a package
//! contradicts itself.

mod reader;
mod readers;

use std::io::{self, BufRead as _, Write as _};

use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        let (kind, text) = (question["type"].as_str(), question["text"].as_str());
        let mut answer = match (kind.and_then(readers::reader), text) {
            (Some(reader), Some(text)) => reader(text),
            _ => json!({ "broken": format!("no package has the type {kind:?}") }),
        };
        answer["id"] = question["id"].clone();
        writeln!(output, "{answer}")?;
    }
    output.flush()
}
