//! Rust: every public field is read as the type that it has, every variant is matched, and what can be made is made:
//! by functions, literals and `Default`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use quote::ToTokens;
use syn::{Fields, Item, Visibility};

use super::{Built, Module, Pair, blame};
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{cargo, output, printed, workspace_root};
use crate::tree::quoted;

/// What a module answers a document with.
const AFTER: &str = "
pub(crate) fn __there_and_back(text: &str) -> Result<String, String> {
    {Type}::parse(text).map(|value| value.to_json()).map_err(|error| error.to_string())
}
";

/// Compiles modules and consumers.
///
/// # Errors
/// The compiler blames what is of no case.
pub(super) fn build(folder: &Path, pairs: &[Pair<'_>]) -> Result<Built> {
    let mut blamed = BTreeMap::new();
    // The compiler stops at the errors of one phase: what it has not looked at may have errors of the next.
    while let Some(found) = once(folder, pairs, &blamed)? {
        blamed.extend(found);
    }
    Ok(Built { program: Command::new(folder.join("target/debug/modules")), blamed })
}

/// Compiles what was not blamed; what is blamed now, or nothing when all is well.
fn once(
    folder: &Path,
    pairs: &[Pair<'_>],
    blamed: &BTreeMap<String, String>,
) -> Result<Option<BTreeMap<String, String>>> {
    mirror(&workspace_root().join("tests/consumers/modules/rust/src"), &folder.join("src"), &BUILT)?;
    let manifest = "[package]\nname = \"modules\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n\
         [profile.dev]\ndebug = false\n\n[workspace]\n";
    write_if_other(&folder.join("Cargo.toml"), manifest.as_bytes())?;
    let (mut declared, mut entries, mut names) = (String::new(), String::new(), Vec::new());
    let mut take = |name: &str, text: &str| -> Result<bool> {
        if blamed.contains_key(name) || names.iter().any(|taken| taken == name) {
            return Ok(false);
        }
        write_if_other(&folder.join(format!("src/{name}.rs")), text.as_bytes())?;
        declared += &format!("#[path = \"../{name}.rs\"]\nmod {name};\n");
        names.push(name.to_owned());
        Ok(true)
    };
    for pair in pairs {
        for Module { name, root, text, .. } in [&pair.old, &pair.new] {
            if take(name, &format!("{text}{}", AFTER.replace("{Type}", root)))? {
                entries += &format!("        {} => {name}::__there_and_back,\n", quoted(name));
            }
        }
        let used = uses(&pair.old.text).with_context(|| format!("the module of {}", pair.old.name))?;
        for (against, consumer) in pair.consumers(|against| consumer(&used, against)) {
            // Against a module that does not compile, nothing does.
            if !blamed.contains_key(&against.name) {
                take(&consumer.name, &consumer.text)?;
            }
        }
    }
    let table = format!(
        "{declared}\npub(crate) fn module(key: &str) -> Option<fn(&str) -> Result<String, String>> {{\n    \
         Some(match key {{\n{entries}        _ => return None,\n    }})\n}}\n"
    );
    write_if_other(&folder.join("src/modules/mod.rs"), table.as_bytes())?;
    let mut cargo = cargo();
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
    cargo.env_remove("RUSTFLAGS").env("CARGO_TERM_COLOR", "never");
    let said = output(cargo.args(["build", "--quiet", "--message-format", "short"]))?;
    if said.status.success() {
        return Ok(None);
    }
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    let mut found = BTreeMap::new();
    blame(said.lines().filter(|line| line.contains(": error")), &names, ".rs:", &mut found);
    if found.is_empty() {
        bail!("{}", printed(&said, ""));
    }
    Ok(Some(found))
}

fn consumer(uses: &str, against: &Module) -> String {
    format!(
        "#![allow(dead_code, unused_imports, unused_variables, deprecated, clippy::all)]\n\nuse crate::modules::{}::*;\n\n{uses}",
        against.name
    )
}

/// Code that uses every public item of a module. Types are spelled as the module spells them.
fn uses(text: &str) -> Result<String> {
    let file = syn::parse_file(text)?;
    let mut code = String::new();
    for item in &file.items {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let name = &item.ident;
                code += &format!("fn read_{name}(value: &{name}) {{\n");
                for (at, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
                    let ty = spelled(&field.ty);
                    let field = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
                    code += &format!("    let _: &{ty} = &value.{field};\n");
                }
                code += "}\n";
                if !is_open(&item.attrs) && item.fields.iter().all(|field| is_public(&field.vis)) {
                    code += &made(name, &name.to_string(), &item.fields);
                }
                if item
                    .attrs
                    .iter()
                    .any(|attribute| attribute.to_token_stream().to_string().contains("Default"))
                {
                    code += &format!("fn default_{name}() -> {name} {{ {name}::default() }}\n");
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = &item.ident;
                code += &format!("fn match_{name}(value: &{name}) {{\n    match value {{\n");
                for variant in &item.variants {
                    code += &arm(&name.to_string(), variant);
                }
                if is_open(&item.attrs) {
                    code += "        _ => {}\n";
                }
                code += "    }\n}\n";
                for variant in item.variants.iter().filter(|variant| !is_open(&variant.attrs)) {
                    code += &made(name, &format!("{name}::{}", variant.ident), &variant.fields);
                }
            }
            Item::Impl(item) if item.trait_.is_none() && item.generics.params.is_empty() => {
                let name = spelled(&item.self_ty);
                let is_own = |other: &Item| match other {
                    Item::Struct(other) => is_public(&other.vis) && other.ident == name,
                    Item::Enum(other) => is_public(&other.vis) && other.ident == name,
                    _ => false,
                };
                if file.items.iter().any(is_own) {
                    code += &item.items.iter().filter_map(|inner| called(&name, inner)).collect::<String>();
                }
            }
            Item::Type(item) if is_public(&item.vis) && item.generics.params.is_empty() => {
                let name = &item.ident;
                code += &format!("fn alias_{name}(value: &{name}) -> &{} {{ value }}\n", spelled(&item.ty));
            }
            _ => {}
        }
    }
    Ok(code)
}

fn is_open(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// A function that makes a value from those of its fields. `path`: of the struct or the variant.
fn made(name: &syn::Ident, path: &str, fields: &Fields) -> String {
    let taken: Vec<String> =
        fields.iter().enumerate().map(|(at, field)| format!("f{at}: {}", spelled(&field.ty))).collect();
    let given = fields.iter().enumerate().map(|(at, field)| {
        field.ident.as_ref().map_or_else(|| format!("{at}: f{at}"), |field| format!("{field}: f{at}"))
    });
    let given: Vec<String> = given.collect();
    let function = path.replace("::", "_");
    format!("fn make_{function}({}) -> {name} {{ {path} {{ {} }} }}\n", taken.join(", "), given.join(", "))
}

/// A function that calls one of a type's own.
fn called(name: &str, item: &syn::ImplItem) -> Option<String> {
    let syn::ImplItem::Fn(function) = item else { return None };
    if !is_public(&function.vis) || !function.sig.generics.params.is_empty() {
        return None;
    }
    let own = &function.sig.ident;
    let taken: Vec<String> = (0..)
        .zip(&function.sig.inputs)
        .map(|(at, input)| match input {
            syn::FnArg::Receiver(receiver) if receiver.to_token_stream().to_string().starts_with('&') => {
                format!("f{at}: &{name}")
            }
            syn::FnArg::Receiver(_) => format!("f{at}: {name}"),
            syn::FnArg::Typed(typed) => format!("f{at}: {}", spelled(&typed.ty).replace("Self", name)),
        })
        .collect();
    let given: Vec<String> = (0..taken.len()).map(|at| format!("f{at}")).collect();
    Some(format!(
        "fn call_{name}_{own}({}) {{ let _ = {name}::{own}({}); }}\n",
        taken.join(", "),
        given.join(", ")
    ))
}

fn arm(name: &str, variant: &syn::Variant) -> String {
    let own = &variant.ident;
    match &variant.fields {
        Fields::Unit => format!("        {name}::{own} => {{}}\n"),
        Fields::Unnamed(fields) => {
            let bound: Vec<String> = (0..fields.unnamed.len()).map(|at| format!("f{at}")).collect();
            let typed: String = fields
                .unnamed
                .iter()
                .zip(&bound)
                .map(|(field, bound)| format!("let _: &{} = {bound}; ", spelled(&field.ty)))
                .collect();
            format!("        {name}::{own}({}) => {{ {typed}}}\n", bound.join(", "))
        }
        Fields::Named(fields) => {
            let of = |field: &syn::Field| {
                let name = field.ident.as_ref()?;
                Some((name.to_string(), format!("let _: &{} = {name}; ", spelled(&field.ty))))
            };
            let (bound, typed): (Vec<String>, Vec<String>) = fields.named.iter().filter_map(of).unzip();
            format!("        {name}::{own} {{ {}, .. }} => {{ {}}}\n", bound.join(", "), typed.concat())
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// A type as a module next to the one that declares it spells it: what the runtime has is exported again.
fn spelled(ty: &syn::Type) -> String {
    ty.to_token_stream().to_string().replace("runtime :: ", "").replace("self :: ", "")
}

#[cfg(test)]
mod tests {
    use super::uses;

    #[test]
    fn all_that_is_public_is_used() {
        let text = "#[derive(Default)] pub struct A { pub a: Option<runtime::Json>, b: u8 }\n#[non_exhaustive] pub enum B { X, Y(A) }\n\
             pub enum C { Z { a: u8 } }\npub type D = Vec<A>;\nstruct E;\nmod runtime {}\n\
             impl A { pub fn new(a: impl Into<String>) -> Self { loop {} }\n pub fn with_a(mut self, a: u8) -> Self { loop {} }\n fn own(&self) {} }\n";
        let code = uses(text).expect("Rust");
        for part in [
            "= &value.a;",
            "B::X => {}",
            "_ => {}",
            "B::Y(f0)",
            "C::Z { a, .. }",
            "fn make_C_Z(f0: u8) -> C { C::Z { a: f0 } }",
            "fn make_B_Y(f0: A) -> B { B::Y { 0: f0 } }",
            "fn default_A() -> A { A::default() }",
            "fn call_A_new(f0: impl Into < String >) { let _ = A::new(f0); }",
            "fn call_A_with_a(f0: A, f1: u8) { let _ = A::with_a(f0, f1); }",
            "alias_D",
            "Option < Json >",
        ] {
            assert!(code.contains(part), "{part}: {code}");
        }
        assert!(
            !code.contains("value.b")
                && !code.contains("read_E")
                && !code.contains("_own")
                && !code.contains("make_A"),
            "{code}"
        );
    }
}
