//! Declared events that were not collected, and why.

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::{Diagnostic, Place};

use super::modules::{Tree, tree};
use super::{DeclaredEvent, Scan};
use crate::collected::Collected;
use crate::flow::Chosen;
use crate::report::plural;
use crate::workspace::{Package, Workspace};

/// Everything that is declared and was not registered, with what to do about it. A package that is known to declare
/// other components than the chosen ones does not count.
pub(crate) fn unmatched(
    scan: &Scan,
    collected: &[Collected],
    workspace: &Workspace,
    chosen: &Chosen,
) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<usize, Vec<&DeclaredEvent>> = BTreeMap::new();
    for event in lost(scan, collected, workspace) {
        missing.entry(event.package).or_default().push(event);
    }
    missing.retain(|package, _| {
        let name = workspace.packages.get(*package).map(|package| package.name.as_str());
        let registered = collected.iter().filter(|event| Some(event.package.as_str()) == name);
        let declared = scan.components.get(package).into_iter().flatten().map(String::as_str);
        let mut components = registered.map(|event| event.component.as_str()).chain(declared).peekable();
        components.peek().is_none() || components.any(|component| chosen.has(component))
    });
    let mut diagnostics = Vec::new();
    for (package, events) in missing {
        if let Some(package) = workspace.packages.get(package) {
            let linked = collected.iter().any(|event| event.package == package.name);
            explain(package, linked, &events, &mut diagnostics);
        }
    }
    diagnostics
}

/// Whether a registered event is the declared one.
type Rule<'r> = &'r dyn Fn(&DeclaredEvent, &Collected) -> bool;

/// Matches declared events with registered ones: by file, type and line; then, for types that a
/// macro moved, by file and type; then, where paths were rewritten, by package, type and line.
fn lost<'s>(scan: &'s Scan, collected: &[Collected], workspace: &Workspace) -> Vec<&'s DeclaredEvent> {
    let mut free: BTreeSet<usize> = (0..collected.len()).collect();
    let mut left: Vec<&DeclaredEvent> = scan.events.iter().collect();
    let package_of =
        |event: &DeclaredEvent| workspace.packages.get(event.package).map(|package| &package.name);
    let rules: [Rule<'_>; 3] = [
        &|declared, found| declared.file == found.file && declared.line == found.line,
        &|declared, found| declared.file == found.file,
        &|declared, found| package_of(declared) == Some(&found.package) && declared.line == found.line,
    ];
    for rule in rules {
        let mut by_type: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for &at in &free {
            if let Some(found) = collected.get(at) {
                by_type.entry(&found.type_name).or_default().push(at);
            }
        }
        left.retain(|declared| {
            let candidates = by_type.get(declared.type_name.as_str()).map_or(&[][..], Vec::as_slice);
            let fits = |at: &&usize| {
                free.contains(at) && collected.get(**at).is_some_and(|found| rule(declared, found))
            };
            match candidates.iter().find(fits) {
                Some(at) => {
                    free.remove(at);
                    false
                }
                None => true,
            }
        });
    }
    left
}

/// Why events of one package were not collected. Events with one reason share one diagnostic.
fn explain(package: &Package, linked: bool, events: &[&DeclaredEvent], diagnostics: &mut Vec<Diagnostic>) {
    let name = &package.name;
    let Some(library) = &package.library else {
        diagnostics.push(together(
            "event-in-binary",
            events,
            |events| format!("{events} of package `{name}` cannot be collected: the package has no library that the xtask could link"),
            "move the events into a library: a crate of their own, or `src/lib.rs` of this package",
        ));
        return;
    };
    let in_library = tree(library);
    let in_binaries: Vec<Tree> = package.binaries.iter().map(|root| tree(root)).collect();
    let (mut binary, mut nowhere, mut unlinked, mut unknown) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for event in events {
        let Some(above) = in_library.get(&event.path) else {
            let in_binary = in_binaries.iter().any(|tree| tree.contains_key(&event.path));
            let reason = if in_binary { &mut binary } else { &mut nowhere };
            reason.push(*event);
            continue;
        };
        let cfgs: Vec<&str> = above.iter().chain(&event.cfgs).map(String::as_str).collect();
        match (linked, cfgs.as_slice()) {
            (false, []) => unlinked.push(*event),
            (true, []) => unknown.push(*event),
            (_, cfgs) => diagnostics.push(under_cfg(package, linked, event, cfgs)),
        }
    }
    let ident = name.replace('-', "_");
    let mut say = |code, events: &[&DeclaredEvent], what: &str, help: &str| {
        if !events.is_empty() {
            diagnostics.push(together(
                code,
                events,
                |events| format!("{events} of package `{name}` {what}"),
                help,
            ));
        }
    };
    say(
        "event-in-binary",
        &binary,
        "cannot be collected: only a binary has them, and the xtask links the library",
        "move the events into the package's library",
    );
    say(
        "event-in-no-module",
        &nowhere,
        "cannot be collected: no `mod` leads to the file, so it is not compiled",
        "declare the file with `mod` in the module above it, or delete it",
    );
    say(
        "event-not-linked",
        &unlinked,
        "cannot be collected: the xtask does not link the package",
        &format!("add `{name}` to the xtask's [dependencies] and write `use {ident} as _;` in its main.rs"),
    );
    say(
        "event-not-registered",
        &unknown,
        "did not register, although the package is linked",
        "make sure that the derive is `tidings::Event` and that the package and the xtask use one version of tidings",
    );
}

fn under_cfg(package: &Package, linked: bool, event: &DeclaredEvent, cfgs: &[&str]) -> Diagnostic {
    let name = &package.name;
    let attributes: Vec<String> = cfgs.iter().map(|cfg| format!("`#[cfg({cfg})]`")).collect();
    let message = format!(
        "event `{}` cannot be collected: {} is off in this build",
        event.type_name,
        attributes.join(" or ")
    );
    let features: BTreeSet<&str> = cfgs.iter().flat_map(|cfg| features(cfg)).collect();
    let turn_on = if features.is_empty() {
        "take the event out of the `cfg`, so that every build declares it".to_owned()
    } else {
        let list: Vec<String> = features.iter().map(|feature| format!("\"{feature}\"")).collect();
        format!(
            "turn the feature on where the xtask depends on `{name}`: `features = [{}]`; or take the event out of the `cfg`",
            list.join(", ")
        )
    };
    let help = if linked {
        turn_on
    } else {
        format!(
            "make sure that the xtask links the package (`use {} as _;` in its main.rs), and {turn_on}",
            name.replace('-', "_")
        )
    };
    Diagnostic::error("event-under-cfg", message, event.place()).help(help)
}

/// The features that a predicate names.
fn features(cfg: &str) -> Vec<&str> {
    cfg.split("feature")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('=')?.split('"').nth(1))
        .collect()
}

fn together(
    code: &'static str,
    events: &[&DeclaredEvent],
    message: impl FnOnce(&str) -> String,
    help: &str,
) -> Diagnostic {
    let names: Vec<String> = events.iter().take(3).map(|event| format!("`{}`", event.type_name)).collect();
    let counted = match events {
        [_] => format!("event {}", names.join(", ")),
        events if events.len() <= 3 => format!("events {}", names.join(", ")),
        events => format!("{} ({}, …)", plural(events.len(), "event"), names.join(", ")),
    };
    let places: Vec<Place> = events.iter().map(|event| event.place()).collect();
    Diagnostic { places, ..Diagnostic::error(code, message(&counted), Place::Everywhere) }.help(help)
}
