//! The payload, taken apart.

use syn::{Attribute, Data, DeriveInput, Generics, Ident};

/// A payload as the user wrote it, before anything is judged.
pub(crate) struct Payload<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) is_union: bool,
    /// The `#[event…]` attributes on the payload itself.
    pub(crate) attrs: Vec<&'a Attribute>,
    /// The `#[event…]` attributes on its fields and variants, where they mean nothing.
    pub(crate) misplaced: Vec<&'a Attribute>,
}

impl<'a> Payload<'a> {
    pub(crate) fn of(input: &'a DeriveInput) -> Self {
        let mut inner: Vec<&Attribute> = Vec::new();
        match &input.data {
            Data::Struct(data) => inner.extend(data.fields.iter().flat_map(|field| &field.attrs)),
            Data::Union(data) => inner.extend(data.fields.named.iter().flat_map(|field| &field.attrs)),
            Data::Enum(data) => {
                for variant in &data.variants {
                    inner.extend(&variant.attrs);
                    inner.extend(variant.fields.iter().flat_map(|field| &field.attrs));
                }
            }
        }
        inner.retain(|attr| is_event(attr));
        Payload {
            ident: &input.ident,
            generics: &input.generics,
            is_union: matches!(input.data, Data::Union(_)),
            attrs: input.attrs.iter().filter(|attr| is_event(attr)).collect(),
            misplaced: inner,
        }
    }
}

fn is_event(attr: &Attribute) -> bool {
    attr.path().is_ident("event")
}
