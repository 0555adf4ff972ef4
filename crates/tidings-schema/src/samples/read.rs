//! From the text of samples to values.

use serde_json::Value;

use super::scan::repeated_keys;
use crate::{Declaration, DeclaredType, Diagnostic, Place};

/// How deep a sample may nest: the schema holds it two levels down in `examples`, and `serde_json`
/// reads 127 levels.
const DEEPEST: usize = 120;

/// A sample that was read.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// Its position in the factory's list.
    pub(crate) index: usize,
    /// Its value; no number in it differs from the text.
    pub(crate) value: Value,
}

/// The value of a sample's text; none where it cannot be read.
pub(super) fn read_text(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(|value| crate::depth::nesting(value) <= DEEPEST)
}

/// Reads a type's samples. What is wrong with any of them is added to `diagnostics`.
pub(crate) fn read(
    declaration: &Declaration,
    declared: &DeclaredType,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Sample> {
    if declared.samples.is_empty() {
        diagnostics.push(
            Diagnostic::error(
                "no-sample",
                format!("the factory of `{}` gives no sample", declared.type_name),
                declaration.place.clone(),
            )
            .help("return at least one value from `Factory::samples`"),
        );
    }
    let mut samples = Vec::with_capacity(declared.samples.len());
    for (index, sample) in declared.samples.iter().enumerate() {
        let place = |pointer: String| Place::Sample { event: declaration.event(), sample: index, pointer };
        let text = match sample {
            Ok(text) => text,
            Err(error) => {
                diagnostics.push(
                    Diagnostic::error(
                        "sample-unwritable",
                        format!("serde cannot write this sample of `{}`: {error}", declared.type_name),
                        place(String::new()),
                    )
                    .also(declaration.place.clone()),
                );
                continue;
            }
        };
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                diagnostics.push(
                    Diagnostic::error(
                        "sample-unreadable",
                        format!("this sample of `{}` cannot be read as JSON: {error}", declared.type_name),
                        place(String::new()),
                    )
                    .also(declaration.place.clone()),
                );
                continue;
            }
        };
        if crate::depth::nesting(&value) > DEEPEST {
            diagnostics.push(
                Diagnostic::error(
                    "sample-too-deep",
                    format!("this sample of `{}` nests deeper than {DEEPEST} levels", declared.type_name),
                    place(String::new()),
                )
                .also(declaration.place.clone())
                .help("let the factory build a shallower value"),
            );
            continue;
        }
        for (pointer, key) in repeated_keys(text) {
            diagnostics.push(
                Diagnostic::error(
                    "sample-key-twice",
                    format!("the key {key:?} is written twice"),
                    place(pointer),
                )
                .also(declaration.place.clone())
                .help("rename the field, or keep the flattened type from writing the same key"),
            );
        }
        samples.push(Sample { index, value });
    }
    samples
}
