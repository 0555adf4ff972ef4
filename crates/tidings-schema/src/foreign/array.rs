//! Arrays: lists and tuples.

use serde_json::{Map, Value, json};

use super::{
    flat::Flat,
    lower::Lowerer,
    names::Wish,
    node::object,
    number::count,
    object::{alternatives, is_anything, without_places},
    scalar::counts,
};

impl Lowerer<'_> {
    pub(super) fn array(
        &mut self,
        flat: &Flat,
        wish: &mut Wish,
        rules: &mut Vec<Value>,
    ) -> Map<String, Value> {
        let node = &flat.node;
        let mut prefix = node.get("prefixItems").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut rest = node.get("items").cloned().unwrap_or(Value::Bool(true));
        if let Some(end) = prefix.iter().position(|item| item == &Value::Bool(false)) {
            // An array ends before the position that takes no value.
            prefix.truncate(end);
            rest = Value::Bool(false);
        }
        let least = node.get("minItems").and_then(count).unwrap_or(0);
        let most = node.get("maxItems").and_then(count);
        let length = prefix.len() as u64;
        let closed = rest == Value::Bool(false) || most.is_some_and(|most| most <= length);
        let exact = closed && least == length && most.is_none_or(|most| most == length);
        let unique = node.get("uniqueItems") == Some(&Value::Bool(true));
        if length > 0 && exact {
            if unique {
                rules.push(json!({ "uniqueItems": true }));
            }
            return self.tuple(&prefix, wish);
        }
        let mut new = object(json!({ "type": "array" }));
        let mut bounds = node.clone();
        if rest == Value::Bool(false) {
            let most = most.map_or(length, |most| most.min(length));
            bounds.insert("maxItems".to_owned(), most.into());
        }
        let items = if prefix.is_empty() {
            rest
        } else {
            self.positions(&prefix, &rest, flat, rules);
            let mut any = prefix;
            if !closed {
                any.push(rest);
            }
            alternatives(any)
        };
        if !matches!(items, Value::Bool(_)) {
            let lowered = self.place(&items, wish.below("Item", &["items"]));
            if !is_anything(&lowered) {
                new.insert("items".to_owned(), lowered);
            }
        }
        counts(&bounds, ["minItems", "maxItems"], &mut new, rules);
        if unique {
            new.insert("uniqueItems".to_owned(), true.into());
        }
        new
    }

    fn tuple(&mut self, prefix: &[Value], wish: &mut Wish) -> Map<String, Value> {
        let positions: Vec<Value> = prefix
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let word = format!("Position{}", at + 1);
                self.place(item, wish.below(&word, &["prefixItems", &at.to_string()]))
            })
            .collect();
        let length = positions.len();
        object(json!({
            "type": "array",
            "prefixItems": positions,
            "items": false,
            "minItems": length,
            "maxItems": length,
        }))
    }

    /// What single positions are asked, where they are not all alike.
    fn positions(&mut self, prefix: &[Value], rest: &Value, flat: &Flat, rules: &mut Vec<Value>) {
        let bare = without_places(rest);
        if prefix.iter().all(|item| without_places(item) == bare) {
            return;
        }
        let mut rule = json!({ "prefixItems": prefix });
        if !matches!(rest, Value::Bool(_))
            && let Value::Object(rule) = &mut rule
        {
            rule.insert("items".to_owned(), rest.clone());
        }
        self.rule(&rule, flat.at.as_deref(), rules);
    }
}
