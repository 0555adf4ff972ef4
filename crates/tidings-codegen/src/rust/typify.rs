//! What typify makes of a component's types: the Rust type of every field, variant and alias.
//!
//! typify is fed schemas made from the model, in the one form of each construct that it represents without
//! loss (measured on 0.8):
//! - everything stands in `definitions`; a root with a title makes it panic on tagged enums;
//! - definitions, properties and values have code names (`T7`, `f3`, `V2`), so no name that a schema can hold
//!   reaches its casing rules, which panic or collide on some; identifiers are set in [`finish`](super::finish);
//! - every union is written as an externally tagged one: internally tagged unions of references become
//!   `untagged` otherwise, and flattened ones lose data. The tagging is ours to write anyway;
//! - every property is required: whether a field is optional is a fact of its own, which typify folds into
//!   nullability;
//! - bounds, lengths and formats of text stay out: typify drops them or rewrites values;
//! - constants, decimals, integers beyond 64 bits and any-values are only placeholders: the runtime has types
//!   that keep them exactly, which [`finish`](super::finish) puts in.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value, json};
use tidings_schema::{Diagnostic, Place};
use typify::{TypeSpace, TypeSpaceSettings};

use crate::model::{
    Additional, Enum, Integer, IntegerFormat, Primitive, Record, TypeDef, TypeId, TypeKind, TypeRef, Union,
    VariantBody,
};

/// The code name of a type, by its position among the types of its version.
pub(super) fn type_code(position: usize) -> String {
    format!("T{position}")
}

/// The code name of a variant's own record.
pub(super) fn body_code(position: usize, variant: usize) -> String {
    format!("T{position}v{variant}")
}

/// The code name of a property.
pub(super) fn field_code(position: usize) -> String {
    format!("f{position}")
}

/// The code name of a variant or value.
pub(super) fn variant_code(position: usize) -> String {
    format!("V{position}")
}

/// The width in which an integer is held; none where it is kept as it is spelled.
pub(super) fn width(integer: &Integer) -> Option<&'static str> {
    match integer.format {
        IntegerFormat::Int8 => Some("i8"),
        IntegerFormat::Int16 => Some("i16"),
        IntegerFormat::Int32 => Some("i32"),
        IntegerFormat::Int64 => Some("i64"),
        IntegerFormat::Uint8 => Some("u8"),
        IntegerFormat::Uint16 => Some("u16"),
        IntegerFormat::Uint32 => Some("u32"),
        IntegerFormat::Uint64 => Some("u64"),
        IntegerFormat::Int128 => Some("i128"),
        IntegerFormat::Uint128 => Some("u128"),
        IntegerFormat::Unbounded => {
            let (min, max) = (integer.minimum?, integer.maximum?);
            if i64::try_from(min).is_ok() && i64::try_from(max).is_ok() {
                Some("i64")
            } else if u64::try_from(min).is_ok() && u64::try_from(max).is_ok() {
                Some("u64")
            } else {
                None
            }
        }
    }
}

/// How many types typify is given at once. What it makes of a type is many times the size of the text
/// that becomes of it, so it does not see all types of a large component together (1,000 events of 25
/// fields: 700 MB at once).
const AT_ONCE: usize = 64;

/// The positions of the types of one version, in groups for [`run`].
pub(super) fn groups(types: usize) -> impl Iterator<Item = Range<usize>> {
    (0..types).step_by(AT_ONCE).map(move |start| start..types.min(start + AT_ONCE))
}

/// Runs typify over a group of the types of one version. The space declares the types of the group, by
/// their code names; other types are only referred to.
pub(super) fn run(types: &[(&TypeId, &TypeDef)], group: &Range<usize>) -> Result<TypeSpace, Diagnostic> {
    let feed = Feed { types, referred: RefCell::default() };
    let mut definitions = feed.definitions(group);
    let mut settings = TypeSpaceSettings::default();
    for position in feed.referred.into_inner().into_iter().filter(|position| !group.contains(position)) {
        let code = type_code(position);
        settings.with_replacement(&code, &code, std::iter::empty());
        definitions.insert(code, json!({}));
    }
    let document = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": definitions,
    });
    let failed = |what: &dyn std::fmt::Display| {
        Diagnostic::error(
            "rust-typify",
            format!("typify refuses the component's types: {what}"),
            Place::Everywhere,
        )
    };
    settings.with_map_type("::std::collections::BTreeMap".to_owned());
    let mut space = TypeSpace::new(&settings);
    // schemars 0.8, which typify builds on, is met here and nowhere else, as JSON.
    let root = serde_json::from_value(document).map_err(|error| failed(&error))?;
    space.add_root_schema(root).map_err(|error| failed(&error))?;
    Ok(space)
}

struct Feed<'a> {
    types: &'a [(&'a TypeId, &'a TypeDef)],
    /// The positions of the types that the definitions refer to.
    referred: RefCell<BTreeSet<usize>>,
}

impl Feed<'_> {
    fn definitions(&self, group: &Range<usize>) -> Map<String, Value> {
        let mut definitions = Map::new();
        for (position, (_, def)) in group.clone().zip(&self.types[group.clone()]) {
            let schema = match &def.kind {
                TypeKind::Record(record) => self.record(record),
                TypeKind::Enum(choice) => values(choice),
                TypeKind::Union(union) => self.union(union, position, &mut definitions),
                TypeKind::Alias(ty) => self.schema(ty),
            };
            definitions.insert(type_code(position), schema);
        }
        definitions
    }

    fn record(&self, record: &Record) -> Value {
        let properties: Map<String, Value> = record
            .properties
            .iter()
            .enumerate()
            .map(|(at, property)| (field_code(at), self.schema(&property.ty)))
            .collect();
        let required: Vec<String> = properties.keys().cloned().collect();
        let additional = match &record.additional {
            Additional::Open => json!({}),
            Additional::Closed => json!(false),
            Additional::Typed(ty) => self.schema(ty),
        };
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": additional,
        })
    }

    fn union(&self, union: &Union, position: usize, definitions: &mut Map<String, Value>) -> Value {
        let mut branches = Vec::new();
        for (at, variant) in union.variants.iter().enumerate() {
            let content = match &variant.body {
                VariantBody::Unit => {
                    branches.push(json!({ "type": "string", "enum": [variant_code(at)] }));
                    continue;
                }
                VariantBody::Record(record) => {
                    let code = body_code(position, at);
                    let reference = reference(&code);
                    definitions.insert(code, self.record(record));
                    reference
                }
                VariantBody::Type(ty) => self.schema(ty),
            };
            let code = variant_code(at);
            branches.push(json!({
                "type": "object",
                "properties": { &code: content },
                "required": [code],
                "additionalProperties": false,
            }));
        }
        json!({ "oneOf": branches })
    }

    fn schema(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::Primitive(primitive) => scalar(primitive),
            TypeRef::List(list) => json!({ "type": "array", "items": self.schema(&list.items) }),
            TypeRef::Tuple(items) if items.is_empty() => json!({}),
            TypeRef::Tuple(items) => {
                let schemas: Vec<Value> = items.iter().map(|item| self.schema(item)).collect();
                json!({ "type": "array", "items": schemas, "minItems": items.len(), "maxItems": items.len() })
            }
            TypeRef::Map(map) => {
                let mut schema =
                    json!({ "type": "object", "additionalProperties": self.schema(&map.values) });
                if let (TypeRef::Named(_), Some(schema)) = (&map.keys, schema.as_object_mut()) {
                    schema.insert("propertyNames".to_owned(), self.schema(&map.keys));
                }
                schema
            }
            TypeRef::Nullable(ty) => json!({ "oneOf": [self.schema(ty), { "type": "null" }] }),
            TypeRef::Named(id) => {
                let position = self.types.binary_search_by(|(known, _)| (*known).cmp(id));
                position.map_or(json!({}), |position| {
                    self.referred.borrow_mut().insert(position);
                    reference(&type_code(position))
                })
            }
            TypeRef::Constant(_) | TypeRef::Any => json!({}),
        }
    }
}

fn reference(code: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{code}") })
}

fn values(choice: &Enum) -> Value {
    let codes: Vec<String> = (0..choice.values.len()).map(variant_code).collect();
    json!({ "type": "string", "enum": codes })
}

fn scalar(primitive: &Primitive) -> Value {
    match primitive {
        Primitive::Boolean => json!({ "type": "boolean" }),
        Primitive::Integer(integer) => match width(integer) {
            Some("i128" | "u128") => json!({ "type": "integer" }),
            Some(width) => {
                json!({ "type": "integer", "format": width.replace('i', "int").replace('u', "uint") })
            }
            None => json!({ "type": "number" }),
        },
        // Single precision is held in double: the text of a float, read as a double, is written as it was.
        Primitive::Number(_) => json!({ "type": "number", "format": "double" }),
        Primitive::String(_) => json!({ "type": "string" }),
        Primitive::Null => json!({ "type": "null" }),
    }
}
