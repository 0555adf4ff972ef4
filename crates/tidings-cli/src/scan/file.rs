//! What one source file declares.

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Ident, ImplItem, Item, Lit, Meta, MetaList, Token};

use super::imports::Imports;
use super::shape::{At, Part, Shape};
use super::{declared, facts, position};

/// Events and types of a file.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) events: Vec<Event>,
    /// Names of structs and enums, and what `rename` makes of them.
    pub(super) types: Vec<String>,
    /// What structs and enums declare.
    pub(super) shapes: Vec<Shape>,
    /// The names that `component!` is given.
    pub(super) components: Vec<String>,
}

/// A `derive(Event)`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) type_name: String,
    pub(super) line: u32,
    pub(super) column: u32,
    /// Outermost first.
    pub(super) cfgs: Vec<String>,
}

/// Reads a parsed file. `tidings`: what the package's Cargo.toml calls the crate.
pub(super) fn read(file: &syn::File, text: &str, tidings: &[String]) -> Found {
    let mut reader = Reader {
        text,
        imports: Imports::of(file, tidings),
        cfgs: Vec::new(),
        tests: 0,
        found: Found::default(),
    };
    reader.under(&file.attrs, |reader| visit::visit_file(reader, file));
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    imports: Imports,
    cfgs: Vec<String>,
    /// How many of the surrounding items are there in tests alone.
    tests: usize,
    found: Found,
}

/// A `derive` among an item's attributes, and the `cfg_attr` predicates around it.
struct Derive {
    path: syn::Path,
    cfgs: Vec<Cfg>,
}

#[derive(Clone)]
struct Cfg {
    text: String,
    in_tests_alone: bool,
}

impl Reader<'_> {
    /// Does something with an item's `cfg`s in force.
    fn under(&mut self, attributes: &[Attribute], then: impl FnOnce(&mut Self)) {
        let cfgs = cfgs(attributes, self.text);
        let (depth, tests) = (self.cfgs.len(), self.tests);
        self.tests += cfgs.iter().filter(|cfg| cfg.in_tests_alone).count();
        self.cfgs.extend(cfgs.into_iter().map(|cfg| cfg.text));
        then(self);
        self.cfgs.truncate(depth);
        self.tests = tests;
    }

    fn declared(&mut self, name: &Ident, attributes: &[Attribute], parts: Vec<Part>, item: &Item) {
        let names: Vec<String> = std::iter::once(name.to_string()).chain(renames(attributes)).collect();
        self.found.types.extend(names.iter().cloned());
        let (line, column) = position(name.span().start());
        let mut derives = Vec::new();
        let mut marked = false;
        for attribute in attributes {
            collect(&attribute.meta, &[], self.text, &mut derives, &mut marked);
        }
        let event = declared::event(attributes);
        let is_identified = event.is_some();
        if self.tests == 0 {
            let at = At { line, column };
            let serialize = |derive: &Derive| {
                derive.path.segments.last().is_some_and(|segment| segment.ident == "Serialize")
            };
            let facts = facts::of_item(item, derives.iter().any(serialize));
            let parameters = parameters(item);
            let (package, file) = (0, String::new());
            self.found.shapes.push(Shape { package, file, names, event, at, parts, facts, parameters });
        }
        let known = derives.iter().find(|derive| self.imports.is_event(&derive.path) == Some(true));
        // The file does not say whose `Event` it is; tidings' own comes with its attribute.
        let marked = known.is_none() && marked;
        let guessed = derives.iter().find(|derive| marked && self.imports.is_event(&derive.path).is_none());
        // Through a crate that re-exports tidings: an `#[event(…)]` with a name and a version is of no other crate.
        let ends_in_event =
            |derive: &&Derive| derive.path.segments.last().is_some_and(|segment| segment.ident == "Event");
        let facade = || derives.iter().find(ends_in_event).or(derives.first()).filter(|_| is_identified);
        let Some(derive) = known.or(guessed).or_else(facade) else { return };
        if self.tests > 0 || derive.cfgs.iter().any(|cfg| cfg.in_tests_alone) {
            return;
        }
        let cfgs = self.cfgs.iter().cloned().chain(derive.cfgs.iter().map(|cfg| cfg.text.clone())).collect();
        self.found.events.push(Event { type_name: name.to_string(), line, column, cfgs });
    }
}

impl<'a> Visit<'a> for Reader<'_> {
    fn visit_item(&mut self, item: &'a Item) {
        let whole = item;
        let attributes: &[Attribute] = match item {
            Item::Const(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Macro(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Static(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            Item::Trait(item) => &item.attrs,
            Item::Union(item) => &item.attrs,
            // Nothing is declared inside the others.
            _ => &[],
        };
        self.under(attributes, |reader| {
            match item {
                Item::Struct(item) => {
                    let parts = declared::fields(&item.attrs, &item.fields);
                    reader.declared(&item.ident, &item.attrs, parts, whole);
                }
                Item::Enum(item) => {
                    reader.declared(&item.ident, &item.attrs, declared::variants(item), whole);
                }
                Item::Union(item) => reader.declared(&item.ident, &item.attrs, Vec::new(), whole),
                Item::Macro(call) if reader.tests == 0 => {
                    reader.found.components.extend(component(&call.mac));
                }
                _ => {}
            }
            visit::visit_item(reader, item);
        });
    }

    fn visit_impl_item(&mut self, item: &'a ImplItem) {
        let attributes: &[Attribute] = match item {
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Const(item) => &item.attrs,
            _ => &[],
        };
        self.under(attributes, |reader| visit::visit_impl_item(reader, item));
    }
}

/// The predicates of `#[cfg(…)]`.
pub(super) fn cfg_texts(attributes: &[Attribute], text: &str) -> Vec<String> {
    cfgs(attributes, text).into_iter().map(|cfg| cfg.text).collect()
}

fn cfgs(attributes: &[Attribute], text: &str) -> Vec<Cfg> {
    let lists = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let lists = lists.filter_map(|attribute| attribute.meta.require_list().ok());
    lists
        .map(|list| Cfg {
            text: source_of(list, text),
            in_tests_alone: list.parse_args::<Meta>().is_ok_and(|predicate| needs_test(&predicate)),
        })
        .collect()
}

/// Finds the derives and `#[event(…)]`, also inside `cfg_attr`.
fn collect(meta: &Meta, above: &[Cfg], text: &str, derives: &mut Vec<Derive>, marked: &mut bool) {
    let Ok(list) = meta.require_list() else { return };
    if list.path.is_ident("event") {
        *marked = true;
    } else if list.path.is_ident("derive") {
        let paths = list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
        derives.extend(paths.into_iter().flatten().map(|path| Derive { path, cfgs: above.to_vec() }));
    } else if list.path.is_ident("cfg_attr") {
        let Ok(metas) = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else { return };
        let mut metas = metas.iter();
        let Some(predicate) = metas.next() else { return };
        let mut above = above.to_vec();
        let text_of = match predicate {
            Meta::List(list) => {
                let name = list.path.get_ident().map(ToString::to_string).unwrap_or_default();
                format!("{name}({})", source_of(list, text))
            }
            Meta::Path(path) => path.get_ident().map(ToString::to_string).unwrap_or_default(),
            Meta::NameValue(pair) => name_value(pair),
        };
        above.push(Cfg { text: text_of, in_tests_alone: needs_test(predicate) });
        for meta in metas {
            collect(meta, &above, text, derives, marked);
        }
    }
}

/// What stands between the parentheses, as it was written.
fn source_of(list: &MetaList, text: &str) -> String {
    let mut tokens = list.tokens.clone().into_iter();
    let begin = tokens.next();
    let end = tokens.last().or_else(|| begin.clone());
    let span =
        begin.zip(end).map(|(begin, end)| begin.span().byte_range().start..end.span().byte_range().end);
    let written = span.and_then(|span| text.get(span));
    written.map_or_else(|| list.tokens.to_string(), str::to_owned)
}

fn name_value(pair: &syn::MetaNameValue) -> String {
    let name = pair.path.get_ident().map(ToString::to_string).unwrap_or_default();
    format!("{name} = {:?}", string(&pair.value).unwrap_or_default())
}

/// Whether a predicate holds in tests alone.
fn needs_test(predicate: &Meta) -> bool {
    let Meta::List(list) = predicate else { return predicate.path().is_ident("test") };
    let Ok(parts) = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
        return false;
    };
    if list.path.is_ident("all") {
        parts.iter().any(needs_test)
    } else {
        list.path.is_ident("any") && !parts.is_empty() && parts.iter().all(needs_test)
    }
}

fn parameters(item: &Item) -> Vec<String> {
    let generics = match item {
        Item::Struct(item) => &item.generics,
        Item::Enum(item) => &item.generics,
        _ => return Vec::new(),
    };
    generics.type_params().map(|parameter| parameter.ident.to_string()).collect()
}

/// The name that `component!` is given.
fn component(call: &syn::Macro) -> Option<String> {
    let is_component = call.path.segments.last().is_some_and(|segment| segment.ident == "component");
    let first = is_component.then(|| call.tokens.clone().into_iter().next()).flatten()?;
    match syn::parse2::<Lit>(first.into()).ok()? {
        Lit::Str(name) => Some(name.value()),
        _ => None,
    }
}

/// What serde's and schemars' `rename` make of a type's name.
pub(super) fn renames(attributes: &[Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes {
        if !(attribute.path().is_ident("serde") || attribute.path().is_ident("schemars")) {
            continue;
        }
        let metas = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        for meta in metas.into_iter().flatten() {
            match &meta {
                Meta::NameValue(pair) if pair.path.is_ident("rename") => names.extend(string(&pair.value)),
                Meta::List(list) if list.path.is_ident("rename") => {
                    let pairs =
                        list.parse_args_with(Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated);
                    names.extend(pairs.into_iter().flatten().filter_map(|pair| string(&pair.value)));
                }
                _ => {}
            }
        }
    }
    names
}

pub(super) fn string(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(text: &str) -> Vec<(String, u32, Vec<String>)> {
        let file = syn::parse_file(text).expect("valid Rust");
        let found = read(&file, text, &["tidings".to_owned()]);
        found.events.into_iter().map(|event| (event.type_name, event.line, event.cfgs)).collect()
    }

    fn names(text: &str) -> Vec<String> {
        events(text).into_iter().map(|(name, ..)| name).collect()
    }

    #[test]
    fn every_spelling_of_the_derive_is_found() {
        for text in [
            "#[derive(tidings::Event)] struct A;",
            "#[derive(::tidings::Event)] struct A;",
            "use tidings::Event; #[derive(Clone, Event)] struct A;",
            "use tidings::{Event as E, Factory}; #[derive(E)] struct A;",
            "use tidings as t; #[derive(t::Event)] struct A;",
            "use tidings::{self as t}; #[derive(t::Event)] struct A;",
            "extern crate tidings as t; #[derive(t::Event)] struct A;",
            "use tidings::*; #[derive(Event)] #[event(name = \"a\", version = 1)] struct A;",
            "use crate::prelude::*; #[derive(Event)] #[event(name = \"a\", version = 1)] enum A {}",
            "fn f() { use tidings::Event; #[derive(Event)] struct A; }",
            "use tidings::Event; impl X { fn f() { #[derive(Event)] struct A; } }",
            "use tidings::Event; mod a { mod b { #[derive(Event)] struct A; } }",
            "use platform::Event; #[derive(Event)] #[event(name = \"a\", version = 1, crate = \"platform\")] struct A;",
            "#[derive(platform::re::Event)] #[event(name = \"a\", version = 1)] struct A;",
            "use platform::Event as E; #[derive(E)] #[event(name = \"a\", version = 1)] struct A;",
        ] {
            assert_eq!(names(text), ["A"], "{text}");
        }
    }

    #[test]
    fn what_is_not_an_event_of_ours_is_not_counted() {
        for text in [
            "use bevy::Event; #[derive(Event)] #[event(x)] struct A;",
            "use bevy::Event; #[derive(Event)] #[event(name = \"a\")] struct A;",
            "#[derive(bevy::Event)] #[event(x)] struct A;",
            "use bevy::*; #[derive(Event)] struct A;",
            "/// #[derive(tidings::Event)]\nstruct A;",
            "const A: &str = \"#[derive(tidings::Event)] struct A;\";",
            "use tidings::Event; #[cfg(test)] mod tests { #[derive(Event)] struct A; }",
            "use tidings::Event; #[cfg(all(unix, test))] #[derive(Event)] struct A;",
            "use tidings::Event; #[cfg_attr(test, derive(Event))] struct A;",
        ] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn cfgs_are_given_as_they_are_written() {
        let text = "#![cfg(unix)]
use tidings::Event;
#[cfg(all(feature = \"a\", not(windows)))]
mod m {
    #[cfg(any(test, feature = \"b\"))]
    #[cfg_attr(feature = \"c\", derive(Event))]
    pub struct A;
}
#[derive(Event)]
struct B;
";
        let cfgs =
            ["unix", "all(feature = \"a\", not(windows))", "any(test, feature = \"b\")", "feature = \"c\""];
        assert_eq!(
            events(text),
            [
                ("A".to_owned(), 7, cfgs.map(str::to_owned).to_vec()),
                ("B".to_owned(), 10, vec!["unix".to_owned()])
            ]
        );
    }

    #[test]
    fn types_come_with_their_renames() {
        let text = "#[serde(rename = \"X\")] struct A; #[schemars(rename = \"Y\")] enum B {} #[serde(rename(serialize = \"Z\"))] struct C;";
        let file = syn::parse_file(text).expect("valid Rust");
        assert_eq!(read(&file, text, &[]).types, ["A", "X", "B", "Y", "C", "Z"]);
    }
}
