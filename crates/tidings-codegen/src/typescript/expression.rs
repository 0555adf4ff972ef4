//! Expressions, laid out as prettier does.

use super::{WIDTH, runtime};

/// The part of JavaScript's expressions that guards and checks are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expression {
    /// Anything that stays on one line: a name, a literal, a comparison.
    Plain(String),
    /// A call.
    Call(String, Vec<Expression>),
    /// A function of one argument.
    Arrow(&'static str, Box<Expression>),
    /// An array literal.
    Array(Vec<Expression>),
    /// An object literal, one property a line.
    Object(Vec<(String, Expression)>),
    /// Parts with `&&` between them, at least two.
    All(Vec<Expression>),
    /// Parts with `||` between them, at least two.
    Any(Vec<Expression>),
}

use Expression::{All, Any, Array, Arrow, Call, Object, Plain};

/// A call.
pub(super) fn call(callee: impl Into<String>, arguments: impl Into<Vec<Expression>>) -> Expression {
    Call(callee.into(), arguments.into())
}

/// A name or a literal.
pub(super) fn plain(text: impl Into<String>) -> Expression {
    Plain(text.into())
}

/// A function of one argument.
pub(super) fn arrow(parameter: &'static str, body: Expression) -> Expression {
    Arrow(parameter, Box::new(body))
}

/// That each of the parts is true.
pub(super) fn all(parts: Vec<Expression>) -> Expression {
    let parts = parts.into_iter().flat_map(|part| match part {
        All(parts) => parts,
        Plain(text) if text == "true" => Vec::new(),
        part => vec![part],
    });
    one_or(parts.collect(), "true", All)
}

/// That one of the parts is true.
pub(super) fn any(parts: Vec<Expression>) -> Expression {
    let parts = parts.into_iter().flat_map(|part| match part {
        Any(parts) => parts,
        part => vec![part],
    });
    one_or(parts.collect(), "false", Any)
}

fn one_or(mut parts: Vec<Expression>, none: &str, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.len() {
        0 => plain(none),
        1 => parts.remove(0),
        _ => several(parts),
    }
}

/// Columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(letter_width).sum() }
}

/// Wide letters of East Asia and emoji take two columns, combining marks none; close to Unicode's annex 11.
fn letter_width(letter: char) -> usize {
    match u32::from(letter) {
        0x0300..=0x036f | 0x200b..=0x200d | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f
        | 0x2e80..=0x303e
        | 0x3041..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x1f300..=0x1faff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

impl Expression {
    /// The same without the namespace of the runtime, for a module that holds what it needs of it.
    pub(super) fn bare(self) -> Self {
        let bare = |parts: Vec<Self>| parts.into_iter().map(Self::bare).collect();
        match self {
            Plain(text) => Plain(runtime::bare(&text)),
            Call(callee, arguments) => Call(runtime::bare(&callee), bare(arguments)),
            Arrow(parameter, body) => Arrow(parameter, Box::new(body.bare())),
            Array(items) => Array(bare(items)),
            Object(properties) => {
                Object(properties.into_iter().map(|(name, value)| (name, value.bare())).collect())
            }
            All(parts) => All(bare(parts)),
            Any(parts) => Any(bare(parts)),
        }
    }

    /// On one line.
    pub(super) fn flat(&self) -> String {
        let mut out = String::new();
        self.write_flat(&mut out);
        out
    }

    fn write_flat(&self, out: &mut String) {
        match self {
            Plain(text) => out.push_str(text),
            Call(callee, arguments) => {
                out.push_str(callee);
                out.push('(');
                write_list(out, arguments);
                out.push(')');
            }
            Arrow(parameter, body) => {
                out.push('(');
                out.push_str(parameter);
                out.push_str(") => ");
                body.write_flat(out);
            }
            Array(items) => {
                out.push('[');
                write_list(out, items);
                out.push(']');
            }
            Object(properties) if properties.is_empty() => out.push_str("{}"),
            Object(properties) => {
                out.push_str("{ ");
                for (at, (name, value)) in properties.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    out.push_str(name);
                    out.push_str(": ");
                    value.write_flat(out);
                }
                out.push_str(" }");
            }
            All(parts) | Any(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 {
                        out.push_str(self.operator());
                    }
                    if part.is_logical() {
                        out.push('(');
                    }
                    part.write_flat(out);
                    if part.is_logical() {
                        out.push(')');
                    }
                }
            }
        }
    }

    fn operator(&self) -> &'static str {
        if matches!(self, All(_)) { " && " } else { " || " }
    }

    fn is_logical(&self) -> bool {
        matches!(self, All(_) | Any(_))
    }

    /// Whether it takes several lines however short it is: an object does, as it is written; prettier
    /// breaks a call of two functions, and one beside a call of a function, as it does for
    /// compositions (`pipe(map((x) => x), …)`).
    fn is_broken(&self) -> bool {
        match self {
            Plain(_) => false,
            Arrow(_, body) => body.is_broken(),
            Array(items) if items.len() > 1 && items.iter().all(Self::is_long_list) => true,
            Array(items) | All(items) | Any(items) => items.iter().any(Self::is_broken),
            Object(properties) => !properties.is_empty(),
            Call(_, arguments) => {
                let functions = arguments.iter().filter(|argument| matches!(argument, Arrow(..))).count();
                let beside = |argument: &Self| match argument {
                    Call(_, inner) => inner.iter().any(|inner| matches!(inner, Arrow(..))),
                    _ => false,
                };
                functions > 1
                    || (arguments.len() > 1 && arguments.iter().any(beside))
                    || arguments.iter().any(Self::is_broken)
            }
        }
    }

    /// Several of these in a list stand on a line each.
    fn is_long_list(&self) -> bool {
        matches!(self, Array(items) if items.len() > 1)
    }

    /// Numbers fill lines.
    fn is_number(&self) -> bool {
        let Plain(text) = self else { return false };
        let digits = text.strip_prefix('-').unwrap_or(text);
        digits.starts_with(|first: char| first.is_ascii_digit()) && !digits.ends_with('n')
    }

    /// After `return`, before a semicolon: in parentheses where it takes several lines of its own.
    pub(super) fn returned(&self, column: usize) -> String {
        let flat = self.flat();
        if !self.is_logical() || (!self.is_broken() && column + 8 + width(&flat) <= WIDTH) {
            return self.layout(column, 7, 1);
        }
        let inner = if !self.is_broken() && column + 2 + width(&flat) <= WIDTH {
            flat
        } else {
            self.lines(column + 2, false, 0)
        };
        format!("(\n  {}\n)", indented(&inner))
    }

    /// The parts of a logical expression, one a line. In parentheses, the first stands behind one of them, and
    /// those that follow are indented by two; `after` columns follow the last.
    fn lines(&self, column: usize, parenthesised: bool, after: usize) -> String {
        let (All(parts) | Any(parts)) = self else { return self.layout(column, 0, after) };
        let operator = self.operator().trim_end();
        let mut out = String::new();
        for (at, part) in parts.iter().enumerate() {
            let last = at + 1 == parts.len();
            let after = if last { after } else { operator.len() };
            let (indent, before) = match (parenthesised, at) {
                (false, _) => (0, 0),
                (true, 0) => (0, 1),
                (true, _) => (2, 0),
            };
            let flat = part.flat();
            let text = if !part.is_logical() {
                part.layout(column + indent, before, after)
            } else if !part.is_broken() && column + indent + before + width(&flat) + 2 + after <= WIDTH {
                format!("({flat})")
            } else {
                format!("({})", part.lines(column + indent + before, true, after + 1))
            };
            let margin = " ".repeat(indent);
            out.push_str(&margin);
            out.push_str(&text.replace('\n', &format!("\n{margin}")));
            if !last {
                out.push_str(operator);
                out.push('\n');
            }
        }
        out
    }

    /// On as many lines as it takes, after `before` on a line that is indented by `column`, and
    /// before `after` columns. Lines after the first are indented relative to `column`.
    pub(super) fn layout(&self, column: usize, before: usize, after: usize) -> String {
        let flat = self.flat();
        if !self.is_broken() && column + before + width(&flat) + after <= WIDTH {
            return flat;
        }
        match self {
            Plain(_) => flat,
            Call(callee, arguments) => layout_call(callee, arguments, column, before),
            Arrow(parameter, body) => {
                format!("({parameter}) =>\n  {}", indented(&body.layout(column + 2, 0, after)))
            }
            Array(items) if items.len() > 1 && items.iter().all(Self::is_number) => {
                format!("[{}]", filled(items, column))
            }
            Array(items) => format!("[{}]", layout_list(items, column)),
            Object(properties) => layout_object(properties, column),
            All(_) | Any(_) => self.lines(column, false, after),
        }
    }
}

fn layout_object(properties: &[(String, Expression)], column: usize) -> String {
    let mut out = String::from("{\n");
    for (name, value) in properties {
        let mut head = format!("{name}: ");
        let mut value = value.layout(column + 2, width(&head), 1);
        let is_text = value.starts_with(['"', '\'']) && !value.contains('\n');
        if is_text && column + 2 + width(&head) + width(&value) + 1 > WIDTH {
            // A text that is too long stands alone.
            head.truncate(head.trim_end().len());
            value.insert_str(0, "\n  ");
        }
        for part in ["  ", &head, &indented(&value), ",\n"] {
            out.push_str(part);
        }
    }
    out.push('}');
    out
}

/// The last argument is broken alone where it is a list, an object or a function (prettier calls it hugging).
fn layout_call(callee: &str, arguments: &[Expression], column: usize, before: usize) -> String {
    if let Some((last @ (Array(_) | Arrow(..) | Object(_)), others)) = arguments.split_last()
        && !others.iter().any(|other| other.is_broken() || matches!(other, Arrow(..)))
    {
        let mut head = format!("{callee}(");
        for other in others {
            other.write_flat(&mut head);
            head.push_str(", ");
        }
        let hugged = match last {
            Array(items) if !items.is_empty() => Some(format!("{head}[{}])", layout_list(items, column))),
            Object(properties) if !properties.is_empty() => {
                Some(format!("{head}{})", layout_object(properties, column)))
            }
            Arrow(parameter, body) if !body.is_logical() => {
                let body = indented(&body.layout(column + 2, 0, 1));
                Some(format!("{head}({parameter}) =>\n  {body},\n)"))
            }
            _ => None,
        };
        if let Some(hugged) = hugged
            && hugged.lines().next().is_some_and(|first| column + before + width(first) <= WIDTH)
        {
            return hugged;
        }
    }
    format!("{callee}({})", layout_list(arguments, column))
}

fn layout_list(items: &[Expression], column: usize) -> String {
    let mut out = String::from("\n");
    for item in items {
        out.push_str("  ");
        out.push_str(&indented(&item.layout(column + 2, 0, 1)));
        out.push_str(",\n");
    }
    out
}

/// As many on a line as fit.
fn filled(items: &[Expression], column: usize) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for item in items {
        let item = item.flat();
        if !line.is_empty() && column + 2 + width(&line) + width(&item) + 2 > WIDTH {
            out.push_str("\n  ");
            out.push_str(&line);
            line.clear();
        }
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(&item);
        line.push(',');
    }
    format!("{out}\n  {line}\n")
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}

fn write_list(out: &mut String, items: &[Expression]) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        item.write_flat(out);
    }
}

#[cfg(test)]
mod tests {
    use super::{Expression, call, plain};

    #[test]
    fn breaks_as_prettier_does() {
        let long = plain("a".repeat(50));
        let list = call(
            "t.list",
            [long.clone(), Expression::Arrow("item", Box::new(call("t.text", [long.clone()])))],
        );
        let a = "a".repeat(50);
        assert_eq!(list.layout(2, 10, 1), format!("t.list({a}, (item) =>\n  t.text({a}),\n)"));
        let tuple = call("t.tuple", [long.clone(), Expression::Array(vec![long, plain("t.string")])]);
        assert_eq!(tuple.layout(2, 10, 1), format!("t.tuple({a}, [\n  {a},\n  t.string,\n])"));
        let at = call(
            "t.at",
            [plain("found"), plain(format!("\"{a}\"")), call("t.string", [plain(format!("value.{a}"))])],
        );
        assert_eq!(at.layout(2, 8, 1), format!("t.at(\n  found,\n  \"{a}\",\n  t.string(value.{a}),\n)"));
        assert_eq!(call("t.string", [plain("value")]).layout(0, 0, 0), "t.string(value)");
        let function = Expression::Arrow("item", Box::new(plain("x")));
        let composed = call("t.at", [plain("found"), call("t.list", [plain("value"), function])]);
        assert_eq!(composed.layout(0, 0, 0), "t.at(\n  found,\n  t.list(value, (item) => x),\n)");
    }
}
