//! What changed.

use std::fmt::Write as _;

use super::{Paint, clean};
use crate::output::{Action, Plan};

/// Files that are named one by one.
const LISTED: usize = 40;

/// The files that changed and the counts, as past or as future.
pub(crate) fn summary(plan: &Plan, paint: Paint) -> String {
    let mut text = String::new();
    for change in plan.changes.iter().take(LISTED) {
        let path = clean(&change.path);
        let line = match change.action {
            Action::Create(_) => paint.green(&format!("  created  {path}")),
            Action::Update(_) => paint.yellow(&format!("  updated  {path}")),
            Action::Remove => paint.red(&format!("  removed  {path}")),
        };
        let _ = writeln!(text, "{line}");
    }
    let more = plan.changes.len().saturating_sub(LISTED);
    if more > 0 {
        let _ = writeln!(text, "  and {more} more");
    }
    let counts = plan.counts();
    let _ = writeln!(
        text,
        "{} created, {} updated, {} removed, {} unchanged",
        counts.created, counts.updated, counts.removed, counts.unchanged
    );
    text
}

/// `1 file`, `2 files`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
