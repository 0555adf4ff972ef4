//! Properties, named and not.

use std::{collections::BTreeSet, rc::Rc};

use serde_json::Value;

use super::{Delta, Place, Step, Walk, named};
use crate::evolution::{
    Rule,
    bumps::Nature,
    compile::texts,
    node::{ANYTHING, Assertion, Kinds, NodeId, Properties},
    verdict::Side,
    view::{Part, View},
};
use crate::visible::quoted;

impl Place<'_, '_> {
    /// Whether both sides are records, and may be null.
    pub(super) fn is_record(&self) -> bool {
        [self.old, self.new].iter().all(|view| {
            view.kinds.or(Kinds::NULL) == Kinds::OBJECT.or(Kinds::NULL)
                && !view.properties.is_empty()
                && view.unions.is_empty()
        })
    }
}

impl<'a> Walk<'a, '_> {
    pub(super) fn members(&mut self, place: &Place<'a, '_>, quiet: bool, depth: usize) {
        let (old, new) = (place.old, place.new);
        if !old.kinds.and(new.kinds).has(Kinds::OBJECT) {
            return;
        }
        for (name, after) in &new.properties {
            let way = place.way.then(&Step::Property(Rc::from(*name)), &format!(".{name}"));
            let before = old.properties.iter().find(|(known, _)| known == name);
            match before {
                Some((_, before)) => {
                    if !quiet {
                        self.presence(place, name, (before, after));
                    }
                    let anything = |parts: &[Part<'a>], at: &str| {
                        if parts.is_empty() {
                            vec![Part::new(&Value::Bool(true), at.to_owned())]
                        } else {
                            parts.to_vec()
                        }
                    };
                    let (before, after) = (anything(before, &old.at), anything(after, &new.at));
                    self.place(&before, &after, &way, quiet, depth + 1);
                }
                None if !quiet => self.on_one_side(place, name, after, Side::New),
                None => {}
            }
        }
        if !quiet {
            for (name, before) in &old.properties {
                if !new.properties.iter().any(|(known, _)| known == name) {
                    self.on_one_side(place, name, before, Side::Old);
                }
            }
        }
        for (pattern, after) in &new.patterned {
            if let Some(before) = old.patterned.get(pattern) {
                let way = place.way.then(&Step::Pattern(Rc::from(*pattern)), &format!(".<{pattern}>"));
                self.place(before, after, &way, quiet, depth + 1);
            }
        }
        self.additional(place, quiet, depth);
        if quiet {
            return;
        }
        self.patterned(place);
        self.property_names(place);
        self.dependent(place);
    }

    fn asked(name: &str) -> Assertion {
        Assertion::Required(Rc::from(name))
    }

    /// What a side says of a property that it does not declare, and whether that is no more than that it is unknown.
    fn undeclared(&mut self, side: Side, view: &View<'a>, name: &str) -> (Vec<Assertion>, bool) {
        let mut nodes = Vec::new();
        let mut matched = false;
        for (pattern, found) in &view.patterned {
            match self.comparison.solver.matches(pattern, name) {
                Some(true) => {
                    matched = true;
                    nodes.push(self.joined(side, found));
                }
                Some(false) => {}
                None => matched = true,
            }
        }
        if !matched {
            nodes.push(self.joined(side, &view.additional));
        }
        nodes.retain(|node| *node != ANYTHING);
        let unknown = !matched && view.additional.iter().all(|part| *part.value == Value::Bool(false));
        (nodes.into_iter().map(|node| named(vec![(Rc::from(name), node)])).collect(), unknown)
    }

    /// A property that only one side declares: added where that is the new one, removed where it is the old one.
    fn on_one_side(&mut self, place: &Place<'a, '_>, name: &str, parts: &[Part<'a>], declared: Side) {
        let (here, other, there) = match declared {
            Side::New => (place.new, Side::Old, place.old),
            Side::Old => (place.old, Side::New, place.new),
        };
        let required = here.required.contains(name);
        let node = self.joined(declared, parts);
        let mut asked = Vec::new();
        if required {
            asked.push(Self::asked(name));
        }
        if node != ANYTHING {
            asked.push(named(vec![(Rc::from(name), node)]));
        }
        let (forbidden, unknown) = self.undeclared(other, there, name);
        let way = place.way.then(&Step::Property(Rc::from(name)), &format!(".{name}"));
        let (rule, what) = match (declared, required) {
            (Side::New, true) => (Rule::PropertyRequiredAdded, "added"),
            (Side::New, false) => (Rule::PropertyOptionalAdded, "added"),
            (Side::Old, true) => (Rule::PropertyRequiredRemoved, "removed"),
            (Side::Old, false) => (Rule::PropertyOptionalRemoved, "removed"),
        };
        let kind = if required { "required" } else { "optional" };
        let message = format!("the {kind} property {} was {what}", way.subject());
        let asked = (!asked.is_empty()).then(|| self.intern(asked));
        let forbidden = (!forbidden.is_empty()).then(|| self.intern(forbidden));
        let at = Some(parts.first().map_or_else(|| here.at.clone(), |part| part.at.clone()));
        let (old, new, backward, forward) = match declared {
            Side::New => (None, at, asked, forbidden),
            Side::Old => (at, None, forbidden, asked),
        };
        self.push(
            place,
            Delta {
                rule,
                message,
                old,
                new,
                backward,
                forward,
                nature: Nature::Any,
                ignored: unknown.then_some(declared),
            },
        );
    }

    /// Whether a property that both declare has to be there.
    fn presence(&mut self, place: &Place<'a, '_>, name: &str, (before, after): (&[Part<'a>], &[Part<'a>])) {
        let (was, is) = (place.old.required.contains(name), place.new.required.contains(name));
        if was == is {
            return;
        }
        let way = place.way.then(&Step::Property(Rc::from(name)), &format!(".{name}"));
        let asked = Some(self.intern(vec![Self::asked(name)]));
        let at = |parts: &[Part<'a>], view: &View<'a>| {
            Some(parts.first().map_or_else(|| view.at.clone(), |part| part.at.clone()))
        };
        let (old, new) = (at(before, place.old), at(after, place.new));
        let subject = way.subject();
        let delta = if is {
            let message = format!("the property {subject} became required");
            Delta {
                rule: Rule::PropertyMadeRequired,
                message,
                old,
                new,
                backward: asked,
                forward: None,
                nature: Nature::Any,
                ignored: None,
            }
        } else {
            let message = format!("the property {subject} became optional");
            Delta {
                rule: Rule::PropertyMadeOptional,
                message,
                old,
                new,
                backward: None,
                forward: asked,
                nature: Nature::Any,
                ignored: None,
            }
        };
        self.push(place, delta);
    }

    /// What is said of properties that neither side names.
    fn additional(&mut self, place: &Place<'a, '_>, quiet: bool, depth: usize) {
        let (old, new) = (place.old, place.new);
        if old.additional.is_empty() && new.additional.is_empty() {
            return;
        }
        let mut names: BTreeSet<&str> = old.properties.iter().map(|(name, _)| *name).collect();
        names.extend(new.properties.iter().map(|(name, _)| *name));
        let patterns: BTreeSet<&str> = old.patterned.keys().chain(new.patterned.keys()).copied().collect();
        let all = |names: &BTreeSet<&str>| names.iter().map(|name| (Rc::from(*name), ANYTHING)).collect();
        let group = Properties { named: all(&names), patterns: all(&patterns), ..Properties::default() };
        let group = Rc::new(group);
        let typed = |view: &View<'a>| !view.additional.is_empty() && !view.is_closed();
        if typed(old) && typed(new) {
            let way = place.way.then(&Step::Rest(group), ".*");
            return self.place(&old.additional, &new.additional, &way, quiet, depth + 1);
        }
        if quiet {
            return;
        }
        let (before, after) =
            (self.joined(Side::Old, &old.additional), self.joined(Side::New, &new.additional));
        if before == after {
            return;
        }
        let asked = |node: NodeId| {
            (node != ANYTHING).then(|| {
                vec![Assertion::Properties(Rc::new(Properties {
                    rest: Some(node),
                    ..Properties::clone(&group)
                }))]
            })
        };
        let subject = place.way.subject();
        let (rule, message) = if old.is_closed() {
            (Rule::AdditionalPropertiesOpened, format!("{subject} can have properties that are not named"))
        } else if new.is_closed() {
            (Rule::AdditionalPropertiesClosed, format!("{subject} can only have properties that are named"))
        } else {
            (
                Rule::AdditionalPropertiesChanged,
                format!("the type of the properties of {subject} that are not named changed"),
            )
        };
        let (backward, forward) = (asked(after), asked(before));
        let (backward, forward) = match rule {
            Rule::AdditionalPropertiesOpened => (None, forward),
            Rule::AdditionalPropertiesClosed => (backward, None),
            _ => (backward, forward),
        };
        self.facet(place, rule, message, backward, forward);
    }

    fn patterned(&mut self, place: &Place<'a, '_>) {
        let one = |pattern: &str, node: NodeId| {
            Some(vec![Assertion::Properties(Rc::new(Properties {
                patterns: vec![(Rc::from(pattern), node)],
                ..Properties::default()
            }))])
        };
        let subject = place.way.subject();
        // What matches no pattern any more, or not yet, is among the properties that are not named.
        let rest = |walk: &mut Self, side: Side, view: &View<'a>| {
            let rest = walk.joined(side, &view.additional);
            let names = place.old.properties.iter().chain(&place.new.properties);
            let group = Properties {
                named: names.map(|(name, _)| (Rc::from(*name), ANYTHING)).collect(),
                patterns: view.patterned.keys().map(|pattern| (Rc::from(*pattern), ANYTHING)).collect(),
                rest: Some(rest),
                ..Properties::default()
            };
            (rest != ANYTHING).then(|| vec![Assertion::Properties(Rc::new(group))])
        };
        for (pattern, parts) in &place.new.patterned {
            if !place.old.patterned.contains_key(pattern) {
                let node = self.joined(Side::New, parts);
                let pattern_shown = quoted(pattern);
                let message = format!(
                    "the properties of {subject} that match {pattern_shown} have a type of their own"
                );
                let others = rest(self, Side::Old, place.old);
                self.facet(place, Rule::PatternPropertiesChanged, message, one(pattern, node), others);
            }
        }
        for (pattern, parts) in &place.old.patterned {
            if !place.new.patterned.contains_key(pattern) {
                let node = self.joined(Side::Old, parts);
                let pattern_shown = quoted(pattern);
                let message = format!(
                    "the properties of {subject} that match {pattern_shown} have no type of their own any more"
                );
                let others = rest(self, Side::New, place.new);
                self.facet(place, Rule::PatternPropertiesChanged, message, others, one(pattern, node));
            }
        }
    }

    fn property_names(&mut self, place: &Place<'a, '_>) {
        let (old, new) = (place.old, place.new);
        let before = self.joined(Side::Old, &old.property_names);
        let after = self.joined(Side::New, &new.property_names);
        if before == after || self.are_equal(before, after) {
            return;
        }
        let asked = |node: NodeId| (node != ANYTHING).then(|| vec![Assertion::Names(node)]);
        let message = format!("the names that properties of {} can have changed", place.way.subject());
        self.facet(place, Rule::PropertyNamesChanged, message, asked(after), asked(before));
    }

    fn dependent(&mut self, place: &Place<'a, '_>) {
        let asked =
            |walk: &mut Self, side: Side, parts: &[Part<'a>]| {
                let mut found: Vec<Assertion> = Vec::new();
                for part in parts {
                    for (name, others) in
                        part.value.get("dependentRequired").and_then(Value::as_object).into_iter().flatten()
                    {
                        found.extend(texts(Some(others)).map(|other| {
                            Assertion::DependentRequired(Rc::from(name.as_str()), Rc::from(other))
                        }));
                    }
                    for (name, inner) in
                        part.value.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten()
                    {
                        let node = walk.node(side, inner);
                        found.push(Assertion::Dependent(Rc::from(name.as_str()), node));
                    }
                }
                found
            };
        let old = asked(self, Side::Old, &place.old.dependent);
        let new = asked(self, Side::New, &place.new.dependent);
        let come: Vec<Assertion> = new.iter().filter(|asked| !old.contains(asked)).cloned().collect();
        let gone: Vec<Assertion> = old.iter().filter(|asked| !new.contains(asked)).cloned().collect();
        if come.is_empty() && gone.is_empty() {
            return;
        }
        let some = |asked: Vec<Assertion>| (!asked.is_empty()).then_some(asked);
        let message = format!("what the presence of properties of {} asks changed", place.way.subject());
        self.facet(place, Rule::DependentChanged, message, some(come), some(gone));
    }
}
