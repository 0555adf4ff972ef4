//! Choices of shapes: an abstract record that only its own nested records extend.

use super::super::Context;
use super::super::docs::summary;
use super::super::literal::string;
use super::super::names::{distinct, local, variant};
use super::fields::Fields;
use super::{READS, STEP, attributes, body, deprecation, reading_and_writing, role};
use crate::model::{Tagging, TypeDef, TypeRef, Union, Variant, VariantBody};
use crate::text::Text;

/// What a variant holds, in C#.
enum Held<'a> {
    /// Nothing: a unit, or a constant.
    Nothing(Option<&'a TypeRef>),
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
    name: &'a str,
    cases: Vec<Case<'a>>,
}

pub(super) fn emit(context: &Context<'_>, def: &TypeDef, union: &Union) -> (String, String) {
    let name = context.names.get(&def.id);
    let cases: Vec<Case<'_>> = union
        .variants
        .iter()
        .map(|found| {
            let identifier = variant(&found.name, name, union.open);
            let held = match &found.body {
                VariantBody::Unit => Held::Nothing(None),
                VariantBody::Type(ty @ TypeRef::Constant(_)) => Held::Nothing(Some(ty)),
                VariantBody::Type(ty) => Held::Value(ty),
                VariantBody::Record(record) => {
                    Held::Fields(Fields::of(context, record, &identifier, &["Match"]))
                }
            };
            Case { variant: found, identifier, held }
        })
        .collect();
    let names =
        cases.iter().map(|case| (case.variant.name.wire(), &case.variant.place, case.identifier.as_str()));
    distinct(names, &mut context.faults.borrow_mut());
    let plan = Plan { context, def, union, name, cases };
    (plan.public(), plan.converter())
}

impl Plan<'_> {
    fn public(&self) -> String {
        let name = self.name;
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
            reading_and_writing(name, READS, text);
            text.blank();
            matching(name, &identifiers, text);
            for case in &self.cases {
                text.blank();
                self.declare(case, &identifiers, text);
            }
            if self.union.open {
                text.blank();
                text.line("/// <summary>A variant that this version does not know.</summary>");
                text.line("/// <param name=\"Json\">The whole value, as it was received.</param>");
                text.line(format!("public sealed record Unknown(AnyJson Json) : {name};"));
            }
        });
        text.finish()
    }

    fn declare(&self, case: &Case<'_>, identifiers: &[&str], text: &mut Text) {
        let (name, identifier) = (self.name, &case.identifier);
        for line in summary(&case.variant.docs, &format!("`{}`.", case.variant.name.wire())) {
            text.line(line);
        }
        if matches!(case.held, Held::Value(_)) {
            text.line("/// <param name=\"Value\">What it holds.</param>");
        }
        deprecation(&case.variant.docs, text);
        match &case.held {
            Held::Nothing(_) => text.line(format!("public sealed record {identifier} : {name};")),
            Held::Value(ty) => {
                let ty = self.context.spell(ty, identifiers);
                text.line(format!("public sealed record {identifier}({ty} Value) : {name};"));
            }
            Held::Fields(fields) => {
                text.block(format!("public sealed record {identifier} : {name}\n{{"), "}", |text| {
                    body(text, |text| fields.declare(identifiers, text));
                });
            }
        }
    }

    fn converter(&self) -> String {
        let name = self.name;
        let mut text = Text::new(STEP);
        if self.union.open {
            text.line(format!("internal static {name} Read(ref Utf8JsonReader reader) =>"));
            text.line(format!(
                "    JsonReading.Try(ref reader, ReadKnown, out var known) ? known : new {name}.Unknown(JsonReading.Any(ref reader));"
            ));
        } else {
            text.line(format!(
                "internal static {name} Read(ref Utf8JsonReader reader) => ReadKnown(ref reader);"
            ));
        }
        text.blank();
        self.write(&mut text);
        text.blank();
        text.block("internal static void Check(JsonElement json, At at)\n{", "}", |text| {
            if self.union.open {
                text.line("// An open union takes everything.");
            } else {
                self.check(text);
            }
        });
        text.blank();
        self.read_known(&mut text);
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
        let open =
            format!("private static {ty} Read{identifier}(ref Utf8JsonReader reader, string? tag)\n{{");
        text.block(open, "}", |text| fields.read(&ty, text));
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
    fn make(&self, case: &Case<'_>, tag: &str) -> String {
        let ty = format!("{}.{}", self.name, case.identifier);
        match &case.held {
            Held::Nothing(_) => format!("new {ty}()"),
            Held::Fields(_) => format!("Read{}(ref reader, {tag})", case.identifier),
            Held::Value(TypeRef::Named(id)) if tag != "null" => {
                format!("new {ty}({}Converter.Read(ref reader, {tag}))", self.context.names.get(id))
            }
            Held::Value(value) => format!("new {ty}({})", self.context.read(value)),
        }
    }

    fn read_known(&self, text: &mut Text) {
        let name = self.name;
        let open = format!("private static {name} ReadKnown(ref Utf8JsonReader reader)");
        match &self.union.tagging {
            Tagging::Internal { tag } => {
                let tag = string(tag.wire());
                text.block(format!("{open} => JsonReading.Tag(reader, {tag}u8) switch\n{{"), "};", |text| {
                    for case in &self.cases {
                        text.line(format!(
                            "{} => {},",
                            string(case.variant.name.wire()),
                            self.make(case, &tag)
                        ));
                    }
                    text.line("_ => throw JsonReading.Mismatch(),");
                });
            }
            Tagging::Adjacent { tag, content } => self.read_adjacent(&open, tag.wire(), content.wire(), text),
            Tagging::External => self.read_external(&open, text),
            Tagging::Untagged => {
                text.block(format!("{open}\n{{"), "}", |text| {
                    text.line("var json = JsonReading.Peek(reader);");
                    for case in &self.cases {
                        text.block(format!("if (At.Fits(json, {}))\n{{", self.delegate(case)), "}", |text| {
                            if let Held::Nothing(constant) = &case.held {
                                text.line(match constant {
                                    Some(ty) => format!("_ = {};", self.context.read(ty)),
                                    None => "_ = JsonReading.Null(ref reader);".to_owned(),
                                });
                            }
                            text.line(format!("return {};", self.make(case, "null")));
                        });
                        text.blank();
                    }
                    text.line("throw JsonReading.Mismatch();");
                });
            }
        }
    }

    /// The tag is looked for first, since it may come after the content.
    fn read_adjacent(&self, open: &str, tag: &str, content: &str, text: &mut Text) {
        let (name, tag, content) = (self.name, string(tag), string(content));
        text.block(format!("{open}\n{{"), "}", |text| {
            text.line(format!("var tag = JsonReading.Tag(reader, {tag}u8);"));
            text.line(format!("{name}? known = null;"));
            text.block("while (JsonReading.NextProperty(ref reader))\n{", "}", |text| {
                text.block(format!("if (reader.ValueTextEquals({content}u8))\n{{"), "}", |text| {
                    text.line("reader.Read();");
                    text.block("known = tag switch\n{", "};", |text| {
                        for case in &self.cases {
                            if !matches!(case.held, Held::Nothing(None)) {
                                let wire = string(case.variant.name.wire());
                                text.line(format!("{wire} => {},", self.make(case, "null")));
                            }
                        }
                        text.line("_ => throw JsonReading.Mismatch(),");
                    });
                });
                text.line(format!("else\n{{\n    JsonReading.OnlyTag(ref reader, {tag});\n}}"));
            });
            text.blank();
            let units: Vec<&Case<'_>> =
                self.cases.iter().filter(|case| matches!(case.held, Held::Nothing(None))).collect();
            if units.is_empty() {
                text.line("return JsonReading.Required(known);");
            } else {
                text.block("return known ?? tag switch\n{", "};", |text| {
                    for case in units {
                        text.line(format!(
                            "{} => new {name}.{}(),",
                            string(case.variant.name.wire()),
                            case.identifier
                        ));
                    }
                    text.line("_ => throw JsonReading.Mismatch(),");
                });
            }
        });
    }

    fn read_external(&self, open: &str, text: &mut Text) {
        let name = self.name;
        let (units, others): (Vec<&Case<'_>>, Vec<&Case<'_>>) =
            self.cases.iter().partition(|case| matches!(case.held, Held::Nothing(None)));
        text.block(format!("{open}\n{{"), "}", |text| {
            if !units.is_empty() {
                text.block("if (reader.TokenType == JsonTokenType.String)\n{", "}", |text| {
                    text.block("return JsonReading.String(ref reader) switch\n{", "};", |text| {
                        for case in &units {
                            let wire = string(case.variant.name.wire());
                            text.line(format!("{wire} => new {name}.{}(),", case.identifier));
                        }
                        text.line("_ => throw JsonReading.Mismatch(),");
                    });
                });
                text.blank();
            }
            if others.is_empty() {
                text.line("throw JsonReading.Mismatch();");
                return;
            }
            text.line("var key = JsonReading.OnlyKey(ref reader);");
            text.block(format!("{name} known = key switch\n{{"), "};", |text| {
                for case in &others {
                    text.line(format!(
                        "{} => {},",
                        string(case.variant.name.wire()),
                        self.make(case, "null")
                    ));
                }
                text.line("_ => throw JsonReading.Mismatch(),");
            });
            text.line("JsonReading.EndObject(ref reader);\nreturn known;");
        });
    }

    fn write(&self, text: &mut Text) {
        let name = self.name;
        text.block(
            format!("internal static void Write(Utf8JsonWriter writer, {name} value)\n{{"),
            "}",
            |text| {
                text.block("switch (value)\n{", "}", |text| {
                    for case in &self.cases {
                        let binds = !matches!(case.held, Held::Nothing(_));
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
        let unit = matches!(case.held, Held::Nothing(None));
        match &self.union.tagging {
            Tagging::Internal { tag } => {
                text.line(format!(
                    "writer.WriteStartObject();\nwriter.WriteString({}u8, {wire}u8);",
                    string(tag.wire())
                ));
                match &case.held {
                    Held::Fields(_) => text.line(format!("Write{}(writer, variant);", case.identifier)),
                    Held::Value(TypeRef::Named(id)) => text.line(format!(
                        "{}Converter.WriteProperties(writer, variant.Value);",
                        self.context.names.get(id)
                    )),
                    Held::Value(_) | Held::Nothing(_) => {}
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
            Held::Nothing(None) => text.line("writer.WriteNullValue();"),
            Held::Nothing(Some(ty)) => lines(self.context.write(ty, ""), text),
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
            Held::Nothing(None) => "Is.Null".to_owned(),
            Held::Nothing(Some(ty)) | Held::Value(ty) => self.context.check(ty),
            Held::Fields(_) => format!("static (json, at) => Check{}(json, at, null)", case.identifier),
        }
    }

    fn check(&self, text: &mut Text) {
        let wires = |unit: Option<bool>| -> Vec<String> {
            self.cases
                .iter()
                .filter(|case| unit.is_none_or(|unit| unit == matches!(case.held, Held::Nothing(None))))
                .map(|case| string(case.variant.name.wire()))
                .collect()
        };
        match &self.union.tagging {
            Tagging::Internal { tag } => {
                let tag = string(tag.wire());
                let known = wires(None).join(", ");
                text.block(format!("switch (UnionCheck.Tag(json, at, {tag}, {known}))\n{{"), "}", |text| {
                    for case in &self.cases {
                        let check = match &case.held {
                            Held::Fields(_) => format!("Check{}(json, at, {tag})", case.identifier),
                            Held::Value(TypeRef::Named(id)) => {
                                format!("{}Converter.Check(json, at, {tag})", self.context.names.get(id))
                            }
                            Held::Value(_) | Held::Nothing(_) => continue,
                        };
                        text.line(format!(
                            "case {}:\n    {check};\n    break;",
                            string(case.variant.name.wire())
                        ));
                    }
                });
            }
            Tagging::Adjacent { tag, content } => {
                let (tag, content) = (string(tag.wire()), string(content.wire()));
                let known = wires(None).join(", ");
                text.block(format!("switch (UnionCheck.Tag(json, at, {tag}, {known}))\n{{"), "}", |text| {
                    for case in &self.cases {
                        let check = if matches!(case.held, Held::Nothing(None)) {
                            format!("new RecordCheck(json, at, {tag}).Closed()")
                        } else {
                            let check = self.delegate(case);
                            format!("new RecordCheck(json, at, {tag}).Required({content}, {check}).Closed()")
                        };
                        text.line(format!(
                            "case {}:\n    {check};\n    break;",
                            string(case.variant.name.wire())
                        ));
                    }
                });
            }
            Tagging::External => {
                let (units, others) = (wires(Some(true)).join(", "), wires(Some(false)).join(", "));
                text.block(
                    format!("switch (UnionCheck.Key(json, at, [{units}], [{others}]))\n{{"),
                    "}",
                    |text| {
                        for case in self.cases.iter().filter(|case| !matches!(case.held, Held::Nothing(None)))
                        {
                            let wire = string(case.variant.name.wire());
                            let check = format!(
                                "new RecordCheck(json, at).Required({wire}, {})",
                                self.delegate(case)
                            );
                            text.line(format!("case {wire}:\n    {check};\n    break;"));
                        }
                        text.line("default:\n    break;");
                    },
                );
            }
            Tagging::Untagged => {
                let fits: Vec<String> = self
                    .cases
                    .iter()
                    .map(|case| format!("!At.Fits(json, {})", self.delegate(case)))
                    .collect();
                text.block(format!("if ({})\n{{", fits.join("\n    && ")), "}", |text| {
                    text.line(format!("UnionCheck.None(json, at, {});", wires(None).join(", ")));
                });
            }
        }
    }
}

fn lines(lines: Vec<String>, text: &mut Text) {
    for line in lines {
        text.line(line);
    }
}

/// `Match`: what the compiler checks to be exhaustive, since `switch` is not.
pub(in crate::csharp) fn matching(name: &str, identifiers: &[&str], text: &mut Text) {
    text.line("/// <summary>Calls the function of the variant that this is; the compiler asks for all of them.</summary>");
    text.line("public TResult Match<TResult>(");
    let last = identifiers.len().saturating_sub(1);
    for (at, identifier) in identifiers.iter().enumerate() {
        let end = if at == last { ") => this switch" } else { "," };
        text.line(format!("    Func<{identifier}, TResult> {}{end}", local(identifier)));
    }
    text.line("    {");
    for identifier in identifiers {
        text.line(format!("        {identifier} variant => {}(variant),", local(identifier)));
    }
    text.line(format!("        _ => throw new InvalidOperationException(\"not a variant of {name}\"),"));
    text.line("    };");
}
