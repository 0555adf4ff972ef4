//! JSON Pointers (RFC 6901), also as fragments of references.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// Lets a pointer lead on to `token` inside what it points to (RFC 6901, section 3).
///
/// ```
/// let mut pointer = "/properties".to_owned();
/// tidings_schema::pointer::push(&mut pointer, "a/b~c");
/// assert_eq!(pointer, "/properties/a~1b~0c");
/// ```
pub fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    if !token.contains(['~', '/']) {
        return pointer.push_str(token);
    }
    for letter in token.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The name of the definition that a `$ref` leads to; none where it leads anywhere else.
///
/// ```
/// use tidings_schema::pointer::definition;
/// assert_eq!(definition("#/$defs/A~1%C3%86"), Some("A/Æ".to_owned()));
/// assert_eq!(definition("#"), None);
/// ```
pub fn definition(reference: &str) -> Option<String> {
    match target(reference) {
        Target::Def(name) => Some(name),
        Target::Root | Target::InsideDef(..) | Target::Other => None,
    }
}

/// A token of a pointer as it was before escaping (RFC 6901, section 4).
fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The pointer to `token` inside what `pointer` points to.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    let mut longer = String::with_capacity(pointer.len() + token.len() + 1);
    longer.push_str(pointer);
    push(&mut longer, token);
    longer
}

/// A pointer's tokens; none where it is not a pointer.
pub(crate) fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let inner = pointer.strip_prefix('/')?;
    Some(inner.split('/').map(unescape).collect())
}

/// What a reference inside a schema leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// `#`.
    Root,
    /// `#/$defs/Name`.
    Def(String),
    /// `#/$defs/Name/…`: the name and the rest, `/…`.
    InsideDef(String, String),
    /// Anything else.
    Other,
}

/// Reads a `$ref`.
pub(crate) fn target(reference: &str) -> Target {
    if reference == "#" {
        return Target::Root;
    }
    let Some(rest) = reference.strip_prefix("#/$defs/") else { return Target::Other };
    let (name, inside) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let Some(name) = percent_decode(name) else { return Target::Other };
    let name = unescape(&name);
    if inside.is_empty() { Target::Def(name) } else { Target::InsideDef(name, inside.to_owned()) }
}

/// Writes the `$ref` to a definition: a pointer as a URI fragment (RFC 6901, section 6), in which
/// what RFC 3986 does not allow is percent-encoded.
pub(crate) fn reference(name: &str) -> String {
    let mut text = String::from("#/$defs/");
    for byte in name.bytes() {
        match byte {
            b'~' => text.push_str("~0"),
            b'/' => text.push_str("~1"),
            b'!' | b'$' | b'&'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' => text.push(byte as char),
            other => {
                let _ = write!(text, "%{other:02X}");
            }
        }
    }
    text
}

/// Follows a `$ref` in the document.
pub(crate) fn follow<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    match target(reference) {
        Target::Root => Some(root),
        Target::Def(name) => root.get("$defs")?.get(name),
        Target::InsideDef(..) | Target::Other => root.pointer(&percent_decode(reference.strip_prefix('#')?)?),
    }
}

/// The definitions of a document.
pub(crate) fn defs(root: &Value) -> Option<&Map<String, Value>> {
    root.get("$defs").and_then(Value::as_object)
}

fn percent_decode(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_round_trip() {
        for name in ["Address", "a/b~c", "Ærlig 100%", "<T>"] {
            assert_eq!(target(&reference(name)), Target::Def(name.to_owned()));
        }
        assert_eq!(target("#/$defs/A/items"), Target::InsideDef("A".into(), "/items".into()));
        for odd in ["#/$defs/%", "#/$defs/%f", "#/$defs/%é", "http://elsewhere"] {
            assert_eq!(target(odd), Target::Other, "{odd}");
        }
    }

    #[test]
    fn pointers_escape() {
        assert_eq!(child("/a", "b/c~d"), "/a/b~1c~0d");
        assert_eq!(tokens("/a/b~1c~0d"), Some(vec!["a".into(), "b/c~d".into()]));
        assert_eq!(tokens("a"), None);
    }
}
