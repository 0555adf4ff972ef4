//! File names that mean something else on Windows.

/// Whether Windows takes a file's or folder's name for a device, whatever its extension, or drops its last character
/// (Microsoft, "Naming Files, Paths, and Namespaces"). Such a name cannot be checked out there.
///
/// ```
/// # use tidings_schema::is_device;
/// assert!(is_device("aux") && is_device("Con.json") && is_device("com1") && is_device("name."));
/// assert!(!is_device("auxiliary") && !is_device("com10"));
/// ```
pub fn is_device(name: &str) -> bool {
    if name.ends_with(['.', ' ']) {
        return true;
    }
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_lowercase();
    let is_port = |prefix: &str| {
        let mut number = stem.strip_prefix(prefix).unwrap_or_default().chars();
        // Superscripts are digits there.
        number.next().is_some_and(|first| first.is_ascii_digit() || matches!(first, '¹' | '²' | '³'))
            && number.next().is_none()
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
        || is_port("com")
        || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::is_device;

    #[test]
    fn devices_are_known_in_every_spelling() {
        for name in ["con", "PRN", "Aux", "nul", "com0", "COM9", "lpt1", "com¹", "CONIN$", "conout$"] {
            for spelled in
                [name.to_owned(), format!("{name}.json"), format!("{name}.a.b"), format!("{name} .x")]
            {
                assert!(is_device(&spelled), "{spelled}");
            }
        }
        for name in ["a.", "a ", ".."] {
            assert!(is_device(name), "{name}");
        }
        for name in ["", "a", "console", "null", "com", "com12", "lptx", "a.con", "-aux", "aux-1", ".tidings"]
        {
            assert!(!is_device(name), "{name}");
        }
    }
}
