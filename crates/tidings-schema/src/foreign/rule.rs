//! Rules: assertions that types do not say, in the vocabulary that every reader checks.
//!
//! What no reader can check is left out so that a rule asks less, never more: inside of `not` that means asking more
//! there, so both directions are known.

use serde_json::{Map, Value, json};

use super::{
    number,
    resolve::{AT, referred},
};
use crate::pattern::{Pattern, Unsupported};

/// Which way a schema may be changed where it cannot be said exactly.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// More values may be valid.
    Wider,
    /// Fewer.
    Narrower,
}

impl Way {
    fn turned(self) -> Self {
        if self == Self::Wider { Self::Narrower } else { Self::Wider }
    }
}

/// Something that was left out: the node's place and words.
pub(super) struct LeftOut {
    pub(super) at: Option<String>,
    pub(super) keyword: &'static str,
    pub(super) why: Why,
}

/// Why something was left out.
pub(super) enum Why {
    /// In words.
    Words(&'static str),
    /// A pattern, and why no reader checks it.
    Pattern(String, Unsupported),
}

/// Makes rules of schemas.
#[derive(Default)]
pub(super) struct Cleaner {
    pub(super) left_out: Vec<LeftOut>,
}

/// A pattern that readers check, in the spelling that every engine of ECMA 262 takes.
pub(super) fn strict(pattern: &str) -> Result<String, Unsupported> {
    Pattern::compile(pattern).map(|pattern| pattern.strict)
}

impl Cleaner {
    /// The rule; none where nothing of it is left. References are written `!N`.
    pub(super) fn rule(&mut self, schema: &Value) -> Option<Value> {
        let rule = self.step(schema, Way::Wider);
        (rule != Value::Bool(true)).then_some(rule)
    }

    fn step(&mut self, schema: &Value, way: Way) -> Value {
        let Value::Object(node) = schema else { return schema.clone() };
        let before = self.left_out.len();
        let mut new = Map::new();
        let mut impossible = false;
        for (keyword, value) in node {
            let Some(value) = self.keyword(node, keyword, value, way, &mut new) else { continue };
            match value {
                Cleaned::As(value) => {
                    new.insert(keyword.clone(), value);
                }
                Cleaned::Lost => impossible |= way == Way::Narrower,
            }
        }
        let at = node.get(AT).and_then(Value::as_str);
        for left in &mut self.left_out[before..] {
            if left.at.is_none() {
                left.at = at.map(str::to_owned);
            }
        }
        if impossible {
            return Value::Bool(false);
        }
        if new.is_empty() { Value::Bool(true) } else { Value::Object(new) }
    }

    #[allow(clippy::too_many_lines, reason = "one arm a keyword, in one place")]
    fn keyword(
        &mut self,
        node: &Map<String, Value>,
        keyword: &str,
        value: &Value,
        way: Way,
        new: &mut Map<String, Value>,
    ) -> Option<Cleaned> {
        Some(Cleaned::As(match (keyword, value) {
            ("$ref", _) => format!("!{}", referred(node)?).into(),
            (
                "type" | "const" | "enum" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                | "multipleOf" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
                | "maxProperties" | "uniqueItems" | "required" | "dependentRequired",
                value,
            ) => {
                if keyword == "enum" && value.as_array().is_some_and(Vec::is_empty) {
                    new.insert("not".to_owned(), json!({}));
                    return None;
                }
                value.clone()
            }
            ("minContains" | "maxContains", value) => {
                node.get("contains")?;
                number::count(value)?.into()
            }
            ("pattern", Value::String(pattern)) => match self.pattern(pattern) {
                Some(Value::String(pattern)) => pattern.into(),
                Some(mut split) => {
                    let all = new.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
                    if let (Value::Array(all), Some(Value::Array(parts))) = (all, split.get_mut("allOf")) {
                        all.append(parts);
                    }
                    return None;
                }
                None => return Some(Cleaned::Lost),
            },
            ("items" | "propertyNames", schema) => self.step(schema, way),
            ("additionalProperties", schema) => {
                let lost = super::meet::named(node, "patternProperties")
                    .any(|(pattern, _)| strict(pattern).is_err());
                if lost {
                    // A name that the lost pattern reaches would be asked this too.
                    return (way == Way::Narrower).then_some(Cleaned::As(self.step(schema, way)));
                }
                self.step(schema, way)
            }
            ("prefixItems" | "anyOf", Value::Array(list)) => self.list(list, way),
            ("allOf", Value::Array(list)) => {
                let list = list.iter().map(|schema| self.step(schema, way));
                let mut list: Vec<Value> = list.filter(|schema| schema != &Value::Bool(true)).collect();
                if let Some(Value::Array(known)) = new.shift_remove("allOf") {
                    list.extend(known);
                }
                if list.is_empty() {
                    return None;
                }
                Value::Array(list)
            }
            ("oneOf", Value::Array(list)) => {
                let before = self.left_out.len();
                let exact = self.list(list, way);
                if self.left_out.len() == before {
                    exact
                } else {
                    // That no second branch fits cannot be said without knowing each exactly.
                    if way == Way::Narrower {
                        return Some(Cleaned::Lost);
                    }
                    new.insert("anyOf".to_owned(), exact);
                    return None;
                }
            }
            ("not", schema) => self.step(schema, way.turned()),
            ("contains", schema) => {
                let most = node.contains_key("maxContains");
                let before = self.left_out.len();
                let inner = self.step(schema, way);
                if most && self.left_out.len() > before {
                    return Some(Cleaned::Lost);
                }
                inner
            }
            ("properties" | "dependentSchemas", Value::Object(named)) => {
                let named = named.iter().map(|(name, schema)| (name.clone(), self.step(schema, way)));
                Value::Object(named.collect())
            }
            ("patternProperties", Value::Object(named)) => {
                let mut kept = Map::new();
                for (pattern, schema) in named {
                    match strict(pattern) {
                        Ok(strict) => {
                            let asked = self.step(schema, way);
                            // Two spellings of one pattern both ask.
                            let asked = match kept.shift_remove(&strict) {
                                Some(known) => json!({ "allOf": [known, asked] }),
                                None => asked,
                            };
                            kept.insert(strict, asked);
                        }
                        Err(why) => {
                            let why = Why::Pattern(pattern.clone(), why);
                            self.left_out.push(LeftOut { at: None, keyword: "patternProperties", why });
                            if way == Way::Narrower {
                                return Some(Cleaned::Lost);
                            }
                        }
                    }
                }
                Value::Object(kept)
            }
            ("if", condition) => return self.conditional(node, condition, way, new),
            ("unevaluatedProperties" | "unevaluatedItems", asked) => {
                if asked == &Value::Bool(true) {
                    return None;
                }
                let keyword =
                    if keyword == "unevaluatedItems" { "unevaluatedItems" } else { "unevaluatedProperties" };
                let why = Why::Words("what counts as evaluated depends on the value");
                self.left_out.push(LeftOut { at: None, keyword, why });
                return Some(Cleaned::Lost);
            }
            _ => return None,
        }))
    }

    fn list(&mut self, list: &[Value], way: Way) -> Value {
        list.iter().map(|schema| self.step(schema, way)).collect()
    }

    /// `if` only decides: it must be known exactly, or both of its consequences are asked the safe way round.
    fn conditional(
        &mut self,
        node: &Map<String, Value>,
        condition: &Value,
        way: Way,
        new: &mut Map<String, Value>,
    ) -> Option<Cleaned> {
        let before = self.left_out.len();
        let exact = self.step(condition, way);
        let is_exact = self.left_out.len() == before;
        let mut branch = |keyword: &str| node.get(keyword).map(|schema| self.step(schema, way));
        let (then, otherwise) = (branch("then"), branch("else"));
        if is_exact {
            new.extend(then.map(|then| ("then".to_owned(), then)));
            new.extend(otherwise.map(|otherwise| ("else".to_owned(), otherwise)));
            return Some(Cleaned::As(exact));
        }
        let turned = self.step(condition, way.turned());
        let mut both = vec![json!({ "anyOf": [{ "not": turned }, then.unwrap_or(Value::Bool(true))] })];
        both.push(json!({ "anyOf": [exact, otherwise.unwrap_or(Value::Bool(true))] }));
        if let Value::Array(all) = new.entry("allOf").or_insert_with(|| Value::Array(Vec::new())) {
            all.append(&mut both);
        }
        None
    }

    /// The pattern itself, or a schema that asks the same of text; none where nothing does.
    pub(super) fn pattern(&mut self, pattern: &str) -> Option<Value> {
        let why = match strict(pattern) {
            Ok(strict) => return Some(strict.into()),
            Err(why) => why,
        };
        if let Some(split) = split(pattern) {
            return Some(split);
        }
        let why = Why::Pattern(pattern.to_owned(), why);
        self.left_out.push(LeftOut { at: None, keyword: "pattern", why });
        None
    }
}

/// A pattern that begins with look-aheads, as a schema that asks the same of text.
fn split(pattern: &str) -> Option<Value> {
    let (looks, rest) = looks(pattern)?;
    let rest = strict(&rest).ok()?;
    let mut all = Vec::with_capacity(looks.len() + 1);
    for (negative, pattern) in looks {
        let pattern = strict(&pattern).ok()?;
        let asked = json!({ "type": "string", "pattern": pattern });
        all.push(if negative { json!({ "not": asked }) } else { json!({ "pattern": pattern }) });
    }
    if rest != "^" {
        all.push(json!({ "pattern": rest }));
    }
    Some(json!({ "allOf": all }))
}

enum Cleaned {
    As(Value),
    /// It cannot be said.
    Lost,
}

/// The look-aheads that a pattern begins with, each as a pattern of its own and whether it must not match, and what
/// remains.
fn looks(pattern: &str) -> Option<(Vec<(bool, String)>, String)> {
    let mut rest = pattern.strip_prefix('^')?;
    let mut found = Vec::new();
    while let Some(inside) = rest.strip_prefix("(?!").or_else(|| rest.strip_prefix("(?=")) {
        let negative = rest.starts_with("(?!");
        let end = closing(inside)?;
        let (body, after) = inside.split_at(end);
        found.push((negative, format!("^(?:{body})")));
        rest = after.strip_prefix(')')?;
        if rest.starts_with(['*', '+', '?', '{']) {
            return None;
        }
    }
    (!found.is_empty() && !has_choice(rest)).then(|| (found, format!("^{rest}")))
}

/// Where the group that a text is inside of ends.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    scan(text, &mut |at, letter| {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// Whether a `|` stands outside of all groups.
fn has_choice(text: &str) -> bool {
    let mut depth = 0_usize;
    let found = scan(text, &mut |at, letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => return Some(at),
            _ => {}
        }
        None
    });
    found.is_some()
}

/// Sees every character that is neither escaped nor in a class.
fn scan(text: &str, see: &mut dyn FnMut(usize, char) -> Option<usize>) -> Option<usize> {
    let (mut escaped, mut class) = (false, false);
    for (at, letter) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if class {
            class = letter != ']';
        } else if letter == '[' {
            class = true;
        } else if let Some(found) = see(at, letter) {
            return Some(found);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(schema: &Value) -> (Option<Value>, usize) {
        let mut cleaner = Cleaner::default();
        (cleaner.rule(schema), cleaner.left_out.len())
    }

    #[test]
    fn leading_look_aheads_become_rules_of_their_own() {
        let (found, left_out) = rule(&json!({ "pattern": "^(?!a[)]|\\))(?=b)c+$" }));
        let expected = json!({ "allOf": [
            { "not": { "type": "string", "pattern": "^(?:a[)]|\\))" } },
            { "pattern": "^(?:b)" },
            { "pattern": "^c+$" },
        ]});
        assert_eq!((found, left_out), (Some(expected), 0));
        assert_eq!(looks("^(?!a)b|c"), None);
        assert_eq!(looks("a(?!b)"), None);
    }

    #[test]
    fn what_cannot_be_said_never_asks_more() {
        let odd = json!({ "type": "string", "pattern": "a(?!b)" });
        assert_eq!(rule(&odd), (Some(json!({ "type": "string" })), 1));
        assert_eq!(rule(&json!({ "not": odd })), (Some(json!({ "not": false })), 1));
        assert_eq!(
            rule(&json!({ "not": { "not": odd } })),
            (Some(json!({ "not": { "not": { "type": "string" } } })), 1)
        );
        let (found, _) = rule(&json!({ "oneOf": [odd, { "const": 1 }] }));
        assert_eq!(found, Some(json!({ "anyOf": [{ "type": "string" }, { "const": 1 }] })));
        let (found, _) = rule(&json!({ "if": odd, "then": { "minLength": 3 } }));
        let expected = json!({ "allOf": [
            { "anyOf": [{ "not": false }, { "minLength": 3 }] },
            { "anyOf": [{ "type": "string" }, true] },
        ]});
        assert_eq!(found, Some(expected));
    }
}
