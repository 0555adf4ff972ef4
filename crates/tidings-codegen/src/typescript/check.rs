//! The checks: tables that say everything that is wrong with a value which a guard refused.

use std::sync::Arc;

use super::WIDTH;
use super::expression::{Expression, arrow, call, plain, width};
use super::guard::{bounds_of, signature};
use super::literal::{self, key, string};
use super::range::Range;
use super::types::File;
use crate::model::{
    Additional, Length, ListType, MapType, Primitive, Record, StringType, Tagging, TypeKind, TypeRef, Union,
    Variant, VariantBody,
};
use crate::text::Text;

impl<'a> File<'a> {
    /// The check of the file's type.
    pub(super) fn check(&mut self, text: &mut Text, ident: &str) {
        let def = self.def;
        // What is too long to be made and called in one line.
        let mut made = None;
        let checked = match &def.kind {
            TypeKind::Record(record) => self.record_check("value", record, None),
            TypeKind::Enum(values) if values.open => call("t.string", [plain("value")]),
            TypeKind::Enum(_) => call("t.oneOf", [plain("value"), plain(self.local("values"))]),
            TypeKind::Alias(target) => {
                let check = self.check_of(target);
                let check = self.laid(check);
                let checked = call(check.flat(), [plain("value")]);
                if width(&checked.flat()) + 10 > WIDTH {
                    made = Some(check);
                    call("check", [plain("value")])
                } else {
                    checked
                }
            }
            TypeKind::Union(union) => self.union_check(union),
        };
        let checked = if def.rules.is_empty() {
            checked
        } else {
            call("t.ruled", [plain("value"), plain(self.local("rules")), checked])
        };
        self.internal(text);
        let findings = self.runtime("t.Findings");
        let mut head = signature(&format!("{}function check{ident}", self.export()), &findings);
        if self.repeated.types.contains(&def.id) {
            head = self.once(text, head, "find", &findings);
        }
        text.block(head, "}", |text| {
            if let Some(check) = made {
                text.line(format!("const check = {};", check.layout(text.column(), 14, 1)));
            }
            self.returning(text, &checked);
        });
    }

    /// The call that checks a record. A tag that is written into it is known, and right.
    fn record_check(&mut self, value: &str, record: &'a Record, tag: Option<&str>) -> Expression {
        let is_open = matches!(record.additional, Additional::Open | Additional::Typed(TypeRef::Any));
        let mut fields = Vec::new();
        if !is_open {
            fields.extend(tag.map(|tag| (key(tag), plain("t.string"))));
        }
        for declared in &record.properties {
            let checked = match (declared.required, &declared.ty) {
                (true, ty) => self.check_of(ty),
                (false, TypeRef::Any) if is_open => continue,
                (false, ty) => call("t.optional", [self.check_of(ty)]),
            };
            fields.push((field(declared.name.wire()), checked));
        }
        let fields = Expression::Object(fields);
        match &record.additional {
            Additional::Closed => call("t.closed", [plain(value), fields]),
            Additional::Typed(rest) if *rest != TypeRef::Any => {
                let rest = self.check_of(rest);
                call("t.rest", [plain(value), rest, fields])
            }
            Additional::Open | Additional::Typed(_) => match &fields {
                Expression::Object(none) if none.is_empty() => call("t.object", [plain(value)]),
                _ => call("t.record", [plain(value), fields]),
            },
        }
    }

    /// The function that checks a value of a type.
    fn check_of(&mut self, reference: &'a TypeRef) -> Expression {
        match reference {
            TypeRef::Primitive(primitive) => match primitive {
                Primitive::Boolean => plain("t.boolean"),
                Primitive::Null => plain("t.nil"),
                Primitive::Integer(integer) => Range::of_integer(integer).check(),
                Primitive::Number(number) => Range::of_number(number).check(),
                Primitive::String(text) => match self.text_arguments(text) {
                    arguments if arguments.is_empty() => plain("t.string"),
                    arguments => call("t.text", arguments),
                },
            },
            TypeRef::List(list) => self.list_check(list),
            TypeRef::Tuple(items) => {
                let items: Vec<Expression> = items.iter().map(|item| self.check_of(item)).collect();
                call("t.tuple", items)
            }
            TypeRef::Map(map) => self.map_check(map),
            TypeRef::Nullable(inner) => call("t.orNull", [self.check_of(inner)]),
            TypeRef::Named(id) => plain(self.check_name(id)),
            TypeRef::Constant(scalar) => call("t.constant", [plain(literal::scalar(scalar))]),
            TypeRef::Any => plain("t.present"),
        }
    }

    fn list_check(&mut self, list: &'a ListType) -> Expression {
        let mut arguments = vec![(self.check_of(&list.items), false)];
        arguments.extend(length(list.length));
        match trimmed(arguments) {
            arguments if list.unique => call("t.set", arguments),
            arguments if arguments.len() > 1 => call("t.listWithin", arguments),
            arguments => call("t.list", arguments),
        }
    }

    fn map_check(&mut self, map: &'a MapType) -> Expression {
        let values = self.check_of(&map.values);
        let free = self.is_any_text(&map.keys);
        let keys = if free { plain("t.string") } else { self.check_of(&map.keys) };
        let mut arguments = vec![(values, false), (keys, free)];
        arguments.extend(length(map.length));
        match trimmed(arguments) {
            arguments if arguments.len() > 2 => call("t.mapWithin", arguments),
            arguments => call("t.map", arguments),
        }
    }

    fn union_check(&mut self, union: &'a Union) -> Expression {
        let (callee, tag, mut arguments) = match &union.tagging {
            Tagging::Untagged if union.open => return call("t.present", [plain("value")]),
            Tagging::Untagged => return self.untagged_check(union),
            Tagging::External => ("t.external", None, Vec::new()),
            Tagging::Internal { tag } => ("t.tagged", Some(tag.wire()), vec![tag]),
            Tagging::Adjacent { tag, content } => ("t.adjacent", None, vec![tag, content]),
        };
        let mut arguments: Vec<Expression> =
            arguments.drain(..).map(|name| plain(string(name.wire()))).collect();
        arguments.insert(0, plain("value"));
        let variants = union.variants.iter();
        let variants = variants.map(|variant| (field(variant.name.wire()), self.variant_check(variant, tag)));
        arguments.push(Expression::Object(variants.collect()));
        call(if union.open { format!("{callee}OrOther") } else { callee.to_owned() }, arguments)
    }

    fn untagged_check(&mut self, union: &'a Union) -> Expression {
        let expected = plain(string(&format!("one of {}", listed(union))));
        let shapes = union.variants.iter().map(|variant| match &variant.body {
            VariantBody::Unit => plain("t.nil"),
            VariantBody::Type(reference) => self.check_of(reference),
            VariantBody::Record(record) => arrow("item", self.record_check("item", record, None)),
        });
        let shapes = Expression::Array(shapes.collect());
        call("t.anyOf", [plain("value"), expected, shapes])
    }

    /// What is asked of a variant: a check, the fields of a record, or `null` where it is its tag alone.
    fn variant_check(&mut self, variant: &'a Variant, tag: Option<&str>) -> Expression {
        match &variant.body {
            VariantBody::Unit => plain("null"),
            VariantBody::Type(reference) => self.check_of(reference),
            VariantBody::Record(record) if tag.is_some() && is_free(record) => plain("null"),
            VariantBody::Record(record) => match self.record_check("item", record, tag) {
                Expression::Call(callee, arguments) if callee == "t.record" => {
                    arguments.into_iter().nth(1).unwrap_or_else(|| plain("{}"))
                }
                Expression::Call(callee, arguments) if arguments == [plain("item")] => plain(callee),
                checked => arrow("item", checked),
            },
        }
    }

    /// What is asked of a text, as arguments; none where it is any text.
    pub(super) fn text_arguments(&mut self, text: &StringType) -> Vec<Expression> {
        let pattern = text.pattern.as_ref().map(|pattern| {
            let at = self.patterns.iter().position(|other| other == pattern).unwrap_or_else(|| {
                self.patterns.push(Arc::clone(pattern));
                self.patterns.len() - 1
            });
            plain(format!("{}[{at}]", self.local("patterns")))
        });
        let mut arguments = Vec::from(length(text.length));
        let absent = pattern.is_none();
        arguments.push((pattern.unwrap_or_else(|| plain("undefined")), absent));
        trimmed(arguments)
    }
}

/// The names of a union's variants as a message lists them, as the runtime lists values.
fn listed(union: &Union) -> String {
    const MOST: usize = 20;
    let shortened = |name: &str| match name.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or(name)),
        None => name.to_owned(),
    };
    let names = union.variants.iter().take(MOST).map(|variant| shortened(variant.name.wire()));
    let names = names.collect::<Vec<_>>().join(", ");
    match union.variants.len().checked_sub(MOST) {
        Some(more @ 1..) => format!("{names} and {more} more"),
        Some(0) | None => names,
    }
}

/// A key of a table. A plain `__proto__` would be its prototype (ECMAScript, annex B.3.1).
pub(super) fn field(name: &str) -> String {
    if name == "__proto__" { "[\"__proto__\"]".to_owned() } else { key(name) }
}

/// Whether every object is right for a record.
fn is_free(record: &Record) -> bool {
    record.additional == Additional::Open && record.properties.is_empty()
}

/// Bounds of a count as arguments, and whether each is the default.
fn length(length: Length) -> [(Expression, bool); 2] {
    let [min, max] = bounds_of(length);
    [
        (plain(min.unwrap_or(0).to_string()), min.is_none()),
        (plain(max.map_or_else(|| "Infinity".to_owned(), |max| max.to_string())), max.is_none()),
    ]
}

/// Arguments without the defaults at their end.
fn trimmed(mut arguments: Vec<(Expression, bool)>) -> Vec<Expression> {
    while arguments.last().is_some_and(|(_, default)| *default) {
        arguments.pop();
    }
    arguments.into_iter().map(|(argument, _)| argument).collect()
}
