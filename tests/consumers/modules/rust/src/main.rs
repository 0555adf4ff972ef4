//! Reads documents, one JSON object a line, `{id, type, text}`, through modules that stand alone and answers
//! `{id, text}` or `{id, faults}`.

mod modules;

use std::io::{self, BufRead as _, Write as _};

use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        let (kind, text) = (question["type"].as_str(), question["text"].as_str());
        let mut answer = match (kind.and_then(modules::module), text) {
            (Some(module), Some(text)) => match module(text) {
                Ok(text) => json!({ "text": text }),
                Err(message) => json!({ "faults": [{ "path": "", "message": message }] }),
            },
            _ => json!({ "broken": format!("there is no module of {kind:?}") }),
        };
        answer["id"] = question["id"].clone();
        writeln!(output, "{answer}")?;
    }
    output.flush()
}
