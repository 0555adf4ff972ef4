//! What a declaration's tokens show of its JSON.

use syn::{Attribute, Fields, GenericArgument, Item, PathArguments, Type};
use tidings_schema::{Deprecation, EnumFacts, FieldFacts, Form, TypeFacts, ValueFacts, VariantFacts};

use super::declared::{Case, Setting, plain, renamed, settings, text_of};
use super::file::renames;

/// How deep types may stand in one another: `Option<Vec<Box<T>>>`.
const DEEPEST: usize = 16;

/// What the derive handed over of a payload.
pub(super) fn of_declaration(declaration: &str) -> Option<TypeFacts> {
    of_item(&syn::parse_str::<Item>(declaration).ok()?, true)
}

/// A struct or an enum; `is_derived`: whether its `Serialize` is serde's derive.
pub(super) fn of_item(item: &Item, is_derived: bool) -> Option<TypeFacts> {
    let (ident, attributes) = match item {
        Item::Struct(item) => (&item.ident, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.attrs),
        _ => return None,
    };
    let names = std::iter::once(plain(ident)).chain(renames(attributes)).collect();
    let form = match item {
        // `remote` and `into` serialize another type.
        _ if !is_derived || has(attributes, "into") || has(attributes, "remote") => Form::Unknown,
        Item::Struct(item) => structure(item),
        Item::Enum(item) => Form::Enum(enumeration(item)),
        _ => Form::Unknown,
    };
    Some(TypeFacts { names, deprecated: deprecation(attributes), form })
}

fn structure(item: &syn::ItemStruct) -> Form {
    let mut written = item.fields.iter().filter(|field| !is_skipped(&field.attrs));
    match &item.fields {
        Fields::Unit => Form::Value(ValueFacts::Null),
        Fields::Named(_) if has(&item.attrs, "transparent") => {
            written.next().map_or(Form::Unknown, |field| Form::Value(value_of(field)))
        }
        Fields::Named(_) => {
            let mut fields = fields(&item.fields, Case::of(&item.attrs, "rename_all"));
            if let Some(tag) = text_of(&item.attrs, "tag") {
                fields.insert(0, FieldFacts { name: tag, ..field(ValueFacts::Text) });
            }
            Form::Record(fields)
        }
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            written.next().map_or(Form::Unknown, |field| Form::Value(value_of(field)))
        }
        Fields::Unnamed(_) => Form::Value(ValueFacts::Tuple(written.map(value_of).collect())),
    }
}

fn enumeration(item: &syn::ItemEnum) -> EnumFacts {
    let case = Case::of(&item.attrs, "rename_all");
    let of_fields = Case::of(&item.attrs, "rename_all_fields");
    let written = || item.variants.iter().filter(|variant| !is_skipped(&variant.attrs));
    let is_other = |variant: &syn::Variant| {
        let text = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
            _ => None,
        };
        has(&variant.attrs, "untagged") && text.is_some_and(|field| value_of(field) == ValueFacts::Text)
    };
    let is_open = written().next_back().is_some_and(is_other);
    let known = written().count() - usize::from(is_open);
    let unit = |variant: &syn::Variant| {
        matches!(variant.fields, Fields::Unit)
            && !["with", "serialize_with", "untagged"].iter().any(|key| has(&variant.attrs, key))
    };
    let tagged = ["tag", "content"].iter().any(|key| text_of(&item.attrs, key).is_some());
    let is_text = !tagged && !has(&item.attrs, "untagged") && written().take(known).all(unit);
    let variants = written().take(known).map(|variant| {
        let ident = plain(&variant.ident);
        let cased = || case.map_or_else(|| ident.clone(), |case| case.variant(&ident));
        VariantFacts {
            name: renamed(&variant.attrs).unwrap_or_else(cased),
            deprecated: deprecation(&variant.attrs),
            fields: fields(&variant.fields, Case::of(&variant.attrs, "rename_all").or(of_fields)),
            ident,
        }
    });
    EnumFacts { variants: variants.collect(), is_text, is_open }
}

fn fields(fields: &Fields, case: Option<Case>) -> Vec<FieldFacts> {
    let named = fields.iter().filter(|field| !is_skipped(&field.attrs));
    let facts = named.filter_map(|of| {
        let own = plain(of.ident.as_ref()?);
        let cased = || case.map_or_else(|| own.clone(), |case| case.field(&own));
        Some(FieldFacts {
            name: renamed(&of.attrs).unwrap_or_else(cased),
            is_optional: text_of(&of.attrs, "skip_serializing_if").is_some(),
            is_flattened: has(&of.attrs, "flatten"),
            deprecated: deprecation(&of.attrs),
            ..field(value_of(of))
        })
    });
    facts.collect()
}

fn field(value: ValueFacts) -> FieldFacts {
    FieldFacts { name: String::new(), value, is_optional: false, is_flattened: false, deprecated: None }
}

/// The type of a field that serde's own `Serialize` writes.
fn value_of(field: &syn::Field) -> ValueFacts {
    let by_code = ["with", "serialize_with"].iter().any(|key| has(&field.attrs, key))
        || field.attrs.iter().any(|attribute| attribute.path().is_ident("serde_as"));
    if by_code { ValueFacts::Unknown } else { value(&field.ty, 0) }
}

fn value(of: &Type, depth: usize) -> ValueFacts {
    if depth > DEEPEST {
        return ValueFacts::Unknown;
    }
    let inner = |of: &Type| Box::new(value(of, depth + 1));
    match of {
        Type::Path(path) => {
            let Some(segment) = path.path.segments.last() else { return ValueFacts::Unknown };
            let arguments: Vec<&Type> = match &segment.arguments {
                PathArguments::AngleBracketed(arguments) => {
                    let types = arguments.args.iter().filter_map(|argument| match argument {
                        GenericArgument::Type(inner) => Some(inner),
                        _ => None,
                    });
                    types.collect()
                }
                _ => Vec::new(),
            };
            let name = plain(&segment.ident);
            match (name.as_str(), arguments.as_slice()) {
                ("bool", []) => ValueFacts::Boolean,
                ("String" | "str" | "char", []) => ValueFacts::Text,
                ("f32", []) => ValueFacts::Number("float".to_owned()),
                ("f64", []) => ValueFacts::Number("double".to_owned()),
                ("Value", []) => ValueFacts::Any,
                (name, []) if integer(name).is_some() => {
                    ValueFacts::Integer(integer(name).unwrap_or_default().to_owned())
                }
                ("Option", [one]) => ValueFacts::Optional(inner(one)),
                ("Vec" | "VecDeque" | "LinkedList" | "BTreeSet" | "BinaryHeap", [one])
                | ("HashSet" | "IndexSet", [one, ..]) => ValueFacts::List(inner(one)),
                ("BTreeMap", [_, values]) | ("HashMap" | "IndexMap", [_, values, ..]) => {
                    ValueFacts::Map(inner(values))
                }
                (
                    "Box" | "Rc" | "Arc" | "Cow" | "Cell" | "RefCell" | "Mutex" | "RwLock" | "Wrapping"
                    | "Saturating" | "Reverse",
                    [one],
                ) => *inner(one),
                _ => ValueFacts::Named(name),
            }
        }
        Type::Reference(reference) => *inner(&reference.elem),
        Type::Group(group) => *inner(&group.elem),
        Type::Paren(paren) => *inner(&paren.elem),
        Type::Slice(slice) => ValueFacts::List(inner(&slice.elem)),
        Type::Array(array) => ValueFacts::List(inner(&array.elem)),
        Type::Tuple(tuple) if tuple.elems.is_empty() => ValueFacts::Null,
        Type::Tuple(tuple) => ValueFacts::Tuple(tuple.elems.iter().map(|of| *inner(of)).collect()),
        _ => ValueFacts::Unknown,
    }
}

/// schemars' format of an integer.
fn integer(name: &str) -> Option<&'static str> {
    Some(match name {
        "u8" => "uint8",
        "u16" => "uint16",
        "u32" => "uint32",
        "u64" | "usize" => "uint64",
        "u128" => "uint128",
        "i8" => "int8",
        "i16" => "int16",
        "i32" => "int32",
        "i64" | "isize" => "int64",
        "i128" => "int128",
        _ => return None,
    })
}

fn is_skipped(attributes: &[Attribute]) -> bool {
    has(attributes, "skip") || has(attributes, "skip_serializing")
}

/// Whether one of serde's settings is there, with a value or without.
fn has(attributes: &[Attribute], wanted: &str) -> bool {
    settings(attributes, &["serde"]).any(|(key, _)| key == wanted)
}

/// `#[deprecated]`, `#[deprecated = "…"]`, `#[deprecated(note = "…")]`.
fn deprecation(attributes: &[Attribute]) -> Option<Deprecation> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("deprecated"))?;
    let note = match &attribute.meta {
        syn::Meta::NameValue(pair) => super::file::string(&pair.value),
        syn::Meta::Path(_) | syn::Meta::List(_) => {
            settings(attributes, &["deprecated"]).find_map(|(key, value)| match value {
                Setting::Text(text) if key == "note" => Some(text),
                _ => None,
            })
        }
    };
    Some(Deprecation { note })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(declaration: &str) -> Vec<FieldFacts> {
        match of_declaration(declaration).expect("a struct").form {
            Form::Record(fields) => fields,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn tokens_show_what_they_can_and_no_more() {
        let optional = |of| ValueFacts::Optional(Box::new(of));
        let list = |of| ValueFacts::List(Box::new(of));
        let map = |of| ValueFacts::Map(Box::new(of));
        let byte = || ValueFacts::Integer("uint8".to_owned());
        for (tokens, wanted) in [
            ("Option<u8>", optional(byte())),
            ("std::option::Option<Box<str>>", optional(ValueFacts::Text)),
            ("Vec<Option<u8>>", list(optional(byte()))),
            ("HashMap<String, Vec<u8>, RandomState>", map(list(byte()))),
            ("indexmap::IndexMap<K, bool>", map(ValueFacts::Boolean)),
            ("BTreeSet<Uuid>", list(ValueFacts::Named("Uuid".to_owned()))),
            ("[Cow<'static, str>; 3]", list(ValueFacts::Text)),
            (
                "(u8, &'static [f32])",
                ValueFacts::Tuple(vec![byte(), list(ValueFacts::Number("float".into()))]),
            ),
            ("()", ValueFacts::Null),
            ("serde_json::Value", ValueFacts::Any),
            ("isize", ValueFacts::Integer("int64".to_owned())),
            ("DateTime<Utc>", ValueFacts::Named("DateTime".to_owned())),
            ("fn(u8)", ValueFacts::Unknown),
            ("<T as Trait>::Out", ValueFacts::Named("Out".to_owned())),
        ] {
            let fields = record(&format!("struct A {{ a: {tokens} }}"));
            assert_eq!(fields[0].value, wanted, "{tokens}");
        }
    }

    #[test]
    fn serdes_attributes_are_followed() {
        let fields = record(
            "#[serde(rename_all = \"camelCase\", tag = \"kind\")]
            struct A {
                #[serde(skip_serializing_if = \"Option::is_none\", default)] a_b: Option<u8>,
                #[serde(rename = \"Z\")] z: u8,
                #[serde(rename(serialize = \"Y\", deserialize = \"X\"))] y: u8,
                #[serde(skip)] no: u8,
                #[serde(skip_deserializing)] yes: u8,
                #[serde(flatten)] more: More,
                #[serde(with = \"hex\")] code: Vec<u8>,
                #[deprecated(since = \"1\", note = \"use z\")] old: u8,
                #[deprecated = \"use y\"] older: u8,
            }",
        );
        let shown: Vec<_> =
            fields.iter().map(|field| (field.name.as_str(), field.is_optional, field.is_flattened)).collect();
        assert_eq!(
            shown,
            [
                ("kind", false, false),
                ("aB", true, false),
                ("Z", false, false),
                ("Y", false, false),
                ("yes", false, false),
                ("more", false, true),
                ("code", false, false),
                ("old", false, false),
                ("older", false, false),
            ]
        );
        assert_eq!(fields[6].value, ValueFacts::Unknown);
        let notes: Vec<_> =
            fields.iter().filter_map(|field| field.deprecated.as_ref()?.note.as_deref()).collect();
        assert_eq!(notes, ["use z", "use y"]);
    }

    #[test]
    fn structs_without_names_are_what_they_hold() {
        for (declaration, wanted) in [
            ("struct A;", Form::Value(ValueFacts::Null)),
            ("struct A(String);", Form::Value(ValueFacts::Text)),
            ("struct A(bool, bool);", Form::Value(ValueFacts::Tuple(vec![ValueFacts::Boolean; 2]))),
            ("#[serde(transparent)] struct A { a: String }", Form::Value(ValueFacts::Text)),
            ("#[serde(into = \"B\")] struct A { a: String }", Form::Unknown),
        ] {
            assert_eq!(of_declaration(declaration).map(|facts| facts.form), Some(wanted), "{declaration}");
        }
    }

    #[test]
    fn enums_of_names_alone_are_texts() {
        for (declaration, names, is_text, is_open) in [
            ("enum A { One, #[serde(rename = \"2\")] Two }", &["One", "2"][..], true, false),
            ("#[serde(rename_all = \"kebab-case\")] enum A { OneTwo }", &["one-two"], true, false),
            ("enum A { One, #[serde(untagged)] Other(String) }", &["One"], true, true),
            ("enum A { One, #[serde(skip)] Two }", &["One"], true, false),
            ("enum A { One, Two(u8) }", &["One", "Two"], false, false),
            ("#[serde(tag = \"t\")] enum A { One }", &["One"], false, false),
            ("#[serde(untagged)] enum A { One }", &["One"], false, false),
        ] {
            let Some(Form::Enum(found)) = of_declaration(declaration).map(|facts| facts.form) else {
                panic!("{declaration}");
            };
            let written: Vec<_> = found.variants.iter().map(|variant| variant.name.as_str()).collect();
            assert_eq!(
                (written.as_slice(), found.is_text, found.is_open),
                (names, is_text, is_open),
                "{declaration}"
            );
        }
    }
}
