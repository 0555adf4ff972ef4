//! A schema without the patterns that readers do not check.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::shown::shown;
use super::{Pattern, Unsupported};
use crate::keywords::{Holds, holds};
use crate::{Diagnostic, Place, pointer};

/// A pattern that no reader checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The JSON Pointer of its keyword.
    pub pointer: String,
    /// As the schema spells it.
    pub source: String,
    /// Why.
    pub why: Unsupported,
}

impl LeftOut {
    /// The warning, for a schema's file.
    #[must_use]
    pub fn warning(&self, file: &str) -> Diagnostic {
        let keyword = self.pointer.rsplit('/').next().unwrap_or_default();
        let keyword = if keyword == "pattern" { keyword } else { "patternProperties" };
        warning(
            keyword,
            &self.source,
            &self.why,
            Place::Schema { file: file.to_owned(), pointer: self.pointer.clone() },
        )
    }
}

/// What is said of a pattern that no reader checks.
pub(crate) fn warning(keyword: &str, source: &str, why: &Unsupported, place: Place) -> Diagnostic {
    Diagnostic::warning(
        "pattern-left-out",
        format!("`{keyword}` is not checked by any reader: {why}: {}", shown(source)),
        place,
    )
    .help(why.help())
}

/// A schema of the dialect as readers check it: without the patterns that they cannot check, and without the rules
/// (entries of `allOf`) that have or refer to one, so that less is asked and never more. What was left out is said,
/// each with its place.
#[must_use]
pub fn enforced(schema: &Value) -> (Cow<'_, Value>, Vec<LeftOut>) {
    let mut walk = Walk { known: BTreeMap::new(), left_out: Vec::new(), tainted: BTreeSet::new() };
    if !walk.mentions(schema) {
        return (Cow::Borrowed(schema), Vec::new());
    }
    walk.taint(schema);
    let mut new = schema.clone();
    walk.types(&mut new, &mut String::new());
    (Cow::Owned(new), walk.left_out)
}

struct Walk {
    /// Patterns that have been compiled, and why not.
    known: BTreeMap<String, Option<Unsupported>>,
    left_out: Vec<LeftOut>,
    /// The definitions in which a pattern is left out, or that refer to such; the root has no name.
    tainted: BTreeSet<String>,
}

impl Walk {
    fn unsupported(&mut self, source: &str) -> Option<Unsupported> {
        if let Some(known) = self.known.get(source) {
            return known.clone();
        }
        let why = Pattern::compile(source).err();
        self.known.insert(source.to_owned(), why.clone());
        why
    }

    /// Whether a pattern in a schema is not supported.
    fn mentions(&mut self, schema: &Value) -> bool {
        let Value::Object(node) = schema else { return false };
        let mut found = node
            .get("pattern")
            .and_then(Value::as_str)
            .is_some_and(|source| self.unsupported(source).is_some());
        if let Some(Value::Object(patterns)) = node.get("patternProperties") {
            for source in patterns.keys() {
                found |= self.unsupported(source).is_some();
            }
        }
        for inner in inner(node) {
            found |= self.mentions(inner);
        }
        found
    }

    /// Finds the definitions from which such a pattern can be reached.
    fn taint(&mut self, root: &Value) {
        let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let definitions = root.get("$defs").and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in definitions.map(|(name, schema)| (name.as_str(), schema)).chain([("", root)]) {
            if self.mentions(schema) {
                self.tainted.insert(name.to_owned());
            }
            let mut to = BTreeSet::new();
            refer(schema, &mut to);
            references.insert(name.to_owned(), to);
        }
        loop {
            let more: Vec<String> = references
                .iter()
                .filter(|(own, to)| !self.tainted.contains(*own) && !self.tainted.is_disjoint(to))
                .map(|(own, _)| own.clone())
                .collect();
            if more.is_empty() {
                return;
            }
            self.tainted.extend(more);
        }
    }

    /// A schema that says types.
    fn types(&mut self, schema: &mut Value, at: &mut String) {
        let Value::Object(node) = schema else { return };
        if let Some(source) = node.get("pattern").and_then(Value::as_str).map(str::to_owned)
            && let Some(why) = self.unsupported(&source)
        {
            node.remove("pattern");
            self.left_out.push(LeftOut { pointer: format!("{at}/pattern"), source, why });
        }
        for (keyword, value) in node.iter_mut() {
            let length = at.len();
            pointer::push(at, keyword);
            match (holds(keyword), value) {
                (Some(Holds::List), Value::Array(rules)) if keyword == "allOf" => {
                    for (number, rule) in rules.iter_mut().enumerate() {
                        self.rule(rule, &format!("{at}/{number}"));
                    }
                }
                (Some(Holds::List), Value::Array(list)) => {
                    for (number, inner) in list.iter_mut().enumerate() {
                        let length = at.len();
                        pointer::push(at, &number.to_string());
                        self.types(inner, at);
                        at.truncate(length);
                    }
                }
                (Some(Holds::Named), Value::Object(named)) => {
                    for (name, inner) in named.iter_mut() {
                        let length = at.len();
                        pointer::push(at, name);
                        self.types(inner, at);
                        at.truncate(length);
                    }
                }
                (Some(Holds::One), inner) => self.types(inner, at),
                _ => {}
            }
            at.truncate(length);
        }
    }

    fn rule(&mut self, rule: &mut Value, at: &str) {
        let mut to = BTreeSet::new();
        refer(rule, &mut to);
        let is_tainted = !self.tainted.is_disjoint(&to);
        if self.mentions(rule) {
            self.report(rule, at);
        } else if !is_tainted {
            return;
        }
        *rule = Value::Bool(true);
    }

    /// Says which patterns of a rule are not supported.
    fn report(&mut self, schema: &Value, at: &str) {
        let Value::Object(node) = schema else { return };
        let say = |walk: &mut Self, source: &str, pointer: String| {
            if let Some(why) = walk.unsupported(source) {
                walk.left_out.push(LeftOut { pointer, source: source.to_owned(), why });
            }
        };
        if let Some(source) = node.get("pattern").and_then(Value::as_str) {
            say(self, source, format!("{at}/pattern"));
        }
        if let Some(Value::Object(patterns)) = node.get("patternProperties") {
            for source in patterns.keys() {
                let mut at = format!("{at}/patternProperties");
                pointer::push(&mut at, source);
                say(self, source, at);
            }
        }
        for (keyword, value) in node {
            let mut below = at.to_owned();
            pointer::push(&mut below, keyword);
            match (holds(keyword), value) {
                (Some(Holds::One), inner) => self.report(inner, &below),
                (Some(Holds::List), Value::Array(list)) => {
                    for (number, inner) in list.iter().enumerate() {
                        self.report(inner, &format!("{below}/{number}"));
                    }
                }
                (Some(Holds::Named), Value::Object(named)) => {
                    for (name, inner) in named {
                        let mut at = below.clone();
                        pointer::push(&mut at, name);
                        self.report(inner, &at);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The schemas directly inside of a schema.
fn inner(node: &Map<String, Value>) -> Vec<&Value> {
    let mut found = Vec::new();
    for (keyword, value) in node {
        match (holds(keyword), value) {
            (Some(Holds::One), inner) => found.push(inner),
            (Some(Holds::List), Value::Array(list)) => found.extend(list),
            (Some(Holds::Named), Value::Object(named)) => found.extend(named.values()),
            _ => {}
        }
    }
    found
}

fn refer(schema: &Value, to: &mut BTreeSet<String>) {
    let Value::Object(node) = schema else { return };
    let reference = node.get("$ref").and_then(Value::as_str);
    to.extend(reference.map(|reference| pointer::definition(reference).unwrap_or_default()));
    for inner in inner(node) {
        refer(inner, to);
    }
}
