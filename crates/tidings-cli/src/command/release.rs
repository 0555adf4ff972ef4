//! `release`: the contract as it is becomes the one that is released.

use std::collections::BTreeMap;
use std::io;

use semver::Prerelease;
use tidings_codegen::model::Name;
use tidings_codegen::read;
use tidings_schema::evolution::Bump;
use tidings_schema::{Diagnostic, Place};

use super::{Ended, Outcome, Output, Run};
use crate::args::{Options, ReleaseOptions};
use crate::diff::change::bump as words;
use crate::flow::{self, Chosen, Contract, public_names};
use crate::output::{self, Folder, Plan, apply, remove_leftovers};
use crate::release::{Next, Reason, Standing, Wish, next, record};
use crate::report::{clean, summary};
use crate::settings::Settings;

/// Reasons that are told of one component.
const TOLD: usize = 5;

/// What becomes of a component.
struct Settled {
    name: Name,
    /// The version before; none where nothing was released.
    before: Option<String>,
    next: Next,
}

impl Run<'_> {
    pub(super) fn release(&mut self, asked: &ReleaseOptions, output: &mut Output<'_>) -> Ended {
        let wish = wish(asked).map_err(|said| vec![said])?;
        let settings = self.settings(&Chosen::of(&asked.component))?;
        let mut options = Options::default();
        options.component.clone_from(&asked.component);
        let mut contract = self.derive(&settings, &options)?;
        self.texts = contract.texts();
        self.said.extend(contract.warnings.iter().cloned());
        let stopped = self.gate(&settings, &contract);
        if !stopped.is_empty() {
            return Err(stopped);
        }
        self.current(&contract)?;
        let settled = self.settle(&settings, &mut contract, &wish)?;
        let root = self.workspace.root.clone();
        let progress = &mut |what: &str| self.progress.now(what);
        let packages = flow::packages(&root, &settings, &contract, self.parts.targets, None, progress)?;
        let mut folders = std::mem::take(&mut contract.folders);
        folders.extend(packages.folders);
        let plan = output::plan(&root, folders)?;
        self.progress.now("writing");
        remove_leftovers(&root, &settings.owned(), &plan);
        let applied = apply(&root, &plan);
        self.progress.clear();
        if let Err(interrupted) = applied {
            return Ok(super::report_interrupted(&interrupted, &plan, "release", output));
        }
        Ok(tell(&settled, &wish, &plan, output).map(|()| Outcome::Done))
    }

    /// Makes sure that the schemas on disk are those of the events.
    fn current(&self, contract: &Contract) -> Result<(), Vec<Diagnostic>> {
        let plan = output::plan(&self.workspace.root, contract.folders.clone())?;
        if plan.is_clean() {
            return Ok(());
        }
        let places = plan.changes.into_iter().map(|change| Place::File { file: change.path }).collect();
        let message = "the schemas are stale, so what would be released is not what was looked at";
        let help = format!("run `{} gen-schemas`, look at the difference, and release then", self.program());
        let said = Diagnostic::error("release-stale", message, Place::Everywhere).help(help);
        Err(vec![Diagnostic { places, ..said }])
    }

    /// Settles each component's version and, unless it is one for trying out, makes its contract the baseline.
    fn settle(
        &mut self,
        settings: &Settings,
        contract: &mut Contract,
        wish: &Wish,
    ) -> Result<Vec<Settled>, Vec<Diagnostic>> {
        let (mut settled, mut wrong) = (Vec::new(), Vec::new());
        for (name, files) in &contract.components {
            self.progress.now(&format!("settling the version of {}", name.wire()));
            let folder = settings.schemas_of(name);
            let Some(standing) = contract.standings.get_mut(&name.kebab()) else { continue };
            let component = match read::component(name.wire(), files) {
                Ok(component) => component,
                Err(found) => {
                    wrong.extend(found);
                    continue;
                }
            };
            standing.wish = wish.clone();
            let names = public_names(settings, self.parts.targets, name, &component);
            let policy = settings.policy_of(name.wire());
            let next = next(standing, &names, policy);
            let before = standing.released.as_ref().map(|released| released.baseline.version.to_string());
            if !matches!(wish, Wish::Pre(_)) {
                let released = record(standing.released.as_ref(), files, &names, &next, &folder);
                own(&mut contract.folders, &folder, released.files());
                let exceptions = std::mem::take(&mut standing.exceptions);
                *standing = Standing { released: Some(released), exceptions, ..Standing::default() };
                standing.compare(policy.transitive, files);
            }
            settled.push(Settled { name: name.clone(), before, next });
        }
        if wrong.is_empty() { Ok(settled) } else { Err(wrong) }
    }
}

/// What is asked of the versions.
fn wish(asked: &ReleaseOptions) -> Result<Wish, Diagnostic> {
    if asked.stable {
        return Ok(Wish::Stable);
    }
    let Some(pre) = &asked.pre else { return Ok(Wish::Nothing) };
    match Prerelease::new(pre) {
        Ok(found) if !found.is_empty() => Ok(Wish::Pre(found)),
        Ok(_) => Err("it is empty".to_owned()),
        Err(error) => Err(error.to_string()),
    }
    .map_err(|why| {
        let message = format!("`--pre {pre}` cannot stand behind a version: {why}");
        Diagnostic::error("pre-release-refused", message, Place::Everywhere)
            .help("write words of letters, digits and `-`, with `.` between them, such as `--pre pr.42`")
    })
}

/// Lets a component's folder own what was released.
fn own(folders: &mut Vec<Folder>, path: &str, released: BTreeMap<String, String>) {
    if let Some(folder) = folders.iter_mut().find(|folder| folder.path == path) {
        folder.files.extend(released);
        return;
    }
    // Nothing but schemas that a person put there: they stay a person's.
    folders.push(Folder { path: path.to_owned(), files: released });
}

/// What was decided, and why.
fn tell(settled: &[Settled], wish: &Wish, plan: &Plan, output: &mut Output<'_>) -> io::Result<()> {
    let out = &mut *output.out;
    for Settled { name, before, next } in settled {
        let (name, version) = (clean(name.wire()), &next.version);
        match before.as_deref() {
            Some(before) if before == version.to_string() => {
                writeln!(out, "{name} {before}: nothing changed since it was released")?;
                continue;
            }
            Some(before) => writeln!(out, "{name} {before} → {version}{}", kind(next.bump, before))?,
            None => {
                let what = if matches!(wish, Wish::Pre(_)) {
                    "before the first release"
                } else {
                    "the first release"
                };
                let events = crate::report::plural(next.reasons.len(), "event");
                writeln!(out, "{name} {version}, {what}: {events}")?;
                continue;
            }
        }
        for Reason { bump, word, .. } in next.reasons.iter().take(TOLD) {
            let event = word.event.as_ref().map(|event| format!("{}: ", clean(event))).unwrap_or_default();
            writeln!(out, "  {:5}  {event}{}", words(*bump), clean(&word.what))?;
        }
        let more = next.reasons.len().saturating_sub(TOLD);
        if more > 0 {
            writeln!(out, "         and {more} more")?;
        }
    }
    if matches!(wish, Wish::Pre(_)) {
        writeln!(
            out,
            "Nothing was released: the versions are for trying out, and `gen-schemas` takes them back."
        )?;
    }
    write!(out, "{}", summary(plan, output.paint))
}

/// Why the number that was raised is not the one that the change is called by.
fn kind(bump: Bump, before: &str) -> &'static str {
    match bump {
        Bump::Major if before.starts_with("0.") => " (below 1.0.0 what breaks raises the second number)",
        Bump::Minor if before.starts_with("0.") => " (below 1.0.0 what is added raises the third number)",
        _ => "",
    }
}
