//! Diagnostics as text: what, where with the source's line, how to mend it.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::Path;
use std::rc::Rc;

use tidings_schema::{Diagnostic, Place, Severity};

use super::{Paint, clean, plural, pointer};
use crate::output::read_text;
use crate::settings::Lines;

/// Places shown of one diagnostic.
const PLACES: usize = 8;
/// Diagnostics of one kind that are shown with the source's line.
const SHOWN: usize = 20;
/// Further diagnostics of one kind that get one line each; the rest are counted.
const LISTED: usize = 200;
/// Characters shown of one source line.
const WIDTH: usize = 160;

/// Where the texts are that diagnostics point into: not yet written ones first, then disk.
pub(crate) struct Sources<'s> {
    root: &'s Path,
    unwritten: &'s BTreeMap<String, String>,
    read: RefCell<HashMap<String, Option<Rc<str>>>>,
}

impl<'s> Sources<'s> {
    pub(crate) fn new(root: &'s Path, unwritten: &'s BTreeMap<String, String>) -> Self {
        Self { root, unwritten, read: RefCell::default() }
    }

    fn text(&self, file: &str) -> Option<Rc<str>> {
        let read = || {
            let unwritten = self.unwritten.get(file).cloned();
            unwritten.or_else(|| read_text(&self.root.join(file)).ok().flatten()).map(Rc::from)
        };
        self.read.borrow_mut().entry(file.to_owned()).or_insert_with(read).clone()
    }
}

/// All diagnostics, errors last, so that they are what is seen.
pub(crate) fn render(diagnostics: &[Diagnostic], sources: &Sources<'_>, paint: Paint) -> String {
    let mut text = String::new();
    for severity in [Severity::Warning, Severity::Error] {
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        let (shown, others): (Vec<_>, Vec<_>) =
            diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).partition(|diagnostic| {
                let of_kind = kinds.entry(diagnostic.code).or_default();
                *of_kind += 1;
                *of_kind <= SHOWN
            });
        for diagnostic in shown {
            render_one(&mut text, diagnostic, sources, paint);
            text.push('\n');
        }
        for (code, of_kind) in kinds.into_iter().filter(|(_, of_kind)| *of_kind > SHOWN) {
            let more = format!("{} more of this kind", of_kind - SHOWN);
            let _ = writeln!(text, "{}: {}", title(severity, code, paint), paint.bold(&more));
            for other in others.iter().filter(|other| other.code == code).take(LISTED) {
                let place = other.places.first().map(at).filter(|place| !place.is_empty());
                let place = place.map_or_else(String::new, |place| format!("{place}: "));
                let _ = writeln!(text, "  {} {place}{}", paint.cyan("-->"), clean(&other.message));
            }
            if of_kind > SHOWN + LISTED {
                let _ = writeln!(text, "  {} … and {} more", paint.cyan("-->"), of_kind - SHOWN - LISTED);
            }
            text.push('\n');
        }
    }
    text
}

fn title(severity: Severity, code: &str, paint: Paint) -> String {
    match severity {
        Severity::Error => paint.red(&format!("error[{code}]")),
        Severity::Warning => paint.yellow(&format!("warning[{code}]")),
    }
}

/// `2 errors, 1 warning`; empty without either.
pub(crate) fn count(diagnostics: &[Diagnostic]) -> String {
    let of = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let counts = [(of(Severity::Error), "error"), (of(Severity::Warning), "warning")];
    let said: Vec<_> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, noun)| plural(*count, noun)).collect();
    said.join(", ")
}

fn render_one(text: &mut String, diagnostic: &Diagnostic, sources: &Sources<'_>, paint: Paint) {
    let title = title(diagnostic.severity, diagnostic.code, paint);
    let _ = writeln!(text, "{title}: {}", paint.bold(&clean(&diagnostic.message)));
    for place in diagnostic.places.iter().take(PLACES) {
        render_place(text, place, sources, paint);
    }
    let more = diagnostic.places.len().saturating_sub(PLACES);
    if more > 0 {
        let _ = writeln!(text, "  {} … and {} more", paint.cyan("-->"), plural(more, "place"));
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(text, "  {} {}", paint.cyan("help:"), clean(help));
    }
}

/// Where, on one line and without a look into the file.
fn at(place: &Place) -> String {
    let inside = |pointer: &str| {
        if pointer.is_empty() { String::new() } else { format!(" at {}", clean(pointer)) }
    };
    match place {
        Place::Everywhere => String::new(),
        Place::File { file } => clean(file),
        Place::Sample { event, sample, pointer } => {
            format!("{}, sample {sample}{}", clean(event), inside(pointer))
        }
        Place::Source { file, line, column: 0 } => format!("{}:{line}", clean(file)),
        Place::Source { file, line, column } => format!("{}:{line}:{column}", clean(file)),
        Place::Schema { file, pointer } => format!("{}{}", clean(file), inside(pointer)),
    }
}

/// One place as diagnostics show it: file and line, then an excerpt where there is a text.
pub(crate) fn shown_place(place: &Place, sources: &Sources<'_>, paint: Paint) -> String {
    let mut text = String::new();
    render_place(&mut text, place, sources, paint);
    text
}

fn render_place(text: &mut String, place: &Place, sources: &Sources<'_>, paint: Paint) {
    let arrow = paint.cyan("-->");
    match place {
        Place::Everywhere => {}
        Place::File { .. } | Place::Sample { .. } => {
            let _ = writeln!(text, "  {arrow} {}", at(place));
        }
        Place::Source { file, line, column } => {
            let _ = writeln!(text, "  {arrow} {}", at(place));
            if let Some(source) = sources.text(file) {
                excerpt(text, &source, *line, *column, paint);
            }
        }
        Place::Schema { file, pointer } => {
            let source = sources.text(file);
            let found =
                source.as_ref().map(|source| Lines::new(source).locate(pointer::locate(source, pointer)));
            let line = found.map(|(line, _)| format!(":{line}")).unwrap_or_default();
            let at = if pointer.is_empty() { String::new() } else { format!(" at {}", clean(pointer)) };
            let _ = writeln!(text, "  {arrow} {}{line}{at}", clean(file));
            if let (Some(source), Some((line, column))) = (source, found) {
                excerpt(text, &source, line, column, paint);
            }
        }
    }
}

fn excerpt(text: &mut String, source: &str, line: u32, column: u32, paint: Paint) {
    let Some(content) = usize::try_from(line).ok().and_then(|line| source.lines().nth(line.checked_sub(1)?))
    else {
        return;
    };
    let before: usize = usize::try_from(column).unwrap_or(0).saturating_sub(1);
    let shown: String = content.chars().take(WIDTH).collect();
    let number = line.to_string();
    let gutter = " ".repeat(number.len());
    let bar = paint.cyan("|");
    let _ = writeln!(text, "  {} {bar} {}", paint.cyan(&number), clean(&shown));
    if column > 0 && before <= WIDTH {
        let indent = clean(&content.chars().take(before).collect::<String>()).chars().count();
        let _ = writeln!(text, "  {gutter} {bar} {}{}", " ".repeat(indent), paint.red("^"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(diagnostics: &[Diagnostic], files: &[(&str, &str)]) -> String {
        let unwritten = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        render(diagnostics, &Sources::new(Path::new("/nowhere"), &unwritten), Paint::Plain)
    }

    #[test]
    fn many_of_one_kind_stand_on_one_line_each() {
        let all: Vec<Diagnostic> = (0..25)
            .map(|number| {
                let place = Place::Schema { file: "a.json".to_owned(), pointer: format!("/{number}") };
                Diagnostic::warning("doubtful", format!("the {number}th"), place)
            })
            .collect();
        let text = shown(&all, &[("a.json", "{}")]);
        assert!(
            text.contains("warning[doubtful]: 5 more of this kind\n  --> a.json at /20: the 20th\n"),
            "{text}"
        );
        assert_eq!(text.matches("warning[doubtful]: the").count(), 20, "{text}");
        assert_eq!(text.matches("th\n").count(), 25, "{text}");
    }

    #[test]
    fn any_number_of_one_kind_gives_a_bounded_report() {
        let place = || Place::Schema { file: "a.json".to_owned(), pointer: String::new() };
        let all: Vec<Diagnostic> =
            (0..100_000).map(|_| Diagnostic::warning("doubtful", "again", place())).collect();
        let text = shown(&all, &[]);
        assert!(text.contains("99980 more of this kind\n"), "{text}");
        assert!(text.ends_with("  --> … and 99780 more\n\n"), "{text}");
        assert!(text.lines().count() < 300, "{text}");
    }

    #[test]
    fn a_diagnostic_shows_what_where_and_how_to_mend_it() {
        let diagnostic = Diagnostic::error(
            "event-twice",
            "`a@v1` is declared twice",
            Place::Source { file: "src/a.rs".into(), line: 2, column: 12 },
        )
        .also(Place::Schema { file: "a.json".into(), pointer: "/properties/x".into() })
        .help("rename one");
        let text = shown(
            &[diagnostic],
            &[
                ("src/a.rs", "// x\npub struct A;\n"),
                ("a.json", "{\n  \"properties\": {\n    \"x\": true\n  }\n}\n"),
            ],
        );
        assert_eq!(
            text,
            "error[event-twice]: `a@v1` is declared twice
  --> src/a.rs:2:12
  2 | pub struct A;
    |            ^
  --> a.json:3 at /properties/x
  3 |     \"x\": true
    |     ^
  help: rename one

"
        );
    }

    #[test]
    fn hostile_text_does_not_reach_the_terminal() {
        let place = Place::Source { file: "\u{1b}]0;x\u{7}".into(), line: 1, column: 1 };
        let diagnostic = Diagnostic::warning("x", "\u{1b}[31m\nerror: forged", place).help("\u{9b}2J");
        let text = shown(&[diagnostic], &[("\u{1b}]0;x\u{7}", "\u{1b}[2J\u{202e}evil\n")]);
        assert!(text.chars().all(|letter| letter == '\n' || !letter.is_control()), "{text}");
        assert!(!text.contains('\u{202e}'));
        assert!(!text.lines().any(|line| line.starts_with("error:")));
    }

    #[test]
    fn places_that_are_not_there_do_no_harm() {
        for (line, column) in [(0, 0), (9, 9), (1, 999), (u32::MAX, u32::MAX)] {
            let place = Place::Source { file: "a".into(), line, column };
            assert!(
                shown(&[Diagnostic::error("x", "y", place)], &[("a", "short\n")]).contains("error[x]: y")
            );
        }
    }
}
