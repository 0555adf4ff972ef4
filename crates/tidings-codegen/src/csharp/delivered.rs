//! The events as EventBridge delivers them: one closed hierarchy, and the constants to route by.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::docs::{element, xml};
use super::literal::string;
use super::names::constants;
use super::types::{Header, body, deprecation, overriding};
use crate::model::{Docs, Event, Name};
use crate::text::Text;

const STEP: &str = "    ";

/// What EventBridge puts around every event, in its order: property, key, type and documentation.
const AROUND: [(&str, &str, &str, &str); 6] = [
    ("Version", "version", "string", "The version of what EventBridge puts around an event."),
    ("Id", "id", "string", "What EventBridge calls this delivery."),
    ("Account", "account", "string", "The AWS account that sent the event."),
    ("Time", "time", "string", "When the event was sent (RFC 3339)."),
    ("Region", "region", "string", "The AWS region that sent the event."),
    ("Resources", "resources", "ValueList<string>", "The ARNs of what the event is about."),
];

/// What `Parse` does.
const READS: &str = "/// <summary>Reads JSON. An event that this version does not know is <see cref=\"Unrecognized\"/>.</summary>";

/// An event with the name of its variant.
struct Variant<'a> {
    event: &'a Event,
    /// `TransactionCreatedV1`.
    identifier: String,
    /// `V1.TransactionCreatedDetail`, the type of the detail.
    detail: String,
    /// Whether and why it is deprecated.
    docs: Docs,
}

/// Adds the files of the package's root that speak of all its events.
pub(super) fn emit(context: &Context<'_>, files: &mut BTreeMap<String, String>) {
    let component = context.component.name.pascal();
    let name = format!("{component}Event");
    let variants: Vec<Variant<'_>> = context
        .component
        .events
        .iter()
        .map(|event| {
            let types = &context.component.types;
            let ids = [&event.payload, event.travels()];
            Variant {
                event,
                identifier: variant_identifier(context, event),
                detail: format!("V{}.{}", event.version, context.names.get(event.travels())),
                docs: deprecated(ids.iter().filter_map(|id| types.get(id)).map(|def| &def.docs)),
            }
        })
        .collect();
    let deprecated = variants.iter().any(|variant| variant.docs.deprecated);
    let header = |usings: &[&str], namespace: &str, body: &str| {
        Header { deprecated, usings, namespace }.above(context, body) + body
    };
    let json = format!("{}.Json", context.namespace);

    let body = hierarchy(context, &name, &variants);
    files.insert(format!("{name}.cs"), header(&["System.Text.Json.Serialization", &json], "", &body));
    let body = converter(context, &name, &variants);
    let machinery = context.machinery();
    files.insert(
        format!("Json/{name}Converter.cs"),
        header(&["System.ComponentModel", "System.Text.Json", &machinery], ".Json", &body),
    );
    let body = detail_types(&component, &variants);
    files.insert(format!("{component}DetailTypes.cs"), header(&[], "", &body));
    let body = sources(&component, &variants);
    files.insert(format!("{component}Sources.cs"), header(&[], "", &body));
}

/// What is deprecated of a payload and its envelope.
fn deprecated<'d>(docs: impl Iterator<Item = &'d Docs>) -> Docs {
    let found = docs.into_iter().find(|docs| docs.deprecated);
    found.map_or_else(Docs::default, |docs| Docs { text: None, ..docs.clone() })
}

fn hierarchy(context: &Context<'_>, name: &str, variants: &[Variant<'_>]) -> String {
    let mut text = Text::new(STEP);
    text.line("/// <summary>An event as EventBridge delivers it.</summary>");
    text.line(format!("[JsonConverter(typeof({name}Converter))]"));
    text.block(format!("public abstract record {name}\n{{"), "}", |text| {
        text.line(format!("private {name}()\n{{\n}}"));
        for (property, _, ty, what) in AROUND {
            text.blank();
            text.line(format!("/// <summary>{what}</summary>"));
            text.line(format!("public required {ty} {property} {{ get; init; }}"));
        }
        text.blank();
        text.line("/// <summary>What else EventBridge put around the event.</summary>");
        text.line("public ValueDictionary<string, AnyJson> ExtraProperties { get; init; } = [];");
        text.blank();
        super::types::reading_and_writing(context, name, &format!("{name}Converter"), READS, text);
        for variant in variants {
            text.blank();
            let what = format!("`{}`, version {}.", variant.event.name.wire(), variant.event.version);
            for line in element("summary", &what) {
                text.line(line);
            }
            deprecation(context, &variant.docs, text);
            text.block(format!("public sealed record {} : {name}\n{{", variant.identifier), "}", |text| {
                text.line("/// <summary>What the event says.</summary>");
                text.line(format!("public required {} Detail {{ get; init; }}", variant.detail));
            });
        }
        text.blank();
        text.line("/// <summary>An event that this version of the package does not know.</summary>");
        text.block(format!("public sealed record Unrecognized : {name}\n{{"), "}", |text| {
            body(text, |text| {
                for (property, ty, what) in [
                    ("Source", "string", "Who sent the event."),
                    ("DetailType", "string", "What the event is called."),
                    ("Detail", "AnyJson", "What the event says."),
                ] {
                    text.blank();
                    text.line(format!("/// <summary>{what}</summary>"));
                    text.line(format!("public required {ty} {property} {{ get; init; }}"));
                }
            });
        });
    });
    text.finish()
}

/// What an event is routed by, as a pattern.
fn route(variant: &Variant<'_>) -> String {
    format!("({}, {})", string(&variant.event.source), string(&variant.event.detail_type))
}

fn converter(context: &Context<'_>, name: &str, variants: &[Variant<'_>]) -> String {
    let mut text = Text::new(STEP);
    text.line(format!("/// <summary>Reads and writes <see cref=\"{name}\"/>.</summary>"));
    text.line("[EditorBrowsable(EditorBrowsableState.Never)]");
    text.block(format!("public sealed class {name}Converter : WireConverter<{name}>\n{{"), "}", |text| {
        text.line(format!("internal static readonly {name}Converter Instance = new();"));
        text.blank();
        text.line("/// <summary>For System.Text.Json.</summary>");
        text.line(format!("public {name}Converter()\n    : base(\"{name}\")\n{{\n}}"));
        text.blank();
        let overriding = overriding(context);
        read(name, &overriding, variants, text);
        text.blank();
        write(name, &overriding, variants, text);
        text.blank();
        check(&overriding, variants, text);
    });
    text.finish()
}

fn read(name: &str, overriding: &str, variants: &[Variant<'_>], text: &mut Text) {
    text.block(format!("{overriding}{name} ReadValue(ref Utf8JsonReader reader)\n{{"), "}", |text| {
        text.line("var around = Around.Read(ref reader, out var detail);");
        text.line("return (around.Source, around.DetailType) switch\n{");
        for variant in variants {
            text.line(format!("    {} => new {name}.{}", route(variant), variant.identifier));
            text.line("    {");
            around(text);
            let converter = converter_of(variant);
            text.line(format!("        Detail = {converter}.Read(ref detail),"));
            text.line("    },");
        }
        for detail_type in by_detail_type(variants).keys() {
            text.line(format!("    (_, {}) => throw JsonReading.Mismatch(),", string(detail_type)));
        }
        text.line(format!("    _ => new {name}.Unrecognized"));
        text.line("    {");
        around(text);
        for property in ["Source", "DetailType"] {
            text.line(format!("        {property} = around.{property},"));
        }
        text.line("        Detail = JsonReading.Any(ref detail),");
        text.line("    },");
        text.line("};");
    });
}

fn around(text: &mut Text) {
    for (property, ..) in AROUND {
        text.line(format!("        {property} = around.{property},"));
    }
    text.line("        ExtraProperties = around.ExtraProperties,");
}

/// The converter of what travels, from inside the package's `Json` namespace.
fn converter_of(variant: &Variant<'_>) -> String {
    let (version, name) = variant.detail.split_once('.').unwrap_or_default();
    format!("{version}.Json.{name}Converter")
}

fn write(name: &str, overriding: &str, variants: &[Variant<'_>], text: &mut Text) {
    text.block(
        format!("{overriding}void WriteValue(Utf8JsonWriter writer, {name} value)\n{{"),
        "}",
        |text| {
            text.block("switch (value)\n{", "}", |text| {
                for variant in variants {
                    let (source, detail_type) =
                        (string(&variant.event.source), string(&variant.event.detail_type));
                    text.line(format!("case {name}.{} variant:", variant.identifier));
                    text.line(format!("    Begin(writer, value, {source}, {detail_type});"));
                    text.line(format!("    {}.Write(writer, variant.Detail);", converter_of(variant)));
                    text.line("    break;");
                }
                text.line(format!("case {name}.Unrecognized variant:"));
                text.line("    Begin(writer, value, variant.Source, variant.DetailType);");
                text.line("    JsonWriting.Any(writer, variant.Detail);\n    break;");
                text.line("default:\n    throw JsonWriting.Impossible(value);");
            });
            text.blank();
            text.line("JsonWriting.Extra(writer, value.ExtraProperties, JsonWriting.Any);");
            text.line("writer.WriteEndObject();");
        },
    );
    text.blank();
    let open = format!(
        "private static void Begin(Utf8JsonWriter writer, {name} value, string source, string detailType)\n{{"
    );
    text.block(open, "}", |text| {
        text.line("writer.WriteStartObject();");
        text.line("writer.WriteString(\"version\"u8, value.Version);");
        text.line("writer.WriteString(\"id\"u8, value.Id);");
        text.line("writer.WriteString(\"detail-type\"u8, detailType);");
        text.line("writer.WriteString(\"source\"u8, source);");
        text.line("writer.WriteString(\"account\"u8, value.Account);");
        text.line("writer.WriteString(\"time\"u8, value.Time);");
        text.line("writer.WriteString(\"region\"u8, value.Region);");
        text.line("writer.WritePropertyName(\"resources\"u8);");
        text.line("JsonWriting.List(writer, value.Resources, static (writer, item) => writer.WriteStringValue(item));");
        text.line("writer.WritePropertyName(\"detail\"u8);");
    });
}

/// The events that have a detail-type, by source.
fn by_detail_type<'a>(variants: &'a [Variant<'a>]) -> BTreeMap<&'a str, BTreeMap<&'a str, &'a Variant<'a>>> {
    let mut grouped: BTreeMap<&str, BTreeMap<&str, &Variant<'_>>> = BTreeMap::new();
    for variant in variants {
        let event = variant.event;
        grouped.entry(&event.detail_type).or_default().insert(&event.source, variant);
    }
    grouped
}

fn check(overriding: &str, variants: &[Variant<'_>], text: &mut Text) {
    let open = format!(
        "{overriding}void CheckValue(JsonElement json, At at) => Around.Check(json, at, static detailType => detailType switch\n{{"
    );
    text.block(open, "});", |text| {
        for (detail_type, sources) in by_detail_type(variants) {
            let events = sources
                .into_iter()
                .map(|(source, variant)| format!("({}, {}.Check)", string(source), converter_of(variant)));
            let events: Vec<String> = events.collect();
            text.line(format!("{} => [{}],", string(detail_type), events.join(", ")));
        }
        text.line("_ => [],");
    });
}

fn detail_types(component: &str, variants: &[Variant<'_>]) -> String {
    let mut text = Text::new(STEP);
    text.line("/// <summary>The detail-types of the events, for rules and senders.</summary>");
    text.block(format!("public static class {component}DetailTypes\n{{"), "}", |text| {
        for (at, variant) in variants.iter().enumerate() {
            if at > 0 {
                text.blank();
            }
            let what = format!("`{}`, version {}.", variant.event.name.wire(), variant.event.version);
            for line in element("summary", &what) {
                text.line(line);
            }
            text.line(format!(
                "public const string {} = {};",
                variant.identifier,
                string(&variant.event.detail_type)
            ));
        }
    });
    text.finish()
}

/// The public names of the package's root.
pub(super) fn public(context: &Context<'_>) -> Vec<String> {
    let component = context.component.name.pascal();
    let (union, detail_types) = (format!("{component}Event"), format!("{component}DetailTypes"));
    let sources = format!("{component}Sources");
    let mut names = vec![union.clone(), detail_types.clone(), sources.clone()];
    let own = ["ExtraProperties", "Parse", "ToJson"];
    let around = AROUND.iter().map(|(property, ..)| *property);
    names.extend(own.into_iter().chain(around).map(|member| format!("{union}.{member}")));
    for event in &context.component.events {
        let identifier = variant_identifier(context, event);
        names.push(format!("{detail_types}.{identifier}"));
        names.push(format!("{union}.{identifier}"));
        names.push(format!("{union}.{identifier}.Detail"));
    }
    for property in ["", ".Source", ".DetailType", ".Detail"] {
        names.push(format!("{union}.Unrecognized{property}"));
    }
    let by_source: BTreeSet<&str> =
        context.component.events.iter().map(|event| event.source.as_str()).collect();
    let by_source: Vec<Name> = by_source.into_iter().map(Name::new).collect();
    names.extend(constants(&by_source, &sources).into_iter().map(|name| format!("{sources}.{name}")));
    names
}

/// `TransactionCreatedV1`.
fn variant_identifier(context: &Context<'_>, event: &Event) -> String {
    format!("{}V{}", context.names.get(&event.payload), event.version)
}

fn sources(component: &str, variants: &[Variant<'_>]) -> String {
    let class = format!("{component}Sources");
    let by_source: BTreeSet<&str> = variants.iter().map(|variant| variant.event.source.as_str()).collect();
    let names: Vec<Name> = by_source.iter().map(|source| Name::new(*source)).collect();
    let identifiers = constants(&names, &class);
    let mut text = Text::new(STEP);
    text.line("/// <summary>The sources of the events, for rules and senders.</summary>");
    text.block(format!("public static class {class}\n{{"), "}", |text| {
        for (at, (source, identifier)) in by_source.iter().zip(&identifiers).enumerate() {
            if at > 0 {
                text.blank();
            }
            text.line(format!("/// <summary><c>{}</c></summary>", xml(source)));
            text.line(format!("public const string {identifier} = {};", string(source)));
        }
    });
    text.finish()
}
