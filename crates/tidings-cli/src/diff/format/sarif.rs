//! SARIF 2.1.0, for code scanning.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tidings_schema::Place;
use tidings_schema::evolution::Rule;
use tidings_schema::visible::escape_hidden;

use super::{exception, sentence};
use crate::diff::asked::{Asked, Judgement};
use crate::diff::change::told;
use crate::diff::found::{Event, Found, Told};
use crate::report::{clean, locate};
use crate::settings::Lines;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HELP: &str = "docs/compatibility.md";
/// The name of the fingerprint; its number rises when it is made otherwise.
const FINGERPRINT: &str = "tidingsChange/v1";

/// The difference as one run.
pub(crate) fn sarif(found: &Found<'_>) -> String {
    let used: BTreeSet<&str> =
        found.events.iter().flat_map(|event| &event.told).map(|told| told.change.rule.id()).collect();
    let mends: BTreeMap<&str, &str> =
        Rule::ALL.iter().map(|rule| (rule.id(), rule.mend())).filter(|(id, _)| used.contains(id)).collect();
    let rules: Vec<Value> = mends.iter().map(|(id, mend)| rule(id, mend)).collect();
    let at = |id: &str| mends.keys().position(|known| *known == id);
    let mut seen = BTreeMap::new();
    let mut results = Vec::new();
    for event in &found.events {
        for told in &event.told {
            results.push(result(event, told, at(told.change.rule.id()), &mut seen));
        }
    }
    let value = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "tidings",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    escape_hidden(&text).into_owned()
}

fn rule(id: &str, mend: &str) -> Value {
    let (words, mend) = (sentence(&id.replace('-', " ")), sentence(mend));
    json!({
        "id": id,
        "shortDescription": { "text": words },
        "help": {
            "text": format!("{mend}. The rule is explained in {HELP}."),
            "markdown": format!("{mend}. The rule `{id}` is explained in `{HELP}`."),
        },
        "defaultConfiguration": { "level": "error" },
    })
}

fn result(event: &Event<'_>, told: &Told, rule: Option<usize>, seen: &mut BTreeMap<String, usize>) -> Value {
    let change = &told.change;
    let level = match told.judgement {
        _ if told.holds() => "note",
        Judgement::Breaking => "error",
        Judgement::Unknown | Judgement::Compatible => "warning",
    };
    let mut result = json!({
        "ruleId": change.rule.id(),
        "level": level,
        "message": { "text": message(event, told, event.asked) },
        "locations": locations(event, told),
        "partialFingerprints": { FINGERPRINT: fingerprint(event, told, seen) },
        "properties": {
            "event": event.title(),
            "component": event.component(),
            "judgement": told.judgement.word(),
        },
    });
    // External: it is not said in the file that the result is about.
    if let Some(excepted) = told.excepted.as_ref().filter(|excepted| excepted.holds) {
        let why = exception(excepted);
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": why }]);
    }
    if let Some(at) = rule {
        result["ruleIndex"] = Value::from(at);
    }
    result
}

fn message(event: &Event<'_>, told: &Told, asked: Asked) -> String {
    let change = &told.change;
    let mut text = format!("{}: {}.", event.title(), change.message);
    for (direction, verdict) in asked.verdicts(&change.verdicts) {
        if let Some(words) = self::told(direction, verdict) {
            text.push(' ');
            text.push_str(&sentence(&words));
            text.push('.');
        }
    }
    let end = match &told.excepted {
        Some(excepted) if excepted.holds => format!(" Excepted {}.", exception(excepted)),
        _ if told.judgement.holds() => String::new(),
        _ => format!(" {}.", sentence(change.rule.mend())),
    };
    text.push_str(&end);
    unlinked(&clean(&text))
}

/// A message in which `[text](target)` is no link (SARIF 2.1.0, section 3.11.6): its closing bracket is escaped.
fn unlinked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut backslashes = 0_usize;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == ']' && letters.peek() == Some(&'(') && backslashes.is_multiple_of(2) {
            out.push('\\');
        }
        backslashes = if letter == '\\' { backslashes + 1 } else { 0 };
        out.push(letter);
    }
    out
}

/// One location, the line of Rust or the schema's: code scanning shows the first. A file of another revision is none.
fn locations(event: &Event<'_>, told: &Told) -> Value {
    let change = &told.change;
    let new = event.new.zip(change.new.as_deref());
    let old = event.old.zip(change.old.as_deref());
    let Some((schema, pointer)) = new.or(old) else { return json!([]) };
    let (file, text, inner) = schema.place(pointer);
    let logical = json!([{
        "name": inner.rsplit('/').next().unwrap_or_default(),
        "fullyQualifiedName": format!("{file}#{inner}"),
        "kind": "member",
    }]);
    let in_rust = told.places.iter().find_map(|place| match place {
        Place::Source { file, line, column } => Some(physical(file, *line, *column)),
        _ => None,
    });
    let physical = in_rust.or_else(|| schema.on_disk.then(|| by_pointer(file, text, inner)));
    // What is gone from the disk is shown in what came after it.
    let physical = physical.or_else(|| {
        let new = event.new.filter(|new| new.on_disk)?;
        Some(by_pointer(&new.path, &new.text, pointer))
    });
    match physical {
        Some(physical) => json!([{ "physicalLocation": physical, "logicalLocations": logical }]),
        None => json!([{ "logicalLocations": logical }]),
    }
}

fn by_pointer(file: &str, text: &str, pointer: &str) -> Value {
    let (line, column) = Lines::new(text).locate(locate(text, pointer));
    physical(file, line, column)
}

fn physical(file: &str, line: u32, column: u32) -> Value {
    let mut region = json!({ "startLine": line.max(1) });
    if column > 0 {
        region["startColumn"] = Value::from(column);
    }
    json!({ "artifactLocation": { "uri": uri(file) }, "region": region })
}

/// A path as a URI reference (RFC 3986): relative to the repository, or of a file where it is absolute.
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut text = if path.starts_with('/') { "file://".to_owned() } else { String::new() };
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                text.push(char::from(byte));
            }
            other => {
                let _ = write!(text, "%{other:02X}");
            }
        }
    }
    text
}

/// What stays the same while lines move: the event, the rule and the place in the schemas.
fn fingerprint(event: &Event<'_>, told: &Told, seen: &mut BTreeMap<String, usize>) -> String {
    let change = &told.change;
    let parts = [
        event.component().unwrap_or_default(),
        &event.title(),
        change.rule.id(),
        change.old.as_deref().unwrap_or("-"),
        change.new.as_deref().unwrap_or("-"),
    ];
    let hash = fnv(parts.join("\u{0}").as_bytes());
    let hash = format!("{hash:016x}");
    let times = seen.entry(hash.clone()).or_default();
    *times += 1;
    if *times == 1 { hash } else { format!("{hash}:{times}") }
}

/// FNV-1a of 64 bits: stable over machines and versions of Rust.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{fnv, unlinked, uri};

    #[test]
    fn hashes_are_those_of_the_definition() {
        assert_eq!(fnv(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn names_are_no_links() {
        assert_eq!(unlinked("a [x](https://x.example)"), "a [x\\](https://x.example)");
        assert_eq!(unlinked(r"[x\](y) [x\\](y)"), r"[x\](y) [x\\\](y)");
        assert_eq!(unlinked("{\"a\":[1]} (b)"), "{\"a\":[1]} (b)");
    }

    #[test]
    fn paths_are_uris() {
        assert_eq!(uri("./schemas/a b#.json"), "schemas/a%20b%23.json");
        assert_eq!(uri("/x/å"), "file:///x/%C3%A5");
        assert_eq!(uri("git:main:a"), "git%3Amain%3Aa");
    }
}
