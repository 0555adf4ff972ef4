//! `#[event(…)]`, read.

use crate::mistakes::Mistakes;
use crate::nearest::nearest;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, LitInt, LitStr, Meta, MetaNameValue, Path, Token};

const CRATE: &str = "crate";
const NAME: &str = "name";
const VERSION: &str = "version";
const SOURCE: &str = "source";
const DETAIL_TYPE: &str = "detail_type";
const ALLOW_UNSAMPLED: &str = "allow_unsampled";
const KEYS: [&str; 6] = [NAME, VERSION, SOURCE, DETAIL_TYPE, ALLOW_UNSAMPLED, CRATE];

/// One key's value.
#[derive(Default)]
pub(crate) enum Setting<T> {
    #[default]
    Absent,
    Given(T),
    /// Given, but not of the kind the key takes. Reported already: it does not count as missing.
    Unreadable,
}

impl<T> Setting<T> {
    fn from_result(result: syn::Result<T>, mistakes: &mut Mistakes) -> Self {
        match result {
            Ok(value) => Setting::Given(value),
            Err(error) => {
                mistakes.push(error);
                Setting::Unreadable
            }
        }
    }

    /// Marks a key as given although its value is lost in a list that does not parse.
    fn lose(&mut self) {
        if matches!(self, Setting::Absent) {
            *self = Setting::Unreadable;
        }
    }
}

/// What the payload's `#[event(…)]` says.
#[derive(Default)]
pub(crate) struct EventAttr {
    pub(crate) name: Setting<LitStr>,
    pub(crate) version: Setting<LitInt>,
    pub(crate) source: Setting<LitStr>,
    pub(crate) detail_type: Setting<LitStr>,
    pub(crate) allow_unsampled: Vec<LitStr>,
    /// Where tidings is: the path that everything that is written begins with.
    pub(crate) tidings: Option<Path>,
}

/// Reads all of `attrs` as if they were one.
pub(crate) fn read(attrs: &[&Attribute], mistakes: &mut Mistakes) -> EventAttr {
    let mut event = EventAttr::default();
    let mut seen: Vec<&'static str> = Vec::new();
    for attr in attrs {
        let metas = attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        match metas {
            Ok(metas) => {
                for meta in &metas {
                    event.take(meta, &mut seen, mistakes);
                }
            }
            Err(error) => {
                mistakes.push(unreadable(attr, error));
                event.name.lose();
                event.version.lose();
            }
        }
    }
    event
}

/// `#[event]` and `#[event = "…"]` are told what they should be; a slip inside the list keeps syn's words.
fn unreadable(attr: &Attribute, error: syn::Error) -> syn::Error {
    match &attr.meta {
        Meta::List(_) => error,
        Meta::Path(_) | Meta::NameValue(_) => syn::Error::new_spanned(
            attr,
            "`event` takes a list: `#[event(name = \"bank.transaction:created\", version = 1)]`",
        ),
    }
}

impl EventAttr {
    fn take(&mut self, meta: &Meta, seen: &mut Vec<&'static str>, mistakes: &mut Mistakes) {
        let path = meta.path();
        let Some(key) = KEYS.into_iter().find(|key| path.is_ident(key)) else {
            self.refuse(path, mistakes);
            return;
        };
        if seen.contains(&key) {
            mistakes.at(meta, format_args!("`{key}` is given twice: keep one of them"));
            return;
        }
        seen.push(key);
        match key {
            NAME => self.name = Setting::from_result(text(meta, key, "bank.transaction:created"), mistakes),
            SOURCE => self.source = Setting::from_result(text(meta, key, "com.example.bank"), mistakes),
            DETAIL_TYPE => {
                self.detail_type = Setting::from_result(text(meta, key, "Transaction Created"), mistakes);
            }
            VERSION => self.version = Setting::from_result(version(meta), mistakes),
            CRATE => match crate_path(meta) {
                Ok(path) => self.tidings = Some(path),
                Err(error) => mistakes.push(error),
            },
            _ => match pointers(meta) {
                Ok(pointers) => self.allow_unsampled = pointers,
                Err(error) => mistakes.push(error),
            },
        }
    }

    /// An unknown key. A misspelt `name` is not a missing one as well.
    fn refuse(&mut self, path: &Path, mistakes: &mut Mistakes) {
        let known = "the keys of `#[event(…)]` are `name`, `version`, `source`, `detail_type`, `allow_unsampled`, `crate`";
        let Some(key) = path.get_ident().map(ToString::to_string) else {
            mistakes.at(path, format_args!("unknown key: {known}"));
            return;
        };
        let Some(near) = nearest(&key, &KEYS) else {
            mistakes.at(path, format_args!("unknown key `{key}`: {known}"));
            return;
        };
        mistakes.at(path, format_args!("unknown key `{key}`: did you mean `{near}`?"));
        match near {
            NAME => self.name.lose(),
            VERSION => self.version.lose(),
            _ => {}
        }
    }
}

fn literal(meta: &Meta) -> Option<&Lit> {
    let Meta::NameValue(MetaNameValue { value, .. }) = meta else { return None };
    let mut value = value;
    // A literal that a `macro_rules` macro handed on stands in invisible parentheses.
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    if let Expr::Lit(literal) = value { Some(&literal.lit) } else { None }
}

fn text(meta: &Meta, key: &str, example: &str) -> syn::Result<LitStr> {
    match literal(meta) {
        Some(Lit::Str(text)) if text.suffix().is_empty() => Some(text.clone()),
        _ => None,
    }
    .ok_or_else(|| {
        syn::Error::new_spanned(meta, format!("`{key}` is a string literal: `{key} = \"{example}\"`"))
    })
}

fn version(meta: &Meta) -> syn::Result<LitInt> {
    match literal(meta) {
        // syn reads a minus sign as part of the literal.
        Some(Lit::Int(number)) if number.suffix().is_empty() && !number.base10_digits().starts_with('-') => {
            Some(number.clone())
        }
        _ => None,
    }
    .ok_or_else(|| syn::Error::new_spanned(meta, "`version` is a whole number from 1 up: `version = 1`"))
}

/// A path in a string, as `#[serde(crate = "…")]` has it.
fn crate_path(meta: &Meta) -> syn::Result<Path> {
    match literal(meta) {
        Some(Lit::Str(text)) if text.suffix().is_empty() => text.parse_with(Path::parse_mod_style).ok(),
        _ => None,
    }
    .ok_or_else(|| {
        let message = "`crate` is the path of tidings in a string: `crate = \"my_facade::tidings\"`";
        syn::Error::new_spanned(meta, message)
    })
}

fn pointers(meta: &Meta) -> syn::Result<Vec<LitStr>> {
    let example = "`allow_unsampled` lists JSON Pointers: `allow_unsampled(\"/age\", \"/address/city\")`";
    let Meta::List(list) = meta else { return Err(syn::Error::new_spanned(meta, example)) };
    match list.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated) {
        Ok(pointers) if !pointers.is_empty() => Ok(pointers.into_iter().collect()),
        Ok(_) | Err(_) => Err(syn::Error::new_spanned(meta, example)),
    }
}
