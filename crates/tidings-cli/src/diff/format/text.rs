//! For people at a terminal.

use std::fmt::Write as _;

use tidings_schema::evolution::{Reading, Verdict};

use super::{bumped, counted, exception, unchanged, version};
use crate::diff::asked::{Asked, Compatibility, Direction, Judgement, word};
use crate::diff::change::{compact, fault, sides};
use crate::diff::found::{Event, Found, Told};
use crate::report::{Paint, Sources, clean, plural, shown_place};

/// Characters of a witness that are shown; the other formats have all of it.
const WITNESS: usize = 400;

/// The difference, grouped by component and event, and a summary.
pub(crate) fn text(found: &Found<'_>, sources: &Sources<'_>, paint: Paint) -> String {
    let mut text = String::new();
    let mut component = None;
    for event in &found.events {
        if event.component() != component {
            component = event.component();
            if let Some(component) = component {
                let _ = writeln!(text, "{}\n", paint.bold(&format!("== {}", clean(component))));
            }
        }
        let title = clean(&event.title());
        let _ = writeln!(text, "{}\n", paint.bold(&title));
        for told in &event.told {
            block(&mut text, event, told, sources, paint);
            text.push('\n');
        }
    }
    summary(&mut text, found, paint);
    text
}

fn block(text: &mut String, event: &Event<'_>, told: &Told, sources: &Sources<'_>, paint: Paint) {
    let change = &told.change;
    let judged = match told.judgement {
        Judgement::Breaking | Judgement::Unknown if told.holds() => paint.yellow("excepted"),
        Judgement::Breaking => paint.red("breaking"),
        Judgement::Unknown => paint.yellow("unknown"),
        Judgement::Compatible => paint.green("compatible"),
    };
    let _ = writeln!(text, "  {judged}[{}]: {}", change.rule.id(), paint.bold(&clean(&change.message)));
    for (at, place) in told.places.iter().enumerate() {
        let shown = shown_place(place, sources, paint);
        // One excerpt is enough: the line of Rust where there is one.
        for line in shown.lines().take(if at == 0 { usize::MAX } else { 1 }) {
            let _ = writeln!(text, "  {line}");
        }
    }
    for direction in Direction::BOTH {
        let verdict = direction.verdict(&change.verdicts, event.asked.reading);
        // What holds is worth a line only beside what does not.
        if !(verdict.holds() && told.judgement.holds()) {
            line(text, direction, event.asked, verdict, paint);
        }
    }
    if let Some(bumps) = bumped(change.bumps) {
        let _ = writeln!(text, "    {} {bumps}", paint.cyan("bump:"));
    }
    if let Some(excepted) = &told.excepted {
        let _ = writeln!(text, "    {} {}", paint.cyan("exception:"), clean(&exception(excepted)));
    }
    if !told.holds() {
        let _ = writeln!(text, "    {} {}", paint.cyan("help:"), change.rule.mend());
    }
}

fn line(text: &mut String, direction: Direction, asked: Asked, verdict: &Verdict, paint: Paint) {
    let label = paint.cyan(&format!("{}:", direction.word()));
    if !asked.compatibility.directions().contains(&direction) {
        let word = match verdict {
            Verdict::Compatible => "holds",
            Verdict::Breaking(_) => "breaks",
            Verdict::Unknown(_) => "unknown",
        };
        let _ = writeln!(text, "    {label} {word} (not asked for)");
        return;
    }
    let _ = match verdict {
        Verdict::Compatible => writeln!(text, "    {label} holds"),
        Verdict::Unknown(why) => writeln!(text, "    {label} unknown: {}", clean(why)),
        Verdict::Breaking(witness) => {
            let (accepted, refused) = sides(witness.accepted_by);
            let document = cut(&clean(&compact(&witness.document)));
            let _ = writeln!(text, "    {label} breaks: this document {accepted}");
            let _ = writeln!(text, "        {}", paint.bold(&document));
            writeln!(text, "      and {refused}: {}", cut(&clean(&fault(witness))))
        }
    };
}

fn cut(text: &str) -> String {
    if text.chars().count() <= WITNESS {
        return text.to_owned();
    }
    let start: String = text.chars().take(WITNESS).collect();
    format!("{start}…")
}

fn summary(text: &mut String, found: &Found<'_>, paint: Paint) {
    let (old, new) = (clean(found.old), clean(found.new));
    let same = unchanged(found).map(|same| format!("; {same}")).unwrap_or_default();
    let counts = found.counts();
    if counts.all() == 0 {
        let _ = writeln!(text, "nothing changed from {old} to {new}{same}");
        return;
    }
    let counted = format!("{}: {}", plural(counts.all(), "change"), counted(counts));
    let painted = if found.holds() { paint.green(&counted) } else { paint.red(&counted) };
    let _ = writeln!(text, "{painted}, from {old} to {new}{same}");
    for asked in found.asked() {
        let _ = writeln!(text, "asked: {}", in_words(asked));
    }
    let _ = writeln!(text, "{}", clean(&version(found)));
}

/// What is asked, in words.
pub(super) fn in_words(asked: Asked) -> String {
    let who = match asked.compatibility {
        Compatibility::Backward => "readers that are upgraded still read old documents",
        Compatibility::Forward => "readers that are not upgraded read new documents",
        Compatibility::Full => "readers read what the other side writes, whoever is upgraded first",
    };
    let how = match asked.reading {
        Reading::Strict => "whatever a schema lets them hold",
        Reading::Tolerant => "and ignore what they do not know",
    };
    format!("{} {} ({who}, {how})", asked.compatibility, word(asked.reading))
}
