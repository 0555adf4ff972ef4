//! Events that cannot stand beside each other.

use std::collections::BTreeMap;

use tidings_codegen::model::Name;
use tidings_schema::{Diagnostic, Place};

use crate::collected::Collected;
use crate::flow::Chosen;
use crate::folders::FolderEvent;

/// What collides: an event, wherever it was found.
#[derive(Clone, Debug)]
pub(crate) struct Found<'e> {
    component: &'e str,
    name: &'e str,
    version: u32,
    type_name: &'e str,
    place: Place,
    home: Home<'e>,
}

/// Where a component's events are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home<'e> {
    /// The cargo package that declares them.
    Package(&'e str),
    /// The folder that describes them.
    Folder(&'e str),
}

impl std::fmt::Display for Home<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Package(name) => write!(f, "the package `{name}`"),
            Self::Folder(path) => write!(f, "the folder `{path}`"),
        }
    }
}

impl<'e> From<&'e Collected> for Found<'e> {
    fn from(event: &'e Collected) -> Self {
        Self {
            component: &event.component,
            name: &event.name,
            version: event.version,
            type_name: &event.type_name,
            place: event.place(),
            home: Home::Package(&event.package),
        }
    }
}

impl<'e> From<&'e FolderEvent> for Found<'e> {
    fn from(event: &'e FolderEvent) -> Self {
        Self {
            component: &event.component,
            name: &event.name,
            version: event.version,
            type_name: &event.type_name,
            place: event.place(),
            home: Home::Folder(&event.folder),
        }
    }
}

/// Every collision among the events that one of the chosen components takes part in, each with all its places.
pub(crate) fn collisions(events: &[Found<'_>], chosen: &Chosen) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let events = Events { all: events, chosen };
    same_event(&events, &mut wrong);
    component_in_two_places(&events, &mut wrong);
    same_folder(&events, &mut wrong);
    same_schema(&events, &mut wrong);
    same_type(&events, &mut wrong);
    wrong
}

struct Events<'e> {
    all: &'e [Found<'e>],
    chosen: &'e Chosen,
}

/// Groups events by a key; the groups of more than one, of which one is of a chosen component.
fn groups<'e, K: Ord>(events: &Events<'e>, key: impl Fn(&'e Found<'e>) -> K) -> Vec<(K, Vec<&'e Found<'e>>)> {
    let mut groups: BTreeMap<K, Vec<&Found<'_>>> = BTreeMap::new();
    for event in events.all {
        groups.entry(key(event)).or_default().push(event);
    }
    let counts = |group: &[&Found<'_>]| {
        group.len() > 1 && group.iter().any(|event| events.chosen.has(event.component))
    };
    groups.into_iter().filter(|(_, group)| counts(group)).collect()
}

/// The first of each distinct value, in order.
fn distinct<'e, V: PartialEq>(
    events: &[&'e Found<'e>],
    value: impl Fn(&'e Found<'e>) -> V,
) -> Vec<&'e Found<'e>> {
    let mut kept: Vec<&Found<'_>> = Vec::new();
    for &event in events {
        if !kept.iter().any(|other| value(other) == value(event)) {
            kept.push(event);
        }
    }
    kept
}

fn error(code: &'static str, message: String, events: &[&Found<'_>], help: &str) -> Diagnostic {
    let places: Vec<Place> = events.iter().map(|event| event.place.clone()).collect();
    Diagnostic { places, ..Diagnostic::error(code, message, Place::Everywhere) }.help(help)
}

fn same_event(events: &Events<'_>, wrong: &mut Vec<Diagnostic>) {
    for ((name, version), group) in groups(events, |event| (event.name, event.version)) {
        let message = format!("`{name}@v{version}` is declared {} times", group.len());
        wrong.push(error(
            "event-twice",
            message,
            &group,
            "rename one of the events, or give one the next version",
        ));
    }
}

fn component_in_two_places(events: &Events<'_>, wrong: &mut Vec<Diagnostic>) {
    for (component, group) in groups(events, |event| event.component) {
        let packages = distinct(&group, |event| event.home);
        if packages.len() > 1 {
            let homes: Vec<String> = packages.iter().map(|event| event.home.to_string()).collect();
            let message =
                format!("component `{component}` is in {} places: {}", homes.len(), homes.join(", "));
            wrong.push(error(
                "component-twice",
                message,
                &packages,
                "keep all events of a component in one place, or give each place a component of its own",
            ));
        }
    }
}

fn same_folder(events: &Events<'_>, wrong: &mut Vec<Diagnostic>) {
    for (folder, group) in groups(events, |event| Name::new(event.component).kebab()) {
        let components = distinct(&group, |event| event.component);
        if folder.is_empty() || components.len() > 1 {
            let names: Vec<String> =
                components.iter().map(|event| format!("`{}`", event.component)).collect();
            let message = format!("components {} would share the folder `{folder}`", names.join(" and "));
            wrong.push(error(
                "component-folder",
                message,
                &components,
                "give the components names that differ in their words",
            ));
        }
    }
}

fn same_schema(events: &Events<'_>, wrong: &mut Vec<Diagnostic>) {
    for ((_, path, version), group) in
        groups(events, |event| (event.component, Name::new(event.name).kebab(), event.version))
    {
        let names = distinct(&group, |event| event.name);
        if names.len() > 1 {
            let listed: Vec<String> = names.iter().map(|event| format!("`{}`", event.name)).collect();
            let message = format!(
                "events {} would share the schema `{path}/v{version}.schema.json`",
                listed.join(" and ")
            );
            wrong.push(error(
                "schema-path",
                message,
                &names,
                "give the events names that differ in their words",
            ));
        }
    }
}

/// Types of one version share a namespace, and their names are file names where case may not count.
fn same_type(events: &Events<'_>, wrong: &mut Vec<Diagnostic>) {
    for ((component, version, _), group) in
        groups(events, |event| (event.component, event.version, event.type_name.to_lowercase()))
    {
        let names = distinct(&group, |event| (event.name, &event.place));
        if distinct(&names, |event| event.name).len() > 1 {
            let type_name = names.first().map_or("", |event| event.type_name);
            let message = format!(
                "v{version} of component `{component}` has {} payloads named `{type_name}`",
                names.len()
            );
            wrong.push(error(
                "payload-name",
                message,
                &names,
                "rename one of them; each is a type of the packages",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(component: &str, package: &str, name: &str, type_name: &str, line: u32) -> Collected {
        Collected {
            component: component.to_owned(),
            name: name.to_owned(),
            version: 1,
            type_name: type_name.to_owned(),
            file: format!("{package}/src/lib.rs"),
            line,
            column: 12,
            package: package.to_owned(),
            declaration: Err(Vec::new()), // nobody looks at it here
        }
    }

    #[test]
    fn each_collision_names_both_places() {
        let a = || event("bank", "bank-events", "a.b", "A", 3);
        for (other, code) in [
            (event("stock", "stock-events", "a.b", "B", 9), "event-twice"),
            (event("bank", "stock-events", "c", "C", 9), "component-twice"),
            (event("Bank", "stock-events", "c", "C", 9), "component-folder"),
            (event("bank", "bank-events", "a:b", "C", 9), "schema-path"),
            (event("bank", "bank-events", "c", "a", 9), "payload-name"),
        ] {
            let places = vec![a().place(), other.place()];
            let found = collisions(&[Found::from(&a()), Found::from(&other)], &Chosen::default());
            assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [code]);
            assert_eq!(found[0].places, places, "{code}");
        }
    }

    #[test]
    fn events_that_differ_are_fine() {
        let events =
            [event("bank", "b", "a", "A", 1), event("bank", "b", "b", "B", 2), event("x", "x", "c", "A", 3)];
        let events: Vec<Found<'_>> = events.iter().map(Found::from).collect();
        assert_eq!(collisions(&events, &Chosen::default()), []);
    }

    #[test]
    fn of_other_components_only_what_a_chosen_one_takes_part_in_counts() {
        let events = [
            event("bank", "b", "a", "A", 1),
            event("stock", "s", "a", "A", 1),
            event("users", "u", "x", "X", 1),
            event("users", "u", "x", "Y", 2),
        ];
        let events: Vec<Found<'_>> = events.iter().map(Found::from).collect();
        let codes = |components: &[&str]| {
            let chosen = Chosen::of(&components.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
            collisions(&events, &chosen).iter().map(|found| found.message.clone()).collect::<Vec<_>>()
        };
        let of_a = "`a@v1` is declared 2 times".to_owned();
        let of_x = "`x@v1` is declared 2 times".to_owned();
        assert_eq!(codes(&["bank"]), std::slice::from_ref(&of_a));
        assert_eq!(codes(&["users"]), std::slice::from_ref(&of_x));
        assert_eq!(codes(&["others"]), [""; 0]);
        assert_eq!(codes(&[]), [of_a, of_x]);
    }
}
