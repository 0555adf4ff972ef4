//! The shape of a value, as the package's runtime is told it: what is read, and what is asked of it.

use super::names::Names;
use super::structure::Structure;
use super::typify::width;
use crate::model::{
    Bound, Integer, Length, ListType, MapType, NumberFormat, NumberType, Primitive, Scalar, StringType,
    TypeId, TypeRef,
};

/// What shapes are made with.
#[derive(Clone, Copy)]
pub(super) struct Shapes<'a> {
    pub(super) names: &'a Names,
    pub(super) structure: &'a Structure,
}

impl Shapes<'_> {
    /// The shape of a value inside a type.
    pub(super) fn of(self, owner: &TypeId, ty: &TypeRef) -> String {
        self.shape(owner, ty, true)
    }

    fn shape(self, owner: &TypeId, ty: &TypeRef, direct: bool) -> String {
        match ty {
            TypeRef::Primitive(primitive) => scalar(primitive),
            TypeRef::List(list) => {
                let items = self.shape(owner, &list.items, false);
                let (min, max) = length(list.length);
                if is_free(list) {
                    format!("Vec<{items}>")
                } else {
                    format!("runtime::Items<{items}, {min}, {max}, {}>", list.unique)
                }
            }
            TypeRef::Tuple(items) => {
                let shapes: Vec<String> = items.iter().map(|item| self.shape(owner, item, direct)).collect();
                match shapes.as_slice() {
                    [only] => format!("({only},)"),
                    shapes => format!("({})", shapes.join(", ")),
                }
            }
            TypeRef::Map(map) => self.map(owner, map),
            TypeRef::Nullable(ty) => format!("Option<{}>", self.shape(owner, ty, direct)),
            TypeRef::Named(id) => {
                let ident = self.names.ident(id);
                let boxed = direct && self.structure.boxed(owner, id);
                if boxed { format!("runtime::Boxed<{ident}>") } else { ident.to_owned() }
            }
            TypeRef::Constant(Scalar::String(_) | Scalar::Integer(_) | Scalar::Boolean(_)) | TypeRef::Any => {
                "serde_json::Value".to_owned()
            }
        }
    }

    /// The shape of the map of a record's other properties.
    pub(super) fn rest(self, owner: &TypeId, ty: &TypeRef) -> String {
        format!("BTreeMap<String, {}>", self.shape(owner, ty, false))
    }

    fn map(self, owner: &TypeId, map: &MapType) -> String {
        let keys = self.shape(owner, &map.keys, false);
        let shape = if matches!(map.values, TypeRef::Any) && !matches!(map.keys, TypeRef::Named(_)) {
            "serde_json::Map<String, serde_json::Value>".to_owned()
        } else {
            format!("BTreeMap<{keys}, {}>", self.shape(owner, &map.values, false))
        };
        if map.length == Length::default() {
            return shape;
        }
        let (min, max) = length(map.length);
        format!("runtime::Properties<{shape}, {min}, {max}>")
    }

    /// Whether serde would take the absence of a required field for `null`.
    pub(super) fn takes_null(self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Nullable(_) => true,
            TypeRef::Named(id) => self.structure.takes_null(id),
            TypeRef::Primitive(_)
            | TypeRef::List(_)
            | TypeRef::Tuple(_)
            | TypeRef::Map(_)
            | TypeRef::Constant(_)
            | TypeRef::Any => false,
        }
    }
}

/// Whether serde's own reader of the Rust type judges as the schema does, the value being there.
pub(super) fn is_plain(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::Boolean | Primitive::Null => true,
            // `1.0` is an integer.
            Primitive::Integer(_) => false,
            Primitive::Number(NumberType { minimum, maximum, .. }) => minimum.is_none() && maximum.is_none(),
            Primitive::String(text) => text.length == Length::default(),
        },
        TypeRef::List(list) => is_free(list) && is_plain(&list.items),
        TypeRef::Map(map) => map.length == Length::default() && is_plain(&map.keys) && is_plain(&map.values),
        TypeRef::Nullable(ty) => is_plain(ty),
        TypeRef::Tuple(items) => items.iter().all(is_plain),
        TypeRef::Named(_) | TypeRef::Any => true,
        TypeRef::Constant(_) => false,
    }
}

fn is_free(list: &ListType) -> bool {
    list.length == Length::default() && !list.unique
}

fn length(length: Length) -> (String, String) {
    let max = length.max.map_or_else(|| "{ usize::MAX }".to_owned(), |max| max.to_string());
    (length.min.unwrap_or(0).to_string(), max)
}

fn scalar(primitive: &Primitive) -> String {
    match primitive {
        Primitive::Boolean => "bool".to_owned(),
        Primitive::Integer(integer) => whole(integer),
        Primitive::Number(NumberType { format, minimum, maximum, .. }) => {
            let held = match format {
                NumberFormat::Float | NumberFormat::Double => "f64",
                NumberFormat::Decimal => "serde_json::Number",
            };
            if minimum.is_none() && maximum.is_none() {
                return held.to_owned();
            }
            let bound = |bound: Option<&Bound>| bound.and_then(|bound| integral(&bound.value));
            let (min, max) = (bound(minimum.as_ref()), bound(maximum.as_ref()));
            format!("runtime::Ranged<{held}, {}, {}>", least(min), greatest(max))
        }
        Primitive::String(StringType { length: characters, .. }) => {
            if *characters == Length::default() {
                return "String".to_owned();
            }
            let (min, max) = length(*characters);
            format!("runtime::Text<{min}, {max}>")
        }
        Primitive::Null => "()".to_owned(),
    }
}

fn whole(integer: &Integer) -> String {
    let (least_of, greatest_of) = integer.format.bounds();
    match width(integer) {
        Some(held) if integer.minimum.is_none() && integer.maximum.is_none() => held.to_owned(),
        Some(held) => {
            let (min, max) = (integer.minimum.or(least_of), integer.maximum.or(greatest_of));
            format!("runtime::Int<{held}, {}, {}>", least(min), greatest(max))
        }
        None => {
            format!("runtime::AnyInteger<{}, {}>", least(integer.minimum), greatest(integer.maximum))
        }
    }
}

fn least(bound: Option<i128>) -> String {
    bound.map_or_else(|| "{ i128::MIN }".to_owned(), |bound| bound.to_string())
}

fn greatest(bound: Option<i128>) -> String {
    bound.map_or_else(|| "{ i128::MAX }".to_owned(), |bound| bound.to_string())
}

/// A bound of a number that is an integer.
pub(super) fn integral(bound: &serde_json::Number) -> Option<i128> {
    let whole = bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from));
    whole.or_else(|| {
        let bound = bound.as_f64()?;
        // Exact up to 2^53; printing is the way between the two types that cannot cut silently.
        (bound.fract() == 0.0 && bound.abs() < 9_007_199_254_740_992.0)
            .then(|| format!("{bound:.0}").parse().ok())
            .flatten()
    })
}
