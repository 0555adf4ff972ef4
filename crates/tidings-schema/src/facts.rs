//! What the declaration of a Rust type shows of its JSON: the facts that its own tokens hold.

use std::collections::BTreeMap;

/// The declarations that a payload is made of, as far as somebody saw them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The payload's.
    pub payload: Option<TypeFacts>,
    /// The envelope's.
    pub envelope: Option<TypeFacts>,
    /// Of the types that these name, by identifier; what is not here was not in sight.
    pub types: BTreeMap<String, TypeFacts>,
}

/// A struct or an enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeFacts {
    /// The identifier, and what `rename` makes of it in a schema.
    pub names: Vec<String>,
    /// Whether and why it is deprecated.
    pub deprecated: Option<Deprecation>,
    /// What it is made of.
    pub form: Form,
}

/// `#[deprecated]`, with its note where it has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// What to use instead.
    pub note: Option<String>,
}

/// What a type is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Form {
    /// The declaration does not tell: it is serialized by other means, or as another type.
    #[default]
    Unknown,
    /// A struct with named fields.
    Record(Vec<FieldFacts>),
    /// A newtype, a tuple or a unit.
    Value(ValueFacts),
    /// An enum.
    Enum(EnumFacts),
}

/// An enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnumFacts {
    /// In declared order; those that are never written are left out.
    pub variants: Vec<VariantFacts>,
    /// Whether each variant is written as its name alone, as a string.
    pub is_text: bool,
    /// Whether a last variant takes any other string.
    pub is_open: bool,
}

/// A variant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantFacts {
    /// Its name on the wire.
    pub name: String,
    /// Its identifier, which is the title of an untagged variant's schema.
    pub ident: String,
    /// Whether and why it is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Its named fields.
    pub fields: Vec<FieldFacts>,
}

/// A named field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldFacts {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    pub value: ValueFacts,
    /// Whether it may be left out: `skip_serializing_if`.
    pub is_optional: bool,
    /// Whether its own fields are written in its place.
    pub is_flattened: bool,
    /// Whether and why it is deprecated.
    pub deprecated: Option<Deprecation>,
}

/// What a type's tokens show of its values.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ValueFacts {
    /// Nothing: it is serialized by other means.
    #[default]
    Unknown,
    /// Any JSON value.
    Any,
    /// `()`.
    Null,
    /// `bool`.
    Boolean,
    /// By JSON Schema's format: `uint8`.
    Integer(String),
    /// `f32` and `f64`.
    Number(String),
    /// `String` and the like.
    Text,
    /// `Option`.
    Optional(Box<ValueFacts>),
    /// Vectors, sets and the like.
    List(Box<ValueFacts>),
    /// Maps, by their values.
    Map(Box<ValueFacts>),
    /// A tuple.
    Tuple(Vec<ValueFacts>),
    /// Another type, by its identifier.
    Named(String),
}

impl TypeFacts {
    /// The types that the declaration names, in its order.
    pub fn named_types(&self) -> Vec<&str> {
        fn of_fields<'f>(fields: &'f [FieldFacts], names: &mut Vec<&'f str>) {
            for field in fields {
                field.value.add_names(names);
            }
        }
        let mut names = Vec::new();
        match &self.form {
            Form::Record(fields) => of_fields(fields, &mut names),
            Form::Enum(found) => {
                found.variants.iter().for_each(|variant| of_fields(&variant.fields, &mut names));
            }
            Form::Value(value) => value.add_names(&mut names),
            Form::Unknown => {}
        }
        names
    }
}

impl ValueFacts {
    fn add_names<'f>(&'f self, names: &mut Vec<&'f str>) {
        match self {
            Self::Named(name) => names.push(name),
            Self::Optional(inner) | Self::List(inner) | Self::Map(inner) => inner.add_names(names),
            Self::Tuple(values) => values.iter().for_each(|value| value.add_names(names)),
            Self::Unknown
            | Self::Any
            | Self::Null
            | Self::Boolean
            | Self::Integer(_)
            | Self::Number(_)
            | Self::Text => {}
        }
    }
}

impl Facts {
    /// The declaration of a type, by its name in the schema.
    pub(crate) fn of_name(&self, name: &str) -> Option<&TypeFacts> {
        self.types.values().find(|facts| facts.names.iter().any(|own| own == name))
    }
}
