//! Choices of shapes: an abstract record that only its own nested records extend.

use std::collections::BTreeSet;

use super::super::Context;
use super::super::docs::summary;
use super::super::expression::write_constant;
use super::super::literal::string;
use super::super::names::variants;
use super::super::scope::{NOTHING_NESTED, Scope};
use super::fields::{Fields, Tag};
use super::matching::matching;
use super::{
    STEP, attributes, body, check_method, choose, deprecation, dispatch, method, own_reading_and_writing,
    role,
};
use crate::model::{Scalar, Tagging, TypeDef, TypeRef, Union, Variant, VariantBody};
use crate::text::Text;

/// What every union has, so that no variant's member is called so.
pub(super) const MATCHING: [&str; 2] = ["Match", "Switch"];

/// What a variant holds, in C#.
enum Held<'a> {
    Nothing,
    /// One value only, which is not shown.
    Constant(&'a TypeRef, &'a Scalar),
    Fields(Fields<'a>),
    Value(&'a TypeRef),
}

struct Case<'a> {
    variant: &'a Variant,
    identifier: String,
    held: Held<'a>,
}

/// A union with its variants named.
struct Plan<'a> {
    context: &'a Context<'a>,
    def: &'a TypeDef,
    union: &'a Union,
    /// The type where it is read and written.
    name: String,
    cases: Vec<Case<'a>>,
}

pub(super) fn emit(context: &Context<'_>, def: &TypeDef, union: &Union) -> (String, String) {
    let own = context.names.plain(&def.id);
    let identifiers = variants(union.variants.iter().map(|found| &found.name), own, union.open);
    let cases: Vec<Case<'_>> = union
        .variants
        .iter()
        .zip(identifiers)
        .map(|(found, identifier)| {
            let held = match &found.body {
                VariantBody::Unit => Held::Nothing,
                VariantBody::Type(ty @ TypeRef::Constant(value)) => Held::Constant(ty, value),
                VariantBody::Type(ty) => Held::Value(ty),
                VariantBody::Record(record) => {
                    Held::Fields(Fields::of(context, record, &identifier, &MATCHING))
                }
            };
            Case { variant: found, identifier, held }
        })
        .collect();
    let plan = Plan { context, def, union, name: context.named(&def.id, Scope::Converter), cases };
    (plan.public(), plan.converter())
}

impl Plan<'_> {
    fn public(&self) -> String {
        let name = &self.context.names.get(&self.def.id);
        let mut identifiers: Vec<&str> = self.cases.iter().map(|case| case.identifier.as_str()).collect();
        if self.union.open {
            identifiers.push("Unknown");
        }
        let mut text = Text::new(STEP);
        attributes(self.context, self.def, &format!("`{}`.", self.def.id.name), &[], &mut text);
        text.block(format!("public abstract record {name}\n{{"), "}", |text| {
            text.line(format!("private {name}()\n{{\n}}"));
            text.blank();
            role(self.context, &self.def.id, text);
            own_reading_and_writing(self.context, self.def, text);
            if !self.union.open {
                text.blank();
                matching(self.context, name, &identifiers, text);
            }
            let nested: BTreeSet<&str> = identifiers.iter().copied().collect();
            for case in &self.cases {
                text.blank();
                self.declare(case, &nested, text);
            }
            if self.union.open {
                text.blank();
                text.line("/// <summary>A variant that this version does not know.</summary>");
                text.line("/// <param name=\"Json\">The whole value, as it was received.</param>");
                let any = self.context.known("AnyJson", NOTHING_NESTED);
                text.line(format!("public sealed record Unknown({any} Json) : {name};"));
            }
        });
        text.finish()
    }

    fn declare(&self, case: &Case<'_>, nested: &BTreeSet<&str>, text: &mut Text) {
        let (name, identifier) = (self.context.names.get(&self.def.id), &case.identifier);
        for line in summary(&case.variant.docs, &format!("`{}`.", case.variant.name.wire())) {
            text.line(line);
        }
        if matches!(case.held, Held::Value(_)) {
            text.line("/// <param name=\"Value\">What it holds.</param>");
        }
        deprecation(self.context, &case.variant.docs, text);
        match &case.held {
            Held::Nothing | Held::Constant(..) => {
                text.line(format!("public sealed record {identifier} : {name};"));
            }
            Held::Value(ty) => {
                let ty = self.context.spell(ty, Scope::Public(nested));
                text.line(format!("public sealed record {identifier}({ty} Value) : {name};"));
            }
            Held::Fields(fields) => {
                text.block(format!("public sealed record {identifier} : {name}\n{{"), "}", |text| {
                    body(text, |text| fields.declare(nested, text));
                });
            }
        }
    }

    fn converter(&self) -> String {
        let mut text = Text::new(STEP);
        if self.remembers() {
            text.block("private static readonly UnionVariants Variants = new(", "", |text| {
                let last = self.cases.len().saturating_sub(1);
                for (at, case) in self.cases.iter().enumerate() {
                    let end = if at == last { ");" } else { "," };
                    text.line(format!("{}{end}", self.delegate(case)));
                }
            });
        }
        self.read(&mut text);
        text.blank();
        self.write(&mut text);
        text.blank();
        let check = check_method(self.context, self.def);
        text.block(format!("internal static void {check}(JsonElement json, At at)\n{{"), "}", |text| {
            self.check(text);
        });
        for case in &self.cases {
            if let Held::Fields(fields) = &case.held {
                self.fields(case, fields, &mut text);
            }
        }
        text.finish()
    }

    /// The methods of a variant that has properties of its own.
    fn fields(&self, case: &Case<'_>, fields: &Fields<'_>, text: &mut Text) {
        let (ty, identifier) = (format!("{}.{}", self.name, case.identifier), &case.identifier);
        text.blank();
        let tag = match &self.union.tagging {
            Tagging::Internal { tag } => Tag::Named(tag.wire()),
            Tagging::Adjacent { .. } | Tagging::External | Tagging::Untagged => Tag::None,
        };
        let open = format!("private static {ty} Read{identifier}(ref Utf8JsonReader reader)\n{{");
        text.block(open, "}", |text| fields.read(&ty, tag, text));
        text.blank();
        let open = format!("private static void Write{identifier}(Utf8JsonWriter writer, {ty} value)\n{{");
        text.block(open, "}", |text| body(text, |text| fields.write(text)));
        text.blank();
        text.line(format!("private static void Check{identifier}(JsonElement json, At at, string? tag) =>"));
        for line in fields.check("tag") {
            text.line(format!("    {line}"));
        }
    }

    /// An expression that reads what a variant holds and makes the variant.
    fn make(&self, case: &Case<'_>) -> String {
        let ty = format!("{}.{}", self.name, case.identifier);
        match (&case.held, &self.union.tagging) {
            (Held::Nothing, _) => format!("new {ty}()"),
            (Held::Constant(constant, _), _) => {
                format!("JsonReading.Then({}, new {ty}())", self.context.read(constant))
            }
            (Held::Fields(_), _) => format!("Read{}(ref reader)", case.identifier),
            (Held::Value(TypeRef::Named(id)), Tagging::Internal { tag }) => {
                format!("new {ty}({}.Read(ref reader, {}u8))", self.context.converter(id), string(tag.wire()))
            }
            (Held::Value(value), _) => format!("new {ty}({})", self.context.read(value)),
        }
    }

    fn is_unit(case: &Case<'_>) -> bool {
        matches!(case.held, Held::Nothing)
    }

    /// Variants by tag, with what `make` makes of each.
    fn cases(
        &self,
        keep: impl Fn(&Case<'_>) -> bool,
        make: impl Fn(&Case<'_>) -> String,
    ) -> Vec<(String, String)> {
        let kept = self.cases.iter().filter(|case| keep(case));
        kept.map(|case| (case.variant.name.wire().to_owned(), make(case))).collect()
    }

    /// What becomes of a tag that is not listed, as an expression.
    fn otherwise(&self, json: &str) -> String {
        if self.union.open {
            format!("new {}.Unknown({json})", self.name)
        } else {
            "throw JsonReading.Mismatch()".to_owned()
        }
    }

    fn read(&self, text: &mut Text) {
        let read = method(self.def, "Read", "TypeRead");
        let open = format!("internal static {} {read}(ref Utf8JsonReader reader)\n{{", self.name);
        text.block(open, "}", |text| match &self.union.tagging {
            Tagging::Internal { tag } => {
                text.line(format!("var tag = JsonReading.Tag(reader, {}u8);", string(tag.wire())));
                let cases = self.cases(|_| true, |case| self.make(case));
                choose("return ", "tag", &cases, &self.otherwise("JsonReading.Any(ref reader)"), text);
            }
            Tagging::Adjacent { tag, content } => self.read_adjacent(tag.wire(), content.wire(), text),
            Tagging::External => self.read_external(text),
            Tagging::Untagged => self.read_untagged(text),
        });
    }

    /// Whether the variants are tried, and which one fits is remembered.
    fn remembers(&self) -> bool {
        self.context.tries_variants(self.union) && self.context.remembers_while_checking(self.def)
    }

    /// The first token tells the variants apart, or each is tried in turn.
    fn read_untagged(&self, text: &mut Text) {
        let bodies = self.cases.iter().map(|case| &case.variant.body);
        if let Some(tokens) = self.context.told_apart(bodies).filter(|_| !self.union.open) {
            text.block("return reader.TokenType switch\n{", "};", |text| {
                for (case, tokens) in self.cases.iter().zip(tokens) {
                    let tokens: Vec<String> =
                        tokens.iter().map(|token| format!("JsonTokenType.{token}")).collect();
                    text.line(format!("{} => {},", tokens.join(" or "), self.make(case)));
                }
                text.line("_ => throw JsonReading.Mismatch(),");
            });
            return;
        }
        if self.remembers() {
            text.line("using var verdicts = VerdictScope.Begin(reader);");
            text.block("return verdicts.Choose(Variants) switch\n{", "};", |text| {
                for (at, case) in self.cases.iter().enumerate() {
                    text.line(format!("{at} => {},", self.make(case)));
                }
                text.line(format!("_ => {},", self.otherwise("JsonReading.Any(ref reader)")));
            });
            return;
        }
        text.line("var json = JsonReading.Peek(reader);");
        for case in &self.cases {
            text.block(format!("if (At.Silent.Fits(json, {}))\n{{", self.delegate(case)), "}", |text| {
                text.line(format!("return {};", self.make(case)));
            });
            text.blank();
        }
        if self.union.open {
            text.line("reader.Skip();");
            text.line(format!("return {};", self.otherwise("json")));
        } else {
            text.line(format!("{};", self.otherwise("")));
        }
    }

    /// The tag is looked for first, since it may come after the content.
    fn read_adjacent(&self, tag: &str, content: &str, text: &mut Text) {
        let name = &self.name;
        let is_unit = |case: &Case<'_>| Self::is_unit(case);
        text.line(format!("var tag = JsonReading.Tag(reader, {}u8);", string(tag)));
        if self.union.open {
            let known: Vec<String> = self
                .cases
                .iter()
                .map(|case| format!("tag.SequenceEqual({}u8)", string(case.variant.name.wire())))
                .collect();
            text.block(format!("if (!({}))\n{{", known.join(" || ")), "}", |text| {
                text.line(format!("return {};", self.otherwise("JsonReading.Any(ref reader)")));
            });
            text.blank();
        }
        text.line(format!("{name}? known = null;"));
        text.block("while (JsonReading.NextProperty(ref reader, out var name))\n{", "}", |text| {
            text.block(format!("if (name.SequenceEqual({}u8))\n{{", string(content)), "}", |text| {
                let cases = self.cases(|case| !is_unit(case), |case| self.make(case));
                choose("known = ", "tag", &cases, "throw JsonReading.Mismatch()", text);
            });
            text.line(format!("else\n{{\n    JsonReading.OnlyTag(ref reader, name, {}u8);\n}}", string(tag)));
        });
        text.blank();
        let units = self.cases(is_unit, |case| self.make(case));
        if units.is_empty() {
            text.line("return JsonReading.Required(known);");
        } else {
            choose("return known ?? ", "tag", &units, "throw JsonReading.Mismatch()", text);
        }
    }

    fn read_external(&self, text: &mut Text) {
        let is_unit = |case: &Case<'_>| Self::is_unit(case);
        let mismatch = || "throw JsonReading.Mismatch()".to_owned();
        let has_units = self.cases.iter().any(is_unit);
        if has_units || self.union.open {
            text.block("if (reader.TokenType == JsonTokenType.String)\n{", "}", |text| {
                text.line("var unit = JsonReading.Text(ref reader);");
                let known = |case: &Case<'_>| if is_unit(case) { self.make(case) } else { mismatch() };
                let cases = self.cases(|case| self.union.open || is_unit(case), known);
                choose("return ", "unit", &cases, &self.otherwise("JsonReading.Any(ref reader)"), text);
            });
            text.blank();
        }
        if !self.union.open && self.cases.iter().all(is_unit) {
            text.line(format!("{};", mismatch()));
            return;
        }
        if self.union.open {
            text.line("var start = reader;");
        }
        text.line("var key = JsonReading.OnlyKey(ref reader);");
        text.line(format!("{} known;", self.name));
        let known = |case: &Case<'_>| {
            if is_unit(case) {
                format!("{};", mismatch())
            } else {
                format!("known = {};\nbreak;", self.make(case))
            }
        };
        let cases = self.cases(|case| self.union.open || !is_unit(case), known);
        let otherwise = self.otherwise("JsonReading.OnlyProperty(ref reader, start)");
        let otherwise =
            if self.union.open { format!("return {otherwise};") } else { format!("{otherwise};") };
        dispatch("key", &cases, &otherwise, text);
        text.blank();
        text.line("JsonReading.EndObject(ref reader);\nreturn known;");
    }

    fn write(&self, text: &mut Text) {
        let name = &self.name;
        text.block(
            format!("internal static void Write(Utf8JsonWriter writer, {name} value)\n{{"),
            "}",
            |text| {
                text.block("switch (value)\n{", "}", |text| {
                    for case in &self.cases {
                        let binds = !matches!(case.held, Held::Nothing | Held::Constant(..));
                        let bound = if binds { " variant" } else { "" };
                        text.line(format!("case {name}.{}{bound}:", case.identifier));
                        let mut inside = Text::new(STEP);
                        self.write_case(case, &mut inside);
                        for line in inside.finish().lines() {
                            text.line(format!("{STEP}{line}"));
                        }
                        text.line(format!("{STEP}break;"));
                    }
                    if self.union.open {
                        text.line(format!("case {name}.Unknown variant:"));
                        text.line("    JsonWriting.Any(writer, variant.Json);\n    break;");
                    }
                    text.line("default:\n    throw JsonWriting.Impossible(value);");
                });
            },
        );
    }

    fn write_case(&self, case: &Case<'_>, text: &mut Text) {
        let wire = string(case.variant.name.wire());
        let unit = matches!(case.held, Held::Nothing);
        match &self.union.tagging {
            Tagging::Internal { tag } => {
                text.line(format!(
                    "writer.WriteStartObject();\nwriter.WriteString({}u8, {wire}u8);",
                    string(tag.wire())
                ));
                match &case.held {
                    Held::Fields(_) => text.line(format!("Write{}(writer, variant);", case.identifier)),
                    Held::Value(TypeRef::Named(id)) => text.line(format!(
                        "{}.WriteProperties(writer, variant.Value);",
                        self.context.converter(id)
                    )),
                    Held::Value(_) | Held::Nothing | Held::Constant(..) => {}
                }
                text.line("writer.WriteEndObject();");
            }
            Tagging::Adjacent { tag, content } => {
                text.line(format!(
                    "writer.WriteStartObject();\nwriter.WriteString({}u8, {wire}u8);",
                    string(tag.wire())
                ));
                if !unit {
                    text.line(format!("writer.WritePropertyName({}u8);", string(content.wire())));
                    self.write_held(case, text);
                }
                text.line("writer.WriteEndObject();");
            }
            Tagging::External if unit => text.line(format!("writer.WriteStringValue({wire}u8);")),
            Tagging::External => {
                text.line(format!("writer.WriteStartObject();\nwriter.WritePropertyName({wire}u8);"));
                self.write_held(case, text);
                text.line("writer.WriteEndObject();");
            }
            Tagging::Untagged => self.write_held(case, text),
        }
    }

    fn write_held(&self, case: &Case<'_>, text: &mut Text) {
        match &case.held {
            Held::Nothing => text.line("writer.WriteNullValue();"),
            Held::Constant(_, value) => text.line(write_constant(value)),
            Held::Value(ty) => lines(self.context.write(ty, "variant.Value"), text),
            Held::Fields(_) => {
                text.line("writer.WriteStartObject();");
                text.line(format!("Write{}(writer, variant);", case.identifier));
                text.line("writer.WriteEndObject();");
            }
        }
    }

    /// A delegate that checks what a variant holds.
    fn delegate(&self, case: &Case<'_>) -> String {
        match &case.held {
            Held::Nothing => "Is.Null".to_owned(),
            Held::Constant(ty, _) | Held::Value(ty) => self.context.check(ty),
            Held::Fields(_) => format!("static (json, at) => Check{}(json, at, null)", case.identifier),
        }
    }

    fn check(&self, text: &mut Text) {
        let wires = |only_units: bool| -> Vec<String> {
            self.cases
                .iter()
                .filter(|case| !only_units || Self::is_unit(case))
                .map(|case| string(case.variant.name.wire()))
                .collect()
        };
        let tag_of = |tag: &str| {
            if self.union.open {
                format!("switch (UnionCheck.OpenTag(json, at, {tag}))\n{{")
            } else {
                format!("switch (UnionCheck.Tag(json, at, {tag}, {}))\n{{", wires(false).join(", "))
            }
        };
        match &self.union.tagging {
            Tagging::Internal { tag } => {
                let tag = string(tag.wire());
                text.block(tag_of(&tag), "}", |text| {
                    for case in &self.cases {
                        let check = match &case.held {
                            Held::Fields(_) => format!("Check{}(json, at, {tag})", case.identifier),
                            Held::Value(TypeRef::Named(id)) => {
                                format!("{}.Check(json, at, {tag})", self.context.converter(id))
                            }
                            Held::Value(_) | Held::Nothing | Held::Constant(..) => continue,
                        };
                        arm(case, &check, text);
                    }
                });
            }
            Tagging::Adjacent { tag, content } => {
                let (tag, content) = (string(tag.wire()), string(content.wire()));
                text.block(tag_of(&tag), "}", |text| {
                    for case in &self.cases {
                        let check = if matches!(case.held, Held::Nothing) {
                            format!("new RecordCheck(json, at, {tag}).Closed()")
                        } else {
                            let check = self.delegate(case);
                            format!("new RecordCheck(json, at, {tag}).Required({content}, {check}).Closed()")
                        };
                        arm(case, &check, text);
                    }
                });
            }
            Tagging::External => {
                let (units, known) = (wires(true).join(", "), wires(false).join(", "));
                let key = if self.union.open { "OpenKey" } else { "Key" };
                text.block(
                    format!("switch (UnionCheck.{key}(json, at, [{units}], [{known}]))\n{{"),
                    "}",
                    |text| {
                        for case in self.cases.iter().filter(|case| !matches!(case.held, Held::Nothing)) {
                            let wire = string(case.variant.name.wire());
                            let check = self.delegate(case);
                            let check = format!("new RecordCheck(json, at).Required({wire}, {check})");
                            arm(case, &check, text);
                        }
                        text.line("default:\n    break;");
                    },
                );
            }
            Tagging::Untagged if self.union.open => text.line("// Anything is a variant, known or not."),
            Tagging::Untagged => {
                let fits: Vec<String> = if self.remembers() {
                    vec!["Variants.Choose(json, at) < 0".to_owned()]
                } else {
                    let cases = self.cases.iter();
                    cases.map(|case| format!("!at.Fits(json, {})", self.delegate(case))).collect()
                };
                text.block(format!("if ({})\n{{", fits.join("\n    && ")), "}", |text| {
                    text.line(format!("UnionCheck.None(json, at, {});", wires(false).join(", ")));
                });
            }
        }
    }
}

/// The check of a variant, in a `switch` over tags.
fn arm(case: &Case<'_>, check: &str, text: &mut Text) {
    text.line(format!("case {}:\n    {check};\n    break;", string(case.variant.name.wire())));
}

fn lines(lines: Vec<String>, text: &mut Text) {
    for line in lines {
        text.line(line);
    }
}
