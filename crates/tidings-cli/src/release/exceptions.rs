//! `exceptions.toml`: breaking changes that are made deliberately.

use std::ops::Range;
use std::path::Path;

use tidings_schema::evolution::{Change, Rule};
use tidings_schema::{Diagnostic, Place};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Date;
use super::load::read;
use crate::settings::{Reader, nearest};

/// The file in a component's folder.
pub(super) const FILE: &str = "exceptions.toml";

const KEYS: [&str; 5] = ["event", "rule", "pointer", "reason", "expires"];

/// A breaking change that is made deliberately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exception {
    /// As `name@vN`.
    pub(crate) event: String,
    pub(crate) rule: Rule,
    /// Into the old or the new schema; empty for the root and for the event itself.
    pub(crate) pointer: String,
    /// Why nobody is broken by it.
    pub(crate) reason: String,
    /// The last day on which it holds.
    pub(crate) expires: Date,
    /// Where it is said.
    pub(crate) place: Place,
}

/// Those of a component.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exceptions {
    /// The file, for messages.
    pub(crate) file: String,
    pub(crate) list: Vec<Exception>,
}

impl Exceptions {
    /// Reads the file in a component's folder, where there is one.
    pub(super) fn load(root: &Path, folder: &str) -> Result<Self, Vec<Diagnostic>> {
        let file = format!("{folder}/{FILE}");
        let text = read(root, &file).map_err(|said| vec![said])?.unwrap_or_default();
        let list = parse(&text, &file)?;
        Ok(Self { file, list })
    }

    /// Those that speak of a change, by their place in the list.
    pub(crate) fn of(&self, event: &str, change: &Change) -> impl Iterator<Item = (usize, &Exception)> {
        let at = move |pointer: &str| {
            [&change.new, &change.old].into_iter().flatten().any(|known| known == pointer)
        };
        self.list.iter().enumerate().filter(move |(_, exception)| {
            exception.event == event && exception.rule == change.rule && at(&exception.pointer)
        })
    }
}

/// Reads the text of an exceptions file.
///
/// # Errors
/// Everything that is wrong, each with line and column.
pub(super) fn parse(text: &str, file: &str) -> Result<Vec<Exception>, Vec<Diagnostic>> {
    let mut reader = Reader::new(text, file);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        reader.error("exceptions-not-toml", error.message().to_owned(), error.span().unwrap_or(0..0), None);
    }
    let mut found = Vec::new();
    if reader.wrong.is_empty() {
        let table = document.get_ref();
        reader.unknown_keys(table, &["exception"], "an exceptions file");
        for item in items(&mut reader, table) {
            match item.get_ref().as_table() {
                Some(table) => found.extend(exception(&mut reader, table, &item.span())),
                None => reader.wrong_type("each of `exception`", "a table", item),
            }
        }
    }
    if reader.wrong.is_empty() { Ok(found) } else { Err(reader.wrong) }
}

fn items<'t, 'i>(reader: &mut Reader<'_>, table: &'t DeTable<'i>) -> Vec<&'t Spanned<DeValue<'i>>> {
    let Some(value) = table.get("exception") else { return Vec::new() };
    if let Some(items) = value.get_ref().as_array() {
        return items.iter().collect();
    }
    let message = "`exception` is a list of tables, one an exception".to_owned();
    let help = "write `[[exception]]`, with two brackets".to_owned();
    reader.error("setting-type", message, value.span(), Some(help));
    Vec::new()
}

fn exception(reader: &mut Reader<'_>, table: &DeTable<'_>, at: &Range<usize>) -> Option<Exception> {
    reader.unknown_keys(table, &KEYS, "[[exception]]");
    let before = reader.wrong.len();
    for (key, example) in [
        ("event", "\"order.paid@v1\""),
        ("rule", "\"property-required-removed\""),
        ("reason", "\"nobody reads it: …\""),
        ("expires", "2027-01-31"),
    ] {
        if !table.contains_key(key) {
            let message = format!("this exception has no `{key}`");
            reader.error("setting-missing", message, at.clone(), Some(format!("add `{key} = {example}`")));
        }
    }
    let (event, rule) = (reader.text(table, "event"), reader.text(table, "rule"));
    let reason = reader.text(table, "reason");
    let span = |key: &str| table.get(key).map_or_else(|| at.clone(), Spanned::span);
    let rule = rule.and_then(|id| {
        let known = Rule::ALL.iter().find(|rule| rule.id() == id).copied();
        if known.is_none() {
            let help = match nearest(&id, Rule::ALL.iter().map(|rule| rule.id())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "take the rule from the message of the change".to_owned(),
            };
            reader.error("rule-unknown", format!("there is no rule `{id}`"), span("rule"), Some(help));
        }
        known
    });
    let pointer = match table.get("pointer") {
        None => Some(String::new()),
        Some(value) => {
            let text = value.get_ref().as_str().filter(|text| text.is_empty() || text.starts_with('/'));
            if text.is_none() {
                let message = "`pointer` is a JSON Pointer".to_owned();
                let help =
                    "take the pointer from the message of the change, such as `/properties/iban`".to_owned();
                reader.error("setting-value", message, value.span(), Some(help));
            }
            text.map(str::to_owned)
        }
    };
    let expires = table.get("expires").and_then(|value| {
        let written = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        let date = Date::parse(&written);
        if date.is_none() {
            let help = "write it like `expires = 2027-01-31`".to_owned();
            reader.error("setting-value", "`expires` is a day".to_owned(), value.span(), Some(help));
        }
        date
    });
    if reader.wrong.len() > before {
        return None;
    }
    Some(Exception {
        event: event?,
        rule: rule?,
        pointer: pointer?,
        reason: reason?,
        expires: expires?,
        place: reader.place(at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[exception]]\nevent = \"a.made@v1\"\nrule = \"schema-changed\"\npointer = \"/properties/id\"\nreason = \"nobody reads it\"\nexpires = 2026-12-31\n";

    #[test]
    fn what_is_said_is_read() {
        let found = parse(GOOD, "exceptions.toml").expect("nothing is wrong");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].event.as_str(), found[0].rule), ("a.made@v1", Rule::SchemaChanged));
        assert_eq!(found[0].pointer, "/properties/id");
        assert_eq!(Some(found[0].expires), Date::new(2026, 12, 31));
        assert_eq!(found[0].place, Place::Source { file: "exceptions.toml".to_owned(), line: 1, column: 1 });
        let text = GOOD.replace("2026-12-31", "\"2026-12-31\"");
        assert_eq!(parse(&text, "exceptions.toml").expect("nothing is wrong")[0].expires, found[0].expires);
        assert_eq!(parse("", "exceptions.toml"), Ok(Vec::new()));
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let text = "[[exception]]\nevnt = \"a\"\nrule = \"schema-chnged\"\npointer = \"x\"\nexpires = 2026-12-31T00:00:00Z\n";
        let wrong = parse(text, "exceptions.toml").expect_err("much is wrong");
        let helps: Vec<&str> = wrong.iter().filter_map(|said| said.help.as_deref()).collect();
        assert!(helps.contains(&"did you mean `event`?"), "{helps:?}");
        assert!(helps.contains(&"did you mean `schema-changed`?"), "{helps:?}");
        let codes: Vec<&str> = wrong.iter().map(|said| said.code).collect();
        let wanted = [
            "setting-unknown",
            "setting-missing",
            "setting-missing",
            "rule-unknown",
            "setting-value",
            "setting-value",
        ];
        assert_eq!(codes, wanted);
        assert!(parse("exception = 1", "x").is_err());
        assert!(parse("[[exception", "x").is_err());
    }
}
