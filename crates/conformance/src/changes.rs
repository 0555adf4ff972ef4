//! Documents one step from a sample, made by rule over the schema: a property dropped or added, a value
//! of another type, outside a bound, outside an enum.
//!
//! Whether a changed document is still valid is not decided here but by the validator; what is known
//! here is where a reader has to point when it is not.

use anyhow::Result;
use serde_json::{Map, Value};

use super::tree::{Step, Tree, spelled};
use super::validator::Schema;
use crate::random::Random;

/// A sample with one thing changed.
pub(super) struct Changed {
    /// What was done, for a person.
    pub(super) what: String,
    pub(super) document: Tree,
    /// Where a reader that refuses the document has to point.
    pub(super) fault: FaultPath,
}

/// Where a fault is expected.
#[derive(Clone, Debug)]
pub(super) enum FaultPath {
    /// Exactly there.
    At(String),
    /// There or below: the change leaves open which of several things is wrong.
    Within(String),
}

impl FaultPath {
    /// Whether faults with these paths are what was expected.
    pub(super) fn met_by(&self, paths: &[&str]) -> bool {
        match self {
            Self::At(expected) => !paths.is_empty() && paths.iter().all(|path| path == expected),
            Self::Within(expected) => {
                let below = |path: &&str| {
                    path.strip_prefix(expected.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
                };
                !paths.is_empty() && paths.iter().all(below)
            }
        }
    }
}

/// At most so many documents, each one step from the sample.
///
/// # Errors
/// The schema is not one.
pub(super) fn changed(
    schema: &Schema<'_>,
    pointer: &str,
    sample: &Tree,
    at_most: usize,
    random: &mut Random,
) -> Result<Vec<Changed>> {
    let mut walk = Walk { schema, random, path: Vec::new(), changes: Vec::new() };
    walk.visit(vec![pointer.to_owned()], sample, None)?;
    let changes = std::mem::take(&mut walk.changes);
    let chosen = walk.random.some(changes, at_most);
    Ok(chosen.into_iter().filter_map(|change| change.made_on(sample)).collect())
}

struct Change {
    path: Vec<Step>,
    action: Action,
    fault: FaultPath,
}

enum Action {
    Remove(String),
    Insert(String, Tree),
    Replace(Tree),
}

impl Change {
    fn made_on(self, sample: &Tree) -> Option<Changed> {
        let mut document = sample.clone();
        let value = document.at_mut(&self.path)?;
        let at = spelled(&self.path);
        let mut fault = self.fault;
        let what = match self.action {
            Action::Replace(other) => {
                let what = format!("{at} replaced by {other}");
                *value = other;
                what
            }
            Action::Remove(key) => {
                let Tree::Object(entries) = value else { return None };
                entries.retain(|(name, _)| *name != key);
                format!("{key:?} removed from {at}")
            }
            Action::Insert(key, inserted) => {
                let Tree::Object(entries) = value else { return None };
                let what = format!("{key:?} added to {at}: {inserted}");
                entries.push((key, inserted));
                what
            }
        };
        // An item that is now like another may be wrong by that alone, and then the list is.
        if let Some((Step::Index(index), list)) = self.path.split_last()
            && matches!(&fault, FaultPath::At(path) if *path == at)
            && document.at_mut(list).is_some_and(|list| list.repeats(*index))
        {
            fault = FaultPath::Within(spelled(list));
        }
        Some(Changed { what, document, fault })
    }
}

struct Walk<'s, 'r> {
    schema: &'s Schema<'s>,
    random: &'r mut Random,
    path: Vec<Step>,
    changes: Vec<Change>,
}

/// The schemas that apply to one value.
#[derive(Default)]
pub(super) struct Applied<'a> {
    pub(super) nodes: Vec<(String, &'a Map<String, Value>)>,
    /// The value is the object around an externally tagged variant.
    wrapper: bool,
    /// One of the schemas is a union without tags: its faults are at the union.
    untagged: bool,
}

impl Walk<'_, '_> {
    fn visit(&mut self, pointers: Vec<String>, value: &Tree, blamed: Option<String>) -> Result<()> {
        let applied = Applied::to(self.schema, pointers, value)?;
        let here = spelled(&self.path);
        let blamed = blamed.or_else(|| applied.untagged.then(|| here.clone()));
        let at = |path: String| FaultPath::At(blamed.clone().unwrap_or(path));
        let around = |path: &str| match &blamed {
            Some(blamed) => FaultPath::At(blamed.clone()),
            None => FaultPath::Within(path.to_owned()),
        };

        for other in self.other_types(value) {
            // Where an object or an array may stand, what is inside it is missing.
            let inside = matches!(other, Tree::Object(_) | Tree::Array(_));
            let fault = if inside { around(&here) } else { at(here.clone()) };
            self.change(Action::Replace(other), fault);
        }
        for other in outside(&applied, value) {
            self.change(Action::Replace(other), at(here.clone()));
        }
        if let Tree::String(text) = value
            && let Some(other) = self.other_value(&applied, text)
        {
            let union = self.path.split_last().map_or_else(|| here.clone(), |(_, path)| spelled(path));
            self.change(Action::Replace(Tree::String(other)), around(&union));
        }

        match value {
            Tree::Object(entries) => {
                for (key, value) in entries {
                    let declared = applied.declared(key);
                    let inner = spelled(&[&self.path[..], &[Step::Key(key.clone())]].concat());
                    let fault = match (applied.wrapper, declared.is_empty()) {
                        (true, _) => around(&here),
                        (false, true) => at(here.clone()),
                        (false, false) => at(inner),
                    };
                    self.change(Action::Remove(key.clone()), fault);
                    let pointers = if declared.is_empty() { applied.additional() } else { declared };
                    self.inside(Step::Key(key.clone()), pointers, value, blamed.clone())?;
                }
                for key in ["extraneous", "odd key"] {
                    let kept = Tree::Array(vec![Tree::Number("1.50".to_owned()), Tree::Null]);
                    let inner = spelled(&[&self.path[..], &[Step::Key(key.to_owned())]].concat());
                    let fault = if applied.wrapper || applied.counts_properties() {
                        around(&here)
                    } else if applied.additional().is_empty() {
                        at(inner)
                    } else {
                        around(&inner)
                    };
                    self.change(Action::Insert(key.to_owned(), kept), fault);
                }
            }
            Tree::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let pointers = applied.item(index);
                    self.inside(Step::Index(index), pointers, item, blamed.clone())?;
                }
            }
            Tree::Null | Tree::Boolean(_) | Tree::Number(_) | Tree::String(_) => {}
        }
        Ok(())
    }

    fn inside(
        &mut self,
        step: Step,
        pointers: Vec<String>,
        value: &Tree,
        blamed: Option<String>,
    ) -> Result<()> {
        self.path.push(step);
        let done = self.visit(pointers, value, blamed);
        self.path.pop();
        done
    }

    fn change(&mut self, action: Action, fault: FaultPath) {
        self.changes.push(Change { path: self.path.clone(), action, fault });
    }

    /// `null`, and two values of other types than the one that is there.
    fn other_types(&mut self, value: &Tree) -> Vec<Tree> {
        let others = [
            Tree::Boolean(true),
            Tree::Number("12".to_owned()),
            Tree::Number("-1.5".to_owned()),
            Tree::String("something else".to_owned()),
            Tree::Array(Vec::new()),
            Tree::Object(Vec::new()),
        ];
        let kind = std::mem::discriminant(value);
        let others = others.into_iter().filter(|other| std::mem::discriminant(other) != kind).collect();
        let mut chosen = self.random.some(others, 2);
        if *value != Tree::Null {
            chosen.push(Tree::Null);
        }
        chosen
    }

    /// Another value of the enum, or the tag of another branch.
    fn other_value(&mut self, applied: &Applied<'_>, text: &str) -> Option<String> {
        let mut others = Vec::new();
        for (_, node) in &applied.nodes {
            let listed = node.get("enum").and_then(Value::as_array).into_iter().flatten();
            let branches = node.get("oneOf").and_then(Value::as_array).into_iter().flatten();
            others.extend(
                listed.chain(branches.filter_map(|branch| branch.get("const"))).filter_map(Value::as_str),
            );
        }
        others.retain(|other| *other != text);
        let at = self.random.below(others.len());
        others.get(at).map(|other| (*other).to_owned())
    }
}

#[derive(PartialEq)]
enum Tag<'a> {
    /// A property with a constant: internal and adjacent tagging.
    Property(&'a str),
    /// An object with one property, the tag: external tagging.
    Wrapper,
    /// A text alone: an external unit variant.
    Text,
}

fn is_null_or_true(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.get("type").and_then(Value::as_str) == Some("null")
}

/// Whether a branch of a union is what is none of the known variants: its tag is not one of theirs.
fn is_unknown_variant(branch: &Value) -> bool {
    let excludes = |schema: &Value| schema.get("not").is_some();
    let tag = branch.get("properties").and_then(Value::as_object);
    excludes(branch)
        || branch.get("propertyNames").is_some_and(excludes)
        || tag.is_some_and(|properties| properties.values().any(excludes))
}

impl<'a> Applied<'a> {
    /// Follows references, and unions to the branch that the value fits.
    pub(super) fn to(schema: &'a Schema<'a>, mut pointers: Vec<String>, value: &Tree) -> Result<Self> {
        let mut applied = Self::default();
        let text = value.to_string();
        while let Some(pointer) = pointers.pop() {
            let Some(node) = schema.root.pointer(&pointer).and_then(Value::as_object) else { continue };
            if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
                pointers.push(reference.trim_start_matches('#').to_owned());
            }
            for keyword in ["oneOf", "anyOf"] {
                let Some(branches) = node.get(keyword).and_then(Value::as_array) else { continue };
                if branches.iter().any(is_unknown_variant) {
                    // The known variants are a union of their own, in the branch that is not like these.
                    applied.wrapper |= matches!(value, Tree::Object(_))
                        && branches.iter().any(|branch| branch.get("propertyNames").is_some());
                } else if !branches.iter().all(is_null_or_true) {
                    applied.untagged |= branches.iter().filter(|branch| !is_null_or_true(branch)).count() > 1
                        && !tagged(branches);
                    applied.wrapper |= matches!(value, Tree::Object(_)) && external(branches);
                }
                for index in 0..branches.len() {
                    let branch = format!("{pointer}/{keyword}/{index}");
                    if schema.accepts(&branch, &text)? {
                        pointers.push(branch);
                        break;
                    }
                }
            }
            applied.nodes.push((pointer, node));
        }
        Ok(applied)
    }

    pub(super) fn declared(&self, key: &str) -> Vec<String> {
        let escaped = key.replace('~', "~0").replace('/', "~1");
        let has =
            |node: &Map<String, Value>| node.get("properties").is_some_and(|known| known.get(key).is_some());
        self.nodes
            .iter()
            .filter(|(_, node)| has(node))
            .map(|(pointer, _)| format!("{pointer}/properties/{escaped}"))
            .collect()
    }

    pub(super) fn additional(&self) -> Vec<String> {
        let typed = self
            .nodes
            .iter()
            .filter(|(_, node)| node.get("additionalProperties").is_some_and(Value::is_object));
        typed.map(|(pointer, _)| format!("{pointer}/additionalProperties")).collect()
    }

    fn counts_properties(&self) -> bool {
        self.nodes.iter().any(|(_, node)| node.contains_key("maxProperties"))
    }

    pub(super) fn item(&self, index: usize) -> Vec<String> {
        let mut pointers = Vec::new();
        for (pointer, node) in &self.nodes {
            if node.get("prefixItems").and_then(|items| items.get(index)).is_some() {
                pointers.push(format!("{pointer}/prefixItems/{index}"));
            } else if node.contains_key("items") {
                pointers.push(format!("{pointer}/items"));
            }
        }
        pointers
    }
}

fn tagged(branches: &[Value]) -> bool {
    if external(branches) {
        return true;
    }
    let tags: Option<Vec<Tag<'_>>> = branches.iter().map(tag).collect();
    tags.is_some_and(|tags| tags.windows(2).all(|pair| pair[0] == pair[1]))
}

/// Whether every branch is a text, or an object around one property whose name tells it apart. What the property
/// holds may be a constant.
fn external(branches: &[Value]) -> bool {
    let names: Option<Vec<Option<&String>>> = branches
        .iter()
        .map(|branch| match tag(branch)? {
            Tag::Text => Some(None),
            Tag::Wrapper | Tag::Property(_) => wrapped(branch).map(Some),
        })
        .collect();
    let Some(mut names) = names.map(|names| names.into_iter().flatten().collect::<Vec<_>>()) else {
        return false;
    };
    let all = names.len();
    names.sort();
    names.dedup();
    all > 0 && names.len() == all
}

/// The only property of a closed object.
fn wrapped(branch: &Value) -> Option<&String> {
    let properties = branch.get("properties")?.as_object()?;
    let closed = branch.get("additionalProperties") == Some(&Value::Bool(false));
    properties.keys().next().filter(|_| closed && properties.len() == 1)
}

/// What tells a branch of a union from its siblings; nothing where only its shape does.
fn tag(branch: &Value) -> Option<Tag<'_>> {
    let constant = |schema: &Value| schema.get("const").is_some();
    if constant(branch) || branch.get("enum").is_some() {
        return Some(Tag::Text);
    }
    let properties = branch.get("properties")?.as_object()?;
    if let Some((name, _)) = properties.iter().find(|(_, property)| constant(property)) {
        return Some(Tag::Property(name));
    }
    wrapped(branch).map(|_| Tag::Wrapper)
}

/// Values of the right type that break a bound, or are as near to it as can be.
fn outside(applied: &Applied<'_>, value: &Tree) -> Vec<Tree> {
    let mut others = Vec::new();
    for (_, node) in &applied.nodes {
        let bound =
            |key: &str| node.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        match value {
            Tree::String(text) => {
                if ["enum", "const", "oneOf"].iter().any(|key| node.contains_key(*key)) {
                    others.push(Tree::String(format!("{text}-and-more")));
                }
                if node.contains_key("pattern") {
                    others.push(Tree::String("\u{1}~".to_owned()));
                }
                if let Some(most) = bound("maxLength") {
                    // Characters beyond the basic plane: two UTF-16 units and four bytes count as one.
                    others.push(Tree::String("\u{1F600}".repeat(most)));
                    others.push(Tree::String("\u{1F600}".repeat(most + 1)));
                }
                if let Some(least @ 1..) = bound("minLength") {
                    others.push(Tree::String("\u{1F600}".repeat(least - 1)));
                }
            }
            Tree::Number(_) => {
                for (key, step) in [("minimum", -1), ("maximum", 1)] {
                    if let Some(bound) = node.get(key).and_then(exact) {
                        others.push(Tree::Number(bound.to_string()));
                        others.push(Tree::Number((bound + step).to_string()));
                    }
                }
                if node.get("type").is_some_and(|kind| kind.to_string().contains("integer")) {
                    others.extend(["1.5", "1.0", "1e1"].map(|text| Tree::Number(text.to_owned())));
                }
            }
            Tree::Array(items) => {
                if let (Some(_), Some(first)) = (node.get("uniqueItems"), items.first()) {
                    others.push(Tree::Array(items.iter().chain([first]).cloned().collect()));
                }
                if bound("minItems").is_some_and(|least| least > 0) {
                    others.push(Tree::Array(
                        items.iter().take(items.len().saturating_sub(1)).cloned().collect(),
                    ));
                }
                if let (Some(most), Some(first)) = (bound("maxItems"), items.first()) {
                    let more = (most + 1).saturating_sub(items.len());
                    let padding = std::iter::repeat_n(first, more.min(64));
                    others.push(Tree::Array(items.iter().chain(padding).cloned().collect()));
                }
            }
            Tree::Null | Tree::Boolean(_) | Tree::Object(_) => {}
        }
    }
    others
}

/// A bound that every reader can tell from its neighbours, also where numbers are doubles.
fn exact(bound: &Value) -> Option<i64> {
    const EXACT: i64 = 1 << 53;
    bound.as_i64().filter(|bound| (1 - EXACT..EXACT).contains(bound))
}
