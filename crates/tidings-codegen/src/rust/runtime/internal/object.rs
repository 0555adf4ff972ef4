//! The check of an object by its properties.

use std::collections::{HashMap, HashSet};

use serde::de::Error;

use super::check::{At, Faults};
use super::escape::Quoted;
use super::node::{Members, Node};
use super::shape::Shape;

/// Checks the properties of an object, one call per property.
pub struct Record<'a> {
    value: &'a Node<'a>,
    at: &'a At<'a>,
    faults: &'a mut Faults,
    /// How many properties were searched for.
    searches: usize,
    /// The properties of a large object by name, once many of them were searched for.
    index: Option<HashMap<&'a str, &'a Node<'a>>>,
}

/// Up to here a search through all is as quick as an index.
const FEW: usize = 32;

impl<'a> Record<'a> {
    pub fn of(value: &'a Node<'a>, at: &'a At<'a>, faults: &'a mut Faults) -> Option<Self> {
        if value.members().is_some() {
            return Some(Self {
                value,
                at,
                faults,
                searches: 0,
                index: None,
            });
        }
        faults.expected("an object", at, value);
        None
    }

    fn get(&mut self, name: &str) -> Option<&'a Node<'a>> {
        if self.at.is_tag(name) {
            return None;
        }
        if let Some(index) = &self.index {
            return index.get(name).copied();
        }
        self.searches += 1;
        let members = self.value.members()?;
        if self.searches > FEW && members.len() > FEW {
            let entries = members.iter().map(|(name, value)| (name.as_ref(), value));
            let index = self.index.insert(entries.collect());
            return index.get(name).copied();
        }
        self.value.get(name)
    }

    pub fn required<S: Shape>(&mut self, name: &str) {
        self.checked(name, S::check);
    }

    pub fn checked(&mut self, name: &str, check: fn(&Node<'_>, &At<'_>, &mut Faults)) {
        match self.get(name) {
            Some(value) => check(value, &self.at.key(name), self.faults),
            None => self.faults.missing(&self.at.key(name)),
        }
    }

    pub fn optional<S: Shape>(&mut self, name: &str) {
        if let Some(value) = self.get(name) {
            S::check(value, &self.at.key(name), self.faults);
        }
    }

    /// The value of a required property is one of some texts.
    pub fn one_of(&mut self, name: &str, known: &[&str]) {
        let at = self.at.key(name);
        match self.get(name) {
            Some(value) => self.faults.one_of(value, &at, known),
            None => self.faults.missing(&at),
        }
    }

    /// Refuses every property but the known ones.
    pub fn closed(&mut self, known: &[&str]) {
        self.others(known, |_, at, faults| faults.unknown(at));
    }

    /// Every property but the known ones has one type.
    pub fn rest<S: Shape>(&mut self, known: &[&str]) {
        self.others(known, S::check);
    }

    fn others(&mut self, known: &[&str], check: fn(&Node<'_>, &At<'_>, &mut Faults)) {
        let members: &[_] = self.value.members().map_or(&[], Members::as_slice);
        let is_large = known.len() > FEW && members.len() > FEW;
        let index: HashSet<&str> = if is_large {
            known.iter().copied().collect()
        } else {
            HashSet::new()
        };
        for (name, value) in members {
            let name = name.as_ref();
            let is_known = if is_large {
                index.contains(name)
            } else {
                known.contains(&name)
            };
            if !is_known && !self.at.is_tag(name) {
                check(value, &self.at.key(name), self.faults);
            }
        }
    }
}

/// What readers say of a name that they do not know.
pub fn unknown_property<E: Error>(name: &str) -> E {
    const LONGEST: usize = 64;
    E::custom(format_args!("{} is not known here", Quoted(name, LONGEST)))
}
