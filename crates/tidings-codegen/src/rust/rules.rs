//! The rules of a module: what no type and no number in angle brackets can say, as types of their own.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::pattern;
use super::text::{Source, literal};
use crate::model::{Bound, NumberType};

/// The rules that the shapes of a module refer to, by name.
#[derive(Default)]
pub(super) struct Rules(RefCell<BTreeMap<String, Rule>>);

#[derive(Clone, PartialEq)]
enum Rule {
    Pattern(String),
    Limits(NumberType),
}

impl Rules {
    /// The name of a regular expression.
    pub(super) fn pattern(&self, name: &str, pattern: &str) -> String {
        self.named(name, Rule::Pattern(pattern.to_owned()))
    }

    /// The name of what is asked of a number.
    pub(super) fn limits(&self, name: &str, number: &NumberType) -> String {
        self.named(name, Rule::Limits(number.clone()))
    }

    /// A rule is named after the field where it stands first. Where two variants have fields of one name and
    /// different rules, the later one is told apart by an underscore: these names are the module's own.
    fn named(&self, name: &str, rule: Rule) -> String {
        let mut rules = self.0.borrow_mut();
        if let Some((known, _)) = rules.iter().find(|(_, known)| **known == rule) {
            return known.clone();
        }
        let mut name = name.to_owned();
        while rules.contains_key(&name) {
            name.push('_');
        }
        rules.insert(name.clone(), rule);
        name
    }

    /// The module of the rules, if there are any.
    pub(super) fn declare(&self, out: &mut Source) {
        let rules = self.0.borrow();
        if rules.is_empty() {
            return;
        }
        out.line("");
        out.open("mod rules {");
        out.line("use crate::runtime;");
        for (name, rule) in rules.iter() {
            out.line("");
            match rule {
                Rule::Pattern(source) => table(out, name, source),
                Rule::Limits(number) => limits(out, name, number),
            }
        }
        out.close("}");
    }
}

fn limits(out: &mut Source, name: &str, number: &NumberType) {
    let bound = |what: &str, bound: &Option<Bound>| {
        let bound = bound.as_ref()?;
        let how = if bound.exclusive { "exclusive" } else { "inclusive" };
        let text = bound.value.to_string();
        // The nearest number of 64 bits; a bound beyond them is one that no such number reaches.
        let value = text.parse::<f64>().unwrap_or_default().clamp(f64::MIN, f64::MAX);
        Some(format!("{what}: {how} {} as {value:?}", literal(&text)))
    };
    let step = number.multiple_of.as_ref();
    let rules = [
        bound("minimum", &number.minimum),
        bound("maximum", &number.maximum),
        step.map(|step| format!("multiple_of: {}", literal(&step.to_string()))),
    ];
    out.open(&format!("runtime::limits!({name} {{"));
    for rule in rules.iter().flatten() {
        out.line(&format!("{rule};"));
    }
    out.close("});");
}

fn table(out: &mut Source, name: &str, source: &str) {
    // What cannot be compiled has been refused before anything is written.
    let Ok(table) = pattern::compile(source) else { return };
    out.open(&format!("runtime::pattern!({name}: {} {{", literal(source)));
    let classes: Vec<String> =
        table.classes.iter().map(|(first, class)| format!("{first} => {class}")).collect();
    out.wrapped("classes:", &classes, ";");
    out.line(&format!("width: {};", table.width));
    let next: Vec<String> = table.next.iter().map(ToString::to_string).collect();
    out.wrapped("next:", &next, ";");
    out.line(&format!("start: {};", table.start));
    out.line(&format!("accepting: {};", table.accepting));
    out.close("});");
}
