//! What rules ask, as the constant expressions that the runtime judges by.

use std::sync::Arc;

use serde_json::Value;

use super::names::Names;
use super::text::{Source, literal};
use crate::model::{Bound, Check, Kind, Length, Pattern, Rule};

/// An expression, which takes one line where that is wide enough.
pub(super) enum Asked {
    One(String),
    /// What opens it, what stands inside, and what closes it.
    Many(String, Vec<Asked>, &'static str),
}

impl Asked {
    pub(super) fn of_rule(rule: &Rule, names: &Names, pattern: &dyn Fn(&Arc<Pattern>) -> String) -> Self {
        let words = format!("words: {}", literal(&rule.words));
        let check = Self::of(&rule.check, names, pattern).after("check: ");
        Self::Many("Rule {".to_owned(), vec![Self::One(words), check], "}")
    }

    pub(super) fn of(check: &Check, names: &Names, pattern: &dyn Fn(&Arc<Pattern>) -> String) -> Self {
        let of = |check: &Check| Self::of(check, names, pattern);
        let boxed = |check: &Check| of(check).after("&");
        let list = |checks: &[Check]| Self::Many("&[".to_owned(), checks.iter().map(of).collect(), "]");
        match check {
            Check::Anything => Self::One("Anything".to_owned()),
            Check::Nothing => Self::One("Nothing".to_owned()),
            Check::Kinds(kinds) => {
                let kinds = kinds.iter().map(|kind| Self::One(format!("Kind::{}", kind_name(*kind))));
                call("Kinds", vec![Self::Many("&[".to_owned(), kinds.collect(), "]")])
            }
            Check::Values(values) => {
                let values = values.iter().map(|value| Self::One(known(value)));
                call("Values", vec![Self::Many("&[".to_owned(), values.collect(), "]")])
            }
            Check::Range { minimum, maximum } => {
                call("Range", vec![Self::One(end(minimum.as_ref())), Self::One(end(maximum.as_ref()))])
            }
            Check::Multiple(step) => call("Multiple", vec![Self::One(literal(&step.to_string()))]),
            Check::TextLength(length) => call("TextLength", bounds(*length)),
            Check::Pattern(source) => {
                call("Pattern", vec![Self::One(format!("{}::MATCHER", pattern(source)))])
            }
            Check::Items { prefix, rest } => call("Items", vec![list(prefix), boxed(rest)]),
            Check::ItemCount(length) => call("ItemCount", bounds(*length)),
            Check::Unique => Self::One("Unique".to_owned()),
            Check::Contains { check, count } => {
                let [min, max] = ends(*count);
                call("Contains", vec![boxed(check), Self::One(min), Self::One(max)])
            }
            Check::Properties { named, patterns, rest } => {
                let entry = |(name, check): (String, &Check)| {
                    Self::Many("(".to_owned(), vec![Self::One(name), of(check)], ")")
                };
                let by_name = named.iter().map(|(name, check)| (literal(name), check));
                let patterns =
                    patterns.iter().map(|(source, check)| (format!("{}::MATCHER", pattern(source)), check));
                let inside = vec![
                    Self::Many("&[".to_owned(), by_name.map(entry).collect(), "]"),
                    Self::Many("&[".to_owned(), patterns.map(entry).collect(), "]"),
                    boxed(rest),
                ];
                call("Properties", inside)
            }
            Check::Required(required) => call("Required", vec![texts(required)]),
            Check::Names(check) => call("Names", vec![boxed(check)]),
            Check::PropertyCount(length) => call("PropertyCount", bounds(*length)),
            Check::Dependent { property, check } => {
                call("Dependent", vec![Self::One(literal(property)), boxed(check)])
            }
            Check::All(checks) => call("All", vec![list(checks)]),
            Check::Any(checks) => call("Any", vec![list(checks)]),
            Check::One(checks) => call("One", vec![list(checks)]),
            Check::Not(check) => call("Not", vec![boxed(check)]),
            Check::Conditional { condition, then, otherwise } => {
                call("Conditional", vec![boxed(condition), boxed(then), boxed(otherwise)])
            }
            Check::Reference(id) => {
                let path = format!("{}::{}", names.home.checks(id.version), names.check(id));
                call("Reference", vec![Self::One(path)])
            }
        }
    }

    /// The check, with its verdicts remembered.
    pub(super) fn remembered(self) -> Self {
        call("Remembered", vec![self.after("&")])
    }

    /// The expression after something.
    fn after(self, before: &str) -> Self {
        match self {
            Self::One(text) => Self::One(format!("{before}{text}")),
            Self::Many(open, inside, close) => Self::Many(format!("{before}{open}"), inside, close),
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::One(text) => text.clone(),
            Self::Many(open, inside, close) => {
                let inside: Vec<String> = inside.iter().map(Self::flat).collect();
                let space = if open.ends_with('{') { " " } else { "" };
                format!("{open}{space}{}{space}{close}", inside.join(", "))
            }
        }
    }

    /// Writes the expression, and what follows it.
    pub(super) fn write(&self, out: &mut Source, end: &str) {
        const WIDTH: usize = 88;
        match self {
            Self::Many(open, inside, close) if self.width() > WIDTH.saturating_sub(out.column()) => {
                out.open(open);
                for each in inside {
                    each.write(out, ",");
                }
                out.close(&format!("{close}{end}"));
            }
            _ => out.line(&format!("{}{end}", self.flat())),
        }
    }

    fn width(&self) -> usize {
        match self {
            Self::One(text) => text.chars().count(),
            Self::Many(open, inside, close) => {
                let inside: usize = inside.iter().map(|each| each.width() + 2).sum();
                open.chars().count() + inside + close.len()
            }
        }
    }
}

fn call(name: &str, inside: Vec<Asked>) -> Asked {
    Asked::Many(format!("{name}("), inside, ")")
}

fn texts(texts: &[String]) -> Asked {
    Asked::Many("&[".to_owned(), texts.iter().map(|text| Asked::One(literal(text))).collect(), "]")
}

fn ends(length: Length) -> [String; 2] {
    let max = length.max.map_or_else(|| "u64::MAX".to_owned(), |max| max.to_string());
    [length.min.unwrap_or(0).to_string(), max]
}

fn bounds(length: Length) -> Vec<Asked> {
    ends(length).into_iter().map(Asked::One).collect()
}

fn end(bound: Option<&Bound>) -> String {
    bound.map_or_else(
        || "None".to_owned(),
        |bound| {
            let how = if bound.exclusive { "Exclusive" } else { "Inclusive" };
            format!("Some(End::{how}({}))", literal(&bound.value.to_string()))
        },
    )
}

fn known(value: &Value) -> String {
    match value {
        Value::Null => "Known::Null".to_owned(),
        Value::Bool(boolean) => format!("Known::Boolean({boolean})"),
        Value::Number(number) => format!("Known::Number({})", literal(&number.to_string())),
        Value::String(text) => format!("Known::Text({})", literal(text)),
        Value::Array(_) | Value::Object(_) => format!("Known::Json({})", literal(&value.to_string())),
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "Null",
        Kind::Boolean => "Boolean",
        Kind::Integer => "Integer",
        Kind::Number => "Number",
        Kind::String => "String",
        Kind::Array => "Array",
        Kind::Object => "Object",
    }
}
