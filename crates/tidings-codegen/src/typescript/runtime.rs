//! The runtime: the sources of the core package, and the parts of them that a module that stands alone needs.
//!
//! The folder beside this file is a package of its own, with tests; nothing of it is changed on its way out.

mod parts;

use std::collections::BTreeSet;

use super::WIDTH;
use super::expression::width;
use super::literal::string;

/// The settings of its compiler, which are those of the core package.
pub(super) const TSCONFIG: &str = include_str!("runtime/tsconfig.json");

/// What the core package exports: to programs, and to generated packages.
pub(super) const ENTRIES: [(&str, &str); 2] = [
    ("index.ts", include_str!("runtime/src/index.ts")),
    ("internal.ts", include_str!("runtime/src/internal.ts")),
];

/// Its declarations; each program takes of them what its types need.
pub(super) const FILES: [(&str, &str); 15] = [
    ("types.ts", include_str!("runtime/src/types.ts")),
    ("standard-schema.ts", include_str!("runtime/src/standard-schema.ts")),
    ("companion.ts", include_str!("runtime/src/companion.ts")),
    ("checks.ts", include_str!("runtime/src/checks.ts")),
    ("decimal.ts", include_str!("runtime/src/decimal.ts")),
    ("equality.ts", include_str!("runtime/src/equality.ts")),
    ("exact.ts", include_str!("runtime/src/exact.ts")),
    ("faults.ts", include_str!("runtime/src/faults.ts")),
    ("findings.ts", include_str!("runtime/src/findings.ts")),
    ("guards.ts", include_str!("runtime/src/guards.ts")),
    ("instances.ts", include_str!("runtime/src/instances.ts")),
    ("memory.ts", include_str!("runtime/src/memory.ts")),
    ("pattern.ts", include_str!("runtime/src/pattern.ts")),
    ("rules.ts", include_str!("runtime/src/rules.ts")),
    ("texts.ts", include_str!("runtime/src/texts.ts")),
];

/// What the runtime, and what is generated, uses of JavaScript; and what a module that is not of ECMAScript has.
const GLOBALS: [&str; 20] = [
    "Array",
    "BigInt",
    "Error",
    "Exports",
    "Function",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Set",
    "String",
    "Symbol",
    "SyntaxError",
    "TypeError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "NaN",
];

/// `import` or `import type` of what generated packages are made with.
pub(super) fn imported(keyword: &str, core: &str) -> String {
    format!("{keyword} * as t from {};", string(&format!("{core}/internal")))
}

/// Whether a type of a module cannot be called so.
pub(super) fn is_reserved(ident: &str) -> bool {
    let is_declared = |name: &str| parts::USES.iter().any(|(declared, _)| *declared == name);
    GLOBALS.contains(&ident)
        || is_declared(ident)
        || is_declared(&format!("is{ident}"))
        || is_declared(&format!("check{ident}"))
}

/// A declaration of the runtime, without `export`.
struct Part {
    text: String,
    is_constant: bool,
}

/// What is needed of the runtime: constants, which are read while types are declared, and the rest.
pub(super) struct Needed {
    pub(super) constants: Vec<String>,
    pub(super) others: Vec<String>,
}

/// The declarations that are named, and all that they need, in the order of the files.
pub(super) fn needed(names: &BTreeSet<String>) -> Needed {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut left: Vec<&str> = names.iter().map(String::as_str).collect();
    while let Some(name) = left.pop() {
        if let Some((name, uses)) = parts::USES.iter().find(|(declared, _)| *declared == name)
            && reached.insert(name)
        {
            left.extend(*uses);
        }
    }
    let mut needed = Needed { constants: Vec::new(), others: Vec::new() };
    for (_, text) in FILES {
        for (name, part) in declarations(text) {
            if reached.contains(name) {
                let list = if part.is_constant { &mut needed.constants } else { &mut needed.others };
                list.push(part.text);
            }
        }
    }
    needed
}

/// The declarations of a file. prettier has put an empty line between them, and indented what is inside.
fn declarations(file: &str) -> Vec<(&str, Part)> {
    let mut chunks: Vec<String> = Vec::new();
    for chunk in file.split("\n\n") {
        match chunks.last_mut() {
            Some(last) if chunk.starts_with([' ', '}', ')']) => {
                last.push_str("\n\n");
                last.push_str(chunk);
            }
            _ => chunks.push(chunk.to_owned()),
        }
    }
    let mut found = Vec::new();
    for chunk in chunks {
        let (docs, code) = match chunk.starts_with("/**").then(|| chunk.find("*/\n")).flatten() {
            Some(end) => chunk.split_at(end + 3),
            None => ("", chunk.as_str()),
        };
        let code = code.strip_prefix("export ").unwrap_or(code).trim_end();
        let known = parts::USES.iter().find(|(name, _)| {
            let rest = KEYWORDS.iter().find_map(|keyword| code.strip_prefix(keyword));
            rest.and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| {
                !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_' || next == '$')
            })
        });
        if let Some((name, _)) = known {
            let text = format!("{docs}{}", on_one_line(code));
            found.push((*name, Part { text, is_constant: code.starts_with("const ") }));
        }
    }
    found
}

const KEYWORDS: [&str; 6] = ["declare enum ", "interface ", "type ", "class ", "const ", "function "];

/// Without `export`, the head of a function may fit on a line.
fn on_one_line(code: &str) -> String {
    let Some((head, rest)) = code.split_once("(\n  ") else { return code.to_owned() };
    if !head.starts_with("function ") || head.contains('\n') {
        return code.to_owned();
    }
    let Some((parameters, rest)) = rest.split_once("\n): ") else { return code.to_owned() };
    let Some((returns, body)) = rest.split_once(" {\n") else { return code.to_owned() };
    let parameters = parameters.replace("\n  ", " ");
    let line = format!("{head}({}): {returns} {{", parameters.trim_end_matches(','));
    if width(&line) <= WIDTH && !line.contains('\n') { format!("{line}\n{body}") } else { code.to_owned() }
}

/// Code without the namespace of the runtime. What stands in comments, texts and regular expressions stays.
pub(super) fn bare(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    walk(code, |piece, of_runtime| {
        if of_runtime.is_none() {
            out.push_str(piece);
        }
    });
    out
}

/// What code names of the runtime.
pub(super) fn named(code: &str, names: &mut BTreeSet<String>) {
    walk(code, |_, of_runtime| names.extend(of_runtime.map(str::to_owned)));
}

/// Gives code in pieces; with each `t.` that is the namespace of the runtime, what stands behind it.
fn walk<'c>(code: &'c str, mut piece: impl FnMut(&'c str, Option<&'c str>)) {
    let mut rest = code;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let taken = match first {
            '"' | '\'' | '`' => quoted(rest, first),
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '/' => expression(rest),
            't' if !is_name(before) && before != '.' && rest.starts_with("t.") => {
                let (namespace, behind) = rest.split_at(2);
                let end = behind.find(|letter| !is_name(letter)).unwrap_or(behind.len());
                if let Some(name) = behind.get(..end) {
                    piece(namespace, Some(name));
                }
                rest = behind;
                before = '.';
                continue;
            }
            first => first.len_utf8(),
        };
        let (done, behind) = rest.split_at(taken);
        piece(done, None);
        before = done.chars().next_back().unwrap_or(' ');
        rest = behind;
    }
}

/// How long a text is that begins with its quote.
fn quoted(code: &str, quote: char) -> usize {
    let mut escaped = true;
    for (at, letter) in code.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            letter if letter == quote => return at + letter.len_utf8(),
            _ => {}
        }
    }
    code.len()
}

/// How long a regular expression is; nothing that is generated divides.
fn expression(code: &str) -> usize {
    let (mut escaped, mut class) = (true, false);
    for (at, letter) in code.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '/' if !class => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::{FILES, bare, declarations, needed, parts};

    #[test]
    fn the_namespace_goes_where_it_is_one() {
        assert_eq!(
            bare("t.isObject(value.t.x) && t.at(\"t.x 't.y\")"),
            "isObject(value.t.x) && at(\"t.x 't.y\")"
        );
        assert_eq!(
            bare("/* t.x */ t.x(/[/]t.x/u, set.t.x, '\\'t.x', t.Y)"),
            "/* t.x */ x(/[/]t.x/u, set.t.x, '\\'t.x', Y)"
        );
    }

    #[test]
    fn the_table_knows_every_declaration_and_no_other() {
        let found: Vec<&str> =
            FILES.iter().flat_map(|(_, text)| declarations(text)).map(|(name, _)| name).collect();
        let known: Vec<&str> = parts::USES.iter().map(|(name, _)| *name).collect();
        assert_eq!(found, known);
        for (_, uses) in parts::USES {
            assert!(uses.iter().all(|used| known.contains(used)), "{uses:?}");
        }
        // What is at the left of a line of the runtime is found as a declaration.
        let count = |text: &str| {
            let is_start = |line: &&str| {
                let line = line.strip_prefix("export ").unwrap_or(line);
                super::KEYWORDS.iter().any(|keyword| line.starts_with(keyword))
            };
            text.lines().filter(is_start).count()
        };
        assert_eq!(found.len(), FILES.iter().map(|(_, text)| count(text)).sum::<usize>());
    }

    #[test]
    fn only_what_is_needed() {
        let needed = needed(&["isObject".to_owned()].into());
        assert!(needed.constants.is_empty());
        assert_eq!(needed.others.len(), 2);
    }
}
