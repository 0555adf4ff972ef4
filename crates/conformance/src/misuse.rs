//! Code that must not compile: the compiler's errors against those that comments in the code expect.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};

/// Errors by line and code.
pub(super) type Errors = BTreeSet<(usize, String)>;

/// What the comments of a file expect: `// error CODE…` behind the wrong line, or on a line of its own below it,
/// where rustfmt moves what stands behind an opening brace.
pub(super) fn expected(text: &str) -> Errors {
    let mut expected = Errors::new();
    for (line, text) in (1..).zip(text.lines()) {
        let Some((before, codes)) = text.split_once("// error ") else { continue };
        let line = if before.trim().is_empty() { line - 1 } else { line };
        expected.extend(codes.split_whitespace().map(|code| (line, code.to_owned())));
    }
    expected
}

/// Whether the compiler said what was expected, and nothing else.
///
/// # Errors
/// It did not: what is missing and what is too much, and all that it printed.
pub(super) fn compare(expected: &Errors, said: &Errors, printed: &str) -> Result<()> {
    let listed = |errors: &Errors, others: &Errors| {
        let missing = errors.difference(others).map(|(line, code)| format!("{code} in line {line}"));
        missing.collect::<Vec<_>>().join(", ")
    };
    ensure!(
        said == expected,
        "it does not say {}; it says {}\n{printed}",
        listed(expected, said),
        listed(said, expected)
    );
    Ok(())
}
