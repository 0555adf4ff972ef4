//! The package's root: constants, and the union of the component's events as they are delivered.

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::{Diagnostic, Place};

use super::check::field;
use super::expression::{Expression, all, any, call, plain, width};
use super::guard::returning;
use super::literal::string;
use super::names::{self, Names};
use super::{WIDTH, decimals, docs, runtime};
use crate::model::{Component, Event, repeated_readings};
use crate::target::Package;
use crate::text::Text;

/// What the root has of the core package: all that declarations of the package mention, so that a program's own
/// declarations can, too, which depends on this package alone.
const EXPORTED: [&str; 12] = [
    "Decimal",
    "type EnumType",
    "type EventBridgeEvent",
    "type EventConstants",
    "type Fault",
    "type Known",
    "ParseError",
    "type StandardIssue",
    "type StandardResult",
    "type StandardSchema",
    "type Type",
    "type Unrecognized",
];

/// The same without what the union of the events is called: it takes the place.
pub(super) fn exported(component: &Component) -> impl Iterator<Item = &'static str> {
    let union = names::events_ident(component);
    EXPORTED.into_iter().filter(move |name| name.trim_start_matches("type ") != union)
}

/// The events by detail-type, then source; the two together are one event's.
type Delivered<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a Event>>;

pub(super) fn emit(
    component: &Component,
    names: &Names,
    core: &str,
    package: &mut Package,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let union = names::events_ident(component);
    if !names::is_identifier(&union) {
        diagnostics.push(
            Diagnostic::error(
                "typescript-identifier",
                format!(
                    "`{union}`, the union of the events of `{}`, is no identifier of TypeScript",
                    component.name.wire()
                ),
                component.events.first().map_or(Place::Everywhere, |event| event.place.clone()),
            )
            .help("rename the component so that its name begins with a letter"),
        );
    }
    let mut delivered = Delivered::new();
    for event in &component.events {
        delivered.entry(&event.detail_type).or_default().insert(&event.source, event);
    }
    let mut text = Text::new("  ");
    imports(&mut text, component, names, core);
    text.blank();
    let exported: Vec<String> = exported(component).map(str::to_owned).collect();
    text.line(super::types::specifiers_of("export", &exported, &string(core)));
    text.blank();
    constants(&mut text, component, names);
    union_type(&mut text, component, &union, &delivered, names);
    companion(&mut text, component, &union, &delivered, names);
    package.files.insert("src/index.ts".to_owned(), text.finish());
}

fn imports(text: &mut Text, component: &Component, names: &Names, core: &str) {
    text.line(runtime::imported("import", core));
    let versions: BTreeSet<u32> = component.events.iter().map(|event| event.version).collect();
    for version in versions {
        text.line(format!("import type * as v{version} from \"./v{version}/index.js\";"));
        let mut lines = BTreeMap::new();
        for event in component.events.iter().filter(|event| event.version == version) {
            let Some(own) = names.of(event.travels()) else { continue };
            let specifiers = ["check", "is"].map(|function| {
                format!("{function}{} as {}", own.ident, function_name(function, event, names))
            });
            let from = format!("v{version}/{}", own.file);
            lines.insert(&own.file, super::types::specifiers("import", &specifiers, &from));
        }
        for line in lines.values() {
            text.line(line);
        }
    }
}

/// How a guard or a check is called beside those of other versions.
fn function_name(function: &str, event: &Event, names: &Names) -> String {
    let ident = names.of(event.travels()).map_or("", |names| &names.ident);
    format!("{function}V{}{ident}", event.version)
}

fn constants(text: &mut Text, component: &Component, names: &Names) {
    let sources: BTreeSet<&str> = component.events.iter().map(|event| event.source.as_str()).collect();
    match sources.first() {
        Some(source) if sources.len() == 1 => {
            docs::own(text, "The `source` of every event.");
            text.line(format!("export const source = {};", string(source)));
        }
        _ => {
            docs::own(text, "The `source` of each event, by version and payload.");
            by_version(text, "source", component, names, |event| &event.source);
        }
    }
    text.blank();
    docs::own(text, "The `detail-type` of each event, by version and payload.");
    by_version(text, "detailTypes", component, names, |event| &event.detail_type);
    text.blank();
}

fn by_version(text: &mut Text, name: &str, component: &Component, names: &Names, value: fn(&Event) -> &str) {
    let mut versions: BTreeMap<u32, Vec<&Event>> = BTreeMap::new();
    for event in &component.events {
        versions.entry(event.version).or_default().push(event);
    }
    if versions.is_empty() {
        text.line(format!("export const {name} = {{}} as const;"));
        return;
    }
    text.block(format!("export const {name} = {{"), "} as const;", |text| {
        for (version, events) in &versions {
            text.block(format!("v{version}: {{"), "},", |text| {
                for event in events {
                    let Some(own) = names.of(&event.payload) else { continue };
                    let value = string(value(event));
                    // Prettier moves a value that does not fit to the next line.
                    if text.column() + width(&own.ident) + width(&value) + 3 > WIDTH {
                        text.line(format!("{}:\n  {value},", own.ident));
                    } else {
                        text.line(format!("{}: {value},", own.ident));
                    }
                }
            });
        }
    });
}

fn union_type(text: &mut Text, component: &Component, union: &str, delivered: &Delivered<'_>, names: &Names) {
    docs::own(
        text,
        &format!(
            "Every event of {}, as EventBridge delivers it: `switch` on its `detail-type`.\n\n\
             An event whose detail-type this version does not know is kept as it is.",
            component.name.words().join(" ")
        ),
    );
    let mut members: Vec<[String; 3]> = Vec::new();
    for (detail_type, sources) in delivered {
        for (source, event) in sources {
            let detail = names
                .of(event.travels())
                .map_or_else(|| "unknown".to_owned(), |of| format!("v{}.{}", event.version, of.ident));
            members.push([string(source), string(detail_type), detail]);
        }
    }
    members.push(["string".to_owned(), "t.Unrecognized".to_owned(), "unknown".to_owned()]);
    let flat = |member: &[String; 3]| format!("t.EventBridgeEvent<{}>", member.join(", "));
    if let [only] = members.as_slice() {
        text.line(format!("export type {union} = {};", flat(only)));
        text.blank();
        return;
    }
    let flats: Vec<String> = members.iter().map(flat).collect();
    let line = flats.join(" | ");
    if width(&line) + union.len() + 16 <= WIDTH {
        text.line(format!("export type {union} = {line};"));
    } else if width(&line) + 3 <= WIDTH {
        text.line(format!("export type {union} =\n  {line};"));
    } else {
        text.line(format!("export type {union} ="));
        let last = members.len() - 1;
        for (at, (member, flat)) in members.iter().zip(&flats).enumerate() {
            let end = if at == last { ";" } else { "" };
            if width(flat) + 4 + end.len() <= WIDTH {
                text.line(format!("  | {flat}{end}"));
            } else {
                text.line(format!("  | t.EventBridgeEvent<\n      {}\n    >{end}", member.join(",\n      ")));
            }
        }
    }
    text.blank();
}

fn companion(text: &mut Text, component: &Component, union: &str, delivered: &Delivered<'_>, names: &Names) {
    docs::own(text, &format!("Reads, checks and writes {{@link {union}}}."));
    let holds_decimals = {
        let holding = decimals::holding(component);
        component.events.iter().any(|event| holding.contains(event.travels()))
    };
    let repeated = repeated_readings(component);
    let remembers = component.events.iter().any(|event| repeated.roots.contains(event.travels()));
    let [guard_function, check] = ["is", "check"].map(|function| super::types::reading(function, remembers));
    let mut arguments = vec![plain(string(union)), guard_function, check];
    arguments.extend(holds_decimals.then(|| plain("t.decimals")));
    super::types::constant(
        text,
        &format!("export const {union}: t.Type<{union}> ="),
        "/* @__PURE__ */ ",
        &call("t.type", arguments),
    );
    text.blank();
    guard(text, union, delivered, names);
    text.blank();
    text.block("function check(value: unknown): t.Findings {", "}", |text| {
        let by_type = delivered.iter().map(|(detail_type, sources)| {
            let by_source = sources
                .iter()
                .map(|(source, event)| (field(source), plain(function_name("check", event, names))));
            (field(detail_type), Expression::Object(by_source.collect()))
        });
        returning(text, &call("t.delivered", [plain("value"), Expression::Object(by_type.collect())]));
    });
}

fn guard(text: &mut Text, union: &str, delivered: &Delivered<'_>, names: &Names) {
    text.block(format!("function is(value: unknown): value is {union} {{"), "}", |text| {
        text.line("if (!t.isDelivered(value)) return false;");
        text.block("switch (value[\"detail-type\"]) {", "}", |text| {
            for (detail_type, sources) in delivered {
                text.nest(format!("case {}:", string(detail_type)), |text| {
                    let events = sources.iter().map(|(source, event)| {
                        let source = plain(format!("value.source === {}", string(source)));
                        all(vec![source, call(function_name("is", event, names), [plain("value.detail")])])
                    });
                    returning(text, &any(events.collect()));
                });
            }
            text.nest("default:", |text| text.line("return value.detail !== undefined;"));
        });
    });
}
