//! The shape of a value, as the package's runtime is told it: what is read, and what is asked of it.

use super::names::{Home, Names, Part, is_named};
use super::rules::Rules;
use super::structure::Structure;
use super::typify::width;
use crate::model::{
    Integer, IntegerFormat, Length, ListType, MapType, NumberFormat, NumberType, Primitive, StringType,
    TypeId, TypeRef,
};

/// What shapes are made with.
#[derive(Clone, Copy)]
pub(super) struct Shapes<'a> {
    pub(super) names: &'a Names,
    pub(super) structure: &'a Structure,
}

/// Where a shape stands.
pub(super) struct Inside<'a> {
    /// The declared type that it is part of.
    pub(super) owner: &'a TypeId,
    /// What its rules are named after: a field, or a variant.
    pub(super) name: &'a str,
    /// The types with names in it.
    pub(super) inner: &'a [(String, Part)],
    /// The rules of the module.
    pub(super) rules: &'a Rules<'a>,
}

impl Shapes<'_> {
    /// The shape of a value that stands directly in a type.
    pub(super) fn of(self, inside: &Inside<'_>, ty: &TypeRef) -> String {
        self.shape(inside, ty, true, inside.name, &mut inside.inner.iter().map(|(ident, _)| ident))
    }

    /// The shape of a value that stands in a map.
    pub(super) fn in_map(self, inside: &Inside<'_>, ty: &TypeRef) -> String {
        self.shape(inside, ty, false, inside.name, &mut inside.inner.iter().map(|(ident, _)| ident))
    }

    fn shape<'c>(
        self,
        inside: &Inside<'_>,
        ty: &TypeRef,
        direct: bool,
        name: &str,
        inner: &mut impl Iterator<Item = &'c String>,
    ) -> String {
        match ty {
            TypeRef::Primitive(primitive) => scalar(primitive, name, inside.rules, self.names.home),
            TypeRef::List(list) => {
                let items = self.shape(inside, &list.items, false, name, inner);
                list_of(&items, list)
            }
            TypeRef::Tuple(items) if items.is_empty() => format!("[{}; 0]", self.names.home.of("Json")),
            TypeRef::Tuple(items) if is_named(items) => inner.next().cloned().unwrap_or_default(),
            TypeRef::Tuple(items) => {
                let each = items.iter().enumerate();
                let shapes: Vec<String> = each
                    .map(|(at, item)| self.shape(inside, item, direct, &format!("{name}{at}"), inner))
                    .collect();
                match shapes.as_slice() {
                    [only] => format!("({only},)"),
                    shapes => format!("({})", shapes.join(", ")),
                }
            }
            TypeRef::Map(map) => {
                let keys = self.shape(inside, &map.keys, false, &format!("{name}Keys"), inner);
                let values = self.shape(inside, &map.values, false, name, inner);
                map_of(self.names.home.map(), &keys, &values, map)
            }
            TypeRef::Nullable(ty) => {
                format!("Option<{}>", self.shape(inside, ty, direct, name, inner))
            }
            TypeRef::Named(id) => {
                let ident = self.names.ident(id);
                let boxed = direct && self.structure.boxed(inside.owner, id);
                if boxed { format!("runtime::Boxed<{ident}>") } else { ident.to_owned() }
            }
            TypeRef::Constant(_) => inner.next().cloned().unwrap_or_default(),
            TypeRef::Any => self.names.home.of("Json"),
        }
    }
}

fn list_of(items: &str, list: &ListType) -> String {
    if list.length == Length::default() && !list.unique {
        return format!("Vec<{items}>");
    }
    let (min, max) = length(list.length);
    format!("runtime::Items<{items}, {min}, {max}, {}>", list.unique)
}

fn map_of(map_type: &str, keys: &str, values: &str, map: &MapType) -> String {
    let shape = format!("{map_type}<{keys}, {values}>");
    if map.length == Length::default() {
        return shape;
    }
    let (min, max) = length(map.length);
    format!("runtime::Properties<{shape}, {min}, {max}>")
}

fn length(length: Length) -> (String, String) {
    let max = length.max.map_or_else(|| "{ usize::MAX }".to_owned(), |max| max.to_string());
    (length.min.unwrap_or(0).to_string(), max)
}

fn scalar(primitive: &Primitive, name: &str, rules: &Rules<'_>, home: Home) -> String {
    match primitive {
        Primitive::Boolean => "bool".to_owned(),
        Primitive::Integer(integer) => {
            let shape = whole(integer);
            match integer.multiple_of {
                None | Some(1) => shape,
                Some(step) => format!("runtime::MultipleOf<{shape}, {step}>"),
            }
        }
        Primitive::Number(number) => {
            let held = match number.format {
                NumberFormat::Float | NumberFormat::Double => "f64".to_owned(),
                NumberFormat::Decimal => home.of("Decimal"),
            };
            match number {
                NumberType { minimum: None, maximum: None, multiple_of: None, .. } => held,
                _ => format!("runtime::Limited<{held}, {}>", rules.limits(name, number)),
            }
        }
        Primitive::String(text) => text_of(text, name, rules),
        Primitive::Null => "()".to_owned(),
    }
}

fn text_of(text: &StringType, name: &str, rules: &Rules<'_>) -> String {
    let shape = if text.length == Length::default() {
        "String".to_owned()
    } else {
        let (min, max) = length(text.length);
        format!("runtime::Text<{min}, {max}>")
    };
    match &text.pattern {
        None => shape,
        Some(pattern) => format!("runtime::Matching<{shape}, {}>", rules.pattern(name, pattern)),
    }
}

fn whole(integer: &Integer) -> String {
    let (least_of, greatest_of) = integer.format.bounds();
    // Schemas may repeat the bounds that the type has by itself.
    let own = |bound: Option<i128>, of: Option<i128>| bound.is_none() || bound == of;
    let free = own(integer.minimum, least_of) && own(integer.maximum, greatest_of);
    let (min, max) = (integer.minimum.or(least_of), integer.maximum.or(greatest_of));
    match (integer.format, width(integer)) {
        (IntegerFormat::Unbounded, None) => {
            format!("runtime::AnyInteger<{}, {}>", least(min), greatest(max))
        }
        (_, Some(held)) if free && integer.format != IntegerFormat::Unbounded => held.to_owned(),
        (_, Some("i128")) => format!("runtime::Signed<{}, {}>", least(min), greatest(max)),
        (_, Some("u128")) => {
            let max = max.map_or_else(|| "{ u128::MAX }".to_owned(), |max| max.to_string());
            format!("runtime::Unsigned<{}, {max}>", min.unwrap_or(0).max(0))
        }
        (_, held) => {
            format!("runtime::Int<{}, {}, {}>", held.unwrap_or("i64"), least(min), greatest(max))
        }
    }
}

fn least(bound: Option<i128>) -> String {
    bound.map_or_else(|| "{ i128::MIN }".to_owned(), |bound| bound.to_string())
}

fn greatest(bound: Option<i128>) -> String {
    bound.map_or_else(|| "{ i128::MAX }".to_owned(), |bound| bound.to_string())
}
