//! Rules: what is asked of a value beyond its type, as tables that are judged on its tree.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, Visitor};

use super::check::{At, Faults, Named};
use super::constraints::has_repeats;
use super::digits::Digits;
use super::document::tree;
use super::escape::Plain;
use super::memo::address;
use super::node::Node;
use super::pattern::Matcher;
use super::reader;
use super::shape::{Shape, Unjudged};
use super::spelling::{self, Numbers, Spelling};

/// One rule of a type.
pub struct Rule {
    /// What a fault says.
    pub words: &'static str,
    pub check: Check,
}

/// What can be asked of a value: the assertions of JSON Schema. One about one kind of value holds for
/// every value of another.
pub enum Check {
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
    /// What would be asked of one value again and again; the verdict is remembered.
    Remembered(&'static Check),
}

/// The end of a range.
pub enum End {
    Inclusive(&'static str),
    Exclusive(&'static str),
}

/// Kinds of values. `1.0` is an integer.
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// A value that is known.
pub enum Known {
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

/// Whether values pass checks that are remembered, by the addresses of both. The values are those of one
/// tree, which stays where it is.
#[derive(Default)]
pub struct Verdicts(HashMap<(usize, usize), bool>);

impl Verdicts {
    /// The verdict, computed once per value. One about a text or a number costs no more than to remember it.
    fn of(&mut self, check: &'static Check, value: &Node<'_>, left: usize) -> Verdict {
        if !matches!(value, Node::Array(_) | Node::Object(_)) {
            return passes(check, value, left, self);
        }
        let key = (address(value), std::ptr::addr_of!(*check) as usize);
        if let Some(verdict) = self.0.get(&key) {
            return Ok(*verdict);
        }
        let verdict = passes(check, value, left, self)?;
        self.0.insert(key, verdict);
        Ok(verdict)
    }
}

/// Reads a value of a type with rules.
pub fn judged<'de, T: Named + DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(reader::RULES, Judged(PhantomData))
}

struct Judged<T>(PhantomData<T>);

impl<'de, T: Named + DeserializeOwned> Visitor<'de> for Judged<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    /// A tree that has been checked.
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::unjudged(deserializer)
    }

    /// The text of a value in a tree: where types with rules stand inside each other, the outermost of the inner
    /// ones checks what is in it, and none of those becomes a text once more.
    fn visit_byte_buf<E: Error>(self, text: Vec<u8>) -> Result<T, E> {
        let text = String::from_utf8(text).map_err(E::custom)?;
        let value = tree(&text)?;
        let mut faults = Faults::default();
        <T as Shape>::check(&value, &At::ROOT, &mut faults);
        match faults.first() {
            None => reader::read_decided(Unjudged::<T>::NEW, &value, faults.choices())
                .map_err(E::custom),
            Some(fault) => Err(E::custom(fault)),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        judge_text(&spelling::spelled(deserializer, Numbers::Seen)?)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        judge_text(&Spelling(Numbers::Seen).visit_map(map)?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        judge_text(&Spelling(Numbers::Seen).visit_str(text)?)
    }
}

fn judge_text<T: Named, E: Error>(text: &str) -> Result<T, E> {
    let value = tree(text)?;
    match broken(T::rules(), &value, &mut Verdicts::default()).first() {
        None => reader::read(Unjudged::<T>::NEW, &value).map_err(E::custom),
        Some(rule) => Err(E::custom(Plain(rule.words, usize::MAX))),
    }
}

/// Adds the rules that a value breaks.
pub fn check(rules: &'static [Rule], value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
    for rule in broken(rules, value, faults.verdicts()) {
        faults.broken(rule.words, at);
    }
}

/// The rules that a value breaks.
pub fn broken(
    rules: &'static [Rule],
    value: &Node<'_>,
    verdicts: &mut Verdicts,
) -> Vec<&'static Rule> {
    let broken = |rule: &&Rule| !matches!(passes(&rule.check, value, DEEPEST, verdicts), Ok(true));
    rules.iter().filter(broken).collect()
}

fn passes(check: &Check, value: &Node<'_>, left: usize, verdicts: &mut Verdicts) -> Verdict {
    let left = left.checked_sub(1).ok_or(TooDeep)?;
    match check {
        Check::Anything => Ok(true),
        Check::Nothing => Ok(false),
        Check::All(checks) => every(checks.iter(), |check| passes(check, value, left, verdicts)),
        Check::Any(checks) => every(checks.iter(), |check| {
            Ok(!passes(check, value, left, verdicts)?)
        })
        .map(|none| !none),
        Check::One(checks) => count(checks.iter(), |check| passes(check, value, left, verdicts))
            .map(|found| found == 1),
        Check::Not(check) => Ok(!passes(check, value, left, verdicts)?),
        Check::Conditional(condition, then, otherwise) => {
            let next = match passes(condition, value, left, verdicts)? {
                true => then,
                false => otherwise,
            };
            passes(next, value, left, verdicts)
        }
        Check::Reference(check) => passes(check(), value, left, verdicts),
        Check::Remembered(check) => verdicts.of(check, value, left),
        Check::Kinds(kinds) => Ok(kinds.iter().any(|kind| kind.is(value))),
        Check::Values(known) => Ok(known.iter().any(|known| known.is(value))),
        _ => match value {
            Node::Null | Node::Boolean(_) => Ok(true),
            Node::Number(number) => Ok(of_number(check, number)),
            Node::Text(text) => Ok(of_text(check, text)),
            Node::Array(items) => of_array(check, items, left, verdicts),
            Node::Object(members) => of_object(check, value, members, left, verdicts),
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

fn of_array(check: &Check, items: &[Node<'_>], left: usize, verdicts: &mut Verdicts) -> Verdict {
    match check {
        Check::Items(prefix, rest) => every(items.iter().enumerate(), |(at, item)| {
            passes(prefix.get(at).unwrap_or(rest), item, left, verdicts)
        }),
        Check::ItemCount(min, max) => Ok(is_between(items.len(), *min, *max)),
        Check::Unique => Ok(!has_repeats(items)),
        Check::Contains(check, min, max) => {
            let found = count(items.iter(), |item| passes(check, item, left, verdicts))?;
            Ok(is_between(found, *min, *max))
        }
        _ => Ok(true),
    }
}

/// Up to here a search through all is as quick as an index.
const FEW: usize = 16;

fn of_object(
    check: &Check,
    value: &Node<'_>,
    members: &[(Cow<'_, str>, Node<'_>)],
    left: usize,
    verdicts: &mut Verdicts,
) -> Verdict {
    match check {
        Check::Properties(named, patterns, rest) => {
            let is_large = named.len() > FEW && members.len() > FEW;
            let of_name: HashMap<&str, &Check> = if is_large {
                named.iter().map(|(name, check)| (*name, check)).collect()
            } else {
                HashMap::new()
            };
            every(members.iter(), |(name, value)| {
                let named = if is_large {
                    of_name.get(name.as_ref()).copied()
                } else {
                    let mut named = named.iter().filter(|(known, _)| known == name);
                    named.next().map(|(_, check)| check)
                };
                if !named.map_or(Ok(true), |check| passes(check, value, left, verdicts))? {
                    return Ok(false);
                }
                let mut is_reached = named.is_some();
                for (_, check) in patterns
                    .iter()
                    .filter(|(pattern, _)| pattern.is_match(name))
                {
                    is_reached = true;
                    if !passes(check, value, left, verdicts)? {
                        return Ok(false);
                    }
                }
                Ok(is_reached || passes(rest, value, left, verdicts)?)
            })
        }
        Check::Required(names) if names.len() > FEW && members.len() > FEW => {
            let found: HashSet<&str> = members.iter().map(|(name, _)| name.as_ref()).collect();
            Ok(names.iter().all(|name| found.contains(name)))
        }
        Check::Required(names) => Ok(names.iter().all(|name| value.get(name).is_some())),
        Check::Names(check) => every(members.iter(), |(name, _)| {
            passes(check, &Node::Text(name.as_ref().into()), left, verdicts)
        }),
        Check::PropertyCount(min, max) => Ok(is_between(members.len(), *min, *max)),
        Check::Dependent(name, check) if value.get(name).is_some() => {
            passes(check, value, left, verdicts)
        }
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
#[doc(hidden)]
#[macro_export]
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
pub use rules;

/// Declares a check that rules refer to.
#[doc(hidden)]
#[macro_export]
macro_rules! shared_check {
    ($name:ident: $($check:tt)*) => {
        pub fn $name() -> &'static runtime::Check {
            #[allow(unused_imports)]
            use runtime::{Check, Check::*, End, Kind, Known};
            #[allow(unused_imports)]
            use runtime::Pattern as _;

            static CHECK: Check = $($check)*;
            &CHECK
        }
    };
}
pub use shared_check;
