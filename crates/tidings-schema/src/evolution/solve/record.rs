//! An object: the properties that have to be there, and as many more as are asked.

use std::{
    collections::{BTreeMap, HashSet},
    rc::Rc,
};

use serde_json::{Map, Value};

use super::{
    Answer, Literal, Mode, Solver,
    case::{Case, Exists},
    leaf::Built,
};
use crate::evolution::node::{Assertion, Kinds};

/// How many patterns of names are told apart.
const MOST_PATTERNS: usize = 5;

/// Objects with more properties are not made.
const LARGEST: u64 = 2_000;

/// A record on its way.
#[derive(Clone)]
struct Making {
    values: BTreeMap<Rc<str>, Value>,
    /// In which order they came.
    order: Vec<Rc<str>>,
    doubt: Option<&'static str>,
}

impl Making {
    fn put(&mut self, name: &Rc<str>, value: Value) {
        if self.values.insert(Rc::clone(name), value).is_none() {
            self.order.push(Rc::clone(name));
        }
    }
}

impl Solver {
    pub(super) fn record(&mut self, case: &Case) -> Built {
        let mut case = case.clone();
        if case.most.is_some_and(|most| (case.required.len() as u64) > most) {
            return Built::Nothing;
        }
        if case.least > LARGEST {
            return Built::Unclear("an object here has too many properties to be made");
        }
        let mut making = Making { values: BTreeMap::new(), order: Vec::new(), doubt: None };
        // Properties in the order in which the schema names them.
        let declared = case.groups.iter().flat_map(|(group, _)| group.named.iter().map(|(name, _)| name));
        let mut seen = HashSet::new();
        let required: Vec<Rc<str>> = declared
            .filter(|name| case.required.contains(*name))
            .chain(&case.required)
            .filter(|name| seen.insert(Rc::clone(name)))
            .cloned()
            .collect();
        for name in &required {
            if self.is_name(&case, name) == Some(false) {
                return Built::Nothing;
            }
            let asked = self.value_of(&case, name);
            match self.ask(asked) {
                Answer::Yes(value) => making.put(name, Value::clone(&value)),
                Answer::No => return Built::Nothing,
                Answer::Maybe(why) => {
                    making.doubt = Some(why);
                    making.put(name, Value::Null);
                }
            }
        }
        let wanted = std::mem::take(&mut case.exists);
        let before = (wanted.len() > 1).then(|| (case.clone(), making.clone()));
        for exists in &wanted {
            let mut found = self.provide(&mut case, exists, &mut making);
            // What another took may have been in the way; what cannot be there alone cannot be there.
            if let (Some((mut case, mut making)), true) = (before.clone(), found != Some(true)) {
                found = self.provide(&mut case, exists, &mut making).filter(|found| !found);
            }
            match found {
                Some(true) => {}
                Some(false) => return Built::Nothing,
                None => return Built::Unclear("no name was found for a property that has to be there"),
            }
        }
        while (making.values.len() as u64) < case.least {
            match self.one_more(&case, &mut making) {
                Some(true) => {}
                Some(false) if wanted.is_empty() => return Built::Nothing,
                _ => return Built::Unclear("there are not names enough"),
            }
        }
        if case.most.is_some_and(|most| (making.values.len() as u64) > most) {
            return Built::Unclear("a property that has to be there is one too many");
        }
        if let Some(why) = making.doubt {
            return Built::Unclear(why);
        }
        let mut object = Map::new();
        for name in &making.order {
            if let Some(value) = making.values.remove(name) {
                object.insert(name.to_string(), value);
            }
        }
        Built::Document(Value::Object(object))
    }

    /// Whether a property may be called so.
    fn is_name(&mut self, case: &Case, name: &str) -> Option<bool> {
        if case.names.is_empty() {
            Some(true)
        } else {
            self.hold(&case.names, &Value::String(name.to_owned()))
        }
    }

    /// Adds a property that is as asked; `Some(false)` where there can be none.
    fn provide(&mut self, case: &mut Case, exists: &Exists, making: &mut Making) -> Option<bool> {
        let mut sure = true;
        let mut names: Vec<Rc<str>> = making.order.clone();
        names.extend(self.named(case, making));
        let (fresh, all) = self.fresh(case, making, Some(exists));
        sure &= all;
        names.extend(fresh);
        for name in names {
            if case.forbidden.contains(&name)
                || !making.values.contains_key(&name) && self.is_name(case, &name) != Some(true)
            {
                continue;
            }
            match self.is_meant(exists, &name) {
                Some(true) => {}
                Some(false) => continue,
                None => {
                    sure = false;
                    continue;
                }
            }
            let mut asked = self.value_of(case, &name);
            asked.push(exists.value);
            match self.ask(asked) {
                Answer::Yes(value) => {
                    making.put(&name, Value::clone(&value));
                    case.extra.entry(name).or_default().push(exists.value);
                    return Some(true);
                }
                Answer::No => {}
                Answer::Maybe(_) => sure = false,
            }
        }
        if sure { Some(false) } else { None }
    }

    /// Whether a name is among those that something is said of.
    fn is_meant(&mut self, exists: &Exists, name: &Rc<str>) -> Option<bool> {
        if exists.besides.named(name).is_some() {
            return Some(false);
        }
        for (pattern, _) in &exists.besides.patterns {
            if self.patterns.matches(pattern, name)? {
                return Some(false);
            }
        }
        if let Some(pattern) = &exists.pattern
            && !self.patterns.matches(pattern, name)?
        {
            return Some(false);
        }
        match exists.name {
            Some(literal) => self.hold(&[literal], &Value::String(name.to_string())),
            None => Some(true),
        }
    }

    fn one_more(&mut self, case: &Case, making: &mut Making) -> Option<bool> {
        let mut sure = true;
        let mut names: Vec<Rc<str>> = self.named(case, making);
        let (fresh, all) = self.fresh(case, making, None);
        sure &= all;
        names.extend(fresh);
        for name in names {
            if case.forbidden.contains(&name) || self.is_name(case, &name) == Some(false) {
                continue;
            }
            let asked = self.value_of(case, &name);
            match self.ask(asked) {
                Answer::Yes(value) => {
                    making.put(&name, Value::clone(&value));
                    return Some(true);
                }
                Answer::No => {}
                Answer::Maybe(_) => sure = false,
            }
        }
        if sure { Some(false) } else { None }
    }

    /// Names that the case speaks of and the record does not have.
    fn named(&self, case: &Case, making: &Making) -> Vec<Rc<str>> {
        let mut names: Vec<Rc<str>> = Vec::new();
        for (group, _) in &case.groups {
            names.extend(group.named.iter().map(|(name, _)| Rc::clone(name)));
            names.extend(group.asked.iter().cloned());
        }
        names.extend(case.extra.keys().cloned());
        for literal in &case.names {
            let listed = self.lists(literal.node).unwrap_or_default();
            names.extend(listed.iter().filter_map(Value::as_str).map(Rc::from));
        }
        let mut seen = HashSet::new();
        names.retain(|name| !making.values.contains_key(name) && seen.insert(Rc::clone(name)));
        names
    }

    /// A new name of each sort that the case tells apart, and whether these are all sorts.
    fn fresh(&mut self, case: &Case, making: &Making, wanted: Option<&Exists>) -> (Vec<Rc<str>>, bool) {
        let mut patterns: Vec<Rc<str>> = Vec::new();
        let groups = case.groups.iter().map(|(group, _)| group).chain(wanted.map(|exists| &exists.besides));
        for group in groups {
            patterns.extend(group.patterns.iter().map(|(pattern, _)| Rc::clone(pattern)));
        }
        patterns.extend(wanted.and_then(|exists| exists.pattern.clone()));
        patterns.sort_unstable();
        patterns.dedup();
        let mut all = patterns.len() <= MOST_PATTERNS;
        patterns.truncate(MOST_PATTERNS);
        let mut taken = self.named(case, making);
        taken.extend(making.order.iter().cloned());
        taken.extend(case.forbidden.iter().cloned());
        if let Some(exists) = wanted {
            taken.extend(exists.besides.named.iter().map(|(name, _)| Rc::clone(name)));
        }
        let mut common: Vec<Literal> = case.names.clone();
        common.extend(wanted.and_then(|exists| exists.name));
        if common.is_empty() && patterns.is_empty() {
            let mut name = "other".to_owned();
            while taken.iter().any(|known| **known == *name) {
                name.push('_');
            }
            return (vec![name.into()], all);
        }
        let text = self.arena.intern(vec![Assertion::Kinds(Kinds::STRING)]);
        common.push(Literal::is(text, Mode::Written));
        if !taken.is_empty() {
            let values = taken.iter().map(|name| Value::String(name.to_string())).collect();
            let known = self.arena.intern(vec![Assertion::Values(values)]);
            common.push(Literal::is_not(known, Mode::Written));
        }
        let mut names = Vec::new();
        for chosen in 0..(1_usize << patterns.len()) {
            let mut asked = common.clone();
            for (at, pattern) in patterns.iter().enumerate() {
                let node = self.arena.intern(vec![Assertion::Pattern(Rc::clone(pattern))]);
                asked.push(Literal { node, mode: Mode::Written, negated: chosen & (1 << at) == 0 });
            }
            match self.ask(asked) {
                Answer::Yes(value) => names.extend(value.as_str().map(Rc::from)),
                Answer::No => {}
                Answer::Maybe(_) => all = false,
            }
        }
        (names, all)
    }
}
