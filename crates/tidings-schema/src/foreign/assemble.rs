//! Types and rules put into one document.

use std::collections::{HashSet, VecDeque};

use serde_json::{Map, Value, json};

use super::{lower::Lowerer, node::object, resolve::AT, rule::Cleaner};
use crate::{Diagnostic, Place, pointer};

impl Lowerer<'_> {
    /// Puts everything into one document, references as `#/$defs/Name`.
    pub(super) fn finish(mut self, done: &[bool]) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
        if let (Some(place), count) = std::mem::take(&mut self.unbounded) {
            let message = if count == 1 {
                "this integer has no bounds, and is read as one of 64 bits".to_owned()
            } else {
                format!(
                    "{count} integers have no bounds, this one first; they are read as integers of 64 bits"
                )
            };
            self.warnings.push(
                Diagnostic::warning("integer-unbounded", message, place)
                    .help("set `minimum` and `maximum` where larger ones occur"),
            );
        }
        // What rules alone refer to comes along as it is.
        let is_type = |number: usize| done.get(number).copied().unwrap_or(false);
        let mut only_rules: VecDeque<usize> = VecDeque::new();
        let mut known: HashSet<usize> = HashSet::new();
        for node in self.types.values() {
            rule_targets(node, &mut |number| only_rules.push_back(number));
        }
        while let Some(number) = only_rules.pop_front() {
            if is_type(number) || !known.insert(number) {
                continue;
            }
            let Some(target) = self.targets.get(number) else { continue };
            let (schema, place) = (target.schema.clone(), target.place.clone());
            let mut cleaner = Cleaner::default();
            let rule = cleaner.rule(&schema);
            let left_out = cleaner.left_out;
            if let Place::Schema { pointer, .. } = &place {
                let at = format!("0#{pointer}");
                self.say_left_out(left_out, Some(&at));
            }
            let mut node = match rule {
                Some(Value::Object(node)) => node,
                Some(Value::Bool(false)) => object(json!({ "not": {} })),
                _ => Map::new(),
            };
            rule_targets(&Value::Object(node.clone()), &mut |number| only_rules.push_back(number));
            node.insert("x-tidings-rule".to_owned(), true.into());
            let name = self.called.get(&number).cloned().unwrap_or_default();
            self.declare(name, Value::Object(node));
            self.within()?;
        }
        let mut definitions = Map::new();
        let called = &self.called;
        let outside = &self.null_outside;
        let target = |number: usize| match number {
            0 => "#".to_owned(),
            number => called.get(&number).map_or_else(String::new, |name| pointer::reference(name)),
        };
        let mut root = Map::new();
        let types = std::mem::take(&mut self.types);
        for (name, mut node) in types {
            point(&mut node, &mut |mark, number| {
                let reference = target(number);
                // A type without its null, where the schema has it.
                let wraps = mark == '!' && is_type(number) && outside.get(&number) == Some(&true);
                (reference, wraps)
            });
            if name == self.options.root {
                root = object(node);
            } else {
                definitions.insert(name, node);
            }
        }
        let mut document = Map::new();
        document.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        document.insert("title".to_owned(), self.options.root.into());
        root.shift_remove("title");
        document.extend(root);
        if !definitions.is_empty() {
            document.insert("$defs".to_owned(), Value::Object(definitions));
        }
        Ok((Value::Object(document), self.warnings))
    }
}

/// References of rules as flat nodes have them.
pub(super) fn raw_references(rule: &Value) -> Value {
    let mut raw = rule.clone();
    each_node(&mut raw, &mut |node| {
        if let Some(Value::String(text)) = node.get_mut("$ref")
            && let Some(number) = text.strip_prefix('!')
        {
            *text = format!("@{number}");
        }
    });
    raw
}

/// Calls `change` with every schema object in and below a schema.
fn each_node(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    crate::keywords::for_each_mut(schema, change);
}

fn rule_targets(schema: &Value, see: &mut dyn FnMut(usize)) {
    crate::keywords::for_each(schema, &mut |node| {
        let text = node.get("$ref").and_then(Value::as_str);
        if let Some(number) = text.and_then(|text| text.strip_prefix('!')).and_then(|text| text.parse().ok())
        {
            see(number);
        }
    });
}

/// Gives references their final form; a rule's may have to take null too.
fn point(schema: &mut Value, target: &mut dyn FnMut(char, usize) -> (String, bool)) {
    each_node(schema, &mut |node| {
        node.shift_remove(AT);
        let Some(text) = node.get("$ref").and_then(Value::as_str) else { return };
        let Some(mark) = text.chars().next().filter(|mark| matches!(mark, '@' | '!')) else { return };
        let Ok(number) = text[1..].parse() else { return };
        let (reference, wraps) = target(mark, number);
        if wraps {
            node.shift_remove("$ref");
            let choice = json!({ "anyOf": [{ "$ref": reference }, { "type": "null" }] });
            let all = node.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(all) = all {
                all.push(choice);
            }
        } else {
            node.insert("$ref".to_owned(), reference.into());
        }
    });
}
