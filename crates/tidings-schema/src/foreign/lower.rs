//! From what is asked to a type and the rules that it does not say.
//!
//! Every step keeps one law: the type takes at least what the schema takes, and type and rules together exactly that.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use serde_json::{Map, Value, json};

use super::{
    ImportOptions,
    accepts::Patterns,
    assemble::raw_references,
    flat::{Flat, Flattener, Known},
    kinds::Kinds,
    limit::{self, Limit},
    meet::add_new,
    names::{Names, Wish},
    node::{documented, mentions_targets, needs_name, never, object, or_null},
    origin::Origins,
    resolve::{Target, reference, referred},
    rule::{Cleaner, LeftOut, Why},
};
use crate::{Diagnostic, Place, pattern, pointer};

/// How deep inline types may nest while merged ones are made; beyond, rules say the rest.
const DEEPEST: usize = 80;

/// A type that is being made.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// In the dialect, without null and rules.
    pub(super) node: Map<String, Value>,
    pub(super) nullable: bool,
    /// Cleaned.
    pub(super) rules: Vec<Value>,
}

pub(super) struct Lowerer<'a> {
    pub(super) targets: Vec<Target>,
    pub(super) patterns: Patterns,
    pub(super) options: &'a ImportOptions<'a>,
    pub(super) names: Names,
    /// Types by name; references to targets are `@N` where types are meant and `!N` in rules.
    pub(super) types: BTreeMap<String, Value>,
    /// The targets that types refer to, and what they are called.
    pub(super) called: HashMap<usize, String>,
    queue: VecDeque<usize>,
    /// Whether null stands beside references to a target instead of inside.
    pub(super) null_outside: HashMap<usize, bool>,
    /// Merged nodes that became targets, by what they are made of.
    merged: HashMap<String, usize>,
    most_merged: usize,
    pub(super) depth: usize,
    pub(super) warnings: Vec<Diagnostic>,
    /// What was left out and said already: the words and the place.
    warned: BTreeSet<(String, Vec<Place>)>,
    /// Integers without both bounds: the first place and how many.
    pub(super) unbounded: (Option<Place>, usize),
    files: Vec<String>,
    /// Whether `allOf` holds rules, as in the dialect.
    pub(super) rules_apart: bool,
    known: Known,
    pub(super) origins: Origins,
    /// The target that is being lowered.
    pub(super) current: usize,
    /// How many types may still be made before rules say the rest.
    budget: usize,
    pub(super) limit: Limit,
    /// Where the limit was reached.
    reached: Option<Place>,
}

impl<'a> Lowerer<'a> {
    pub(super) fn new(
        targets: Vec<Target>,
        files: Vec<String>,
        rules_apart: bool,
        options: &'a ImportOptions<'a>,
    ) -> Self {
        let most_merged = targets.len() * 4 + 2_000;
        let (mut nodes, mut size) = (0, 0);
        for target in &targets {
            size += limit::values(&target.schema);
            crate::keywords::for_each(&target.schema, &mut |_| nodes += 1);
        }
        let origins = Origins::new(&targets);
        Self {
            targets,
            patterns: Patterns::default(),
            options,
            names: Names::new(options.root, options.prefixed),
            types: BTreeMap::new(),
            called: HashMap::new(),
            queue: VecDeque::new(),
            null_outside: HashMap::new(),
            merged: HashMap::new(),
            most_merged,
            depth: 0,
            warnings: Vec::new(),
            warned: BTreeSet::new(),
            unbounded: (None, 0),
            files,
            rules_apart,
            known: Known::default(),
            origins,
            current: 0,
            budget: nodes * 8 + 5_000,
            limit: Limit::new(size),
            reached: None,
        }
    }

    /// The document.
    ///
    /// # Errors
    /// More would be made than there may be.
    pub(super) fn document(mut self) -> Result<(Value, Vec<Diagnostic>), Diagnostic> {
        self.called.insert(0, self.options.root.to_owned());
        self.null_outside.insert(0, false);
        // Definitions have their names before anything inline can take them.
        let keys: Vec<(usize, String, Vec<String>)> = self
            .targets
            .iter()
            .enumerate()
            .skip(1)
            .map(|(number, target)| (number, target.name.clone(), target.path.clone()))
            .collect();
        for (number, name, path) in keys {
            let name = self.names.definition(&name, &path);
            self.called.insert(number, name);
        }
        self.queue.push_back(0);
        let mut done: Vec<bool> = Vec::new();
        while let Some(number) = self.queue.pop_front() {
            if done.len() <= number {
                done.resize(number + 1, false);
            }
            if !std::mem::replace(&mut done[number], true) {
                self.lower_target(number);
            }
            self.within()?;
        }
        self.finish(&done)
    }

    /// Whether no more was made than there may be.
    pub(super) fn within(&mut self) -> Result<(), Diagnostic> {
        let place = match &self.reached {
            Some(place) => place.clone(),
            None => self.targets.get(self.current).map_or(Place::Everywhere, |target| target.place.clone()),
        };
        self.limit.fault(place).map_or(Ok(()), Err)
    }

    /// Whether nothing more may be made; remembers where.
    pub(super) fn is_over(&mut self, at: Option<&str>) -> bool {
        let over = self.limit.is_reached();
        if over && self.reached.is_none() {
            self.reached = at.map(|at| self.place_of(Some(at)));
        }
        over
    }

    /// Enters a type.
    pub(super) fn declare(&mut self, name: String, node: Value) {
        self.limit.made(limit::values(&node));
        self.types.insert(name, node);
    }

    fn lower_target(&mut self, number: usize) {
        let Some(target) = self.targets.get(number) else { return };
        self.current = number;
        let (schema, path) = (target.schema.clone(), target.path.clone());
        let name = self.called.get(&number).cloned().unwrap_or_default();
        let mut wish = Wish { title: None, path: name.clone(), steps: path, claimed: Some(name.clone()) };
        let flat = self.flat(&schema);
        let notes = flat.notes.clone();
        let mut body = self.body(&flat, &mut wish);
        if self.null_outside(number) {
            body.nullable = false;
        }
        let mut node = self.whole(body, &wish);
        documented(&mut node, &notes, Some(&name));
        self.declare(name, Value::Object(node));
    }

    pub(super) fn flattener(&self) -> Flattener<'_> {
        Flattener {
            targets: &self.targets,
            patterns: &self.patterns,
            rules_apart: self.rules_apart,
            known: &self.known,
            limit: &self.limit,
        }
    }

    pub(super) fn flat(&self, schema: &Value) -> Flat {
        self.flattener().flatten(schema)
    }

    /// Whether null is said where a target is referred to, so that its own type is without.
    pub(super) fn null_outside(&mut self, number: usize) -> bool {
        if let Some(known) = self.null_outside.get(&number) {
            return *known;
        }
        let outside = {
            let flattener = self.flattener();
            let kinds = flattener.kinds(&flattener.target(number));
            kinds.has(Kinds::NULL)
                && kinds != Kinds::ALL
                && kinds != Kinds::NULL
                && flattener.accepts(&reference(number), &Value::Null) == Some(true)
        };
        self.null_outside.insert(number, outside);
        outside
    }

    /// A type where it is used.
    pub(super) fn place(&mut self, schema: &Value, wish: Wish) -> Value {
        let key = Origins::key(schema);
        if let Some(known) = key.as_deref().and_then(|key| self.origins.known(key)) {
            return known.clone();
        }
        let wish = self.at_origin(schema, wish);
        let lowered = self.place_anew(schema, wish);
        if let Some(key) = key {
            self.origins.keep(key, &lowered);
        }
        lowered
    }

    fn place_anew(&mut self, schema: &Value, mut wish: Wish) -> Value {
        let flat = self.flat(schema);
        if let Some(number) = self.merged_target(schema, &flat, &wish) {
            let flat = Flat { reference: Some(number), notes: flat.notes, ..Flat::default() };
            return self.place_flat(flat, &mut wish);
        }
        self.place_flat(flat, &mut wish)
    }

    pub(super) fn place_flat(&mut self, mut flat: Flat, wish: &mut Wish) -> Value {
        let notes = std::mem::take(&mut flat.notes);
        if wish.title.is_none() {
            *wish = std::mem::take(wish).titled(notes.get("title").and_then(Value::as_str));
        }
        let body = self.body(&flat, wish);
        self.settle(body, wish, &notes)
    }

    /// What is merged of references may come back to itself, so it becomes a target that can be referred to.
    pub(super) fn merged_target(&mut self, schema: &Value, flat: &Flat, wish: &Wish) -> Option<usize> {
        let node = schema.as_object()?;
        let merges = node.contains_key("allOf") || referred(node).is_some();
        let recurs = !flat.kinds.and(Kinds::OBJECT.or(Kinds::ARRAY)).is_none() || !flat.groups.is_empty();
        if !merges || !recurs || flat.reference.is_some() || !mentions_targets(node) {
            return None;
        }
        let key = schema.to_string();
        if let Some(known) = self.merged.get(&key) {
            return Some(*known);
        }
        if self.merged.len() >= self.most_merged {
            return None;
        }
        self.limit.made(limit::values(schema));
        let number = self.targets.len();
        let place = self.place_of(flat.at.as_deref());
        let wish = wish.clone().titled(flat.notes.get("title").and_then(Value::as_str));
        let name = self.names.claim(&wish);
        self.targets.push(Target {
            schema: schema.clone(),
            name: name.clone(),
            path: wish.steps.clone(),
            place,
        });
        self.called.insert(number, name);
        self.merged.insert(key, number);
        Some(number)
    }

    pub(super) fn body(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        if self.is_over(flat.at.as_deref()) {
            return Body::default();
        }
        if self.depth > DEEPEST || self.budget == 0 {
            return self.by_rule(flat);
        }
        self.depth += 1;
        self.budget -= 1;
        let body = self.shallow(flat, wish);
        self.depth -= 1;
        body
    }

    fn shallow(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        if flat.kinds.is_none() || flat.values.as_ref().is_some_and(Vec::is_empty) {
            return Body { rules: vec![never()], ..Body::default() };
        }
        let mut body = if let Some(number) = flat.reference {
            self.queue.push_back(number);
            let nullable = self.null_outside(number);
            Body { node: object(reference(number)), nullable, ..Body::default() }
        } else if flat.values.is_some() {
            self.listed(flat, wish)
        } else if flat.groups.is_empty() {
            self.by_kind(flat, wish)
        } else {
            self.choice(flat, wish)
        };
        self.rules(&flat.rules, flat.at.as_deref(), &mut body.rules);
        body
    }

    /// Any value, and a rule that asks everything: what always can be said.
    pub(super) fn by_rule(&mut self, flat: &Flat) -> Body {
        let mut body = Body::default();
        self.rule(&flat.schema(), flat.at.as_deref(), &mut body.rules);
        body
    }

    pub(super) fn by_kind(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        let nullable = flat.kinds.has(Kinds::NULL);
        let others = flat.kinds.without(Kinds::NULL);
        if others.is_none() {
            return Body { node: object(json!({ "type": "null" })), ..Body::default() };
        }
        if flat.kinds == Kinds::ALL {
            return self.any_kind(flat, wish);
        }
        let kinds: Vec<Kinds> =
            Kinds::EACH.into_iter().map(|kind| kind.and(others)).filter(|kind| !kind.is_none()).collect();
        if let [kind] = kinds.as_slice() {
            let body = self.kind(&flat.of_kind(*kind), wish);
            return if nullable { self.or_null_too(body) } else { body };
        }
        let pieces = kinds.into_iter().map(|kind| flat.of_kind(kind)).collect();
        let body = self.pieces(pieces, wish);
        if nullable { self.or_null_too(body) } else { body }
    }

    /// The type or null: rules that were made of what is no null let it pass.
    pub(super) fn or_null_too(&self, mut body: Body) -> Body {
        if !body.nullable {
            for rule in body.rules.iter_mut().filter(|rule| !self.takes_null(rule)) {
                *rule = json!({ "anyOf": [rule.take(), { "type": "null" }] });
            }
        }
        Body { nullable: true, ..body }
    }

    /// Every kind is valid, and some are asked more: what is asked of objects and arrays shows as a variant beside
    /// anything else.
    fn any_kind(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        let mut body = Body::default();
        let mut shown = Vec::new();
        for (kind, name) in [(Kinds::OBJECT, "object"), (Kinds::ARRAY, "array")] {
            let of_kind = flat.of_kind(kind);
            let structure =
                ["properties", "additionalProperties", "patternProperties", "items", "prefixItems"];
            if structure.iter().any(|keyword| of_kind.node.contains_key(*keyword)) {
                if shown.is_empty() {
                    self.claim(wish);
                }
                let mut inner = wish.below(kind.word(), &[name]);
                let lowered = self.kind(&of_kind, &mut inner);
                let ty = self.named(lowered, &mut inner);
                body.rules.push(json!({ "if": { "type": name }, "then": ty }));
                shown.push(ty);
                self.warnings.push(
                    Diagnostic::warning(
                        "type-missing",
                        format!("without `type`, values that are no {name} are valid here too"),
                        self.place_of(flat.at.as_deref()),
                    )
                    .help(format!("add `\"type\": \"{name}\"` where nothing else is meant")),
                );
            } else if !of_kind.node.is_empty() {
                self.rule(&Value::Object(of_kind.node), flat.at.as_deref(), &mut body.rules);
            }
        }
        let mut rest = flat.about(Kinds::STRING);
        rest.extend(flat.about(Kinds::NUMBER));
        rest.shift_remove("format");
        if !rest.is_empty() {
            self.rule(&Value::Object(rest), flat.at.as_deref(), &mut body.rules);
        }
        if !shown.is_empty() {
            shown.push(Value::Bool(true));
            body.node.insert("anyOf".to_owned(), Value::Array(shown));
        }
        body
    }

    /// A node of one kind.
    pub(super) fn kind(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        let mut body = Body::default();
        body.node = if flat.kinds == Kinds::OBJECT {
            self.object(flat, wish, &mut body.rules)
        } else if flat.kinds == Kinds::ARRAY {
            self.array(flat, wish, &mut body.rules)
        } else if flat.kinds == Kinds::STRING {
            self.text(flat, &mut body.rules)
        } else if flat.kinds == Kinds::INTEGER {
            self.integer(flat, &mut body.rules)
        } else if flat.kinds == Kinds::BOOLEAN {
            object(json!({ "type": "boolean" }))
        } else if flat.kinds == Kinds::NULL {
            object(json!({ "type": "null" }))
        } else {
            self.number(flat, &mut body.rules)
        };
        body
    }

    /// Makes the name final.
    pub(super) fn claim(&mut self, wish: &mut Wish) -> String {
        if let Some(name) = &wish.claimed {
            return name.clone();
        }
        let name = self.names.claim(wish);
        wish.claimed = Some(name.clone());
        name
    }

    /// A type at a place of use: declared where it needs a name.
    pub(super) fn settle(&mut self, body: Body, wish: &mut Wish, notes: &Map<String, Value>) -> Value {
        let needs = !body.rules.is_empty() || needs_name(&body.node);
        let mut used = if needs {
            let nulls = body.nullable && body.rules.iter().all(|rule| self.takes_null(rule));
            let name = self.claim(wish);
            let own = Body { nullable: body.nullable && !nulls, ..body };
            let mut node = self.whole(own, wish);
            documented(&mut node, notes, Some(&name));
            self.declare(name.clone(), Value::Object(node));
            let used = object(json!({ "$ref": pointer::reference(&name) }));
            if nulls { or_null(used) } else { used }
        } else if body.nullable {
            or_null(body.node)
        } else {
            body.node
        };
        documented(&mut used, notes, None);
        Value::Object(used)
    }

    /// A type under its own name, without null.
    pub(super) fn named(&mut self, body: Body, wish: &mut Wish) -> Value {
        let name = self.claim(wish);
        let node = self.whole(body, wish);
        self.declare(name.clone(), Value::Object(node));
        json!({ "$ref": pointer::reference(&name) })
    }

    /// A declared type as a node: what is nullable inside has a name of its own.
    fn whole(&mut self, body: Body, wish: &Wish) -> Map<String, Value> {
        let mut node = body.node;
        if body.nullable {
            if needs_name(&node) {
                let mut inner = wish.below("Value", &["value"]);
                let name = self.claim(&mut inner);
                self.declare(name.clone(), Value::Object(node));
                node = object(json!({ "$ref": pointer::reference(&name) }));
            }
            node = or_null(node);
        }
        if !body.rules.is_empty() {
            node.insert("allOf".to_owned(), Value::Array(body.rules));
        }
        node
    }

    /// Adds a rule, in the vocabulary of rules; says what is left out of it.
    pub(super) fn rule(&mut self, schema: &Value, at: Option<&str>, rules: &mut Vec<Value>) {
        let rule = self.cleaned(schema, at);
        rules.extend(rule.filter(|rule| !rules.contains(rule)));
    }

    /// Adds several rules.
    pub(super) fn rules(&mut self, schemas: &[Value], at: Option<&str>, rules: &mut Vec<Value>) {
        let cleaned: Vec<Value> = schemas.iter().filter_map(|schema| self.cleaned(schema, at)).collect();
        add_new(rules, &cleaned);
    }

    fn cleaned(&mut self, schema: &Value, at: Option<&str>) -> Option<Value> {
        if self.is_over(at) {
            return None;
        }
        let mut cleaner = Cleaner::default();
        let rule = cleaner.rule(schema);
        let left_out = cleaner.left_out;
        self.say_left_out(left_out, at);
        let mut rule = rule?;
        self.limit.copied(limit::values(&rule));
        if let (Value::Object(rule), Some(Value::String(words))) = (&mut rule, schema.get("description")) {
            rule.insert("description".to_owned(), words.clone().into());
        }
        if rule == Value::Bool(false) {
            rule = never();
        }
        Some(rule)
    }

    pub(super) fn say_left_out(&mut self, left_out: Vec<LeftOut>, at: Option<&str>) {
        for left in left_out {
            let place = match self.place_of(left.at.as_deref().or(at)) {
                Place::Schema { file, pointer } => {
                    Place::Schema { file, pointer: pointer::child(&pointer, left.keyword) }
                }
                other => other,
            };
            let warning = match left.why {
                Why::Words(why) => Diagnostic::warning(
                    "keyword-left-out",
                    format!("`{}` is not checked: {why}", left.keyword),
                    place,
                )
                .help("what it asks stays with the schema's own validator"),
                Why::Pattern(source, why) => pattern::warning(left.keyword, &source, &why, place),
            };
            if self.warned.insert((warning.message.clone(), warning.places.clone())) {
                self.warnings.push(warning);
            }
        }
    }

    /// Whether a cleaned rule is known to take null.
    fn takes_null(&self, rule: &Value) -> bool {
        let raw = raw_references(rule);
        self.flattener().accepts(&raw, &Value::Null) == Some(true)
    }

    pub(super) fn place_of(&self, at: Option<&str>) -> Place {
        let (document, pointer) = at.and_then(|at| at.split_once('#')).unwrap_or(("0", ""));
        let file =
            document.parse::<usize>().ok().and_then(|at| self.files.get(at)).cloned().unwrap_or_default();
        Place::Schema { file, pointer: pointer.to_owned() }
    }
}
