#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use proptest::prelude::*;
use regex::Regex;

use super::{Table, compile, translate::translate};

/// What the package's runtime does with a table.
fn is_match(table: &Table, text: &str) -> bool {
    let step = |state: usize, letter: char| {
        let class = table.classes.partition_point(|(first, _)| *first <= u32::from(letter)) - 1;
        usize::from(table.next[state * table.width + usize::from(table.classes[class].1)])
    };
    text.chars().fold(table.start, step) >= table.accepting
}

const PATTERNS: &[&str] = &[
    "^[a-z]+$",
    r"\d{2}",
    r"^\p{Lu}+$",
    r"\p{L}",
    r"^(?:abc|\p{Lu}+|[^\s,;]{3})$",
    "^[^,]{3}$",
    r"^\S+@\S+$",
    r"^.{0,20}$",
    "a|^b|c$",
    r"\bfoo\b",
    r"o\B",
    "",
    "^$",
    "[]",
    "[^]",
    r"^[\w\-.]+$",
    r"^[^\W\d]$",
    "^(a|ab)(c|bcd)$",
    r"^\u{1F600}\u00e9\x41\cA?$",
    "^[ab&&b]$",
    "^[a-]$",
    "(x+x+)+y",
    "^-?(0|[1-9][0-9]*)$",
    "^a*?b??c+?$",
    r"\p{Script=Greek}",
    r"^[^\p{L}]*$",
    r"[\s\S]\.",
    "^(?<year>[0-9]{4})",
];

#[test]
fn what_is_asked_of_texts() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (r"^\d+$", &["0", "42"], &["", "٣", "4\n"]),
        ("^.$", &["x", "😀"], &["\n", "\u{2028}", "ab"]),
        (r"^\s$", &["\u{feff}", "\u{a0}", " "], &["\u{85}", "x"]),
        (r"^\w$", &["a", "_"], &["é", "-"]),
        ("^[^,]{3}$", &["😀😀😀", "abc"], &["a,b", "ab"]),
        ("^[ab&&b]$", &["a", "&"], &["c", "&&"]),
        ("[]", &[], &["", "a"]),
        ("[^]", &["a", "\n"], &[""]),
    ];
    for (pattern, yes, no) in cases {
        let table = compile(pattern).unwrap();
        assert!(yes.iter().all(|text| is_match(&table, text)), "{pattern}");
        assert!(!no.iter().any(|text| is_match(&table, text)), "{pattern}");
    }
}

static COMPILED: LazyLock<Vec<(Table, Regex)>> = LazyLock::new(|| {
    let compiled =
        |pattern: &&str| (compile(pattern).unwrap(), Regex::new(&translate(pattern).unwrap()).unwrap());
    PATTERNS.iter().map(compiled).collect()
});

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_matches_what_the_expression_matches(text in r"[a-cA-Z0-9,;&@ .foxy_\-\n\u{2028}éß😀٣Ωα\u{1}]{0,8}") {
        for (table, expression) in COMPILED.iter() {
            prop_assert_eq!(is_match(table, &text), expression.is_match(&text), "{} on {:?}", expression, text);
        }
    }
}
