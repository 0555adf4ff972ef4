//! A schema rebuilt: every keyword in the spelling of 2020-12, every reference a number.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    draft::{Draft, upgrade},
    form,
    resolve::{AT, Resolver, inner_base, reference},
    uri,
};
use crate::{Diagnostic, keywords::Holds, keywords::holds, pointer};

impl Resolver<'_> {
    /// A schema in the spelling of 2020-12; what is a target of its own is referred to.
    pub(super) fn build(
        &mut self,
        document: usize,
        at: &str,
        value: &Value,
        base: &str,
        is_start: bool,
    ) -> Value {
        if !is_start && let Some(number) = self.target_at(document, at) {
            return reference(number);
        }
        let node = match value {
            Value::Object(node) => node,
            Value::Bool(_) => return value.clone(),
            _ => {
                let place = self.place(document, at);
                self.diagnostics.push(
                    Diagnostic::error("schema-form", "a schema is an object, `true` or `false`", place)
                        .help("write `true` where anything is valid"),
                );
                return Value::Bool(true);
            }
        };
        let draft = self.documents.get(document).map_or(Draft::Unsaid, |document| document.draft);
        let base = &if at.is_empty() { base.to_owned() } else { inner_base(draft, node, base) };
        let mut references = Vec::new();
        for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] {
            let Some(text) = node.get(keyword).filter(|_| draft.knows(keyword)) else { continue };
            let Some(text) = text.as_str() else { continue };
            let dynamic = uri::split(text).1;
            if keyword != "$ref" && self.dynamic.get(dynamic).is_some_and(|count| *count > 1) {
                let place = self.place(document, &pointer::child(at, keyword));
                self.diagnostics.push(
                    Diagnostic::warning(
                        "reference-dynamic",
                        format!("`{keyword}` is read as `$ref`, and several schemas here answer to its name"),
                        place,
                    )
                    .help("say with `$ref` which one is meant"),
                );
            }
            if let Some(number) = self.resolve(document, at, keyword, text, base) {
                references.push(number);
            }
        }
        let alone = draft.ref_stands_alone() && node.contains_key("$ref");
        let mut new = Map::new();
        if alone {
            for keyword in ["title", "description", "default", "deprecated", "examples"] {
                if let Some(value) = node.get(keyword) {
                    new.insert(keyword.to_owned(), value.clone());
                }
            }
        } else {
            new = self.inner(document, at, node, draft, base);
        }
        form::check(&mut new, &self.place(document, at), &mut self.diagnostics);
        if !new.is_empty() {
            new.insert(AT.to_owned(), format!("{document}#{at}").into());
        }
        if let [only] = references.as_slice() {
            new.insert("$ref".to_owned(), format!("@{only}").into());
        } else if !references.is_empty() {
            let all = new.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(all) = all {
                all.extend(references.into_iter().map(reference));
            }
        }
        Value::Object(new)
    }

    /// A node's keywords, the schemas inside built.
    fn inner(
        &mut self,
        document: usize,
        at: &str,
        node: &Map<String, Value>,
        draft: Draft,
        base: &str,
    ) -> Map<String, Value> {
        // Where a keyword's schemas stand in the document, for those whose spelling changes.
        let mut old: BTreeMap<&str, &str> = BTreeMap::new();
        let upgraded = upgrade(node, draft);
        if !node.contains_key("prefixItems") && upgraded.contains_key("prefixItems") {
            old.insert("prefixItems", "items");
            old.insert("items", "additionalItems");
        }
        let mut new = Map::new();
        for (keyword, value) in upgraded.iter() {
            let keyword = keyword.as_str();
            if matches!(
                keyword,
                "$ref"
                    | "$dynamicRef"
                    | "$recursiveRef"
                    | "$defs"
                    | "definitions"
                    | "$id"
                    | "id"
                    | "$schema"
                    | "$anchor"
                    | "$dynamicAnchor"
                    | "$recursiveAnchor"
                    | "$vocabulary"
                    | "$comment"
                    | "nullable"
            ) {
                continue;
            }
            let written = old.get(keyword).copied().unwrap_or(keyword);
            let stands = pointer::child(at, written);
            let value = match (holds(keyword), value) {
                (Some(Holds::One), value) => self.build(document, &stands, value, base, false),
                (Some(Holds::List), Value::Array(list)) => list
                    .iter()
                    .enumerate()
                    .map(|(index, inner)| {
                        self.build(document, &pointer::child(&stands, &index.to_string()), inner, base, false)
                    })
                    .collect(),
                (Some(Holds::Named), Value::Object(named)) => {
                    let folder = if keyword == "dependentSchemas" && node.contains_key("dependencies") {
                        pointer::child(at, "dependencies")
                    } else {
                        stands
                    };
                    let named = named.iter().map(|(name, inner)| {
                        (
                            name.clone(),
                            self.build(document, &pointer::child(&folder, name), inner, base, false),
                        )
                    });
                    Value::Object(named.collect())
                }
                (_, value) => value.clone(),
            };
            new.insert(keyword.to_owned(), value);
        }
        new
    }
}
