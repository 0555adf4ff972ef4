//! Objects: records and maps.

use std::collections::HashSet;

use serde_json::Value;

use super::node::Node;
use super::scalar;
use super::shape::Shapes;
use crate::model::{
    Additional, Docs, Length, MapType, Name, Primitive, Property, Record, StringType, TypeRef,
};

impl<'a> Shapes<'a, '_> {
    pub(super) fn map(&mut self, node: &Node<'a>, name: &str) -> TypeRef {
        let keys = match node.get("propertyNames") {
            None => TypeRef::Primitive(Primitive::String(StringType::default())),
            Some(names) => self.keys(names, node.at(&["propertyNames"]), name),
        };
        let values = node.get("additionalProperties").map_or(TypeRef::Any, |values| {
            self.value(values, node.at(&["additionalProperties"]), &format!("{name}Value"))
        });
        let length: Length = scalar::length(node, "minProperties", "maxProperties", self.faults);
        TypeRef::Map(Box::new(MapType { keys, values, length }))
    }

    /// Keys are strings, so `propertyNames` may leave out the type.
    fn keys(&mut self, names: &'a Value, pointer: String, name: &str) -> TypeRef {
        let Some(node) = self.node(names, pointer) else { return TypeRef::Any };
        let strings = ["minLength", "maxLength", "pattern", "format"];
        if node.get("type").is_none() && node.others(&strings).next().is_none() {
            return TypeRef::Primitive(Primitive::String(scalar::string(&node, self.faults)));
        }
        match self.reference(&node, &format!("{name}Key")) {
            keys @ (TypeRef::Primitive(Primitive::String(_)) | TypeRef::Named(_)) => keys,
            _ => {
                self.faults.error(
                    "map-keys",
                    node.pointer,
                    "keys are text or an enum of texts",
                    "describe them so",
                );
                TypeRef::Primitive(Primitive::String(StringType::default()))
            }
        }
    }

    /// A record without the properties named in `without` (a union's tag).
    pub(super) fn record(&mut self, node: &Node<'a>, name: &str, without: &[&str]) -> Record {
        let listed: Vec<&str> = node
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let declared = node.get("properties").and_then(Value::as_object);
        let declared: Vec<(&String, &Value)> =
            declared.into_iter().flatten().filter(|(key, _)| !without.contains(&key.as_str())).collect();
        let required: HashSet<&str> = listed.iter().copied().collect();
        let known: HashSet<&str> = declared.iter().map(|(key, _)| key.as_str()).collect();
        let undeclared: Vec<&str> =
            listed.into_iter().filter(|key| !without.contains(key) && !known.contains(key)).collect();
        let keys = declared.iter().map(|(key, _)| key.as_str()).chain(undeclared.iter().copied());
        let mut names: Vec<Name> = keys.map(Name::new).collect();
        Name::side_by_side(names.iter_mut());
        let mut properties = Vec::new();
        let mut names = names.into_iter();
        for ((key, schema), key_name) in declared.into_iter().zip(names.by_ref()) {
            let pointer = node.at(&["properties", key]);
            let Some(inner) = self.node(schema, pointer) else { continue };
            let ty = self.reference(&inner, &format!("{name}{}", key_name.pascal()));
            properties.push(Property {
                required: required.contains(key.as_str()),
                docs: inner.docs(),
                ty,
                default: inner.get("default").cloned(),
                place: self.faults.place(inner.pointer.as_str()),
                name: key_name,
            });
        }
        properties.extend(names.map(|name| Property {
            name,
            docs: Docs::default(),
            required: true,
            ty: TypeRef::Any,
            default: None,
            place: self.faults.place(node.at(&["required"])),
        }));
        let additional = match node.get("additionalProperties") {
            None | Some(Value::Bool(true)) => Additional::Open,
            Some(Value::Bool(false)) => Additional::Closed,
            Some(rest) => match self.value(rest, node.at(&["additionalProperties"]), &format!("{name}Value"))
            {
                TypeRef::Any => Additional::Open,
                rest => Additional::Typed(rest),
            },
        };
        Record { properties, additional }
    }
}
