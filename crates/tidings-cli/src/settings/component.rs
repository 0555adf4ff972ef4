//! `[[workspace.metadata.tidings.component]]`, and what a hints file says of its event.

use std::ops::Range;

use tidings_codegen::model::Name;
use tidings_schema::{Diagnostic, Place};
use toml::Spanned;
use toml::de::DeTable;

use super::keys::{Reader, list};
use super::{ComponentPolicy, Policy, nearest, policy};

const KEYS: [&str; 5] = ["name", "source", "events", "detail_type", "transport"];
const EVENT_KEYS: [&str; 4] = ["name", "type", "source", "detail_type"];
const PLACEHOLDERS: [&str; 2] = ["name", "version"];

/// As `component!` has it.
const DETAIL_TYPE: &str = "{name}@v{version}";

/// A component whose events are described by a folder.
#[derive(Clone, Debug)]
pub struct FolderComponent {
    /// The component's name.
    pub name: String,
    /// The EventBridge source of its events.
    pub source: String,
    /// The folder, relative to the workspace's root, with `/`.
    pub events: String,
    /// How its detail-types are made.
    pub detail_type: DetailType,
    /// Whether what is sent must be a JSON object: EventBridge takes nothing else.
    pub needs_object: bool,
    /// Where this is said.
    pub(crate) place: Place,
}

/// A detail-type with places for `{name}` and `{version}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailType(String);

impl DetailType {
    /// The detail-type of an event.
    pub fn fill(&self, name: &str, version: u32) -> String {
        // The name comes last, so that what it holds is not taken for a place.
        self.0.replace("{version}", &version.to_string()).replace("{name}", name)
    }
}

/// What a hints file says of its event in the table `[event]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct EventFacts {
    pub(crate) name: Option<String>,
    pub(crate) type_name: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) detail_type: Option<String>,
}

/// Reads the table `[event]` of a hints file; what else is in it, is not looked at.
///
/// # Errors
/// Everything that is wrong, each with line and column.
pub(crate) fn event_facts(text: &str, file: &str) -> Result<EventFacts, Vec<Diagnostic>> {
    let mut reader = Reader::new(text, file);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().unwrap_or(0..0);
        reader.error("hints-not-toml", error.message().to_owned(), at, None);
    }
    let mut facts = EventFacts::default();
    if reader.wrong.is_empty()
        && let Some((table, _)) = reader.table(document.get_ref(), "event", "[event]")
    {
        reader.unknown_keys(table, &EVENT_KEYS, "[event]");
        facts = EventFacts {
            name: reader.text(table, "name"),
            type_name: reader.text(table, "type"),
            source: reader.text(table, "source"),
            detail_type: reader.text(table, "detail_type"),
        };
        if let Some(name) = facts.name.as_deref().filter(|name| Name::new(*name).kebab().is_empty()) {
            let at = table.get("name").map_or(0..0, Spanned::span);
            let help = "give it a name that a folder can have".to_owned();
            reader.error(
                "name-without-words",
                format!("the event's name {name:?} has no letter or digit"),
                at,
                Some(help),
            );
        }
    }
    if reader.wrong.is_empty() { Ok(facts) } else { Err(reader.wrong) }
}

impl Reader<'_> {
    /// The components that folders describe, and what components ask of changes. `apart`: folders that are
    /// written, in which no events may stand.
    pub(super) fn components(
        &mut self,
        own: &DeTable<'_>,
        otherwise: Policy,
        apart: [&str; 2],
    ) -> (Vec<FolderComponent>, Vec<ComponentPolicy>) {
        let Some(value) = own.get("component") else { return (Vec::new(), Vec::new()) };
        let Some(items) = value.get_ref().as_array() else {
            let help = "write `[[workspace.metadata.tidings.component]]`, with two brackets".to_owned();
            let message = "`component` is a list of tables, one a component".to_owned();
            self.error("setting-type", message, value.span(), Some(help));
            return (Vec::new(), Vec::new());
        };
        let (mut components, mut policies) = (Vec::new(), Vec::new());
        for item in items {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_type("each of `component`", "a table", item);
                continue;
            };
            let before = self.wrong.len();
            let keys: Vec<&str> = KEYS.iter().chain(&policy::KEYS).copied().collect();
            self.unknown_keys(table, &keys, "[[workspace.metadata.tidings.component]]");
            let has = |keys: &[&str]| keys.iter().any(|key| table.contains_key(*key));
            if has(&policy::KEYS) {
                let asked = self.policy(table, otherwise);
                if let Some(component) = table.get("name").and_then(|name| name.get_ref().as_str()) {
                    let (component, place) = (component.to_owned(), self.place(&item.span()));
                    policies.push(ComponentPolicy { component, policy: asked, place });
                }
            }
            // Of a component that crates declare, a table says what is asked of its changes and nothing else.
            if has(&["source", "events", "detail_type", "transport"])
                || !has(&policy::KEYS)
                || !has(&["name"])
            {
                components.extend(self.component(table, &item.span(), apart));
            }
            let name = table.get("name").and_then(|name| name.get_ref().as_str());
            if name.is_some_and(|name| !self.chosen.has(name)) {
                self.wrong.truncate(before);
            }
        }
        (components, policies)
    }

    fn component(
        &mut self,
        table: &DeTable<'_>,
        at: &Range<usize>,
        apart: [&str; 2],
    ) -> Option<FolderComponent> {
        let mut needed = |key: &str, example: &str| {
            let found = self.text(table, key);
            if !table.contains_key(key) {
                let message = format!("this component has no `{key}`");
                self.error(
                    "setting-missing",
                    message,
                    at.clone(),
                    Some(format!("add `{key} = \"{example}\"`")),
                );
            }
            found
        };
        let (name, source) = (needed("name", "partner"), needed("source", "com.example.partner"));
        needed("events", "events/partner");
        let span = |key: &str| table.get(key).map_or_else(|| at.clone(), Spanned::span);
        if let Some(name) = name.as_deref().filter(|name| Name::new(*name).kebab().is_empty()) {
            let message = format!("the component's name {name:?} has no letter or digit");
            let help = "give it a name that a folder can have".to_owned();
            self.error("name-without-words", message, span("name"), Some(help));
        }
        let events = table.contains_key("events").then(|| self.folder(table, "events"));
        for written in apart {
            if events.as_deref().is_some_and(|events| overlap(events, written)) {
                let message = format!("`events` and `{written}`, which is written, are not apart");
                let help = "give the events a folder of their own".to_owned();
                self.error("setting-folder", message, span("events"), Some(help));
            }
        }
        let written = self.text(table, "detail_type");
        let detail_type = self.detail_type(written.as_deref().unwrap_or(DETAIL_TYPE), &span("detail_type"));
        let transports = [("event_bridge", true), ("kinesis", false)];
        let needs_object = self.choice(table, "transport", &transports).unwrap_or(true);
        let place = self.place(at);
        Some(FolderComponent {
            name: name?,
            source: source?,
            events: events?,
            detail_type: detail_type?,
            needs_object,
            place,
        })
    }

    fn detail_type(&mut self, text: &str, at: &Range<usize>) -> Option<DetailType> {
        let before = self.wrong.len();
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            if !PLACEHOLDERS.contains(&name) {
                let help = match nearest(name, PLACEHOLDERS.into_iter()) {
                    Some(near) => format!("did you mean `{{{near}}}`?"),
                    None => format!("use one of {}", list(["{name}", "{version}"].into_iter())),
                };
                let message = format!("`detail_type` has no place `{{{name}}}`");
                self.error("detail-type-template", message, at.clone(), Some(help));
            }
            rest = after;
        }
        (self.wrong.len() == before).then(|| DetailType(text.to_owned()))
    }
}

/// Whether one of two folders holds the other.
pub(super) fn overlap(a: &str, b: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        let (inner, outer) = (inner.to_lowercase(), outer.to_lowercase());
        inner == outer || inner.strip_prefix(&outer).is_some_and(|rest| rest.starts_with('/'))
    };
    inside(a, b) || inside(b, a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_say_who_an_event_is() {
        let text = "[event]\nname = \"order.placed\"\ntype = \"Placed\"\n\n[\"/id\"]\nanything = 1\n";
        let facts = event_facts(text, "hints.toml").expect("nothing is wrong");
        let wanted = EventFacts {
            name: Some("order.placed".to_owned()),
            type_name: Some("Placed".to_owned()),
            ..EventFacts::default()
        };
        assert_eq!(facts, wanted);
        let wrong = event_facts("[event]\ntyp = \"X\"\nname = 1\n", "hints.toml").expect_err("two are wrong");
        assert_eq!(wrong.len(), 2);
        assert_eq!(wrong[0].help.as_deref(), Some("did you mean `type`?"));
    }

    #[test]
    fn a_detail_type_takes_name_and_version() {
        assert_eq!(DetailType(DETAIL_TYPE.to_owned()).fill("a{version}", 2), "a{version}@v2");
    }
}
