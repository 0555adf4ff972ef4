//! A plan as a unified diff.

use std::io::{self, Write};
use std::path::Path;

use similar::{ChangeTag, TextDiff};

use super::{Action, Plan};
use crate::report::{Paint, clean};

/// How much of a difference is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Files whose difference is shown.
    pub files: usize,
    /// Lines shown of each file's difference.
    pub lines: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { files: 40, lines: 60 }
    }
}

/// Writes what a plan would change, from what is on disk to what should be.
///
/// # Errors
/// What `out` says.
pub fn write_diff(
    out: &mut dyn Write,
    paint: Paint,
    root: &Path,
    plan: &Plan,
    limits: Limits,
) -> io::Result<()> {
    for change in plan.changes.iter().take(limits.files) {
        let path = clean(&change.path);
        let (old_name, new_name) = match change.action {
            Action::Create(_) => ("/dev/null".to_owned(), format!("b/{path}")),
            Action::Update(_) => (format!("a/{path}"), format!("b/{path}")),
            Action::Remove => (format!("a/{path}"), "/dev/null".to_owned()),
        };
        writeln!(out, "{}", paint.bold(&format!("--- {old_name}\n+++ {new_name}")))?;
        let old = match &change.action {
            Action::Create(_) => Vec::new(),
            Action::Update(_) | Action::Remove => std::fs::read(root.join(&change.path))?,
        };
        let new = match &change.action {
            Action::Create(text) | Action::Update(text) => text.as_str(),
            Action::Remove => "",
        };
        match std::str::from_utf8(&old) {
            Ok(old) => write_text(out, paint, old, new, limits.lines)?,
            Err(_) => writeln!(out, "  (the file on disk is not UTF-8 text)")?,
        }
    }
    let more = plan.changes.len().saturating_sub(limits.files);
    if more > 0 {
        writeln!(out, "… and {more} more {}:", if more == 1 { "file" } else { "files" })?;
        for change in plan.changes.iter().skip(limits.files).take(limits.files) {
            writeln!(out, "  {}", clean(&change.path))?;
        }
        if more > limits.files {
            writeln!(out, "  … and {} more", more - limits.files)?;
        }
    }
    Ok(())
}

fn write_text(out: &mut dyn Write, paint: Paint, old: &str, new: &str, limit: usize) -> io::Result<()> {
    let diff = TextDiff::from_lines(old, new);
    let mut shown = 0;
    let mut hidden = 0;
    for hunk in diff.unified_diff().iter_hunks() {
        if shown < limit {
            writeln!(out, "{}", paint.cyan(hunk.header().to_string().trim_end()))?;
        }
        for change in hunk.iter_changes() {
            if shown == limit {
                hidden += 1;
                continue;
            }
            shown += 1;
            let line = clean(change.value().trim_end_matches('\n'));
            match change.tag() {
                ChangeTag::Equal => writeln!(out, " {line}")?,
                ChangeTag::Delete => writeln!(out, "{}", paint.red(&format!("-{line}")))?,
                ChangeTag::Insert => writeln!(out, "{}", paint.green(&format!("+{line}")))?,
            }
            if change.missing_newline() {
                writeln!(out, "\\ No newline at end of file")?;
            }
        }
    }
    if hidden > 0 {
        writeln!(
            out,
            "… and {hidden} more {} of this difference",
            if hidden == 1 { "line" } else { "lines" }
        )?;
    }
    Ok(())
}
