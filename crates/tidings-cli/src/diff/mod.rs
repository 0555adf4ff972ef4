//! `diff`: what changed from one contract to another, and whom it breaks.
//!
//! Words of the command line become two sides (`side`, with `git` and `bundle`), sides are compared event by event
//! (`found`), and what is found is written (`format`). What it says of a change is also what the gate says (`finding`).

mod args;
mod asked;
mod bundle;
pub(crate) mod contract;
pub(crate) mod finding;
mod format;
mod found;
mod git;
mod side;

use std::io;
use std::path::Path;

use tidings_codegen::Target;
use tidings_schema::evolution::Reading;
use tidings_schema::{Diagnostic, Place};

use crate::command::{Outcome, Output};
use crate::report::{Sources, count, render};
use crate::scan::scan;
use crate::settings::{self, Settings};
use crate::workspace::{Workspace, workspace};

pub use args::{DiffOptions, Format};
pub use asked::{Asked, Compatibility, Direction, Judgement};

use contract::{Key, Side};
use format::texts;
use found::found;
use side::{Ground, Loaded, Word};

/// Runs the command in a folder.
///
/// # Errors
/// Output that cannot be written.
pub(crate) fn execute(
    options: &DiffOptions,
    folder: &Path,
    targets: &[&'static dyn Target],
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let around = Around::of(folder, targets);
    match sides(options, folder, &around) {
        Ok((old, new)) => tell(options, folder, &around, (&old, &new), output),
        Err(wrong) => {
            let none = std::collections::BTreeMap::new();
            write!(output.err, "{}", render(&wrong, &Sources::new(folder, &none), output.paint))?;
            writeln!(output.err, "{}", count(&wrong))?;
            Ok(Outcome::Wrong)
        }
    }
}

/// The workspace around a folder, where there is one: two files are compared anywhere.
struct Around {
    workspace: Option<Workspace>,
    settings: Result<Settings, Vec<Diagnostic>>,
}

impl Around {
    fn of(folder: &Path, targets: &[&'static dyn Target]) -> Self {
        match workspace(folder) {
            Ok(workspace) => {
                let settings = read_settings(&workspace.root, targets);
                Self { workspace: Some(workspace), settings }
            }
            Err(error) => {
                let message = format!("cargo cannot read the workspace: {error}");
                let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
                let fault = Diagnostic::error("workspace-missing", message, Place::Everywhere);
                let help = "run in a cargo workspace, or name two files, folders or revisions with a path";
                Self { workspace: None, settings: Err(vec![fault.help(help)]) }
            }
        }
    }

    /// What is asked of an event of a component.
    fn asked(&self, options: &DiffOptions, component: Option<&str>) -> Asked {
        let of = component.zip(self.settings.as_ref().ok());
        let mut asked =
            of.map_or_else(Asked::default, |(component, settings)| settings.policy_of(component).asked);
        if let Some(compatibility) = options.compatibility {
            asked.compatibility = compatibility;
        }
        if options.strict {
            asked.reading = Reading::Strict;
        }
        asked
    }
}

fn read_settings(root: &Path, targets: &[&'static dyn Target]) -> Result<Settings, Vec<Diagnostic>> {
    let file = "Cargo.toml";
    let text = std::fs::read_to_string(root.join(file)).map_err(|error| {
        let message = format!("cannot be read: {error}");
        vec![Diagnostic::error("settings-unreadable", message, Place::File { file: file.to_owned() })]
    })?;
    let targets: Vec<&'static str> = targets.iter().map(|target| target.id()).collect();
    settings::parse(&text, file, &targets)
}

/// Reads both sides; everything that is wrong with either is said.
fn sides(options: &DiffOptions, folder: &Path, around: &Around) -> Result<(Side, Side), Vec<Diagnostic>> {
    let old = options.old.as_deref().map_or(Word::Baseline, Word::of);
    let new = options.new.as_deref().map_or(Word::Present, Word::of);
    if old.needs_workspace() || new.needs_workspace() {
        around.settings.as_ref().map_err(Clone::clone)?;
    }
    let settings = around.settings.as_ref().ok();
    let root = around.workspace.as_ref().map(|workspace| workspace.root.as_path());
    let ground = Ground { folder, workspace: root.zip(settings) };
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
    let identity = file.schemas.get(&Key::Only).and_then(|schema| schema.identity.clone());
    let same = identity.as_ref().and_then(|wanted| {
        let found = contract.schemas.iter().find(|(_, schema)| {
            schema.identity.as_ref().is_some_and(|own| {
                (&own.component, &own.name, own.version) == (&wanted.component, &wanted.name, wanted.version)
            })
        });
        found.map(|(key, _)| key.clone())
    });
    let Some(schema) = same.and_then(|key| contract.schemas.remove(&key)) else {
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
    around: &Around,
    (old, new): (&Side, &Side),
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let scan = around.workspace.as_ref().filter(|_| has_events(new)).map(scan);
    let found = found(old, new, scan.as_ref(), &|component| around.asked(options, component));
    let written = match options.format {
        Format::Text => {
            let texts = texts([old, new]);
            // Lines of Rust are below the workspace's root.
            let root = around.workspace.as_ref().map_or(folder, |workspace| &workspace.root);
            format::text(&found, &Sources::new(root, &texts), output.paint)
        }
        Format::Json => format::json(&found),
        Format::Markdown => format::markdown(&found),
        Format::Sarif => format::sarif(&found),
    };
    output.out.write_all(written.as_bytes())?;
    Ok(if found.holds() { Outcome::Done } else { Outcome::Breaking })
}

/// Whether Rust may have declared any of a side's events.
fn has_events(side: &Side) -> bool {
    side.schemas.values().any(|schema| schema.identity.is_some())
}
