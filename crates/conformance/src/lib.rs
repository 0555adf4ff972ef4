//! `cargo xtask test`: everything that shows that this workspace and its packages are right.
//!
//! The order is that of trust: the workspace's own checks; then each package by the real tools of its
//! language; then documents through the packages, listed ones, some made by rule and some at random; then the
//! same bytes under changes that must not matter.
//! A failure does not end the run: what can still be looked at is.

#![allow(clippy::format_push_string, clippy::format_collect, reason = "reads better; nothing here is hot")]

mod adoption;
mod agreement;
mod cases;
mod changes;
mod contract;
mod csharp;
mod csharp_runtime;
mod csharp_shared;
mod descriptions;
mod documents;
mod evolution;
mod generate;
mod infer;
mod judge;
mod misuse;
mod mutate;
mod packages;
pub mod programs;
pub mod random;
mod readers;
mod report;
mod rounded;
mod rust;
mod stability;
mod tree;
mod typescript;
mod validator;
mod vocabulary;
mod workspace;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Parser, ValueEnum};
use tidings_codegen::targets;

use self::agreement::Plan;
use self::contract::Component;
use self::documents::Document;
use self::programs::{Dotnet, Node, Toolchain, in_ci, target_folder, workspace_root};
use self::readers::{ReadAs, Reader};
use self::report::Report;

pub use self::generate::generate;
pub use self::packages::{BUILT, emptied, mirror, write_if_other};

/// Shows that this workspace and its packages are right.
///
/// Builds and uses the packages of the platform and of tests/cases with the real tools of each language.
/// A language whose tools are not on this machine is skipped, and counted as skipped; with CI in the
/// environment, tools that are there must work. A failure does not end the run: what can still be looked
/// at is.
#[derive(Parser)]
#[command(name = "test", bin_name = "cargo xtask test")]
pub struct Arguments {
    /// What to test; everything where none is named
    #[arg(value_name = "STEP")]
    steps: Vec<Step>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// rustfmt, clippy, cargo test, gen-schemas --check
    Workspace,
    /// A workspace made of the README alone, and what its xtask says
    Adoption,
    /// The TypeScript packages: tsc, npm pack, publint, attw
    #[value(name = "typescript")]
    TypeScript,
    /// The Rust packages: clippy in both editions, rustfmt, cargo package
    Rust,
    /// The C# packages: dotnet build for both frameworks, pack, format
    #[value(name = "csharp")]
    CSharp,
    /// Samples and made documents through the packages of the languages named, or of all
    Documents,
    /// The same bytes under changes that must not matter
    Stability,
    /// Modules and schemas from samples and from somebody's schemas (tests/infer), in the languages named, or in all
    Infer,
    /// What is said of changes (tests/evolution) against readers and compilers, in the languages named, or in all
    Evolution,
}

const LANGUAGES: [Step; 3] = [Step::TypeScript, Step::Rust, Step::CSharp];

/// Documents changed at random that are read in every run of the tests; the benchmark reads more.
const AGREEMENT: usize = 4000;

/// Runs the steps that are named, or all.
pub fn main(arguments: Arguments) -> ExitCode {
    let all_well = Run::of(arguments.steps, "test").run();
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Has documents that were changed at random read by the packages of the languages named, or of all, and says whether
/// these and the schemas' validator agree on all of them. Packages are built and not judged.
pub fn agreement(documents: usize, seed: String, languages: &[&str]) -> bool {
    let mut steps = vec![Step::Documents];
    for (step, language) in LANGUAGES.into_iter().zip(["typescript", "rust", "csharp"]) {
        steps.extend(languages.contains(&language).then_some(step));
    }
    Run::of(steps, "agreement").agreement(&Plan { documents, seed })
}

struct Run {
    steps: Vec<Step>,
    root: PathBuf,
    /// Everything that the tests make is below this folder.
    folder: PathBuf,
    /// In CI what is there must work: it is not skipped.
    strict: bool,
}

/// What is read from the repository once.
struct Contract {
    components: Vec<Component>,
    /// The platform's packages, and those of the cases.
    generated: Vec<PathBuf>,
    documents: Vec<Document>,
}

impl Run {
    fn of(steps: Vec<Step>, folder: &str) -> Self {
        Self { steps, root: workspace_root(), folder: target_folder().join(folder), strict: in_ci() }
    }

    fn wanted(&self, step: Step) -> bool {
        self.steps.is_empty() || self.steps.contains(&step)
    }

    fn run(&self) -> bool {
        let mut report = Report::new();
        if self.wanted(Step::Workspace) {
            report.step("The workspace", |report| {
                workspace::check(report, &self.root);
                Ok(())
            });
        }
        if self.wanted(Step::Adoption) {
            report.step("A workspace made of the README", |report| {
                adoption::check(report, &self.root, &self.folder.join("adoption"))
            });
        }
        let mut contract = None;
        // Languages that are named beside `infer` or `evolution` say where it is tried, and nothing of their packages.
        let modules = [Step::Infer, Step::Evolution].iter().any(|step| self.steps.contains(step));
        let packages = !modules && LANGUAGES.iter().any(|step| self.wanted(*step));
        if self.wanted(Step::Documents) || packages {
            report.step("The contract and the cases", |report| {
                contract = Some(self.contract(report)?);
                Ok(())
            });
        }
        if let Some(contract) = &contract {
            let mut readers = self.readers(&mut report, contract);
            if self.wanted(Step::Documents) {
                report.step("Documents through the packages", |report| {
                    judge::judge(report, &self.folder, &mut readers, &contract.documents);
                    let plan = Plan { documents: AGREEMENT, seed: "test".to_owned() };
                    agreement::check(report, &self.folder, &mut readers, &contract.components, &plan)
                });
            }
        }
        if self.wanted(Step::Stability) {
            report.step("The same bytes", |report| {
                let cases = cases::cases(report, &self.root)?;
                stability::check(report, &self.root, &self.folder.join("stability"), &cases);
                Ok(())
            });
        }
        if self.wanted(Step::Infer) {
            report.step("Events that were not born in Rust", |report| self.infer(report));
        }
        if self.wanted(Step::Evolution) {
            report.step("What is said of changes", |report| {
                let folders = infer::Folders {
                    own: self.folder.join("evolution"),
                    typescript: self.folder.join("typescript"),
                };
                let tools = self.tools(report)?;
                evolution::check(report, &folders, &tools)
            });
        }
        report.finish()
    }

    fn tools(&self, report: &mut Report) -> Result<infer::Tools> {
        Ok(infer::Tools {
            node: self.found(report, Step::TypeScript, Node::find())?,
            dotnet: self.found(report, Step::CSharp, Dotnet::find())?,
            rust: self.found(report, Step::Rust, Ok(Toolchain::Found(())))?.is_some(),
        })
    }

    fn infer(&self, report: &mut Report) -> Result<()> {
        let tools = self.tools(report)?;
        let folders =
            infer::Folders { own: self.folder.join("infer"), typescript: self.folder.join("typescript") };
        infer::check(report, &folders, &tools)
    }

    fn agreement(&self, plan: &Plan) -> bool {
        let mut report = Report::of_what_is_needed();
        let mut contract = None;
        report.step("The contract and the cases", |report| {
            contract = Some(self.contract(report)?);
            Ok(())
        });
        if let Some(contract) = &mut contract {
            report.step("Packages of the schemas, by the present generator", |_| {
                let folder = self.folder.join("generated");
                for component in contract.components.iter().filter(|it| it.name != cases::COMPONENT) {
                    let files = component.schema_files(&self.root)?;
                    for target in targets() {
                        generate(&folder, &component.name, &files, target.id())?;
                    }
                }
                // In place of what stands in the repository, which may be of another generator.
                contract.generated[0] = folder;
                Ok(())
            });
            let mut readers = self.readers(&mut report, contract);
            report.step("Documents changed at random", |report| {
                agreement::check(report, &self.folder, &mut readers, &contract.components, plan)
            });
        }
        report.finish()
    }

    /// Of the languages whose packages could be built.
    fn readers(&self, report: &mut Report, contract: &Contract) -> Vec<Reader> {
        let mut readers = Vec::new();
        report.step("TypeScript packages", |report| {
            readers.extend(self.typescript(report, contract)?);
            Ok(())
        });
        report.step("Rust packages", |report| {
            readers.extend(self.rust(report, contract)?);
            Ok(())
        });
        report.step("C# packages", |report| {
            readers.extend(self.csharp(report, contract)?);
            Ok(())
        });
        readers
    }

    fn contract(&self, report: &mut Report) -> Result<Contract> {
        let mut components = contract::components(&self.root, Path::new("schemas"))?;
        let mut documents = Vec::new();
        for component in &components {
            let made = report.check(format!("{}: documents from its samples", component.name), || {
                documents::of_component(component)
            });
            documents.extend(made.unwrap_or_default());
        }
        let cases = cases::cases(report, &self.root)?;
        let folder = self.folder.join("cases");
        let generated = cases::emit(report, &folder, &cases)?;
        for mut component in contract::components(&folder, Path::new("schemas"))? {
            ensure!(component.name == cases::COMPONENT, "the cases are of component {}", cases::COMPONENT);
            for event in &mut component.events {
                let case = cases.iter().find(|case| event.file.ends_with(&case.path()));
                event.left_out_by = case.map(|case| case.documents.left_out_by()).unwrap_or_default();
            }
            let made = report.check("cases: documents by rule", || documents::of_component(&component));
            documents.extend(made.unwrap_or_default());
            components.push(component);
        }
        for case in &cases {
            let read_as = ReadAs {
                component: cases::COMPONENT.to_owned(),
                version: Some(case.version),
                type_name: case.title.clone(),
            };
            let listed = report.check(format!("cases/{}: its documents are as they say", case.name), || {
                documents::of_case(&read_as, &case.schema, &case.documents)
            });
            documents.extend(listed.unwrap_or_default());
        }
        Ok(Contract { components, generated: vec![self.root.join("generated"), generated], documents })
    }

    /// A language is left out only where it was not asked for, or its tools are not on this machine.
    fn found<T>(&self, report: &mut Report, step: Step, tools: Result<Toolchain<T>>) -> Result<Option<T>> {
        let any_language = LANGUAGES.iter().any(|language| self.steps.contains(language));
        let through =
            [Step::Documents, Step::Infer, Step::Evolution].iter().any(|step| self.steps.contains(step));
        if !self.wanted(step) && (any_language || !through) {
            return Ok(None);
        }
        let language = match step {
            Step::TypeScript => "TYPESCRIPT",
            Step::CSharp => "C#",
            _ => "RUST",
        };
        let left_out = format!("EVERYTHING ABOUT {language}");
        match tools {
            Ok(Toolchain::Found(tools)) => Ok(Some(tools)),
            Ok(Toolchain::Absent(why)) => {
                report.skip(&left_out, &why);
                Ok(None)
            }
            Err(error) if self.strict => Err(error),
            Err(error) => {
                report.skip(&left_out, &format!("{error:#}"));
                Ok(None)
            }
        }
    }

    fn typescript(&self, report: &mut Report, contract: &Contract) -> Result<Option<Reader>> {
        let Some(node) = self.found(report, Step::TypeScript, Node::find())? else { return Ok(None) };
        let packages = packages::packages(report, &contract.generated, "typescript", &contract.components)?;
        typescript::check(report, &node, &self.folder.join("typescript"), &packages, &contract.components)
    }

    fn rust(&self, report: &mut Report, contract: &Contract) -> Result<Option<Reader>> {
        let Some(()) = self.found(report, Step::Rust, Ok(Toolchain::Found(())))? else { return Ok(None) };
        let packages = packages::packages(report, &contract.generated, "rust", &contract.components)?;
        rust::check(report, &self.folder.join("rust"), &packages, &contract.components)
    }

    fn csharp(&self, report: &mut Report, contract: &Contract) -> Result<Vec<Reader>> {
        let Some(dotnet) = self.found(report, Step::CSharp, Dotnet::find())? else { return Ok(Vec::new()) };
        let packages = packages::packages(report, &contract.generated, "csharp", &contract.components)?;
        csharp::check(report, &dotnet, &self.folder.join("csharp"), &packages, &contract.components)
    }
}
