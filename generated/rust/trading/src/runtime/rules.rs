//! Rules: what is asked of a value beyond its type, as tables that are judged on its tree.

use serde::de::{Deserializer, Error};

use super::check::{At, Faults, Named};
use super::constraints::has_repeats;
use super::digits::Digits;
use super::document::tree;
use super::node::Node;
use super::pattern::Matcher;
use super::reader;
use super::shape::Unjudged;
use super::spelling::{self, Numbers};

/// One rule of a type.
pub(crate) struct Rule {
    /// What a fault says.
    pub(crate) words: &'static str,
    pub(crate) check: Check,
}

/// What can be asked of a value: the assertions of JSON Schema. One about one kind of value holds for
/// every value of another.
pub(crate) enum Check {
    Anything,
    Nothing,
    Kinds(&'static [Kind]),
    /// The value is one of these.
    Values(&'static [Known]),
    /// The least and the greatest number, and whether they are inside.
    Range(Option<End>, Option<End>),
    Multiple(&'static str),
    /// How many characters.
    TextLength(u64, u64),
    Pattern(&'static Matcher),
    /// The first items one by one, and all others.
    Items(&'static [Check], &'static Check),
    ItemCount(u64, u64),
    Unique,
    /// How many items pass.
    Contains(&'static Check, u64, u64),
    /// Properties by name, by pattern, and all others.
    Properties(
        &'static [(&'static str, Check)],
        &'static [(&'static Matcher, Check)],
        &'static Check,
    ),
    Required(&'static [&'static str]),
    Names(&'static Check),
    PropertyCount(u64, u64),
    /// Asked of an object that has the property.
    Dependent(&'static str, &'static Check),
    All(&'static [Check]),
    Any(&'static [Check]),
    One(&'static [Check]),
    Not(&'static Check),
    /// A condition, and what is asked where it holds and where it does not.
    Conditional(&'static Check, &'static Check, &'static Check),
    /// A check that stands elsewhere, so that it can contain itself.
    Reference(fn() -> &'static Check),
}

/// The end of a range.
pub(crate) enum End {
    Inclusive(&'static str),
    Exclusive(&'static str),
}

/// Kinds of values. `1.0` is an integer.
pub(crate) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// A value that is known.
pub(crate) enum Known {
    Null,
    Boolean(bool),
    Number(&'static str),
    Text(&'static str),
    /// An array or an object, as JSON.
    Json(&'static str),
}

/// Checks that stand inside each other; no document makes more of rules that end.
const DEEPEST: usize = 1024;

/// Checks stand inside each other without end.
struct TooDeep;

type Verdict = Result<bool, TooDeep>;

/// Reads a value of a type with rules.
pub(crate) fn judged<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = spelling::spelled(deserializer, Numbers::Seen)?;
    let value = tree(&text)?;
    match broken(T::rules(), &value).first() {
        None => reader::read(Unjudged::<T>::NEW, &value).map_err(D::Error::custom),
        Some(rule) => Err(D::Error::custom(rule.words)),
    }
}

/// Adds the rules that a value breaks.
pub(crate) fn check(rules: &'static [Rule], value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
    for rule in broken(rules, value) {
        faults.broken(rule.words, at);
    }
}

/// The rules that a value breaks.
pub(crate) fn broken(rules: &'static [Rule], value: &Node<'_>) -> Vec<&'static Rule> {
    let broken = |rule: &&Rule| !matches!(passes(&rule.check, value, DEEPEST), Ok(true));
    rules.iter().filter(broken).collect()
}

fn passes(check: &Check, value: &Node<'_>, left: usize) -> Verdict {
    let left = left.checked_sub(1).ok_or(TooDeep)?;
    match check {
        Check::Anything => Ok(true),
        Check::Nothing => Ok(false),
        Check::All(checks) => every(checks.iter(), |check| passes(check, value, left)),
        Check::Any(checks) => {
            every(checks.iter(), |check| Ok(!passes(check, value, left)?)).map(|none| !none)
        }
        Check::One(checks) => {
            count(checks.iter(), |check| passes(check, value, left)).map(|found| found == 1)
        }
        Check::Not(check) => Ok(!passes(check, value, left)?),
        Check::Conditional(condition, then, otherwise) => {
            let next = match passes(condition, value, left)? {
                true => then,
                false => otherwise,
            };
            passes(next, value, left)
        }
        Check::Reference(check) => passes(check(), value, left),
        Check::Kinds(kinds) => Ok(kinds.iter().any(|kind| kind.is(value))),
        Check::Values(known) => Ok(known.iter().any(|known| known.is(value))),
        _ => match value {
            Node::Null | Node::Boolean(_) => Ok(true),
            Node::Number(number) => Ok(of_number(check, number)),
            Node::Text(text) => Ok(of_text(check, text)),
            Node::Array(items) => of_array(check, items, left),
            Node::Object(members) => of_object(check, value, members, left),
        },
    }
}

fn of_number(check: &Check, text: &str) -> bool {
    match check {
        Check::Range(least, greatest) => {
            let number = Digits::of(text);
            let too_small = least.as_ref().is_some_and(|end| match end {
                End::Inclusive(end) => number < Digits::of(end),
                End::Exclusive(end) => number <= Digits::of(end),
            });
            let too_great = greatest.as_ref().is_some_and(|end| match end {
                End::Inclusive(end) => number > Digits::of(end),
                End::Exclusive(end) => number >= Digits::of(end),
            });
            !too_small && !too_great
        }
        Check::Multiple(step) => Digits::of(text).is_multiple_of(&Digits::of(step)),
        _ => true,
    }
}

fn of_text(check: &Check, text: &str) -> bool {
    match check {
        Check::TextLength(min, max) => is_between(text.chars().count(), *min, *max),
        Check::Pattern(pattern) => pattern.is_match(text),
        _ => true,
    }
}

fn of_array(check: &Check, items: &[Node<'_>], left: usize) -> Verdict {
    match check {
        Check::Items(prefix, rest) => every(items.iter().enumerate(), |(at, item)| {
            passes(prefix.get(at).unwrap_or(rest), item, left)
        }),
        Check::ItemCount(min, max) => Ok(is_between(items.len(), *min, *max)),
        Check::Unique => Ok(!has_repeats(items)),
        Check::Contains(check, min, max) => {
            let found = count(items.iter(), |item| passes(check, item, left))?;
            Ok(is_between(found, *min, *max))
        }
        _ => Ok(true),
    }
}

fn of_object(
    check: &Check,
    value: &Node<'_>,
    members: &[(std::borrow::Cow<'_, str>, Node<'_>)],
    left: usize,
) -> Verdict {
    match check {
        Check::Properties(named, patterns, rest) => every(members.iter(), |(name, value)| {
            let mut of_name = named.iter().filter(|(known, _)| known == name);
            let mut of_pattern = patterns
                .iter()
                .filter(|(pattern, _)| pattern.is_match(name));
            let mut reached = false;
            let fine = every(of_name.by_ref(), |(_, check)| {
                reached = true;
                passes(check, value, left)
            })? && every(of_pattern.by_ref(), |(_, check)| {
                reached = true;
                passes(check, value, left)
            })?;
            Ok(fine && (reached || passes(rest, value, left)?))
        }),
        Check::Required(names) => Ok(names.iter().all(|name| value.get(name).is_some())),
        Check::Names(check) => every(members.iter(), |(name, _)| {
            passes(check, &Node::Text(name.as_ref().into()), left)
        }),
        Check::PropertyCount(min, max) => Ok(is_between(members.len(), *min, *max)),
        Check::Dependent(name, check) if value.get(name).is_some() => passes(check, value, left),
        _ => Ok(true),
    }
}

/// Whether all pass; what comes after one that does not is left alone.
fn every<T>(items: impl Iterator<Item = T>, mut passes: impl FnMut(T) -> Verdict) -> Verdict {
    for item in items {
        if !passes(item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn count<T>(
    items: impl Iterator<Item = T>,
    mut passes: impl FnMut(T) -> Verdict,
) -> Result<usize, TooDeep> {
    let mut found = 0;
    for item in items {
        found += usize::from(passes(item)?);
    }
    Ok(found)
}

fn is_between(found: usize, min: u64, max: u64) -> bool {
    u64::try_from(found).is_ok_and(|found| (min..=max).contains(&found))
}

impl Kind {
    fn is(&self, value: &Node<'_>) -> bool {
        match (self, value) {
            (Self::Null, Node::Null)
            | (Self::Boolean, Node::Boolean(_))
            | (Self::Number, Node::Number(_))
            | (Self::String, Node::Text(_))
            | (Self::Array, Node::Array(_))
            | (Self::Object, Node::Object(_)) => true,
            (Self::Integer, Node::Number(text)) => Digits::of(text).is_whole(),
            _ => false,
        }
    }
}

impl Known {
    fn is(&self, value: &Node<'_>) -> bool {
        match (self, value) {
            (Self::Null, Node::Null) => true,
            (Self::Boolean(known), Node::Boolean(found)) => known == found,
            (Self::Number(known), Node::Number(found)) => Digits::of(known) == Digits::of(found),
            (Self::Text(known), Node::Text(found)) => known == found,
            (Self::Json(known), Node::Array(_) | Node::Object(_)) => {
                Node::read(known).is_ok_and(|known| known == *value)
            }
            _ => false,
        }
    }
}

/// Declares the rules of a type.
macro_rules! rules {
    ($($rules:tt)*) => {
        pub(super) fn judged() -> &'static [runtime::Rule] {
            #[allow(unused_imports)]
            use runtime::{Check::*, End, Kind, Known, Rule};
            #[allow(unused_imports)]
            use runtime::Pattern as _;

            static RULES: &[Rule] = &[$($rules)*];
            RULES
        }
    };
}
pub(crate) use rules;

/// Declares a check that rules refer to.
macro_rules! shared_check {
    ($name:ident: $($check:tt)*) => {
        pub(crate) fn $name() -> &'static runtime::Check {
            #[allow(unused_imports)]
            use runtime::{Check, Check::*, End, Kind, Known};
            #[allow(unused_imports)]
            use runtime::Pattern as _;

            static CHECK: Check = $($check)*;
            &CHECK
        }
    };
}
pub(crate) use shared_check;
