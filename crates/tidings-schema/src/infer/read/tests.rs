use super::{super::evidence::Evidence, super::take, Reader};

/// Gives a byte or so at a time.
struct Drops<'a>(&'a [u8], usize);

impl std::io::Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.1.min(self.0.len()).min(into.len());
        into[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

fn faults(text: &[u8], at_once: usize) -> Vec<String> {
    let mut input = Drops(text, at_once);
    let mut reader = Reader::new(&mut input, "a.json", 0);
    let read = take::documents(&mut reader, &mut Evidence::default(), &mut 0, false);
    let faults = reader.faults();
    assert_eq!(
        read.is_err(),
        faults.iter().any(|fault| matches!(fault.code, "sample-not-json" | "sample-too-deep"))
    );
    faults
        .into_iter()
        .map(|fault| match &fault.places[0] {
            crate::Place::Source { line, column, .. } => format!("{line}:{column} {}", fault.message),
            other => format!("{other:?}"),
        })
        .collect()
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (text, said) in [
        (r#"{"a": 1, "b": {"x": 1, "x": 2}}"#, "1:24 the key \"x\" stands twice in this object"),
        (
            "{\"æø\": [\"å\",\n \"ü\", \"\\ud800\"]}",
            "2:8 `\\ud800` is half of a surrogate pair without its other half: it is no text, and readers refuse it",
        ),
        (
            r#"["\udc00\ud800"]"#,
            "1:3 `\\udc00` is half of a surrogate pair without its other half: it is no text, and readers refuse it",
        ),
        ("[NaN]", "1:2 `NaN` is not JSON"),
        ("[-Infinity]", "1:2 `-Infinity` is not JSON"),
        ("[1e400]", "1:2 this number is beyond what a double holds, and readers refuse it"),
        ("[01]", "1:2 a number does not begin with zeros in JSON"),
        ("[1.]", "1:2 this is not how JSON writes a number"),
        ("[+1]", "1:2 expected a value, found `+1`"),
        ("{'a': 1}", "1:2 expected a key in quotes, found `'`"),
        ("{\"a\" 1}", "1:6 expected `:`, found `1`"),
        ("[1 2]", "1:4 expected `,` or `]`, found `2`"),
        ("[1,]", "1:4 expected a value, found `]`"),
        ("[", "1:2 the file ends where a value is expected"),
        ("\"abc", "1:1 the string that begins here has no end"),
        ("\"abc\\", "1:1 the string that begins here has no end"),
        ("\"a\nb\"", "1:3 a line ends inside of a string"),
        ("\"\\q\"", "1:2 there is no such escape in JSON"),
        ("\"\\u12g4\"", "1:2 `\\u` wants four hexadecimal digits"),
        ("trux", "1:1 expected a value, found `trux`"),
        ("nulls", "1:1 expected a value, found `nulls`"),
    ] {
        for at_once in [1, 3, 1000] {
            let faults = faults(text.as_bytes(), at_once);
            assert!(faults.first().is_some_and(|fault| fault == said), "{text}: {faults:?}");
        }
    }
    assert_eq!(faults(b"\"a\xff\"", 1), ["1:3 the text is not UTF-8"]);
    assert_eq!(faults("\u{feff}{}".as_bytes(), 1), Vec::<String>::new());
}

#[test]
fn all_that_is_wrong_is_said() {
    assert_eq!(faults(br#"{"a":1,"a":2,"b":"\ud800","b":1e999}"#, 2).len(), 4);
}

#[test]
fn depth_is_bounded() {
    for depth in [128, 5_000, 1_000_000] {
        let lists = faults("[".repeat(depth).as_bytes(), 4096);
        assert_eq!(lists, ["1:128 the sample nests deeper than 127 levels, and readers refuse that"]);
        assert_eq!(faults("{\"a\":".repeat(depth).as_bytes(), 4096).len(), 1);
    }
    let fits = "[".repeat(127) + &"]".repeat(127);
    assert_eq!(faults(fits.as_bytes(), 7), Vec::<String>::new());
}
