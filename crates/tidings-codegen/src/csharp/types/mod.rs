//! Declared types: for each the file that users read, and beside it the one that reads and writes JSON.

mod alias;
mod enumeration;
mod fields;
mod matching;
mod public;
mod record;
mod union;

use std::collections::BTreeMap;

pub(super) use public::public;

use tidings_schema::is_device;

use super::docs::{example, summary};
use super::literal::{raw_json, string};
use super::runtime::VALUES;
use super::scope::{NOTHING_NESTED, Scope};
use super::{Context, Role};
use crate::model::{Docs, TypeDef, TypeId, TypeKind};
use crate::text::Text;

const STEP: &str = "    ";

/// What is written of a type, without what stands above it in a file.
pub(super) struct Parts {
    /// What users see.
    pub(super) public: String,
    /// What reads, checks and writes it.
    pub(super) converter: String,
}

/// The declaration of a type and its converter.
pub(super) fn parts(context: &Context<'_>, def: &TypeDef) -> Parts {
    let (public, members) = match &def.kind {
        TypeKind::Record(found) => record::emit(context, def, found),
        TypeKind::Enum(found) if found.open => enumeration::open(context, def, found),
        TypeKind::Enum(found) => enumeration::closed(context, def, found),
        TypeKind::Union(found) => union::emit(context, def, found),
        TypeKind::Alias(inner) => alias::emit(context, def, inner),
    };
    Parts { public, converter: converter(context, def, &members) }
}

/// Adds the files of a type.
pub(super) fn emit(context: &Context<'_>, def: &TypeDef, files: &mut BTreeMap<String, String>) {
    let Parts { public, converter } = parts(context, def);
    let name = context.names.get(&def.id);
    let folder = format!("V{}", def.id.version);
    // Windows has devices that are called so.
    let own = if is_device(&name) { format!("{name}_") } else { name.clone() };
    files.insert(format!("{folder}/{own}.cs"), public_file(context, def, &public));
    files.insert(format!("{folder}/Json/{name}Converter.cs"), converter_file(context, def, &converter));
    if let Some(role) = context.roles.get(&def.id) {
        files.insert(format!("{folder}/Json/{name}Examples.cs"), examples_file(context, def, role));
    }
}

/// What stands above the types of a file.
pub(super) struct Header<'a> {
    /// Whether the file mentions something deprecated.
    pub(super) deprecated: bool,
    /// Namespaces that the file uses in any case.
    pub(super) usings: &'a [&'a str],
    /// The namespace below the package's, such as `.V1`; empty for the package's own.
    pub(super) namespace: &'a str,
}

impl Header<'_> {
    /// The header of a file; namespaces of the system are used as the text below needs them.
    pub(super) fn above(&self, context: &Context<'_>, below: &str) -> String {
        let mut using: Vec<&str> = [self.usings, &needed(below)].concat();
        using.extend(context.core.as_deref().filter(|_| mentions_values(below)));
        // System first, as editors sort them.
        using.sort_by_key(|name| (!name.starts_with("System"), *name));
        let mut text = Text::new(STEP);
        if self.deprecated {
            // C# also warns of a member that is deprecated and must be given all the same.
            let mut pairs = below.lines().zip(below.lines().skip(1));
            let is_required =
                pairs.any(|(above, below)| above.contains("[Obsolete(") && below.contains(" required "));
            let also = if is_required { ", CS9042" } else { "" };
            text.line(format!(
                "#pragma warning disable CS0618{also} // What is deprecated is still read, kept and written."
            ));
            text.blank();
        }
        for name in using {
            text.line(format!("using {name};"));
        }
        text.blank();
        text.line(format!("namespace {}{};", context.namespace, self.namespace));
        text.blank();
        text.finish()
    }
}

/// Whether a text has a type of the core package that users see.
fn mentions_values(below: &str) -> bool {
    let mut words = below.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    words.any(|word| VALUES.iter().any(|(name, _)| *name == word))
}

/// Namespaces of the system that a text needs, besides those that every file of its kind uses.
pub(super) fn needed(below: &str) -> Vec<&'static str> {
    let marks: [(&str, &[&str]); 3] = [
        (
            "System",
            &[
                "ReadOnlySpan<",
                "SequenceEqual(",
                "Func<",
                "Action<",
                "Int128",
                "ValueTuple",
                "[Obsolete(",
                "Exception(",
            ],
        ),
        ("System.Globalization", &["CultureInfo"]),
        ("System.Numerics", &["BigInteger"]),
    ];
    let needs = |marks: &[&str]| marks.iter().any(|mark| below.contains(mark));
    marks.into_iter().filter(|(_, marks)| needs(marks)).map(|(name, _)| name).collect()
}

fn public_file(context: &Context<'_>, def: &TypeDef, body: &str) -> String {
    let json = format!("{}.V{}.Json", context.namespace, def.id.version);
    let usings = ["System.Text.Json.Serialization", json.as_str()];
    let namespace = format!(".V{}", def.id.version);
    Header { deprecated: context.touches_deprecated(def), usings: &usings, namespace: &namespace }
        .above(context, body)
        + body
}

fn converter(context: &Context<'_>, def: &TypeDef, members: &str) -> String {
    let name = context.named(&def.id, Scope::Converter);
    let converter = context.converter(&def.id);
    let mut text = Text::new(STEP);
    text.line(format!("/// <summary>Reads and writes <see cref=\"{name}\"/>.</summary>"));
    text.line("[EditorBrowsable(EditorBrowsableState.Never)]");
    text.block(format!("public sealed class {converter} : WireConverter<{name}>\n{{"), "}", |text| {
        text.line(format!("internal static readonly {converter} Instance = new();"));
        text.blank();
        super::rules::asked(context, def, text);
        super::remembered::whole(context, def, text);
        text.line("/// <summary>For System.Text.Json.</summary>");
        text.line(format!("public {converter}()\n    : base({})\n{{\n}}", string(&def.id.name)));
        text.blank();
        text.line(members.trim_end());
        text.blank();
        super::rules::judged(context, def, text);
        let members = [
            format!("{name} ReadValue(ref Utf8JsonReader reader) => Read(ref reader);"),
            format!("void WriteValue(Utf8JsonWriter writer, {name} value) => Write(writer, value);"),
            "void CheckValue(JsonElement json, At at) => Check(json, at);".to_owned(),
        ];
        for (at, member) in members.iter().enumerate() {
            if at > 0 {
                text.blank();
            }
            text.line(overriding(context) + member);
        }
    });
    text.finish()
}

/// What stands before a member of a converter that overrides one of the runtime's: in a module these have types in them
/// that are internal.
pub(super) fn overriding(context: &Context<'_>) -> String {
    let is_package = context.core.is_some();
    if is_package { "/// <inheritdoc/>\nprotected override " } else { "private protected override " }
        .to_owned()
}

fn converter_file(context: &Context<'_>, def: &TypeDef, body: &str) -> String {
    let machinery = context.machinery();
    let usings = ["System.ComponentModel", "System.Text.Json", machinery.as_str()];
    let namespace = format!(".V{}.Json", def.id.version);
    Header { deprecated: context.touches_deprecated(def), usings: &usings, namespace: &namespace }
        .above(context, body)
        + body
}

/// The method that reads or checks by the type alone; where there are rules, another one judges by them too.
fn method<'m>(def: &TypeDef, plain: &'m str, ruled: &'m str) -> &'m str {
    if def.rules.is_empty() { plain } else { ruled }
}

/// The method that checks by the type alone.
fn check_method(context: &Context<'_>, def: &TypeDef) -> &'static str {
    if def.rules.is_empty() && !context.is_behind(def) { "Check" } else { "TypeCheck" }
}

/// The samples of a payload or an envelope, parsed when they are first asked for.
fn examples_file(context: &Context<'_>, def: &TypeDef, role: &Role<'_>) -> String {
    let name = context.names.get(&def.id);
    let mut text = Text::new(STEP);
    text.line(format!("/// <summary>The samples of <see cref=\"{name}\"/>.</summary>"));
    text.block(format!("internal static class {name}Examples\n{{"), "}", |text| {
        text.block(format!("internal static readonly ValueList<{name}> All =\n["), "];", |text| {
            for example in role.examples {
                let json = serde_json::to_string_pretty(example).unwrap_or_default();
                let mut lines = raw_json(&json);
                if let Some(last) = lines.last_mut() {
                    last.push_str("),");
                }
                text.line(format!("{name}Converter.Instance.Parse(\n    {}", lines.join("\n    ")));
            }
        });
    });
    let body = text.finish();
    let namespace = format!(".V{}.Json", def.id.version);
    Header { deprecated: context.touches_deprecated(def), usings: &[], namespace: &namespace }
        .above(context, &body)
        + &body
}

/// Documentation, deprecation and the converter, above a type's declaration.
fn attributes(context: &Context<'_>, def: &TypeDef, otherwise: &str, further: &[&str], text: &mut Text) {
    for line in summary(&def.docs, otherwise) {
        text.line(line);
    }
    for line in further {
        text.line(line);
    }
    if let Some(sample) = context.roles.get(&def.id).and_then(|role| role.examples.first()) {
        for line in example(sample) {
            text.line(line);
        }
    }
    deprecation(context, &def.docs, text);
    text.line(format!(
        "[{}(typeof({}))]",
        context.known("JsonConverter", NOTHING_NESTED),
        context.converter_outside(&def.id)
    ));
}

/// Statements or members without the empty line that may begin or end them.
pub(super) fn body(text: &mut Text, write: impl FnOnce(&mut Text)) {
    let mut inside = Text::new(STEP);
    write(&mut inside);
    let inside = inside.finish();
    if !inside.trim_end().is_empty() {
        text.line(inside.trim_end());
    }
}

/// What the compiler says where something deprecated is used.
pub(super) fn deprecation(context: &Context<'_>, docs: &Docs, text: &mut Text) {
    if docs.deprecated {
        let attribute = context.known("Obsolete", NOTHING_NESTED);
        let note = docs.note_line();
        let note = note.as_deref().unwrap_or("Deprecated: its documentation says what to use instead.");
        text.line(format!("[{attribute}({})]", string(note)));
    }
}

/// The constants and samples of a payload or an envelope.
fn role(context: &Context<'_>, id: &TypeId, text: &mut Text) {
    let Some(role) = context.roles.get(id) else { return };
    if let Some(event) = role.event {
        for (name, what, ty, value) in [
            ("EventName", "The name of the event.", "string", string(event.name.wire())),
            ("Version", "The version of the event.", "int", event.version.to_string()),
            ("Source", "The source of the event on EventBridge.", "string", string(&event.source)),
            (
                "DetailType",
                "The detail-type of the event on EventBridge.",
                "string",
                string(&event.detail_type),
            ),
        ] {
            text.line(format!("/// <summary>{what}</summary>"));
            text.line(format!("public const {ty} {name} = {value};"));
            text.blank();
        }
    }
    let name = context.names.get(id);
    text.line("/// <summary>Samples, for tests.</summary>");
    text.line(format!("public static ValueList<{name}> Examples => {name}Examples.All;"));
    text.blank();
    if !role.examples.is_empty() {
        text.line("/// <summary>The first sample; <c>with { … }</c> changes what a test is about.</summary>");
        text.line(format!("public static {name} Example => {name}Examples.All[0];"));
        text.blank();
    }
}

/// What `Parse` does, for most types.
const READS: &str = "/// <summary>Reads JSON.</summary>";

/// `Parse`, with its summary, and `ToJson`.
pub(super) fn reading_and_writing(
    context: &Context<'_>,
    name: &str,
    converter: &str,
    summary: &str,
    text: &mut Text,
) {
    let refusal = context.known("ParseException", NOTHING_NESTED);
    text.line(summary);
    text.line(format!("/// <exception cref=\"{refusal}\">The text is not JSON, or does not fit; the faults say where.</exception>"));
    text.line(format!("public static {name} Parse(string json) => {converter}.Instance.Parse(json);"));
    text.blank();
    text.line("/// <inheritdoc cref=\"Parse(string)\"/>");
    text.line(format!(
        "public static {name} Parse(ReadOnlySpan<byte> utf8Json) => {converter}.Instance.Parse(utf8Json);"
    ));
    text.blank();
    text.line("/// <summary>Writes JSON.</summary>");
    text.line(format!("public string ToJson() => {converter}.Instance.ToJson(this);"));
}

/// The same of a declared type.
fn own_reading_and_writing(context: &Context<'_>, def: &TypeDef, text: &mut Text) {
    let name = context.names.get(&def.id);
    reading_and_writing(context, &name, &context.converter_outside(&def.id), READS, text);
}

/// A `switch` on a text `of` in UTF-8: by its length first, so that few texts are compared. The cases are
/// a text and what is done with it, the last one is everything else.
pub(super) fn dispatch(of: &str, cases: &[(String, String)], otherwise: &str, text: &mut Text) {
    text.block(format!("switch ({of}.Length)\n{{"), "}", |text| {
        for (wire, statements) in cases {
            text.nest(format!("{}:", matches(of, wire)), |text| text.line(statements));
        }
        text.nest("default:", |text| text.line(otherwise));
    });
}

/// The same as an expression, whose cases are values.
pub(super) fn choose(open: &str, of: &str, cases: &[(String, String)], otherwise: &str, text: &mut Text) {
    text.block(format!("{open}{of}.Length switch\n{{"), "};", |text| {
        for (wire, value) in cases {
            let pattern = matches(of, wire);
            text.line(format!("{} => {value},", pattern.strip_prefix("case ").unwrap_or(&pattern)));
        }
        text.line(format!("_ => {otherwise},"));
    });
}

fn matches(of: &str, wire: &str) -> String {
    format!("case {} when {of}.SequenceEqual({}u8)", wire.len(), string(wire))
}
