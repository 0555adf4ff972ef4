//! Arrays: lists and tuples.

use serde_json::Value;

use super::node::Node;
use super::scalar;
use super::shape::Shapes;
use crate::model::{ListType, TypeRef};

impl<'a> Shapes<'a, '_> {
    pub(super) fn list(&mut self, node: &Node<'a>, name: &str) -> TypeRef {
        let items = node
            .get("items")
            .map_or(TypeRef::Any, |items| self.value(items, node.at(&["items"]), &format!("{name}Item")));
        let length = scalar::length(node, "minItems", "maxItems", self.faults);
        let unique = node.get("uniqueItems").and_then(Value::as_bool).unwrap_or(false);
        TypeRef::List(Box::new(ListType { items, length, unique }))
    }

    pub(super) fn tuple(&mut self, node: &Node<'a>, items: &'a [Value], name: &str) -> TypeRef {
        let length = scalar::length(node, "minItems", "maxItems", self.faults);
        let count = Some(items.len() as u64);
        let exact = length.min == count.filter(|count| *count > 0)
            && (length.max == count || node.get("items") == Some(&Value::Bool(false)));
        if !exact {
            self.faults.error(
                "tuple-length",
                node.pointer.as_str(),
                "a tuple has exactly as many items as `prefixItems`",
                format!("set `minItems` and `maxItems` to {} and `items` to false", items.len()),
            );
        }
        let positions = items
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let pointer = node.at(&["prefixItems", &at.to_string()]);
                self.value(item, pointer, &format!("{name}Position{}", at + 1))
            })
            .collect();
        TypeRef::Tuple(positions)
    }
}
