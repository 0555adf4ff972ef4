//! Values of enums and branches of unions.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{First, allow::Allowed};
use crate::{
    Diagnostic, keywords,
    matching::{Node, address},
    normalise::Context,
    pointer::{self, Target, target},
    walk::Sight,
};

/// What was shown of each enum and union that a sample reaches, in the order of reaching.
#[derive(Default)]
pub(super) struct Choices<'a> {
    known: HashMap<usize, usize>,
    all: Vec<Choice<'a>>,
}

struct Choice<'a> {
    node: &'a Map<String, Value>,
    keyword: &'static str,
    shown: HashSet<usize>,
    first: First,
}

impl<'a> Choices<'a> {
    /// Notes what a value shows.
    pub(super) fn see(&mut self, node: Node<'a>, sight: Sight<'_, 'a>, is_envelope: bool) {
        let values = node.schema.get("enum").and_then(Value::as_array);
        let shown = values.and_then(|values| values.iter().position(|value| value == sight.value));
        let Some((keyword, at)) = node.branch.or(shown.map(|at| ("enum", at))) else { return };
        let index = *self.known.entry(address(node.schema)).or_insert_with(|| {
            let first = First::new(sight.at, is_envelope);
            self.all.push(Choice { node: node.schema, keyword, shown: HashSet::new(), first });
            self.all.len() - 1
        });
        if let Some(choice) = self.all.get_mut(index) {
            choice.shown.insert(at);
        }
    }

    /// Reports what was not shown, in one warning for each enum or union.
    pub(super) fn report(
        &self,
        context: &Context,
        document: &Value,
        allowed: &mut Allowed,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let incomplete: Vec<(&Choice, Vec<String>)> = self
            .all
            .iter()
            .map(|choice| (choice, choice.missing()))
            .filter(|(choice, missing)| !missing.is_empty() && !allowed.choice(choice.node))
            .collect();
        if incomplete.is_empty() {
            return;
        }
        let mut pointers = HashMap::new();
        locate(document, String::new(), &mut pointers);
        for (choice, missing) in incomplete {
            let (code, what) = match (choice.is_enum(), missing.len()) {
                (true, 1) => ("value-unsampled", "the value"),
                (true, _) => ("value-unsampled", "the values"),
                (false, 1) => ("branch-unsampled", "the variant"),
                (false, _) => ("branch-unsampled", "the variants"),
            };
            let at = choice.first.pointer.clone();
            let schema = pointers.get(&address(choice.node)).cloned().unwrap_or_default();
            diagnostics.push(
                Diagnostic::warning(
                    code,
                    format!("no sample shows {what} {}", missing.join(", ")),
                    choice.first.place(context, at.clone()),
                )
                .also(context.schema(schema))
                .also(context.declaration.place.clone())
                .help(format!(
                    "return more samples from the factory, or allow it: `allow_unsampled({at:?})`"
                )),
            );
        }
    }
}

impl Choice<'_> {
    fn branches(&self) -> &[Value] {
        self.node.get(self.keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn is_enum(&self) -> bool {
        let is_text = |branch: &Value| branch.get("type").and_then(Value::as_str) == Some("string");
        let is_value = |branch: &Value| branch.get("const").is_some();
        self.keyword == "enum"
            || match self.branches() {
                [values @ .., open] => values.iter().all(is_value) && (is_value(open) || is_text(open)),
                [] => false,
            }
    }

    /// The names of what was not shown. `null`, and what keeps an enum or a union open, need no sample.
    fn missing(&self) -> Vec<String> {
        if self.keyword == "enum" {
            let unseen = self.branches().iter().enumerate().filter(|(at, _)| !self.shown.contains(at));
            return unseen.map(|(_, value)| value.to_string()).collect();
        }
        let type_of = |branch: &Value| branch.get("type").and_then(Value::as_str).map(str::to_owned);
        let listed = |branch: &Value| ["const", "enum", "oneOf"].iter().any(|key| branch.get(*key).is_some());
        let opens = self.branches().first().is_some_and(listed);
        let unseen = self.branches().iter().enumerate().filter(|(at, branch)| {
            let is_null = type_of(branch).as_deref() == Some("null");
            let is_open = opens
                && *at > 0
                && !listed(branch)
                && (type_of(branch).as_deref() == Some("string") || leaves_out_the_known(branch));
            !self.shown.contains(at) && !is_null && !is_open && !keywords::is_any(branch)
        });
        // Where every value is null or unlisted, the listed ones are named by their own enum.
        unseen.map(|(at, branch)| name(branch, at)).collect()
    }
}

/// Whether a branch takes the variants of an open union that are not known.
fn leaves_out_the_known(branch: &Value) -> bool {
    let mut properties =
        branch.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::values);
    properties.any(|property| property.get("not").is_some())
        || branch.get("propertyNames").is_some_and(|names| names.get("not").is_some())
}

/// What people call a branch: its value or tag, its title, or its type.
fn name(branch: &Value, at: usize) -> String {
    if let Some(constant) = branch.get("const") {
        return constant.to_string();
    }
    if let Some(title) = branch.get("title").and_then(Value::as_str) {
        return format!("`{title}`");
    }
    let properties = branch.get("properties").and_then(Value::as_object);
    if let Some(tag) = properties.into_iter().flat_map(Map::values).find_map(|schema| schema.get("const")) {
        return tag.to_string();
    }
    if let Some((name, 1)) = properties.and_then(|all| Some((all.keys().next()?, all.len()))) {
        return format!("`{name}`");
    }
    match branch.get("$ref").and_then(Value::as_str).map(target) {
        Some(Target::Def(name)) => format!("`{name}`"),
        _ => match branch.get("type") {
            Some(Value::String(name)) => format!("of type {name}"),
            _ => format!("number {}", at + 1),
        },
    }
}

/// The pointer of every schema object, by its address.
fn locate(schema: &Value, at: String, pointers: &mut HashMap<usize, String>) {
    let Value::Object(node) = schema else { return };
    for (keyword, token, inner) in keywords::subschemas(node) {
        let keyword = pointer::child(&at, keyword);
        locate(
            inner,
            token.map_or_else(|| keyword.clone(), |token| pointer::child(&keyword, &token)),
            pointers,
        );
    }
    pointers.insert(address(node), at);
}
