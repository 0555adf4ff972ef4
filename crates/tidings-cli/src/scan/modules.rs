//! Which files are in the module tree of a crate, and under which `cfg`s.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, Item, Lit, Meta};

use super::file::cfg_texts;

/// The files of a crate with the `cfg` predicates of the `mod`s that lead to them.
pub(super) type Tree = BTreeMap<PathBuf, Vec<String>>;

/// Follows `mod` and `include!` from a crate's root file. What macros make is not seen.
pub(super) fn tree(root: &Path) -> Tree {
    let mut tree = Tree::new();
    let folder = root.parent().unwrap_or(root);
    follow(&mut tree, root, folder, &[]);
    tree
}

/// `folder`: where the modules that `file` declares are looked for.
fn follow(tree: &mut Tree, file: &Path, folder: &Path, cfgs: &[String]) {
    if tree.contains_key(file) {
        return;
    }
    let Ok(bytes) = std::fs::read(file) else { return };
    let text = String::from_utf8_lossy(&bytes);
    let parsed = syn::parse_file(&text).ok();
    let mut cfgs = cfgs.to_vec();
    tree.insert(file.to_owned(), cfgs.clone());
    let Some(parsed) = parsed else { return };
    cfgs.extend(cfg_texts(&parsed.attrs, &text));
    items(tree, &parsed.items, &text, file, folder, &cfgs);
}

fn items(tree: &mut Tree, items_of: &[Item], text: &str, file: &Path, folder: &Path, cfgs: &[String]) {
    for item in items_of {
        match item {
            Item::Mod(module) => {
                let mut cfgs = cfgs.to_vec();
                cfgs.extend(cfg_texts(&module.attrs, text));
                let name = module.ident.to_string();
                let name = name.trim_start_matches("r#");
                let path = path_attribute(&module.attrs);
                match (&module.content, path) {
                    (Some((_, inner)), path) => {
                        let folder = folder.join(path.as_deref().unwrap_or(name));
                        items(tree, inner, text, file, &folder, &cfgs);
                    }
                    (None, Some(path)) => {
                        // Beside the file, or below the inline module that it stands in.
                        let beside = file.parent().map(|beside| beside.join(&path));
                        let below = folder.join(&path);
                        let found = beside.into_iter().chain([below]).find(|path| path.is_file());
                        if let Some(found) = found.map(|found| normal(&found)) {
                            let folder = found.parent().unwrap_or(folder).to_owned();
                            follow(tree, &found, &folder, &cfgs);
                        }
                    }
                    (None, None) => {
                        let inner = folder.join(name);
                        for candidate in [folder.join(format!("{name}.rs")), inner.join("mod.rs")] {
                            if candidate.is_file() {
                                follow(tree, &candidate, &inner, &cfgs);
                            }
                        }
                    }
                }
            }
            Item::Macro(call) if call.mac.path.is_ident("include") => {
                let included = call.mac.parse_body::<syn::LitStr>().ok();
                let included = included.and_then(|path| Some(normal(&file.parent()?.join(path.value()))));
                if let Some(included) = included {
                    follow(tree, &included, folder, cfgs);
                }
            }
            _ => {}
        }
    }
}

/// `#[path = "…"]`.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(path) => Some(path.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// Without `.` and `..`, so that one file has one path.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}
