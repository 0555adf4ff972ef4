//! Schemas as the solver takes them: each node is a conjunction of assertions, equal nodes are one node.

use std::{
    cell::OnceCell,
    collections::HashMap,
    hash::{Hash, Hasher},
    rc::Rc,
};

use serde_json::Value;

use super::decimal::Decimal;

/// A node's position in the arena.
pub(super) type NodeId = u32;

/// What accepts everything, and what accepts nothing.
pub(super) const ANYTHING: NodeId = 0;
pub(super) const NOTHING: NodeId = 1;

/// A set of the seven disjoint kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Kinds(pub(super) u8);

impl Kinds {
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOLEAN: Self = Self(2);
    pub(super) const INTEGER: Self = Self(4);
    /// A number that is no integer.
    pub(super) const FRACTION: Self = Self(8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const ARRAY: Self = Self(32);
    pub(super) const OBJECT: Self = Self(64);
    pub(super) const ALL: Self = Self(127);
    /// Each by itself; what makes small documents that say much comes first.
    pub(super) const EACH: [Self; 7] =
        [Self::OBJECT, Self::STRING, Self::INTEGER, Self::FRACTION, Self::BOOLEAN, Self::ARRAY, Self::NULL];

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// By the name in `type`.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::INTEGER.or(Self::FRACTION),
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => Self(0),
        }
    }

    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) => match Decimal::of(value) {
                Some(number) if number.is_whole() => Self::INTEGER,
                Some(_) => Self::FRACTION,
                None => Self::INTEGER.or(Self::FRACTION),
            },
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }
}

/// `properties`, `patternProperties` and `additionalProperties`, which decide together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Properties {
    pub(super) named: Vec<(Rc<str>, NodeId)>,
    pub(super) patterns: Vec<(Rc<str>, NodeId)>,
    /// What is said of the others; none where the keyword is absent.
    pub(super) rest: Option<NodeId>,
    /// What is required beside: a writer that names it there writes it.
    pub(super) asked: Vec<Rc<str>>,
    /// Whether a writer's names are these. Not where nothing is named: that is a map of anything.
    pub(super) declares: bool,
    pub(super) index: Index,
}

/// Where many properties are named, the node of each by its name. Made when it is first asked, so no part of what the
/// properties are.
#[derive(Debug, Default)]
pub(super) struct Index(OnceCell<HashMap<Rc<str>, NodeId>>);

impl Clone for Index {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Index {}

impl Hash for Index {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Properties {
    pub(super) fn named(&self, name: &str) -> Option<NodeId> {
        if self.named.len() < 16 {
            return self.named.iter().find(|(known, _)| **known == *name).map(|(_, node)| *node);
        }
        // Of a name that is there twice the first counts.
        let index = || self.named.iter().rev().cloned().collect();
        self.index.0.get_or_init(index).get(name).copied()
    }
}

/// One thing that a schema asks; other kinds of values than the keyword's are accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Assertion {
    Kinds(Kinds),
    /// `enum`, `const`, and unions of them.
    Values(Vec<Value>),
    /// The bound, and whether it is excluded itself.
    Low(Decimal, bool),
    High(Decimal, bool),
    Multiple(Decimal),
    MinLength(u64),
    MaxLength(u64),
    Pattern(Rc<str>),
    Items(Vec<NodeId>, Option<NodeId>),
    MinItems(u64),
    MaxItems(u64),
    Unique,
    Contains(NodeId, u64, Option<u64>),
    Properties(Rc<Properties>),
    Required(Rc<str>),
    MinProperties(u64),
    MaxProperties(u64),
    Names(NodeId),
    DependentRequired(Rc<str>, Rc<str>),
    Dependent(Rc<str>, NodeId),
    Is(NodeId),
    /// What a reference leads to, by its class.
    Target(usize),
    AnyOf(Vec<NodeId>),
    OneOf(Vec<NodeId>),
    Not(NodeId),
    If(NodeId, NodeId, NodeId),
    /// What is not reckoned with, `unevaluatedItems` for one, and whether a reader that ignores what it does not name
    /// leaves it out.
    Opaque(Value, bool),
}

impl Assertion {
    /// Which kinds of values it says something about.
    pub(super) fn touches(&self) -> Kinds {
        match self {
            Self::Low(..) | Self::High(..) | Self::Multiple(_) => Kinds::INTEGER.or(Kinds::FRACTION),
            Self::MinLength(_) | Self::MaxLength(_) | Self::Pattern(_) => Kinds::STRING,
            Self::Items(..) | Self::MinItems(_) | Self::MaxItems(_) | Self::Unique | Self::Contains(..) => {
                Kinds::ARRAY
            }
            Self::Properties(_)
            | Self::Required(_)
            | Self::MinProperties(_)
            | Self::MaxProperties(_)
            | Self::Names(_)
            | Self::DependentRequired(..)
            | Self::Dependent(..) => Kinds::OBJECT,
            Self::Kinds(_)
            | Self::Values(_)
            | Self::Is(_)
            | Self::Target(_)
            | Self::AnyOf(_)
            | Self::OneOf(_)
            | Self::Not(_)
            | Self::If(..)
            | Self::Opaque(..) => Kinds::ALL,
        }
    }
}

/// All nodes of both schemas.
pub(super) struct Arena {
    nodes: Vec<Rc<[Assertion]>>,
    known: HashMap<Rc<[Assertion]>, NodeId>,
    /// What the classes of targets are; filled while compiling.
    pub(super) targets: Vec<NodeId>,
    /// How many places the longest tuple has.
    pub(super) longest: usize,
}

impl Arena {
    pub(super) fn new() -> Self {
        let mut arena = Self { nodes: Vec::new(), known: HashMap::new(), targets: Vec::new(), longest: 0 };
        arena.intern(Vec::new());
        arena.intern(vec![Assertion::Kinds(Kinds(0))]);
        arena
    }

    pub(super) fn intern(&mut self, assertions: Vec<Assertion>) -> NodeId {
        if let [Assertion::Is(only)] = assertions.as_slice() {
            return *only;
        }
        let assertions: Rc<[Assertion]> = assertions.into();
        if let Some(known) = self.known.get(&assertions) {
            return *known;
        }
        for assertion in assertions.iter() {
            if let Assertion::Items(prefix, _) = assertion {
                self.longest = self.longest.max(prefix.len());
            }
        }
        let id = NodeId::try_from(self.nodes.len()).unwrap_or(ANYTHING);
        self.nodes.push(Rc::clone(&assertions));
        self.known.insert(assertions, id);
        id
    }

    pub(super) fn get(&self, node: NodeId) -> Rc<[Assertion]> {
        self.nodes.get(node as usize).cloned().unwrap_or_else(|| Rc::from(Vec::new()))
    }

    pub(super) fn target(&self, class: usize) -> NodeId {
        self.targets.get(class).copied().unwrap_or(ANYTHING)
    }
}
