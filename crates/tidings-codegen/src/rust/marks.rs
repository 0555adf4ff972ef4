//! Passages of the runtime that not everything needs: those between `// rules {` and `// rules }` are for types
//! with rules, those between `// memo {` and `// memo }` for documents that are decided before they are read, those
//! between `// package {` and `// package }` for the core package, which can ask for features of `serde_json`.

/// The runtime of a module, which has types with rules, or documents that are decided before they are read.
pub(super) fn module(text: &str, judges: bool, decides: bool) -> String {
    let mut left_out = vec!["package"];
    if !judges {
        left_out.push("rules");
    }
    if !decides {
        left_out.push("memo");
    }
    without(text, &left_out)
}

/// A text without passages for some purposes, and without marks.
fn without(text: &str, left_out: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let mark = line.trim().strip_prefix("// ").and_then(|mark| mark.split_once(' '));
        match (mark, line.trim()) {
            (Some(("rules" | "memo" | "package", "}")), _) => inside = false,
            (Some((purpose @ ("rules" | "memo" | "package"), "{")), _) => {
                inside = left_out.contains(&purpose);
            }
            _ if inside => {}
            // The macros of a module are its own.
            (_, "#[doc(hidden)]" | "#[macro_export]") => {}
            (_, import) if import.starts_with("pub use ") && !import.contains("::") => {
                out.push_str(&line.replacen("pub", "pub(crate)", 1));
            }
            // What is left out leaves no two empty lines, and none at an end.
            (_, "") if !left_out.is_empty() && out.ends_with("\n\n") => {}
            (_, words) => {
                if !left_out.is_empty() && words.starts_with('}') && out.ends_with("\n\n") {
                    out.pop();
                }
                out.push_str(line);
            }
        }
    }
    out
}
