//! What a person knows better than the samples.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use crate::{Diagnostic, Place, pointer};

/// What a person knows better than the samples, for single places: a small TOML file beside them.
///
/// Each table is a place: a path of keys, `*` for the items of a list or the values of a map, `""` (or `"/"`) for the whole
/// sample. `/` and `~` in a key are written `~1` and `~0`, as in a JSON Pointer.
///
/// ```toml
/// ["/pull_request/labels/*/color"]
/// enum = false                # never a set of values
///
/// ["/pull_request/state"]
/// enum = "open"               # the values that were seen, and others; "closed": only these
///
/// ["/pull_request/merged_by"]
/// required = true             # or false
/// nullable = true             # or false, where no sample has null
/// name = "User"               # the type's name
/// description = "Who merged it, once somebody has."
///
/// ["/totals"]
/// map = true                  # its keys are data; false: a record
///
/// ["/position"]
/// tuple = true                # each item has a type of its own
///
/// ["/payment"]
/// tag = "method"              # the property that tells the objects apart
///
/// ["/price"]
/// type = "number"             # any, boolean, integer, number, string
/// format = "decimal"
/// ```
///
/// `[event]` is another part's.
///
/// A hint that samples contradict, or that concerns no place of theirs, is left aside with a warning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hints {
    /// By path.
    pub(super) places: BTreeMap<String, Hint>,
}

/// What is known of one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Hint {
    pub(super) required: Option<bool>,
    pub(super) nullable: Option<bool>,
    pub(super) kind: Option<String>,
    pub(super) format: Option<String>,
    pub(super) values: Option<Values>,
    pub(super) map: Option<bool>,
    pub(super) tuple: Option<bool>,
    pub(super) tag: Option<String>,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    /// Where it stands.
    pub(super) place: Option<Place>,
}

/// Whether the values that were seen are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Values {
    Open,
    Closed,
    Any,
}

const KEYS: &[&str] =
    &["required", "nullable", "type", "format", "enum", "map", "tuple", "tag", "name", "description"];
const TYPES: &[&str] = &["any", "boolean", "integer", "number", "string"];
/// A table that tells which event the samples are of; not a place.
const EVENT: &str = "event";

impl Hints {
    /// Reads a hints file (TOML).
    ///
    /// # Errors
    /// Everything that is wrong in it, with the nearest known word.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let reader = Reader { file, text };
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => {
                let place = reader.place(error.span().map_or(0, |span| span.start));
                return Err(vec![Diagnostic::error("hint-not-toml", error.message().to_owned(), place)]);
            }
        };
        let mut hints = Self::default();
        let mut faults = Vec::new();
        for (key, value) in table.get_ref() {
            let path: &str = key.get_ref();
            if path == EVENT {
                continue;
            }
            let place = reader.place(key.span().start);
            let normal = path.strip_suffix('/').unwrap_or(path);
            let (true, Some(_)) = (path.is_empty() || path.starts_with('/'), pointer::tokens(normal)) else {
                faults.push(
                    Diagnostic::error("hint-unknown", format!("{path:?} is no place"), place)
                        .help("write a path of keys that begins with `/`, and `*` for the items of a list"),
                );
                continue;
            };
            match value.get_ref() {
                DeValue::Table(table) => {
                    let hint = reader.hint(table, place, &mut faults);
                    hints.places.insert(normal.to_owned(), hint);
                }
                _ => faults.push(
                    Diagnostic::error("hint-unknown", format!("{path:?} is no table"), place)
                        .help(format!("write [{path:?}] and what is known below it")),
                ),
            }
        }
        if faults.is_empty() { Ok(hints) } else { Err(faults) }
    }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
}

impl Reader<'_> {
    fn place(&self, at: usize) -> Place {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Place::Source {
            file: self.file.to_owned(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }

    fn hint(&self, table: &DeTable<'_>, place: Place, faults: &mut Vec<Diagnostic>) -> Hint {
        let mut hint = Hint { place: Some(place), ..Hint::default() };
        for (key, value) in table {
            let name: &str = key.get_ref();
            let wrong = match (name, value.get_ref()) {
                ("required", DeValue::Boolean(is)) => set(&mut hint.required, *is),
                ("nullable", DeValue::Boolean(is)) => set(&mut hint.nullable, *is),
                ("map", DeValue::Boolean(is)) => set(&mut hint.map, *is),
                ("tuple", DeValue::Boolean(is)) => set(&mut hint.tuple, *is),
                ("required" | "nullable" | "map" | "tuple", _) => Some("`true` or `false`".to_owned()),
                ("enum", DeValue::Boolean(false)) => set(&mut hint.values, Values::Any),
                ("enum", DeValue::String(text)) if text == "open" => set(&mut hint.values, Values::Open),
                ("enum", DeValue::String(text)) if text == "closed" => set(&mut hint.values, Values::Closed),
                ("enum", _) => Some("`\"open\"`, `\"closed\"` or `false`".to_owned()),
                ("type", DeValue::String(text)) if TYPES.contains(&&**text) => {
                    set(&mut hint.kind, text.to_string())
                }
                ("type", _) => Some(format!("one of {}", TYPES.join(", "))),
                ("format", DeValue::String(text)) => set(&mut hint.format, text.to_string()),
                ("tag", DeValue::String(text)) => set(&mut hint.tag, text.to_string()),
                ("name", DeValue::String(text)) => set(&mut hint.name, text.to_string()),
                ("description", DeValue::String(text)) => set(&mut hint.description, text.to_string()),
                ("format" | "tag" | "name" | "description", _) => Some("a text".to_owned()),
                _ => {
                    let error = Diagnostic::error(
                        "hint-unknown",
                        format!("there is no hint {name:?}"),
                        self.place(key.span().start),
                    );
                    faults.push(match nearest(name, KEYS.iter().copied()) {
                        Some(known) => error.help(format!("did you mean `{known}`?")),
                        None => error.help(format!("known are {}", KEYS.join(", "))),
                    });
                    None
                }
            };
            if let Some(wanted) = wrong {
                let message = format!("`{name}` wants {wanted}");
                faults.push(Diagnostic::error("hint-value", message, self.place(value.span().start)));
            }
        }
        hint
    }
}

fn set<T>(field: &mut Option<T>, value: T) -> Option<String> {
    *field = Some(value);
    None
}

/// Hints, and which of them concern a place.
#[derive(Debug)]
pub(super) struct Hinted<'a> {
    hints: Vec<(Vec<String>, &'a str, &'a Hint, bool)>,
    /// The places that there are; collected where there are hints.
    known: Vec<String>,
}

/// How many places are remembered, to find the nearest.
const MOST_KNOWN: usize = 10_000;

impl<'a> Hinted<'a> {
    pub(super) fn new(hints: &'a Hints) -> Self {
        let tokens = |path: &str| pointer::tokens(path).unwrap_or_default();
        let hints =
            hints.places.iter().map(|(path, hint)| (tokens(path), path.as_str(), hint, false)).collect();
        Self { hints, known: Vec::new() }
    }

    /// The hint for a place; a `*` in its path stands for any key, too.
    pub(super) fn at(&mut self, path: &[&str]) -> Option<Hint> {
        if self.hints.is_empty() {
            return None;
        }
        if self.known.len() < MOST_KNOWN {
            self.known.push(path.iter().fold(String::new(), |at, key| pointer::child(&at, key)));
        }
        let fits = |tokens: &[String]| {
            tokens.len() == path.len()
                && tokens.iter().zip(path).all(|(token, key)| token == "*" || token == key)
        };
        let mut found = None;
        for (tokens, _, hint, used) in &mut self.hints {
            if fits(tokens) {
                *used = true;
                found = Some((*hint).clone());
            }
        }
        found
    }

    /// Hints that concern nothing.
    pub(super) fn unused(&self) -> Vec<Diagnostic> {
        let unused = self.hints.iter().filter(|(.., used)| !used);
        unused
            .map(|(_, path, hint, _)| {
                let place = hint.place.clone().unwrap_or(Place::Everywhere);
                let warning =
                    Diagnostic::warning("hint-unused", format!("no sample has anything at {path:?}"), place);
                match nearest(path, self.known.iter().map(String::as_str)) {
                    Some(known) => warning.help(format!("did you mean {known:?}?")),
                    None => warning.help("remove the hint"),
                }
            })
            .collect()
    }
}

/// The known word that is most like another.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|known| (strsim::jaro_winkler(word, known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}
