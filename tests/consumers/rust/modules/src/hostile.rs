//! Documents that mean harm: they cost no more than others of their length, and what is said of them has limits.

use crate::choices::Choices;
use crate::limited::{Limited, ParseError};
use crate::ruled::Ruled;
use crate::there_and_back;
use crate::wide::Wide;

/// As deep as a document may be.
const LEVELS: usize = 120;

/// A value inside so many others; `around` opens and closes each of them.
fn nested(levels: usize, (open, close): (&str, &str), inside: &str) -> String {
    format!("{}{inside}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn each_level_of_unions_is_decided_once() {
    let direct = ("{\"next\":", ",\"direct\":1}");
    let list = ("{\"next\":[", "],\"list\":[]}");
    let tagged = ("{\"next\":{\"kind\":\"one\",\"of\":", "},\"tagged\":null}");
    let ruled = ("{\"next\":", ",\"ruled\":0}");
    for (around, levels) in [(direct, LEVELS), (list, LEVELS / 2), (tagged, LEVELS / 2), (ruled, LEVELS)] {
        let text = nested(levels, around, "\"end\"");
        assert_eq!(Choices::parse(&text).unwrap().to_json(), text);
        assert_eq!(there_and_back::<Choices>(&text).as_deref(), Ok(text.as_str()));
        let text = nested(levels, around, "7");
        let refused = Choices::parse(&text).unwrap_err();
        let expected = "$: expected one of Direct, List, Tagged, Ruled, Text, found an object";
        assert_eq!(refused.faults()[0].to_string(), expected);
        assert!(there_and_back::<Choices>(&text).is_err());
    }
    let late = ("{\"next\":{\"of\":", ",\"kind\":\"one\"},\"tagged\":null}");
    let [early, late] =
        [tagged, late].map(|around| Choices::parse(&nested(LEVELS / 2, around, "\"end\"")).unwrap());
    assert_eq!(early, late);
    // A rule of the innermost value decides about all of them.
    let free = nested(LEVELS, ruled, "{\"next\":\"end\",\"ruled\":1,\"free\":1}");
    assert!(Choices::parse(&free).is_err() && there_and_back::<Choices>(&free).is_err());
}

#[test]
fn each_level_of_rules_is_asked_once() {
    for name in ["a", "b", "c", "z"] {
        let around = ("{\"next\":", &*format!(",\"{name}\":1}}"));
        let text = nested(LEVELS, around, "{\"text\":\"end\"}");
        assert_eq!(Ruled::parse(&text).unwrap().to_json(), text);
        assert_eq!(there_and_back::<Ruled>(&text).as_deref(), Ok(text.as_str()));
        let text = nested(LEVELS, around, "{\"last\":1}");
        assert!(Ruled::parse(&text).is_err() && there_and_back::<Ruled>(&text).is_err());
    }
}

fn refused(text: &str) -> ParseError {
    assert!(there_and_back::<Limited>(text).is_err());
    Limited::parse(text).unwrap_err()
}

#[test]
fn the_first_hundred_faults_are_kept_and_the_others_counted() {
    for count in [1, 2, 99, 100, 101, 100_000] {
        let error = refused(&format!("{{\"items\":[{}10]}}", "10,".repeat(count - 1)));
        assert_eq!(error.faults().len(), count.min(100));
        assert_eq!(error.omitted(), count.saturating_sub(100));
        let line = |index| format!("$.items[{index}]: expected an integer from 0 to 9, found 10");
        let message = error.to_string();
        let lines: Vec<&str> = message.lines().collect();
        if count == 1 {
            assert_eq!(lines, [format!("Limited: {}", line(0))]);
            continue;
        }
        assert_eq!(lines[0], format!("Limited: {count} faults"));
        let last = count.min(100);
        assert_eq!(lines[last], format!("  {}", line(last - 1)));
        let more = (count > 100).then(|| format!("  and {} more", count - 100));
        assert_eq!(lines.get(last + 1).copied(), more.as_deref());
    }
}

#[test]
fn nothing_in_a_message_controls_a_terminal() {
    let ranges = [
        '\0'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{ad}'..='\u{ad}',
        '\u{61c}'..='\u{61c}',
        '\u{180e}'..='\u{180e}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0000}'..='\u{e007f}',
    ];
    for letter in ranges.into_iter().flatten() {
        let units = letter.encode_utf16(&mut [0; 2]).to_vec();
        let escaped: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        let shown = match letter {
            '\n' => "\\n".to_owned(),
            '\r' => "\\r".to_owned(),
            '\t' => "\\t".to_owned(),
            '\u{8}' => "\\b".to_owned(),
            '\u{c}' => "\\f".to_owned(),
            _ => escaped.clone(),
        };
        let error = refused(&format!("{{\"few\":\"{escaped}\",\"a{escaped}\":1}}"));
        let faults: Vec<String> = error.faults().iter().map(ToString::to_string).collect();
        assert!(faults[0].ends_with(&format!(", found \"{shown}\"")), "{faults:?}");
        assert_eq!(faults[1], format!("$[\"a{shown}\"]: not known here"));
        let text = format!("{{\"a{escaped}\":1}}");
        let by_serde = serde_json::from_str::<Limited>(&text).unwrap_err().to_string();
        assert!(!by_serde.contains(letter), "{by_serde:?}");
        assert!(!Limited::parse(&format!("{letter}")).unwrap_err().to_string().contains(letter));
    }
    let error = refused("{\"matching\":\"\"}");
    assert!(error.to_string().contains("matches ^\\u202ea?a?"), "{error}");
}

#[test]
fn what_a_message_shows_of_a_document_has_limits() {
    let name = "n".repeat(64);
    let paths = [(name.clone(), format!("$.{name}")), (format!("{name}n"), format!("$[\"{name}…\"]"))];
    for (name, path) in paths {
        assert_eq!(refused(&format!("{{\"{name}\":1}}")).faults()[0].path, path);
    }
    let found = |text: &str| refused(text).faults()[0].message.rsplit_once("found ").unwrap().1.to_owned();
    let digits = "7".repeat(40);
    assert_eq!(found(&format!("{{\"items\":[{digits}]}}")), digits);
    assert_eq!(found(&format!("{{\"items\":[{digits}7]}}")), format!("{digits}…"));
    let text = "\u{1d11e}".repeat(40);
    assert_eq!(found(&format!("{{\"few\":\"{text}\"}}")), format!("\"{text}\""));
    assert_eq!(found(&format!("{{\"few\":\"{text}a\"}}")), format!("\"{text}…\""));
    let around = (&*format!("{{\"{}\":", "x".repeat(40)), "}");
    let path = refused(&format!("{{\"tree\":{}}}", nested(100, around, "1"))).faults()[0].path.clone();
    let whole = format!("$.tree{}", format!(".{}", "x".repeat(40)).repeat(100));
    let ends = (&whole[..512], &whole[whole.len() - 512..]);
    assert_eq!(path, format!("{}…{}", ends.0, ends.1));
}

#[test]
fn what_a_message_shows_of_a_schema_has_limits() {
    let few: Vec<String> = (0..20).map(|number| format!("\"{number:02}\"")).collect();
    let message = format!("$.few: expected one of {}, found 1", few.join(", "));
    assert_eq!(refused("{\"few\":1}").faults()[0].to_string(), message);
    let many: Vec<String> =
        (0..20).map(|number| format!("\"{number:060}\"")[..40].to_owned() + "…").collect();
    let message = format!("$.many: expected one of {} and 1 more, found 1", many.join(", "));
    assert_eq!(refused("{\"many\":1}").faults()[0].to_string(), message);
    let message = format!("$.constant: expected the constant \"{}…, found 1", "c".repeat(39));
    assert_eq!(refused("{\"constant\":1}").faults()[0].to_string(), message);
    let message = refused("{\"matching\":\"\"}").faults()[0].message.clone();
    let shown = message.strip_prefix("expected a string that matches ").unwrap();
    let shown = shown.split_once("…, found").unwrap().0.replace("\\u202e", "x");
    assert_eq!(shown.chars().count(), 200);
}

#[test]
fn a_record_of_many_properties_is_like_any_other() {
    let text = r#"{"p0":"a","p33":true,"p98":"b","p99":false,"other":{"p1":1}}"#;
    let value = Wide::parse(text).unwrap();
    assert_eq!((value.p0.as_str(), value.p33, value.p99, value.p1), ("a", true, Some(false), None));
    assert_eq!(value.to_json(), text);
    assert_eq!(there_and_back::<Wide>(text).as_deref(), Ok(text));
    let error = Wide::parse(r#"{"p33":1,"p2":null,"p98":"b"}"#).unwrap_err();
    let faults: Vec<String> = error.faults().iter().map(ToString::to_string).collect();
    let expected = [
        "$.p0: required, but missing",
        "$.p2: expected a string, found null",
        "$.p33: expected a boolean, found 1",
    ];
    assert_eq!(faults, expected);
    let all: Vec<String> = (0..100)
        .map(|number| format!("\"p{number}\":{}", if number % 2 == 0 { "\"x\"" } else { "true" }))
        .collect();
    let all = format!("{{{}}}", all.join(","));
    assert_eq!(Wide::parse(&all).unwrap().to_json(), all);
}
