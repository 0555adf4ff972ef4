//! `enum` and `const`: values that are listed.

use serde_json::{Map, Value, json};

use super::{
    flat::Flat,
    kinds::Kinds,
    lower::{Body, Lowerer},
    names::Wish,
    node::{never, object},
};

impl Lowerer<'_> {
    /// A node whose values are listed: those that its other keywords refuse are left out.
    pub(super) fn listed(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        let mut body = Body::default();
        let mut asked = Flat { values: None, rules: Vec::new(), notes: Map::new(), ..flat.clone() };
        let values = flat.values.clone().unwrap_or_default();
        let known: Vec<(Value, Option<bool>)> = {
            let schema = asked.schema();
            let flattener = self.flattener();
            values.into_iter().map(|value| (value.clone(), flattener.accepts(&schema, &value))).collect()
        };
        if known.iter().any(|(_, verdict)| verdict.is_none()) {
            asked.notes = Map::new();
            let schema = asked.schema();
            self.rule(&schema, flat.at.as_deref(), &mut body.rules);
        }
        let values: Vec<Value> = known
            .into_iter()
            .filter(|(_, verdict)| *verdict != Some(false))
            .map(|(value, _)| value)
            .collect();
        let rules = std::mem::take(&mut body.rules);
        let mut body = self.of_values(&values, flat, wish);
        body.rules.extend(rules);
        body
    }

    fn of_values(&mut self, values: &[Value], flat: &Flat, wish: &mut Wish) -> Body {
        let kinds = values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or);
        if values.is_empty() {
            return Body { rules: vec![never()], ..Body::default() };
        }
        let nullable = kinds.has(Kinds::NULL);
        let others: Vec<Value> = values.iter().filter(|value| !value.is_null()).cloned().collect();
        let scalars = others
            .iter()
            .all(|value| value.is_string() || value.is_boolean() || super::number::whole(value).is_some());
        if others.is_empty() {
            return Body { node: object(json!({ "type": "null" })), ..Body::default() };
        }
        if !scalars {
            let whole = Flat { kinds, at: flat.at.clone(), ..Flat::default() };
            let mut body = self.by_kind(&whole, wish);
            body.rules.push(json!({ "enum": values }));
            return body;
        }
        let each: Vec<Vec<Value>> = [Kinds::STRING, Kinds::INTEGER, Kinds::BOOLEAN]
            .iter()
            .map(|kind| others.iter().filter(|value| Kinds::of(value) == *kind).cloned().collect())
            .filter(|values: &Vec<Value>| !values.is_empty())
            .collect();
        let body = if let [one] = each.as_slice() {
            Body { node: values_node(one), ..Body::default() }
        } else {
            let pieces = each
                .into_iter()
                .map(|values| Flat { values: Some(values), at: flat.at.clone(), ..Flat::default() })
                .collect();
            self.pieces(pieces, wish)
        };
        if nullable { self.or_null_too(body) } else { body }
    }

    /// A note that a default is kept only where it is valid.
    pub(super) fn default_of(&self, schema: &Value, notes: &Map<String, Value>) -> Option<Value> {
        let default = notes.get("default")?;
        (self.flattener().accepts(schema, default) == Some(true)).then(|| default.clone())
    }
}

/// The values of one scalar kind as a type.
pub(super) fn values_node(values: &[Value]) -> Map<String, Value> {
    if values.len() == 2 && values.iter().all(Value::is_boolean) {
        return object(json!({ "type": "boolean" }));
    }
    let plain = values.iter().map(|value| match super::number::whole(value) {
        Some(number) => serde_json::Number::from_i128(number).map_or_else(|| value.clone(), Value::Number),
        None => value.clone(),
    });
    listing(plain.collect())
}

/// Values as an `enum`, or the one as a `const`.
fn listing(mut values: Vec<Value>) -> Map<String, Value> {
    if values.len() == 1 {
        object(json!({ "const": values.remove(0) }))
    } else {
        object(json!({ "enum": values }))
    }
}
