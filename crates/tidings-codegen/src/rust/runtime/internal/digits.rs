//! Numbers by their decimal digits: compared and divided without rounding.

use std::cmp::Ordering;
use std::str::FromStr;

/// The value of a JSON number: `0.DIGITS × 10^POINT` with a sign. The digits neither begin nor end
/// with `0`, so that equal numbers are equal; zero has none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digits {
    negative: bool,
    point: i64,
    digits: String,
}

impl Digits {
    /// The value of a text that is a JSON number.
    pub fn of(text: &str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let from_first = all.trim_start_matches('0');
        let digits = from_first.trim_end_matches('0');
        if digits.is_empty() {
            return Self {
                negative: false,
                point: 0,
                digits: String::new(),
            };
        }
        // No number that anybody means has an exponent of more than 64 bits.
        let beyond = if exponent.starts_with('-') {
            i64::MIN / 2
        } else {
            i64::MAX / 2
        };
        let exponent = exponent.parse().unwrap_or(beyond);
        let leading = all.len() - from_first.len();
        Self {
            negative,
            point: (signed(whole.len()) - signed(leading)).saturating_add(exponent),
            digits: digits.to_owned(),
        }
    }

    /// Whether there is no fraction.
    pub fn is_whole(&self) -> bool {
        self.power() >= 0
    }

    /// The integer that the number is, if the type can hold it.
    pub fn integer<T: FromStr>(&self) -> Option<T> {
        // 2^128 has 39 digits.
        if !self.is_whole() || self.point > 39 {
            return None;
        }
        let zeros = usize::try_from(self.power()).ok()?;
        let sign = if self.negative { "-" } else { "" };
        // Zero, which has no digits, is written with one.
        let digits = if self.digits.is_empty() {
            "0"
        } else {
            &self.digits
        };
        let text = format!("{sign}{digits}{}", "0".repeat(zeros));
        text.parse().ok()
    }

    /// Whether the number is an integer times another, which is greater than zero and has at most
    /// 19 digits that count.
    pub fn is_multiple_of(&self, step: &Self) -> bool {
        let Ok(divisor) = step.digits.parse::<u64>() else {
            return false;
        };
        // The digits as an integer do not end with zero: a smaller power of ten cannot be made up for.
        let Ok(mut power) = u64::try_from(self.power().saturating_sub(step.power())) else {
            return self.digits.is_empty();
        };
        let divisor = u128::from(divisor);
        let digits = self.digits.bytes().map(|digit| u128::from(digit - b'0'));
        let mut rest = digits.fold(0, |rest, digit| (rest * 10 + digit) % divisor);
        let mut factor = 10 % divisor;
        while power > 0 {
            if power % 2 == 1 {
                rest = rest * factor % divisor;
            }
            factor = factor * factor % divisor;
            power /= 2;
        }
        rest == 0
    }

    /// The power of ten by which the digits, as an integer, are multiplied.
    fn power(&self) -> i64 {
        self.point.saturating_sub(signed(self.digits.len()))
    }
}

fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

impl Ord for Digits {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        sign(self).cmp(&sign(other)).then_with(|| {
            let size = self.point.cmp(&other.point);
            let size = size.then_with(|| self.digits.cmp(&other.digits));
            match self.negative {
                true => size.reverse(),
                false => size,
            }
        })
    }
}

impl PartialOrd for Digits {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
