//! Writing Rust as rustfmt would. The emitters know where they are; what depends on widths is decided here,
//! by rustfmt's rules for its default configuration (checked with rustfmt over the golden packages).

use tidings_schema::visible::is_hidden;

use crate::markdown::{CodeBlocks, paragraphs};
use crate::model::Docs;

/// rustfmt's `max_width`.
const WIDTH: usize = 100;
/// rustfmt's `attr_fn_like_width`.
const ATTRIBUTE: usize = 70;
/// rustfmt's `array_width`, and `fn_call_width`.
const ARRAY: usize = 60;

/// rustfmt's `struct_lit_width`.
const STRUCTURE: usize = 18;

/// A Rust source text that grows by lines.
pub(super) struct Source {
    text: String,
    depth: usize,
}

impl Source {
    pub(super) fn new() -> Self {
        Self { text: String::with_capacity(4096), depth: 0 }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// How many columns the indentation takes.
    pub(super) fn column(&self) -> usize {
        self.depth * 4
    }

    /// One line; an empty one between items.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Several lines at the present depth.
    pub(super) fn lines(&mut self, lines: &str) {
        lines.lines().for_each(|line| self.line(line));
    }

    /// A line that opens a block.
    pub(super) fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    /// The line that closes it.
    pub(super) fn close(&mut self, line: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line(line);
    }

    /// `left`, items in brackets, `right`: on one line if rustfmt would, otherwise one item a line.
    fn bracketed(&mut self, left: &str, items: &[String], right: &str, longest: usize, comma: &str) {
        let joined = items.join(", ");
        let width = joined.chars().count();
        let whole = self.depth * 4 + left.chars().count() + width + right.chars().count();
        if items.is_empty() || (width <= longest && whole <= WIDTH) {
            self.line(&format!("{left}{joined}{right}"));
            return;
        }
        self.open(left);
        for (position, item) in items.iter().enumerate() {
            let comma = if position + 1 == items.len() { comma } else { "," };
            self.line(&format!("{item}{comma}"));
        }
        self.close(right);
    }

    /// `#[serde(a, b)]`; nothing without arguments.
    pub(super) fn attribute(&mut self, name: &str, arguments: &[String]) {
        match arguments {
            [] => {}
            // Of a field, rustfmt leaves room for a comma that it does not write.
            [only]
                if self.depth * 4 + name.len() + only.chars().count() + 5
                    > WIDTH - usize::from(self.depth > 0) =>
            {
                self.open(&format!("#[{name}("));
                self.line(only);
                self.close(")]");
            }
            [only] => self.line(&format!("#[{name}({only})]")),
            _ => self.bracketed(&format!("#[{name}("), arguments, ")]", ATTRIBUTE, ""),
        }
    }

    /// `pub fn name(a: A) -> R {`, after which the body is open.
    pub(super) fn function(&mut self, head: &str, parameters: &[String], tail: &str) {
        self.bracketed(&format!("{head}("), parameters, &format!("){tail} {{"), usize::MAX, ",");
        self.depth += 1;
    }

    /// `left[a, b]right` with items of any width.
    pub(super) fn array(&mut self, left: &str, items: &[String], right: &str) {
        let short = items.iter().all(|item| item.chars().count() <= 10);
        let joined = items.join(", ").chars().count();
        if short && joined > ARRAY {
            // Short items fill lines.
            self.open(&format!("{left}["));
            self.fill(items, WIDTH);
            self.close(&format!("]{right}"));
            return;
        }
        self.bracketed(&format!("{left}["), items, &format!("]{right}"), ARRAY, ",");
    }

    /// `use path::{a, b};`, or without braces for one.
    pub(super) fn import(&mut self, head: &str, path: &str, names: &[&str]) {
        match names {
            [] => {}
            [only] => self.line(&format!("{head} {path}::{only};")),
            names => {
                let one = format!("{head} {path}::{{{}}};", names.join(", "));
                if one.chars().count() <= WIDTH - 2 {
                    self.line(&one);
                    return;
                }
                let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
                self.open(&format!("{head} {path}::{{"));
                // rustfmt fills these lines to one column less.
                self.fill(&names, WIDTH - 1);
                self.close("};");
            }
        }
    }

    /// `head a, b` and what closes it, over as many lines as it takes: the tokens of a macro.
    pub(super) fn wrapped(&mut self, head: &str, items: &[String], tail: &str) {
        let mut line = head.to_owned();
        for (position, item) in items.iter().enumerate() {
            let end = if position + 1 == items.len() { tail } else { "," };
            if self.depth * 4 + line.len() + item.len() + end.len() + 1 > WIDTH {
                self.line(&line);
                line = String::from("   ");
            }
            line.push(' ');
            line.push_str(item);
            line.push_str(end);
        }
        self.line(&line);
    }

    fn fill(&mut self, items: &[String], longest: usize) {
        let mut line = String::new();
        for item in items {
            let width = self.depth * 4 + line.chars().count() + item.chars().count() + 2;
            if !line.is_empty() && width > longest {
                self.line(&line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(item);
            line.push(',');
        }
        self.line(&line);
    }

    /// `head(a, b)tail`, broken within the parentheses if it does not fit.
    pub(super) fn arguments(&mut self, head: &str, arguments: &[String], tail: &str) {
        self.bracketed(&format!("{head}("), arguments, &format!("){tail}"), ARRAY, ",");
    }

    /// `head(a, b)tail` with fields of any width.
    pub(super) fn fields(&mut self, head: &str, fields: &[String], tail: &str) {
        self.bracketed(&format!("{head}("), fields, &format!("){tail}"), usize::MAX, ",");
    }

    /// `left = value;`, the value on a line of its own if it does not fit.
    pub(super) fn assign(&mut self, left: &str, value: &str) {
        let whole = self.depth * 4 + left.chars().count() + value.chars().count() + 4;
        if whole <= WIDTH {
            self.line(&format!("{left} = {value};"));
            return;
        }
        self.open(&format!("{left} ="));
        self.line(&format!("{value};"));
        self.depth = self.depth.saturating_sub(1);
    }

    /// `name { a: x, b }` as the last expression.
    pub(super) fn structure(&mut self, name: &str, fields: &[String]) {
        let joined = fields.join(", ");
        if joined.chars().count() <= STRUCTURE {
            self.line(&format!("{name} {{ {joined} }}"));
            return;
        }
        self.open(&format!("{name} {{"));
        for field in fields {
            self.line(&format!("{field},"));
        }
        self.close("}");
    }

    /// `Name(Held),`
    pub(super) fn tuple_variant(&mut self, name: &str, held: &str) {
        self.bracketed(&format!("{name}("), &[held.to_owned()], "),", usize::MAX, ",");
    }

    /// An arm of a match whose body rustfmt puts into a block if it does not fit beside the pattern.
    pub(super) fn arm(&mut self, pattern: &str, body: &str) {
        let whole = self.depth * 4 + pattern.chars().count() + body.chars().count() + 5;
        if whole <= WIDTH {
            self.line(&format!("{pattern} => {body},"));
            return;
        }
        self.open(&format!("{pattern} => {{"));
        self.line(body);
        self.close("}");
    }

    /// Doc comments, of `otherwise` where there is no description. `otherwise` and `remark` are [`Source::own`] words.
    pub(super) fn docs(&mut self, docs: &Docs, otherwise: &str, remark: Option<&str>) {
        match docs.text.as_deref().filter(|text| !text.trim().is_empty()) {
            Some(text) => self.comment(text),
            None => self.own(otherwise),
        }
        if let Some(remark) = remark {
            self.line("///");
            self.own(remark);
        }
        if docs.deprecated {
            match docs.note_line() {
                Some(note) => self.line(&format!("#[deprecated(note = {})]", literal(&note))),
                None => self.line("#[deprecated]"),
            }
        }
    }

    /// A doc comment of our own words, in which names of users are code spans and brackets are links.
    pub(super) fn own(&mut self, words: &str) {
        self.line(&format!("/// {words}"));
    }

    /// A doc comment. Whatever the text holds stays inside it, and is not compiled as an example.
    pub(super) fn comment(&mut self, text: &str) {
        for line in paragraphs(text, CodeBlocks::Text) {
            self.line(format!("/// {line}").trim_end());
        }
    }
}

/// A text as a Rust string literal.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for letter in text.chars() {
        match letter {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            letter if is_hidden(letter) => {
                literal.push_str(&letter.escape_unicode().to_string());
            }
            letter => literal.push(letter),
        }
    }
    literal.push('"');
    literal
}
