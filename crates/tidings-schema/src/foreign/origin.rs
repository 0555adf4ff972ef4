//! One type for one place: what several merges take from a definition is declared once, and called as it stands there.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    lower::Lowerer,
    names::{Wish, pascal},
    resolve::{AT, Target},
};
use crate::pointer;

/// Types that places of use became, and the targets by where they stand.
#[derive(Default)]
pub(super) struct Origins {
    targets: HashMap<String, usize>,
    placed: HashMap<String, Value>,
}

impl Origins {
    pub(super) fn new(targets: &[Target]) -> Self {
        let at = |target: &Target| target.schema.get(AT).and_then(Value::as_str).map(str::to_owned);
        let targets = targets.iter().enumerate().filter_map(|(number, target)| Some((at(target)?, number)));
        Self { targets: targets.collect(), placed: HashMap::new() }
    }

    /// What a schema is known by; none where it does not say where it stands.
    pub(super) fn key(schema: &Value) -> Option<String> {
        let key = schema.to_string();
        key.contains(AT).then_some(key)
    }

    pub(super) fn known(&self, key: &str) -> Option<&Value> {
        self.placed.get(key)
    }

    /// Keeps a type that was declared for a place.
    pub(super) fn keep(&mut self, key: String, lowered: &Value) {
        let declared = |node: &Value| {
            node.get("$ref").and_then(Value::as_str).is_some_and(|reference| reference.starts_with('#'))
        };
        let either = lowered.get("anyOf").and_then(Value::as_array);
        if declared(lowered) || either.is_some_and(|branches| branches.iter().any(declared)) {
            self.placed.insert(key, lowered.clone());
        }
    }

    /// The target in which a node stands, and the steps from there.
    fn owner(&self, at: &str) -> Option<(usize, String)> {
        let (document, mut above) = at.split_once('#')?;
        loop {
            let end = above.rfind('/')?;
            above = &above[..end];
            if let Some(number) = self.targets.get(&format!("{document}#{above}")) {
                let whole = at.split_once('#').map_or("", |(_, pointer)| pointer);
                return Some((*number, whole[end..].to_owned()));
            }
        }
    }
}

impl Lowerer<'_> {
    /// What a type is called where it stands, if that is inside another target than the one that is being lowered.
    pub(super) fn at_origin(&self, schema: &Value, wish: Wish) -> Wish {
        let at = schema.get(AT).and_then(Value::as_str);
        let Some((number, below)) = at.and_then(|at| self.origins.owner(at)) else { return wish };
        let (Some(owner), Some(target)) = (self.called.get(&number), self.targets.get(number)) else {
            return wish;
        };
        if number == self.current || wish.claimed.is_some() {
            return wish;
        }
        let tokens = pointer::tokens(&below).unwrap_or_default();
        let mut path = owner.clone();
        let mut tokens_left = tokens.iter();
        while let Some(step) = tokens_left.next() {
            match step.as_str() {
                "properties" | "$defs" | "definitions" | "dependentSchemas" => {
                    path.push_str(&tokens_left.next().map(|name| pascal(name)).unwrap_or_default());
                }
                "patternProperties" => {
                    tokens_left.next();
                    path.push_str("Value");
                }
                "additionalProperties" => path.push_str("Value"),
                "items" | "additionalItems" | "prefixItems" => path.push_str("Item"),
                _ => {}
            }
        }
        let steps = target.path.iter().chain(&tokens).cloned().collect();
        Wish { title: wish.title, path, steps, claimed: None }
    }
}
