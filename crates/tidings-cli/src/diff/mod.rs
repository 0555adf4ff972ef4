//! `diff`: what changed from one contract to another, and whom it breaks.
//!
//! Words of the command line become two sides (`side`, with `git` and `bundle`), sides are compared event by event
//! (`found`), and what is found is written (`format`). From the baseline to the contract as it stands it shows what the
//! gate judges, exceptions included. What changed of an event (`event`) and its words (`change`) are the gate's, too.

mod args;
mod asked;
mod bundle;
pub(crate) mod change;
pub(crate) mod contract;
pub(crate) mod event;
mod format;
mod found;
mod git;
mod side;

use std::cell::OnceCell;
use std::io;
use std::path::Path;

use tidings_codegen::Target;
use tidings_codegen::model::Name;
use tidings_codegen::read::{self, SchemaFile};
use tidings_schema::evolution::Reading;
use tidings_schema::{Diagnostic, Place};

use crate::command::{Outcome, Output, derived};
use crate::flow::{Chosen, Contract, Parts, public_names, read_contract};
use crate::release::next;
use crate::report::{Sources, count, render};
use crate::scan::{Scan, scan, unmatched};
use crate::settings::{self, Settings};
use crate::workspace::{Workspace, workspace};

pub use args::{DiffOptions, Format};
pub use asked::{Asked, Compatibility, Direction, Judgement};

use contract::{Key, Side};
use format::texts;
use found::{Found, Versions, found};
use side::{Ground, Loaded, Word, never_released};

/// Runs the command in a folder.
///
/// # Errors
/// Output that cannot be written.
pub(crate) fn execute(
    options: &DiffOptions,
    folder: &Path,
    parts: &Parts<'_>,
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let around = Around::of(folder, parts);
    let words = (
        options.old.as_deref().map_or(Word::Baseline, Word::of),
        options.new.as_deref().map_or(Word::Present, Word::of),
    );
    let outcome = if words == (Word::Baseline, Word::Present) {
        since_release(options, folder, &around, output)
    } else {
        sides(words, folder, &around).map(|(old, new)| {
            let scan = around.scan(has_events(&new));
            let asked = |component: Option<&str>| around.asked(options, component);
            tell(options, folder, &around, &found(&old, &new, scan, &asked), output)
        })
    };
    outcome.unwrap_or_else(|wrong| {
        let none = std::collections::BTreeMap::new();
        write!(output.err, "{}", render(&wrong, &Sources::new(folder, &none), output.paint))?;
        writeln!(output.err, "{}", count(&wrong))?;
        Ok(Outcome::Wrong)
    })
}

/// The workspace around a folder and its settings, or what is wrong with them: two files are compared anywhere.
struct Around<'p> {
    workspace: Result<(Workspace, Settings), Vec<Diagnostic>>,
    parts: &'p Parts<'p>,
    scanned: OnceCell<Scan>,
}

impl<'p> Around<'p> {
    fn of(folder: &Path, parts: &'p Parts<'p>) -> Self {
        let workspace = workspace(folder).map_err(|error| {
            let message = format!("cargo cannot read the workspace: {error}");
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            let fault = Diagnostic::error("workspace-missing", message, Place::Everywhere);
            let help = "run in a cargo workspace, or name two files, folders or revisions with a path";
            vec![fault.help(help)]
        });
        let workspace = workspace.and_then(|workspace| {
            let settings = settings::read(&workspace.root, parts.targets, &Chosen::default())?;
            Ok((workspace, settings))
        });
        Self { workspace, parts, scanned: OnceCell::new() }
    }

    fn workspace(&self) -> Result<(&Workspace, &Settings), Vec<Diagnostic>> {
        self.workspace.as_ref().map(|(workspace, settings)| (workspace, settings)).map_err(Clone::clone)
    }

    /// What the sources declare, where they are wanted.
    fn scan(&self, wanted: bool) -> Option<&Scan> {
        self.workspace.as_ref().ok().filter(|_| wanted).map(|(workspace, _)| self.scanned(workspace))
    }

    fn scanned(&self, workspace: &Workspace) -> &Scan {
        self.scanned.get_or_init(|| scan(workspace))
    }

    /// The contract as it is: as the linked events make it, or, where nothing is linked, as it stands on disk.
    fn present(&self) -> Result<Contract, Vec<Diagnostic>> {
        let (workspace, settings) = self.workspace()?;
        if !self.parts.links {
            return read_contract(&workspace.root, settings, &[]);
        }
        let scan = self.scanned(workspace);
        let lost = unmatched(scan, &self.parts.events, workspace, &Chosen::default());
        derived(&workspace.root, settings, self.parts, (scan, lost), &[], &mut |_| {})
    }

    /// What is asked of an event of a component.
    fn asked(&self, options: &DiffOptions, component: Option<&str>) -> Asked {
        let of = component.zip(self.workspace.as_ref().ok());
        let mut asked =
            of.map_or_else(Asked::default, |(component, (_, settings))| settings.policy_of(component).asked);
        if let Some(compatibility) = options.compatibility {
            asked.compatibility = compatibility;
        }
        if options.strict {
            asked.reading = Reading::Strict;
        }
        asked
    }
}

/// What changed since the last releases, as the gate sees it.
fn since_release(
    options: &DiffOptions,
    folder: &Path,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Result<io::Result<Outcome>, Vec<Diagnostic>> {
    let (_, settings) = around.workspace()?;
    let contract = around.present()?;
    if contract.standings.values().all(|standing| standing.released.is_none()) {
        return Err(vec![never_released()]);
    }
    let (old, new) = (Word::Baseline.name(), Word::Present.name());
    let versions = versions(&contract, settings, around.parts.targets);
    let mut found = Found { old: &old, new: &new, events: Vec::new(), same: 0, versions };
    let mut differences = contract.standings.values().flat_map(|standing| &standing.differences);
    let scan = around.scan(differences.next().is_some());
    let asked = |component: Option<&str>| around.asked(options, component);
    for standing in contract.standings.values() {
        let exceptions = (&standing.exceptions, around.parts.today);
        for difference in &standing.differences {
            found.since(difference, scan, &asked, exceptions);
        }
        let released = standing.released.iter().flat_map(|released| released.baseline.present());
        let changed = |event: &str| standing.differences.iter().any(|difference| difference.event == event);
        found.same += released.filter(|(event, _)| !changed(event)).count();
    }
    Ok(tell(options, folder, around, &found, output))
}

/// The versions that packages have and get; of a component that cannot be read `gen-packages` says why.
fn versions<'c>(
    contract: &'c Contract,
    settings: &Settings,
    targets: &[&'static dyn Target],
) -> Vec<Versions<'c>> {
    let of = |(name, files): &'c (Name, Vec<SchemaFile>)| {
        let standing = contract.standings.get(&name.kebab())?;
        let component = read::component(name.wire(), files).ok()?;
        let names = public_names(settings, targets, name, &component);
        let next = next(standing, &names, settings.policy_of(name.wire())).version;
        let released = standing.released.as_ref().map(|released| &released.baseline.version);
        Some(Versions { component: name.wire(), released, next })
    };
    contract.components.iter().filter_map(of).filter(|of| of.released != Some(&of.next)).collect()
}

/// Reads both sides; everything that is wrong with either is said.
fn sides((old, new): (Word, Word), folder: &Path, around: &Around) -> Result<(Side, Side), Vec<Diagnostic>> {
    if old.needs_workspace() || new.needs_workspace() {
        around.workspace()?;
    }
    let present = &|| around.present();
    let ground = Ground { folder, workspace: around.workspace().ok(), present };
    let (old, new) = match (ground.load(&old), ground.load(&new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            let mut wrong = Vec::new();
            wrong.extend(old.err().into_iter().flatten());
            wrong.extend(new.err().into_iter().flatten());
            return Err(wrong);
        }
    };
    match (old, new) {
        (Loaded::Contract(old), Loaded::Contract(new)) | (Loaded::File(old), Loaded::File(new)) => {
            Ok((old, new))
        }
        (Loaded::Contract(old), Loaded::File(new)) => beside(old, new, |contract, file| (contract, file)),
        (Loaded::File(old), Loaded::Contract(new)) => beside(new, old, |contract, file| (file, contract)),
    }
}

/// The one event of a contract that a single file is of.
fn beside(
    mut contract: Side,
    file: Side,
    arranged: impl FnOnce(Side, Side) -> (Side, Side),
) -> Result<(Side, Side), Vec<Diagnostic>> {
    let key = file.schemas.get(&Key::Only).map(|schema| schema.key(""));
    let Some(schema) = key.and_then(|key| contract.schemas.remove(&key)) else {
        let message =
            format!("`{}` is one schema, and `{}` is a contract without it", file.name, contract.name);
        let help = "name two files or two contracts; a single schema of an event is compared with that event";
        return Err(vec![Diagnostic::error("diff-sides", message, Place::Everywhere).help(help)]);
    };
    contract.schemas = std::iter::once((Key::Only, schema)).collect();
    Ok(arranged(contract, file))
}

fn tell(
    options: &DiffOptions,
    folder: &Path,
    around: &Around<'_>,
    found: &Found<'_>,
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let written = match options.format {
        Format::Text => {
            let texts = texts(found);
            // Lines of Rust are below the workspace's root.
            let root = around.workspace.as_ref().map_or(folder, |(workspace, _)| &workspace.root);
            format::text(found, &Sources::new(root, &texts), output.paint)
        }
        Format::Json => format::json(found),
        Format::Markdown => format::markdown(found),
        Format::Sarif => format::sarif(found),
    };
    output.out.write_all(written.as_bytes())?;
    Ok(if found.holds() { Outcome::Done } else { Outcome::Breaking })
}

/// Whether Rust may have declared any of a side's events.
fn has_events(side: &Side) -> bool {
    side.schemas.values().any(|schema| schema.header.is_some())
}
