//! How names are written where they stand: in the types that users see, or in what reads and writes them.
//!
//! A package reserves the names that its files use. A module's root is called as it was asked for, so there the readers
//! and writers stand in a namespace of their own, in which nothing of the module hides what they use; and what the
//! root hides from the types beside it is written in full.

use std::collections::BTreeSet;

use super::Context;
use super::runtime::INTERNAL;
use crate::model::{TypeId, TypeKind, TypeRef};

/// Where a name stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scope<'s> {
    /// Among the types that users see, inside one that declares these nested types.
    Public(&'s BTreeSet<&'s str>),
    /// In what reads and writes a type.
    Converter,
}

/// Where no type declares nested ones.
pub(super) const NOTHING_NESTED: Scope<'static> = Scope::Public(&BTreeSet::new());

/// What modules call the namespace of their types where they read and write them.
pub(super) const TYPES: &str = "Types";

/// What users see of the runtime, where types mention it by a name that a root might have.
const VALUES: [&str; 4] = ["AnyJson", "JsonNull", "JsonNumber", "ParseException"];

/// The same of .NET, in full.
const SYSTEM: [(&str, &str); 8] = [
    ("ArgumentNullException", "System.ArgumentNullException"),
    ("BigInteger", "System.Numerics.BigInteger"),
    ("Int128", "System.Int128"),
    ("InvalidOperationException", "System.InvalidOperationException"),
    ("JsonConverter", "System.Text.Json.Serialization.JsonConverterAttribute"),
    ("Obsolete", "System.ObsoleteAttribute"),
    ("UInt128", "System.UInt128"),
    ("ValueTuple", "System.ValueTuple"),
];

impl Context<'_> {
    /// A declared type.
    pub(super) fn named(&self, id: &TypeId, scope: Scope<'_>) -> String {
        let name = self.names.get(id);
        match scope {
            Scope::Converter if self.root.is_some() => format!("{TYPES}.{name}"),
            Scope::Public(nested) if nested.contains(name.as_str()) => match self.root {
                Some(_) => format!("global::{}.{name}", self.namespace),
                None => format!("V{}.{name}", id.version),
            },
            Scope::Converter | Scope::Public(_) => name,
        }
    }

    /// A declared type in an expression inside its converter, where members of the converter come first.
    pub(super) fn in_expression(&self, id: &TypeId) -> String {
        match self.names.plain(id) {
            name @ ("Asked" | "CanConvert" | "Check" | "Equals" | "HandleNull" | "Instance" | "Parse"
            | "Read" | "Text" | "ToJson" | "Type" | "TypeCheck" | "TypeRead" | "Variants"
            | "Whole" | "Write")
                if self.root.is_none() =>
            {
                format!("V{}.{name}", id.version)
            }
            _ => self.named(id, Scope::Converter),
        }
    }

    /// What reads and writes a type, where others of its kind stand beside it.
    pub(super) fn converter(&self, id: &TypeId) -> String {
        format!("{}Converter", self.names.plain(id))
    }

    /// The same among the types that users see.
    pub(super) fn converter_outside(&self, id: &TypeId) -> String {
        let converter = self.converter(id);
        // .NET has a type of that name, besides the attribute.
        if self.root.is_some() && (self.is_hidden(&converter) || converter == "JsonConverter") {
            format!("global::{}.{converter}", self.machinery())
        } else {
            converter
        }
    }

    /// A type of .NET or of the runtime, by its plain name unless that means something else.
    pub(super) fn known(&self, name: &str, scope: Scope<'_>) -> String {
        let is_hidden = self.is_hidden(name)
            || self.is_hidden(&format!("{name}Attribute"))
            || (name == "JsonConverter" && self.is_hidden("Json"));
        if matches!(scope, Scope::Converter) || !is_hidden {
            return name.to_owned();
        }
        if VALUES.contains(&name) {
            return format!("global::{}.{name}", self.machinery());
        }
        let full = SYSTEM.iter().find(|(known, _)| *known == name);
        full.map_or_else(|| name.to_owned(), |(_, full)| format!("global::{full}"))
    }

    /// The namespace of what reads and writes: in a package that of the core package, in a module its own, which the
    /// converters stand in too.
    pub(super) fn machinery(&self) -> String {
        if let Some(core) = &self.core {
            return format!("{core}.{INTERNAL}");
        }
        let last = if self.is_hidden("Json") { "JsonRuntime" } else { "Json" };
        format!("{}.{last}", self.namespace)
    }

    /// What a newtype calls the value that it holds.
    pub(super) fn content(&self, id: &TypeId) -> &'static str {
        if self.names.plain(id) == "Value" { "Content" } else { "Value" }
    }

    /// Whether the root of a module is called so.
    pub(super) fn is_hidden(&self, name: &str) -> bool {
        self.root.is_some_and(|root| self.names.plain(root) == name)
    }

    /// Whether a type is the root of a module.
    pub(super) fn is_root(&self, id: &TypeId) -> bool {
        self.root == Some(id)
    }

    /// Whether values of a declared type are C# structs.
    pub(super) fn is_struct_type(&self, id: &TypeId) -> bool {
        match self.kind(id) {
            Some(TypeKind::Enum(_)) => true,
            Some(TypeKind::Alias(_)) => !self.boxed.contains(id),
            Some(TypeKind::Record(_) | TypeKind::Union(_)) | None => false,
        }
    }

    /// The expression of what a newtype holds, however many newtypes are around it.
    pub(super) fn unwrapped<'t>(
        &'t self,
        ty: &'t TypeRef,
        mut value: String,
        mut depth: usize,
    ) -> (&'t TypeRef, String) {
        let mut ty = ty;
        while let (TypeRef::Named(id), 1..) = (ty, depth) {
            let Some(TypeKind::Alias(inner)) = self.kind(id) else { break };
            value = format!("{value}.{}", self.content(id));
            ty = inner;
            depth -= 1;
        }
        (ty, value)
    }
}
