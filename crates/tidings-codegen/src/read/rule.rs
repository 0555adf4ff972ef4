//! `allOf`: what is asked beyond the types.
//!
//! A rule may use every assertion of JSON Schema 2020-12 but those about what other keywords left unevaluated.

use serde_json::{Map, Number, Value};

use super::node::{Faults, Node};
use super::scalar;
use super::shape::Shapes;
use crate::model::{Bound, Check, Kind, Length, Rule};

/// Keywords that only help others, and those that hold no assertion.
const SILENT: [&str; 10] = [
    "$schema",
    "$id",
    "$defs",
    "format",
    "then",
    "else",
    "minContains",
    "maxContains",
    "contentEncoding",
    "contentMediaType",
];

impl<'a> Shapes<'a, '_> {
    /// The rules of a node that is being declared.
    pub(super) fn rules(&mut self, node: &Node<'a>) -> Vec<Rule> {
        let Some(list) = node.get("allOf").and_then(Value::as_array) else { return Vec::new() };
        let mut rules = Vec::with_capacity(list.len());
        for (at, schema) in list.iter().enumerate() {
            let pointer = node.at(&["allOf", &at.to_string()]);
            let words = words(schema, &pointer);
            let check = self.check(schema, &pointer);
            let place = self.faults.place(pointer);
            rules.push(Rule { words, check, place });
        }
        rules
    }

    pub(super) fn check(&mut self, schema: &'a Value, pointer: &str) -> Check {
        match schema {
            Value::Bool(true) => Check::Anything,
            Value::Bool(false) => Check::Nothing,
            Value::Object(map) => self.check_node(&Node { map, pointer: pointer.to_owned() }),
            _ => {
                self.faults.no_schema(pointer);
                Check::Anything
            }
        }
    }

    pub(super) fn check_node(&mut self, node: &Node<'a>) -> Check {
        let mut checks = Vec::new();
        for keyword in node.others(&SILENT) {
            match self.assertion(node, keyword) {
                Some(Check::Anything) => {}
                Some(Check::All(more)) => checks.extend(more),
                Some(check) => checks.push(check),
                None => self.unsupported(node, keyword),
            }
        }
        match checks.len() {
            0 => Check::Anything,
            1 => checks.remove(0),
            _ => Check::All(checks),
        }
    }

    /// What one keyword asks; none if it is not known, or not in this form.
    fn assertion(&mut self, node: &Node<'a>, keyword: &'a str) -> Option<Check> {
        let value = node.get(keyword)?;
        let inside = node.at(&[keyword]);
        Some(match keyword {
            "$ref" => {
                let id = self.target(node, value.as_str()?);
                id.map_or(Check::Anything, |id| self.want_check(id))
            }
            "type" => Check::Kinds(kinds(node)?),
            "const" => Check::Values(vec![value.clone()]),
            "enum" => Check::Values(value.as_array()?.clone()),
            "minimum" | "exclusiveMinimum" => {
                let bound = Bound { value: number(value)?, exclusive: keyword != "minimum" };
                Check::Range { minimum: Some(bound), maximum: None }
            }
            "maximum" | "exclusiveMaximum" => {
                let bound = Bound { value: number(value)?, exclusive: keyword != "maximum" };
                Check::Range { minimum: None, maximum: Some(bound) }
            }
            "multipleOf" => Check::Multiple(number(value)?),
            "minLength" | "maxLength" => Check::TextLength(self.one_bound(node, keyword)),
            "pattern" => Check::Pattern(scalar::pattern(value.as_str()?, inside, self.faults)?),
            "minItems" | "maxItems" => Check::ItemCount(self.one_bound(node, keyword)),
            "minProperties" | "maxProperties" => Check::PropertyCount(self.one_bound(node, keyword)),
            "uniqueItems" => {
                if value.as_bool()? {
                    Check::Unique
                } else {
                    Check::Anything
                }
            }
            "items" if node.get("prefixItems").is_some() => Check::Anything,
            "items" => Check::Items { prefix: Vec::new(), rest: Box::new(self.check(value, &inside)) },
            "prefixItems" => {
                let prefix = self.list_of_checks(value, &inside)?;
                let rest = node.get("items").map(|items| self.check(items, &node.at(&["items"])));
                Check::Items { prefix, rest: Box::new(rest.unwrap_or(Check::Anything)) }
            }
            "contains" => {
                let check = Box::new(self.check(value, &inside));
                let count = scalar::length(node, "minContains", "maxContains", self.faults);
                let any = node.get("minContains").and_then(Value::as_u64) == Some(0);
                let least = if any { None } else { count.min.or(Some(1)) };
                Check::Contains { check, count: Length { min: least, max: count.max } }
            }
            "properties" | "patternProperties" | "additionalProperties" => self.properties(node, keyword)?,
            "required" => Check::Required(texts(value)?),
            "propertyNames" => Check::Names(Box::new(self.check(value, &inside))),
            "dependentRequired" => Check::All(
                value
                    .as_object()?
                    .iter()
                    .map(|(property, names)| {
                        let check = Box::new(Check::Required(texts(names)?));
                        Some(Check::Dependent { property: property.clone(), check })
                    })
                    .collect::<Option<_>>()?,
            ),
            "dependentSchemas" => {
                let checks = self.named_checks(value, &inside)?;
                let dependent = |(property, check)| Check::Dependent { property, check: Box::new(check) };
                Check::All(checks.into_iter().map(dependent).collect())
            }
            "allOf" => Check::All(self.list_of_checks(value, &inside)?),
            "anyOf" => Check::Any(self.list_of_checks(value, &inside)?),
            "oneOf" => Check::One(self.list_of_checks(value, &inside)?),
            "not" => Check::Not(Box::new(self.check(value, &inside))),
            "if" => {
                let condition = Box::new(self.check(value, &inside));
                let mut branch = |keyword: &str| {
                    let schema = node.get(keyword);
                    Box::new(
                        schema.map_or(Check::Anything, |schema| self.check(schema, &node.at(&[keyword]))),
                    )
                };
                let (then, otherwise) = (branch("then"), branch("else"));
                Check::Conditional { condition, then, otherwise }
            }
            _ => return None,
        })
    }

    /// The three keywords of properties are one assertion; the first that stands there makes it.
    fn properties(&mut self, node: &Node<'a>, keyword: &str) -> Option<Check> {
        let first = ["properties", "patternProperties", "additionalProperties"]
            .into_iter()
            .find(|keyword| node.get(keyword).is_some());
        if first != Some(keyword) {
            return Some(Check::Anything);
        }
        let mut of = |keyword: &str| match node.get(keyword) {
            Some(schemas) => self.named_checks(schemas, &node.at(&[keyword])),
            None => Some(Vec::new()),
        };
        let (named, patterned) = (of("properties")?, of("patternProperties")?);
        let mut patterns = Vec::with_capacity(patterned.len());
        for (source, check) in patterned {
            let pointer = node.at(&["patternProperties", &source]);
            patterns.push((scalar::pattern(&source, pointer, self.faults)?, check));
        }
        let rest = node
            .get("additionalProperties")
            .map_or(Check::Anything, |rest| self.check(rest, &node.at(&["additionalProperties"])));
        Some(Check::Properties { named, patterns, rest: Box::new(rest) })
    }

    fn named_checks(&mut self, schemas: &'a Value, pointer: &str) -> Option<Vec<(String, Check)>> {
        let schemas = schemas.as_object()?;
        Some(
            schemas
                .iter()
                .map(|(name, schema)| (name.clone(), self.check(schema, &below(pointer, name))))
                .collect(),
        )
    }

    fn list_of_checks(&mut self, schemas: &'a Value, pointer: &str) -> Option<Vec<Check>> {
        let schemas = schemas.as_array()?;
        Some(
            schemas
                .iter()
                .enumerate()
                .map(|(at, schema)| self.check(schema, &below(pointer, &at.to_string())))
                .collect(),
        )
    }

    fn one_bound(&mut self, node: &Node<'_>, keyword: &str) -> Length {
        let faults: &mut Faults = self.faults;
        if keyword.starts_with("min") {
            scalar::length(node, keyword, "", faults)
        } else {
            scalar::length(node, "", keyword, faults)
        }
    }
}

fn below(pointer: &str, step: &str) -> String {
    let mut pointer = pointer.to_owned();
    tidings_schema::pointer::push(&mut pointer, step);
    pointer
}

/// What a fault says: the rule's own title or description, otherwise where it stands.
fn words(schema: &Value, pointer: &str) -> String {
    let own =
        |keyword: &str| schema.get(keyword).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    match own("title").or_else(|| own("description")) {
        Some(words) => words.split_whitespace().collect::<Vec<_>>().join(" "),
        None => format!("against the schema's rule at {pointer}{}", asked(schema)),
    }
}

/// The keywords of a rule, where they say something by themselves.
fn asked(schema: &Value) -> String {
    let keywords: Vec<&str> = schema
        .as_object()
        .map(Map::keys)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .filter(|keyword| !keyword.starts_with("x-") && !keyword.starts_with('$'))
        .collect();
    if keywords.is_empty() { String::new() } else { format!(" ({})", keywords.join(", ")) }
}

fn kinds(node: &Node<'_>) -> Option<Vec<Kind>> {
    let kinds: Option<Vec<Kind>> = node
        .types()
        .map(|name| {
            Some(match name {
                "null" => Kind::Null,
                "boolean" => Kind::Boolean,
                "integer" => Kind::Integer,
                "number" => Kind::Number,
                "string" => Kind::String,
                "array" => Kind::Array,
                "object" => Kind::Object,
                _ => return None,
            })
        })
        .collect();
    kinds.filter(|kinds| !kinds.is_empty())
}

fn number(value: &Value) -> Option<Number> {
    value.as_number().filter(|number| number.as_f64().is_some_and(f64::is_finite)).cloned()
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}
