//! Expressions, laid out as prettier does.

use super::WIDTH;

/// The part of JavaScript's expressions that checks are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expression {
    /// Anything that stays on one line: a name, a literal.
    Plain(String),
    /// A call.
    Call(String, Vec<Expression>),
    /// A function of one argument.
    Arrow(&'static str, Box<Expression>),
    /// An array literal.
    Array(Vec<Expression>),
}

use Expression::{Array, Arrow, Call, Plain};

/// A call.
pub(super) fn call(callee: impl Into<String>, arguments: impl Into<Vec<Expression>>) -> Expression {
    Call(callee.into(), arguments.into())
}

/// A name or a literal.
pub(super) fn plain(text: impl Into<String>) -> Expression {
    Plain(text.into())
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
        }
    }

    /// Whether it takes several lines however short it is: prettier breaks a call of two functions,
    /// and one beside a call of a function, as it does for compositions (`pipe(map((x) => x), …)`).
    fn is_broken(&self) -> bool {
        match self {
            Plain(_) => false,
            Arrow(_, body) => body.is_broken(),
            Array(items) => items.iter().any(Self::is_broken),
            Call(_, arguments) => {
                let functions = arguments.iter().filter(|argument| matches!(argument, Arrow(..))).count();
                let beside = |argument: &Self| match argument {
                    Call(_, inner) => inner.iter().any(|inner| matches!(inner, Arrow(..))),
                    Plain(_) | Arrow(..) | Array(_) => false,
                };
                functions > 1
                    || (arguments.len() > 1 && arguments.iter().any(beside))
                    || arguments.iter().any(Self::is_broken)
            }
        }
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
            Array(items) => format!("[{}]", layout_list(items, column)),
        }
    }
}

/// The last argument is broken alone where it is a list or a function (prettier calls it hugging).
fn layout_call(callee: &str, arguments: &[Expression], column: usize, before: usize) -> String {
    if let Some((last @ (Array(_) | Arrow(..)), others)) = arguments.split_last()
        && !others.iter().any(|other| other.is_broken() || matches!(other, Arrow(..)))
    {
        let mut head = format!("{callee}(");
        for other in others {
            other.write_flat(&mut head);
            head.push_str(", ");
        }
        let hugged = match last {
            Array(items) if !items.is_empty() => Some(format!("{head}[{}])", layout_list(items, column))),
            Arrow(parameter, body) => {
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
