//! A file of the runtime, taken apart. rustfmt has formatted it, so that lines are enough: a part begins
//! behind an empty line, with one that is indented as far as the members of what it stands in.

/// An item of a file, or a member of one.
pub(super) struct Part<'a> {
    /// Where its file stands among the files.
    pub(super) file: usize,
    /// What it is a member of.
    pub(super) parent: Option<usize>,
    pub(super) kind: Kind<'a>,
    /// Its lines. Of what has members: the lines before them.
    pub(super) text: &'a str,
    pub(super) words: Vec<Word<'a>>,
}

pub(super) enum Kind<'a> {
    /// What has no name.
    Other,
    Use,
    /// Something with a name.
    Item(&'a str),
    /// The trait, if it is of one, and the type.
    Impl(Option<&'a str>, &'a str),
    /// A macro that is called.
    Call,
    /// An entry of such a call, by what asks for it.
    Entry(Vec<&'a str>),
    /// A member by its name, and whether everybody sees it.
    Member(&'a str, bool),
    /// The end of what has members.
    End,
}

/// An identifier.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) name: &'a str,
    /// The identifier before it, in a path.
    pub(super) path: Option<&'a str>,
    /// Whether it stands behind a dot, or in a path, or names a member that a macro declares.
    pub(super) member: bool,
    /// Whether it says how an entry of a table is meant: `name: word "text"`.
    pub(super) how: bool,
}

/// Takes a file apart.
pub(super) fn parts<'a>(file: usize, text: &'a str, all: &mut Vec<Part<'a>>) {
    for chunk in chunks(text, "") {
        let kind = kind(chunk);
        let has_members = match &kind {
            Kind::Impl(..) | Kind::Call => true,
            Kind::Item(_) => head(chunk).contains("trait "),
            _ => false,
        };
        let inside = chunk.split_once("{\n").filter(|_| has_members);
        let inside = inside.and_then(|(before, rest)| Some((before, rest.strip_suffix('}')?)));
        let own = inside.and_then(|(before, _)| chunk.get(..=before.len())).unwrap_or(chunk);
        let parent = all.len();
        let is_call = matches!(kind, Kind::Call);
        all.push(Part { file, parent: None, kind, text: own, words: words(own) });
        let Some((_, inside)) = inside else { continue };
        let members = if is_call { entries(inside) } else { chunks(inside, "    ") };
        for text in members {
            let kind = if is_call { Kind::Entry(keys(text)) } else { member(text) };
            all.push(Part { file, parent: Some(parent), kind, text, words: words(text) });
        }
        all.push(Part { file, parent: Some(parent), kind: Kind::End, text: "}", words: Vec::new() });
    }
}

/// What empty lines part, where what follows is indented so far and no further.
fn chunks<'a>(text: &'a str, indent: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let (mut start, mut at, mut after_empty) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let begins = line.strip_prefix(indent).is_some_and(|rest| !rest.starts_with([' ', '\n']));
        if after_empty && begins {
            found.extend(text.get(start..at));
            start = at;
        }
        after_empty = line == "\n";
        at += line.len();
    }
    found.extend(text.get(start..));
    found.into_iter().map(|part| part.trim_matches('\n')).filter(|part| !part.is_empty()).collect()
}

/// The entries of a call: each ends a line with `;`.
fn entries(text: &str) -> Vec<&str> {
    let entries = text.split_inclusive(";\n").map(|entry| entry.trim_matches('\n'));
    entries.filter(|entry| !entry.is_empty()).collect()
}

/// The first line that is no comment and no attribute.
fn head(text: &str) -> &str {
    let mut lines = text.lines().map(str::trim_start);
    lines.find(|line| !line.starts_with("//") && !line.starts_with("#[")).unwrap_or_default()
}

fn kind(text: &str) -> Kind<'_> {
    let head = past_visibility(head(text));
    if head.starts_with("use ") {
        return Kind::Use;
    }
    if let Some(rest) = head.strip_prefix("impl").filter(|rest| rest.starts_with([' ', '<'])) {
        let rest = past_generics(rest).trim_start();
        return match rest.split_once(" for ") {
            Some((subject, ty)) => {
                let ty = ty.strip_prefix("&'a ").unwrap_or(ty);
                Kind::Impl(Some(last_of_path(subject)), first_name(ty))
            }
            None => Kind::Impl(None, first_name(rest)),
        };
    }
    if let Some(rest) = head.strip_prefix("macro_rules!") {
        return Kind::Item(first_name(rest));
    }
    let head = head.strip_prefix("const ").filter(|rest| rest.starts_with("fn ")).unwrap_or(head);
    if head.starts_with("mod ") && head.ends_with(';') {
        return Kind::Other;
    }
    let words = ["struct ", "enum ", "trait ", "fn ", "const ", "static ", "type ", "mod "];
    match words.iter().find_map(|word| head.strip_prefix(word)).map(first_name) {
        Some("_") => Kind::Other,
        Some(name) => Kind::Item(name),
        None if head.split_once('!').is_some_and(|(name, _)| first_name(name) == name) => Kind::Call,
        None => Kind::Other,
    }
}

fn member(text: &str) -> Kind<'_> {
    match kind(text) {
        Kind::Item(name) => Kind::Member(name, head(text).starts_with("pub ")),
        _ => Kind::Other,
    }
}

/// What asks for an entry: what it begins with, and what it is made `of`.
fn keys(text: &str) -> Vec<&str> {
    let head = head(text);
    let mut keys = vec![head.split(|letter: char| !is_of_name(letter)).next().unwrap_or_default()];
    keys.extend(head.split_once(" of ").map(|(_, rest)| first_name(rest)));
    keys.retain(|key| !key.is_empty() && !key.starts_with(|first: char| first.is_ascii_digit()));
    keys
}

fn past_visibility(head: &str) -> &str {
    let Some(rest) = head.strip_prefix("pub") else { return head };
    let rest = match rest.strip_prefix('(').and_then(|rest| rest.split_once(") ")) {
        Some((_, rest)) => rest,
        None => rest,
    };
    rest.trim_start()
}

/// What follows the generics that a text begins with.
fn past_generics(text: &str) -> &str {
    let (mut depth, mut before) = (0, ' ');
    for (at, letter) in text.char_indices() {
        match letter {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        before = letter;
        if depth == 0 {
            return if letter == '>' { text.get(at + 1..).unwrap_or_default() } else { text };
        }
    }
    text
}

/// `PartialEq` of `std::cmp::PartialEq<Other>`.
fn last_of_path(text: &str) -> &str {
    let path = text.split('<').next().unwrap_or(text);
    path.rsplit("::").next().unwrap_or(path)
}

/// The identifier that comes first in a text.
fn first_name(text: &str) -> &str {
    let text = text.trim_start_matches(|letter| !is_of_name(letter));
    text.split(|letter| !is_of_name(letter)).next().unwrap_or_default()
}

fn is_of_name(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}

/// The identifiers of a text that stand neither in comments nor in literals.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word> = Vec::new();
    let is_macro = head(text).starts_with("macro_rules!");
    // What stands between the last word and the present place.
    let mut between = "";
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if is_of_name(first) {
            let name = first_name(rest);
            let after = rest.get(name.len()..).unwrap_or_default();
            let path = found.last().filter(|_| between == "::").map(|last| last.name);
            let last = found.last().map(|last| last.name);
            let declared = is_macro && between == " " && matches!(last, Some("fn" | "const" | "type"));
            let member = declared || between.ends_with('.') || between.ends_with("::");
            let how = between.ends_with(": ") && (after.starts_with(" \"") || after.starts_with(" {"));
            found.push(Word { name, path, member, how });
            (rest, between) = (after, "");
            continue;
        }
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '"' => literal(rest, '"'),
            // A character; or else a lifetime, whose name is as good as any.
            '\'' if rest.starts_with("'\\") || rest.chars().nth(2) == Some('\'') => literal(rest, '\''),
            _ => first.len_utf8(),
        };
        let start = text.len() - rest.len() - between.len();
        rest = rest.get(skipped..).unwrap_or_default();
        between = text.get(start..text.len() - rest.len()).unwrap_or_default();
    }
    found
}

/// How long a literal is that a text begins with.
fn literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}
