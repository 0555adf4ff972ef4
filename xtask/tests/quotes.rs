//! What the documentation quotes of generated files stands in them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

/// A block that is quoted: `<!-- from: FILE -->` above a fence.
struct Quote<'a> {
    page: &'a str,
    file: &'a str,
    lines: Vec<&'a str>,
}

#[test]
fn quoted_lines_stand_in_their_files_in_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut quoted = 0;
    for page in ["docs/generated-code.md"] {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        for quote in quotes(page, &text) {
            let file = std::fs::read_to_string(root.join(quote.file))
                .unwrap_or_else(|error| panic!("{}: {}: {error}", quote.page, quote.file));
            let mut lines = file.lines().map(str::trim);
            for line in &quote.lines {
                assert!(
                    lines.any(|other| other == *line),
                    "{}: {} does not have this line, or not in this order: {line}",
                    quote.page,
                    quote.file
                );
                quoted += 1;
            }
        }
    }
    assert!(quoted > 20, "{quoted} lines are quoted");
}

/// Lines are compared without their indentation; `…` stands for lines that are left out.
fn quotes<'a>(page: &'a str, text: &'a str) -> Vec<Quote<'a>> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(file) = line.strip_prefix("<!-- from: ").and_then(|rest| rest.strip_suffix(" -->")) else {
            continue;
        };
        let fence = lines.next().unwrap_or_default();
        assert!(fence.starts_with("```"), "{page}: a fence follows `{line}`");
        let block = lines.by_ref().take_while(|line| *line != "```").map(str::trim);
        found.push(Quote {
            page,
            file,
            lines: block.filter(|line| !line.is_empty() && !matches!(*line, "…" | "// …")).collect(),
        });
    }
    found
}
