//! What a consumer can name, in every language: nothing that is not there, nothing missing, and every rename shows.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tidings_codegen::model::Component;
use tidings_codegen::read::{SchemaFile, component};
use tidings_codegen::{CORE_VERSION, CoreReference, PackageSettings, Target, targets};

fn schemas(name: &str) -> Vec<SchemaFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schemas").join(name);
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
                let text = fs::read_to_string(&path).unwrap();
                found.push(SchemaFile { path: format!("schemas/{name}/{below}"), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn settings(target: &str) -> PackageSettings {
    let name = match target {
        "typescript" => "@acme/bank-events",
        "csharp" => "Acme.Bank.Events",
        _ => "acme-bank-events",
    };
    PackageSettings {
        name: name.to_owned(),
        license: "MIT".to_owned(),
        repository: None,
        directory: String::new(),
        authors: Vec::new(),
        version: "0.1.0".to_owned(),
        changelog: Vec::new(),
        core: CoreReference {
            name: "acme-core".to_owned(),
            version: CORE_VERSION.to_owned(),
            directory: None,
        },
    }
}

fn target(id: &str) -> &'static dyn Target {
    *targets().iter().find(|target| target.id() == id).unwrap()
}

fn names(id: &str, component: &Component) -> BTreeSet<String> {
    target(id).public_names(component, &settings(id))
}

fn read(files: &[SchemaFile]) -> Component {
    component("bank", files).unwrap()
}

/// The bank's schemas after a change of their text.
fn changed(from: &str, to: &str) -> Component {
    let mut files = schemas("bank");
    assert!(files.iter().any(|file| file.text.contains(from)), "{from}");
    for file in &mut files {
        file.text = file.text.replace(from, to);
    }
    read(&files)
}

/// The last word of a name.
fn word(name: &str) -> &str {
    let ends: &[char] = if name.contains(' ') { &[' ', '.'] } else { &['.', ':', '/'] };
    name.trim_matches('"').rsplit(ends).next().unwrap()
}

#[test]
fn every_name_is_in_the_package() {
    for (id, component) in [
        ("typescript", "bank"),
        ("typescript", "every"),
        ("csharp", "bank"),
        ("csharp", "shapes"),
        ("rust", "bank"),
        ("rust", "every"),
    ] {
        let model = tidings_codegen::read::component(component, &schemas(component)).unwrap();
        let package = target(id).emit(&model, &settings(id)).unwrap();
        let text: Vec<&str> =
            package.files.iter().flat_map(|(path, text)| [path.as_str(), text.as_str()]).collect();
        let text = text.join("\n");
        let found = target(id).public_names(&model, &settings(id));
        assert!(found.len() > 50, "{id} {component}: {}", found.len());
        // What is declared by macros of the runtime, or named by the file.
        let lost: Vec<&String> = found.iter().filter(|name| !text.contains(word(name))).collect();
        assert_eq!(lost, Vec::<&String>::new(), "{id} {component}");
    }
}

/// The public items of Rust files, as `v1::Status::text`.
fn items(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    for (path, text) in files {
        let Some(module) = path.strip_prefix("src/v").and_then(|rest| rest.split_once('/')) else { continue };
        let module = format!("v{}", module.0);
        for item in syn::parse_file(text).unwrap().items {
            match item {
                syn::Item::Struct(item) if is_public(&item.vis) => {
                    found.insert(format!("{module}::{}", item.ident));
                    for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                        if let Some(ident) = &field.ident {
                            found.insert(format!("{module}::{}::{ident}", item.ident));
                        }
                    }
                }
                syn::Item::Enum(item) if is_public(&item.vis) => {
                    found.insert(format!("{module}::{}", item.ident));
                    for variant in &item.variants {
                        found.insert(format!("{module}::{}::{}", item.ident, variant.ident));
                    }
                }
                syn::Item::Impl(item) if item.trait_.is_none() => {
                    let syn::Type::Path(owner) = *item.self_ty else { continue };
                    let owner = owner.path.get_ident().unwrap().to_string();
                    for part in item.items {
                        if let syn::ImplItem::Fn(function) = part
                            && is_public(&function.vis)
                        {
                            found.insert(format!("{module}::{owner}::{}", function.sig.ident));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_public_item_of_rust_has_a_name() {
    for component in ["bank", "every"] {
        let model = tidings_codegen::read::component(component, &schemas(component)).unwrap();
        let package = target("rust").emit(&model, &settings("rust")).unwrap();
        let named: BTreeSet<String> = names("rust", &model)
            .iter()
            .filter_map(|name| name.strip_prefix("acme_bank_events::").map(str::to_owned))
            .filter(|name| name.starts_with('v') && name.contains("::"))
            .collect();
        let declared = items(&package.files);
        let missing: Vec<&String> = declared.difference(&named).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{component}");
        let invented: Vec<&String> = named.difference(&declared).collect();
        assert_eq!(invented, Vec::<&String>::new(), "{component}");
    }
}

/// What is declared with `public` in the C# of a version, but for operators and what is inherited.
#[test]
fn every_public_property_of_csharp_has_a_name() {
    for component in ["bank", "shapes"] {
        let model = tidings_codegen::read::component(component, &schemas(component)).unwrap();
        let package = target("csharp").emit(&model, &settings("csharp")).unwrap();
        let named = names("csharp", &model);
        let words: BTreeSet<&str> = named.iter().map(|name| word(name)).collect();
        let mut missing = Vec::new();
        for (path, text) in &package.files {
            if !path.starts_with('V') || path.contains("/Json/") {
                continue;
            }
            for line in text.lines().map(str::trim).filter(|line| line.starts_with("public ")) {
                if line.contains("operator") || line.contains("override") {
                    continue;
                }
                let head = match line.split_once(" { get") {
                    Some((head, _)) => head,
                    None => line.split(['{', '=', '(', ';', ':']).next().unwrap().trim(),
                };
                let last =
                    head.rsplit(' ').next().unwrap().split('<').next().unwrap().trim_start_matches('@');
                if !words.contains(last) {
                    missing.push(format!("{path}: {line}"));
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new(), "{component}");
    }
}

#[test]
fn a_rename_shows_in_every_language() {
    let before = read(&schemas("bank"));
    let after = changed("\"license\"", "\"licence\"");
    for (id, gone, added) in [
        (
            "typescript",
            vec!["@acme/bank-events/v1 TransactionCreated.license"],
            vec!["@acme/bank-events/v1 TransactionCreated.licence"],
        ),
        (
            "csharp",
            vec!["Acme.Bank.Events.V1.TransactionCreated.License"],
            vec!["Acme.Bank.Events.V1.TransactionCreated.Licence"],
        ),
        (
            "rust",
            vec![
                "acme_bank_events::v1::TransactionCreated::license",
                "acme_bank_events::v1::TransactionCreated::with_license",
            ],
            vec![
                "acme_bank_events::v1::TransactionCreated::licence",
                "acme_bank_events::v1::TransactionCreated::with_licence",
            ],
        ),
    ] {
        let (old, new) = (names(id, &before), names(id, &after));
        assert_eq!(old.difference(&new).collect::<Vec<_>>(), gone, "{id}");
        assert_eq!(new.difference(&old).collect::<Vec<_>>(), added, "{id}");
    }
}

#[test]
fn a_removal_shows_and_so_does_a_second_version() {
    let files = schemas("bank");
    let whole = read(&files);
    let (removed, rest) = files.split_last().unwrap();
    let mut second = removed.clone();
    second.path = second.path.replace("/v1.", "/v2.");
    second.text = second.text.replace("\"version\": 1", "\"version\": 2");
    let detail_type = whole.events.last().unwrap().detail_type.clone();
    second.text = second.text.replace(
        &format!("\"detailType\": \"{detail_type}\""),
        &format!("\"detailType\": \"{detail_type}@v2\""),
    );
    let both = read(&[files.clone(), vec![second]].concat());
    for target in targets() {
        let id = target.id();
        let (all, less, more) = (names(id, &whole), names(id, &read(rest)), names(id, &both));
        assert!(less.is_subset(&all) && less.len() < all.len(), "{id}");
        // The first version is as it was, beside the second.
        assert!(all.is_subset(&more), "{id}: {:?}", all.difference(&more).collect::<Vec<_>>());
        assert!(more.difference(&all).all(|name| name.to_lowercase().contains("v2")), "{id}");
        assert!(target.emit(&both, &settings(id)).is_ok(), "{id}");
    }
}

#[test]
fn a_package_of_another_name_is_another_package() {
    let bank = read(&schemas("bank"));
    for target in targets() {
        let mut other = settings(target.id());
        other.name = other.name.replace("cme", "pex");
        let (one, two) =
            (target.public_names(&bank, &settings(target.id())), target.public_names(&bank, &other));
        assert!(one.is_disjoint(&two), "{}", target.id());
    }
}
