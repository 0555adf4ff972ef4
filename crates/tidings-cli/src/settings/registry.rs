//! What the package registries ask of names.

/// Why the registry of a target refuses a package name, if it does.
///
/// Sources: npm `validate-npm-package-name`; NuGet's `PackageIdValidator` (ASCII, at most 100);
/// crates.io `validate_crate_name` and Cargo's restricted names.
pub(super) fn refuses(target: &str, name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("a name cannot be empty".to_owned());
    }
    match target {
        "typescript" => npm(name),
        "csharp" => nuget(name),
        "rust" => crates_io(name),
        _ => None,
    }
}

/// Two names with the same identity are one name to the registry.
pub(super) fn identity(target: &str, name: &str) -> String {
    let lower = name.to_lowercase();
    if target == "rust" { lower.replace('_', "-") } else { lower }
}

fn npm(name: &str) -> Option<String> {
    if name.len() > 214 {
        return Some("npm allows at most 214 characters".to_owned());
    }
    let parts: Vec<&str> = match name.strip_prefix('@') {
        Some(scoped) => match scoped.split_once('/') {
            Some((scope, name)) => vec![scope, name],
            None => return Some("an npm scope is followed by `/` and a name".to_owned()),
        },
        None => vec![name],
    };
    for part in parts {
        if part.is_empty() {
            return Some("an npm scope or name cannot be empty".to_owned());
        }
        if let Some(odd) =
            part.chars().find(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.~".contains(*c)))
        {
            return Some(format!(
                "npm allows lower-case letters, digits, `-`, `_`, `.` and `~`, not `{odd}`"
            ));
        }
        if part.starts_with(['.', '_']) {
            return Some("an npm name cannot begin with `.` or `_`".to_owned());
        }
    }
    ["node_modules", "favicon.ico"].contains(&name).then(|| "npm reserves this name".to_owned())
}

fn nuget(name: &str) -> Option<String> {
    if name.len() > 100 {
        return Some("NuGet allows at most 100 characters".to_owned());
    }
    if let Some(odd) = name.chars().find(|c| !(c.is_ascii_alphanumeric() || "_.-".contains(*c))) {
        return Some(format!("NuGet allows letters, digits, `_`, `.` and `-`, not `{odd}`"));
    }
    let segments = name.split(['.', '-']);
    if segments.clone().any(str::is_empty) {
        return Some("in a NuGet id each `.` or `-` stands between two words".to_owned());
    }
    // The id is also the namespace, whose parts are C# identifiers.
    name.split('.')
        .any(|part| part.starts_with(|c: char| c.is_ascii_digit()))
        .then(|| "a part that begins with a digit cannot be a C# namespace".to_owned())
}

fn crates_io(name: &str) -> Option<String> {
    if name.len() > 64 {
        return Some("crates.io allows at most 64 characters".to_owned());
    }
    if let Some(odd) = name.chars().find(|c| !(c.is_ascii_alphanumeric() || "_-".contains(*c))) {
        return Some(format!("crates.io allows letters, digits, `-` and `_`, not `{odd}`"));
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Some("a crate's name begins with a letter".to_owned());
    }
    let crate_name = name.to_ascii_lowercase().replace('-', "_");
    RESERVED_CRATES.contains(&crate_name.as_str()).then(|| "crates.io or Cargo reserves this name".to_owned())
}

/// Keywords, the standard library, Cargo's own folders and the device names of Windows.
const RESERVED_CRATES: [&str; 88] = [
    "abstract",
    "alloc",
    "as",
    "async",
    "aux",
    "await",
    "become",
    "box",
    "break",
    "build",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "con",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "nul",
    "override",
    "priv",
    "prn",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "rustc",
    "main",
    "bin",
    "lib",
    "debug",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_registries_take() {
        for (target, name) in [
            ("typescript", "@acme/bank-events"),
            ("typescript", "bank-events"),
            ("csharp", "Acme.Bank.Events"),
            ("rust", "acme-bank-events"),
            ("rust", "acme_bank_events"),
        ] {
            assert_eq!(refuses(target, name), None, "{target} {name}");
        }
    }

    #[test]
    fn names_that_registries_refuse() {
        for (target, name, why) in [
            ("typescript", "", "empty"),
            ("typescript", "Bank", "not `B`"),
            ("typescript", "@acme", "followed by"),
            ("typescript", "@/x", "empty"),
            ("typescript", "@acme/_x", "begin with"),
            ("typescript", "a/b", "not `/`"),
            ("csharp", "Acme..Events", "between two words"),
            ("csharp", "Acme Events", "not ` `"),
            ("csharp", "Acme.1Bank", "digit"),
            ("rust", "1bank", "begins with a letter"),
            ("rust", "bank.events", "not `.`"),
            ("rust", "core", "reserves"),
        ] {
            assert!(refuses(target, name).is_some_and(|said| said.contains(why)), "{target} {name}");
        }
        assert!(refuses("typescript", &"a".repeat(215)).is_some());
        assert!(refuses("rust", &"a".repeat(65)).is_some());
        assert!(refuses("csharp", &"a".repeat(101)).is_some());
    }
}
