//! `enum`, `oneOf`, `anyOf`: enums, nullable types and unions.

use std::collections::HashSet;

use serde_json::Value;

use super::node::Node;
use super::open;
use super::shape::{Shapes, is_null, scalar_of};
use crate::model::{Docs, Enum, EnumValue, Name, Scalar, TypeKind, Union};

impl<'a> Shapes<'a, '_> {
    /// A node with `enum`, `oneOf` or `anyOf`; its null branch is the caller's.
    pub(super) fn choice(&mut self, node: &Node<'a>, name: &str) -> TypeKind {
        if let Some(values) = node.get("enum") {
            let values = self.listed(node, values);
            return self.closed(node, values);
        }
        let keyword = if node.get("oneOf").is_some() { "oneOf" } else { "anyOf" };
        let branches = self.branches(node, keyword);
        if branches.is_empty() {
            self.faults.error(
                "choice-empty",
                node.at(&[keyword]),
                format!("`{keyword}` is a list of at least one schema that is not `null`"),
                "list what is valid",
            );
            return TypeKind::Alias(crate::model::TypeRef::Any);
        }
        let values = all_values(&branches);
        if let [only] = branches.as_slice()
            // An enum of one value with docs; `anyOf` with `null` is a constant that may be null.
            && (values.is_none() || keyword == "anyOf")
        {
            return TypeKind::Alias(self.reference(only, name));
        }
        if let Some(values) = values {
            return self.closed(node, values);
        }
        if let [known @ .., last] = branches.as_slice()
            && is_any_text(last)
            && let Some(mut values) = all_values(known)
            && values.iter().all(|value| matches!(value.value, Scalar::String(_)))
        {
            Name::side_by_side(values.iter_mut().map(|value| &mut value.name));
            return TypeKind::Enum(Enum { values, open: true });
        }
        TypeKind::Union(
            self.open_union(&branches, name).unwrap_or_else(|| self.union(&branches, name, false)),
        )
    }

    /// A union whose last branches are what keeps it open.
    fn open_union(&mut self, branches: &[Node<'a>], name: &str) -> Option<Union> {
        let (openness, known) = open::openness(branches)?;
        let known = match known {
            [only] if only.get("oneOf").is_some() => self.branches(only, "oneOf"),
            [only] if only.get("anyOf").is_some() => self.branches(only, "anyOf"),
            _ => known.to_vec(),
        };
        let union = self.union(&known, name, true);
        if let Err((message, help)) = openness.suits(&union) {
            let pointer = branches.last().map_or_else(String::new, |last| last.pointer.clone());
            self.faults.error("union-open", pointer, message, help);
        }
        Some(union)
    }

    fn branches(&mut self, node: &Node<'a>, keyword: &str) -> Vec<Node<'a>> {
        let list = node.get(keyword).and_then(Value::as_array);
        let mut branches = Vec::new();
        for (at, schema) in list.into_iter().flatten().enumerate().filter(|(_, schema)| !is_null(schema)) {
            branches.extend(self.node(schema, node.at(&[keyword, &at.to_string()])));
        }
        branches
    }

    fn listed(&mut self, node: &Node<'a>, values: &Value) -> Vec<EnumValue> {
        let mut listed = Vec::new();
        for (at, value) in
            values.as_array().into_iter().flatten().enumerate().filter(|(_, value)| !value.is_null())
        {
            match scalar_of(value) {
                Some(value) => listed.push(enum_value(value, Docs::default())),
                None => self.faults.error(
                    "enum-form",
                    node.at(&["enum", &at.to_string()]),
                    "a value of an enum is a string, a whole number or a boolean",
                    "describe the value by its type instead",
                ),
            }
        }
        listed
    }

    fn closed(&mut self, node: &Node<'a>, mut values: Vec<EnumValue>) -> TypeKind {
        let kind = |value: &EnumValue| std::mem::discriminant(&value.value);
        if values.iter().any(|value| kind(value) != kind(&values[0])) {
            self.faults.error(
                "enum-mixed",
                node.pointer.as_str(),
                "the values of an enum are all of one kind",
                "split it into one enum a kind",
            );
        }
        if values.is_empty() {
            self.faults.error(
                "enum-empty",
                node.pointer.as_str(),
                "an enum has at least one value",
                "list the values",
            );
        }
        let mut known = HashSet::new();
        if let Some(value) = values.iter().find(|value| !known.insert(&value.value)) {
            let text = value.name.wire();
            self.faults.error(
                "enum-repeated",
                node.pointer.as_str(),
                format!("`{text}` is listed twice"),
                "remove one",
            );
        }
        Name::side_by_side(values.iter_mut().map(|value| &mut value.name));
        TypeKind::Enum(Enum { values, open: false })
    }
}

fn enum_value(value: Scalar, docs: Docs) -> EnumValue {
    let name = match &value {
        Scalar::String(text) => Name::new(text.as_str()),
        Scalar::Integer(number) => Name::new(number.to_string()),
        Scalar::Boolean(value) => Name::new(value.to_string()),
    };
    EnumValue { value, name, docs }
}

/// The values of branches that are nothing but values: `const`s with docs, and `enum`s.
fn all_values(branches: &[Node<'_>]) -> Option<Vec<EnumValue>> {
    let mut values = Vec::new();
    for branch in branches {
        if branch.others(&["type", "const", "enum"]).next().is_some() {
            return None;
        }
        match (branch.get("const"), branch.get("enum").and_then(Value::as_array)) {
            (Some(value), None) => {
                values.push(enum_value(scalar_of(value)?, branch.docs()));
            }
            (None, Some(listed)) => {
                for value in listed {
                    values.push(enum_value(scalar_of(value)?, Docs::default()));
                }
            }
            _ => return None,
        }
    }
    (!values.is_empty()).then_some(values)
}

/// `{type: string}`: any text.
fn is_any_text(node: &Node<'_>) -> bool {
    node.text("type") == Some("string") && node.others(&["type"]).next().is_none()
}
