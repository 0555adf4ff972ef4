//! What a payload itself can be.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    envelope::bank,
    golden,
    support::{declared, event},
};

/// A tree.
#[derive(Serialize, JsonSchema)]
struct Tree {
    value: i32,
    children: Vec<Tree>,
    next: Option<Box<Chain>>,
}

#[derive(Serialize, JsonSchema)]
struct Chain {
    tree: Option<Tree>,
    chain: Option<Box<Chain>>,
}

#[test]
fn recursive() {
    let leaf = || Tree { value: 2, children: vec![], next: None };
    let chain = || Chain { tree: Some(leaf()), chain: Some(Box::new(Chain { tree: None, chain: None })) };
    let tree = || Tree { value: 1, children: vec![leaf()], next: Some(Box::new(chain())) };
    golden("recursive", &event("recursive", declared(&[tree()])));
    let mut declaration = event("recursive", declared(&[tree()]));
    declaration.envelope = Some(declared(&[bank::detail(tree())]));
    golden("recursive_in_envelope", &declaration);
}

/// A newtype payload.
#[derive(Serialize, JsonSchema)]
struct Renamed(Node);

/// A node.
#[derive(Serialize, JsonSchema)]
struct Node {
    parent: Option<Box<Node>>,
    leaf: Leaf,
}

#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
struct Leaf {
    inner: String,
}

#[test]
fn newtype_root() {
    let leaf = || Leaf { inner: "l".into() };
    let node = Node { parent: Some(Box::new(Node { parent: None, leaf: leaf() })), leaf: leaf() };
    golden("newtype_root", &event("newtype", declared(&[Renamed(node)])));
}

/// A payload that is a union itself.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type")]
enum Moved {
    /// To the left.
    Left {
        by: u8,
    },
    Right {
        by: u8,
        why: Option<String>,
    },
}

#[test]
fn union_root() {
    let samples = [Moved::Left { by: 1 }, Moved::Right { by: 2, why: Some("x".into()) }];
    golden("union_root", &event("moved", declared(&samples)));
}
