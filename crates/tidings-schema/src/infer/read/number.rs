//! Numbers, by the digits in which they are written.

use super::{Reader, Unreadable};

/// What a number's literal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::infer) enum Number {
    /// Without fraction and exponent.
    Whole(Whole),
    /// Any other number.
    Fraction {
        /// Whether a double holds its value: the shortest digits of the nearest double are these.
        double: bool,
    },
}

/// An integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::infer) enum Whole {
    /// Of up to 128 bits.
    Held(i128),
    /// Positive, of 128 bits without a sign.
    Unsigned,
    /// Larger.
    Huge,
}

impl Reader<'_> {
    /// Takes the number that begins here.
    pub(in crate::infer) fn number(&mut self) -> Result<Number, Unreadable> {
        let mut at = self.next;
        loop {
            let filled = self.window.get(at..self.filled).unwrap_or_default();
            at += filled
                .iter()
                .position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
                .unwrap_or(filled.len());
            if at < self.filled {
                break;
            }
            let kept = at - self.next;
            let more = self.refill(self.next)?;
            at = self.next + kept;
            if !more {
                break;
            }
        }
        let literal = self.window.get(self.next..at).unwrap_or_default();
        let Some(parts) = Parts::of(literal) else {
            return Err(match literal {
                [b'-'] => self.unexpected("a number"),
                [b'0', b'0'..=b'9', ..] | [b'-', b'0', b'0'..=b'9', ..] => {
                    let start = self.next;
                    self.fail(start, "a number does not begin with zeros in JSON")
                }
                _ => {
                    let start = self.next;
                    self.fail(start, "this is not how JSON writes a number")
                }
            });
        };
        let number = parts.number(literal);
        if let Number::Fraction { double: false } = number
            && beyond_double(literal)
        {
            let place = self.at();
            self.fault(
                "sample-number-unheld",
                place,
                "this number is beyond what a double holds, and readers refuse it",
                "write it as a string, or leave the sample out",
            );
        }
        self.next = at;
        Ok(number)
    }
}

/// A literal's parts.
#[derive(Clone, Copy)]
struct Parts<'a> {
    negative: bool,
    whole: &'a [u8],
    fraction: Option<&'a [u8]>,
    exponent: Option<&'a [u8]>,
}

impl<'a> Parts<'a> {
    /// By JSON's grammar (RFC 8259, section 6).
    fn of(literal: &'a [u8]) -> Option<Self> {
        let (negative, rest) = match literal.strip_prefix(b"-") {
            Some(rest) => (true, rest),
            None => (false, literal),
        };
        let (whole, rest) = digits(rest);
        if whole.is_empty() || (whole.len() > 1 && whole.first() == Some(&b'0')) {
            return None;
        }
        let (fraction, rest) = match rest.strip_prefix(b".") {
            Some(rest) => {
                let (fraction, rest) = digits(rest);
                (Some(fraction), rest)
            }
            None => (None, rest),
        };
        let (exponent, rest) = match rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
            Some(rest) => {
                let unsigned = rest.strip_prefix(b"-").or_else(|| rest.strip_prefix(b"+")).unwrap_or(rest);
                let (digits, after) = digits(unsigned);
                if digits.is_empty() {
                    return None;
                }
                (rest.get(..rest.len() - after.len()), after)
            }
            None => (None, rest),
        };
        (rest.is_empty() && fraction != Some(b"")).then_some(Self { negative, whole, fraction, exponent })
    }

    fn number(&self, literal: &[u8]) -> Number {
        if self.fraction.is_none() && self.exponent.is_none() {
            return Number::Whole(self.whole());
        }
        if self.exponent.is_none() && self.whole.len() + self.fraction.map_or(0, <[u8]>::len) <= 15 {
            return Number::Fraction { double: true };
        }
        let Some((digits, exponent)) = self.significant() else {
            return Number::Fraction { double: true };
        };
        // The value is 0.digits × 10^exponent. Every number of 15 digits survives a double (C11, DBL_DIG).
        let double = (digits.len() <= 15 && exponent.abs() < 300) || survives(literal, &digits, exponent);
        Number::Fraction { double }
    }

    fn whole(&self) -> Whole {
        if self.whole.len() <= 18 {
            let value = self.whole.iter().fold(0_i64, |value, digit| value * 10 + i64::from(digit - b'0'));
            return Whole::Held(i128::from(if self.negative { -value } else { value }));
        }
        let mut value: i128 = 0;
        for digit in self.whole {
            let next = value.checked_mul(10).and_then(|value| {
                let digit = i128::from(digit - b'0');
                if self.negative { value.checked_sub(digit) } else { value.checked_add(digit) }
            });
            match next {
                Some(next) => value = next,
                None => return self.beyond(),
            }
        }
        Whole::Held(value)
    }

    fn beyond(&self) -> Whole {
        let text = std::str::from_utf8(self.whole).unwrap_or_default();
        if !self.negative && text.parse::<u128>().is_ok() { Whole::Unsigned } else { Whole::Huge }
    }

    /// The digits without zeros around them, and the exponent with which they follow `0.`; none for zero.
    fn significant(&self) -> Option<(Vec<u8>, i64)> {
        let fraction = self.fraction.unwrap_or_default();
        let digits: Vec<u8> = self.whole.iter().chain(fraction).copied().collect();
        let first = digits.iter().position(|digit| *digit != b'0')?;
        let last = digits.iter().rposition(|digit| *digit != b'0')?;
        let point = i64::try_from(self.whole.len()).ok()?.saturating_sub(i64::try_from(first).ok()?);
        Some((digits.get(first..=last)?.to_vec(), point.saturating_add(self.written_exponent())))
    }

    fn written_exponent(&self) -> i64 {
        let Some(text) = self.exponent.and_then(|exponent| std::str::from_utf8(exponent).ok()) else {
            return 0;
        };
        let limit = if text.starts_with('-') { i64::MIN / 4 } else { i64::MAX / 4 };
        text.parse::<i64>().map_or(limit, |exponent| exponent.clamp(i64::MIN / 4, i64::MAX / 4))
    }
}

/// Whether a number is larger than every double, or smaller than all but zero.
fn beyond_double(literal: &[u8]) -> bool {
    std::str::from_utf8(literal)
        .ok()
        .and_then(|text| text.parse::<f64>().ok())
        .is_none_or(|value| value.is_infinite() || value == 0.0)
}

fn digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    bytes.split_at(end)
}

/// Whether the shortest digits of the nearest double are these.
fn survives(literal: &[u8], digits: &[u8], exponent: i64) -> bool {
    let Some(value) = std::str::from_utf8(literal).ok().and_then(|text| text.parse::<f64>().ok()) else {
        return false;
    };
    if value == 0.0 || value.is_infinite() {
        return false;
    }
    let shortest = format!("{value:e}");
    Parts::of(shortest.as_bytes())
        .and_then(|parts| parts.significant())
        .is_some_and(|(of_double, at)| of_double == digits && at == exponent)
}
