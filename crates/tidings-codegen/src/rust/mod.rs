//! The Rust target: a crate for crates.io per component, which depends on the core crate alone.
//!
//! ```text
//! Component ─ express ─ names ─ typify ─ finish ─ emit ─ package
//! ```
//!
//! [`express`] says what Rust cannot express exactly yet, [`names`] makes every identifier, [`typify`] has
//! the typify crate represent the types, [`finish`] takes what it found apart, [`emit`] writes the declarations
//! and what reads, writes and checks them, [`package`] adds the rest.
//!
//! typify says which Rust type stands in each field, variant and alias. What is around them is ours, since
//! typify would lose data there: tagging (see [`typify`]), whether a field may be absent (`Option<Option<T>>`
//! where it may be null as well), open enums and unions, enums of integers, refusal of what the schema refuses.
//! A module that stands alone ([`module`]) has the same declarations in one file ([`home`] says where things are), with
//! our own word for each type and as much of the runtime as they need.
//!
//! [`shape`] says how a value is read, [`rules`] what is asked of it
//! beyond its type, [`asked`] what the schema's own rules ask. The runtime does the rest: `runtime/` is the
//! source of the [`core`] crate as it stands.

mod asked;
mod core;
mod emit;
mod express;
mod finish;
mod held;
mod home;
mod marks;
mod module;
mod names;
mod package;
mod public;
mod reserved;
mod rules;
mod shape;
mod structure;
mod text;
mod typify;

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::Diagnostic;

use self::home::Home;
use crate::model::{Component, TypeDef, TypeId};
use crate::target::{CoreSettings, ModuleSettings, Package, PackageSettings, Target};

/// The Rust target.
pub(crate) struct Rust;

impl Target for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn emit(&self, component: &Component, settings: &PackageSettings) -> Result<Package, Vec<Diagnostic>> {
        let mut faults = express::faults(component);
        let names = match names::names(component, Home::Package, None) {
            Ok(names) if faults.is_empty() => names,
            Ok(_) => return Err(faults),
            Err(more) => {
                faults.extend(more);
                return Err(faults);
            }
        };
        let structure = structure::Structure::of(component);
        let events = emit::Events::of(component);
        let shapes = shape::Shapes { names: &names, structure: &structure };
        let emit = emit::Emit { names: &names, shapes, events: &events };
        let mut files = BTreeMap::new();
        let versions: BTreeSet<u32> = component.types.keys().map(|id| id.version).collect();
        for version in versions {
            let types: Vec<(&TypeId, &TypeDef)> =
                component.types.iter().filter(|(id, _)| id.version == version).collect();
            for group in typify::groups(types.len()) {
                let space = typify::run(&types, &group).map_err(|fault| vec![fault])?;
                let held = finish::finish(&space, &types, &group, &names, &structure)?;
                for ((id, def), held) in types[group].iter().zip(&held) {
                    if let Some(names) = names.of(id) {
                        let (path, text) = emit.file(def, names, held);
                        files.insert(format!("src/{path}"), text);
                    }
                }
            }
            files.insert(format!("src/v{version}/mod.rs"), emit::version(version, &names));
        }
        emit::checks(component, &names, &structure, &mut files);
        files.insert("src/detail_types.rs".to_owned(), emit::detail_types(emit, component));
        files.insert("src/event.rs".to_owned(), emit::events(emit, component));
        package::files(component, &names, settings, &mut files).map_err(|fault| vec![fault])?;
        Ok(Package { files })
    }

    fn core(&self, settings: &CoreSettings) -> Result<Option<Package>, Diagnostic> {
        core::emit(settings).map(Some)
    }

    fn public_names(&self, component: &Component, settings: &PackageSettings) -> BTreeSet<String> {
        names::names(component, Home::Package, None)
            .map_or_else(|_| BTreeSet::new(), |names| public::names(component, &names, settings))
    }

    fn module(
        &self,
        component: &Component,
        root: &TypeId,
        settings: &ModuleSettings,
    ) -> Result<String, Vec<Diagnostic>> {
        module::module(component, root, settings)
    }
}
