//! What changed between two contracts, and whom it breaks.
//!
//! [`compare`] takes two self-contained JSON Schemas of any draft. Everything it says is about the sets of documents
//! that the schemas accept, so a schema that is only written differently has not changed. `format` is a note, as the
//! generated readers take it; `$id` and `x-tidings` are not looked at.
//!
//! The way through: references are resolved and both schemas become nodes (`source`, `compile`, `node`); a question
//! such as "a document of the old schema that the new one refuses" is answered with a document or proven to have none
//! (`solve`, `pattern`, `decimal`); documents are shown to validators before anybody sees them (`check`); then both are gone
//! through side by side (`view`, `walk`), and each change is judged by itself (`judge`).

mod bumps;
mod change;
mod check;
mod compile;
mod decimal;
mod judge;
mod node;
mod pattern;
mod rule;
mod solve;
mod source;
mod verdict;
mod view;
mod walk;

use serde_json::Value;

pub use change::{Bump, Bumps, Change, Difference};
pub use rule::Rule;
pub use verdict::{Reading, Readings, Side, Verdict, Verdicts, Witness};

use crate::depth;

/// The stack for schemas that nest or refer deep.
const STACK: usize = 256 << 20;

/// How much may nest without a stack of its own.
const SHALLOW: usize = 24;

/// What changed from `old` to `new`, and whom it breaks.
pub fn compare(old: &Value, new: &Value) -> Difference {
    let deepest = depth::nesting(old).max(depth::nesting(new));
    if on_stack(deepest, || old == new) == Some(true) {
        return Difference { changes: Vec::new(), verdicts: Verdicts::compatible() };
    }
    let read = |schema| source::Source::read(schema);
    let (old_source, new_source) = match (read(old), read(new)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(why), _) | (_, Err(why)) => return unreadable(&why),
    };
    let deepest = deepest + old_source.targets.len().max(new_source.targets.len());
    on_stack(deepest, || judge::judge((old, &old_source), (new, &new_source)))
        .unwrap_or_else(|| unreadable("there is no stack for it"))
}

/// Runs on a stack of its own what recurses deep; none where there is no such stack.
fn on_stack<T: Send>(deepest: usize, run: impl FnOnce() -> T + Send) -> Option<T> {
    if deepest <= SHALLOW {
        return Some(run());
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).ok()?;
        thread.join().ok()
    })
}

fn unreadable(why: &str) -> Difference {
    let verdicts = Verdicts::unknown(&format!("a schema cannot be read: {why}"));
    Difference {
        changes: vec![Change {
            rule: Rule::SchemaChanged,
            old: Some(String::new()),
            new: Some(String::new()),
            message: "the schema changed".to_owned(),
            verdicts: verdicts.clone(),
            bumps: Bumps::all(Bump::Major),
        }],
        verdicts,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::compare;

    #[test]
    fn what_nests_too_deep_is_said() {
        let nested = |last: &str| {
            (0..5_000).fold(json!({ "type": last }), |inner, _| {
                Value::Object(Map::from_iter([("items".to_owned(), inner)]))
            })
        };
        let (old, new) = (nested("string"), nested("integer"));
        assert!(!compare(&old, &new).verdicts.backward.strict.holds());
        assert!(compare(&old, &old).changes.is_empty());
        // To drop them recurses, too.
        std::mem::forget((old, new));
    }
}
