//! A string of some length that matches some patterns and not others.

use std::collections::HashSet;

use serde_json::Value;

use super::{Solver, case::Case, leaf::Built};
use crate::evolution::pattern::Found;

/// Longer ones are not made.
const LONGEST: u64 = 100_000;

impl Solver {
    pub(super) fn text(&mut self, case: &Case) -> Built {
        let except: HashSet<&str> =
            case.except.iter().flat_map(|values| values.iter()).filter_map(Value::as_str).collect();
        if !case.patterns.is_empty() {
            let patterns: Vec<_> =
                case.patterns.iter().map(|(pattern, wanted)| (pattern.as_ref(), *wanted)).collect();
            return match self.patterns.find(&patterns, case.least, case.most, &except) {
                Found::Text(text) => Built::Document(Value::String(text)),
                Found::Nothing => Built::Nothing,
                Found::Unclear => Built::Unclear("a pattern here is beyond what can be decided"),
            };
        }
        if case.least > LONGEST {
            return Built::Unclear("text here is too long to be made");
        }
        let most = case.most.unwrap_or(u64::MAX);
        let mut length = case.least;
        // One more than are excluded is enough.
        for tried in 0..=except.len() {
            let text = spell(tried, length);
            let text = match text {
                Some(text) => text,
                None if length < most => {
                    length += 1;
                    spell(tried, length).unwrap_or_default()
                }
                None if most == 0 => return Built::Nothing,
                None => return Built::Unclear("no text was found that is not listed"),
            };
            if !except.contains(text.as_str()) {
                return Built::Document(Value::String(text));
            }
        }
        if case.most == Some(0) {
            Built::Nothing
        } else {
            Built::Unclear("no text was found that is not listed")
        }
    }
}

/// The n-th text of a length: `aaa`, `aab`, …; none where there are not so many.
fn spell(number: usize, length: u64) -> Option<String> {
    let mut letters = vec![b'a'; usize::try_from(length).ok()?];
    let mut rest = number;
    for letter in letters.iter_mut().rev() {
        *letter = b'a' + u8::try_from(rest % 26).unwrap_or(0);
        rest /= 26;
    }
    if rest > 0 { None } else { String::from_utf8(letters).ok() }
}
