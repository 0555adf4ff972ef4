//! Types that hold themselves.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Recursive types were shown: in lists, options, maps and unions, and in one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.recursion", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct RecursionShown {
    /// What was shown before: the payload holds itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Box<RecursionShown>>,
    /// A type that holds a list of itself.
    pub tree: Tree,
    /// A type that holds itself or `null`.
    pub chain: Chain,
    /// A type that holds a map of itself.
    pub index: Index,
    /// A type that holds one that holds it.
    pub folder: Folder,
    /// A union whose variants hold it.
    pub condition: Condition,
}

/// A tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tree {
    /// What stands here.
    pub value: i32,
    /// What grows from here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Tree>,
}

/// A chain of links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Chain {
    /// What the link says.
    pub link: String,
    /// The next link; `null` at the end.
    pub next: Option<Box<Chain>>,
}

/// An index with parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Index {
    /// By their headings.
    pub parts: BTreeMap<String, Index>,
}

/// A folder of files and folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Folder {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub entries: Vec<Entry>,
}

/// What is in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Entry {
    /// A file.
    File {
        /// Its name.
        name: String,
        /// In bytes.
        size: u32,
    },
    /// A folder in the folder.
    Folder(Folder),
    /// Another name for an entry.
    Link {
        /// The link's name.
        name: String,
        /// What it leads to.
        target: Box<Entry>,
    },
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// Always.
    Always,
    /// If a property is there.
    Has(String),
    /// If all hold.
    All(Vec<Condition>),
    /// If it does not hold.
    Not(Box<Condition>),
    /// If the first holds, the second.
    Implies(Box<Condition>, Box<Condition>),
}

impl Factory for RecursionShown {
    fn build() -> Self {
        let leaf = |value| Tree { value, children: Vec::new() };
        let file = Entry::File { name: "a.txt".to_owned(), size: 12 };
        let inner = Folder { name: "inner".to_owned(), entries: vec![file.clone()] };
        let end = Chain { link: "last".to_owned(), next: None };
        let has = || Box::new(Condition::Has("x".to_owned()));
        let this = Self {
            previous: None,
            tree: Tree { value: 1, children: vec![leaf(2), Tree { value: 3, children: vec![leaf(4)] }] },
            chain: Chain { link: "first".to_owned(), next: Some(Box::new(end)) },
            index: Index {
                parts: [(
                    "a".to_owned(),
                    Index { parts: [("b".to_owned(), Index { parts: [].into() })].into() },
                )]
                .into(),
            },
            folder: Folder {
                name: "outer".to_owned(),
                entries: vec![
                    Entry::Folder(inner),
                    Entry::Link { name: "link".to_owned(), target: Box::new(file) },
                ],
            },
            condition: Condition::All(vec![
                Condition::Always,
                Condition::Not(has()),
                Condition::Implies(has(), Box::new(Condition::All(Vec::new()))),
            ]),
        };
        Self { previous: Some(Box::new(this.clone())), ..this }
    }
}
