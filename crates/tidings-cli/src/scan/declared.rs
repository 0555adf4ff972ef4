//! What a struct or an enum declares, by the names that it has on the wire.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Field, Fields, GenericArgument, Ident, Lit, Meta, PathArguments, Token, Type};

use super::position;
use super::shape::{At, Part};

/// How deep types may stand in one another: `Option<Vec<Box<T>>>`.
const DEEPEST: usize = 16;

/// What `#[event(…)]` says: name and version.
pub(super) fn event(attributes: &[Attribute]) -> Option<(String, u32)> {
    let (mut name, mut version) = (None, None);
    for (key, value) in settings(attributes, &["event"]) {
        match (key.as_str(), value) {
            ("name", Setting::Text(text)) => name = Some(text),
            ("version", Setting::Number(number)) => version = Some(number),
            _ => {}
        }
    }
    Some((name?, version?))
}

/// The fields of a struct.
pub(super) fn fields(attributes: &[Attribute], fields: &Fields) -> Vec<Part> {
    let case = Case::of(attributes, "rename_all");
    named(fields, case)
}

/// The variants of an enum.
pub(super) fn variants(item: &syn::ItemEnum) -> Vec<Part> {
    let case = Case::of(&item.attrs, "rename_all");
    let of_fields = Case::of(&item.attrs, "rename_all_fields");
    let variants = item.variants.iter().map(|variant| {
        let own = plain(&variant.ident);
        let mut names = vec![
            renamed(&variant.attrs)
                .unwrap_or_else(|| case.map_or_else(|| own.clone(), |case| case.variant(&own))),
        ];
        names.push(own);
        let inner = Case::of(&variant.attrs, "rename_all").or(of_fields);
        Part {
            names,
            at: at(&variant.ident),
            types: match &variant.fields {
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    fields.unnamed.first().map(|field| types(&field.ty)).unwrap_or_default()
                }
                _ => Vec::new(),
            },
            flattened: false,
            parts: named(&variant.fields, inner),
        }
    });
    variants.collect()
}

fn named(fields: &Fields, case: Option<Case>) -> Vec<Part> {
    let part = |field: &Field| {
        let ident = field.ident.as_ref()?;
        let own = plain(ident);
        let name = renamed(&field.attrs)
            .unwrap_or_else(|| case.map_or_else(|| own.clone(), |case| case.field(&own)));
        Some(Part {
            names: vec![name],
            at: at(ident),
            types: types(&field.ty),
            flattened: is_flattened(&field.attrs),
            parts: Vec::new(),
        })
    };
    fields.iter().filter_map(part).collect()
}

pub(super) fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

fn at(ident: &Ident) -> At {
    let (line, column) = position(ident.span().start());
    At { line, column }
}

/// The names of a type and of what stands in its angle brackets, last argument first: a map's values count.
fn types(of: &Type) -> Vec<String> {
    let mut names = Vec::new();
    let mut of = Some(of);
    for _ in 0..DEEPEST {
        let Some(Type::Path(path)) = of else { break };
        let Some(segment) = path.path.segments.last() else { break };
        names.push(plain(&segment.ident));
        of = match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().rev().find_map(|argument| match argument {
                    GenericArgument::Type(inner) => Some(inner),
                    _ => None,
                })
            }
            _ => None,
        };
    }
    names
}

fn is_flattened(attributes: &[Attribute]) -> bool {
    settings(attributes, &["serde", "schemars"]).any(|(key, _)| key == "flatten")
}

/// What `rename` makes of a name; schemars' word counts before serde's.
pub(super) fn renamed(attributes: &[Attribute]) -> Option<String> {
    text_of(attributes, "rename")
}

pub(super) fn text_of(attributes: &[Attribute], wanted: &str) -> Option<String> {
    ["schemars", "serde"].into_iter().find_map(|owner| {
        settings(attributes, &[owner]).find_map(|(key, value)| match value {
            Setting::Text(text) if key == wanted => Some(text),
            _ => None,
        })
    })
}

pub(super) enum Setting {
    Text(String),
    Number(u32),
    Nothing,
}

/// The settings in the lists of attributes; `rename(serialize = "…")` counts as `rename = "…"`.
pub(super) fn settings<'a>(
    attributes: &'a [Attribute],
    owners: &'a [&str],
) -> impl Iterator<Item = (String, Setting)> + use<'a> {
    let lists =
        attributes.iter().filter(|attribute| owners.iter().any(|owner| attribute.path().is_ident(owner)));
    let metas = lists.flat_map(|attribute| {
        let metas = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        metas.into_iter().flatten().collect::<Vec<_>>()
    });
    metas.flat_map(|meta| match meta {
        Meta::Path(path) => key(&path).map(|key| (key, Setting::Nothing)).into_iter().collect::<Vec<_>>(),
        Meta::NameValue(pair) => {
            key(&pair.path).and_then(|key| Some((key, value(&pair.value)?))).into_iter().collect()
        }
        Meta::List(list) => {
            let Some(outer) = key(&list.path) else { return Vec::new() };
            let pairs = list.parse_args_with(Punctuated::<syn::MetaNameValue, Token![,]>::parse_terminated);
            let inner = pairs.into_iter().flatten().filter(|pair| pair.path.is_ident("serialize"));
            inner.filter_map(|pair| Some((outer.clone(), value(&pair.value)?))).collect()
        }
    })
}

fn key(path: &syn::Path) -> Option<String> {
    path.get_ident().map(ToString::to_string)
}

fn value(expression: &Expr) -> Option<Setting> {
    let Expr::Lit(literal) = expression else { return None };
    match &literal.lit {
        Lit::Str(text) => Some(Setting::Text(text.value())),
        Lit::Int(number) => number.base10_parse().ok().map(Setting::Number),
        _ => None,
    }
}

/// serde's casings (`serde_derive/src/internals/case.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    pub(super) fn of(attributes: &[Attribute], key: &str) -> Option<Self> {
        Some(match text_of(attributes, key)?.as_str() {
            "lowercase" => Self::Lower,
            "UPPERCASE" => Self::Upper,
            "PascalCase" => Self::Pascal,
            "camelCase" => Self::Camel,
            "snake_case" => Self::Snake,
            "SCREAMING_SNAKE_CASE" => Self::ScreamingSnake,
            "kebab-case" => Self::Kebab,
            "SCREAMING-KEBAB-CASE" => Self::ScreamingKebab,
            _ => return None,
        })
    }

    /// Of a field, which is in snake case.
    pub(super) fn field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal(name),
            Self::Camel => first_lower(&pascal(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Of a variant, which is in Pascal case.
    pub(super) fn variant(self, name: &str) -> String {
        match self {
            Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => first_lower(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal(name: &str) -> String {
    let mut text = String::new();
    let mut upper = true;
    for letter in name.chars() {
        if letter == '_' {
            upper = true;
        } else if std::mem::take(&mut upper) {
            text.push(letter.to_ascii_uppercase());
        } else {
            text.push(letter);
        }
    }
    text
}

fn first_lower(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_ascii_lowercase(), letters.as_str()))
}

fn snake(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
