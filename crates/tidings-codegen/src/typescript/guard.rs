//! The guards: straight-line expressions that find out whether a value is right, and nothing more.

use super::WIDTH;
use super::expression::{Expression, all, any, arrow, call, plain, width};
use super::literal::{self, property, string};
use super::range::Range;
use super::types::File;
use crate::model::{
    Additional, Enum, Length, ListType, MapType, Primitive, Property, Record, StringType, Tagging, TypeKind,
    TypeRef, Union, Variant, VariantBody,
};
use crate::text::Text;

impl<'a> File<'a> {
    /// The guard of the file's type, and those that it calls.
    pub(super) fn guard(&mut self, text: &mut Text, ident: &str) {
        let def = self.def;
        self.internal(text);
        let mut helpers = Text::new("  ");
        let is_ruled = !def.rules.is_empty();
        let keeps = is_ruled.then(|| call("t.keeps", [plain("value"), plain(self.local("rules"))]));
        let with_rules = |guarded| all(std::iter::once(guarded).chain(keeps.clone()).collect());
        let mut head =
            signature(&format!("{}function is{ident}", self.export()), &format!("value is {ident}"));
        if self.repeated.types.contains(&def.id) {
            head = self.once(text, head, "decide", "boolean");
        }
        if is_ruled && matches!(def.kind, TypeKind::Union(_)) {
            text.block(head, "}", |text| {
                self.returning(text, &with_rules(call(self.local("fits"), [plain("value")])));
            });
            text.blank();
            head = signature(&format!("function {}", self.local("fits")), "boolean");
        }
        text.block(head, "}", |text| match &def.kind {
            TypeKind::Record(record) => {
                let guarded = self.record_guard(record, &[]);
                self.returning(text, &with_rules(guarded));
            }
            TypeKind::Enum(values) if values.open => self.returning(text, &with_rules(is_string("value"))),
            TypeKind::Enum(_) => {
                let guarded = call("t.isOneOf", [plain("value"), plain(self.local("values"))]);
                self.returning(text, &with_rules(guarded));
            }
            TypeKind::Alias(target) => {
                let guarded = self.guard_of(target, "value");
                self.returning(text, &with_rules(guarded));
            }
            TypeKind::Union(union) => match &union.tagging {
                Tagging::Internal { tag } => {
                    self.tagged_guard(text, &mut helpers, union, tag.wire(), None);
                }
                Tagging::Adjacent { tag, content } => {
                    self.tagged_guard(text, &mut helpers, union, tag.wire(), Some(content.wire()));
                }
                Tagging::External => self.external_guard(text, &mut helpers, union),
                Tagging::Untagged => self.untagged_guard(text, &mut helpers, union),
            },
        });
        let helpers = helpers.finish();
        if !helpers.is_empty() {
            text.blank();
            text.line(helpers.trim_end());
        }
    }

    /// A function that decides once for each value, and the head of the one that decides.
    pub(super) fn once(&self, text: &mut Text, head: String, local: &str, gives: &str) -> String {
        let decides = self.local(local);
        text.block(head, "}", |text| {
            self.returning(text, &call("t.once", [plain("value"), plain(decides.as_str())]));
        });
        text.blank();
        signature(&format!("function {decides}"), gives)
    }

    /// That a value is an object with the properties of a record.
    fn record_guard(&mut self, record: &'a Record, tags: &[&str]) -> Expression {
        let mut parts = vec![is_object("value")];
        parts.extend(self.properties_guard(record, tags));
        all(parts)
    }

    /// The same of a value that is known to be an object.
    fn properties_guard(&mut self, record: &'a Record, tags: &[&str]) -> Vec<Expression> {
        let mut parts = Vec::new();
        for declared in &record.properties {
            parts.extend(self.property_guard(declared));
        }
        let known = || {
            let names = tags.iter().copied().chain(record.properties.iter().map(|known| known.name.wire()));
            Expression::Array(names.map(|name| plain(string(name))).collect())
        };
        match &record.additional {
            Additional::Open | Additional::Typed(TypeRef::Any) => {}
            Additional::Closed => parts.push(call("t.hasOnly", [plain("value"), known()])),
            Additional::Typed(rest) => {
                let rest = self.guard_function(rest, "item");
                parts.push(call("t.isRest", [plain("value"), known(), rest]));
            }
        }
        parts
    }

    fn property_guard(&mut self, declared: &'a Property) -> Option<Expression> {
        let name = declared.name.wire();
        if declared.required {
            return Some(self.guard_at(&declared.ty, name));
        }
        if declared.ty == TypeRef::Any {
            return None;
        }
        let absent = plain(format!("{} === undefined", property("value", name)));
        Some(any(vec![absent, self.guard_at(&declared.ty, name)]))
    }

    /// That a property is of a type. What a call gives is not narrowed by a second call of it.
    fn guard_at(&mut self, reference: &'a TypeRef, name: &str) -> Expression {
        let value = property("value", name);
        let guarded = self.guard_of(reference, &value);
        if !literal::is_inherited(name) || guarded.flat().matches(&value).count() < 2 {
            return guarded;
        }
        let guard = self.guard_function(reference, "item");
        call("t.isOwn", [plain("value"), plain(string(name)), guard])
    }

    /// That a value is of a type.
    fn guard_of(&mut self, reference: &'a TypeRef, value: &str) -> Expression {
        match reference {
            TypeRef::Primitive(primitive) => self.primitive_guard(primitive, value),
            TypeRef::List(list) => self.list_guard(list, value),
            TypeRef::Tuple(items) => {
                let mut parts = vec![is_list(value), plain(format!("{value}.length === {}", items.len()))];
                for (at, item) in items.iter().enumerate() {
                    parts.push(self.guard_of(item, &format!("{value}[{at}]")));
                }
                all(parts)
            }
            TypeRef::Map(map) => self.map_guard(map, value),
            TypeRef::Nullable(inner) => {
                any(vec![plain(format!("{value} === null")), self.guard_of(inner, value)])
            }
            TypeRef::Named(id) => call(self.guard_name(id), [plain(value)]),
            TypeRef::Constant(scalar) => plain(format!("{value} === {}", literal::scalar(scalar))),
            TypeRef::Any => plain(format!("{value} !== undefined")),
        }
    }

    /// A guard as a function: a name where there is one.
    fn guard_function(&mut self, reference: &'a TypeRef, value: &'static str) -> Expression {
        match self.guard_of(reference, value) {
            // `every` gives more than the item, which would be the bounds of an integer.
            Expression::Call(callee, arguments) if arguments == [plain(value)] && callee != "t.isWide" => {
                plain(callee)
            }
            body => arrow(value, body),
        }
    }

    fn primitive_guard(&mut self, primitive: &Primitive, value: &str) -> Expression {
        match primitive {
            Primitive::Boolean => plain(format!("typeof {value} === \"boolean\"")),
            Primitive::Null => plain(format!("{value} === null")),
            Primitive::Integer(integer) => Range::of_integer(integer).guard(value),
            Primitive::Number(number) => Range::of_number(number).guard(value),
            Primitive::String(text) => self.text_guard(text, value),
        }
    }

    fn text_guard(&mut self, text: &StringType, value: &str) -> Expression {
        match self.text_arguments(text) {
            arguments if arguments.is_empty() => is_string(value),
            arguments => call("t.isText", std::iter::once(plain(value)).chain(arguments).collect::<Vec<_>>()),
        }
    }

    fn list_guard(&mut self, list: &'a ListType, value: &str) -> Expression {
        let mut parts = vec![is_list(value)];
        parts.extend(lengths(&format!("{value}.length"), list.length));
        if list.items != TypeRef::Any {
            let items = self.guard_function(&list.items, "item");
            parts.push(call(format!("{value}.every"), [items]));
        }
        if list.unique {
            parts.push(call("t.areDistinct", [plain(value)]));
        }
        all(parts)
    }

    fn map_guard(&mut self, map: &'a MapType, value: &str) -> Expression {
        let mut parts = vec![is_object(value)];
        parts.extend(lengths(&format!("Object.keys({value}).length"), map.length));
        if !self.is_any_text(&map.keys) {
            let keys = self.guard_function(&map.keys, "key");
            parts.push(call(format!("Object.keys({value}).every"), [keys]));
        }
        if map.values != TypeRef::Any {
            let values = self.guard_function(&map.values, "item");
            parts.push(call(format!("Object.values({value}).every"), [values]));
        }
        all(parts)
    }

    /// Whether every text is right for the keys of a map.
    pub(super) fn is_any_text(&self, keys: &'a TypeRef) -> bool {
        if self.is_ruled(keys) {
            return false;
        }
        match self.enum_of(keys) {
            Some(Enum { open, .. }) => *open,
            None => {
                matches!(keys, TypeRef::Primitive(Primitive::String(StringType { length, pattern: None, .. }))
                    if *length == Length::default())
            }
        }
    }

    /// A union whose tag is a property.
    fn tagged_guard(
        &mut self,
        text: &mut Text,
        helpers: &mut Text,
        union: &'a Union,
        tag: &str,
        content: Option<&str>,
    ) {
        let known = property("value", tag);
        text.line("if (!t.isObject(value)) return false;");
        text.block(format!("switch ({known}) {{"), "}", |text| {
            // Tags with the same body stand one under another.
            let mut groups: Vec<(Vec<&str>, Expression)> = Vec::new();
            for variant in &union.variants {
                let guarded = self.variant_guard(helpers, variant, tag, content);
                match groups.last_mut() {
                    Some((tags, same)) if *same == guarded => tags.push(variant.name.wire()),
                    _ => groups.push((vec![variant.name.wire()], guarded)),
                }
            }
            for (tags, guarded) in &groups {
                cases(text, tags, |text| self.returning(text, guarded));
            }
            text.nest("default:", |text| {
                self.returning(text, &if union.open { is_string(&known) } else { plain("false") });
            });
        });
    }

    /// A variant whose tag is right.
    fn variant_guard(
        &mut self,
        helpers: &mut Text,
        variant: &'a Variant,
        tag: &str,
        content: Option<&str>,
    ) -> Expression {
        let Some(content) = content else {
            return match &variant.body {
                VariantBody::Type(TypeRef::Named(id)) => call(self.guard_name(id), [plain("value")]),
                VariantBody::Record(record) => all(self.properties_guard(record, &[tag])),
                VariantBody::Type(_) | VariantBody::Unit => plain("true"),
            };
        };
        let known = |names: &[&str]| {
            let names = names.iter().map(|name| plain(string(name))).collect();
            call("t.hasOnly", [plain("value"), Expression::Array(names)])
        };
        let value = property("value", content);
        let guarded = match &variant.body {
            VariantBody::Unit => return known(&[tag]),
            VariantBody::Type(reference) => self.guard_of(reference, &value),
            VariantBody::Record(record) => call(self.helper_guard(helpers, variant, record), [plain(value)]),
        };
        all(vec![guarded, known(&[tag, content])])
    }

    /// A function that guards a record which has no name but its variant's.
    fn helper_guard(&mut self, helpers: &mut Text, variant: &Variant, record: &'a Record) -> String {
        let name = format!("is{}", self.names.variant(&self.def.id, &variant.name));
        helpers.blank();
        helpers.block(signature(&format!("function {name}"), "boolean"), "}", |text| {
            let guarded = self.record_guard(record, &[]);
            self.returning(text, &guarded);
        });
        name
    }

    /// A union whose tag is the only property's name, or the text itself.
    fn external_guard(&mut self, text: &mut Text, helpers: &mut Text, union: &'a Union) {
        let (units, objects): (Vec<&Variant>, Vec<&Variant>) =
            union.variants.iter().partition(|variant| variant.body == VariantBody::Unit);
        let spelled = |variants: &[&Variant], with: &str| -> Vec<Expression> {
            let tests = variants.iter().map(|variant| string(variant.name.wire()));
            tests.map(|name| plain(format!("value {with} {name}"))).collect()
        };
        let texts = match (union.open, units.is_empty(), objects.is_empty()) {
            (false, true, _) => None,
            (false, false, _) => Some(any(spelled(&units, "==="))),
            (true, _, true) => Some(plain("true")),
            (true, _, false) => Some(all(spelled(&objects, "!=="))),
        };
        if objects.is_empty() && !union.open {
            self.returning(text, &any(spelled(&units, "===")));
            return;
        }
        if let Some(texts) = texts {
            text.line(format!(
                "if (typeof value === \"string\") return {};",
                self.laid(texts).layout(text.column(), 39, 1)
            ));
        }
        text.line("if (!t.isObject(value)) return false;");
        text.block("switch (t.onlyKey(value)) {", "}", |text| {
            for variant in &objects {
                let name = variant.name.wire();
                let guarded = match &variant.body {
                    VariantBody::Unit => continue,
                    VariantBody::Type(reference) => self.guard_at(reference, name),
                    VariantBody::Record(record) => {
                        call(self.helper_guard(helpers, variant, record), [plain(property("value", name))])
                    }
                };
                cases(text, &[variant.name.wire()], |text| self.returning(text, &guarded));
            }
            if union.open {
                for unit in &units {
                    text.line(format!("case {}:", string(unit.name.wire())));
                }
                text.nest("case undefined:", |text| text.line("return false;"));
            }
            text.nest("default:", |text| text.line(format!("return {};", union.open)));
        });
    }

    /// A union of shapes.
    fn untagged_guard(&mut self, text: &mut Text, helpers: &mut Text, union: &'a Union) {
        if union.open {
            return text.line("return value !== undefined;");
        }
        let mut shapes = Vec::new();
        for variant in &union.variants {
            shapes.push(match &variant.body {
                VariantBody::Unit => plain("value === null"),
                VariantBody::Type(reference) => self.guard_of(reference, "value"),
                VariantBody::Record(record) => {
                    call(self.helper_guard(helpers, variant, record), [plain("value")])
                }
            });
        }
        self.returning(text, &any(shapes));
    }
}

fn is_object(value: &str) -> Expression {
    call("t.isObject", [plain(value)])
}

fn is_list(value: &str) -> Expression {
    call("t.isList", [plain(value)])
}

fn is_string(value: &str) -> Expression {
    plain(format!("typeof {value} === \"string\""))
}

/// Tests of a count.
fn lengths(count: &str, length: Length) -> Vec<Expression> {
    let [min, max] = bounds_of(length);
    let min = min.map(|min| plain(format!("{count} >= {min}")));
    let max = max.map(|max| plain(format!("{count} <= {max}")));
    min.into_iter().chain(max).collect()
}

/// The bounds of a count that anything can break.
pub(super) fn bounds_of(length: Length) -> [Option<u64>; 2] {
    // Nothing that JavaScript counts is longer.
    let countable = |bound: &u64| i128::from(*bound) <= literal::SAFE;
    [length.min.filter(|min| *min > 0), length.max.filter(countable)]
}

/// The head of a function of a value.
pub(super) fn signature(name: &str, gives: &str) -> String {
    let line = format!("{name}(value: unknown): {gives} {{");
    if width(&line) <= WIDTH { line } else { format!("{name}(\n  value: unknown,\n): {gives} {{") }
}

/// `return` of an expression.
pub(super) fn returning(text: &mut Text, value: &Expression) {
    text.line(format!("return {};", value.returned(text.column())));
}

/// Cases of a `switch` with one body.
fn cases(text: &mut Text, names: &[&str], body: impl FnOnce(&mut Text)) {
    let Some((last, others)) = names.split_last() else { return };
    for name in others {
        text.line(format!("case {}:", string(name)));
    }
    text.nest(format!("case {}:", string(last)), body);
}
