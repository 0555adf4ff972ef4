//! The impl, written.
//!
//! One impl is what an event crate pays for in production. The registration is `tidings::__register!`, which is
//! empty unless tidings' feature `collect` is on; a `cfg` in these tokens would ask for a feature of the event
//! crate instead.

use crate::ast::Payload;
use crate::attr;
use crate::declaration::declaration;
use crate::mistakes::Mistakes;
use crate::valid::{self, Event};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;

/// All that `#[derive(Event)]` puts beside the payload: the impl and the registration, or the mistakes and
/// an impl that keeps the code around it compiling.
pub(crate) fn event(input: &DeriveInput) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let payload = Payload::of(input);
    let attr = attr::read(&payload.attrs, &mut mistakes);
    let event = valid::check(&payload, attr, &mut mistakes);

    if payload.is_union {
        return mistakes.into_compile_errors();
    }
    let tidings = event.tidings.as_ref().map_or_else(|| quote!(::tidings), |path| quote!(#path));
    if !payload.generics.params.is_empty() {
        let errors = mistakes.into_compile_errors();
        let implementation = generic(&payload, &event);
        return quote!(#errors const _: () = { use #tidings as __tidings; #implementation };);
    }
    let (errors, registration) = if mistakes.is_empty() {
        (None, Some(registration(input, &payload, &event)))
    } else {
        (Some(mistakes.into_compile_errors()), None)
    };
    let implementation = implementation(&payload, &event);
    let (ident, alias) = (payload.ident, alias(&payload));
    // `component!` makes `__tidings_component` in the crate's root. The inner block looks there; where the root has
    // none, the outer block's stands in for it and fails `is_component` in words that say what to do, which an
    // unresolved path never does. In the inner block any name may mean something of the root: what is written there
    // begins with `__tidings`, with `Self`, or with `::`.
    quote! {
        #errors
        const _: () = {
            use #tidings as __tidings;
            use __tidings::__private::without_component::*;
            #[allow(deprecated)] // an event may be
            type #alias = #ident;
            {
                use crate::*;
                const _: () = __tidings::__private::is_component::<__tidings_component::Declared>();
                #implementation
                #registration
            }
        };
    }
}

/// The payload in the inner block, where its own name may be another type of the crate's root.
fn alias(payload: &Payload) -> Ident {
    Ident::new("__TidingsPayload", payload.ident.span())
}

fn implementation(payload: &Payload, event: &Event) -> TokenStream {
    let alias = alias(payload);
    let constants = constants(event, &quote!(__tidings_component));
    quote! {
        #[automatically_derived]
        impl __tidings::Event for #alias {
            #constants
        }
    }
}

/// Of a generic payload, which is refused; the bound keeps its impl from adding errors of its own.
fn generic(payload: &Payload, event: &Event) -> TokenStream {
    let ident = payload.ident;
    let (generics, arguments, bound) = payload.generics.split_for_impl();
    let bound = bound.map(|bound| bound.predicates.iter()).into_iter().flatten();
    let component = quote!(__tidings::__private::without_component::__tidings_component);
    let constants = constants(event, &component);
    quote! {
        #[automatically_derived]
        impl #generics __tidings::Event for #ident #arguments
        where #(#bound,)* Self: __tidings::__private::Serialize + __tidings::Factory
        {
            #constants
        }
    }
}

fn constants(event: &Event, component: &TokenStream) -> TokenStream {
    let Event { name, version, .. } = event;
    let component = quote!(#component::COMPONENT);
    let source = event.source.as_ref().map_or_else(|| quote!(#component.source()), |source| quote!(#source));
    let detail_type = if let Some(detail_type) = &event.detail_type {
        quote!(#detail_type)
    } else {
        let versioned = format!("{name}@v{version}");
        quote!(#component.detail_type_of(#name, #versioned))
    };
    quote! {
        const NAME: &'static ::core::primitive::str = #name;
        const VERSION: ::core::primitive::u32 = #version;
        const COMPONENT: &'static ::core::primitive::str = #component.name();
        const SOURCE: &'static ::core::primitive::str = #source;
        const DETAIL_TYPE: &'static ::core::primitive::str = #detail_type;
    }
}

fn registration(input: &DeriveInput, payload: &Payload, event: &Event) -> TokenStream {
    let (ident, alias) = (payload.ident, alias(payload));
    let allowed = &event.allow_unsampled;
    let declaration = declaration(input);
    // `line!` and `column!` answer for the place their tokens were written at: the payload's identifier.
    let position = quote_spanned!(ident.span()=> ::core::line!(), ::core::column!());
    quote! {
        __tidings::__register! {
            #ident, #alias, __tidings_component, [#position], [#(#allowed),*], [#declaration]
        }
    }
}
