//! Types, values, limits, patterns.

use std::rc::Rc;

use serde_json::Value;

use super::{Place, Walk, annotations::short};
use crate::evolution::{
    Rule,
    bumps::Nature,
    compile::count,
    decimal::Decimal,
    node::{Assertion, Kinds},
    view::{LIMITS, Limit, View},
};
use crate::visible::quoted;

pub(super) fn kinds_in_words(kinds: Kinds) -> String {
    if kinds.or(Kinds::NULL) == Kinds::ALL {
        return "any type".to_owned();
    }
    let mut names = Vec::new();
    for (kind, name) in [
        (Kinds::STRING, "string"),
        (Kinds::INTEGER.or(Kinds::FRACTION), "number"),
        (Kinds::INTEGER, "integer"),
        (Kinds::FRACTION, "fraction"),
        (Kinds::BOOLEAN, "boolean"),
        (Kinds::OBJECT, "object"),
        (Kinds::ARRAY, "array"),
        (Kinds::NULL, "null"),
    ] {
        let is_part_of_number =
            (kind == Kinds::INTEGER || kind == Kinds::FRACTION) && names.contains(&"`number`".to_owned());
        if kinds.and(kind) == kind && !is_part_of_number {
            names.push(format!("`{name}`"));
        }
    }
    if names.is_empty() { "nothing".to_owned() } else { names.join(" or ") }
}

impl Place<'_, '_> {
    /// Whether the number has a name of another width, such as `int64` for `int32`.
    pub(super) fn width(&self) -> Option<String> {
        let (before, after) = (width_of(&self.old.formats)?, width_of(&self.new.formats)?);
        let differ = ["minimum", "maximum"]
            .iter()
            .any(|limit| self.old.limits.get(limit) != self.new.limits.get(limit));
        (before != after && differ)
            .then(|| format!("the type of {} changed from `{before}` to `{after}`", self.way.subject()))
    }

    /// Whether TypeScript has one type for the numbers of both sides.
    pub(super) fn numbers(&self) -> Nature {
        let is_exact = |view: &View<'_>| {
            let most = Decimal::whole((1_i64 << 53) - 1);
            let least = Decimal::whole(0).minus(&most);
            view.kinds.has(Kinds::FRACTION)
                || view.limits.get("minimum").is_some_and(|(bound, _)| *bound >= least)
                    && view.limits.get("maximum").is_some_and(|(bound, _)| *bound <= most)
        };
        if is_exact(self.old) == is_exact(self.new) { Nature::NumbersAlike } else { Nature::NumbersApart }
    }
}

impl<'a> Walk<'a, '_> {
    /// The kinds of values; false where nothing else can be compared.
    pub(super) fn types(&mut self, place: &Place<'a, '_>) -> bool {
        let (old, new) = (place.old.kinds, place.new.kinds);
        let subject = place.way.subject();
        let without_null = |kinds: Kinds| Kinds(kinds.0 & !Kinds::NULL.0);
        let (before, after) = (without_null(old), without_null(new));
        let both_typed = before != Kinds(0) && after != Kinds(0);
        if both_typed
            && old.has(Kinds::NULL) != new.has(Kinds::NULL)
            && before != without_null(Kinds::ALL)
            && after != without_null(Kinds::ALL)
        {
            let not_null = vec![Assertion::Kinds(without_null(Kinds::ALL))];
            if new.has(Kinds::NULL) {
                self.facet(
                    place,
                    Rule::BecameNullable,
                    format!("{subject} can be null"),
                    None,
                    Some(not_null),
                );
            } else {
                self.facet(
                    place,
                    Rule::StoppedNullable,
                    format!("{subject} cannot be null any more"),
                    Some(not_null),
                    None,
                );
            }
        }
        let (before, after) = if both_typed { (before, after) } else { (old, new) };
        if before == after {
            return true;
        }
        let asked = |kinds: Kinds| {
            Some(vec![Assertion::Kinds(if both_typed { kinds.or(Kinds::NULL) } else { kinds })])
        };
        let meet = before.and(after);
        let (rule, backward, forward) = if meet == before {
            (Rule::TypeWidened, None, asked(before))
        } else if meet == after {
            (Rule::TypeNarrowed, asked(after), None)
        } else {
            (Rule::TypeChanged, asked(after), asked(before))
        };
        let message = format!(
            "the type of {subject} changed from {} to {}",
            kinds_in_words(before),
            kinds_in_words(after)
        );
        let at = self.found.len();
        self.facet(place, rule, message, backward, forward);
        let numbers = Kinds::INTEGER.or(Kinds::FRACTION);
        if let Some((delta, _)) = self.found.get_mut(at) {
            let is_number = before.or(after).and(numbers) == before.or(after);
            delta.nature = if is_number { place.numbers() } else { Nature::Any };
        }
        meet != Kinds(0)
    }

    pub(super) fn scalars(&mut self, place: &Place<'a, '_>) {
        self.values(place);
        if place.old.values.is_none() || place.new.values.is_none() || place.old.open || place.new.open {
            self.limits(place);
        }
        self.patterns(place);
        let subject = place.way.subject();
        match (place.old.unique, place.new.unique) {
            (false, true) => {
                let asked = Some(vec![Assertion::Unique]);
                self.facet(
                    place,
                    Rule::BoundTightened,
                    format!("the items of {subject} have to differ"),
                    asked,
                    None,
                );
            }
            (true, false) => {
                let asked = Some(vec![Assertion::Unique]);
                self.facet(
                    place,
                    Rule::BoundLoosened,
                    format!("the items of {subject} need not differ any more"),
                    None,
                    asked,
                );
            }
            _ => {}
        }
        self.contained(place);
    }

    pub(super) fn values(&mut self, place: &Place<'a, '_>) {
        let subject = place.way.subject();
        let not = |walk: &mut Self, value: &Value| {
            let only = walk.intern(vec![Assertion::Values(vec![value.clone()])]);
            Some(vec![Assertion::Not(only)])
        };
        let listed = |values: &[Value], null: bool| {
            let mut values = values.to_vec();
            if null {
                values.push(Value::Null);
            }
            Some(vec![Assertion::Values(values)])
        };
        let (old, new) = (place.old, place.new);
        match (&old.values, &new.values) {
            (Some(before), Some(after)) => {
                if let ([one], [two]) = (before.as_slice(), after.as_slice())
                    && one != two
                    && !old.open
                    && !new.open
                {
                    let message =
                        format!("the constant {subject} changed from {} to {}", short(one), short(two));
                    let (backward, forward) = (listed(after, true), listed(before, true));
                    return self.facet(place, Rule::ConstChanged, message, backward, forward);
                }
                if old.open != new.open {
                    let all: Vec<Value> = before.iter().chain(after).cloned().collect();
                    if new.open {
                        let message = format!("{subject} can have values that are not listed");
                        self.facet(place, Rule::EnumOpened, message, None, listed(&all, true));
                    } else {
                        let message = format!("{subject} can only have listed values");
                        self.facet(place, Rule::EnumClosed, message, listed(&all, true), None);
                    }
                }
                for value in after.iter().filter(|value| !before.contains(value)) {
                    let message = format!("the value {} of {subject} was added", short(value));
                    let (rule, forward) = if old.open {
                        (Rule::OpenEnumValueAdded, None)
                    } else {
                        (Rule::EnumValueAdded, not(self, value))
                    };
                    self.facet(place, rule, message, None, forward);
                }
                for value in before.iter().filter(|value| !after.contains(value)) {
                    let message = format!("the value {} of {subject} was removed", short(value));
                    let (rule, backward) = if new.open {
                        (Rule::OpenEnumValueRemoved, None)
                    } else {
                        (Rule::EnumValueRemoved, not(self, value))
                    };
                    self.facet(place, rule, message, backward, None);
                }
            }
            (None, Some(after)) if !new.open => {
                let message = format!("{subject} can only have listed values");
                self.facet(place, Rule::EnumClosed, message, listed(after, true), None);
            }
            (Some(before), None) if !old.open => {
                let message = format!("{subject} can have values that are not listed");
                self.facet(place, Rule::EnumOpened, message, None, listed(before, true));
            }
            (None, Some(after)) => {
                for value in after {
                    let message = format!("the value {} of {subject} was added", short(value));
                    self.facet(place, Rule::OpenEnumValueAdded, message, None, None);
                }
            }
            (Some(before), None) => {
                for value in before {
                    let message = format!("the value {} of {subject} was removed", short(value));
                    self.facet(place, Rule::OpenEnumValueRemoved, message, None, None);
                }
            }
            (None, None) => {}
        }
    }

    fn limits(&mut self, place: &Place<'a, '_>) {
        let subject = place.way.subject();
        let (old, new) = (place.old, place.new);
        let kinds = old.kinds.and(new.kinds);
        if let Some(message) = place.width() {
            let asked = |limits: &std::collections::BTreeMap<&'static str, Limit>| {
                let of = |name: &str| limits.get(name).and_then(|limit| assertion(name, limit));
                Some(["minimum", "maximum"].into_iter().filter_map(of).collect::<Vec<_>>())
            };
            let wider = |name: &str, up: bool| match (old.limits.get(name), new.limits.get(name)) {
                (Some(before), Some(after)) => {
                    if up {
                        after.0 <= before.0
                    } else {
                        after.0 >= before.0
                    }
                }
                (_, None) => true,
                (None, Some(_)) => false,
            };
            let narrower = |name: &str, up: bool| match (old.limits.get(name), new.limits.get(name)) {
                (Some(before), Some(after)) => {
                    if up {
                        after.0 >= before.0
                    } else {
                        after.0 <= before.0
                    }
                }
                (None, _) => true,
                (Some(_), None) => false,
            };
            let rule = if wider("minimum", true) && wider("maximum", false) {
                Rule::TypeWidened
            } else if narrower("minimum", true) && narrower("maximum", false) {
                Rule::TypeNarrowed
            } else {
                Rule::TypeChanged
            };
            let (backward, forward) = (asked(&new.limits), asked(&old.limits));
            let backward = backward.filter(|_| rule != Rule::TypeWidened);
            let forward = forward.filter(|_| rule != Rule::TypeNarrowed);
            self.facet(place, rule, message, backward, forward);
            if let Some((delta, _)) = self.found.last_mut() {
                delta.nature = place.numbers();
            }
        } else {
            let mut names: Vec<&str> = Vec::new();
            for (_, name, larger_is_tighter) in LIMITS {
                if names.contains(&name) {
                    continue;
                }
                names.push(name);
                let touched =
                    old.limits.get(name).or(new.limits.get(name)).and_then(|limit| assertion(name, limit));
                if touched.is_some_and(|asked| asked.touches().has(kinds)) {
                    self.limit(place, name, larger_is_tighter);
                }
            }
        }
        if old.multiples != new.multiples {
            let numbers = |set: &std::collections::BTreeSet<Decimal>| {
                set.iter().map(|step| step.to_value().to_string()).collect::<Vec<_>>().join(" and ")
            };
            let asked = |set: &std::collections::BTreeSet<Decimal>| {
                (!set.is_empty()).then(|| set.iter().cloned().map(Assertion::Multiple).collect::<Vec<_>>())
            };
            let within = |one: &std::collections::BTreeSet<Decimal>,
                          other: &std::collections::BTreeSet<Decimal>| {
                other.iter().all(|step| one.iter().any(|fine| fine.is_multiple_of(step)))
            };
            let message = match (old.multiples.is_empty(), new.multiples.is_empty()) {
                (true, _) => format!("{subject} has to be a multiple of {}", numbers(&new.multiples)),
                (_, true) => {
                    format!("{subject} need not be a multiple of {} any more", numbers(&old.multiples))
                }
                _ => format!(
                    "{subject} has to be a multiple of {} instead of {}",
                    numbers(&new.multiples),
                    numbers(&old.multiples)
                ),
            };
            let rule = if within(&old.multiples, &new.multiples) {
                Rule::BoundLoosened
            } else {
                Rule::BoundTightened
            };
            self.facet(place, rule, message, asked(&new.multiples), asked(&old.multiples));
        }
    }

    fn limit(&mut self, place: &Place<'a, '_>, name: &'static str, larger_is_tighter: bool) {
        let (before, after) = (place.old.limits.get(name), place.new.limits.get(name));
        if before == after {
            return;
        }
        let tightened = match (before, after) {
            (None, _) => true,
            (_, None) => false,
            (Some((before, open)), Some((after, opened))) => {
                if before == after {
                    *opened && !open
                } else {
                    (after > before) == larger_is_tighter
                }
            }
        };
        let say = |limit: &Limit| {
            let (number, excluded) = limit;
            format!("{}{}", number.to_value(), if *excluded { " (excluded)" } else { "" })
        };
        let (subject, what) = (place.way.subject(), in_words(name));
        let message = match (before, after) {
            (None, Some(after)) => format!("{what} of {subject} is now {}", say(after)),
            (Some(before), None) => format!("{what} of {subject}, {}, was removed", say(before)),
            (Some(before), Some(after)) => {
                format!("{what} of {subject} changed from {} to {}", say(before), say(after))
            }
            (None, None) => return,
        };
        let asked =
            |limit: Option<&Limit>| limit.and_then(|limit| assertion(name, limit)).map(|asked| vec![asked]);
        if tightened {
            self.facet(place, Rule::BoundTightened, message, asked(after), None);
        } else {
            self.facet(place, Rule::BoundLoosened, message, None, asked(before));
        }
        if let Some((delta, _)) = self.found.last_mut()
            && matches!(name, "minimum" | "maximum")
        {
            delta.nature = place.numbers();
        }
    }

    fn patterns(&mut self, place: &Place<'a, '_>) {
        let gone: Vec<&str> = place.old.patterns.difference(&place.new.patterns).copied().collect();
        let come: Vec<&str> = place.new.patterns.difference(&place.old.patterns).copied().collect();
        let asked = |patterns: &[&str]| {
            (!patterns.is_empty()).then(|| {
                patterns.iter().map(|pattern| Assertion::Pattern(Rc::from(*pattern))).collect::<Vec<_>>()
            })
        };
        let say = |patterns: &[&str]| {
            patterns.iter().map(|pattern| quoted(pattern)).collect::<Vec<_>>().join(" and ")
        };
        let subject = place.way.subject();
        let (rule, message) = match (gone.is_empty(), come.is_empty()) {
            (true, true) => return,
            (true, false) => (Rule::PatternAdded, format!("{subject} has to match {}", say(&come))),
            (false, true) => {
                (Rule::PatternRemoved, format!("{subject} need not match {} any more", say(&gone)))
            }
            (false, false) => (
                Rule::PatternChanged,
                format!("{subject} has to match {} instead of {}", say(&come), say(&gone)),
            ),
        };
        self.facet(place, rule, message, asked(&come), asked(&gone));
    }
}

/// A format that names the width of an integer.
fn width_of<'a>(formats: &std::collections::BTreeSet<&'a str>) -> Option<&'a str> {
    formats.iter().find(|format| format.starts_with("int") || format.starts_with("uint")).copied()
}

fn in_words(name: &str) -> &'static str {
    match name {
        "minimum" => "the minimum",
        "maximum" => "the maximum",
        "minLength" => "the least length",
        "maxLength" => "the greatest length",
        "minItems" => "the least number of items",
        "maxItems" => "the greatest number of items",
        "minProperties" => "the least number of properties",
        _ => "the greatest number of properties",
    }
}

fn assertion(name: &str, limit: &Limit) -> Option<Assertion> {
    let (number, excluded) = limit;
    let whole = || count(&number.to_value());
    Some(match name {
        "minimum" => Assertion::Low(number.clone(), *excluded),
        "maximum" => Assertion::High(number.clone(), *excluded),
        "minLength" => Assertion::MinLength(whole()?),
        "maxLength" => Assertion::MaxLength(whole()?),
        "minItems" => Assertion::MinItems(whole()?),
        "maxItems" => Assertion::MaxItems(whole()?),
        "minProperties" => Assertion::MinProperties(whole()?),
        "maxProperties" => Assertion::MaxProperties(whole()?),
        _ => return None,
    })
}
