//! Records and aliases.

use std::collections::HashSet;

use super::{File, docs};
use crate::model::{Additional, Record, Scalar, TypeRef};
use crate::text::Text;
use crate::typescript::WIDTH;
use crate::typescript::expression::width;

impl<'a> File<'a> {
    pub(super) fn record(&mut self, text: &mut Text, ident: &str, record: &'a Record) {
        docs::comment(text, &self.def.docs, &[]);
        self.interface(text, &format!("export interface {ident}"), &[], record);
    }

    /// An interface: `tag` comes first, then the record's properties.
    pub(super) fn interface(&mut self, text: &mut Text, head: &str, tag: &[String], record: &'a Record) {
        text.block(format!("{head} {{"), "}", |text| {
            for line in tag {
                text.line(line);
            }
            self.body(text, tag.is_empty(), record);
        });
    }

    /// What stands between the braces of a record.
    pub(super) fn body(&mut self, text: &mut Text, alone: bool, record: &'a Record) {
        self.members(text, &record.properties);
        match &record.additional {
            // `{}` alone would be a type of nearly everything.
            Additional::Open if alone && record.properties.is_empty() => {
                text.line("readonly [property: string]: unknown;");
            }
            Additional::Closed if alone && record.properties.is_empty() => {
                text.line("readonly [property: string]: never;");
            }
            // JavaScript keeps unknown properties, and without an index signature a misspelt one does not compile.
            Additional::Open | Additional::Closed => {}
            Additional::Typed(rest) => self.rest(text, record, rest),
        }
    }

    /// An index signature, which TypeScript wants to be true of the declared properties, too.
    fn rest(&mut self, text: &mut Text, record: &'a Record, rest: &'a TypeRef) {
        let mut types = vec![self.type_text(rest).text];
        for property in &record.properties {
            types.push(self.type_text(&property.ty).text);
        }
        if record.properties.iter().any(|property| !property.required) {
            types.push("undefined".to_owned());
        }
        let mut known = HashSet::new();
        let parts = types.iter().flat_map(|text| members_of(text)).filter(|part| known.insert(*part));
        let mut distinct: Vec<String> = parts.map(str::to_owned).collect();
        // A literal, or an enum, is no more beside the type that it is of.
        for (wide, is_of) in [("string", is_text as fn(&Scalar) -> bool), ("number", is_integer)] {
            if distinct.iter().any(|part| part == wide) {
                let of_it = |reference: &'a TypeRef| match reference {
                    TypeRef::Constant(scalar) => is_of(scalar),
                    reference => self
                        .enum_of(reference)
                        .is_some_and(|values| values.values.iter().all(|value| is_of(&value.value))),
                };
                let references =
                    std::iter::once(rest).chain(record.properties.iter().map(|property| &property.ty));
                let said: Vec<&'a TypeRef> =
                    references.map(not_null).filter(|reference| of_it(reference)).collect();
                let said: HashSet<String> =
                    said.into_iter().map(|reference| self.type_text(reference).text).collect();
                distinct.retain(|part| !said.contains(part));
            }
        }
        let union = if distinct.iter().any(|part| part == "unknown") {
            "unknown".to_owned()
        } else {
            distinct.join(" | ")
        };
        let line = format!("readonly [property: string]: {union};");
        if text.column() + width(&line) <= WIDTH || distinct.len() == 1 {
            text.line(line);
        } else {
            text.line(format!("readonly [property: string]:\n  | {};", distinct.join("\n  | ")));
        }
    }

    pub(super) fn alias(&mut self, text: &mut Text, ident: &str, target: &'a TypeRef) {
        docs::comment(text, &self.def.docs, &[]);
        if let TypeRef::Map(map) = target
            && let signature = self.map(map)
            && let Some(inner) = signature.strip_prefix("{ readonly [key: string]")
        {
            let inner = inner.strip_suffix(" }").unwrap_or(inner);
            text.block(format!("export interface {ident} {{"), "}", |text| {
                text.line(format!("readonly [key: string]{inner};"));
            });
            return;
        }
        let target = self.broken(target, ident.len() + 16);
        type_alias(text, ident, &[target]);
    }
}

/// The members of a union that is not inside brackets.
fn members_of(text: &str) -> Vec<&str> {
    let (mut members, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                members.extend(text.get(start..at).map(str::trim));
                start = at + 1;
            }
            _ => {}
        }
    }
    members.extend(text.get(start..).map(str::trim));
    members
}

fn not_null(reference: &TypeRef) -> &TypeRef {
    if let TypeRef::Nullable(inner) = reference { inner } else { reference }
}

fn is_text(scalar: &Scalar) -> bool {
    matches!(scalar, Scalar::String(_))
}

fn is_integer(scalar: &Scalar) -> bool {
    matches!(scalar, Scalar::Integer(_))
}

/// A type alias of a union, laid out as prettier does.
pub(super) fn type_alias(text: &mut Text, ident: &str, members: &[String]) {
    let union = members.join(" | ");
    let line = format!("export type {ident} = {union};");
    if width(&line) <= WIDTH || members.len() == 1 {
        text.line(line);
    } else if width(&union) + 3 <= WIDTH {
        text.line(format!("export type {ident} =\n  {union};"));
    } else {
        text.line(format!("export type {ident} =\n  | {};", members.join("\n  | ")));
    }
}
