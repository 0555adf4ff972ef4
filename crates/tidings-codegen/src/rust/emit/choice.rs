//! Enums: the values by name; an open one keeps what it does not know.

use super::{close_named, document_functions, open_deserialize, open_named};
use crate::markdown::code;
use crate::model::{Enum, EnumValue, Scalar, TypeDef};
use crate::rust::names::{Home, TypeNames, UNRECOGNIZED};
use crate::rust::rules::Rules;
use crate::rust::text::{Source, literal};

// Written by hand rather than derived: serde's derive reads `{"created": null}` as `"created"` too.
pub(super) fn choice(
    out: &mut Source,
    (def, rules): (&TypeDef, &Rules<'_>),
    names: &TypeNames,
    choice: &Enum,
    home: Home,
) {
    let ident = &names.record.ident;
    let texts = choice.values.iter().all(|value| matches!(value.value, Scalar::String(_)));
    let values: Vec<(&str, String)> = names
        .variants
        .iter()
        .zip(&choice.values)
        .map(|(variant, value)| (variant.ident.as_str(), wire(&value.value)))
        .collect();
    out.docs(&def.docs, &format!("{}.", code(def.name.wire())), None);
    let copy = if choice.open { "Clone, Debug" } else { "Clone, Copy, Debug" };
    out.line(&format!("#[derive({copy}, PartialEq, Eq, PartialOrd, Ord, Hash)]"));
    if choice.open {
        out.line("#[non_exhaustive]");
    }
    out.open(&format!("pub enum {ident} {{"));
    for ((variant, wire), value) in values.iter().zip(&choice.values) {
        out.docs(&value.docs, &format!("{}.", code(wire)), None);
        out.line(&format!("{variant},"));
    }
    if choice.open {
        out.line("/// A value that this version does not know.");
        out.line(&format!("{UNRECOGNIZED}(String),"));
    }
    out.close("}");
    out.line("");
    let (scalar, getter) = (scalar(choice), getter(choice));
    let (held, owned) = match (scalar, choice.open) {
        (Kind::Text, true) => ("&str", "&self"),
        (Kind::Text, false) => ("&'static str", "self"),
        (Kind::Integer, _) => ("i64", "self"),
        (Kind::Wide, _) => ("i128", "self"),
        (Kind::Boolean, _) => ("bool", "self"),
    };
    out.open(&format!("impl {ident} {{"));
    out.line("/// The value as it is written.");
    out.line("#[must_use]");
    out.function(&format!("pub fn {getter}"), &[owned.to_owned()], &format!(" -> {held}"));
    out.open("match self {");
    for (variant, wire) in &values {
        out.arm(&format!("Self::{variant}"), wire);
    }
    if choice.open {
        out.arm(&format!("Self::{UNRECOGNIZED}(text)"), "text");
    }
    out.close("}");
    out.close("}");
    out.line("");
    let parameter = if texts { "text: &str".to_owned() } else { format!("value: {held}") };
    out.function("fn known", &[parameter], " -> Option<Self>");
    out.open(if texts { "match text {" } else { "match value {" });
    for (variant, wire) in &values {
        out.arm(wire, &format!("Some(Self::{variant})"));
    }
    // Both values of a boolean are all there are.
    if !(scalar == Kind::Boolean && values.len() == 2) {
        out.arm("_", "None");
    }
    out.close("}");
    out.close("}");
    out.line("");
    document_functions(out, home);
    out.close("}");
    if choice.open {
        from_text(out, ident);
    }
    document(out, (ident, rules), choice.open, scalar, &values, getter, held);
}

/// The function that gives a value as it is written.
pub(in crate::rust) fn getter(choice: &Enum) -> &'static str {
    match scalar(choice) {
        Kind::Text => "as_str",
        Kind::Integer => "as_i64",
        Kind::Wide => "as_i128",
        Kind::Boolean => "as_bool",
    }
}

/// What reads, writes and checks the values.
fn document(
    out: &mut Source,
    (ident, rules): (&str, &Rules<'_>),
    open: bool,
    scalar: Kind,
    values: &[(&str, String)],
    getter: &str,
    held: &str,
) {
    let texts = scalar == Kind::Text;
    if texts {
        out.line("");
        out.open(&format!("impl std::fmt::Display for {ident} {{"));
        out.open("fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {");
        out.line("out.write_str(self.as_str())");
        out.close("}");
        out.close("}");
    }
    out.line("");
    out.open(&format!("impl runtime::serde::Serialize for {ident} {{"));
    out.function(
        "fn serialize<S: runtime::serde::Serializer>",
        &["&self".to_owned(), "serializer: S".to_owned()],
        " -> Result<S::Ok, S::Error>",
    );
    let writer = match scalar {
        Kind::Text => "serialize_str",
        Kind::Integer => "serialize_i64",
        Kind::Wide => "serialize_i128",
        Kind::Boolean => "serialize_bool",
    };
    out.line(&format!("serializer.{writer}(self.{getter}())"));
    out.close("}");
    out.close("}");
    open_deserialize(out, ident);
    let judged = if rules.judges() { "runtime::judged" } else { "<Self as runtime::Named>::unjudged" };
    out.line(&format!("{judged}(deserializer)"));
    out.close("}");
    out.close("}");
    open_named(out, ident, rules);
    out.function(
        "fn unjudged<'de, D: runtime::serde::Deserializer<'de>>",
        &["deserializer: D".to_owned()],
        " -> Result<Self, D::Error>",
    );
    match (texts, open) {
        (true, true) => {
            out.line("<String as runtime::serde::Deserialize>::deserialize(deserializer).map(Self::from)");
        }
        (true, false) => out.line("runtime::text(deserializer, Self::known)"),
        (false, _) => {
            out.line(&format!("runtime::scalar::<_, {held}, _>(deserializer, Self::known)"));
        }
    }
    out.close("}");
    out.line("");
    out.open("fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {");
    if open {
        out.line("<String as runtime::Shape>::check(value, at, faults);");
    } else {
        let known: Vec<String> = values.iter().map(|(_, wire)| wire.clone()).collect();
        let held = if texts { "&str" } else { held };
        out.array(&format!("const KNOWN: &[{held}] = &"), &known, ";");
        out.line("faults.one_of(value, at, KNOWN);");
    }
    close_named(out);
}

/// What the values of an enum are.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Integer,
    /// Integers of which one is beyond 64 bits.
    Wide,
    Boolean,
}

fn scalar(choice: &Enum) -> Kind {
    let kind = |value: &EnumValue| match &value.value {
        Scalar::String(_) => Kind::Text,
        Scalar::Integer(integer) if i64::try_from(*integer).is_ok() => Kind::Integer,
        Scalar::Integer(_) => Kind::Wide,
        Scalar::Boolean(_) => Kind::Boolean,
    };
    let mut kinds = choice.values.iter().map(kind);
    let first = kinds.next().unwrap_or(Kind::Text);
    if kinds.any(|kind| kind == Kind::Wide) { Kind::Wide } else { first }
}

fn from_text(out: &mut Source, ident: &str) {
    for (ty, known) in [
        ("&str", "Self::known(text).unwrap_or_else(|| Self::Unrecognized(text.to_owned()))"),
        ("String", "Self::known(&text).unwrap_or(Self::Unrecognized(text))"),
    ] {
        out.line("");
        out.open(&format!("impl From<{ty}> for {ident} {{"));
        out.function("fn from", &[format!("text: {ty}")], " -> Self");
        out.line(known);
        out.close("}");
        out.close("}");
    }
}

fn wire(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => literal(text),
        Scalar::Integer(integer) => integer.to_string(),
        Scalar::Boolean(boolean) => boolean.to_string(),
    }
}
