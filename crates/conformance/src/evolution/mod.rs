//! `tests/evolution`: what is said of a change, held against the readers that are generated and against compilers.
//!
//! A folder with `old.json` and `new.json` is a case. The readers of both schemas are made in every language, all cases
//! in one program a language, and asked about every witness: the side that accepts it reads it, the other refuses it.
//! Beside them stands code that uses all that the old schema's types have: it compiles against the old ones, and
//! against the new ones wherever the predicted bump is less than major.

mod cases;
mod csharp;
mod rust;
mod typescript;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail, ensure};
use tidings_schema::evolution::{Bump, Side};

use self::cases::{Case, Question};
use super::readers::{Answer, Reader};
use super::report::Report;
use crate::infer::{Folders, Tools};
use crate::programs::{printed, workspace_root};

/// A module of one side of a case.
struct Module {
    /// `c_enum_value_added_old`: the file, the namespace in C#, and what the program calls it.
    name: String,
    /// The root type's name; the same on both sides, as in a package.
    root: String,
    text: String,
    /// What a consumer can name.
    public: BTreeSet<String>,
}

/// Both modules of a case.
struct Pair<'c> {
    case: &'c Case,
    old: Module,
    new: Module,
    /// Whether code that was written for the old types must compile against the new ones.
    holds: bool,
}

/// What a language's compiler made of the pairs.
struct Built {
    program: Command,
    /// What it said of single files, by their names without an extension.
    blamed: BTreeMap<String, String>,
}

/// Code that uses all that an old module's types have.
struct Consumer {
    /// The file, without an extension.
    name: String,
    text: String,
}

/// A language whose compiler is there.
enum Language<'t> {
    TypeScript(&'t crate::programs::Node, &'t Folders),
    Rust(&'t Folders),
    CSharp(&'t crate::programs::Dotnet, &'t Folders),
}

/// Checks every case in every language.
///
/// # Errors
/// A case cannot be read, or a compiler does not work.
pub(super) fn check(report: &mut Report, folders: &Folders, tools: &Tools) -> Result<()> {
    let folder = workspace_root().join("tests/evolution");
    if !folder.is_dir() {
        report.skip("tests/evolution", "there are no cases");
        return Ok(());
    }
    let cases = cases::cases(report, &folder)?;
    let languages = [
        tools.node.as_ref().map(|node| Language::TypeScript(node, folders)),
        tools.rust.then_some(Language::Rust(folders)),
        tools.dotnet.as_ref().map(|dotnet| Language::CSharp(dotnet, folders)),
    ];
    for language in languages.into_iter().flatten() {
        language.check(report, &folders.own, &cases)?;
    }
    Ok(())
}

impl Language<'_> {
    fn name(&self) -> &'static str {
        match self {
            Self::TypeScript(..) => "TypeScript",
            Self::Rust(_) => "Rust",
            Self::CSharp(..) => "C#",
        }
    }

    /// The id of its target.
    fn target(&self) -> &'static str {
        match self {
            Self::TypeScript(..) => "typescript",
            Self::Rust(_) => "rust",
            Self::CSharp(..) => "csharp",
        }
    }

    /// What the changes of a case ask of its package.
    fn bump(&self, case: &Case) -> Bump {
        let of_change = case.difference.changes.iter().map(|change| match self {
            Self::TypeScript(..) => change.bumps.typescript,
            Self::Rust(_) => change.bumps.rust,
            Self::CSharp(..) => change.bumps.csharp,
        });
        of_change.max().unwrap_or_default()
    }

    fn check(&self, report: &mut Report, folder: &Path, cases: &[Case]) -> Result<()> {
        let mut pairs = Vec::new();
        let mut names = BTreeMap::new();
        for case in cases {
            match case.modules(self.target(), &mut names) {
                Ok((old, new)) => {
                    // A name that goes is a reason of its own, whatever the documents say: the next version is raised
                    // by the larger of both.
                    let gone = old.public.difference(&new.public).next().is_some();
                    pairs.push(Pair { case, holds: !gone && self.bump(case) < Bump::Major, old, new });
                }
                // Not every schema has types in every language; what it cannot say, the generator says.
                Err(why) => report.skip(&format!("evolution/{}: {}", case.name, self.name()), &why),
            }
        }
        let built = match self {
            Self::TypeScript(node, folders) => typescript::build(report, node, folders, &pairs)?,
            Self::Rust(folders) => rust::build(&folders.own.join("rust"), &pairs)?,
            Self::CSharp(dotnet, folders) => csharp::build(dotnet, &folders.own.join("csharp"), &pairs)?,
        };
        self.compiled(report, &pairs, &built);
        self.witnesses(report, folder, &pairs, built)
    }

    /// The law: code that was written for the old types compiles wherever the predicted bump is less than major.
    fn compiled(&self, report: &mut Report, pairs: &[Pair<'_>], built: &Built) {
        for pair in pairs {
            let case = pair.case;
            report.check(format!("evolution/{}: {} compiles what was written before", case.name, self.name()), || {
                for module in [&pair.old, &pair.new] {
                    if let Some(said) = built.blamed.get(&module.name) {
                        bail!("{} does not compile:\n{}", module.name, printed(said, ""));
                    }
                }
                if let Some(said) = built.blamed.get(&consumer_name(&pair.old, &pair.old)) {
                    bail!("code for the old types does not compile against them:\n{}", printed(said, ""));
                }
                if let Some(said) = built.blamed.get(&consumer_name(&pair.old, &pair.new)) {
                    let bump = self.bump(case);
                    let rules: Vec<&str> = case.difference.changes.iter().map(|change| change.rule.id()).collect();
                    bail!(
                        "{bump:?} was predicted ({}), and code for the old types does not compile against the new ones:\n{}",
                        rules.join(", "),
                        printed(said, "")
                    );
                }
                Ok(())
            });
        }
    }

    /// Every witness through the readers of both sides.
    fn witnesses(
        &self,
        report: &mut Report,
        folder: &Path,
        pairs: &[Pair<'_>],
        mut built: Built,
    ) -> Result<()> {
        let works = |module: &Module| !built.blamed.contains_key(&module.name);
        let mut asked: Vec<(&Pair<'_>, &Question, Side)> = Vec::new();
        for pair in pairs.iter().filter(|pair| works(&pair.old) && works(&pair.new)) {
            for question in &pair.case.questions {
                asked.extend([Side::Old, Side::New].map(|side| (pair, question, side)));
            }
        }
        let questions: Vec<(String, &str)> = asked
            .iter()
            .map(|(pair, question, side)| (pair.module(*side).name.clone(), question.text.as_str()))
            .collect();
        fs::create_dir_all(folder)?;
        let mut reader = Reader {
            name: format!("{} of both sides", self.name()),
            language: "",
            components: Vec::new(),
            program: std::mem::replace(&mut built.program, Command::new("")),
        };
        let answers = reader.ask(folder, &questions)?;
        let mut by_case: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
        for ((pair, question, side), answer) in asked.iter().zip(&answers) {
            let (count, wrong) = by_case.entry(&pair.case.name).or_default();
            *count += 1;
            wrong.extend(complaint(question, *side, answer));
        }
        for (case, (count, wrong)) in by_case {
            report.check(
                format!("evolution/{case}: {} reads {count} witnesses as said", self.name()),
                || {
                    ensure!(wrong.is_empty(), "{}", printed(&wrong.join("\n"), ""));
                    Ok(())
                },
            );
        }
        let silent: BTreeSet<&str> = pairs
            .iter()
            .filter(|pair| pair.case.breaks && pair.case.questions.is_empty())
            .map(|pair| pair.case.name.as_str())
            .collect();
        report.check(format!("evolution: in {}, no case breaks without a witness", self.name()), || {
            ensure!(silent.is_empty(), "these do: {silent:?}");
            Ok(())
        });
        Ok(())
    }
}

impl Pair<'_> {
    fn module(&self, side: Side) -> &Module {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// The consumers that must compile, each with the module that it is compiled against.
    fn consumers(&self, write: impl Fn(&Module) -> String) -> Vec<(&Module, Consumer)> {
        let of =
            |against: &'_ Module| Consumer { name: consumer_name(&self.old, against), text: write(against) };
        let mut consumers = vec![(&self.old, of(&self.old))];
        if self.holds {
            consumers.push((&self.new, of(&self.new)));
        }
        consumers
    }
}

/// The file of the code that was written for a module, and is compiled against one.
fn consumer_name(old: &Module, against: &Module) -> String {
    format!("uses_{}_of_{}", against.name, old.name)
}

fn complaint(question: &Question, side: Side, answer: &Answer) -> Option<String> {
    let expected = side == question.accepted_by;
    let what = match side {
        Side::Old => "the old reader",
        Side::New => "the new reader",
    };
    let said = match (expected, answer) {
        (_, Answer::Broken(why)) => format!("{what} is broken: {why}"),
        (true, Answer::Refused(faults)) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("{what} refuses it: {}", faults.join("; "))
        }
        (false, Answer::Read(_)) => format!("{what} accepts it; expected: {}", question.fault),
        (true, Answer::Read(_)) | (false, Answer::Refused(_)) => return None,
    };
    Some(format!("{}: {said}\n  {}", question.what, question.text))
}

/// Marks the files that lines of a compiler are about: `names`, each followed by `after`.
fn blame<'n>(
    said: impl Iterator<Item = &'n str>,
    names: &[String],
    after: &str,
    blamed: &mut BTreeMap<String, String>,
) -> Vec<String> {
    let mut others = Vec::new();
    for line in said {
        let of = |name: &&String| {
            let file = format!("{name}{after}");
            line.find(&file).is_some_and(|at| {
                let before = line.get(..at).and_then(|before| before.chars().next_back());
                before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
            })
        };
        match names.iter().find(of) {
            Some(name) => {
                let text = blamed.entry(name.clone()).or_default();
                if !text.contains(line) {
                    *text += &format!("{line}\n");
                }
            }
            None => others.push(line.to_owned()),
        }
    }
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_about_the_file_that_they_name() {
        let names = ["c_a_old", "uses_c_a_old"].map(str::to_owned);
        let mut blamed = BTreeMap::new();
        let said = ["src/uses_c_a_old.rs:1: error", "src/c_a_old.rs:2: error", "error: it failed"];
        let others = blame(said.into_iter(), &names, ".rs:", &mut blamed);
        assert_eq!(others, ["error: it failed"]);
        assert_eq!(blamed["c_a_old"], "src/c_a_old.rs:2: error\n");
        assert_eq!(blamed["uses_c_a_old"], "src/uses_c_a_old.rs:1: error\n");
    }
}
