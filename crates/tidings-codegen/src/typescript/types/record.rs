//! Records and aliases.

use super::{File, docs};
use crate::model::{Additional, Record, TypeRef};
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
        let place = &self.def.place;
        let mut types = vec![self.type_text(rest, place).text];
        for property in &record.properties {
            types.push(self.type_text(&property.ty, &property.place).text);
        }
        if record.properties.iter().any(|property| !property.required) {
            types.push("undefined".to_owned());
        }
        let mut distinct: Vec<String> = Vec::new();
        for part in types.iter().flat_map(|text| split_nullable(text)) {
            if !distinct.iter().any(|other| other == part) {
                distinct.push(part.to_owned());
            }
        }
        let union = if distinct.iter().any(|part| part == "unknown") {
            "unknown".to_owned()
        } else {
            distinct.join(" | ")
        };
        text.line(format!("readonly [property: string]: {union};"));
    }

    pub(super) fn alias(&mut self, text: &mut Text, ident: &str, target: &'a TypeRef) {
        docs::comment(text, &self.def.docs, &[]);
        let place = &self.def.place;
        let target = self.type_text(target, place).text;
        type_alias(text, ident, &[target]);
    }
}

/// `X | null` as its two members.
fn split_nullable(text: &str) -> Vec<&str> {
    text.strip_suffix(" | null").map_or_else(|| vec![text], |inner| vec![inner, "null"])
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
