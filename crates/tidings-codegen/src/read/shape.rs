//! What a schema node is, and the types that are declared on the way.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::ROOT_KEYWORDS;
use super::node::{Faults, Node};
use super::scalar;
use crate::model::{Check, Name, Primitive, Scalar, TypeDef, TypeId, TypeKind, TypeRef};

/// Marks a definition that rules alone refer to: it is no type.
const ONLY_RULE: &str = "x-tidings-rule";

/// Reads the types of one document.
pub(super) struct Shapes<'a, 'f> {
    version: u32,
    title: &'a str,
    root: &'a Map<String, Value>,
    definitions: Option<&'a Map<String, Value>>,
    types: BTreeMap<TypeId, TypeDef>,
    /// Definitions that rules refer to, and those of them that are not read yet.
    wanted: BTreeSet<TypeId>,
    unread: Vec<TypeId>,
    pub(super) faults: &'f mut Faults,
}

/// The kinds of nodes, before their content is read.
enum Shape<'a> {
    Reference(&'a str),
    Any,
    Constant(&'a Value),
    Choice,
    Boolean,
    Null,
    Integer,
    Number,
    String,
    List,
    Tuple(&'a [Value]),
    Map,
    Record,
}

impl<'a, 'f> Shapes<'a, 'f> {
    pub(super) fn new(
        version: u32,
        title: &'a str,
        root: &'a Map<String, Value>,
        faults: &'f mut Faults,
    ) -> Self {
        let definitions = root.get("$defs").and_then(Value::as_object);
        Self {
            version,
            title,
            root,
            definitions,
            types: BTreeMap::new(),
            wanted: BTreeSet::new(),
            unread: Vec::new(),
            faults,
        }
    }

    pub(super) fn into_types(self) -> BTreeMap<TypeId, TypeDef> {
        self.types
    }

    pub(super) fn read_definitions(&mut self) {
        self.define(self.title, &Node { map: self.root, pointer: String::new() });
        for (name, schema) in self.definitions.into_iter().flatten() {
            let pointer = Node { map: self.root, pointer: String::new() }.at(&["$defs", name]);
            if schema.get(ONLY_RULE) == Some(&Value::Bool(true)) {
                continue;
            }
            if Name::new(name.as_str()).words().is_empty() {
                self.faults.error(
                    "type-name",
                    pointer,
                    format!("`{name}` holds no letter or digit, so no type can be called so"),
                    "rename the definition",
                );
            } else if let Some(node) = self.node(schema, pointer) {
                self.define(name, &node);
            }
        }
    }

    fn define(&mut self, name: &str, node: &Node<'a>) -> TypeId {
        let kind = if node.is_nullable() {
            TypeKind::Alias(self.without_rules(node, name))
        } else {
            self.kind(node, name)
        };
        self.declare(name, node, kind)
    }

    /// Enters a type under its name; one name is one type.
    fn declare(&mut self, name: &str, node: &Node<'a>, kind: TypeKind) -> TypeId {
        let id = TypeId { version: self.version, name: name.to_owned() };
        let place = self.faults.place(node.pointer.as_str());
        let rules = self.rules(node);
        let def = TypeDef { id: id.clone(), name: Name::new(name), docs: node.docs(), kind, rules, place };
        if let Some(other) = self.types.insert(id.clone(), def) {
            let diagnostic = tidings_schema::Diagnostic::error(
                "type-collision",
                format!("two types are called `{name}`; a type without a name of its own is called by the path to it"),
                self.faults.place(node.pointer.as_str()),
            )
            .also(other.place)
            .help("give this one a name by `title`");
            self.faults.push(diagnostic);
        }
        id
    }

    /// A node of a schema that is an object; `true` is the empty object.
    pub(super) fn node(&mut self, schema: &'a Value, pointer: String) -> Option<Node<'a>> {
        static ANYTHING: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        match schema {
            Value::Object(map) => Some(Node { map, pointer }),
            Value::Bool(true) => Some(Node { map: &ANYTHING, pointer }),
            Value::Bool(false) => {
                self.faults.error(
                    "schema-never",
                    pointer,
                    "no value is valid here",
                    "remove what can never be there",
                );
                None
            }
            _ => {
                self.faults.no_schema(pointer);
                None
            }
        }
    }

    /// What a declared type is; the node is not nullable.
    fn kind(&mut self, node: &Node<'a>, name: &str) -> TypeKind {
        match self.shape(node) {
            Some(Shape::Record) => TypeKind::Record(self.record(node, name, &[])),
            Some(Shape::Choice) => self.choice(node, name),
            _ => TypeKind::Alias(self.without_rules(node, name)),
        }
    }

    /// The type at a place of use; `name` is what it is called if it must be declared, as what has rules must.
    pub(super) fn reference(&mut self, node: &Node<'a>, name: &str) -> TypeRef {
        if node.get("allOf").is_some() {
            let name = titled(node, name).to_owned();
            return TypeRef::Named(self.define(&name, node));
        }
        self.without_rules(node, name)
    }

    fn without_rules(&mut self, node: &Node<'a>, name: &str) -> TypeRef {
        let inner = self.non_null(node, name);
        match inner {
            inner @ (TypeRef::Nullable(_) | TypeRef::Any | TypeRef::Primitive(Primitive::Null)) => inner,
            inner if node.is_nullable() => TypeRef::Nullable(Box::new(inner)),
            inner => inner,
        }
    }

    /// The type of a schema at a place of use, whatever its form.
    pub(super) fn value(&mut self, schema: &'a Value, pointer: String, name: &str) -> TypeRef {
        self.node(schema, pointer).map_or(TypeRef::Any, |node| self.reference(&node, name))
    }

    fn non_null(&mut self, node: &Node<'a>, name: &str) -> TypeRef {
        let Some(shape) = self.shape(node) else { return TypeRef::Any };
        let name = titled(node, name);
        match shape {
            Shape::Reference(target) => self.named(node, target),
            Shape::Any => TypeRef::Any,
            Shape::Constant(value) => self.constant(node, value),
            Shape::Choice => {
                let inline = inline_name(node, name);
                match self.choice(node, &inline) {
                    TypeKind::Alias(inner) => inner,
                    kind => TypeRef::Named(self.declare(&inline, node, kind)),
                }
            }
            Shape::Boolean => TypeRef::Primitive(Primitive::Boolean),
            Shape::Null => TypeRef::Primitive(Primitive::Null),
            Shape::Integer => TypeRef::Primitive(Primitive::Integer(scalar::integer(node, self.faults))),
            Shape::Number => TypeRef::Primitive(Primitive::Number(scalar::number(node, self.faults))),
            Shape::String => TypeRef::Primitive(Primitive::String(scalar::string(node, self.faults))),
            Shape::List => self.list(node, name),
            Shape::Tuple(items) => self.tuple(node, items, name),
            Shape::Map => self.map(node, name),
            Shape::Record => {
                let inline = inline_name(node, name);
                let record = self.record(node, &inline, &[]);
                TypeRef::Named(self.declare(&inline, node, TypeKind::Record(record)))
            }
        }
    }

    /// Which kind a node is, from its keywords; says which keywords it cannot heed.
    fn shape(&mut self, node: &Node<'a>) -> Option<Shape<'a>> {
        let (shape, known): (Shape<'a>, &[&str]) = if let Some(target) = node.text("$ref") {
            (Shape::Reference(target), &["$ref"])
        } else if let Some(value) = node.get("const") {
            (Shape::Constant(value), &["const", "type"])
        } else if node.get("enum").is_some() {
            (Shape::Choice, &["enum", "type", "format"])
        } else if node.get("oneOf").is_some() || node.get("anyOf").is_some() {
            (Shape::Choice, if node.get("oneOf").is_some() { &["oneOf"] } else { &["anyOf"] })
        } else {
            self.by_type(node)?
        };
        let root: &[&str] = if node.pointer.is_empty() { &ROOT_KEYWORDS } else { &[] };
        let unknown: Vec<&str> =
            node.others(known).filter(|keyword| *keyword != "allOf" && !root.contains(keyword)).collect();
        for keyword in unknown {
            self.unsupported(node, keyword);
        }
        Some(shape)
    }

    pub(super) fn unsupported(&mut self, node: &Node<'a>, keyword: &str) {
        self.faults.error(
            "keyword-unsupported",
            node.at(&[keyword]),
            format!("`{keyword}` cannot be expressed exactly in the generated types here"),
            "declare the payload without it",
        );
    }

    fn by_type(&mut self, node: &Node<'a>) -> Option<(Shape<'a>, &'static [&'static str])> {
        const OBJECT: &[&str] = &["type", "properties", "required", "additionalProperties"];
        const MAP: &[&str] =
            &["type", "additionalProperties", "propertyNames", "minProperties", "maxProperties"];
        const BOUNDS: &[&str] =
            &["type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        let mut types = node.types().filter(|name| *name != "null");
        let (first, more) = (types.next(), types.next().is_some());
        if more {
            self.faults.error(
                "type-several",
                node.at(&["type"]),
                "several types in one `type` have no common form in the generated languages",
                "write `anyOf` with a branch a type, or in Rust an untagged enum",
            );
            return None;
        }
        let shape = match first {
            Some("boolean") => (Shape::Boolean, &["type"][..]),
            Some("integer") => (Shape::Integer, BOUNDS),
            Some("number") => (Shape::Number, BOUNDS),
            Some("string") => (Shape::String, &["type", "format", "minLength", "maxLength", "pattern"][..]),
            Some("array") => match node.get("prefixItems").and_then(Value::as_array) {
                Some(items) => {
                    (Shape::Tuple(items), &["type", "prefixItems", "items", "minItems", "maxItems"][..])
                }
                None => (Shape::List, &["type", "items", "minItems", "maxItems", "uniqueItems"][..]),
            },
            Some("object") if node.get("properties").is_some() || node.get("required").is_some() => {
                (Shape::Record, OBJECT)
            }
            Some("object") if node.get("additionalProperties") == Some(&Value::Bool(false)) => {
                (Shape::Record, OBJECT)
            }
            Some("object") => (Shape::Map, MAP),
            Some(other) => {
                self.faults.error(
                    "type-unknown",
                    node.at(&["type"]),
                    format!("`{other}` is not a type of JSON Schema"),
                    "write one of string, integer, number, boolean, object, array, null",
                );
                return None;
            }
            None if node.types().next().is_some() => (Shape::Null, &["type"][..]),
            None => {
                if node.get("properties").is_some() {
                    self.faults.error(
                        "type-missing",
                        node.pointer.as_str(),
                        "`properties` without `type` also admits values that are no objects",
                        "add `\"type\": \"object\"`",
                    );
                    return None;
                }
                (Shape::Any, &[][..])
            }
        };
        Some(shape)
    }

    pub(super) fn named(&mut self, node: &Node<'a>, target: &str) -> TypeRef {
        self.target(node, target).map_or(TypeRef::Any, TypeRef::Named)
    }

    /// What a reference points to; where it points to nothing, that is said.
    pub(super) fn target(&mut self, node: &Node<'a>, target: &str) -> Option<TypeId> {
        let name = match tidings_schema::pointer::definition(target) {
            _ if target == "#" => Some(self.title.to_owned()),
            Some(name) if self.definitions.is_some_and(|defs| defs.contains_key(&name)) => Some(name),
            _ => None,
        };
        if let Some(name) = name {
            return Some(TypeId { version: self.version, name });
        }
        self.faults.error(
            "reference-dangling",
            node.at(&["$ref"]),
            format!("`{target}` points to nothing that this file defines"),
            "point to an entry of this file's `$defs`, or to the root with `#`",
        );
        None
    }

    /// A definition's schema as a rule, which is read later.
    pub(super) fn want_check(&mut self, id: TypeId) -> Check {
        if self.wanted.insert(id.clone()) {
            self.unread.push(id.clone());
        }
        Check::Reference(id)
    }

    /// The checks that rules refer to, each once, and those that these refer to.
    pub(super) fn referenced_checks(&mut self) -> BTreeMap<TypeId, Check> {
        let mut checks = BTreeMap::new();
        while let Some(id) = self.unread.pop() {
            let root = Node { map: self.root, pointer: String::new() };
            let check = match self.definitions.and_then(|definitions| definitions.get(&id.name)) {
                Some(schema) => self.check(schema, &root.at(&["$defs", &id.name])),
                None => self.check_node(&root),
            };
            checks.insert(id, check);
        }
        checks
    }

    fn constant(&mut self, node: &Node<'a>, value: &Value) -> TypeRef {
        if value.is_null() {
            return TypeRef::Primitive(Primitive::Null);
        }
        scalar_of(value).map_or_else(
            || {
                self.faults.error(
                    "constant-form",
                    node.at(&["const"]),
                    "a constant is a string, a whole number, a boolean or null",
                    "describe the value by its type instead",
                );
                TypeRef::Any
            },
            TypeRef::Constant,
        )
    }
}

impl<'a> Node<'a> {
    /// The names in `type`, one or several.
    pub(super) fn types(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let names: Vec<&'a str> = match self.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        names.into_iter()
    }

    /// Whether `null` is one of several things that are valid.
    pub(super) fn is_nullable(&self) -> bool {
        let by_type = self.types().any(|name| name == "null") && self.types().count() > 1;
        let choices = |keyword: &str| self.get(keyword).and_then(Value::as_array).into_iter().flatten();
        by_type && self.get("const").is_none()
            || choices("oneOf").chain(choices("anyOf")).any(is_null)
            || choices("enum").any(Value::is_null)
    }
}

/// A node's title, where it has one that can be a name, otherwise `name`.
fn titled<'n>(node: &Node<'n>, name: &'n str) -> &'n str {
    node.text("title")
        .filter(|title| !node.pointer.is_empty() && !Name::new(*title).words().is_empty())
        .unwrap_or(name)
}

/// What an inline type is called: `name`, unless the node is a whole nullable definition, whose
/// name is the alias's.
fn inline_name(node: &Node<'_>, name: &str) -> String {
    let definition = node.pointer.is_empty()
        || node.pointer.strip_prefix("/$defs/").is_some_and(|step| !step.contains('/'));
    if (definition || node.get("allOf").is_some()) && node.is_nullable() {
        format!("{name}Value")
    } else {
        name.to_owned()
    }
}

/// `{type: null}`, with or without annotations.
pub(super) fn is_null(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| {
        let node = Node { map, pointer: String::new() };
        node.text("type") == Some("null") && node.others(&["type"]).next().is_none()
    })
}

/// A value that an enum or a constant may have.
pub(super) fn scalar_of(value: &Value) -> Option<Scalar> {
    match value {
        Value::String(text) => Some(Scalar::String(text.clone())),
        Value::Bool(value) => Some(Scalar::Boolean(*value)),
        Value::Number(number) => scalar::whole(number).map(Scalar::Integer),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
