//! The payload's declaration as the tool reads it: what its tokens say of its JSON, and nothing else.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Fields};

/// The struct or enum with the attributes that say something about its JSON.
///
/// It is handed to `__register!`, which drops it unless events are collected.
pub(crate) fn declaration(input: &DeriveInput) -> TokenStream {
    let DeriveInput { ident, attrs, data, .. } = input;
    let attrs = kept(attrs);
    match data {
        Data::Struct(data) => {
            let fields = fields(&data.fields);
            match data.fields {
                Fields::Named(_) => quote!(#(#attrs)* struct #ident { #fields }),
                Fields::Unnamed(_) => quote!(#(#attrs)* struct #ident ( #fields );),
                Fields::Unit => quote!(#(#attrs)* struct #ident;),
            }
        }
        Data::Enum(data) => {
            let variants = data.variants.iter().map(|variant| {
                let (attrs, ident) = (kept(&variant.attrs), &variant.ident);
                let fields = fields(&variant.fields);
                match variant.fields {
                    Fields::Named(_) => quote!(#(#attrs)* #ident { #fields }),
                    Fields::Unnamed(_) => quote!(#(#attrs)* #ident ( #fields )),
                    Fields::Unit => quote!(#(#attrs)* #ident),
                }
            });
            quote!(#(#attrs)* enum #ident { #(#variants),* })
        }
        Data::Union(_) => TokenStream::new(),
    }
}

fn fields(fields: &Fields) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let (attrs, ty) = (kept(&field.attrs), &field.ty);
        match &field.ident {
            Some(ident) => quote!(#(#attrs)* #ident: #ty),
            None => quote!(#(#attrs)* #ty),
        }
    });
    quote!(#(#fields),*)
}

/// serde's and schemars' attributes, and `deprecated` for its note.
fn kept(attrs: &[Attribute]) -> Vec<&Attribute> {
    let says = ["serde", "serde_as", "schemars", "deprecated"];
    attrs.iter().filter(|attr| says.iter().any(|name| attr.path().is_ident(name))).collect()
}
