//! A type where it is used.

use super::File;
use crate::model::{Enum, Format, MapType, NumberFormat, Primitive, Property, TypeDef, TypeKind, TypeRef};
use crate::text::Text;
use crate::typescript::expression::width;
use crate::typescript::range::Range;
use crate::typescript::{WIDTH, docs, literal};

/// The text of a type, and how tightly it binds.
pub(super) struct TypeText {
    pub(super) text: String,
    binds: Binds,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Binds {
    /// Can stand before `[]`.
    Tightly,
    /// `readonly T[]`: can stand in a union, but not before `[]`.
    AsOperator,
    /// `A | B`.
    AsUnion,
}

impl TypeText {
    fn tight(text: impl Into<String>) -> Self {
        Self { text: text.into(), binds: Binds::Tightly }
    }

    fn element(self) -> String {
        match self.binds {
            Binds::Tightly => self.text,
            Binds::AsOperator | Binds::AsUnion => format!("({})", self.text),
        }
    }
}

impl<'a> File<'a> {
    /// The text of a type.
    pub(super) fn type_text(&mut self, reference: &'a TypeRef) -> TypeText {
        match reference {
            TypeRef::Primitive(primitive) => self.primitive(primitive),
            TypeRef::List(list) => {
                let items = self.type_text(&list.items).element();
                TypeText { text: format!("readonly {items}[]"), binds: Binds::AsOperator }
            }
            TypeRef::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.type_text(item).text).collect();
                TypeText { text: format!("readonly [{}]", items.join(", ")), binds: Binds::AsOperator }
            }
            TypeRef::Map(map) => TypeText::tight(self.map(map)),
            TypeRef::Nullable(inner) => {
                let inner = self.type_text(inner).text;
                TypeText { text: format!("{inner} | null"), binds: Binds::AsUnion }
            }
            TypeRef::Named(id) => {
                self.types.insert(id);
                TypeText::tight(self.names.of(id).map_or("never", |names| &names.ident))
            }
            TypeRef::Constant(scalar) => TypeText::tight(literal::scalar(scalar)),
            TypeRef::Any => TypeText::tight("unknown"),
        }
    }

    /// Written as index signatures and mapped types, so that no global's name is relied on: a type of
    /// the component may be called `Record`.
    pub(super) fn map(&mut self, map: &'a MapType) -> String {
        let values = self.type_text(&map.values).text;
        match self.enum_of(&map.keys) {
            Some(keys) if !keys.open => {
                let keys = self.type_text(&map.keys).text;
                format!("{{ readonly [K in {keys}]?: {values} }}")
            }
            _ => format!("{{ readonly [key: string]: {values} }}"),
        }
    }

    /// The enum that a map's keys are of.
    pub(in crate::typescript) fn enum_of(&self, keys: &'a TypeRef) -> Option<&'a Enum> {
        let mut keys = keys;
        for _ in 0..=self.component.types.len() {
            let TypeRef::Named(id) = keys else { return None };
            match &self.component.types.get(id)?.kind {
                TypeKind::Enum(values) => return Some(values),
                TypeKind::Alias(target) => keys = target,
                TypeKind::Record(_) | TypeKind::Union(_) => return None,
            }
        }
        None
    }

    /// Whether rules stand on a type, or on one that it is another name for.
    pub(in crate::typescript) fn is_ruled(&self, reference: &'a TypeRef) -> bool {
        let mut reference = reference;
        for _ in 0..=self.component.types.len() {
            let TypeRef::Named(id) = reference else { return false };
            match self.component.types.get(id) {
                Some(def) if !def.rules.is_empty() => return true,
                Some(TypeDef { kind: TypeKind::Alias(target), .. }) => reference = target,
                _ => return false,
            }
        }
        false
    }

    fn primitive(&mut self, primitive: &Primitive) -> TypeText {
        let number = match primitive {
            Primitive::Boolean => return TypeText::tight("boolean"),
            Primitive::Null => return TypeText::tight("null"),
            Primitive::String(_) => return TypeText::tight("string"),
            Primitive::Integer(integer) => Range::of_integer(integer),
            Primitive::Number(number) => Range::of_number(number),
        };
        let text = number.ty();
        let binds = if text.contains('|') { Binds::AsUnion } else { Binds::Tightly };
        TypeText { text: self.runtime(text), binds }
    }

    /// The text of a type; a tuple on several lines where it does not fit beside `used` columns.
    pub(super) fn broken(&mut self, reference: &'a TypeRef, used: usize) -> String {
        let flat = self.type_text(reference).text;
        match reference {
            TypeRef::Tuple(items) if used + width(&flat) > WIDTH => {
                let items: Vec<String> = items.iter().map(|item| self.type_text(item).text).collect();
                format!("readonly [\n  {},\n]", items.join(",\n  "))
            }
            _ => flat,
        }
    }

    /// Properties as the members of an interface, with their docs.
    pub(super) fn members(&mut self, text: &mut Text, properties: &'a [Property]) {
        for property in properties {
            let optional = if property.required { "" } else { "?" };
            docs::comment(text, &property.docs, &notes(property));
            let head = format!("readonly {}{optional}: ", literal::key(property.name.wire()));
            let ty = self.broken(&property.ty, text.column() + width(&head) + 1);
            text.line(format!("{head}{ty};"));
        }
    }
}

/// What a type does not say about a property.
fn notes(property: &Property) -> Vec<String> {
    let mut notes = Vec::new();
    match innermost(&property.ty) {
        Some(Primitive::String(string)) => notes.extend(string.format.as_ref().and_then(format_note)),
        Some(Primitive::Integer(integer)) if matches!(Range::of_integer(integer), Range::Wide { .. }) => {
            notes.push("A `bigint` where a number of JavaScript would have other digits.".to_owned());
        }
        Some(Primitive::Number(number)) if number.format == NumberFormat::Decimal => {
            notes.push("A `Decimal` where a number of JavaScript would have other digits.".to_owned());
        }
        Some(Primitive::Boolean | Primitive::Integer(_) | Primitive::Number(_) | Primitive::Null) | None => {}
    }
    if let Some(default) = &property.default {
        notes.push(format!("Where it is absent, `{default}` is meant."));
    }
    notes
}

fn innermost(reference: &TypeRef) -> Option<&Primitive> {
    match reference {
        TypeRef::Primitive(primitive) => Some(primitive),
        TypeRef::Nullable(inner) => innermost(inner),
        TypeRef::List(list) => innermost(&list.items),
        TypeRef::Map(map) => innermost(&map.values),
        TypeRef::Tuple(_) | TypeRef::Named(_) | TypeRef::Constant(_) | TypeRef::Any => None,
    }
}

fn format_note(format: &Format) -> Option<String> {
    Some(match format {
        Format::Uuid => "A UUID (RFC 9562).".to_owned(),
        Format::DateTime => "A date and time (RFC 3339), as it was written.".to_owned(),
        Format::Date => "A date (RFC 3339).".to_owned(),
        Format::Time => "A time (RFC 3339).".to_owned(),
        Format::Duration => "A duration (RFC 3339, appendix A).".to_owned(),
        Format::Uri => "A URI (RFC 3986).".to_owned(),
        Format::Email => "A mail address (RFC 5321).".to_owned(),
        Format::Byte => "Bytes in Base64 (RFC 4648, section 4).".to_owned(),
        Format::Decimal => "A decimal number, as it was written.".to_owned(),
        Format::Other(_) => return None,
    })
}
