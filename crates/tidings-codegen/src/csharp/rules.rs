//! Rules: what a schema asks beyond types, as expressions of the runtime's `Ask`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Context;
use super::expression::table;
use super::literal::string;
use super::names::{local, members};
use super::scope::Scope;
use super::types::Header;
use crate::model::{Check, Component, Kind, Length, Name, TypeDef, TypeId, TypeKind};
use crate::text::Text;

const STEP: &str = "    ";

/// A line that is longer is broken up.
const WIDTH: usize = 112;

/// The class that has what rules refer to.
const SHARED: &str = "SchemaRules";

/// An expression: a call of these arguments, or text.
enum Expression {
    Text(String),
    Call(String, Vec<Expression>),
    /// A collection, or a tuple, by what opens and closes it.
    Group([&'static str; 2], Vec<Expression>),
}

/// The rules of a type, as a member of its converter.
pub(super) fn asked(context: &Context<'_>, def: &TypeDef, text: &mut Text) {
    if def.rules.is_empty() {
        return;
    }
    text.block("private static readonly SchemaRule[] Asked =\n[", "];", |text| {
        for rule in &def.rules {
            let check = expression(context, &rule.check);
            let rule = Expression::Call("new".into(), vec![Expression::Text(string(&rule.words)), check]);
            text.line(layout(&rule, text.column(), ","));
        }
    });
    text.blank();
}

/// Reading and checking by the type and then, or before, by its rules.
pub(super) fn judged(context: &Context<'_>, def: &TypeDef, text: &mut Text) {
    if def.rules.is_empty() {
        if context.is_behind(def) && !matches!(def.kind, TypeKind::Record(_)) {
            text.line("internal static void Check(JsonElement json, At at) => at.Once(json, Whole);");
            text.blank();
        }
        return;
    }
    let name = context.named(&def.id, Scope::Converter);
    let reader = "ref Utf8JsonReader reader";
    let judge = if context.remembers_while_reading(def) {
        "using var verdicts = VerdictScope.Begin(reader);\nSchemaRule.Judge(verdicts, Asked);"
    } else {
        "SchemaRule.Judge(reader, Asked);"
    };
    let is_behind = context.is_behind(def);
    if matches!(def.kind, TypeKind::Record(_)) {
        text.line(format!("internal static {name} Read({reader}) => Read(ref reader, default);"));
        text.blank();
        let open = format!("internal static {name} Read({reader}, ReadOnlySpan<byte> tag)\n{{");
        text.block(open, "}", |text| {
            text.line(format!("{judge}\nreturn TypeRead(ref reader, tag);"));
        });
        text.blank();
        let check = if is_behind { "at.Once(json, Whole)" } else { "Check(json, at, null)" };
        text.line(format!("internal static void Check(JsonElement json, At at) => {check};"));
        text.blank();
        text.line("internal static void Check(JsonElement json, At at, string? tag) =>");
        text.line("    SchemaRule.Check(json, at, (json, at) => TypeCheck(json, at, tag), Asked);");
    } else {
        text.block(format!("internal static {name} Read({reader})\n{{"), "}", |text| {
            text.line(format!("{judge}\nreturn TypeRead(ref reader);"));
        });
        text.blank();
        if is_behind {
            text.line("internal static void Check(JsonElement json, At at) => at.Once(json, Whole);");
        } else {
            text.line("internal static void Check(JsonElement json, At at) =>");
            text.line("    SchemaRule.Check(json, at, TypeCheck, Asked);");
        }
    }
    text.blank();
}

/// What rules refer to, one class of members: in a package a file each, so that none depends on another.
pub(super) fn shared<'a>(context: &Context<'a>) -> Vec<(&'a TypeId, String)> {
    let checks: Vec<(&TypeId, &Check)> = context.component.checks.iter().collect();
    let member = |(id, check): (&'a TypeId, &'a Check)| {
        let identifier = context.rules.get(id).map_or("", String::as_str);
        let field = local(identifier);
        let mut text = Text::new(STEP);
        text.line("/// <summary>Rules that several places refer to.</summary>");
        text.block(format!("internal static partial class {SHARED}\n{{"), "}", |text| {
            let check = expression(context, check);
            let open = format!("private static readonly Judge {field} = ");
            let column = text.column() + open.len();
            text.line(open + &layout(&check, column, ";"));
            text.blank();
            let judged = if context.remembered.is_rule(id) {
                format!("SchemaRule.Once(json, at, {field})")
            } else {
                format!("{field}(json, at)")
            };
            text.line(format!("internal static bool {identifier}(JsonElement json, At at) => {judged};"));
        });
        (id, text.finish())
    };
    checks.into_iter().map(member).collect()
}

/// Adds the files of what rules refer to.
pub(super) fn emit(context: &Context<'_>, files: &mut BTreeMap<String, String>) {
    let machinery = context.machinery();
    for (id, body) in shared(context) {
        let usings = ["System.Text.Json", machinery.as_str()];
        let namespace = format!(".V{}.Json", id.version);
        let identifier = context.rules.get(id).map_or("", String::as_str);
        let file = Header { deprecated: false, usings: &usings, namespace: &namespace }.above(context, &body)
            + &body;
        files.insert(format!("V{}/Json/{SHARED}.{identifier}.cs", id.version), file);
    }
}

/// The names of what rules refer to.
pub(super) fn identifiers(component: &Component) -> BTreeMap<&TypeId, String> {
    let mut by_version: BTreeMap<u32, Vec<&TypeId>> = BTreeMap::new();
    for id in component.checks.keys() {
        by_version.entry(id.version).or_default().push(id);
    }
    let mut identifiers = BTreeMap::new();
    for ids in by_version.into_values() {
        let names: Vec<Name> = ids.iter().map(|id| Name::new(id.name.as_str())).collect();
        identifiers.extend(ids.into_iter().zip(members(names.iter(), SHARED, &[])));
    }
    identifiers
}

fn text(text: impl Into<String>) -> Expression {
    Expression::Text(text.into())
}

fn call(method: &str, arguments: Vec<Expression>) -> Expression {
    Expression::Call(format!("Ask.{method}"), arguments)
}

fn expression(context: &Context<'_>, check: &Check) -> Expression {
    let one = |check: &Check| expression(context, check);
    let all = |checks: &[Check]| checks.iter().map(one).collect::<Vec<_>>();
    match check {
        Check::Anything => text("Ask.Anything"),
        Check::Nothing => text("Ask.Nothing"),
        Check::Kinds(kinds) => match kinds.as_slice() {
            [only] => kind(*only),
            several => call("Any", several.iter().map(|only| kind(*only)).collect()),
        },
        Check::Values(values) => {
            let texts: Option<Vec<_>> = values.iter().map(|value| value.as_str().map(string)).collect();
            match texts {
                Some(texts) if !texts.is_empty() => call("Text", texts.into_iter().map(text).collect()),
                _ => call("Value", values.iter().map(|value| text(string(&canonical(value)))).collect()),
            }
        }
        Check::Range { minimum, maximum } => {
            let bounds = [(minimum, ["AtLeast", "Above"]), (maximum, ["AtMost", "Below"])];
            let mut asked: Vec<Expression> = bounds
                .into_iter()
                .filter_map(|(bound, [inclusive, exclusive])| {
                    let bound = bound.as_ref()?;
                    let method = if bound.exclusive { exclusive } else { inclusive };
                    Some(call(method, vec![text(string(&bound.value.to_string()))]))
                })
                .collect();
            if asked.len() == 1 { asked.remove(0) } else { call("All", asked) }
        }
        Check::Multiple(factor) => call("MultipleOf", vec![text(string(&factor.to_string()))]),
        Check::TextLength(length) => call("Length", bounds(*length)),
        Check::Pattern(pattern) => call("Matching", vec![text(table(pattern))]),
        Check::Items { prefix, rest } => {
            call("Items", [vec![one(rest)], all(prefix)].into_iter().flatten().collect())
        }
        Check::ItemCount(length) => call("Items", bounds(*length)),
        Check::Unique => text("Ask.Unique"),
        Check::Contains { check, count } => {
            call("Contains", [vec![one(check)], bounds(*count)].into_iter().flatten().collect())
        }
        Check::Properties { named, patterns, rest } => {
            let pair =
                |key: String, check: &Check| Expression::Group(["(", ")"], vec![text(key), one(check)]);
            let named = named.iter().map(|(name, check)| pair(string(name), check)).collect();
            let patterns = patterns.iter().map(|(pattern, check)| pair(table(pattern), check)).collect();
            let mut arguments =
                vec![Expression::Group(["[", "]"], named), Expression::Group(["[", "]"], patterns)];
            if **rest != Check::Anything {
                arguments.push(one(rest));
            }
            call("Properties", arguments)
        }
        Check::Required(names) => call("Required", names.iter().map(|name| text(string(name))).collect()),
        Check::Names(check) => call("Names", vec![one(check)]),
        Check::PropertyCount(length) => call("Properties", bounds(*length)),
        Check::Dependent { property, check } => call("With", vec![text(string(property)), one(check)]),
        Check::All(checks) => call("All", all(checks)),
        Check::Any(checks) => call("Any", all(checks)),
        Check::One(checks) => call("One", all(checks)),
        Check::Not(check) => call("Not", vec![one(check)]),
        Check::Conditional { condition, then, otherwise } => {
            call("If", vec![one(condition), one(then), one(otherwise)])
        }
        Check::Reference(id) => {
            let identifier = context.rules.get(id).map_or("", String::as_str);
            text(format!("{SHARED}.{identifier}"))
        }
    }
}

fn kind(kind: Kind) -> Expression {
    text(match kind {
        Kind::Null => "Ask.Null",
        Kind::Boolean => "Ask.Boolean",
        Kind::Integer => "Ask.Integer",
        Kind::Number => "Ask.Number",
        Kind::String => "Ask.String",
        Kind::Array => "Ask.Array",
        Kind::Object => "Ask.Object",
    })
}

fn canonical(value: &Value) -> String {
    value.to_string()
}

/// Bounds of a count as arguments with their names; no count is greater than an `int` holds.
fn bounds(length: Length) -> Vec<Expression> {
    let most = u64::from(i32::MAX.unsigned_abs());
    let bound = |name: &str, bound: u64| text(format!("{name}: {}", bound.min(most)));
    let min = bound("min", length.min.unwrap_or_default());
    [Some(min), length.max.map(|max| bound("max", max))].into_iter().flatten().collect()
}

/// An expression on one line where it fits, otherwise an argument a line.
fn layout(expression: &Expression, column: usize, end: &str) -> String {
    let line = flat(expression);
    if column + line.len() + end.len() <= WIDTH {
        return line + end;
    }
    let (open, items, close) = match expression {
        Expression::Text(_) => return line + end,
        Expression::Call(method, arguments) => (format!("{method}("), arguments, ")"),
        Expression::Group([open, close], items) => ((*open).to_owned(), items, *close),
    };
    if items.is_empty() {
        return line + end;
    }
    let last = items.len() - 1;
    let mut lines = open;
    for (at, item) in items.iter().enumerate() {
        let inner = layout(item, column + STEP.len(), if at == last { "" } else { "," });
        for line in inner.lines() {
            lines.push('\n');
            lines.push_str(STEP);
            lines.push_str(line);
        }
    }
    // A collection ends on a line of its own, as its beginning; a call ends with its last argument.
    if close == "]" {
        lines.push('\n');
    }
    lines + close + end
}

fn flat(expression: &Expression) -> String {
    let join = |items: &[Expression]| items.iter().map(flat).collect::<Vec<_>>().join(", ");
    match expression {
        Expression::Text(text) => text.clone(),
        Expression::Call(method, arguments) => format!("{method}({})", join(arguments)),
        Expression::Group([open, close], items) => format!("{open}{}{close}", join(items)),
    }
}
