//! The derive macro of `tidings`.
//!
//! Four steps, a file each: `ast` takes the payload apart, `attr` reads `#[event(…)]`, `valid` holds
//! the rules, `expand` writes the impl, and the registration with the payload's `declaration`. Every step hands
//! its mistakes to one `Mistakes`, so that all of them are reported at once.

mod ast;
mod attr;
mod declaration;
mod expand;
mod mistakes;
mod nearest;
mod valid;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Makes a payload an event; documented at `tidings::Event`, which re-exports it.
#[proc_macro_derive(Event, attributes(event))]
pub fn derive_event(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::event(&input).into()
}
