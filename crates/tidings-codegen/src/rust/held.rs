//! The Rust type that holds a value, where typify has none that is exact: constants, numbers of any size,
//! any-values, and what it represents in a form of its own (a variant of one tuple becomes one of its items).

use super::names::{Names, Part, is_named};
use super::structure::Structure;
use super::typify::width;
use crate::model::{NumberFormat, Primitive, TypeId, TypeRef};

/// A type that stands directly in its owner.
pub(super) fn held(
    names: &Names,
    structure: &Structure,
    owner: &TypeId,
    ty: &TypeRef,
    inner: &[(String, Part)],
) -> String {
    Held { names, structure, owner }.text(ty, true, &mut inner.iter().map(|(ident, _)| ident.as_str()))
}

/// Whether typify has no type for a value, however deep in it.
pub(super) fn is_ours(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Any | TypeRef::Constant(_) => true,
        TypeRef::Primitive(Primitive::Integer(integer)) => {
            matches!(width(integer), None | Some("i128" | "u128"))
        }
        TypeRef::Primitive(Primitive::Number(number)) => number.format == NumberFormat::Decimal,
        TypeRef::Primitive(_) | TypeRef::Named(_) => false,
        TypeRef::List(list) => is_ours(&list.items),
        TypeRef::Map(map) => is_ours(&map.keys) || is_ours(&map.values),
        TypeRef::Nullable(ty) => is_ours(ty),
        TypeRef::Tuple(items) => items.is_empty() || is_named(items) || items.iter().any(is_ours),
    }
}

struct Held<'a> {
    names: &'a Names,
    structure: &'a Structure,
    owner: &'a TypeId,
}

impl Held<'_> {
    fn text<'c>(&self, ty: &TypeRef, direct: bool, inner: &mut impl Iterator<Item = &'c str>) -> String {
        match ty {
            TypeRef::Any => self.names.home.of("Json"),
            TypeRef::Constant(_) => inner.next().unwrap_or_default().to_owned(),
            TypeRef::Primitive(primitive) => match primitive {
                Primitive::Boolean => "bool".to_owned(),
                Primitive::Integer(integer) => {
                    width(integer).map_or_else(|| self.names.home.of("Integer"), str::to_owned)
                }
                Primitive::Number(number) => match number.format {
                    NumberFormat::Float | NumberFormat::Double => "f64".to_owned(),
                    NumberFormat::Decimal => self.names.home.of("Decimal"),
                },
                Primitive::String(_) => "String".to_owned(),
                Primitive::Null => "()".to_owned(),
            },
            TypeRef::List(list) => format!("Vec<{}>", self.text(&list.items, false, inner)),
            TypeRef::Map(map) => {
                let keys = self.text(&map.keys, false, inner);
                format!("{}<{keys}, {}>", self.names.home.map(), self.text(&map.values, false, inner))
            }
            TypeRef::Nullable(ty) => format!("Option<{}>", self.text(ty, direct, inner)),
            TypeRef::Tuple(items) if is_named(items) => inner.next().unwrap_or_default().to_owned(),
            TypeRef::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.text(item, direct, inner)).collect();
                match items.as_slice() {
                    [] => format!("[{}; 0]", self.names.home.of("Json")),
                    [only] => format!("({only},)"),
                    items => format!("({})", items.join(", ")),
                }
            }
            TypeRef::Named(id) => {
                let ident = self.names.ident(id);
                let boxed = direct && self.structure.boxed(self.owner, id);
                if boxed { format!("Box<{ident}>") } else { ident.to_owned() }
            }
        }
    }
}
