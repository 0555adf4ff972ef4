//! What says something about a place without saying what it accepts: words, defaults, names.

use serde_json::Value;

use super::{Delta, Place, Walk, Way};
use crate::evolution::{
    Rule,
    bumps::Nature,
    verdict::Side,
    view::{Part, View},
};
use crate::visible::quoted;

/// What people read.
const WORDS: [&str; 2] = ["title", "description"];

impl<'a> Walk<'a, '_> {
    fn note(&mut self, way: &Way, rule: Rule, message: String, at: (&str, &str)) {
        let (old, new) = (Some(at.0.to_owned()), Some(at.1.to_owned()));
        let delta = Delta {
            rule,
            message,
            old,
            new,
            backward: None,
            forward: None,
            nature: Nature::Any,
            ignored: None,
        };
        self.found.push((delta, way.clone()));
    }

    /// A node; what it refers to where it says nothing of itself.
    pub(super) fn described(&self, side: Side, part: &Part<'a>) -> &'a Value {
        let mut value = part.value;
        let source = self.sides[usize::from(side == Side::New)].source;
        for _ in 0..8 {
            let next = value
                .as_object()
                .filter(|node| node.len() <= 2)
                .and_then(crate::foreign::referred)
                .and_then(|number| source.targets.get(number));
            match next {
                Some(next) => value = next,
                None => break,
            }
        }
        value
    }

    pub(super) fn annotations(&mut self, old_at: &str, new_at: &str, old: &Value, new: &Value, way: &Way) {
        let at = (old_at, new_at);
        let subject = way.subject();
        let changed = |keyword: &&str| old.get(keyword) != new.get(keyword);
        let words: Vec<String> =
            WORDS.iter().filter(|word| changed(word)).map(|word| format!("the {word}")).collect();
        if !words.is_empty() {
            let message = format!("{} of {subject} changed", words.join(" and "));
            self.note(way, Rule::DescriptionChanged, message, at);
        }
        if changed(&"examples") {
            self.note(way, Rule::ExamplesChanged, format!("the examples of {subject} changed"), at);
        }
        if old.get("default") != new.get("default") {
            let message = match (old.get("default"), new.get("default")) {
                (None, Some(value)) => format!("the default of {subject} is now {}", short(value)),
                (Some(value), None) => format!("the default {} of {subject} was removed", short(value)),
                (Some(before), Some(after)) => {
                    format!("the default of {subject} changed from {} to {}", short(before), short(after))
                }
                (None, None) => return,
            };
            self.note(way, Rule::DefaultChanged, message, at);
        }
        let deprecated = |node: &Value| node.get("deprecated") == Some(&Value::Bool(true));
        match (deprecated(old), deprecated(new)) {
            (false, true) => self.note(way, Rule::DeprecatedAdded, format!("{subject} is deprecated"), at),
            (true, false) => {
                self.note(way, Rule::DeprecatedRemoved, format!("{subject} is not deprecated any more"), at);
            }
            _ => {}
        }
    }

    /// In the dialect the title of the root is its type's name.
    pub(super) fn root_names(&mut self, old: &Value, new: &Value) {
        let title = |node: &Value| {
            node.get("x-tidings")?;
            node.get("title")?.as_str().map(str::to_owned)
        };
        if let (Some(before), Some(after)) = (title(old), title(new)) {
            self.renamed_type(&before, &after, &Way::default(), ("", ""));
        }
    }

    /// Of what two references lead to.
    pub(super) fn type_names(&mut self, old: &[Part<'a>], new: &[Part<'a>], way: &Way) {
        let views = (View::of(self.sides[0].source, old), View::of(self.sides[1].source, new));
        self.renamings(&Place { old: &views.0, new: &views.1, way });
    }

    pub(super) fn renamings(&mut self, place: &Place<'a, '_>) {
        if let ([before], [after]) = (place.old.names.as_slice(), place.new.names.as_slice()) {
            let (before, after) = (*before, *after);
            self.renamed_type(before, after, place.way, (&place.old.at, &place.new.at));
        }
    }

    fn renamed_type(&mut self, before: &str, after: &str, way: &Way, at: (&str, &str)) {
        if before != after && self.renamed.insert((before.to_owned(), after.to_owned())) {
            let message = format!("the type {} is now called {}", quoted(before), quoted(after));
            self.note(way, Rule::TypeRenamed, message, at);
        }
    }

    pub(super) fn formats(&mut self, place: &Place<'a, '_>) {
        let (old, new) = (&place.old.formats, &place.new.formats);
        // Of the width of a number its bounds say more.
        if old == new || place.width().is_some() {
            return;
        }
        let list = |formats: &std::collections::BTreeSet<&str>| {
            formats.iter().map(|format| quoted(format)).collect::<Vec<_>>().join(", ")
        };
        let subject = place.way.subject();
        let (rule, message) = match (old.is_empty(), new.is_empty()) {
            (true, _) => (Rule::FormatAdded, format!("{subject} has the format {}", list(new))),
            (_, true) => {
                (Rule::FormatRemoved, format!("{subject} has no format any more; it had {}", list(old)))
            }
            _ => (
                Rule::FormatChanged,
                format!("the format of {subject} changed from {} to {}", list(old), list(new)),
            ),
        };
        let widths = ["int", "uint", "float", "double", "decimal"];
        let is_number =
            old.iter().chain(new).any(|format| widths.iter().any(|width| format.starts_with(width)));
        let nature = if is_number { place.numbers() } else { Nature::Any };
        let (old, new) = (Some(place.old.at.clone()), Some(place.new.at.clone()));
        self.push(
            place,
            Delta { rule, message, old, new, backward: None, forward: None, nature, ignored: None },
        );
    }
}

/// A value for a message.
pub(super) fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 {
        return quoted(&text);
    }
    quoted(&format!("{}…", text.chars().take(60).collect::<String>()))
}
