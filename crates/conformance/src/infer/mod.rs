//! `tests/infer`: modules that stand alone, made by the real program, compiled by the real compilers, and documents
//! through them.

mod cases;
mod csharp;
mod errors;
mod hostile;
mod rust;
mod stability;
mod typescript;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use self::cases::{Case, Document, Verdict, Verdicts};
use super::packages::emptied;
use super::readers::{Answer, Reader};
use super::report::Report;
use super::tree::Tree;
use crate::programs::{Dotnet, Node, cargo, output, printed, run, workspace_root};

/// The tools there are.
pub(super) struct Tools {
    pub(super) node: Option<Node>,
    pub(super) dotnet: Option<Dotnet>,
    pub(super) rust: bool,
}

/// Where the tests are done.
pub(super) struct Folders {
    /// Of everything here.
    pub(super) own: PathBuf,
    /// Where the tools for TypeScript are installed.
    pub(super) typescript: PathBuf,
}

/// A module that was made for a case.
struct Module<'c> {
    case: &'c Case,
    /// `m_tagged_union`: the file, and the namespace in C#.
    name: String,
    text: String,
}

/// What a language's compiler made of the modules.
struct Built {
    /// Answers for documents, by the names of the modules' types.
    program: Command,
    /// What the compiler said of single modules.
    refused: BTreeMap<String, String>,
}

/// Checks everything about `infer`.
///
/// # Errors
/// The program cannot be built, or a case cannot be read.
pub(super) fn check(report: &mut Report, folders: &Folders, tools: &Tools) -> Result<()> {
    let program = report.check("the program tidings", program).context("there is no program")?;
    let tidings = Tidings { program };
    errors::check(report, &tidings, &folders.own.join("errors"))?;
    let cases = cases::cases(report, &workspace_root().join("tests/infer"))?;
    let schemas = judged(report, &tidings, &cases);
    if let Some(node) = &tools.node {
        let modules = made(report, &tidings, &cases, "typescript");
        let built = typescript::build(report, node, folders, &modules)?;
        documents(report, &folders.own, "TypeScript", &modules, &schemas, built)?;
    }
    if tools.rust {
        let modules = made(report, &tidings, &cases, "rust");
        let built = rust::build(&folders.own.join("rust"), &modules)?;
        documents(report, &folders.own, "Rust", &modules, &schemas, built)?;
    }
    if let Some(dotnet) = &tools.dotnet {
        let modules = made(report, &tidings, &cases, "csharp");
        let built = csharp::build(dotnet, &folders.own.join("csharp"), &modules)?;
        documents(report, &folders.own, "C#", &modules, &schemas, built)?;
    }
    stability::check(report, &tidings, &folders.own.join("stability"))?;
    hostile::check(report, &tidings, &folders.own.join("hostile"))
}

/// Builds the program, and says where it is.
fn program() -> Result<PathBuf> {
    let mut build = cargo();
    let root = workspace_root();
    run(build.current_dir(&root).args(["build", "--quiet", "--package", "tidings-cli", "--bin", "tidings"]))?;
    let name = format!("tidings{}", std::env::consts::EXE_SUFFIX);
    Ok(crate::programs::target_folder().join("debug").join(name))
}

/// The program as a person calls it.
struct Tidings {
    program: PathBuf,
}

impl Tidings {
    /// `tidings infer`, in a folder.
    fn infer(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(folder).arg("infer");
        command
    }

    /// What is made of a case.
    fn make(&self, case: &Case, language: &str, namespace: Option<&str>) -> Result<String> {
        let mut command = self.infer(&case.folder);
        command.args(["--root", &case.root, "--lang", language]);
        if let Some(namespace) = namespace {
            command.args(["--namespace", namespace]);
        }
        if case.schema.is_some() {
            command.args(["--schema", "schema.json"]);
        }
        if case.hints {
            command.args(["--hints", "hints.toml"]);
        }
        if case.samples {
            command.arg("samples");
        }
        run(&mut command)
    }
}

/// The modules of all cases, with one check for each that cannot be made.
fn made<'c>(report: &mut Report, tidings: &Tidings, cases: &'c [Case], language: &str) -> Vec<Module<'c>> {
    let mut modules = Vec::new();
    for case in cases {
        let name = format!("m_{}", case.name.replace('-', "_"));
        let namespace = (language == "csharp").then_some(name.as_str());
        match tidings.make(case, language, namespace) {
            Ok(text) => modules.push(Module { case, name, text }),
            Err(error) => {
                let what = format!("infer/{}: a module for {language}", case.name);
                report.fail(&what, &format!("{error:#}"), std::time::Duration::ZERO);
            }
        }
    }
    modules
}

/// The schema of each case, which must say of every document what the case and, where there is one, the case's own
/// schema say.
fn judged(report: &mut Report, tidings: &Tidings, cases: &[Case]) -> BTreeMap<String, Verdicts> {
    let mut schemas = BTreeMap::new();
    for case in cases {
        if let Some(schema) = &case.schema {
            report.check(format!("infer/{}: schema.json's own verdicts", case.name), || own(case, schema));
        }
        let verdicts = report.check(format!("infer/{}: the schema's verdicts", case.name), || {
            let text = tidings.make(case, "json-schema", None)?;
            ensure!(text == tidings.make(case, "json-schema", None)?, "two runs give two schemas");
            let verdicts = Verdicts::of(&text)?;
            let mut wrong = Vec::new();
            for document in &case.documents {
                let expected = document.verdict == Verdict::Valid;
                if verdicts.accepts(&document.text)? != expected {
                    let said = if expected { "refuses it" } else { "accepts it" };
                    wrong.push(format!("{}: the schema that was made {said}", document.what));
                }
            }
            ensure!(wrong.is_empty(), "{}\n{text}", wrong.join("\n"));
            Ok(verdicts)
        });
        schemas.extend(verdicts.map(|verdicts| (case.name.clone(), verdicts)));
    }
    schemas
}

/// Whether a case says of its documents what its own schema says of them.
fn own(case: &Case, schema: &Path) -> Result<()> {
    let given = Verdicts::of_file(schema)?;
    let mut wrong = Vec::new();
    for document in &case.documents {
        if given.accepts(&document.text)? != (document.verdict == Verdict::Valid) {
            wrong.push(document.what.as_str());
        }
    }
    ensure!(wrong.is_empty(), "it says otherwise of {}", wrong.join(", "));
    Ok(())
}

/// Documents through the modules of a language; one check a case.
fn documents(
    report: &mut Report,
    folder: &Path,
    language: &str,
    modules: &[Module<'_>],
    schemas: &BTreeMap<String, Verdicts>,
    mut built: Built,
) -> Result<()> {
    let asked: Vec<(&Module<'_>, &Document)> = modules
        .iter()
        .filter(|module| !built.refused.contains_key(&module.name))
        .flat_map(|module| module.case.documents.iter().map(move |document| (module, document)))
        .collect();
    let questions: Vec<(String, &str)> =
        asked.iter().map(|(module, document)| (module.case.root.clone(), document.text.as_str())).collect();
    fs::create_dir_all(folder)?;
    let mut reader = Reader {
        name: format!("{language} modules"),
        language: "",
        components: Vec::new(),
        program: std::mem::replace(&mut built.program, Command::new("")),
    };
    let answers = reader.ask(folder, &questions)?;
    let mut by_case: BTreeMap<&str, Vec<(&Document, &Answer)>> = BTreeMap::new();
    for ((module, document), answer) in asked.iter().zip(&answers) {
        by_case.entry(&module.case.name).or_default().push((document, answer));
    }
    for module in modules {
        let name = &module.case.name;
        report.check(format!("infer/{name}: {language}"), || {
            if let Some(said) = built.refused.get(&module.name) {
                bail!("it does not compile:\n{}", printed(said, ""));
            }
            let read = by_case.get(name.as_str()).map(Vec::as_slice).unwrap_or_default();
            let wrong: Vec<String> =
                read.iter().filter_map(|(document, answer)| complaint(document, answer)).collect();
            ensure!(wrong.is_empty(), "{}", printed(&wrong.join("\n"), ""));
            ensure!(schemas.contains_key(name), "there is no schema to agree with");
            Ok(())
        });
    }
    Ok(())
}

fn complaint(document: &Document, answer: &Answer) -> Option<String> {
    let short: String = document.text.chars().take(300).collect();
    let said = match (document.verdict, answer) {
        (_, Answer::Broken(why)) => format!("is broken: {why}"),
        (Verdict::Valid, Answer::Refused(faults)) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("refuses what is valid: {}", faults.join("; "))
        }
        (Verdict::Refused, Answer::Read(_)) => "accepts what is not valid".to_owned(),
        (Verdict::Refused, Answer::Refused(_)) => return None,
        (Verdict::Valid, Answer::Read(text)) => match (Tree::parse(&document.text), Tree::parse(text)) {
            (Ok(before), Ok(after)) => {
                let differences = before.differences(&after);
                if differences.is_empty() {
                    return None;
                }
                format!("changes it: {}", differences.join("; "))
            }
            _ => format!("writes what is not JSON: {text}"),
        },
    };
    Some(format!("{}: {said}\n  {short}", document.what))
}

/// A folder that is there and empty.
fn fresh(folder: &Path) -> Result<()> {
    emptied(folder)
}

/// What a program said on stderr, and its status.
fn said(command: &mut Command) -> Result<(Option<i32>, String, String)> {
    let output = output(command)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((output.status.code(), text(&output.stdout), text(&output.stderr)))
}
