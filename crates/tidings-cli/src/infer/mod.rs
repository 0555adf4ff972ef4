//! `infer`: one module that stands alone, or a schema, from samples, from a schema, or from both.

mod args;
mod beside;
mod claims;
mod files;
mod judge;
mod output;
mod understand;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use tidings_codegen::model::Name;
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{ModuleSettings, Target};
use tidings_schema::{Diagnostic, Place, canonical_text};

use crate::command::{Outcome, Output};
use crate::reach::inside;
use crate::report::{Sources, count, render};

pub use args::{InferOptions, Language};
pub(crate) use beside::Beside;
pub(crate) use claims::table;
pub(crate) use files::{is_sample, is_schema, shown};
pub(crate) use understand::{Material, Sample, understand};

/// Runs the command in a folder. Nothing is written when anything is wrong.
///
/// # Errors
/// Output that cannot be written.
pub(crate) fn execute(
    options: &InferOptions,
    folder: &Path,
    targets: &[&'static dyn Target],
    output: &mut Output<'_>,
) -> io::Result<Outcome> {
    let mut run = Run { options, folder, targets, said: Vec::new(), texts: BTreeMap::new() };
    let made = run.make();
    let mut outcome = Outcome::Done;
    let mut printed = Ok(());
    match made {
        Ok(Made { text, explained }) => {
            if let Some(explained) = explained {
                printed = output.out.write_all(explained.as_bytes());
            }
            match &options.out {
                Some(file) => {
                    if let Err(error) = output::replace(&folder.join(file), text.as_bytes()) {
                        let place = Place::File { file: shown(file) };
                        let message = format!("cannot be written: {error}");
                        run.said.push(Diagnostic::error("write-failed", message, place));
                        outcome = Outcome::Wrong;
                    }
                }
                None if options.explain => {}
                None => printed = output.out.write_all(text.as_bytes()),
            }
        }
        Err(wrong) => {
            run.said.extend(wrong);
            outcome = Outcome::Wrong;
        }
    }
    printed = printed.and_then(|()| output.out.flush());
    if !run.said.is_empty() {
        let sources = Sources::new(folder, &run.texts);
        write!(output.err, "{}", render(&run.said, &sources, output.paint))?;
        let nothing = if outcome == Outcome::Wrong { "; nothing was written" } else { "" };
        writeln!(output.err, "{}{nothing}", count(&run.said))?;
    }
    printed.map(|()| outcome)
}

struct Run<'r> {
    options: &'r InferOptions,
    folder: &'r Path,
    targets: &'r [&'static dyn Target],
    /// What is said and does not end the run.
    said: Vec<Diagnostic>,
    /// Schemas that stand in no file.
    texts: BTreeMap<String, String>,
}

/// What was asked for.
struct Made {
    text: String,
    /// The claims, where they were asked for.
    explained: Option<String>,
}

impl Run<'_> {
    fn make(&mut self) -> Result<Made, Vec<Diagnostic>> {
        let options = self.options;
        let mut wrong = Vec::new();
        let language = options.language().map_err(|found| wrong.push(found)).ok();
        wrong.extend(root_fault(&options.root));
        wrong.extend(options.namespace.as_deref().and_then(namespace_fault));
        if options.namespace.is_some() && language.is_some_and(|language| language != Language::CSharp) {
            let message = "`--namespace` is for C#; this language has no namespaces, and it was passed over";
            self.said.push(Diagnostic::warning("namespace-unused", message, Place::Everywhere));
        }
        let found = files::find(self.folder, &options.samples).map_err(|found| wrong.extend(found)).ok();
        let hints = match &options.hints {
            Some(file) => Some(shown(file)),
            None => found.as_ref().and_then(|found| {
                files::hints(self.folder, &found.folders).map_err(|found| wrong.push(found)).ok().flatten()
            }),
        };
        if options.samples.is_empty() && options.schema.is_none() {
            let message = "there is nothing to infer from: neither samples nor a schema";
            let help = "name files, folders, `-` for stdin, or `--schema FILE`";
            wrong.push(Diagnostic::error("infer-nothing", message, Place::Everywhere).help(help));
        }
        let (Some(language), Some(found)) = (language, found) else { return Err(wrong) };
        if !wrong.is_empty() {
            return Err(wrong);
        }
        self.said.extend(found.warnings);
        let schema = options.schema.as_deref().map(shown);
        let understood = understand(&Material {
            base: self.folder,
            root: &options.root,
            prefixed: false,
            schema: schema.as_deref(),
            reach: &schema_reach(self.folder, options.schema.as_deref()),
            samples: &found.samples,
            hints: hints.as_deref(),
            spread: options.spread,
            examples: 0,
        })?;
        self.said.extend(understood.warnings);
        let explained = options.explain.then(|| table(&understood.claims, hints.as_deref()));
        let text = canonical_text(&understood.imported.schema);
        let text = match self.target(language) {
            None => text,
            Some(target) => self.module(target, text)?,
        };
        Ok(Made { text, explained })
    }

    fn target(&self, language: Language) -> Option<&'static dyn Target> {
        let id = language.target()?;
        self.targets.iter().copied().find(|target| target.id() == id)
    }

    fn module(&mut self, target: &dyn Target, text: String) -> Result<String, Vec<Diagnostic>> {
        let path = format!("the schema of {}", self.options.root);
        let file = SchemaFile { path: path.clone(), text };
        let made = read::module(&file).and_then(|(component, root)| {
            let settings =
                ModuleSettings { root: self.options.root.clone(), namespace: self.options.namespace.clone() };
            target.module(&component, &root, &settings)
        });
        if made.is_err() {
            self.texts.insert(path, file.text);
        }
        made
    }
}

/// The folder in which references to files beside a schema may end.
pub(crate) fn schema_reach(folder: &Path, schema: Option<&Path>) -> PathBuf {
    let own = schema.and_then(|schema| folder.join(schema).parent().map(Path::to_owned));
    own.map_or_else(|| folder.to_owned(), |own| reach(folder, &own))
}

/// The folder in which links and references of another folder may end: the current one where that stands below it, and
/// else its own.
fn reach(folder: &Path, own: &Path) -> PathBuf {
    if inside(own, folder).is_ok() { folder.to_owned() } else { own.to_owned() }
}

/// Why a name cannot be that of a type in every language.
pub(crate) fn identifier_fault(name: &str) -> Option<&'static str> {
    let mut letters = name.chars();
    match letters.next() {
        None => Some("it is empty"),
        Some(first) if !(unicode_ident::is_xid_start(first)) => Some("it does not begin with a letter"),
        Some(_) if !letters.all(unicode_ident::is_xid_continue) => {
            Some("it holds more than letters, digits and `_`")
        }
        Some(_) => None,
    }
}

fn root_fault(root: &str) -> Option<Diagnostic> {
    let why = identifier_fault(root)?;
    let message = format!("`{root}` cannot be the root type's name: {why}");
    let better = Name::new(root).pascal();
    let help = match identifier_fault(&better) {
        None => format!("write `--root {better}`"),
        Some(_) => "write a name such as `--root OrderPlaced`".to_owned(),
    };
    Some(Diagnostic::error("root-name", message, Place::Everywhere).help(help))
}

fn namespace_fault(namespace: &str) -> Option<Diagnostic> {
    let why = namespace.split('.').find_map(identifier_fault)?;
    let message = format!("`{namespace}` is no namespace: of a part between dots, {why}");
    Some(
        Diagnostic::error("namespace-name", message, Place::Everywhere)
            .help("write it like `Acme.Orders.Events`"),
    )
}
