//! Rules: tables of assertions, which the runtime decides.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};
use tidings_schema::is_device;

use super::check::field;
use super::expression::{Expression, plain};
use super::guard::bounds_of;
use super::literal::{self, string};
use super::runtime;
use super::types::constant;
use crate::model::{Bound, Check, Component, Kind, Length, Name, Pattern, RepeatedReadings, TypeId};
use crate::pattern::encoded;
use crate::text::Text;

/// How the tables are called that rules refer to.
pub(super) struct Tables {
    idents: BTreeMap<TypeId, String>,
}

impl Tables {
    pub(super) fn new(component: &Component) -> Self {
        let mut names: Vec<(&TypeId, Name)> =
            component.checks.keys().map(|id| (id, Name::new(id.name.as_str()))).collect();
        let mut idents = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let versions: BTreeSet<u32> = component.checks.keys().map(|id| id.version).collect();
        for version in versions {
            Name::side_by_side(
                names.iter_mut().filter(|(id, _)| id.version == version).map(|(_, name)| name),
            );
        }
        for (id, name) in names {
            // What has no words, and what two come to in spite of them, is spelled sign by sign.
            let pascal = name.pascal();
            let ident = if pascal.is_empty() || taken.contains(&pascal) {
                id.name.chars().map(Name::spelled).collect::<Vec<_>>().join("_")
            } else {
                pascal
            };
            taken.insert(ident.clone());
            idents.insert(id.clone(), ident);
        }
        Self { idents }
    }

    /// What the table of a definition is called.
    pub(super) fn ident(&self, id: &TypeId) -> String {
        format!("asks{}", self.idents.get(id).map_or("", String::as_str))
    }

    /// The file of a definition's table, without its extension.
    pub(super) fn file(&self, id: &TypeId) -> String {
        let kebab = self.idents.get(id).map_or_else(String::new, |ident| Name::new(ident.as_str()).kebab());
        if is_device(&kebab) { format!("{kebab}-rule") } else { kebab }
    }
}

/// A table that rules refer to.
pub(super) struct Table<'a> {
    pub(super) id: &'a TypeId,
    /// Its declaration.
    pub(super) text: String,
    /// The definitions that it refers to, itself perhaps among them.
    pub(super) referred: BTreeSet<&'a TypeId>,
}

/// The tables that rules refer to, as source.
pub(super) fn tables<'a>(
    component: &'a Component,
    tables: &'a Tables,
    repeated: &'a RepeatedReadings<'a>,
    export: &str,
) -> Vec<Table<'a>> {
    let mut all = Vec::with_capacity(component.checks.len());
    for (id, check) in &component.checks {
        let mut writer = Writer::new(tables, repeated);
        let mut table = writer.table(check);
        let mut head = format!("{export}const {}: t.Assertion =", tables.ident(id));
        let mut text = Text::new("  ");
        text.blank();
        if export.is_empty() {
            head = runtime::bare(&head);
            table = table.bare();
        } else {
            text.line("/** @internal */");
        }
        constant(&mut text, &head, "", &table);
        all.push(Table { id, text: text.finish(), referred: writer.referred.into_iter().collect() });
    }
    all
}

/// What rules of one place are written with.
pub(super) struct Writer<'a> {
    tables: &'a Tables,
    repeated: &'a RepeatedReadings<'a>,
    /// Definitions that were referred to.
    pub(super) referred: Vec<&'a TypeId>,
}

/// The keys of an assertion, which stand together or not at all.
type Keys = Vec<(String, Expression)>;

impl<'a> Writer<'a> {
    pub(super) fn new(tables: &'a Tables, repeated: &'a RepeatedReadings<'a>) -> Self {
        Self { tables, repeated, referred: Vec::new() }
    }

    /// The table of a check.
    pub(super) fn table(&mut self, check: &'a Check) -> Expression {
        match check {
            Check::Anything => plain("true"),
            Check::Nothing => plain("false"),
            Check::All(checks) => self.all(checks),
            check => Expression::Object(self.keys(check)),
        }
    }

    /// Assertions side by side where their keys differ, the others in an `allOf`.
    fn all(&mut self, checks: &'a [Check]) -> Expression {
        let mut side_by_side: Keys = Vec::new();
        let mut dependent: Keys = Vec::new();
        let mut dependents = BTreeSet::new();
        let mut others = Vec::new();
        for check in checks {
            match check {
                Check::Anything => continue,
                Check::Nothing => return plain("false"),
                Check::Dependent { property, check } if dependents.insert(field(property)) => {
                    dependent.push((field(property), self.table(check)));
                    continue;
                }
                _ => {}
            }
            match self.table(check) {
                Expression::Object(keys)
                    if keys.iter().all(|(key, _)| {
                        side_by_side.iter().all(|(other, _)| family(other) != family(key))
                    }) =>
                {
                    side_by_side.extend(keys);
                }
                Expression::Plain(text) if text == "true" => {}
                table => others.push(table),
            }
        }
        if !dependent.is_empty() {
            let dependent = ("dependentSchemas".to_owned(), Expression::Object(dependent));
            if side_by_side.iter().any(|(key, _)| *key == dependent.0) {
                others.push(Expression::Object(vec![dependent]));
            } else {
                side_by_side.push(dependent);
            }
        }
        if !others.is_empty() {
            if side_by_side.iter().any(|(key, _)| key == "allOf") {
                others.push(Expression::Object(std::mem::take(&mut side_by_side)));
            }
            side_by_side.push(("allOf".to_owned(), Expression::Array(others)));
        }
        if side_by_side.is_empty() { plain("true") } else { Expression::Object(side_by_side) }
    }

    fn keys(&mut self, check: &'a Check) -> Keys {
        match check {
            Check::Anything | Check::Nothing | Check::All(_) => {
                vec![one("allOf", Expression::Array(vec![self.table(check)]))]
            }
            Check::Kinds(kinds) => {
                vec![one("type", texts(kinds.iter().map(|kind| kind_name(*kind))))]
            }
            Check::Values(values) => values_of(values),
            Check::Range { minimum, maximum } => bound(minimum.as_ref(), "minimum", "exclusiveMinimum")
                .into_iter()
                .chain(bound(maximum.as_ref(), "maximum", "exclusiveMaximum"))
                .collect(),
            Check::Multiple(factor) => vec![one("multipleOf", number(factor))],
            Check::TextLength(length) => counts(*length, "minLength", "maxLength"),
            Check::Pattern(pattern) => vec![one("pattern", self::pattern(pattern))],
            Check::Items { prefix, rest } => {
                let mut keys = Vec::new();
                if !prefix.is_empty() {
                    keys.push(one("prefixItems", self.list(prefix)));
                }
                if **rest != Check::Anything || prefix.is_empty() {
                    keys.push(one("items", self.table(rest)));
                }
                keys
            }
            Check::ItemCount(length) => counts(*length, "minItems", "maxItems"),
            Check::Unique => vec![one("uniqueItems", plain("true"))],
            Check::Contains { check, count } => {
                let mut keys = vec![one("contains", self.table(check))];
                if count.min != Some(1) {
                    keys.push(one("minContains", size(count.min.unwrap_or(0))));
                }
                keys.extend(count.max.map(|max| one("maxContains", size(max))));
                keys
            }
            Check::Properties { named, patterns, rest } => {
                let mut keys = Vec::new();
                if !named.is_empty() {
                    let named = named.iter().map(|(name, check)| (field(name), self.table(check)));
                    keys.push(one("properties", Expression::Object(named.collect())));
                }
                if !patterns.is_empty() {
                    let patterns = patterns
                        .iter()
                        .map(|(pattern, check)| {
                            Expression::Array(vec![self::pattern(pattern), self.table(check)])
                        })
                        .collect();
                    keys.push(one("patternProperties", Expression::Array(patterns)));
                }
                if **rest != Check::Anything || keys.is_empty() {
                    keys.push(one("additionalProperties", self.table(rest)));
                }
                keys
            }
            Check::Required(names) => vec![one("required", texts(names.iter().map(String::as_str)))],
            Check::Names(check) => vec![one("propertyNames", self.table(check))],
            Check::PropertyCount(length) => counts(*length, "minProperties", "maxProperties"),
            Check::Dependent { property, check } => {
                let check = self.table(check);
                vec![one("dependentSchemas", Expression::Object(vec![(field(property), check)]))]
            }
            Check::Any(checks) => vec![one("anyOf", self.list(checks))],
            Check::One(checks) => vec![one("oneOf", self.list(checks))],
            Check::Not(check) => vec![one("not", self.table(check))],
            Check::Conditional { condition, then, otherwise } => {
                let mut keys = vec![one("if", self.table(condition))];
                for (key, check) in [("then", then), ("else", otherwise)] {
                    if **check != Check::Anything {
                        keys.push(one(key, self.table(check)));
                    }
                }
                keys
            }
            Check::Reference(id) => {
                self.referred.push(id);
                let ident = self.tables.ident(id);
                let referred = if self.repeated.checks.contains(id) {
                    format!("(value) => t.passesOnce(value, {ident})")
                } else {
                    format!("() => {ident}")
                };
                vec![one("ref", plain(referred))]
            }
        }
    }

    fn list(&mut self, checks: &'a [Check]) -> Expression {
        Expression::Array(checks.iter().map(|check| self.table(check)).collect())
    }
}

/// A pattern: its source, as faults show it, and its table.
pub(super) fn pattern(pattern: &Pattern) -> Expression {
    let text = |text: &str| plain(string(text));
    Expression::Object(vec![
        one("source", text(&pattern.shown())),
        one("table", text(&encoded(&pattern.automaton))),
    ])
}

fn one(key: &str, value: Expression) -> (String, Expression) {
    (key.to_owned(), value)
}

/// Keys that mean something together only.
fn family(key: &str) -> &str {
    match key {
        "prefixItems" => "items",
        "minContains" | "maxContains" => "contains",
        "patternProperties" | "additionalProperties" => "properties",
        "then" | "else" => "if",
        "texts" => "enum",
        key => key,
    }
}

fn texts<'t>(names: impl Iterator<Item = &'t str>) -> Expression {
    Expression::Array(names.map(|name| plain(string(name))).collect())
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::String => "string",
        Kind::Array => "array",
        Kind::Object => "object",
    }
}

/// A count, which nothing in JavaScript reaches where it is greater than this.
fn size(count: u64) -> Expression {
    plain(if i128::from(count) > literal::SAFE { "Infinity".to_owned() } else { count.to_string() })
}

fn counts(length: Length, min: &str, max: &str) -> Keys {
    let [_, countable] = bounds_of(length);
    let keys: Keys = length
        .min
        .map(|count| one(min, size(count)))
        .into_iter()
        .chain(countable.map(|count| one(max, size(count))))
        .collect();
    if keys.is_empty() { vec![one(min, plain("0"))] } else { keys }
}

fn bound(bound: Option<&Bound>, inclusive: &str, exclusive: &str) -> Option<(String, Expression)> {
    bound.map(|bound| one(if bound.exclusive { exclusive } else { inclusive }, number(&bound.value)))
}

/// A number, as text where JavaScript would write it with other digits.
fn number(number: &Number) -> Expression {
    let text = number.to_string();
    plain(if is_kept(&text) { literal::number(&text) } else { string(&text) })
}

/// Whether the double that is nearest to a number is written with digits that mean the same.
fn is_kept(text: &str) -> bool {
    let kept = |text: &str| -> Option<bool> {
        let nearest = text.parse::<f64>().ok().filter(|number| number.is_finite())?;
        Some(digits(text)? == digits(&format!("{nearest:e}"))?)
    };
    kept(text).unwrap_or(false)
}

/// Sign, digits without zeros at either end, and the power of ten behind them.
fn digits(text: &str) -> Option<(bool, String, i64)> {
    let (sign, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
    let (all, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i64 = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let (whole, fraction) = all.split_once('.').unwrap_or((all, ""));
    let all = format!("{whole}{fraction}");
    let significant = all.trim_end_matches('0');
    let zeros = i64::try_from(all.len() - significant.len()).ok()?;
    let significant = significant.trim_start_matches('0');
    if significant.is_empty() {
        return Some((false, String::new(), 0));
    }
    let power = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(zeros)?;
    Some((sign, significant.to_owned(), power))
}

/// Values as literals, and as JSON where those would have other numbers.
fn values_of(values: &[Value]) -> Keys {
    let mut literals = Vec::new();
    let mut as_json = Vec::new();
    for value in values {
        match value_of(value) {
            Some(literal) => literals.push(literal),
            None => as_json.push(plain(string(&value.to_string()))),
        }
    }
    let mut keys = Vec::new();
    if !literals.is_empty() || as_json.is_empty() {
        keys.push(one("enum", Expression::Array(literals)));
    }
    if !as_json.is_empty() {
        keys.push(one("texts", Expression::Array(as_json)));
    }
    keys
}

fn value_of(value: &Value) -> Option<Expression> {
    Some(match value {
        Value::Null | Value::Bool(_) => plain(value.to_string()),
        Value::String(text) => plain(string(text)),
        Value::Number(number) => {
            let text = number.to_string();
            if is_kept(&text) {
                plain(literal::number(&text))
            } else if text.bytes().all(|letter| letter == b'-' || letter.is_ascii_digit()) {
                plain(format!("{text}n"))
            } else {
                return None;
            }
        }
        Value::Array(items) => Expression::Array(items.iter().map(value_of).collect::<Option<_>>()?),
        Value::Object(properties) => Expression::Object(
            properties
                .iter()
                .map(|(name, value)| Some((field(name), value_of(value)?)))
                .collect::<Option<_>>()?,
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::is_kept;

    #[test]
    fn numbers_that_javascript_keeps() {
        for kept in ["0", "-1", "0.1", "1e2", "1.50", "100000", "9007199254740992", "1E+22", "0.000", "1e-7"]
        {
            assert!(is_kept(kept), "{kept}");
        }
        for other in
            ["9007199254740993", "0.1000000000000000000001", "1e400", "12345678901234567890123", "1e-400"]
        {
            assert!(!is_kept(other), "{other}");
        }
    }
}
