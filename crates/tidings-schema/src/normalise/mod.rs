//! From what schemars writes to the project's dialect of JSON Schema.
//!
//! Rules change how a thing is said, never what is valid, except where serde's attributes make the
//! schema wider than what is written (`nulls`). A keyword that no rule knows stays where it is: who
//! reads the schema reports what it cannot express.
//!
//! What schemars loses and no rule can restore:
//! - the order of an enum's values where some have docs and some have not (schemars writes those
//!   without first); `enum-order-lost` says so;
//! - that a map's keys are an enum, where the enum's values have docs: any key is taken;
//! - likewise the place of a union's unit variants without docs among its other variants;
//! - whether a tagged enum's variants, when all hold the same single type under the same single name,
//!   are adjacently or internally tagged: they are taken as internally tagged, which is the wider;
//! - a heading of one word at the top of a payload's docs, which looks like the name that
//!   `#[schemars(rename)]` gives.

mod flattened;
mod maps;
mod names;
pub(crate) mod nulls;
mod objects;
pub(crate) mod root;
pub(crate) mod scalars;
mod unions;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{Declaration, Diagnostic, Place, depth, keywords};

/// How deep a type's schema may nest; the document adds a few levels of its own and must stay within
/// the 127 that `serde_json` reads.
const DEEPEST: usize = 100;

/// A type's schema in the dialect. References to the type itself are `#`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Normal {
    /// The type.
    pub(crate) root: Value,
    /// The types that it refers to, by name, unsorted and maybe unreachable.
    pub(crate) defs: Map<String, Value>,
}

/// What the rules need to know besides the schema.
pub(crate) struct Context<'a> {
    pub(crate) declaration: &'a Declaration,
    /// The schema's file, for places.
    pub(crate) file: &'a str,
    /// The names of the workspace's types, where they are known.
    pub(crate) declared_types: Option<&'a BTreeSet<String>>,
}

impl Context<'_> {
    /// A place in the schema.
    pub(crate) fn schema(&self, pointer: String) -> Place {
        Place::Schema { file: self.file.to_owned(), pointer }
    }
}

/// Brings schemars' schema of the type `type_name` into the dialect.
pub(crate) fn normalise(
    context: &Context,
    type_name: &str,
    schema: &Value,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Normal> {
    if depth::nesting(schema) > DEEPEST {
        diagnostics.push(
            Diagnostic::error(
                "schema-too-deep",
                format!("the schema of `{type_name}` nests deeper than {DEEPEST} levels"),
                context.declaration.place.clone(),
            )
            .help("give inner types names of their own, so that they are referred to"),
        );
        return None;
    }
    let mut normal = match root::split(schema) {
        Ok(normal) => normal,
        Err(why) => {
            diagnostics.push(Diagnostic::error(
                "schema-invalid",
                format!("the schema of `{type_name}` {why}"),
                context.declaration.place.clone(),
            ));
            return None;
        }
    };
    if !names::check(context, type_name, &normal, diagnostics) {
        return None;
    }
    for schema in each_type(&mut normal) {
        keywords::for_each_asserted_mut(schema, &mut scalars::normalise);
        keywords::for_each_asserted_mut(schema, &mut objects::normalise);
    }
    maps::normalise(type_name, &mut normal);
    flattened::normalise(&mut normal);
    for schema in each_type(&mut normal) {
        keywords::for_each_asserted_mut(schema, &mut objects::close_flattened);
        keywords::for_each_asserted_mut(schema, &mut unions::normalise);
    }
    unions::report_lost_order(context, type_name, schema, diagnostics);
    root::title(&mut normal, type_name);
    Some(normal)
}

fn each_type(normal: &mut Normal) -> impl Iterator<Item = &mut Value> {
    std::iter::once(&mut normal.root).chain(normal.defs.values_mut())
}
