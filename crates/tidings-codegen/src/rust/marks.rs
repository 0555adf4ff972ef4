//! Passages of the runtime that are for types with rules, between `// rules {` and `// rules }`.

/// The runtime with these passages.
pub(super) fn kept(text: &str) -> String {
    lines(text, true)
}

/// The runtime without them.
pub(super) fn left_out(text: &str) -> String {
    lines(text, false)
}

fn lines(text: &str, is_kept: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        match line.trim() {
            "// rules {" => inside = true,
            "// rules }" => inside = false,
            // What is left out leaves no two empty lines, and none at an end.
            "" if !is_kept && out.ends_with("\n\n") => {}
            _ if inside && !is_kept => {}
            ends => {
                if !is_kept && ends.starts_with('}') && out.ends_with("\n\n") {
                    out.pop();
                }
                out.push_str(line);
            }
        }
    }
    out
}
