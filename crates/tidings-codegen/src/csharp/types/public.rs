//! The public names of a type.

use super::super::Context;
use super::super::names::variants;
use super::super::reserved::PAYLOAD_MEMBERS;
use super::fields::Fields;
use super::record::taken;
use super::{enumeration, union};
use crate::model::{Record, TypeDef, TypeKind, Union, VariantBody};

/// What every type has that has members at all.
const READING_AND_WRITING: [&str; 2] = ["Parse", "ToJson"];

/// The names of a type, of its members, and of what stands beside it.
pub(in crate::csharp) fn public(context: &Context<'_>, def: &TypeDef) -> Vec<String> {
    let name = context.names.plain(&def.id);
    let mut members: Vec<String> = match &def.kind {
        TypeKind::Record(found) => fields(context, found, name, taken(context, def)),
        TypeKind::Enum(found) => enumeration::identifiers(context, def, found),
        TypeKind::Union(found) => of_union(context, found, name),
        TypeKind::Alias(_) => vec![context.content(&def.id).to_owned()],
    };
    let is_closed = matches!(&def.kind, TypeKind::Enum(found) if !found.open);
    // An enum of C# cannot have methods, so they stand beside it.
    let methods = if is_closed { format!("{name}Json") } else { name.to_owned() };
    let mut names = vec![name.to_owned(), methods.clone()];
    names.extend(READING_AND_WRITING.iter().map(|method| format!("{methods}.{method}")));
    if let Some(role) = context.roles.get(&def.id) {
        let is_payload = role.event.is_some();
        let roles = PAYLOAD_MEMBERS.iter().filter(|member| match **member {
            "Examples" => true,
            "Example" => !role.examples.is_empty(),
            _ => is_payload,
        });
        members.extend(roles.map(|member| (*member).to_owned()));
    }
    names.extend(members.iter().map(|member| format!("{name}.{member}")));
    names
}

fn fields(context: &Context<'_>, record: &Record, owner: &str, taken: &[&str]) -> Vec<String> {
    let fields = Fields::of(context, record, owner, taken);
    fields.identifiers().map(str::to_owned).collect()
}

fn of_union(context: &Context<'_>, found: &Union, own: &str) -> Vec<String> {
    let identifiers = variants(found.variants.iter().map(|variant| &variant.name), own, found.open);
    let mut names = union::MATCHING.map(str::to_owned).to_vec();
    for (variant, identifier) in found.variants.iter().zip(identifiers) {
        let members = match &variant.body {
            VariantBody::Record(record) => fields(context, record, &identifier, &union::MATCHING),
            VariantBody::Type(crate::model::TypeRef::Constant(_)) | VariantBody::Unit => Vec::new(),
            VariantBody::Type(_) => vec!["Value".to_owned()],
        };
        names.extend(members.iter().map(|member| format!("{identifier}.{member}")));
        names.push(identifier);
    }
    if found.open {
        names.extend(["Unknown", "Unknown.Json"].map(str::to_owned));
    }
    names
}
