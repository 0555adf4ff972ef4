//! What `serde_json::Value` does not tell: keys that it merges.

use std::collections::HashSet;

use crate::pointer;

enum Open {
    Array { at: usize },
    Object { key: String, keys: HashSet<String>, key_is_next: bool },
}

/// The keys that an object has twice, each with its JSON Pointer. The text must be JSON that `serde_json` reads:
/// the scan only finds where keys begin and end.
pub(super) fn repeated_keys(text: &str) -> Vec<(String, String)> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'[' => open.push(Open::Array { at: 0 }),
            b'{' => {
                open.push(Open::Object { key: String::new(), keys: HashSet::new(), key_is_next: true });
            }
            b']' | b'}' => {
                open.pop();
            }
            b',' => match open.last_mut() {
                Some(Open::Array { at }) => *at += 1,
                Some(Open::Object { key_is_next, .. }) => *key_is_next = true,
                None => {}
            },
            b'"' => {
                at = end_of_string(bytes, at);
                if let Some(Open::Object { key, keys, key_is_next: key_is_next @ true }) = open.last_mut() {
                    *key_is_next = false;
                    *key = text
                        .get(start..at)
                        .and_then(|raw| serde_json::from_str(raw).ok())
                        .unwrap_or_default();
                    if !keys.insert(key.clone()) {
                        let key = key.clone();
                        found.push((path(&open), key));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'"' => break,
            _ => {}
        }
    }
    at.min(bytes.len())
}

fn path(open: &[Open]) -> String {
    open.iter().fold(String::new(), |so_far, level| match level {
        Open::Array { at } => pointer::child(&so_far, &at.to_string()),
        Open::Object { key, .. } => pointer::child(&so_far, key),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_keys_have_their_pointers() {
        let found = repeated_keys(r#"{"a": ["}", {"b\"": 1, "b\"": {"b\"": 2}}], "c": "a", "a": 3}"#);
        assert_eq!(found, [("/a/1/b\"".into(), "b\"".into()), ("/a".into(), "a".into())]);
    }
}
