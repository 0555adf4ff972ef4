//! What a type can be.

use std::sync::Arc;

use serde_json::{Number, Value};
use tidings_schema::Place;
use tidings_schema::pattern::Pattern;

use super::{Name, Rule, TypeId};

/// A type that is declared, with a name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Version and declared name.
    pub id: TypeId,
    /// The declared name's words.
    pub name: Name,
    /// The Rust doc comment, and whether the type is deprecated.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// What is asked of its values beyond that.
    pub rules: Vec<Rule>,
    /// Where the schema declares it.
    pub place: Place,
}

/// Documentation as it was written, Markdown; nothing in it is safe to copy into a comment unescaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The doc comment.
    pub text: Option<String>,
    /// Marked `deprecated`.
    pub deprecated: bool,
    /// What to use instead of what is deprecated.
    pub note: Option<String>,
}

impl Docs {
    /// The note on one line.
    pub fn note_line(&self) -> Option<String> {
        let line = self.note.as_ref().map(|note| note.split_whitespace().collect::<Vec<_>>().join(" "));
        line.filter(|line| !line.is_empty())
    }
}

/// The kinds of declared types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with known properties.
    Record(Record),
    /// A choice of scalar values.
    Enum(Enum),
    /// A choice of shapes.
    Union(Union),
    /// Another name for a type: a newtype.
    Alias(TypeRef),
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// In declared order.
    pub properties: Vec<Property>,
    /// What other properties may stand beside the known ones.
    pub additional: Additional,
}

/// What properties other than the declared ones a record may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Additional {
    /// Any; readers keep them.
    Open,
    /// None; readers refuse them.
    Closed,
    /// Any name, but each value has this type (a flattened map).
    Typed(TypeRef),
}

/// A property of a record. *Required* and *nullable* are two separate facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The key on the wire.
    pub name: Name,
    /// The field's doc comment.
    pub docs: Docs,
    /// Whether the key must be there.
    pub required: bool,
    /// What the value is when the key is there.
    pub ty: TypeRef,
    /// The value that readers may assume when the key is absent; never written into the document.
    pub default: Option<Value>,
    /// Where the schema declares it.
    pub place: Place,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// A scalar.
    Primitive(Primitive),
    /// An array of one type.
    List(Box<ListType>),
    /// An array with a type a position, exactly as long.
    Tuple(Vec<TypeRef>),
    /// An object whose keys are data.
    Map(Box<MapType>),
    /// The type, or `null`.
    Nullable(Box<TypeRef>),
    /// A declared type.
    Named(TypeId),
    /// One value only (a tag, a version number).
    Constant(Scalar),
    /// Any JSON value, `null` included.
    Any,
}

/// An array of one type.
#[derive(Clone, Debug, PartialEq)]
pub struct ListType {
    /// The items' type.
    pub items: TypeRef,
    /// How many.
    pub length: Length,
    /// Whether no two items may be equal.
    pub unique: bool,
}

/// An object whose keys are data.
#[derive(Clone, Debug, PartialEq)]
pub struct MapType {
    /// What the keys are: a string type, or a named closed or open enum of strings.
    pub keys: TypeRef,
    /// The values' type.
    pub values: TypeRef,
    /// How many properties.
    pub length: Length,
}

/// Inclusive bounds of a count: characters (Unicode scalar values), items or properties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// At least.
    pub min: Option<u64>,
    /// At most.
    pub max: Option<u64>,
}

/// A scalar type.
#[derive(Clone, Debug, PartialEq)]
pub enum Primitive {
    /// `true` or `false`.
    Boolean,
    /// A JSON number without a fraction.
    Integer(Integer),
    /// Any JSON number.
    Number(NumberType),
    /// Text.
    String(StringType),
    /// `null` alone (Rust's `()`).
    Null,
}

/// Any JSON number, and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberType {
    /// How it is held.
    pub format: NumberFormat,
    /// Lower bound.
    pub minimum: Option<Bound>,
    /// Upper bound.
    pub maximum: Option<Bound>,
    /// A number greater than zero that it is a multiple of.
    pub multiple_of: Option<Number>,
}

/// The end of a range of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The number, as the schema spells it.
    pub value: Number,
    /// Whether the number itself lies outside.
    pub exclusive: bool,
}

/// A JSON number without a fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Integer {
    /// The width that it is declared with.
    pub format: IntegerFormat,
    /// Inclusive lower bound where it is tighter than the format's.
    pub minimum: Option<i128>,
    /// Inclusive upper bound where it is tighter than the format's.
    pub maximum: Option<i128>,
    /// An integer greater than zero that it is a multiple of.
    pub multiple_of: Option<u64>,
}

/// Widths of integers. `Unbounded` is an integer without a declared width.
#[allow(missing_docs, reason = "the names say it all")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegerFormat {
    Int8,
    Int16,
    Int32,
    Int64,
    Int128,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uint128,
    Unbounded,
}

impl IntegerFormat {
    /// The least and the greatest value; none where it does not fit `i128` or there is no bound.
    pub fn bounds(self) -> (Option<i128>, Option<i128>) {
        match self {
            Self::Int8 => (Some(i8::MIN.into()), Some(i8::MAX.into())),
            Self::Int16 => (Some(i16::MIN.into()), Some(i16::MAX.into())),
            Self::Int32 => (Some(i32::MIN.into()), Some(i32::MAX.into())),
            Self::Int64 => (Some(i64::MIN.into()), Some(i64::MAX.into())),
            Self::Int128 => (Some(i128::MIN), Some(i128::MAX)),
            Self::Uint8 => (Some(0), Some(u8::MAX.into())),
            Self::Uint16 => (Some(0), Some(u16::MAX.into())),
            Self::Uint32 => (Some(0), Some(u32::MAX.into())),
            Self::Uint64 => (Some(0), Some(u64::MAX.into())),
            Self::Uint128 => (Some(0), None),
            Self::Unbounded => (None, None),
        }
    }
}

/// How a number is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberFormat {
    /// IEEE 754 single precision.
    Float,
    /// IEEE 754 double precision; also where nothing is declared.
    Double,
    /// A decimal: amounts of money. Digits are not rounded.
    Decimal,
}

/// Text, and what is asked of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringType {
    /// What the text is; documentation, readers neither check nor rewrite it.
    pub format: Option<Format>,
    /// In Unicode scalar values.
    pub length: Length,
    /// Unanchored.
    pub pattern: Option<Arc<Pattern>>,
}

/// Formats of text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// RFC 9562.
    Uuid,
    /// RFC 3339 `date-time`.
    DateTime,
    /// RFC 3339 `full-date`.
    Date,
    /// RFC 3339 `full-time`.
    Time,
    /// RFC 3339 appendix A.
    Duration,
    /// RFC 3986 or 3987.
    Uri,
    /// RFC 5321.
    Email,
    /// Base64, RFC 4648 section 4.
    Byte,
    /// A decimal number as text.
    Decimal,
    /// Any other, as it is spelled.
    Other(String),
}

/// A choice of scalar values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// In declared order.
    pub values: Vec<EnumValue>,
    /// Whether values that are not listed are read, kept and written (all listed ones are strings then).
    pub open: bool,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// On the wire.
    pub value: Scalar,
    /// Its words.
    pub name: Name,
    /// Its doc comment.
    pub docs: Docs,
}

/// A value that a constant or an enum can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String(String),
    /// An integer.
    Integer(i128),
    /// A boolean.
    Boolean(bool),
}

/// A choice of shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// How the variants are told apart.
    pub tagging: Tagging,
    /// In declared order.
    pub variants: Vec<Variant>,
    /// Whether a variant that is not listed is read, kept and written. With a tag, that is an object (or,
    /// externally tagged, a text) whose tag is not listed; untagged, it is any value.
    pub open: bool,
}

/// How the variants of a union are told apart, in serde's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// `{"kind": "card", …}`.
    Internal {
        /// The property that holds the tag.
        tag: Name,
    },
    /// `{"kind": "card", "content": …}`.
    Adjacent {
        /// The property that holds the tag.
        tag: Name,
        /// The property that holds the variant.
        content: Name,
    },
    /// `{"card": …}`, or `"card"` for a unit variant.
    External,
    /// By shape alone; the first variant that fits.
    Untagged,
}

/// One shape of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The variant's name: the tag where there is one, otherwise the variant's title or its type's name.
    /// Its wire spelling is the tag.
    pub name: Name,
    /// Its doc comment.
    pub docs: Docs,
    /// What it holds. The tag is not among a record's properties.
    pub body: VariantBody,
    /// Where the schema declares it.
    pub place: Place,
}

/// What a variant holds.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantBody {
    /// Nothing but the tag.
    Unit,
    /// Properties of its own.
    Record(Record),
    /// A type: a newtype variant. With internal tagging it is a named record.
    Type(TypeRef),
}
