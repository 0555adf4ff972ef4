//! Formats that text shows.

/// The formats that every one of several texts has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Formats {
    uuid: bool,
    date_time: bool,
}

impl Formats {
    /// The formats of one text.
    pub(super) fn of(text: &str) -> Self {
        Self { uuid: is_uuid(text), date_time: is_date_time(text) }
    }

    /// Those that both have.
    pub(super) fn and(self, other: Self) -> Self {
        Self { uuid: self.uuid && other.uuid, date_time: self.date_time && other.date_time }
    }

    /// As JSON Schema calls it.
    pub(super) fn name(self) -> Option<&'static str> {
        match (self.uuid, self.date_time) {
            (true, _) => Some("uuid"),
            (false, true) => Some("date-time"),
            (false, false) => None,
        }
    }
}

/// RFC 9562, section 4.
fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    [8, 4, 4, 4, 12].iter().all(|length| {
        groups
            .next()
            .is_some_and(|group| group.len() == *length && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }) && groups.next().is_none()
}

/// RFC 3339, section 5.6, in upper case.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    is_date(date) && is_time(time)
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (year, month, day) = (number(parts.next(), 4), number(parts.next(), 2), number(parts.next(), 2));
    let (Some(year), Some(month), Some(day), None) = (year, month, day, parts.next()) else { return false };
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

fn is_time(text: &str) -> bool {
    let (clock, offset) = match (text.strip_suffix('Z'), text.rfind(['+', '-'])) {
        (Some(clock), _) => (clock, None),
        (None, Some(at)) => (&text[..at], text.get(at + 1..)),
        (None, None) => return false,
    };
    let offset_fits = offset.is_none_or(|offset| {
        let mut parts = offset.split(':');
        let (hour, minute) = (number(parts.next(), 2), number(parts.next(), 2));
        hour.is_some_and(|hour| hour < 24)
            && minute.is_some_and(|minute| minute < 60)
            && parts.next().is_none()
    });
    let (clock, fraction) =
        clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let fraction_fits =
        fraction.is_none_or(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    let mut parts = clock.split(':');
    let (hour, minute, second) = (number(parts.next(), 2), number(parts.next(), 2), number(parts.next(), 2));
    // 60 is a leap second.
    let clock_fits = hour.is_some_and(|hour| hour < 24)
        && minute.is_some_and(|minute| minute < 60)
        && second.is_some_and(|second| second <= 60)
        && parts.next().is_none();
    offset_fits && fraction_fits && clock_fits
}

fn number(text: Option<&str>, length: usize) -> Option<u32> {
    let text = text.filter(|text| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
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
            ("2023-07-04", None),
            ("é-é-T+", None),
            ("", None),
        ] {
            assert_eq!(Formats::of(text).name(), format, "{text}");
        }
    }
}
