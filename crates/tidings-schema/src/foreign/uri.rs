//! As much of URIs (RFC 3986) as references need.

/// What stands before and after `#`.
pub(super) fn split(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}

/// A reference without fragment, seen from a base (section 5.2).
pub(super) fn join(base: &str, reference: &str) -> String {
    let (base, _) = split(base);
    if reference.is_empty() {
        return base.to_owned();
    }
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let (head, path) = match base.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            (format!("{scheme}://{host}"), path.to_owned())
        }
        None => return reference.to_owned(),
    };
    if let Some(with_host) = reference.strip_prefix("//") {
        let scheme = head.split(':').next().unwrap_or_default();
        return format!("{scheme}://{with_host}");
    }
    let joined = if reference.starts_with('/') {
        reference.to_owned()
    } else {
        let folder = &path[..path.rfind('/').map_or(0, |at| at + 1)];
        if folder.is_empty() { format!("/{reference}") } else { format!("{folder}{reference}") }
    };
    format!("{head}{}", without_dots(&joined))
}

fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    })
}

/// `..` beyond the root stays, so that a file above the schema's folder can be named.
fn without_dots(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/').skip(1) {
        match step {
            "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("/{}", steps.join("/"))
}

/// Text in which `%XX` are bytes.
pub(super) fn percent_decode(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(piece.as_bytes().get(2..)?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn references_are_seen_from_their_base() {
        for (base, reference, expected) in [
            ("file:///a.json", "b.json", "file:///b.json"),
            ("file:///x/a.json", "../c/b.json", "file:///c/b.json"),
            ("file:///a.json", "../b.json", "file:///../b.json"),
            ("https://example.com", "b.json", "https://example.com/b.json"),
            ("https://example.com/x/y", "/z", "https://example.com/z"),
            ("https://example.com/x/y", "https://other.com/z", "https://other.com/z"),
            ("https://example.com/x/y#", "", "https://example.com/x/y"),
            ("urn:uuid:1", "x", "x"),
        ] {
            assert_eq!(join(base, reference), expected, "{base} {reference}");
        }
    }
}
