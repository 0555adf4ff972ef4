//! What changed between two contracts, and whom it breaks.
//!
//! [`compare`] takes two self-contained JSON Schemas of any draft. Everything it says is about the sets of documents
//! that the schemas accept, so a schema that is only written differently has not changed.

mod change;
mod rule;
mod verdict;

use serde_json::Value;

pub use change::{Bump, Bumps, Change, Difference};
pub use rule::Rule;
pub use verdict::{Reading, Readings, Side, Verdict, Verdicts, Witness};

/// What changed from `old` to `new`, and whom it breaks.
pub fn compare(old: &Value, new: &Value) -> Difference {
    let unknown = || Verdict::Unknown("the schemas differ".to_owned());
    let verdict = |same| if same { Verdict::Compatible } else { unknown() };
    let readings = |same| Readings { strict: verdict(same), tolerant: verdict(same) };
    Difference {
        changes: Vec::new(),
        verdicts: Verdicts { backward: readings(old == new), forward: readings(old == new) },
    }
}
