//! The commands: the flow, and what is said about it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use tidings_schema::{Diagnostic, Place, Severity};

use crate::args::{Command, Options};
use crate::collisions::collisions;
use crate::flow::{self, Contract, Parts, derive_contract, explain, read_contract, remember};
use crate::output::{self, Interrupted, Limits, Plan, Stamps, apply, write_diff};
use crate::report::{Paint, Progress, Sources, count, plural, render, summary};
use crate::scan::{scan, unmatched};
use crate::settings::{self, Settings};
use crate::workspace::{Workspace, workspace};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or clean.
    Done,
    /// The check found a difference.
    Stale,
    /// Something is wrong; nothing was written, or not all.
    Wrong,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Stale => Self::from(1),
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
    let mut run =
        Run { workspace, parts, progress: Progress::new(), said: Vec::new(), texts: BTreeMap::new() };
    let ended = run.command(command, output);
    drop(run.progress);
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

struct Run<'r> {
    workspace: Workspace,
    parts: &'r Parts<'r>,
    progress: Progress,
    /// What is said and does not end the run.
    said: Vec<Diagnostic>,
    /// Schemas that are not written yet.
    texts: BTreeMap<String, String>,
}

/// What is wrong, or how it ended, or why output failed.
type Ended = Result<io::Result<Outcome>, Vec<Diagnostic>>;

impl Run<'_> {
    fn command(&mut self, command: &Command, output: &mut Output<'_>) -> Ended {
        let settings = self.settings()?;
        let options = command.options();
        let contract = match command {
            Command::GenSchemas(_) => self.derive(&settings, options)?,
            Command::GenPackages(_) => read_contract(&self.workspace.root, &settings, &options.component)?,
        };
        self.texts = contract.texts();
        self.said.extend(contract.warnings.iter().cloned());
        if let Some(asked) = &options.explain {
            let told = explain(&self.workspace.root, &settings, &contract, self.parts, asked)?;
            self.progress.clear();
            return Ok(write!(output.out, "{told}").map(|()| Outcome::Done));
        }
        self.finish(command, &settings, contract, output)
    }

    fn settings(&self) -> Result<Settings, Vec<Diagnostic>> {
        let file = "Cargo.toml";
        let text = std::fs::read_to_string(self.workspace.root.join(file)).map_err(|error| {
            let message = format!("cannot be read: {error}");
            vec![Diagnostic::error("settings-unreadable", message, Place::File { file: file.to_owned() })]
        })?;
        let targets: Vec<&'static str> = self.parts.targets.iter().map(|target| target.id()).collect();
        settings::parse(&text, file, &targets)
    }

    /// The contract from the linked events, after making sure that none is lost and none collide.
    fn derive(&mut self, settings: &Settings, options: &Options) -> Result<Contract, Vec<Diagnostic>> {
        self.progress.now("searching the sources for events");
        let scan = scan(&self.workspace);
        self.said.extend(scan.warnings.iter().cloned());
        let mut wrong = unmatched(&scan, &self.parts.events, &self.workspace);
        wrong.extend(collisions(&self.parts.events));
        let progress = &mut |what: &str| self.progress.now(what);
        let root = &self.workspace.root;
        match derive_contract(root, settings, self.parts, Some(&scan.types), &options.component, progress) {
            Ok(contract) if wrong.is_empty() => Ok(contract),
            Ok(_) => Err(wrong),
            Err(found) => {
                wrong.extend(found);
                Err(wrong)
            }
        }
    }

    /// Packages, plan, and writing or showing it.
    fn finish(
        &mut self,
        command: &Command,
        settings: &Settings,
        contract: Contract,
        output: &mut Output<'_>,
    ) -> Ended {
        let root = self.workspace.root.clone();
        let check = command.options().check;
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
            return Ok(self.check(command, &plan, output));
        }
        self.progress.now("writing");
        let applied = apply(&root, &plan);
        self.progress.clear();
        if let Err(interrupted) = applied {
            return Ok(report_interrupted(&interrupted, &plan, command, output));
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

    fn check(&self, command: &Command, plan: &Plan, output: &mut Output<'_>) -> io::Result<Outcome> {
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
        // Only an xtask has gen-schemas; gen-packages is both the xtask's and cargo tidings'.
        let program = if self.parts.events.is_empty() && matches!(command, Command::GenPackages(_)) {
            "tidings"
        } else {
            "xtask"
        };
        let mut again = format!("cargo {program} {}", command.name());
        for name in &command.options().component {
            again.push_str(" --component ");
            again.push_str(&crate::report::clean(name));
        }
        writeln!(output.out, "To bring them up to date: {again}")?;
        Ok(Outcome::Stale)
    }
}

fn were(count: usize) -> String {
    if count == 1 { "1 file was".to_owned() } else { format!("{count} files were") }
}

fn report_interrupted(
    interrupted: &Interrupted,
    plan: &Plan,
    command: &Command,
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
        command.name()
    )?;
    Ok(Outcome::Wrong)
}
