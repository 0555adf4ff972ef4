//! C#: records for System.Text.Json, a package for NuGet.
//!
//! A package has the types in `V<n>/`, their readers and writers in `V<n>/Json/`, and the events as delivered and the
//! constants in its root. All packages of a workspace share the core package, which is the runtime.

mod boxed;
mod core;
mod delivered;
mod docs;
mod exact;
mod expression;
mod literal;
mod module;
mod names;
mod number;
mod package;
mod public;
mod remembered;
mod reserved;
mod rules;
mod runtime;
mod scope;
mod token;
mod types;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tidings_schema::Diagnostic;

use crate::model::{Component, Event, TypeDef, TypeId, TypeKind, TypeRef, VariantBody};
use crate::target::{CoreSettings, ModuleSettings, Package, PackageSettings, Target};
use names::{Home, TypeNames};
use remembered::Remembered;

/// The C# target.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CSharp;

impl Target for CSharp {
    fn id(&self) -> &'static str {
        "csharp"
    }

    fn emit(&self, component: &Component, settings: &PackageSettings) -> Result<Package, Vec<Diagnostic>> {
        let context = Context::of_package(component, settings);
        exact::check(&context);
        let mut files = BTreeMap::new();
        for def in component.types.values() {
            types::emit(&context, def, &mut files);
        }
        rules::emit(&context, &mut files);
        delivered::emit(&context, &mut files);
        let packaged = package::emit(&context, settings, &mut files);
        let mut faults = context.faults.into_inner();
        faults.extend(packaged.err());
        if faults.is_empty() { Ok(Package { files }) } else { Err(faults) }
    }

    fn public_names(&self, component: &Component, settings: &PackageSettings) -> BTreeSet<String> {
        public::names(&Context::of_package(component, settings))
    }

    fn core(&self, settings: &CoreSettings) -> Result<Option<Package>, Diagnostic> {
        core::emit(settings).map(Some)
    }

    fn module(
        &self,
        component: &Component,
        root: &TypeId,
        settings: &ModuleSettings,
    ) -> Result<String, Vec<Diagnostic>> {
        module::emit(component, root, settings)
    }
}

/// What a type is to an event.
struct Role<'a> {
    /// The event whose payload the type is; none for an envelope.
    event: Option<&'a Event>,
    examples: &'a [Value],
}

/// A component on its way into C#.
struct Context<'a> {
    component: &'a Component,
    /// The package's or the module's namespace.
    namespace: String,
    /// The core package's namespace; none in a module, which has its own copy of what it needs.
    core: Option<String>,
    /// The root of a module that stands alone.
    root: Option<&'a TypeId>,
    names: TypeNames<'a>,
    /// Newtypes that hold themselves, which no struct can.
    boxed: BTreeSet<&'a TypeId>,
    /// What is remembered while a document is read.
    remembered: Remembered<'a>,
    /// The names of what rules refer to.
    rules: BTreeMap<&'a TypeId, String>,
    /// Payloads and envelopes.
    roles: BTreeMap<&'a TypeId, Role<'a>>,
    /// Types that are deprecated, or have something deprecated in them, or use such a type.
    deprecated: BTreeSet<&'a TypeId>,
    /// What cannot be emitted.
    faults: RefCell<Vec<Diagnostic>>,
}

impl<'a> Context<'a> {
    fn of_package(component: &'a Component, settings: &PackageSettings) -> Self {
        let context = Self::of(component, names::namespace(&settings.name), Home::Package);
        Self { core: Some(core::namespace(&settings.core.name)), ..context }
    }

    fn of(component: &'a Component, namespace: String, home: Home<'a>) -> Self {
        let names = TypeNames::of(component, home);
        let mut roles: BTreeMap<&TypeId, Role<'_>> = BTreeMap::new();
        for event in &component.events {
            roles.insert(&event.payload, Role { event: Some(event), examples: &event.examples });
            if let Some(envelope) = &event.envelope {
                roles.insert(envelope, Role { event: None, examples: &event.envelope_examples });
            }
        }
        let deprecated = component
            .types
            .iter()
            .filter(|(_, def)| has_deprecated(component, def))
            .map(|(id, _)| id)
            .collect();
        let root = match home {
            Home::Package => None,
            Home::Module { root, .. } => Some(root),
        };
        let (boxed, checks) = (boxed::of(component), rules::identifiers(component));
        Self {
            component,
            namespace,
            core: None,
            root,
            names,
            boxed,
            remembered: Remembered::of(component),
            rules: checks,
            roles,
            deprecated,
            faults: RefCell::default(),
        }
    }

    /// Whether the files of a type mention what the compiler warns of.
    fn touches_deprecated(&self, def: &TypeDef) -> bool {
        self.deprecated.contains(&def.id)
    }

    fn fault(&self, fault: Diagnostic) {
        self.faults.borrow_mut().push(fault);
    }
}

/// Whether something in a type, or a type that it uses, is deprecated.
fn has_deprecated(component: &Component, def: &TypeDef) -> bool {
    let own = match &def.kind {
        TypeKind::Record(record) => record.properties.iter().any(|property| property.docs.deprecated),
        TypeKind::Enum(found) => found.values.iter().any(|value| value.docs.deprecated),
        TypeKind::Union(union) => union.variants.iter().any(|variant| {
            let VariantBody::Record(record) = &variant.body else { return variant.docs.deprecated };
            variant.docs.deprecated || record.properties.iter().any(|property| property.docs.deprecated)
        }),
        TypeKind::Alias(_) => false,
    };
    let mut used = false;
    exact::each_type(def, &mut |ty, _| {
        if let TypeRef::Named(id) = ty {
            used |= component.types.get(id).is_some_and(|def| def.docs.deprecated);
        }
    });
    own || used || def.docs.deprecated
}
