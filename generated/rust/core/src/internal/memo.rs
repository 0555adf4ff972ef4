//! Which variants of untagged unions the values of a document are. Where one such union stands inside
//! another, each variant of the outer one reads the inner one again: `n` levels of two variants would
//! be read `2^n` times. So these unions are decided once per value, by their check, and then read as
//! decided.

use std::collections::HashMap;

use super::node::Node;

/// The decisions about the values of one tree. They are kept by address: the tree stays where it is as
/// long as they are used.
#[derive(Default)]
pub struct Choices(HashMap<(usize, &'static str), Option<usize>>);

impl Choices {
    /// The variant of a union that a value is, or that it is none; nothing where that is not decided.
    pub fn get(&self, value: &Node<'_>, union: &'static str) -> Option<Option<usize>> {
        self.0.get(&(address(value), union)).copied()
    }

    pub fn set(&mut self, value: &Node<'_>, union: &'static str, variant: Option<usize>) {
        self.0.insert((address(value), union), variant);
    }
}

/// What tells the values of one tree apart.
pub(super) fn address(value: &Node<'_>) -> usize {
    std::ptr::addr_of!(*value) as usize
}
