//! The impl, written.
//!
//! One impl is what an event crate pays for in production. The registration is `tidings::__register!`, which is
//! empty unless tidings' feature `collect` is on; a `cfg` in these tokens would ask for a feature of the event
//! crate instead.

use crate::ast::Payload;
use crate::attr;
use crate::mistakes::Mistakes;
use crate::valid::{self, Event};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::DeriveInput;

/// All that `#[derive(Event)]` puts beside the payload: the impl and the registration, or the mistakes and
/// an impl that keeps the code around it compiling.
pub(crate) fn event(input: &DeriveInput) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let payload = Payload::of(input);
    let attr = attr::read(&payload.attrs, &mut mistakes);
    let event = valid::check(&payload, attr, &mut mistakes);

    let implementation = implementation(&payload, &event);
    if mistakes.is_empty() {
        let registration = registration(&payload, &event);
        quote!(#implementation #registration)
    } else {
        let errors = mistakes.into_compile_errors();
        quote!(#errors #implementation)
    }
}

/// What `component!` makes. Its name is the error's text in a crate that has no `component!`.
fn component_module() -> TokenStream {
    quote!(crate::component_macro_is_needed_in_the_crate_root)
}

fn implementation(payload: &Payload, event: &Event) -> TokenStream {
    if payload.is_union {
        return TokenStream::new();
    }
    let ident = payload.ident;
    let Event { name, version, .. } = event;
    let module = component_module();
    let component = quote!(#module::COMPONENT);
    let source = event.source.as_ref().map_or_else(|| quote!(#component.source()), |source| quote!(#source));
    let detail_type = if let Some(detail_type) = &event.detail_type {
        quote!(#detail_type)
    } else {
        let versioned = format!("{name}@v{version}");
        quote!(#component.detail_type_of(#name, #versioned))
    };
    // A generic payload is refused; the bound keeps its impl from adding errors of its own.
    let (generics, arguments, bound) = if payload.generics.params.is_empty() {
        (None, None, None)
    } else {
        let (generics, arguments, bound) = payload.generics.split_for_impl();
        let bound = bound.map(|bound| bound.predicates.iter()).into_iter().flatten();
        let bound = quote!(where #(#bound,)* Self: ::tidings::__private::Serialize + ::tidings::Factory);
        (Some(generics), Some(arguments), Some(bound))
    };
    quote! {
        #[automatically_derived]
        impl #generics ::tidings::Event for #ident #arguments #bound {
            const NAME: &'static str = #name;
            const VERSION: u32 = #version;
            const COMPONENT: &'static str = #component.name();
            const SOURCE: &'static str = #source;
            const DETAIL_TYPE: &'static str = #detail_type;
        }
    }
}

fn registration(payload: &Payload, event: &Event) -> TokenStream {
    let ident = payload.ident;
    let module = component_module();
    let allowed = &event.allow_unsampled;
    // `line!` and `column!` answer for the place their tokens were written at: the payload's identifier.
    let position = quote_spanned!(ident.span()=> ::core::line!(), ::core::column!());
    quote! {
        ::tidings::__register!(#ident, [#module], [#position], [#(#allowed),*]);
    }
}
