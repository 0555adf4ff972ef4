//! The rules of an event, a function each, with its reason.

use crate::ast::Payload;
use crate::attr::{EventAttr, Setting};
use crate::mistakes::Mistakes;
use syn::{Attribute, LitInt, LitStr, Path};

/// The longest name, and the longest detail-type that EventBridge takes, in characters.
const LONGEST: usize = 128;
/// The longest source that EventBridge takes, in characters.
const LONGEST_SOURCE: usize = 256;

/// A payload's settings after the checks. What was wrong has a stand-in, so that the impl still comes out
/// and code that uses the event raises no errors of its own.
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) version: u32,
    pub(crate) source: Option<String>,
    pub(crate) detail_type: Option<String>,
    pub(crate) allow_unsampled: Vec<LitStr>,
    pub(crate) tidings: Option<Path>,
}

/// Applies every rule.
pub(crate) fn check(payload: &Payload, attr: EventAttr, mistakes: &mut Mistakes) -> Event {
    concrete(payload, mistakes);
    not_a_union(payload, mistakes);
    no_attribute_inside(&payload.misplaced, mistakes);
    let (name, version) = identity(payload, &attr, mistakes);
    let source = match attr.source {
        Setting::Given(source) => Some(text_of(&source, "source", LONGEST_SOURCE, mistakes)),
        Setting::Absent | Setting::Unreadable => None,
    };
    let detail_type = match attr.detail_type {
        Setting::Given(detail_type) => Some(text_of(&detail_type, "detail_type", LONGEST, mistakes)),
        Setting::Absent | Setting::Unreadable => None,
    };
    for pointer in &attr.allow_unsampled {
        well_formed_pointer(pointer, mistakes);
    }
    let EventAttr { allow_unsampled, tidings, .. } = attr;
    Event { name, version, source, detail_type, allow_unsampled, tidings }
}

/// An event has one name and one wire form, a generic type has as many as it has instances.
fn concrete(payload: &Payload, mistakes: &mut Mistakes) {
    if !payload.generics.params.is_empty() {
        mistakes.at(
            &payload.generics.params,
            "a payload cannot be generic: an event has one form on the wire; \
             write the concrete type, or name a generic envelope in `component!(…, envelope = …)`",
        );
    }
}

/// Serde cannot know which field of a union is the one that is set.
fn not_a_union(payload: &Payload, mistakes: &mut Mistakes) {
    if payload.is_union {
        mistakes.at(payload.ident, "a payload is a struct or an enum, not a union");
    }
}

/// The compiler lets a derive's attribute stand on fields; nothing would read it there.
fn no_attribute_inside(misplaced: &[&Attribute], mistakes: &mut Mistakes) {
    for attr in misplaced {
        mistakes.at(attr, "`#[event(…)]` stands on the payload itself, not on its fields or variants");
    }
}

/// Name and version, which every event has. A payload with no `#[event]` at all made one mistake, not two.
fn identity(payload: &Payload, attr: &EventAttr, mistakes: &mut Mistakes) -> (String, u32) {
    let Some(first) = payload.attrs.first() else {
        mistakes.at(
            payload.ident,
            "an event needs its name and version: `#[event(name = \"bank.transaction:created\", version = 1)]`",
        );
        return (String::new(), 1);
    };
    let name = match &attr.name {
        Setting::Given(name) => well_formed_name(name, mistakes),
        Setting::Unreadable => String::new(),
        Setting::Absent => {
            mistakes.at(first, "the event has no name: add `name = \"bank.transaction:created\"`");
            String::new()
        }
    };
    let version = match &attr.version {
        Setting::Given(version) => well_formed_version(version, mistakes),
        Setting::Unreadable => 1,
        Setting::Absent => {
            mistakes.at(first, "the event has no version: add `version = 1`");
            1
        }
    };
    (name, version)
}

/// `bank.test:created@v1` would end up as `…@v1@v1` on the bus: the version has its own key.
fn well_formed_name(name: &LitStr, mistakes: &mut Mistakes) -> String {
    let value = text_of(name, "name", LONGEST, mistakes);
    if let Some((bare, version)) = value.rsplit_once("@v")
        && !version.is_empty()
        && version.bytes().all(|byte| byte.is_ascii_digit())
    {
        mistakes.at(
            name,
            format_args!("the version is not part of the name: write `name = {bare:?}, version = {version}`"),
        );
    }
    value
}

fn well_formed_version(version: &LitInt, mistakes: &mut Mistakes) -> u32 {
    match version.base10_parse::<u32>() {
        Ok(0) => mistakes.at(version, "versions count from 1: `version = 1`"),
        Ok(value) => return value,
        Err(_) => mistakes.at(version, format_args!("the greatest version is {}", u32::MAX)),
    }
    1
}

/// Names, sources and detail-types are matched byte for byte by rules that people write: what nobody can
/// see (a trailing blank, a tab) may not be in them. One message, for the first of these that applies.
fn text_of(literal: &LitStr, key: &str, longest: usize, mistakes: &mut Mistakes) -> String {
    let value = literal.value();
    let length = value.chars().count();
    if value.is_empty() {
        mistakes.at(literal, format_args!("`{key}` is empty"));
    } else if let Some(control) = value.chars().find(|c| c.is_control()) {
        mistakes.at(literal, format_args!("`{key}` holds a control character, {control:?}: remove it"));
    } else if value.trim() != value {
        mistakes.at(literal, format_args!("`{key}` begins or ends with a blank: write {:?}", value.trim()));
    } else if length > longest {
        mistakes.at(
            literal,
            format_args!("`{key}` has {length} characters, and EventBridge takes {longest} at the most"),
        );
    }
    value
}

/// RFC 6901: a pointer is empty or begins with `/`, and `~` is only ever `~0` or `~1`. The empty pointer is
/// the whole sample, which is not something that can be left out.
fn well_formed_pointer(pointer: &LitStr, mistakes: &mut Mistakes) {
    let value = pointer.value();
    if value.is_empty() {
        mistakes.at(pointer, "the empty JSON Pointer is the whole sample: name a property, such as `/age`");
    } else if !value.starts_with('/') {
        mistakes.at(
            pointer,
            format_args!("a JSON Pointer begins with a slash: `\"/{}\"`", value.replace('.', "/")),
        );
    } else if value.split('~').skip(1).any(|after| !after.starts_with(['0', '1'])) {
        mistakes.at(pointer, "in a JSON Pointer `~` is written `~0`, and `/` inside a name `~1`");
    }
}
