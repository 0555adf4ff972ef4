#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;

use super::{Pattern, Unsupported};

/// Patterns with texts that they match and texts that they do not.
const CHECKED: &[(&str, &[&str], &[&str])] = &[
    // Escapes that ECMA 262 refuses with the flag `u`, and that everybody reads in one way.
    (r"^a\-b$", &["a-b"], &["ab", r"a\-b"]),
    (r"^a\_b$", &["a_b"], &["ab"]),
    (r"^a\@b$", &["a@b"], &["ab"]),
    (r"^a\#b$", &["a#b"], &["ab"]),
    (r"^a\:b$", &["a:b"], &["ab"]),
    (r"^a\ b$", &["a b"], &["ab"]),
    (r#"^\"\'\!\%\&\,\;\<\=\>\~\`$"#, &["\"'!%&,;<=>~`"], &["\""]),
    (r"^[\_\@\#\:\ \-]+$", &["_@#: -"], &["a", r"\"]),
    (r"^[\w-.]+$", &["a-b.c"], &["a,b", "a b"]),
    (r"^[.-\d]+$", &[".-0"], &["/", "a"]),
    // What the flag `u` means.
    (r"^.$", &["x", "😀"], &["\n", "\r", "\u{2028}", "\u{2029}", "ab", ""]),
    (r"^[^,]{3}$", &["😀😀😀", "abc", "a\nb"], &["a,b", "ab"]),
    (r"^\u{1F600}\ud83d\ude00$", &["😀😀"], &["😀"]),
    (r"^[\ud83d\ude00-\ud83d\ude02]$", &["😁"], &["😃"]),
    (r"\ud83d", &[], &["😀", "", "a"]),
    (r"^\x41\u0042\cA\0\t$", &["AB\u{1}\0\t"], &["AB"]),
    (r"^\p{Lu}+$", &["ÆØÅ"], &["æ", ""]),
    (r"^\P{L}$", &["1", "😀"], &["a"]),
    (r"^[^\p{L}\d]$", &["-"], &["æ", "1"]),
    (r"^\p{Script=Greek}\p{sc=Cyrl}\p{Script_Extensions=Hira}$", &["αжー"], &["aжー"]),
    (r"^\p{ASCII}\p{Any}\p{Emoji}\p{White_Space}$", &["aæ😀\u{a0}"], &["æa😀 "]),
    // Classes are of ASCII, but for white space.
    (r"^\d+$", &["0", "42"], &["", "٣", "4\n"]),
    (r"^\w$", &["a", "_"], &["é", "-"]),
    (r"^\s$", &["\u{feff}", "\u{a0}", " ", "\u{2028}", "\u{b}"], &["\u{85}", "x"]),
    (r"\bfoo\b", &["foo", "a foo!", "éfooé"], &["afoo", "foo1"]),
    (r"^\Boo\B", &[], &["oo", "foo"]),
    (r"o\B", &["of"], &["o", "o f"]),
    // The beginning and the end are those of the text.
    ("^$", &[""], &["\n", "a"]),
    ("^a|b$", &["ax", "xb"], &["ba"]),
    ("", &["", "a"], &[]),
    ("b^a", &[], &["ba", "b\na"]),
    ("(?:a$)?b", &["b", "ab"], &["a"]),
    // Groups, repetitions and classes.
    (r"^(?<year>\d{4})-(?<month>\d{2})$", &["2024-01"], &["24-01"]),
    (r"^a*?b??c+?d{2,}?$", &["acdd", "bcddd"], &["d", "cd"]),
    (r"^(?:ab|a)(?:c|bcd){0,2}$", &["abc", "abcd", "a"], &["abcdcdbcdbcd"]),
    (r"^(?:){3}(?:a?){2}$", &["", "aa"], &["aaa"]),
    ("[]", &[], &["", "a"]),
    ("[^]", &["a", "\n"], &[""]),
    (r"^[ab&&b\]^-]$", &["a", "&", "]", "^", "-"], &["c", "&&"]),
    (r"^[\b]$", &["\u{8}"], &["b"]),
    (r"^[+--]$", &["+", ",", "-"], &["."]),
    (r"^https?:\/\/[^\s/$.?#].[^\s]*$", &["https://a.example"], &["ftp://a.example"]),
    (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", &["a😀\t"], &["\0"]),
];

/// Patterns that nobody checks: what [`Unsupported`] says begins so.
const LEFT_OUT: &[(&str, &str)] = &[
    (r"^a(?=b)", "it has a look-ahead"),
    (r"^(?!a)b$", "it has a look-ahead"),
    (r"(?<=a)b", "it has a look-behind"),
    (r"(?<!a)b", "it has a look-behind"),
    (r"(a)\1", "it has a reference to a group"),
    (r"(?<x>a)\k<x>", "it has a reference to a group"),
    (r"(?i)a", "it is no regular expression"),
    (r"(?i:a)", "it is no regular expression"),
    (r"(?P<x>a)", "it is no regular expression"),
    (r"(?>a)", "it is no regular expression"),
    (r"(?#a)", "it is no regular expression"),
    (r"\Aa", "it is no regular expression"),
    (r"a\z", "it is no regular expression"),
    (r"a\Z", "it is no regular expression"),
    (r"\Qa\E", "it is no regular expression"),
    (r"\h", "it is no regular expression"),
    (r"^[[:alpha:]]$", "it is no regular expression"),
    (r"^[[:digit:]_]+$", "it is no regular expression"),
    (r"[\d-a-z]", "it is no regular expression"),
    (r"\q", "it is no regular expression"),
    (r"\00", "it is no regular expression"),
    (r"\1", "it is no regular expression"),
    (r"\k<x>", "it is no regular expression"),
    (r"\c1", "it is no regular expression"),
    (r"\x4", "it is no regular expression"),
    (r"\u{110000}", "it is no regular expression"),
    (r"\u{}", "it is no regular expression"),
    (r"\pL", "it is no regular expression"),
    (r"\p{lu}", "it is no regular expression"),
    (r"\p{Script=Klingon}", "it is no regular expression"),
    (r"\p{Script=greek}", "it is no regular expression"),
    (r"\p{sc=Lu}", "it is no regular expression"),
    ("(", "it is no regular expression"),
    (")", "it is no regular expression"),
    ("[a", "it is no regular expression"),
    ("a]", "it is no regular expression"),
    ("{a}", "it is no regular expression"),
    ("a{,5}", "it is no regular expression"),
    ("a{2,1}", "it is no regular expression"),
    ("[b-a]", "it is no regular expression"),
    ("*", "it is no regular expression"),
    ("a**", "it is no regular expression"),
    ("^*", "it is no regular expression"),
    ("(?=a)*", "it is no regular expression"),
    (r"\", "it is no regular expression"),
    ("(?<a>x)(?<a>y)", "it is no regular expression"),
    ("^(.{0,200}a){60}$", "the table"),
    ("^(((a{100}){100}){100}){100}$", "the table"),
    ("a.{30}b", "the table"),
    (r"^\p{L}{100000}$", "the table"),
    ("^a{4294967296,}$", "the table"),
];

#[test]
fn patterns_match_as_ecma_262_says() {
    for (source, yes, no) in CHECKED {
        let pattern = Pattern::compile(source).unwrap_or_else(|why| panic!("{source}: {why}"));
        for text in *yes {
            assert!(pattern.is_match(text), "{source} on {text:?}");
        }
        for text in *no {
            assert!(!pattern.is_match(text), "{source} on {text:?}");
        }
    }
}

#[test]
fn a_pattern_that_no_reader_checks_says_why() {
    for (source, why) in LEFT_OUT {
        let found = Pattern::compile(source).unwrap_err();
        assert!(found.to_string().starts_with(why), "{source}: {found}");
    }
    let nested = "(".repeat(100_000);
    assert_eq!(Pattern::compile(&nested), Err(Unsupported::TooLarge));
    let nested = format!("{}a{}", "(".repeat(1000), ")*".repeat(1000));
    assert_eq!(Pattern::compile(&nested), Err(Unsupported::TooLarge));
}

#[test]
fn hostile_patterns_are_decided_on_long_texts() {
    let text = format!("{}!", "a".repeat(100_000));
    for (source, matches) in [
        ("^(a+)+$", false),
        ("^(a|a)*$", false),
        ("^(a|aa)+$", false),
        ("^.*.*.*.*.*=.*$", false),
        ("(x+x+)+y", false),
        ("^(a*)*!$", true),
        ("([a-z]+)*!$", true),
        ("^(?:a?){30}a{30}", true),
        ("^((a{0,9}){0,9}){0,9}$", false),
    ] {
        assert_eq!(Pattern::compile(source).unwrap().is_match(&text), matches, "{source}");
    }
}

#[test]
fn a_strict_spelling_has_only_escapes_that_the_grammar_knows() {
    for (source, strict) in [
        (r"^a\-b\_\@\#\:\ \é$", r"^a-b_@#: é$"),
        (r"[\w-.\-\:]", r"[\w\-.\-:]"),
        (r"\/\.\$\{[\]]\}", r"\/\.\$\{[\]]\}"),
        (r"(?<a>x{2,3}?)\u{41}\p{L}", r"(?<a>x{2,3}?)\u{41}\p{L}"),
    ] {
        let pattern = Pattern::compile(source).unwrap();
        assert_eq!(pattern.strict, strict);
        assert_eq!(Pattern::compile(strict).unwrap().automaton, pattern.automaton);
    }
}

#[test]
fn what_is_shown_controls_no_terminal() {
    assert_eq!(Pattern::compile("a\n\u{1b}\u{202e}b").unwrap().shown(), r"a\n\u001b\u202eb");
    let long = "æ".repeat(201);
    assert_eq!(Pattern::compile(&long).unwrap().shown(), format!("{}…", "æ".repeat(200)));
}

/// What a pattern is made of: every construct that an automaton has.
fn pattern() -> impl Strategy<Value = String> {
    let member = prop_oneof![
        Just("a".to_owned()),
        Just("b-d".to_owned()),
        Just(r"\d".to_owned()),
        Just(r"\W".to_owned()),
        Just(r"\s".to_owned()),
        Just(r"\p{Lu}".to_owned()),
        Just(r"\u{1F600}-\u{1F610}".to_owned()),
        Just(r"\-".to_owned()),
        Just("é".to_owned()),
    ];
    let class = (any::<bool>(), prop::collection::vec(member, 0..4))
        .prop_map(|(negated, members)| format!("[{}{}]", if negated { "^" } else { "" }, members.concat()));
    let leaf = prop_oneof![
        4 => "[abc]",
        1 => Just("😀".to_owned()),
        1 => Just(".".to_owned()),
        1 => Just(r"\w".to_owned()),
        1 => Just(r"\S".to_owned()),
        1 => Just(r"\P{Ll}".to_owned()),
        1 => Just("^".to_owned()),
        1 => Just("$".to_owned()),
        1 => Just(r"\b".to_owned()),
        1 => Just(r"\B".to_owned()),
        3 => class,
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let count = prop_oneof![
            Just("*".to_owned()),
            Just("+".to_owned()),
            Just("?".to_owned()),
            Just("*?".to_owned()),
            Just("{2}".to_owned()),
            Just("{1,3}".to_owned()),
            Just("{0,2}?".to_owned()),
            Just("{2,}".to_owned()),
        ];
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            2 => prop::collection::vec(inner.clone(), 2..4).prop_map(|parts| format!("(?:{})", parts.join("|"))),
            2 => (inner.clone(), count).prop_map(|(part, count)| format!("(?:{part}){count}")),
            1 => inner.prop_map(|part| format!("({part})")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_automaton_decides_as_another_engine(
        source in pattern(),
        texts in prop::collection::vec("[abcdE1 _\\-é😀\n\u{2028}]{0,9}", 6),
    ) {
        let Ok(pattern) = Pattern::compile(&source) else { return Ok(()) };
        let other = regress::Regex::with_flags(&source, "u").unwrap();
        for text in &texts {
            prop_assert_eq!(pattern.is_match(text), other.find(text).is_some(), "{} on {:?}", source, text);
        }
        let spelled = super::in_rust(&source).unwrap();
        let third = regex::Regex::new(&spelled).unwrap();
        for text in &texts {
            prop_assert_eq!(pattern.is_match(text), third.is_match(text), "{} on {:?}", spelled, text);
        }
    }

    #[test]
    fn no_text_is_too_odd_for_a_pattern(source in r"[a-c0-9\\(){}\[\]|*+?^$.,<>=!:ukpxPdwbB\-]{0,24}") {
        if let Ok(pattern) = Pattern::compile(&source) {
            let strict = Pattern::compile(&pattern.strict);
            prop_assert_eq!(strict.map(|strict| (strict.strict, strict.automaton)), Ok((pattern.strict, pattern.automaton)));
        }
    }
}
