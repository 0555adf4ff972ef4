//! From a JSON Pointer to its place in the text.

/// The byte where the node of a JSON Pointer (RFC 6901) stands: the property's key, the array's item,
/// or the document. Where the node is not there, the nearest node on the way to it.
pub(crate) fn locate(text: &str, pointer: &str) -> usize {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0 };
    scan.space();
    let mut found = scan.at;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        match scan.step(text, &token) {
            Some(at) => found = at,
            None => break,
        }
    }
    found
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    /// From the beginning of a value to the beginning of the value below it; gives where the key or
    /// the item begins.
    fn step(&mut self, text: &str, token: &str) -> Option<usize> {
        match self.peek()? {
            b'{' => {
                self.at += 1;
                loop {
                    self.space();
                    let start = self.at;
                    if self.peek()? != b'"' {
                        return None;
                    }
                    self.string();
                    let key: String = serde_json::from_str(text.get(start..self.at)?).ok()?;
                    self.space();
                    if self.peek()? != b':' {
                        return None;
                    }
                    self.at += 1;
                    self.space();
                    if key == token {
                        return Some(start);
                    }
                    self.next_member()?;
                }
            }
            b'[' => {
                self.at += 1;
                let index: usize = token.parse().ok()?;
                self.space();
                for _ in 0..index {
                    self.next_member()?;
                    self.space();
                }
                (self.peek()? != b']').then_some(self.at)
            }
            _ => None,
        }
    }

    /// Over a value and the comma after it.
    fn next_member(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                b',' if depth == 0 => {
                    self.at += 1;
                    return Some(());
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Over a string, from its quote.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.bytes.len());
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::locate;

    const TEXT: &str = r#"{"a": {"x,}": [1, {"b/c": "q"}, "]"]}, "d~": null}"#;

    #[test]
    fn nodes_are_found() {
        for (pointer, begins) in [
            ("", r#"{"a""#),
            ("/a", r#""a": "#),
            ("/a/x,}", r#""x,}""#),
            ("/a/x,}/0", "1,"),
            ("/a/x,}/1/b~1c", r#""b/c""#),
            ("/a/x,}/2", r#""]"]"#),
            ("/d~0", r#""d~""#),
            ("/a/missing", r#""a": "#),
            ("/a/x,}/9", r#""x,}""#),
        ] {
            let at = locate(TEXT, pointer);
            assert!(TEXT[at..].starts_with(begins), "{pointer}: {}", &TEXT[at..]);
        }
    }

    #[test]
    fn torn_text_does_no_harm() {
        for end in 0..TEXT.len() {
            for pointer in ["/a/x,}/1/b~1c", "/d~0", "/0/0"] {
                assert!(locate(&TEXT[..end], pointer) <= end);
            }
        }
    }
}
