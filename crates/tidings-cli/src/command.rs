//! The commands: the flow, and what is said about it.

mod release;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use tidings_schema::{Diagnostic, Place, Severity, SourceFacts};

use crate::args::{Command, Options};
use crate::collisions::{Found, collisions};
use crate::flow::{self, Chosen, Contract, Events, Parts, derive_contract, explain, read_contract, remember};
use crate::folders::folder_events;
use crate::output::{self, Interrupted, Limits, Plan, Stamps, apply, remove_leftovers, write_diff};
use crate::release::gate;
use crate::report::{Paint, Progress, Sources, count, plural, render, summary};
use crate::scan::{Scan, scan, unmatched};
use crate::settings::{self, Settings};
use crate::workspace::{Workspace, workspace};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or clean.
    Done,
    /// The check found a difference.
    Stale,
    /// Somebody is broken by what changed, or may be.
    Breaking,
    /// Something is wrong; nothing was written, or not all.
    Wrong,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Stale | Outcome::Breaking => Self::from(1),
            Outcome::Wrong => Self::from(2),
        }
    }
}

/// Where a command writes, and whether in colour.
pub struct Output<'o> {
    /// Results.
    pub out: &'o mut dyn Write,
    /// Diagnostics.
    pub err: &'o mut dyn Write,
    /// For both.
    pub paint: Paint,
}

/// Runs a command in the workspace around a folder.
///
/// # Errors
/// Output that cannot be written.
pub fn execute(
    command: &Command,
    folder: &Path,
    parts: &Parts<'_>,
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let (half, options) = match command {
        Command::Infer(options) => return crate::infer::execute(options, folder, parts.targets, output),
        Command::Diff(options) => return crate::diff::execute(options, folder, parts, output),
        Command::GenSchemas(options) => (Half::Both, options),
        Command::GenPackages(options) => (Half::Second, options),
        Command::Release(options) => {
            return in_workspace(folder, parts, output, |run, output| run.release(options, output));
        }
    };
    in_workspace(folder, parts, output, |run, output| run.command(half, options, output))
}

/// Runs a command in the workspace around a folder, and says what it has to say.
fn in_workspace<'r>(
    folder: &Path,
    parts: &'r Parts<'r>,
    output: &mut Output<'_>,
    command: impl FnOnce(&mut Run<'r>, &mut Output<'_>) -> Ended,
) -> io::Result<Outcome> {
    let workspace = match workspace(folder) {
        Ok(workspace) => workspace,
        Err(error) => {
            writeln!(output.err, "{}: cargo cannot read the workspace", output.paint.red("error"))?;
            for line in error.to_string().lines() {
                writeln!(output.err, "  {}", crate::report::clean(line))?;
            }
            return Ok(Outcome::Wrong);
        }
    };
    let mut run = Run {
        workspace,
        parts,
        progress: Progress::new(),
        said: Vec::new(),
        texts: BTreeMap::new(),
        exceptions: Vec::new(),
        scan: None,
    };
    let ended = command(&mut run, output);
    drop(run.progress);
    // Where both go to one log, what is wrong comes after what was printed before.
    output.out.flush()?;
    let sources = Sources::new(&run.workspace.root, &run.texts);
    let outcome = match ended {
        Ok(outcome) => {
            write!(output.err, "{}", render(&run.said, &sources, output.paint))?;
            outcome?
        }
        Err(wrong) => {
            run.said.extend(wrong);
            write!(output.err, "{}", render(&run.said, &sources, output.paint))?;
            Outcome::Wrong
        }
    };
    for exception in &run.exceptions {
        for line in exception.lines() {
            writeln!(output.err, "{}", crate::report::clean(line))?;
        }
        writeln!(output.err)?;
    }
    if !run.said.is_empty() {
        let nothing = if run.said.iter().any(|said| said.severity == Severity::Error) {
            "; nothing was written"
        } else {
            ""
        };
        writeln!(output.err, "{}{nothing}", count(&run.said))?;
    }
    Ok(outcome)
}

/// How much of the flow a command is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    /// From events to packages.
    Both,
    /// From schemas to packages.
    Second,
}

impl Half {
    /// The command that does it.
    fn command(self) -> &'static str {
        match self {
            Self::Both => "gen-schemas",
            Self::Second => "gen-packages",
        }
    }
}

struct Run<'r> {
    workspace: Workspace,
    parts: &'r Parts<'r>,
    progress: Progress,
    /// What is said and does not end the run.
    said: Vec<Diagnostic>,
    /// Schemas that are not written yet.
    texts: BTreeMap<String, String>,
    /// How changes that are stopped are excepted.
    exceptions: Vec<String>,
    /// What the sources declare, where they were looked at.
    scan: Option<Scan>,
}

/// What is wrong, or how it ended, or why output failed.
type Ended = Result<io::Result<Outcome>, Vec<Diagnostic>>;

impl Run<'_> {
    fn command(&mut self, half: Half, options: &Options, output: &mut Output<'_>) -> Ended {
        let settings = self.settings(&Chosen::of(&options.component))?;
        let contract = match half {
            Half::Both => self.derive(&settings, options)?,
            Half::Second => read_contract(&self.workspace.root, &settings, &options.component)?,
        };
        self.texts = contract.texts();
        self.said.extend(contract.warnings.iter().cloned());
        if let Some(asked) = &options.explain {
            let told = explain(&self.workspace.root, &settings, &contract, self.parts, asked)?;
            self.progress.clear();
            return Ok(write!(output.out, "{told}").map(|()| Outcome::Done));
        }
        let stopped = self.gate(&settings, &contract);
        if !stopped.is_empty() && !options.check {
            return Err(stopped);
        }
        let breaks = !stopped.is_empty();
        self.said.extend(stopped);
        let ended = self.finish(half, options, &settings, contract, output);
        Ok(ended?.map(|outcome| if breaks { Outcome::Breaking } else { outcome }))
    }

    /// Judges what changed since the last releases: what is stopped. Warnings are said.
    fn gate(&mut self, settings: &Settings, contract: &Contract) -> Vec<Diagnostic> {
        let mut stopped = Vec::new();
        for (folder, standing) in &contract.standings {
            let gated = gate(standing, settings.policy_of(folder), self.parts.today, self.scan.as_ref());
            for said in gated.said {
                if said.severity == Severity::Error { stopped.push(said) } else { self.said.push(said) }
            }
            self.exceptions.extend(gated.exceptions);
        }
        stopped
    }

    fn settings(&self, chosen: &Chosen) -> Result<Settings, Vec<Diagnostic>> {
        settings::read(&self.workspace.root, self.parts.targets, chosen)
    }

    /// The contract from the linked events, after making sure that none is lost and none collide.
    fn derive(&mut self, settings: &Settings, options: &Options) -> Result<Contract, Vec<Diagnostic>> {
        self.progress.now("searching the sources for events");
        let scan = scan(&self.workspace);
        self.said.extend(scan.warnings.iter().cloned());
        let wrong = self.unlinked(&scan, &Chosen::of(&options.component));
        let progress = &mut |what: &str| self.progress.now(what);
        let scan = self.scan.insert(scan);
        let root = &self.workspace.root;
        derived(root, settings, self.parts, (scan, wrong), &options.component, progress)
    }

    fn program(&self) -> &'static str {
        if self.parts.links { "cargo xtask" } else { "cargo tidings" }
    }

    /// Events that are declared and not linked. A program that links nothing says it once.
    fn unlinked(&self, scan: &Scan, chosen: &Chosen) -> Vec<Diagnostic> {
        let found = unmatched(scan, &self.parts.events, &self.workspace, chosen);
        if self.parts.links || found.is_empty() {
            return found;
        }
        let mut places: Vec<Place> = found.into_iter().flat_map(|found| found.places).collect();
        places.dedup();
        let message = format!(
            "`{}` links no event crate, so it cannot derive the schemas of what is declared in Rust",
            self.program()
        );
        let said = Diagnostic { places, ..Diagnostic::error("events-unlinked", message, Place::Everywhere) };
        vec![said.help(
            "run `cargo xtask gen-schemas` in a workspace whose xtask links the event crates, or \
             `cargo tidings gen-packages` to go on from schemas/ as it stands",
        )]
    }

    /// Packages, plan, and writing or showing it.
    fn finish(
        &mut self,
        half: Half,
        options: &Options,
        settings: &Settings,
        contract: Contract,
        output: &mut Output<'_>,
    ) -> Ended {
        let root = self.workspace.root.clone();
        let check = options.check;
        let stamps = Stamps::new((!check).then(|| self.workspace.target_folder.join("tidings")).as_deref());
        let progress = &mut |what: &str| self.progress.now(what);
        let remembered = (!check).then_some(&stamps);
        let mut packages =
            flow::packages(&root, settings, &contract, self.parts.targets, remembered, progress)?;
        self.progress.now("comparing with disk");
        let mut folders = contract.folders;
        folders.append(&mut packages.folders);
        let mut plan = output::plan(&root, folders)?;
        plan.unchanged += packages.untouched;
        self.line_ends(&plan);
        if check {
            self.progress.clear();
            return Ok(self.check(half, options, &plan, output));
        }
        self.progress.now("writing");
        remove_leftovers(&root, &settings.owned(), &plan);
        let applied = apply(&root, &plan);
        self.progress.clear();
        if let Err(interrupted) = applied {
            return Ok(report_interrupted(&interrupted, &plan, half.command(), output));
        }
        // Line ends are said at every run.
        if plan.crlf.is_empty() {
            remember(&root, &packages, &stamps);
        }
        Ok(write!(output.out, "{}", summary(&plan, output.paint)).map(|()| Outcome::Done))
    }

    fn line_ends(&mut self, plan: &Plan) {
        let Some(first) = plan.crlf.first() else { return };
        let message = format!("{} checked out with CRLF line ends", were(plan.crlf.len()));
        let folder = first.split('/').next().unwrap_or(first);
        self.said.push(Diagnostic::warning("line-ends", message, Place::File { file: first.clone() }).help(format!(
            "add a line like `{folder}/** text eol=lf` for each folder to .gitattributes, then run `git add --renormalize .`"
        )));
    }

    fn check(
        &self,
        half: Half,
        options: &Options,
        plan: &Plan,
        output: &mut Output<'_>,
    ) -> io::Result<Outcome> {
        if plan.is_clean() {
            writeln!(output.out, "{} up to date", plural(plan.unchanged, "file"))?;
            return Ok(Outcome::Done);
        }
        write_diff(output.out, output.paint, &self.workspace.root, plan, Limits::default())?;
        let counts = plan.counts();
        writeln!(
            output.out,
            "\n{} to create, {} to update, {} to remove, {} up to date",
            counts.created, counts.updated, counts.removed, counts.unchanged
        )?;
        let mut again = format!("{} {}", self.program(), half.command());
        for name in &options.component {
            again.push_str(" --component ");
            again.push_str(&crate::report::clean(name));
        }
        let stopped = self.said.iter().any(|said| said.severity == Severity::Error);
        let once = if stopped { ", once nothing is stopped" } else { "" };
        writeln!(output.out, "To bring them up to date{once}: {again}")?;
        Ok(Outcome::Stale)
    }
}

/// The contract from the linked events. What is wrong already is said with what else is.
pub(crate) fn derived(
    root: &Path,
    settings: &Settings,
    parts: &Parts<'_>,
    (scan, mut wrong): (&Scan, Vec<Diagnostic>),
    components: &[String],
    progress: &mut dyn FnMut(&str),
) -> Result<Contract, Vec<Diagnostic>> {
    let chosen = Chosen::of(components);
    let folders = folder_events(root, settings, &chosen).unwrap_or_else(|found| {
        wrong.extend(found);
        Vec::new()
    });
    let all: Vec<Found<'_>> =
        parts.events.iter().map(Found::from).chain(folders.iter().map(Found::from)).collect();
    wrong.extend(collisions(&all, &chosen));
    if all.is_empty() && wrong.is_empty() && !parts.links {
        let place = Place::File { file: "Cargo.toml".to_owned() };
        let message = "no folder of events is named in the settings, and this program links no event crate";
        wrong.push(Diagnostic::error("events-missing", message, place).help(
            "name a folder with [[workspace.metadata.tidings.component]], or run `cargo xtask gen-schemas` in a \
             workspace whose xtask links event crates",
        ));
    }
    let order = |schema: &serde_json::Value, pointer: &str| scan.shapes.order(schema, pointer);
    let sources = SourceFacts { types: &scan.types, order: &order };
    let events = Events { folders: &folders, sources: Some(sources), shapes: Some(&scan.shapes) };
    match derive_contract(root, settings, parts, &events, components, progress) {
        Ok(contract) if wrong.is_empty() => Ok(contract),
        Ok(_) => Err(wrong),
        Err(found) => {
            wrong.extend(found);
            Err(wrong)
        }
    }
}

fn were(count: usize) -> String {
    if count == 1 { "1 file was".to_owned() } else { format!("{count} files were") }
}

fn report_interrupted(
    interrupted: &Interrupted,
    plan: &Plan,
    command: &str,
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let clean = crate::report::clean;
    let (err, paint) = (&mut *output.err, output.paint);
    writeln!(err, "{}: cannot write {}", paint.red("error[write-failed]"), clean(&interrupted.to_string()))?;
    writeln!(err, "  {} of {} changes were made before:", interrupted.done.len(), plan.changes.len())?;
    for path in interrupted.done.iter().take(20) {
        writeln!(err, "    {}", clean(path))?;
    }
    if interrupted.done.len() > 20 {
        writeln!(err, "    and {} more", interrupted.done.len() - 20)?;
    }
    writeln!(
        err,
        "  {} make the file writable and run {} again; it goes on from here",
        paint.cyan("help:"),
        command
    )?;
    Ok(Outcome::Wrong)
}
