//! What a file calls the derive `tidings::Event`.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{ItemExternCrate, ItemUse, UseTree};

/// The names of a file that are bound by `use`. Scopes are not told apart: a file that binds one
/// name twice is decided by the `#[event(…)]` attribute.
#[derive(Debug)]
pub(super) struct Imports {
    /// Names of the crate `tidings`.
    crates: BTreeSet<String>,
    /// Names of the derive.
    derives: BTreeSet<String>,
    /// Names of something of another crate.
    foreign: BTreeSet<String>,
}

impl Imports {
    /// `tidings`: what the package's Cargo.toml calls the crate.
    pub(super) fn of(file: &syn::File, tidings: &[String]) -> Self {
        let mut imports = Self {
            crates: tidings.iter().cloned().collect(),
            derives: BTreeSet::new(),
            foreign: BTreeSet::new(),
        };
        imports.visit_file(file);
        imports
    }

    /// Whether a path in `derive(…)` is the derive `Event` of tidings; none where the file does not say.
    pub(super) fn is_event(&self, path: &syn::Path) -> Option<bool> {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match names.as_slice() {
            [name] if self.derives.contains(name) => Some(true),
            [name] if self.foreign.contains(name) || name != "Event" => Some(false),
            [_] => None,
            [.., outer, name] => Some(name == "Event" && self.crates.contains(outer)),
            [] => Some(false),
        }
    }

    fn tree(&mut self, tree: &UseTree, before: &[String]) {
        match tree {
            UseTree::Path(path) => {
                let mut before = before.to_vec();
                before.push(path.ident.to_string());
                self.tree(&path.tree, &before);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, before)),
            UseTree::Name(name) => self.bind(before, &name.ident.to_string(), &name.ident.to_string()),
            UseTree::Rename(rename) => {
                self.bind(before, &rename.ident.to_string(), &rename.rename.to_string());
            }
            UseTree::Glob(_) => {}
        }
    }

    fn bind(&mut self, before: &[String], name: &str, bound: &str) {
        let of_tidings = |path: &[String]| path.last().is_some_and(|outer| self.crates.contains(outer));
        match before {
            [] if self.crates.contains(name) => {
                self.crates.insert(bound.to_owned());
            }
            before if name == "self" && of_tidings(before) => {
                self.crates.insert(bound.to_owned());
            }
            before if name == "Event" && of_tidings(before) => {
                self.derives.insert(bound.to_owned());
            }
            // What comes from this crate may come from tidings in the end.
            [root, ..] if !["crate", "self", "super"].contains(&root.as_str()) => {
                self.foreign.insert(bound.to_owned());
            }
            _ => {}
        }
    }
}

impl<'a> Visit<'a> for Imports {
    fn visit_item_use(&mut self, item: &'a ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_item_extern_crate(&mut self, item: &'a ItemExternCrate) {
        if let Some((_, bound)) = &item.rename {
            self.bind(&[], &item.ident.to_string(), &bound.to_string());
        }
        visit::visit_item_extern_crate(self, item);
    }
}
