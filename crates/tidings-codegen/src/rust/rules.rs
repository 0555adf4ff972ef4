//! The rules of a type: what no type and no number in angle brackets can say, as types and tables of their own.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::asked::Asked;
use super::names::Names;
use super::text::{Source, literal};
use crate::model::{self, Bound, NumberType, Pattern};

/// The rules that a type and its shapes refer to, by name.
pub(super) struct Rules<'a> {
    /// The module that they stand in.
    module: String,
    named: RefCell<Named>,
    /// What the type asks beyond itself.
    judged: &'a [model::Rule],
}

/// Rules by name, and names by rule.
#[derive(Default)]
struct Named {
    rules: BTreeMap<String, Rule>,
    names: BTreeMap<String, String>,
    /// How many underscores the next rule of a name has.
    next: BTreeMap<String, usize>,
}

#[derive(Clone)]
enum Rule {
    Pattern(Arc<Pattern>),
    Limits(NumberType),
}

impl Rule {
    /// The same for rules that ask the same.
    fn key(&self) -> String {
        match self {
            Self::Pattern(pattern) => format!("pattern {}", pattern.source),
            Self::Limits(number) => format!("limits {number:?}"),
        }
    }
}

impl<'a> Rules<'a> {
    pub(super) fn new(module: String, judged: &'a [model::Rule]) -> Self {
        Self { module, named: RefCell::default(), judged }
    }

    /// Whether the type asks something beyond itself.
    pub(super) fn judges(&self) -> bool {
        !self.judged.is_empty()
    }

    /// The function that gives what the type asks.
    pub(super) fn judged(&self) -> String {
        format!("{}::judged", self.module)
    }

    /// The type, as the runtime is told it.
    pub(super) fn owner(&self, ident: &str) -> String {
        if self.judges() { format!("{ident} by {}", self.judged()) } else { ident.to_owned() }
    }

    /// The path of a regular expression.
    pub(super) fn pattern(&self, name: &str, pattern: &Arc<Pattern>) -> String {
        format!("{}::{}", self.module, self.named(name, Rule::Pattern(Arc::clone(pattern))))
    }

    /// The path of what is asked of a number.
    pub(super) fn limits(&self, name: &str, number: &NumberType) -> String {
        format!("{}::{}", self.module, self.named(name, Rule::Limits(number.clone())))
    }

    /// A rule is named after the field where it stands first. Where two variants have fields of one name and
    /// different rules, the later one is told apart by an underscore: these names are the module's own.
    fn named(&self, name: &str, rule: Rule) -> String {
        let mut named = self.named.borrow_mut();
        let key = rule.key();
        if let Some(known) = named.names.get(&key) {
            return known.clone();
        }
        let Named { rules, names, next } = &mut *named;
        let next = next.entry(name.to_owned()).or_default();
        let free = loop {
            let wish = format!("{name}{}", "_".repeat(*next));
            *next += 1;
            if !rules.contains_key(&wish) {
                break wish;
            }
        };
        rules.insert(free.clone(), rule);
        names.insert(key, free.clone());
        free
    }

    /// The module of the rules, if there are any.
    pub(super) fn declare(&self, out: &mut Source, names: &Names) {
        let pattern = |pattern: &Arc<Pattern>| {
            format!("self::{}", self.named("Rule", Rule::Pattern(Arc::clone(pattern))))
        };
        let judged: Vec<Asked> =
            self.judged.iter().map(|rule| Asked::of_rule(rule, names, &pattern)).collect();
        let rules = &self.named.borrow().rules;
        if rules.is_empty() && judged.is_empty() {
            return;
        }
        out.line("");
        out.open(&format!("mod {} {{", self.module));
        out.line(&format!("use {};", names.home.runtime()));
        declare(out, rules);
        if !judged.is_empty() {
            out.line("");
            out.open("runtime::rules! {");
            for asked in &judged {
                asked.write(out, ",");
            }
            out.close("}");
        }
        out.close("}");
    }
}

/// A check that rules of several types may refer to, as a function, with its patterns; and whether its verdicts
/// are remembered.
pub(super) fn check(
    out: &mut Source,
    ident: &str,
    (check, is_remembered): (&model::Check, bool),
    names: &Names,
) {
    let rules = Rules::new(String::new(), &[]);
    let pattern =
        |pattern: &Arc<Pattern>| format!("self::{}", rules.named("Rule", Rule::Pattern(Arc::clone(pattern))));
    let asked = Asked::of(check, names, &pattern);
    let asked = if is_remembered { asked.remembered() } else { asked };
    out.line(&format!("use {};", names.home.runtime()));
    declare(out, &rules.named.borrow().rules);
    out.line("");
    out.open("runtime::shared_check! {");
    out.line(&format!("{ident}:"));
    asked.write(out, "");
    out.close("}");
}

fn declare(out: &mut Source, rules: &BTreeMap<String, Rule>) {
    for (name, rule) in rules {
        out.line("");
        match rule {
            Rule::Pattern(pattern) => table(out, name, pattern),
            Rule::Limits(number) => limits(out, name, number),
        }
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

fn table(out: &mut Source, name: &str, pattern: &Pattern) {
    let table = &pattern.automaton;
    out.open(&format!("runtime::pattern!({name}: {} {{", literal(&pattern.shown())));
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
