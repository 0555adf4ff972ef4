//! The checks: straight code, one line a property.

use super::expression::{Expression, call, plain};
use super::literal::{self, property, string};
use super::names;
use super::types::File;
use super::types::reference::{bounds, is_safe};
use crate::model::{
    Additional, Integer, IntegerFormat, Length, ListType, MapType, NumberType, Primitive, Property, Record,
    StringType, Tagging, TypeKind, TypeRef, Union, Variant, VariantBody,
};
use crate::text::Text;
use tidings_schema::Place;

impl<'a> File<'a> {
    /// The check of the file's type, and what it calls.
    pub(super) fn check(&mut self, text: &mut Text, ident: &str) {
        let def = self.def;
        text.line("/** @internal */");
        match &def.kind {
            TypeKind::Record(record) => {
                self.record_check(text, "export function check", "unknown", &[], record);
            }
            TypeKind::Enum(values) if values.open => returning(text, &call("t.string", [plain("value")])),
            TypeKind::Enum(_) => returning(text, &call("t.oneOf", [plain("value"), plain("values")])),
            TypeKind::Alias(target) => {
                let checked = self.check_of(target, "value", &def.place);
                returning(text, &checked);
            }
            // The schema accepts any value where a union is open, so this reader does, too.
            TypeKind::Union(union) if union.open => returning(text, &call("t.present", [plain("value")])),
            TypeKind::Union(union) => match &union.tagging {
                Tagging::Internal { tag } => self.tagged(text, ident, union, tag.wire(), None),
                Tagging::Adjacent { tag, content } => {
                    self.tagged(text, ident, union, tag.wire(), Some(content.wire()));
                }
                Tagging::External => self.external(text, ident, union),
                Tagging::Untagged => self.untagged(text, ident, union),
            },
        }
    }

    /// A function that checks a record; `tags` are properties that are known besides the record's.
    fn record_check(&mut self, text: &mut Text, head: &str, takes: &str, tags: &[&str], record: &'a Record) {
        if record.properties.is_empty() && record.additional == Additional::Open {
            text.block(format!("{head}(value: {takes}): t.Findings {{"), "}", |text| {
                text.line("return t.object(value);");
            });
            return;
        }
        text.block(format!("{head}(value: {takes}): t.Findings {{"), "}", |text| {
            if takes == "unknown" {
                text.line("if (!t.isObject(value)) return t.wrong(\"an object\", value);");
            }
            if let Some(only) = self.only_check(tags, record) {
                text.line(format!("return {};", only.layout(text.column(), 7, 1)));
                return;
            }
            text.line("let found: t.Findings;");
            for property in &record.properties {
                self.property_check(text, property);
            }
            let known = || {
                let names =
                    tags.iter().copied().chain(record.properties.iter().map(|property| property.name.wire()));
                Expression::Array(names.map(|name| plain(string(name))).collect())
            };
            match &record.additional {
                Additional::Open | Additional::Typed(TypeRef::Any) => {}
                Additional::Closed => {
                    assign(text, &call("t.closed", [plain("found"), plain("value"), known()]));
                }
                Additional::Typed(rest) => {
                    let place = &self.def.place;
                    let rest = self.check_function(rest, place);
                    assign(text, &call("t.rest", [plain("found"), plain("value"), rest, known()]));
                }
            }
            text.line("return found;");
        });
    }

    /// The check of a record in which one thing is checked and nothing is optional.
    fn only_check(&mut self, tags: &[&str], record: &'a Record) -> Option<Expression> {
        match (record.properties.as_slice(), &record.additional) {
            ([only], Additional::Open | Additional::Typed(TypeRef::Any)) if only.required => {
                let name = only.name.wire();
                let checked = self.check_of(&only.ty, &property("value", name), &only.place);
                Some(call("t.at", [plain("undefined"), plain(string(name)), checked]))
            }
            ([], Additional::Closed) => {
                let known = tags.iter().map(|tag| plain(string(tag))).collect();
                Some(call("t.closed", [plain("undefined"), plain("value"), Expression::Array(known)]))
            }
            ([], Additional::Typed(rest)) if *rest != TypeRef::Any => {
                let known = tags.iter().map(|tag| plain(string(tag))).collect();
                let rest = self.check_function(rest, &self.def.place);
                Some(call("t.rest", [plain("undefined"), plain("value"), rest, Expression::Array(known)]))
            }
            _ => None,
        }
    }

    fn property_check(&mut self, text: &mut Text, declared: &'a Property) {
        let name = declared.name.wire();
        let value = property("value", name);
        if declared.required {
            let checked = self.check_of(&declared.ty, &value, &declared.place);
            assign(text, &call("t.at", [plain("found"), plain(string(name)), checked]));
        } else if declared.ty != TypeRef::Any {
            let checked = self.check_of(&declared.ty, &value, &declared.place);
            let at = call("t.at", [plain("found"), plain(string(name)), checked]);
            let condition = format!("{value} !== undefined");
            let open = format!("if ({condition}) {{");
            let open = if text.column() + open.len() > super::WIDTH {
                format!("if (\n  {condition}\n) {{")
            } else {
                open
            };
            text.block(open, "}", |text| assign(text, &at));
        }
    }

    /// A call that checks a value.
    fn check_of(&mut self, reference: &'a TypeRef, value: &str, place: &Place) -> Expression {
        let value = plain(value);
        match reference {
            TypeRef::Primitive(primitive) => self.primitive(primitive, value, place),
            TypeRef::List(list) => self.list(list, value, place),
            TypeRef::Tuple(items) => {
                let items = items.iter().map(|item| self.check_function(item, place)).collect();
                call("t.tuple", [value, Expression::Array(items)])
            }
            TypeRef::Map(map) => self.map_check(map, value, place),
            TypeRef::Nullable(inner) => {
                let inner = self.check_function(inner, place);
                call("t.orNull", [value, inner])
            }
            TypeRef::Named(id) => call(self.check_name(id), [value]),
            TypeRef::Constant(scalar) => {
                let constant = self.scalar(scalar, place);
                call("t.constant", [value, plain(constant)])
            }
            TypeRef::Any => call("t.present", [value]),
        }
    }

    /// A function that checks a value: a name where there is one.
    fn check_function(&mut self, reference: &'a TypeRef, place: &Place) -> Expression {
        match self.check_of(reference, "item", place) {
            Expression::Call(callee, arguments) if arguments == [plain("item")] => plain(callee),
            body => Expression::Arrow("item", Box::new(body)),
        }
    }

    fn primitive(&mut self, primitive: &Primitive, value: Expression, place: &Place) -> Expression {
        match primitive {
            Primitive::Boolean => call("t.boolean", [value]),
            Primitive::Null => call("t.nil", [value]),
            Primitive::Integer(integer) => integer_check(integer, value),
            Primitive::Number(NumberType { minimum: None, maximum: None, .. }) => call("t.number", [value]),
            Primitive::Number(NumberType { minimum, maximum, .. }) => {
                let bound =
                    |bound: Option<String>, none: &str| plain(bound.unwrap_or_else(|| none.to_owned()));
                let minimum = minimum.as_ref().map(|bound| literal::number(&bound.value.to_string()));
                let maximum = maximum.as_ref().map(|bound| literal::number(&bound.value.to_string()));
                call(
                    "t.numberWithin",
                    trimmed(vec![
                        (value, false),
                        (bound(minimum, "-Infinity"), false),
                        (bound(maximum.clone(), "Infinity"), maximum.is_none()),
                    ]),
                )
            }
            Primitive::String(text) => self.text_check(text, value, place),
        }
    }

    fn text_check(&mut self, text: &StringType, value: Expression, place: &Place) -> Expression {
        let pattern = text.pattern.as_ref().and_then(|pattern| {
            let literal = literal::pattern(pattern);
            if literal.is_none() {
                self.error(
                    "typescript-pattern",
                    format!("`{pattern}` is no regular expression of ECMAScript"),
                    place,
                    "close each group and class, and escape what stands for itself",
                );
            }
            literal
        });
        let pattern = pattern.map(|pattern| {
            let at = self.patterns.iter().position(|other| *other == pattern).unwrap_or_else(|| {
                self.patterns.push(pattern);
                self.patterns.len() - 1
            });
            plain(format!("patterns[{at}]"))
        });
        if pattern.is_none() && text.length == Length::default() {
            return call("t.string", [value]);
        }
        let mut arguments = vec![(value, false)];
        arguments.extend(length(text.length));
        let absent = pattern.is_none();
        arguments.push((pattern.unwrap_or_else(|| plain("undefined")), absent));
        call("t.text", trimmed(arguments))
    }

    fn list(&mut self, list: &'a ListType, value: Expression, place: &Place) -> Expression {
        let items = self.check_function(&list.items, place);
        let mut arguments = vec![(value, false), (items, false)];
        arguments.extend(length(list.length));
        match trimmed(arguments) {
            arguments if list.unique => call("t.set", arguments),
            arguments if arguments.len() > 2 => call("t.listWithin", arguments),
            arguments => call("t.list", arguments),
        }
    }

    fn map_check(&mut self, map: &'a MapType, value: Expression, place: &Place) -> Expression {
        let values = self.check_function(&map.values, place);
        let keys = match self.enum_of(&map.keys) {
            Some(keys) if keys.open => plain("t.string"),
            _ => self.check_function(&map.keys, place),
        };
        let free = keys == plain("t.string");
        let mut arguments = vec![(value, false), (values, false), (keys, free)];
        arguments.extend(length(map.length));
        match trimmed(arguments) {
            arguments if arguments.len() > 3 => call("t.mapWithin", arguments),
            arguments => call("t.map", arguments),
        }
    }

    /// A union whose tag is a property.
    fn tagged(&mut self, text: &mut Text, ident: &str, union: &'a Union, tag: &str, content: Option<&str>) {
        let known = property("value", tag);
        let mut helpers = Text::new("  ");
        text.block("export function check(value: unknown): t.Findings {", "}", |text| {
            text.line("if (!t.isObject(value)) return t.wrong(\"an object\", value);");
            text.block(format!("switch ({known}) {{"), "}", |text| {
                for variant in &union.variants {
                    text.nest(format!("case {}:", string(variant.name.wire())), |text| {
                        let checked = self.variant_check(&mut helpers, ident, variant, tag, content);
                        text.line(format!("return {};", checked.layout(text.column(), 7, 1)));
                    });
                }
                text.nest("default:", |text| {
                    let tags = union.variants.iter().map(|variant| plain(string(variant.name.wire())));
                    let wrong = call("t.oneOf", [plain(&known), Expression::Array(tags.collect())]);
                    let wrong = call("t.at", [plain("undefined"), plain(string(tag)), wrong]);
                    text.line(format!("return {};", wrong.layout(text.column(), 7, 1)));
                });
            });
        });
        finish(text, helpers);
    }

    /// The call that checks a variant whose tag is right.
    fn variant_check(
        &mut self,
        helpers: &mut Text,
        ident: &str,
        variant: &'a Variant,
        tag: &str,
        content: Option<&str>,
    ) -> Expression {
        let helper = format!("check{}", names::variant_ident(ident, &variant.name));
        let Some(content) = content else {
            return match &variant.body {
                VariantBody::Type(TypeRef::Named(id)) => call(self.check_name(id), [plain("value")]),
                VariantBody::Record(record) if !is_free(record) => {
                    helpers.blank();
                    self.record_check(helpers, &format!("function {helper}"), "t.JsonObject", &[tag], record);
                    call(helper, [plain("value")])
                }
                VariantBody::Record(_) | VariantBody::Type(_) | VariantBody::Unit => plain("undefined"),
            };
        };
        let known =
            |names: &[&str]| Expression::Array(names.iter().map(|name| plain(string(name))).collect());
        let value = property("value", content);
        let checked = match &variant.body {
            VariantBody::Unit => {
                return call("t.closed", [plain("undefined"), plain("value"), known(&[tag])]);
            }
            VariantBody::Type(reference) => self.check_of(reference, &value, &variant.place),
            VariantBody::Record(record) => {
                helpers.blank();
                self.record_check(helpers, &format!("function {helper}"), "unknown", &[], record);
                call(helper, [plain(&value)])
            }
        };
        let checked = call("t.at", [plain("undefined"), plain(string(content)), checked]);
        call("t.closed", [checked, plain("value"), known(&[tag, content])])
    }

    /// A union whose tag is the only property's name, or the text itself.
    fn external(&mut self, text: &mut Text, ident: &str, union: &'a Union) {
        let mut helpers = Text::new("  ");
        let mut variants = Vec::new();
        for variant in &union.variants {
            let name = plain(string(variant.name.wire()));
            let checked = match &variant.body {
                VariantBody::Unit => None,
                VariantBody::Type(reference) => Some(self.check_function(reference, &variant.place)),
                VariantBody::Record(record) => {
                    let helper = format!("check{}", names::variant_ident(ident, &variant.name));
                    helpers.blank();
                    self.record_check(&mut helpers, &format!("function {helper}"), "unknown", &[], record);
                    Some(plain(helper))
                }
            };
            variants.push(Expression::Array(std::iter::once(name).chain(checked).collect()));
        }
        returning(text, &call("t.external", [plain("value"), Expression::Array(variants)]));
        finish(text, helpers);
    }

    /// A union of shapes.
    fn untagged(&mut self, text: &mut Text, ident: &str, union: &'a Union) {
        let mut helpers = Text::new("  ");
        let mut checks = Vec::new();
        for variant in &union.variants {
            checks.push(match &variant.body {
                VariantBody::Unit => plain("t.nil"),
                VariantBody::Type(reference) => self.check_function(reference, &variant.place),
                VariantBody::Record(record) => {
                    let helper = format!("check{}", names::variant_ident(ident, &variant.name));
                    helpers.blank();
                    self.record_check(&mut helpers, &format!("function {helper}"), "unknown", &[], record);
                    plain(helper)
                }
            });
        }
        let expected: Vec<&str> = union.variants.iter().map(|variant| variant.name.wire()).collect();
        let expected = plain(string(&format!("one of {}", expected.join(", "))));
        returning(text, &call("t.anyOf", [plain("value"), expected, Expression::Array(checks)]));
        finish(text, helpers);
    }
}

/// Whether every object is right for a record.
fn is_free(record: &Record) -> bool {
    record.additional == Additional::Open
        && record.properties.iter().all(|property| !property.required && property.ty == TypeRef::Any)
}

fn integer_check(integer: &Integer, value: Expression) -> Expression {
    let (lowest, highest) = bounds(integer);
    if let (Some(lowest), Some(highest)) = (lowest, highest)
        && is_safe(integer)
    {
        return call("t.integer", [value, plain(lowest.to_string()), plain(highest.to_string())]);
    }
    let range = match (lowest, highest) {
        (None, None) => return call("t.exactInteger", [value]),
        bounds if bounds == IntegerFormat::Int64.bounds() => return call("t.int64", [value]),
        bounds if bounds == IntegerFormat::Uint64.bounds() => return call("t.uint64", [value]),
        (Some(lowest), None) => format!("an integer of at least {lowest}"),
        (None, Some(highest)) => format!("an integer of at most {highest}"),
        (Some(lowest), Some(highest)) => format!("an integer from {lowest} to {highest}"),
    };
    let safe = |bound: Option<i128>| bound.filter(|bound| (-literal::SAFE..=literal::SAFE).contains(bound));
    let arguments = vec![
        (value, false),
        (plain(string(&range)), safe(lowest).is_none() && safe(highest).is_none()),
        (
            plain(safe(lowest).map_or("-Infinity".to_owned(), |bound| bound.to_string())),
            safe(lowest).is_none(),
        ),
        (
            plain(safe(highest).map_or("Infinity".to_owned(), |bound| bound.to_string())),
            safe(highest).is_none(),
        ),
    ];
    call("t.exactInteger", trimmed(arguments))
}

/// Bounds of a count as arguments, and whether each is the default.
fn length(length: Length) -> [(Expression, bool); 2] {
    let min = length.min.unwrap_or(0);
    // Nothing that JavaScript counts is longer.
    let max = length.max.filter(|max| i128::from(*max) <= literal::SAFE);
    [
        (plain(min.to_string()), min == 0),
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

fn assign(text: &mut Text, value: &Expression) {
    text.line(format!("found = {};", value.layout(text.column(), 8, 1)));
}

/// A check that is one call.
fn returning(text: &mut Text, value: &Expression) {
    text.block("export function check(value: unknown): t.Findings {", "}", |text| {
        text.line(format!("return {};", value.layout(text.column(), 7, 1)));
    });
}

fn finish(text: &mut Text, helpers: Text) {
    let helpers = helpers.finish();
    if !helpers.is_empty() {
        text.blank();
        text.line(helpers.trim_end());
    }
}
