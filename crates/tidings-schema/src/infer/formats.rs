//! Formats that texts show. Strict, as validators are that assert them: what is nearly a date is a text.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A set of formats, as bits.
pub(super) type Formats = u16;

const DATE_TIME: Formats = 1;
const DATE: Formats = 2;
const TIME: Formats = 4;
const UUID: Formats = 8;
const URI: Formats = 16;
const EMAIL: Formats = 32;
const DURATION: Formats = 64;
const IPV4: Formats = 128;
const IPV6: Formats = 256;

/// Of no text yet.
pub(super) const ALL: Formats = 511;
/// Of texts that have nothing in common.
pub(super) const NONE: Formats = 0;

/// Longer texts have no format.
const LONGEST: usize = 2048;

/// A format's name in JSON Schema, and in a sentence.
pub(super) fn name(formats: Formats) -> Option<(&'static str, &'static str)> {
    const NAMES: [(Formats, &str, &str); 9] = [
        (UUID, "uuid", "a UUID"),
        (DATE_TIME, "date-time", "a date with time"),
        (DATE, "date", "a date"),
        (TIME, "time", "a time"),
        (URI, "uri", "a URI"),
        (EMAIL, "email", "an e-mail address"),
        (DURATION, "duration", "a duration"),
        (IPV4, "ipv4", "an IPv4 address"),
        (IPV6, "ipv6", "an IPv6 address"),
    ];
    NAMES.iter().find(|(format, ..)| formats & format != 0).map(|(_, name, words)| (*name, *words))
}

/// A format, and what tells whether a text has it.
type Test<T> = (Formats, fn(&T) -> bool);

/// The tests of formats whose texts are ASCII at fixed places: most texts that have a format have one of these.
const OF_BYTES: [Test<[u8]>; 4] =
    [(UUID, is_uuid), (DATE_TIME, is_date_time), (DATE, is_date), (TIME, is_time)];

const OF_TEXT: [Test<str>; 5] =
    [(URI, is_uri), (EMAIL, is_email), (DURATION, is_duration), (IPV4, is_ipv4), (IPV6, is_ipv6)];

/// Which of the formats `among` a text has, which is UTF-8.
pub(super) fn of(text: &[u8], among: Formats) -> Formats {
    if text.len() > LONGEST || text.len() < 2 {
        return NONE;
    }
    let mut found = having(&OF_BYTES, text, among);
    if OF_TEXT.iter().any(|(format, _)| among & format != 0)
        && let Ok(text) = std::str::from_utf8(text)
    {
        found |= having(&OF_TEXT, text, among);
    }
    found
}

fn having<T: ?Sized>(tests: &[Test<T>], text: &T, among: Formats) -> Formats {
    tests
        .iter()
        .filter(|(format, test)| among & format != 0 && test(text))
        .fold(NONE, |found, (format, _)| found | format)
}

/// RFC 9562, section 4.
fn is_uuid(text: &[u8]) -> bool {
    text.len() == 36
        && text.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// RFC 3339, section 5.6, in upper case.
fn is_date_time(text: &[u8]) -> bool {
    text.len() >= 20
        && text.get(10) == Some(&b'T')
        && text.get(..10).is_some_and(is_date)
        && text.get(11..).is_some_and(is_time)
}

fn is_date(text: &[u8]) -> bool {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return false };
    let (Some(year), Some(month), Some(day)) =
        (number(&[*y1, *y2, *y3, *y4]), number(&[*m1, *m2]), number(&[*d1, *d2]))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// With an offset, as RFC 3339 asks.
fn is_time(text: &[u8]) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let [h1, h2, b':', m1, m2, b':', s1, s2] = clock else { return false };
    // 60 is a leap second.
    let within = |tens, ones, most| number(&[tens, ones]).is_some_and(|value| value <= most);
    if !(within(*h1, *h2, 23) && within(*m1, *m2, 59) && within(*s1, *s2, 60)) {
        return false;
    }
    let offset = match rest.strip_prefix(b".") {
        Some(fraction) => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            fraction.get(digits..).unwrap_or_default()
        }
        None => rest,
    };
    match offset {
        b"Z" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => within(*h1, *h2, 23) && within(*m1, *m2, 59),
        _ => false,
    }
}

/// With a scheme of two letters or more and `//`: other URIs (`urn:`, `mailto:`) look like much that is none.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let scheme_fits = scheme.len() >= 2
        && scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    // RFC 3986, appendix A: what may stand in a URI unescaped; a percent sign is followed by two digits.
    let mut bytes = rest.bytes();
    let mut fits = !rest.is_empty();
    while let Some(byte) = bytes.next() {
        fits &= match byte {
            b'%' => {
                let mut digit = || bytes.next().is_some_and(|byte| byte.is_ascii_hexdigit());
                digit() && digit()
            }
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'[' | b']' => false,
            other => other.is_ascii_graphic(),
        };
    }
    scheme_fits && fits
}

/// A plain one: dots between words, and a domain with a dot.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let word = |part: &str, signs: &[u8]| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
    };
    local.split('.').all(|part| word(part, b"!#$%&'*+-/=?^_`{|}~"))
        && domain.contains('.')
        && domain
            .split('.')
            .all(|label| word(label, b"-") && !label.starts_with('-') && !label.ends_with('-'))
}

/// ISO 8601 as RFC 3339, appendix A, has it.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    if let (Some(weeks), None) = (date.strip_suffix('W'), time) {
        return !weeks.is_empty() && weeks.bytes().all(|byte| byte.is_ascii_digit());
    }
    let part = |text: &str, units: &str| {
        let mut units = units.chars();
        let mut rest = text;
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let mut after = rest.get(digits..).unwrap_or_default().chars();
            let unit = after.next();
            if digits == 0 || !unit.is_some_and(|unit| units.by_ref().any(|known| known == unit)) {
                return false;
            }
            rest = after.as_str();
        }
        true
    };
    let said = !date.is_empty() || time.is_some();
    said && part(date, "YMD") && time.is_none_or(|time| !time.is_empty() && part(time, "HMS"))
}

fn is_ipv4(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'.').count() == 3 && text.parse::<Ipv4Addr>().is_ok()
}

fn is_ipv6(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b':').count() >= 2 && text.parse::<Ipv6Addr>().is_ok()
}

fn number(digits: &[u8]) -> Option<u32> {
    digits
        .iter()
        .try_fold(0, |so_far, digit| digit.is_ascii_digit().then(|| so_far * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_strict() {
        for (text, format) in [
            ("123e4567-e89b-12d3-a456-426614174000", Some("uuid")),
            ("123e4567-e89b-12d3-a456-42661417400", None),
            ("2023-07-04T08:05:58.330Z", Some("date-time")),
            ("2024-02-29T23:59:60+05:30", Some("date-time")),
            ("2023-02-29T08:05:58Z", None),
            ("2023-07-04T24:00:00Z", None),
            ("2023-07-04T08:05:58", None),
            ("2023-07-04T08:05:58.Z", None),
            ("2023-07-04", Some("date")),
            ("08:05:58Z", Some("time")),
            ("08:05:58", None),
            ("https://example.com/a?b=%20#c", Some("uri")),
            ("https://example.com/{owner}", None),
            ("https://example.com/%2", None),
            ("urn:a:b", None),
            ("ann@example.com", Some("email")),
            ("ann@localhost", None),
            ("P3DT4H", Some("duration")),
            ("P2W", Some("duration")),
            ("P", None),
            ("PT", None),
            ("P1H", None),
            ("P1D2Y", None),
            ("127.0.0.1", Some("ipv4")),
            ("1.2.3", None),
            ("::1", Some("ipv6")),
            ("12:30:45", None),
            ("é-é-T+", None),
            ("", None),
        ] {
            assert_eq!(name(of(text.as_bytes(), ALL)).map(|(name, _)| name), format, "{text}");
        }
    }
}
