//! For the comment of a pull request.
//!
//! What users write stands in `<code>` with every character escaped that Markdown or HTML give a meaning: there it
//! cannot end a table's cell, open a tag, call a person or close an issue.

use std::fmt::Write as _;

use tidings_schema::Place;
use tidings_schema::evolution::Verdict;

use super::text::in_words;
use super::{counted, exception, sentence, unchanged, version};
use crate::diff::asked::{Direction, Judgement};
use crate::diff::change::{bump, compact, fault, sides};
use crate::diff::found::{Event, Found, Told};
use crate::report::plural;

/// Forges refuse a comment of more than 65,536 characters; what no longer fits is counted.
const LONGEST: usize = 60_000;
/// Characters of a witness.
const WITNESS: usize = 2_000;

/// A table, and under it the details of what breaks.
pub(crate) fn markdown(found: &Found<'_>) -> String {
    let counts = found.counts();
    let (old, new) = (code(found.old), code(found.new));
    let mut text = String::new();
    if counts.all() == 0 {
        let _ = writeln!(text, "### The contract is what it was\n");
        let _ = writeln!(text, "Nothing changed from {old} to {new}.");
        return text;
    }
    let heading = match (found.holds(), counts.excepted) {
        (true, 0) => "The contract changed, and holds",
        (true, _) => "The contract changed, and breaks only what is excepted",
        (false, _) => "The contract breaks",
    };
    let _ = writeln!(text, "### {heading}\n");
    let same = unchanged(found).map(|same| format!("; {same}")).unwrap_or_default();
    let changes = plural(counts.all(), "change");
    let _ = writeln!(text, "{changes} from {old} to {new}: {}{same}.\n", counted(counts));
    let mut rest = String::new();
    let mut left_out = 0;
    let _ = writeln!(text, "| | event | change | backward | forward | bump |");
    let _ = writeln!(text, "|---|---|---|---|---|---|");
    for event in &found.events {
        for told in &event.told {
            let (row, details) = (row(event, told), details(event, told));
            if text.len() + rest.len() + row.len() + details.len() > LONGEST {
                left_out += 1;
                continue;
            }
            text.push_str(&row);
            rest.push_str(&details);
        }
    }
    text.push('\n');
    text.push_str(&rest);
    if left_out > 0 {
        let _ = writeln!(text, "{} more did not fit in here.\n", plural(left_out, "change"));
    }
    for asked in found.asked() {
        let _ = writeln!(text, "Asked: {}.", in_words(asked));
    }
    let version = version(found);
    let (what, version) = version.split_once(": ").unwrap_or_default();
    let _ = writeln!(text, "\n{}: {}.", sentence(what), escaped(version));
    text
}

fn row(event: &Event<'_>, told: &Told) -> String {
    let change = &told.change;
    let cell = |direction: Direction| {
        let verdict = direction.verdict(&change.verdicts, event.asked.reading);
        let word = match verdict {
            Verdict::Compatible => "holds",
            Verdict::Breaking(_) => "breaks",
            Verdict::Unknown(_) => "unknown",
        };
        let asked = event.asked.compatibility.directions().contains(&direction);
        if asked { format!("**{word}**") } else { word.to_owned() }
    };
    format!(
        "| {} | {} | {}<br>{} | {} | {} | {} |\n",
        mark(told),
        code(&event.title()),
        code(change.rule.id()),
        inline(&change.message),
        cell(Direction::Backward),
        cell(Direction::Forward),
        bump(change.bumps.largest())
    )
}

fn mark(told: &Told) -> &'static str {
    match told.judgement {
        Judgement::Compatible => "✅",
        Judgement::Unknown | Judgement::Breaking if told.holds() => "⏳",
        Judgement::Unknown => "⚠️",
        Judgement::Breaking => "❌",
    }
}

/// What breaks, and the document that shows it; nothing for what holds.
fn details(event: &Event<'_>, told: &Told) -> String {
    if told.judgement.holds() {
        return String::new();
    }
    let change = &told.change;
    let mut text = String::new();
    let title = format!("{} {}: {}", mark(told), code(&event.title()), inline(&change.message));
    let _ = writeln!(text, "<details><summary>{title}</summary>\n");
    for place in &told.places {
        if let Some(place) = at(place) {
            let _ = writeln!(text, "- {place}");
        }
    }
    for (direction, verdict) in event.asked.verdicts(&change.verdicts) {
        match verdict {
            Verdict::Compatible => {}
            Verdict::Unknown(why) => {
                let _ = writeln!(text, "- {}: unknown, because {}", direction.word(), inline(why));
            }
            Verdict::Breaking(witness) => {
                let (accepted, refused) = sides(witness.accepted_by);
                let document: String = compact(&witness.document).chars().take(WITNESS).collect();
                let _ = writeln!(
                    text,
                    "- {}: {} {accepted} and {refused}: {}",
                    direction.word(),
                    code(&document),
                    code(&fault(witness))
                );
            }
        }
    }
    if let Some(excepted) = &told.excepted {
        let _ = writeln!(text, "- Exception: {}", escaped(&exception(excepted)));
    }
    if !told.holds() {
        let _ = writeln!(text, "- {}", sentence(&inline(change.rule.mend())));
    }
    text.push_str("\n</details>\n\n");
    text
}

fn at(place: &Place) -> Option<String> {
    match place {
        Place::Source { file, line, .. } => Some(code(&format!("{file}:{line}"))),
        Place::Schema { file, pointer } if pointer.is_empty() => Some(code(file)),
        Place::Schema { file, pointer } => Some(format!("{} at {}", code(file), code(pointer))),
        Place::File { file } => Some(code(file)),
        Place::Sample { .. } | Place::Everywhere => None,
    }
}

/// A sentence of ours: what stands between backticks is code.
fn inline(sentence: &str) -> String {
    let mut text = String::new();
    let parts: Vec<&str> = sentence.split('`').collect();
    // Without its partner a backtick is a part of somebody's name; then everything counts as theirs.
    if parts.len().is_multiple_of(2) {
        return code(sentence);
    }
    for (at, part) in parts.iter().enumerate() {
        if at % 2 == 1 {
            text.push_str(&code(part));
        } else {
            text.push_str(&escaped(part));
        }
    }
    text
}

/// What somebody wrote, to the letter.
fn code(theirs: &str) -> String {
    format!("<code>{}</code>", escaped(theirs))
}

/// No character that Markdown or HTML give a meaning; on one line.
fn escaped(theirs: &str) -> String {
    let mut text = String::with_capacity(theirs.len());
    for letter in crate::report::clean(theirs).chars() {
        match letter {
            ' ' | '-' | '.' | ',' | '\'' | '(' | ')' | '=' => text.push(letter),
            letter if letter.is_ascii_punctuation() => {
                let _ = write!(text, "&#{};", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out() {
        let hostile = "</code></td><script>|x|`` @me #1 [a](b) ![c](d)\n\n| a | **b** _c_ ~d~ <!-- :x: www\\";
        for shown in [code(hostile), inline(hostile), inline(&format!("the property `{hostile}` was added"))]
        {
            let inner = shown.replace("<code>", "").replace("</code>", "");
            for letter in ["<", ">", "|", "`", "@", "[", "]", "*", "_", "~", "\n", "\\", "!"] {
                assert!(!inner.contains(letter), "{letter:?} in {inner}");
            }
            assert!(!inner.replace("&#", "").contains('#'), "{inner}");
        }
    }

    #[test]
    fn code_of_ours_is_code() {
        assert_eq!(inline("the property `a` is gone"), "the property <code>a</code> is gone");
    }
}
