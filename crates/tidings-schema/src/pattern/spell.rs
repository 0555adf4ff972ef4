//! Patterns in the syntax of the `regex` crate, for the validator.

use std::fmt::Write as _;

use super::set::{SURROGATES, Set};
use super::syntax::{self, Node};
use super::unsupported::Unsupported;

/// A pattern that the `regex` crate reads as ECMA 262 reads the original.
///
/// # Errors
/// What about the pattern no automaton decides.
pub(crate) fn in_rust(source: &str) -> Result<String, Unsupported> {
    let expression = syntax::parse(source)?;
    let mut text = String::with_capacity(source.len());
    spell(&expression.root, &mut text);
    Ok(text)
}

fn spell(node: &Node, out: &mut String) {
    match node {
        Node::Empty => out.push_str("(?:)"),
        Node::Set(set) => spell_set(set, out),
        Node::Start => out.push('^'),
        Node::End => out.push('$'),
        Node::Boundary(true) => out.push_str(r"(?-u:\b)"),
        Node::Boundary(false) => out.push_str(r"(?-u:\B)"),
        Node::Sequence(parts) => parts.iter().for_each(|part| spell_group(part, out)),
        Node::Choice(branches) => {
            for (at, branch) in branches.iter().enumerate() {
                if at > 0 {
                    out.push('|');
                }
                spell_group(branch, out);
            }
        }
        Node::Repeat { node, least, most } => {
            out.push_str("(?:");
            spell(node, out);
            out.push(')');
            let _ = match most {
                Some(most) => write!(out, "{{{least},{most}}}"),
                None => write!(out, "{{{least},}}"),
            };
        }
    }
}

fn spell_group(node: &Node, out: &mut String) {
    if matches!(node, Node::Choice(_)) {
        out.push_str("(?:");
        spell(node, out);
        out.push(')');
    } else {
        spell(node, out);
    }
}

/// A set of characters: text in Rust has no halves of surrogate pairs.
fn spell_set(set: &Set, out: &mut String) {
    let (low, high) = SURROGATES;
    let mut is_empty = true;
    let mut range = |first: u32, last: u32| {
        if first <= last {
            out.push(if is_empty { '[' } else { ' ' });
            if !is_empty {
                out.pop();
            }
            is_empty = false;
            let _ = write!(out, "\\x{{{first:X}}}-\\x{{{last:X}}}");
        }
    };
    for (first, last) in set.ranges() {
        range(*first, (*last).min(low - 1));
        range((*first).max(high + 1), *last);
    }
    out.push_str(if is_empty { r"[^\x{0}-\x{10FFFF}]" } else { "]" });
}
