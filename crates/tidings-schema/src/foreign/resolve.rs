//! References: everything that a schema refers to, wherever it stands, becomes a target of its own.
//!
//! Inside of what is made here a reference is `{"$ref": "@N"}`: the position in the list of targets.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use serde_json::{Map, Value};

use super::{
    draft::{Draft, parts},
    uri::{self, percent_decode},
};
use crate::{Diagnostic, Place, depth, pointer};

/// How deep a schema may nest; what comes after recurses.
pub(super) const DEEPEST: usize = 250;

/// How many documents and targets one schema may lead to.
const MOST_TARGETS: usize = 50_000;

/// Where a node stands: the document's number, `#` and the pointer. No keyword of anybody is called so.
pub(crate) const AT: &str = "@at";

/// Something that is referred to; the first is the schema's root.
#[derive(Debug)]
pub(crate) struct Target {
    /// In the spelling of 2020-12, references as `@N`.
    pub(crate) schema: Value,
    /// What the place is called: the key in `$defs`, or the last step.
    pub(super) name: String,
    /// The steps that lead to it, for when several are called alike.
    pub(super) path: Vec<String>,
    /// Where it stands.
    pub(crate) place: Place,
}

pub(super) struct Document {
    /// As diagnostics show it.
    file: String,
    /// Relative to the schema's folder; empty for the schema itself.
    path: String,
    value: Rc<Value>,
    pub(super) draft: Draft,
    base: String,
}

/// A node: which document, and the JSON Pointer.
type Spot = (usize, String);

pub(crate) struct Resolver<'a> {
    pub(super) documents: Vec<Document>,
    /// Documents and nodes by absolute URI without fragment.
    ids: HashMap<String, Spot>,
    /// Anchors by URI and name.
    anchors: HashMap<(String, String), Spot>,
    /// How often a dynamic anchor is declared.
    pub(super) dynamic: HashMap<String, usize>,
    /// The number of each target, by document and pointer.
    spots: HashMap<usize, HashMap<String, usize>>,
    order: Vec<Spot>,
    beside: &'a dyn Fn(&str) -> Option<String>,
    missing: HashSet<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(file: &str, value: Value, beside: &'a dyn Fn(&str) -> Option<String>) -> Self {
        let mut resolver = Self {
            documents: Vec::new(),
            ids: HashMap::new(),
            anchors: HashMap::new(),
            dynamic: HashMap::new(),
            spots: HashMap::new(),
            order: Vec::new(),
            beside,
            missing: HashSet::new(),
            diagnostics: Vec::new(),
        };
        resolver.add(file.to_owned(), String::new(), value);
        resolver
    }

    /// Every target, the root first.
    pub(crate) fn targets(mut self) -> (Vec<Target>, Vec<String>, Vec<Diagnostic>) {
        self.intern((0, String::new()));
        let mut at = 0;
        while let Some((document, start)) = self.order.get(at).cloned() {
            at += 1;
            self.discover(document, &start);
            if self.order.len() > MOST_TARGETS {
                let place = self.place(0, "");
                self.diagnostics.push(Diagnostic::error(
                    "schema-too-large",
                    format!("the schema refers to more than {MOST_TARGETS} places"),
                    place,
                ));
                break;
            }
        }
        let mut targets = Vec::with_capacity(self.order.len());
        for (document, start) in self.order.clone() {
            let whole = self.whole(document);
            let found = whole.pointer(&start).unwrap_or(&Value::Bool(true));
            let base = self.base_at(document, &start);
            let schema = self.build(document, &start, found, &base, true);
            targets.push(Target {
                schema,
                name: self.name_of(document, &start),
                path: self.path_of(document, &start),
                place: self.place(document, &start),
            });
        }
        self.cycles(&targets);
        self.straighten(&mut targets);
        let files = self.documents.into_iter().map(|document| document.file).collect();
        (targets, files, self.diagnostics)
    }

    pub(super) fn place(&self, document: usize, at: &str) -> Place {
        let file = self.documents.get(document).map_or_else(String::new, |document| document.file.clone());
        Place::Schema { file, pointer: at.to_owned() }
    }

    fn add(&mut self, file: String, path: String, value: Value) -> usize {
        let at = self.documents.len();
        let draft = Draft::of(&value);
        let own = value.as_object().and_then(|node| draft.id_of(node)).unwrap_or_default();
        let base = uri::join(&format!("file:///{path}"), own.trim_end_matches('#'));
        self.ids.entry(format!("file:///{path}")).or_insert((at, String::new()));
        self.index(at, draft, &value, &base);
        self.documents.push(Document { file, path, value: Rc::new(value), draft, base });
        at
    }

    /// Enters the names that a document's nodes have.
    fn index(&mut self, document: usize, draft: Draft, value: &Value, base: &str) {
        let mut open: Vec<(String, &Value, String)> = vec![(String::new(), value, base.to_owned())];
        while let Some((at, value, base)) = open.pop() {
            match value {
                Value::Array(list) => {
                    for (index, inner) in list.iter().enumerate() {
                        open.push((pointer::child(&at, &index.to_string()), inner, base.clone()));
                    }
                }
                Value::Object(node) => {
                    let mut base = base;
                    if let Some(id) = draft.id_of(node) {
                        let (resource, fragment) = uri::split(id);
                        if !resource.is_empty() || at.is_empty() {
                            base = uri::join(&base, resource);
                            self.ids.entry(base.clone()).or_insert((document, at.clone()));
                        }
                        if !fragment.is_empty() && !fragment.starts_with('/') {
                            let key = (base.clone(), fragment.to_owned());
                            self.anchors.entry(key).or_insert((document, at.clone()));
                        }
                    }
                    for keyword in ["$anchor", "$dynamicAnchor"] {
                        if let Some(name) = node.get(keyword).and_then(Value::as_str) {
                            self.anchors
                                .entry((base.clone(), name.to_owned()))
                                .or_insert((document, at.clone()));
                            if keyword == "$dynamicAnchor" {
                                *self.dynamic.entry(name.to_owned()).or_default() += 1;
                            }
                        }
                    }
                    if node.get("$recursiveAnchor") == Some(&Value::Bool(true)) {
                        *self.dynamic.entry(String::new()).or_default() += 1;
                    }
                    for (keyword, name, inner) in parts(node) {
                        open.push((below(&at, keyword, name), inner, base.clone()));
                    }
                }
                _ => {}
            }
        }
    }

    /// A document, to be gone through while targets are added.
    fn whole(&self, document: usize) -> Rc<Value> {
        self.documents.get(document).map(|document| Rc::clone(&document.value)).unwrap_or_default()
    }

    fn at(&self, document: usize, at: &str) -> Option<&Value> {
        self.documents.get(document)?.value.pointer(at)
    }

    /// The base URI at a place: that of the innermost node around it that has a name.
    fn base_at(&self, document: usize, at: &str) -> String {
        let Some(found) = self.documents.get(document) else { return String::new() };
        let mut base = found.base.clone();
        let mut value = Some(&*found.value);
        for (index, token) in pointer::tokens(at).unwrap_or_default().iter().enumerate() {
            value = value.and_then(|value| match value {
                Value::Object(node) => {
                    if index > 0
                        && let Some(id) = found.draft.id_of(node)
                    {
                        base = uri::join(&base, uri::split(id).0);
                    }
                    node.get(token)
                }
                Value::Array(list) => token.parse::<usize>().ok().and_then(|index| list.get(index)),
                _ => None,
            });
        }
        base
    }

    pub(super) fn target_at(&self, document: usize, at: &str) -> Option<usize> {
        self.spots.get(&document)?.get(at).copied()
    }

    fn intern(&mut self, spot: Spot) -> usize {
        if let Some(known) = self.target_at(spot.0, &spot.1) {
            return known;
        }
        let number = self.order.len();
        self.order.push(spot.clone());
        self.spots.entry(spot.0).or_default().insert(spot.1, number);
        number
    }

    /// Finds what a target refers to.
    fn discover(&mut self, document: usize, start: &str) {
        let whole = self.whole(document);
        let Some(value) = whole.pointer(start) else { return };
        let draft = self.documents.get(document).map_or(Draft::Unsaid, |document| document.draft);
        let mut open = vec![(start.to_owned(), value, self.base_at(document, start))];
        while let Some((at, value, base)) = open.pop() {
            match value {
                Value::Array(list) => {
                    for (index, inner) in list.iter().enumerate() {
                        open.push((pointer::child(&at, &index.to_string()), inner, base.clone()));
                    }
                }
                Value::Object(node) => {
                    let base = if at.is_empty() { base } else { inner_base(draft, node, &base) };
                    for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
                        if let Some(reference) = node.get(keyword).and_then(Value::as_str)
                            && draft.knows(keyword)
                        {
                            self.resolve(document, &at, keyword, reference, &base);
                        }
                    }
                    if draft.ref_stands_alone() && node.contains_key("$ref") {
                        continue;
                    }
                    for (keyword, name, inner) in parts(node) {
                        if !matches!(keyword, "$defs" | "definitions") {
                            open.push((below(&at, keyword, name), inner, base.clone()));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The number of what a reference leads to; what leads nowhere is said once.
    pub(super) fn resolve(
        &mut self,
        document: usize,
        at: &str,
        keyword: &str,
        reference: &str,
        base: &str,
    ) -> Option<usize> {
        let spot = self.find(document, reference, base);
        if let Some(spot) = spot {
            return Some(self.intern(spot));
        }
        let at = pointer::child(at, keyword);
        let place = self.place(document, &at);
        if self.missing.insert(format!("{document}{at}")) {
            let (resource, _) = uri::split(reference);
            let target = uri::join(base, resource);
            let (message, help) = if self.ids.contains_key(&target) {
                (
                    format!("`{reference}` points to nothing"),
                    "correct the reference, or add the definition that it means".to_owned(),
                )
            } else if target.starts_with("file:///") {
                let file = target.trim_start_matches("file:///");
                (
                    format!("`{reference}` names the file `{file}`, which is not there"),
                    format!("put `{file}` beside the schema"),
                )
            } else {
                let file =
                    target.rsplit('/').find(|step| !step.is_empty()).unwrap_or("other.json").to_owned();
                (
                    format!("`{reference}` is somewhere on the network, and nothing is fetched"),
                    format!("save {target} beside the schema as `{file}`"),
                )
            };
            self.diagnostics.push(Diagnostic::error("reference-dangling", message, place).help(help));
        }
        None
    }

    fn find(&mut self, document: usize, reference: &str, base: &str) -> Option<Spot> {
        let (resource, fragment) = uri::split(reference);
        let target = uri::join(base, resource);
        if !self.ids.contains_key(&target) && !resource.is_empty() {
            self.load(document, resource, &target);
            if !self.ids.contains_key(&target) && is_meta_schema(&target) {
                let any = serde_json::json!({ "type": ["object", "boolean"], "title": "Schema" });
                let number = self.add(target.clone(), "schema.json".to_owned(), any);
                self.ids.insert(target.clone(), (number, String::new()));
                let place = Place::File { file: target.clone() };
                self.diagnostics.push(
                    Diagnostic::warning("meta-schema", "that a value is a JSON Schema is not checked", place)
                        .help("save the meta-schema beside the schema to have it checked"),
                );
            }
            if is_meta_schema(&target) && self.ids.get(&target).is_some_and(|spot| spot.0 > 0) {
                let root = self.ids.get(&target).cloned();
                let stub = root.as_ref().is_some_and(|spot| self.at(spot.0, "/definitions").is_none());
                if stub {
                    return root;
                }
            }
        }
        let root = match self.ids.get(&target) {
            Some(root) => root.clone(),
            None if resource.is_empty() => (document, String::new()),
            None => return None,
        };
        let fragment = percent_decode(fragment)?;
        if fragment.is_empty() {
            return Some(root);
        }
        if fragment.starts_with('/') {
            let at = format!("{}{fragment}", root.1);
            // A pointer from the document's root is meant by many where a nested `$id` takes it from there.
            return [at, fragment]
                .into_iter()
                .find(|at| self.at(root.0, at).is_some_and(|found| found.is_object() || found.is_boolean()))
                .map(|at| (root.0, at));
        }
        let known = self.anchors.get(&(target, fragment.clone())).cloned();
        known.or_else(|| {
            // Sloppy schemas name a definition without its folder.
            ["$defs", "definitions"]
                .iter()
                .map(|folder| below(&root.1, folder, Some(&fragment)))
                .find(|at| self.at(root.0, at).is_some())
                .map(|at| (root.0, at))
        })
    }

    /// Reads a file beside the schema: by its path, or what a network address would be saved as, if it says that it
    /// is what is asked for.
    fn load(&mut self, document: usize, resource: &str, target: &str) {
        let from = self.documents.get(document).map_or_else(String::new, |document| document.path.clone());
        let by_path = if let Some(path) = target.strip_prefix("file:///") {
            Some(path.to_owned())
        } else if resource.contains(':') {
            None
        } else {
            Some(uri::join(&format!("file:///{from}"), resource).trim_start_matches("file:///").to_owned())
        };
        let saved = target.rsplit('/').find(|step| !step.is_empty()).map(str::to_owned);
        for (path, asked) in
            by_path.into_iter().map(|path| (path, false)).chain(saved.map(|path| (path, true)))
        {
            let read = [path.clone(), percent_decode(&path).unwrap_or_default(), format!("{path}.json")];
            let Some(text) = read.iter().find_map(|path| (self.beside)(path)) else { continue };
            let value = match super::parse(&text) {
                Ok(value) if depth::nesting(&value) <= DEEPEST => value,
                _ => {
                    let place = Place::File { file: path.clone() };
                    self.diagnostics.push(
                        Diagnostic::error("schema-json", "this file is not JSON, or nests too deep", place)
                            .help("let `$ref` name a JSON Schema"),
                    );
                    continue;
                }
            };
            let draft = Draft::of(&value);
            let own = value.as_object().and_then(|node| draft.id_of(node)).unwrap_or_default();
            let says_so = own.trim_end_matches('#') == target;
            if asked && !says_so && !own.is_empty() && target.contains("://") && !target.starts_with("file:")
            {
                continue;
            }
            let number = self.add(path.clone(), path, value);
            self.ids.insert(target.to_owned(), (number, String::new()));
            return;
        }
    }

    fn name_of(&self, document: usize, at: &str) -> String {
        let steps = pointer::tokens(at).unwrap_or_default();
        if let Some(last) =
            steps.iter().rev().find(|step| step.parse::<usize>().is_err() && !is_keyword(step))
        {
            return last.clone();
        }
        let file = self.documents.get(document).map_or("", |document| document.path.as_str());
        let file = file.rsplit('/').next().unwrap_or_default();
        let stem = file.split('.').next().unwrap_or_default().to_owned();
        let titled = self.at(document, at).and_then(|schema| schema.get("title")).and_then(Value::as_str);
        if stem.is_empty() { titled.unwrap_or_default().to_owned() } else { stem }
    }

    fn path_of(&self, document: usize, at: &str) -> Vec<String> {
        let file = self.documents.get(document).map_or("", |document| document.path.as_str());
        let mut path: Vec<String> =
            file.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect();
        path.extend(pointer::tokens(at).unwrap_or_default());
        path
    }
}

/// Whether this is one of the schemas that schemas are written by.
fn is_meta_schema(target: &str) -> bool {
    ["http://json-schema.org/", "https://json-schema.org/"]
        .iter()
        .filter_map(|host| target.strip_prefix(host))
        .any(|path| (path.starts_with("draft") || path == "schema") && path.ends_with("schema"))
}

/// A reference to a target.
pub(super) fn reference(number: usize) -> Value {
    let mut node = Map::new();
    node.insert("$ref".to_owned(), format!("@{number}").into());
    Value::Object(node)
}

/// The target that a node refers to.
pub(crate) fn referred(node: &Map<String, Value>) -> Option<usize> {
    node.get("$ref")?.as_str()?.strip_prefix('@')?.parse().ok()
}

pub(super) fn inner_base(draft: Draft, node: &Map<String, Value>, base: &str) -> String {
    match draft.id_of(node) {
        Some(id) => uri::join(base, uri::split(id).0),
        None => base.to_owned(),
    }
}

fn below(at: &str, keyword: &str, name: Option<&str>) -> String {
    let mut longer = pointer::child(at, keyword);
    if let Some(name) = name {
        pointer::push(&mut longer, name);
    }
    longer
}

fn is_keyword(step: &str) -> bool {
    matches!(
        step,
        "properties"
            | "items"
            | "additionalProperties"
            | "patternProperties"
            | "oneOf"
            | "anyOf"
            | "allOf"
            | "definitions"
            | "$defs"
            | "not"
            | "if"
            | "then"
            | "else"
            | "prefixItems"
            | "additionalItems"
    )
}
