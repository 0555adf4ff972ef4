//! Whether a value is what some literals ask; none where that is not known.

use serde_json::{Map, Value};

use super::{Literal, Mode, Solver, list::has_twins};
use crate::evolution::{
    decimal::{Decimal, canonical},
    node::{Assertion, Kinds, NOTHING, NodeId, Properties},
};

/// All of them; false as soon as one is.
fn all(mut held: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    loop {
        match held.next() {
            None => return known,
            Some(Some(false)) => return Some(false),
            Some(Some(true)) => {}
            Some(None) => known = None,
        }
    }
}

fn not(held: Option<bool>) -> Option<bool> {
    held.map(|held| !held)
}

impl Solver {
    /// Whether the value fits all literals.
    pub(super) fn hold(&mut self, literals: &[Literal], value: &Value) -> Option<bool> {
        all(literals.iter().map(|literal| {
            let held = self.fits(literal.node, literal.mode, value, 0);
            if literal.negated { not(held) } else { held }
        }))
    }

    fn fits(&mut self, node: NodeId, mode: Mode, value: &Value, depth: usize) -> Option<bool> {
        if depth > 120 {
            return None;
        }
        all(self.arena.get(node).iter().map(|assertion| self.holds(assertion, mode, value, depth + 1)))
    }

    #[allow(clippy::too_many_lines, reason = "one arm a keyword")]
    fn holds(&mut self, assertion: &Assertion, mode: Mode, value: &Value, depth: usize) -> Option<bool> {
        if !assertion.touches().has(Kinds::of(value)) {
            return Some(true);
        }
        let length = || match value {
            Value::String(text) => text.chars().count() as u64,
            Value::Array(items) => items.len() as u64,
            Value::Object(members) => members.len() as u64,
            _ => 0,
        };
        let has = |name: &str| value.get(name).is_some();
        match assertion {
            Assertion::Kinds(kinds) => Some(kinds.has(Kinds::of(value))),
            Assertion::Values(values) => Some(self.is_listed_in(values, value)),
            Assertion::Low(bound, excluded) => {
                Decimal::of(value).map(|number| number > *bound || number == *bound && !excluded)
            }
            Assertion::High(bound, excluded) => {
                Decimal::of(value).map(|number| number < *bound || number == *bound && !excluded)
            }
            Assertion::Multiple(step) => Decimal::of(value).map(|number| number.is_multiple_of(step)),
            Assertion::MinLength(least) | Assertion::MinItems(least) | Assertion::MinProperties(least) => {
                Some(length() >= *least)
            }
            Assertion::MaxLength(most) | Assertion::MaxItems(most) | Assertion::MaxProperties(most) => {
                Some(length() <= *most)
            }
            Assertion::Pattern(pattern) => self.patterns.matches(pattern, value.as_str()?),
            Assertion::Items(prefix, rest) => {
                let items = value.as_array()?;
                all(items.iter().enumerate().map(|(at, item)| match (prefix.get(at), rest) {
                    (Some(node), _) | (None, Some(node)) => self.fits(*node, mode, item, depth),
                    (None, None) => Some(true),
                }))
            }
            Assertion::Unique => Some(!has_twins(value.as_array()?)),
            Assertion::Contains(item, least, most) => {
                let mut count = 0;
                for found in value.as_array()? {
                    count += u64::from(self.fits(*item, Mode::Written, found, depth)?);
                }
                Some(count >= *least && most.is_none_or(|most| count <= most))
            }
            Assertion::Properties(properties) => self.members(properties, mode, value.as_object()?, depth),
            Assertion::Required(name) => Some(has(name)),
            Assertion::Names(names) => {
                let members = value.as_object()?;
                all(members
                    .keys()
                    .map(|name| self.fits(*names, Mode::Written, &Value::String(name.clone()), depth)))
            }
            Assertion::DependentRequired(name, other) => Some(!has(name) || has(other)),
            Assertion::Dependent(name, _) if !has(name) => Some(true),
            Assertion::Is(inner) | Assertion::Dependent(_, inner) => self.fits(*inner, mode, value, depth),
            Assertion::Target(class) => self.fits(self.arena.target(*class), mode, value, depth),
            Assertion::AnyOf(list) => {
                not(all(list.iter().map(|inner| not(self.fits(*inner, mode, value, depth)))))
            }
            Assertion::OneOf(list) => {
                let mut strictly = 0;
                let mut fitting = 0;
                for inner in list {
                    strictly += usize::from(self.fits(*inner, Mode::Written, value, depth)?);
                    fitting += usize::from(self.fits(*inner, mode, value, depth)?);
                }
                Some(fitting >= 1 && strictly <= 1)
            }
            Assertion::Not(inner) => not(self.fits(*inner, Mode::Written, value, depth)),
            Assertion::If(condition, then, other) => {
                let branch = if self.fits(*condition, Mode::Written, value, depth)? { then } else { other };
                self.fits(*branch, mode, value, depth)
            }
            Assertion::Opaque(..) => None,
        }
    }

    /// Whether a list of the arena has a value; long ones are looked up.
    fn is_listed_in(&mut self, values: &[Value], value: &Value) -> bool {
        let value = canonical(value);
        if values.len() < 16 {
            return values.contains(&value);
        }
        let texts = || values.iter().map(Value::to_string).collect();
        self.lists.entry(values.as_ptr()).or_insert_with(texts).contains(&value.to_string())
    }

    fn members(
        &mut self,
        properties: &Properties,
        mode: Mode,
        members: &Map<String, Value>,
        depth: usize,
    ) -> Option<bool> {
        all(members.iter().map(|(name, member)| {
            let mut asked: Vec<NodeId> = properties.named(name).into_iter().collect();
            for (pattern, node) in &properties.patterns {
                if self.patterns.matches(pattern, name)? {
                    asked.push(*node);
                }
            }
            if asked.is_empty()
                && let Some(rest) = properties.rest
                && !(mode == Mode::Open && rest == NOTHING)
            {
                asked.push(rest);
            }
            all(asked.into_iter().map(|node| self.fits(node, mode, member, depth)))
        }))
    }
}
