//! The part of the runtime that some code needs.
//!
//! The runtime's sources are written to one form, which is all that is understood here: a file is a namespace of types,
//! a type's members are separated by empty lines, and a member begins at the first step of indentation.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{MACHINERY, NAMESPACE, REMEMBERED, RULES, VALUES};

/// A part of the runtime, as C# without indentation, and the namespaces that it uses.
pub(in crate::csharp) struct Needed {
    pub(in crate::csharp) code: String,
    pub(in crate::csharp) usings: Vec<&'static str>,
}

/// A declared type of the runtime.
struct Declared {
    usings: Vec<&'static str>,
    name: &'static str,
    /// Its members are called by its name.
    is_static: bool,
    /// Whether users of a module see it.
    is_visible: bool,
    /// Documentation, attributes and declaration, with the brace that opens it.
    head: Vec<&'static str>,
    members: Vec<Member>,
    is_kept: bool,
}

struct Member {
    lines: Vec<&'static str>,
    names: Vec<&'static str>,
    /// Others than the code that is seen here may call it.
    is_called_elsewhere: bool,
    is_kept: bool,
}

/// What is mentioned: names, and names behind the name of a type.
#[derive(Default)]
struct Mentions {
    names: BTreeSet<String>,
    qualified: BTreeSet<(String, String)>,
}

/// What of the runtime is needed by some code.
pub(in crate::csharp) fn needed(code: &str) -> Needed {
    let mut types = all();
    let mut mentions = Mentions::default();
    mentions.add(code.lines());
    while keep(&mut types, &mut mentions) {}

    let mut needed = Needed { code: String::new(), usings: Vec::new() };
    for ty in &types {
        let kept: Vec<&Member> = ty.members.iter().filter(|member| member.is_kept).collect();
        if !ty.is_kept || (ty.is_static && kept.is_empty()) {
            continue;
        }
        needed.usings.extend(&ty.usings);
        let mut add = |line: &str| {
            needed.code.push_str(line);
            needed.code.push('\n');
        };
        ty.head.iter().filter_map(|line| ty.declared_in_module(line)).for_each(|line| add(&line));
        for (at, member) in kept.into_iter().enumerate() {
            if at > 0 {
                add("");
            }
            member.lines.iter().for_each(|line| add(&ty.member_in_module(line)));
        }
        if ty.head.last() == Some(&"{") {
            add("}");
        }
        add("");
    }
    needed
}

/// The types of the runtime that modules may need.
fn all() -> Vec<Declared> {
    let values = VALUES.iter().flat_map(|(_, source)| declared(source, true));
    let machinery = [&MACHINERY[..], &REMEMBERED, &RULES].into_iter().flatten();
    values.chain(machinery.flat_map(|(_, source)| declared(source, false))).collect()
}

/// Keeps what is mentioned, and says whether that was anything new.
fn keep(types: &mut [Declared], mentions: &mut Mentions) -> bool {
    let mut found = false;
    for ty in types {
        if !ty.is_kept && mentions.names.contains(ty.name) {
            ty.is_kept = true;
            found = true;
            mentions.add(ty.head.iter().copied());
        }
        if !ty.is_kept {
            continue;
        }
        // Inside a type its members are called by their names alone.
        let mut inside = Mentions::default();
        for member in ty.members.iter().filter(|member| member.is_kept) {
            inside.add(member.lines.iter().copied());
        }
        for member in ty.members.iter_mut().filter(|member| !member.is_kept) {
            let is_called = |name: &&str| {
                if ty.is_static {
                    inside.names.contains(*name)
                        || mentions.qualified.contains(&(ty.name.to_owned(), (*name).to_owned()))
                } else {
                    mentions.names.contains(*name)
                }
            };
            if member.is_called_elsewhere || member.names.iter().any(is_called) {
                member.is_kept = true;
                found = true;
                mentions.add(member.lines.iter().copied());
            }
        }
    }
    found
}

impl Mentions {
    fn add<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
            let mut before: Option<(&str, usize)> = None;
            let mut rest = line;
            let mut at = 0;
            while let Some(start) = rest.find(is_part) {
                let word = &rest[start..];
                let word = &word[..word.find(|letter| !is_part(letter)).unwrap_or(word.len())];
                let from = at + start;
                self.names.insert(word.to_owned());
                if let Some((owner, end)) = before
                    && line.get(end..from) == Some(".")
                {
                    self.qualified.insert((owner.to_owned(), word.to_owned()));
                }
                before = Some((word, from + word.len()));
                at = from + word.len();
                rest = &line[at..];
            }
        }
    }
}

impl Declared {
    /// Whether the converters of a module's types derive from it, so that it has to be public as they are.
    fn is_base(&self) -> bool {
        self.name == "WireConverter"
    }

    /// A line of the declaration as a module has it: what generated code alone uses is internal there.
    fn declared_in_module(&self, line: &'static str) -> Option<Cow<'static, str>> {
        if self.is_visible || self.is_base() {
            return Some(line.into());
        }
        if line.starts_with("[EditorBrowsable(") {
            return None;
        }
        Some(line.strip_prefix("public ").map_or(line.into(), |rest| format!("internal {rest}").into()))
    }

    /// A line of a member as a module has it: what has internal types in its signature is no more visible than they are.
    fn member_in_module(&self, line: &'static str) -> Cow<'static, str> {
        match line.strip_prefix("    protected ") {
            Some(rest) if self.is_base() => format!("    private protected {rest}").into(),
            _ => line.into(),
        }
    }
}

/// The types of a source file.
fn declared(source: &'static str, is_visible: bool) -> Vec<Declared> {
    let usings: Vec<&'static str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("using ")?.strip_suffix(';'))
        .filter(|name| !name.starts_with(NAMESPACE))
        .collect();
    let mut types = Vec::new();
    let mut head = Vec::new();
    let mut body = Vec::new();
    let mut is_inside = false;
    for line in source.lines().skip_while(|line| !line.starts_with("namespace ")).skip(1) {
        match line {
            "{" => {
                head.push(line);
                is_inside = true;
            }
            "}" => {
                types.extend(ty(&usings, is_visible, std::mem::take(&mut head), &std::mem::take(&mut body)));
                is_inside = false;
            }
            line if is_inside => body.push(line),
            "" => {}
            line => {
                head.push(line);
                if line.ends_with(';') {
                    types.extend(ty(&usings, is_visible, std::mem::take(&mut head), &[]));
                }
            }
        }
    }
    types
}

fn ty(
    usings: &[&'static str],
    is_visible: bool,
    head: Vec<&'static str>,
    body: &[&'static str],
) -> Option<Declared> {
    let declaration = head.iter().copied().find(|line| is_code(line))?;
    let mut members: Vec<Vec<&'static str>> = Vec::new();
    for line in body {
        match members.last_mut() {
            // A member goes on until the next one begins behind an empty line.
            Some(lines) if !(begins(line) && ends_empty(lines)) => lines.push(*line),
            _ => members.push(vec![*line]),
        }
    }
    let name = declared_name(declaration);
    // What is public is so for users, or because it is inherited, unless generated code calls it.
    let inherits = is_visible || !declaration.starts_with("public ");
    Some(Declared {
        usings: usings.to_vec(),
        name,
        is_static: declaration.contains(" static "),
        is_visible,
        head,
        members: members.into_iter().map(|lines| member(lines, name, inherits)).collect(),
        is_kept: false,
    })
}

fn begins(line: &str) -> bool {
    line.strip_prefix("    ").is_some_and(|rest| rest.starts_with(|letter: char| !letter.is_whitespace()))
}

fn ends_empty(lines: &[&str]) -> bool {
    lines.last().is_some_and(|line| line.is_empty())
}

/// Whether a line is neither documentation nor an attribute.
fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with("//") && !line.starts_with('[')
}

fn member(mut lines: Vec<&'static str>, owner: &str, inherits: bool) -> Member {
    while ends_empty(&lines) {
        lines.pop();
    }
    let declarations: Vec<&'static str> = lines
        .iter()
        .copied()
        .filter(|line| begins(line) && is_code(line) && !line.trim_start().starts_with(['{', '}']))
        .collect();
    let names: Vec<&'static str> = declarations.iter().map(|line| declared_name(line)).collect();
    let inherits = inherits || lines.contains(&"    /// <inheritdoc/>");
    let is_called_elsewhere = declarations.iter().any(|line| {
        ["protected ", "override "].iter().any(|mark| line.contains(mark))
            || inherits && line.contains("public ")
            || !["public ", "internal ", "private "].iter().any(|mark| line.trim_start().starts_with(mark))
    });
    let is_called_elsewhere = is_called_elsewhere || names.contains(&owner);
    Member { is_called_elsewhere, names, lines, is_kept: false }
}

/// The name that a line declares: the last word before its parameters, value or body, or the one behind the kind of a type.
fn declared_name(line: &'static str) -> &'static str {
    let line = line.split(['(', '=', '{', ';', ':']).next().unwrap_or_default().trim();
    let line = match line.rfind('<') {
        Some(at) if line.ends_with('>') => &line[..at],
        _ => line,
    };
    line.rsplit(' ').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{all, needed};

    #[test]
    fn every_type_and_member_of_the_runtime_has_a_name() {
        let types = all();
        assert!(types.len() > 30, "{}", types.len());
        for ty in types {
            let plain = |name: &str| name.chars().all(char::is_alphanumeric);
            assert!(!ty.name.is_empty() && plain(ty.name), "{}", ty.name);
            for member in &ty.members {
                assert!(!member.names.is_empty(), "{}: {:?}", ty.name, member.lines);
                assert!(
                    member.is_called_elsewhere || member.names.iter().all(|name| plain(name)),
                    "{}: {:?}",
                    ty.name,
                    member.names
                );
            }
        }
    }

    #[test]
    fn what_is_called_is_kept_with_what_it_calls() {
        let code = needed("JsonReading.String(ref reader)").code;
        assert!(code.contains("static string String(ref Utf8JsonReader reader)"), "{code}");
        assert!(code.contains("static JsonException Mismatch()"), "{code}");
        assert!(!code.contains("Boolean("), "{code}");
        assert!(!code.contains("class Ask"), "{code}");
        let code = needed("Is.Double").code;
        assert!(code.contains("CheckJson Double"), "{code}");
        assert!(!code.contains("CheckJson Decimal"), "{code}");
    }

    #[test]
    fn what_is_inherited_is_kept() {
        let code = needed("class C : WireConverter<string> { VerdictScope Scope; }").code;
        assert_eq!(code.matches("public void Dispose()").count(), 2, "{code}");
        assert!(code.contains("public void Advance(int count)"), "{code}");
        assert!(!code.contains("struct Hashed"), "{code}");
    }

    #[test]
    fn what_users_do_not_see_is_internal() {
        let code = needed("class C : WireConverter<string> { JsonNumber Number; Ask Asked; At At; }").code;
        for line in code.lines().filter(|line| line.starts_with("public ")) {
            let visible = ["AnyJson", "Fault", "JsonNumber", "ParseException", "Value", "WireConverter"];
            assert!(visible.iter().any(|name| line.contains(name)), "{line}");
        }
        assert!(
            code.contains("    private protected abstract void CheckValue(JsonElement json, At at);"),
            "{code}"
        );
        assert!(!code.contains(" private private"), "{code}");
    }
}
