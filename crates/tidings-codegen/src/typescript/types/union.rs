//! Unions: one interface a variant, which a `switch` on the tag narrows to.

use super::record::type_alias;
use super::{File, docs};
use crate::model::{Additional, Name, Record, Tagging, TypeRef, Union, Variant, VariantBody};
use crate::text::Text;
use crate::typescript::literal::{key, string};
use crate::typescript::names;

impl<'a> File<'a> {
    pub(super) fn union(&mut self, text: &mut Text, ident: &str, union: &'a Union) {
        if union.open && union.tagging == Tagging::Untagged {
            self.anything(text, ident, union);
        } else {
            let mut members: Vec<String> =
                union.variants.iter().map(|variant| self.member(union, variant)).collect();
            members.extend(union.open.then(|| self.names.unrecognized(&self.def.id)));
            docs::comment(text, &self.def.docs, &[]);
            type_alias(text, ident, &members);
        }
        for variant in &union.variants {
            if names::is_declared(union, variant) {
                text.blank();
                docs::comment(text, &variant.docs, &[]);
                self.variant(text, ident, union, variant);
            }
        }
        if names::keeps_unrecognized(union) {
            text.blank();
            docs::own(
                text,
                &format!(
                    "What {{@link {ident}}} can be besides the variants that this version knows. \
                     It is read, kept and written as it is."
                ),
            );
            let others = others_apart(union).then(|| format!(" extends {}", others_ident(ident)));
            let others = others.unwrap_or_default();
            text.block(
                format!("export interface {}{others} {{", self.names.unrecognized(&self.def.id)),
                "}",
                |text| {
                    match &union.tagging {
                        Tagging::Internal { tag } | Tagging::Adjacent { tag, .. } => {
                            text.line(format!("readonly {}: t.Unrecognized;", key(tag.wire())));
                        }
                        Tagging::External if others.is_empty() => never(union, None, text),
                        Tagging::External | Tagging::Untagged => {}
                    }
                    text.line("readonly [property: string]: unknown;");
                },
            );
        }
        if others_apart(union) {
            text.blank();
            text.block(format!("interface {} {{", others_ident(ident)), "}", |text| never(union, None, text));
        }
    }

    /// An open union without a tag: whatever is added to it later is no different from what is known.
    fn anything(&mut self, text: &mut Text, ident: &str, union: &'a Union) {
        let known: Vec<String> =
            union.variants.iter().map(|variant| variant.name.wire().to_owned()).collect();
        let known = format!("Any value. This version knows of {}.", known.join(", "));
        docs::comment(text, &self.def.docs, &[known]);
        type_alias(text, ident, &["unknown".to_owned()]);
    }

    /// A variant as a member of the union.
    fn member(&mut self, union: &'a Union, variant: &'a Variant) -> String {
        if names::is_declared(union, variant) {
            return self.names.variant(&self.def.id, &variant.name);
        }
        match &variant.body {
            VariantBody::Type(reference) => self.type_text(reference, &variant.place).text,
            VariantBody::Unit if union.tagging == Tagging::Untagged => "null".to_owned(),
            VariantBody::Unit | VariantBody::Record(_) => string(variant.name.wire()),
        }
    }

    fn variant(&mut self, text: &mut Text, ident: &str, union: &'a Union, variant: &'a Variant) {
        let head = format!("export interface {}", self.names.variant(&self.def.id, &variant.name));
        let wire = string(variant.name.wire());
        match (&union.tagging, &variant.body) {
            (Tagging::Internal { tag }, VariantBody::Record(record)) => {
                self.collision(tag, record, variant);
                self.interface(text, &head, &[format!("readonly {}: {wire};", key(tag.wire()))], record);
            }
            (Tagging::Internal { tag }, VariantBody::Type(reference)) => {
                let Some(record) = self.tagged_record(reference, variant) else { return };
                self.collision(tag, record, variant);
                let base = self.type_text(reference, &variant.place).text;
                text.block(format!("{head} extends {base} {{"), "}", |text| {
                    text.line(format!("readonly {}: {wire};", key(tag.wire())));
                });
            }
            (Tagging::Internal { tag }, VariantBody::Unit) => {
                text.block(format!("{head} {{"), "}", |text| {
                    text.line(format!("readonly {}: {wire};", key(tag.wire())));
                });
            }
            (Tagging::Adjacent { tag, content }, body) => {
                text.block(format!("{head} {{"), "}", |text| {
                    text.line(format!("readonly {}: {wire};", key(tag.wire())));
                    self.content(text, content.wire(), body, variant);
                });
            }
            (Tagging::External, body) if others_apart(union) => {
                let others = others_ident(ident);
                text.block(format!("{head} extends Omit<{others}, {wire}> {{"), "}", |text| {
                    self.content(text, variant.name.wire(), body, variant);
                });
            }
            (Tagging::External, body) => {
                text.block(format!("{head} {{"), "}", |text| {
                    self.content(text, variant.name.wire(), body, variant);
                    never(union, Some(&variant.name), text);
                });
            }
            (Tagging::Untagged, VariantBody::Record(record)) => self.interface(text, &head, &[], record),
            (Tagging::Untagged, VariantBody::Unit | VariantBody::Type(_)) => {}
        }
    }

    /// The property that holds a variant.
    fn content(&mut self, text: &mut Text, name: &str, body: &'a VariantBody, variant: &'a Variant) {
        match body {
            VariantBody::Unit => {}
            VariantBody::Record(record) => {
                text.block(format!("readonly {}: {{", key(name)), "};", |text| self.body(text, true, record));
            }
            VariantBody::Type(reference) => {
                let ty = self.type_text(reference, &variant.place).text;
                text.line(format!("readonly {}: {ty};", key(name)));
            }
        }
    }

    /// The record that a tag is written into.
    fn tagged_record(&mut self, reference: &'a TypeRef, variant: &'a Variant) -> Option<&'a Record> {
        let record = names::record_of(self.component, reference).and_then(|def| match &def.kind {
            crate::model::TypeKind::Record(record) => Some(record),
            _ => None,
        });
        match record {
            Some(record) if record.additional != Additional::Closed => Some(record),
            Some(_) => {
                self.error(
                    "typescript-tag",
                    format!(
                        "the variant `{}` is a record that refuses unknown properties, its tag among them",
                        variant.name.wire()
                    ),
                    &variant.place,
                    "let the record be open, or give the variant properties of its own",
                );
                None
            }
            None => {
                self.error(
                    "typescript-tag",
                    format!(
                        "the variant `{}` is no record, so there is no place for its tag",
                        variant.name.wire()
                    ),
                    &variant.place,
                    "let the variant be a record, or tag the union adjacently",
                );
                None
            }
        }
    }

    /// A tag that is a property of the variant, too.
    fn collision(&mut self, tag: &Name, record: &Record, variant: &Variant) {
        if let Some(property) = record.properties.iter().find(|property| property.name.wire() == tag.wire()) {
            self.error(
                "typescript-tag",
                format!(
                    "`{}` is both the tag and a property of the variant `{}`",
                    tag.wire(),
                    variant.name.wire()
                ),
                &property.place,
                "rename the tag or the property",
            );
        }
        if let Additional::Typed(rest) = &record.additional
            && *rest != TypeRef::Any
        {
            self.error(
                "typescript-tag",
                format!("the properties beside the tag of `{}` have one type, which TypeScript would ask of the tag, too", variant.name.wire()),
                &variant.place,
                "tag the union adjacently, or put the map into a property of its own",
            );
        }
    }
}

/// The variants of an externally tagged union that are objects.
fn object_variants(union: &Union) -> impl Iterator<Item = &Name> {
    let objects = union.variants.iter().filter(|variant| variant.body != VariantBody::Unit);
    objects.map(|variant| &variant.name)
}

/// How many variants name one another. Beyond, what each would say of all others is said once: otherwise the text would
/// grow with the square of their number.
const MOST_NAMED: usize = 64;

/// Whether the names of an externally tagged union's variants stand in an interface of their own.
fn others_apart(union: &Union) -> bool {
    union.tagging == Tagging::External && object_variants(union).nth(MOST_NAMED).is_some()
}

/// The interface that has the names of all variants; no other name holds an underscore before its end.
fn others_ident(ident: &str) -> String {
    format!("{ident}_Others")
}

/// The properties of other variants, which a variant has not.
fn never(union: &Union, own: Option<&Name>, text: &mut Text) {
    for other in object_variants(union).filter(|other| Some(*other) != own) {
        text.line(format!("readonly {}?: never;", key(other.wire())));
    }
}
