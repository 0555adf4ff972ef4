//! Records, alone and told apart.

use serde_json::{Map, Value, json};

use super::{
    super::{
        doubt,
        evidence::MOST_TEXTS,
        graph::{Node, RecordNode, UnionNode},
        hints::Hint,
    },
    Writer, count, schema,
};
use crate::pointer;

impl Writer<'_> {
    pub(super) fn record(&mut self, node: &Node, record: &RecordNode, hint: &Hint, at: &str) -> Value {
        let tag = node.union.as_ref().map(|union| &*union.tag);
        if let Some(asked) = hint.tag.as_deref().filter(|asked| tag != Some(asked)) {
            let what =
                format!("`{asked}` is not a text in every object, or has more than {MOST_TEXTS} values");
            self.contradicted(hint, at, &what, Some(record.seen));
        }
        let mut written = match &node.union {
            Some(union) => self.union(union, at),
            None => self.object(record, None, at),
        };
        if let (Some(name), Value::Object(written)) = (&hint.name, &mut written) {
            written.shift_insert(0, "title".to_owned(), name.as_str().into());
        }
        written
    }

    /// A tagged union that is open: samples never show that there are no other tags.
    fn union(&mut self, union: &UnionNode, at: &str) -> Value {
        let texts: Vec<Value> = union.variants.iter().map(|(text, _)| Value::from(&**text)).collect();
        let why = union
            .variants
            .iter()
            .map(|(text, record)| format!("{text:?} in {}", count(record.seen, "object")))
            .collect::<Vec<_>>()
            .join(", ");
        self.claim(at, format!("told apart by `{}`, other values allowed", union.tag), why);
        let mut branches: Vec<Value> = union
            .variants
            .iter()
            .map(|(text, record)| self.object(record, Some((&union.tag, text)), at))
            .collect();
        let other = json!({ "type": "string", "not": { "enum": texts } });
        branches.push(json!({
            "type": "object",
            "properties": Map::from_iter([(union.tag.to_string(), other)]),
            "required": [&*union.tag]
        }));
        json!({ "anyOf": branches })
    }

    fn object(&mut self, record: &RecordNode, tag: Option<(&str, &str)>, at: &str) -> Value {
        if record.edges.is_empty() {
            let why = format!("all {} are empty, {}", count(record.seen, "object"), self.first(record.seen));
            self.claim(at, "an object of anything", why);
            return json!({ "type": "object" });
        }
        let mut properties = Map::new();
        let mut required = Vec::new();
        for edge in &record.edges {
            let inner = pointer::child(at, &edge.name);
            if let Some((name, text)) = tag
                && *edge.name == *name
            {
                required.push(Value::from(name));
                properties.insert(name.to_owned(), json!({ "type": "string", "const": text }));
                continue;
            }
            let mut claimed = doubt::property(self.graph, record, edge);
            let all = edge.seen.count == record.seen.count;
            if let Some(hint) = self.graph.node(edge.to).hint.clone() {
                if hint.required == Some(true) && !all {
                    let what = format!("{} of {} have it", edge.seen.count, count(record.seen, "object"));
                    self.contradicted(&hint, &inner, &what, None);
                }
                // What a person says leaves no doubt.
                if (hint.required, hint.nullable) != (None, None) && claimed.doubt.is_some() {
                    claimed = doubt::Claimed { required: all, ..doubt::Claimed::default() };
                }
                claimed.required = hint.required.map_or(claimed.required, |required| required && all);
            }
            let mut why = format!(
                "in {} of {}, {}",
                edge.seen.count,
                count(record.seen, "object"),
                self.first(edge.seen)
            );
            if let Some(doubt) = claimed.doubt {
                why.push_str("; ");
                why.push_str(doubt);
            }
            let what = match (claimed.required, claimed.doubt.is_some() && claimed.nullable) {
                (true, false) => "required",
                (true, true) => "required, may be null",
                (false, _) => "optional",
            };
            self.claim(&inner, what, why);
            if claimed.required {
                required.push(Value::from(&*edge.name));
            }
            let value = self.place(edge.to, edge.kinds, claimed.nullable, &inner);
            properties.insert(edge.name.to_string(), value);
        }
        let mut written = schema([("type", json!("object")), ("properties", Value::Object(properties))]);
        if !required.is_empty() {
            written.insert("required".to_owned(), Value::Array(required));
        }
        Value::Object(written)
    }
}
