//! The same bytes, whatever must not matter: the order of registration and of files, the folder of the
//! checkout, other events.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use tidings_codegen::model::Name;
use tidings_codegen::read::SchemaFile;
use tidings_codegen::{Target, targets};

use super::cases::{COMPONENT, Case, emitted};
use super::contract::{files, folders};
use super::packages::mirror;
use super::report::Report;
use crate::programs::{cargo, run};
use crate::random::Random;

/// The files of a package that speak of more than one event, and so change when one is added. All others
/// belong to one type.
const SHARED: [&str; 15] = [
    "/.tidings",
    "README.md",
    "CHANGELOG.md",
    "package.json",
    "Cargo.toml",
    ".csproj",
    "/index.ts",
    "/lib.rs",
    "/mod.rs",
    "/event.rs",
    "/detail_types.rs",
    "/{Component}Event.cs",
    "/{Component}EventConverter.cs",
    "/{Component}Sources.cs",
    "/{Component}DetailTypes.cs",
];

/// A file's bytes by its path.
type Files = BTreeMap<String, Vec<u8>>;

/// On the cases, in memory; then on a copy of the whole workspace, with the real command.
pub(super) fn check(report: &mut Report, root: &Path, folder: &Path, cases: &[Case]) {
    for target in targets() {
        let supported: Vec<&Case> = cases.iter().filter(|case| case.supported_by(target.id())).collect();
        report.check(format!("{}: the order of schema files does not matter", target.id()), || {
            order_does_not_matter(*target, &supported)
        });
        report.check(format!("{}: a type's files do not depend on other events", target.id()), || {
            events_are_independent(*target, &supported)
        });
    }
    let copy = Copy { at: folder.join("a renamed checkout"), target: folder.join("target") };
    if report.check("a copy of the workspace in a folder of another name", || copy.refresh(root)).is_some() {
        whole_command(report, root, &copy);
    }
}

fn schema_files(cases: &[&Case]) -> Result<Vec<SchemaFile>> {
    cases.iter().map(|case| case.schema_file()).collect()
}

fn order_does_not_matter(target: &dyn Target, cases: &[&Case]) -> Result<()> {
    let files = schema_files(cases)?;
    let expected = emitted(target, COMPONENT, &files)?;
    ensure!(emitted(target, COMPONENT, &files)? == expected, "a second run gives other bytes");
    let mut random = Random::new("order");
    for _ in 0..3 {
        let mut left = files.clone();
        let mut shuffled = Vec::new();
        while !left.is_empty() {
            shuffled.push(left.swap_remove(random.below(left.len())));
        }
        let other = emitted(target, COMPONENT, &shuffled)?;
        let different = different(&bytes(&expected), &bytes(&other));
        ensure!(different.is_empty(), "other bytes in {different:?}");
    }
    Ok(())
}

fn events_are_independent(target: &dyn Target, cases: &[&Case]) -> Result<()> {
    let all = bytes(&emitted(target, COMPONENT, &schema_files(cases)?)?);
    let mut wrong = BTreeMap::new();
    for without in cases {
        let others: Vec<&Case> = cases.iter().copied().filter(|case| case.name != without.name).collect();
        let fewer = bytes(&emitted(target, COMPONENT, &schema_files(&others)?)?);
        // What is only in one of the two is the event's own; what is in both must be the same.
        let both = |path: &String| all.contains_key(path) && fewer.contains_key(path);
        let changed: Vec<String> = different(&all, &fewer)
            .into_iter()
            .filter(|path| both(path) && !is_shared(path, COMPONENT))
            .collect();
        if !changed.is_empty() {
            wrong.insert(without.name.clone(), changed);
        }
        let own: Vec<&String> = all.keys().filter(|path| !fewer.contains_key(*path)).collect();
        ensure!(!own.is_empty(), "{} has no file of its own", without.name);
    }
    ensure!(wrong.is_empty(), "taking an event away changes files of others: {wrong:#?}");
    Ok(())
}

fn bytes(package: &BTreeMap<String, String>) -> Files {
    package.iter().map(|(path, text)| (path.clone(), text.as_bytes().to_vec())).collect()
}

/// Whether a file, called by its path, is of a component's whole package.
pub(super) fn is_shared(path: &str, component: &str) -> bool {
    let component = Name::new(component).pascal();
    SHARED.iter().any(|shared| format!("/{path}").ends_with(&shared.replace("{Component}", &component)))
}

fn different(before: &Files, after: &Files) -> Vec<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// A copy of the workspace that may be changed.
struct Copy {
    at: PathBuf,
    target: PathBuf,
}

impl Copy {
    fn refresh(&self, root: &Path) -> Result<()> {
        mirror(root, &self.at, &["target", "node_modules", ".git"])
    }

    fn gen_schemas(&self, words: &[&str]) -> Result<String> {
        let mut cargo: Command = cargo();
        cargo.current_dir(&self.at).env("CARGO_TARGET_DIR", &self.target).env("CARGO_TERM_COLOR", "never");
        // Nobody looks for a line of code in this build.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
        run(cargo.args(["run", "--quiet", "--package", "xtask", "--", "gen-schemas"]).args(words))
    }

    fn outputs(&self) -> Result<Files> {
        let mut found = Files::new();
        for folder in ["schemas", "generated"] {
            collect(&self.at, &self.at.join(folder), &mut found)?;
        }
        Ok(found)
    }

    /// Changes a source file for as long as something is looked at.
    fn with_changed<T>(&self, file: &Path, changed: &str, look: impl FnOnce() -> Result<T>) -> Result<T> {
        let path = self.at.join(file);
        let before = fs::read_to_string(&path)?;
        ensure!(before != changed, "{} was not changed", file.display());
        fs::write(&path, changed)?;
        let looked = look();
        fs::write(&path, before)?;
        looked
    }
}

fn collect(root: &Path, folder: &Path, found: &mut Files) -> Result<()> {
    for file in files(folder)? {
        let path = file.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        found.insert(path, fs::read(&file)?);
    }
    for inner in folders(folder)? {
        collect(root, &inner, found)?;
    }
    Ok(())
}

fn whole_command(report: &mut Report, root: &Path, copy: &Copy) {
    let clean = report.check("a renamed checkout gives the same bytes", || copy.gen_schemas(&["--check"]));
    if clean.is_none() {
        return;
    }
    report.check("another order of linking gives the same bytes", || {
        let file = Path::new("xtask/src/main.rs");
        let reversed = with_reversed_links(&fs::read_to_string(root.join(file))?)?;
        copy.with_changed(file, &reversed, || copy.gen_schemas(&["--check"]))
    });
    let Some(declared) = report.check("an event of the platform, to change", || Declared::find(&copy.at))
    else {
        return;
    };
    report.check(
        format!("a doc comment of {} shows in its own files and nowhere else", declared.name),
        || {
            let before = copy.outputs()?;
            let after = copy.with_changed(&declared.file, &declared.with_other_docs()?, || {
                copy.gen_schemas(&[])?;
                copy.outputs()
            })?;
            declared.only_own(&different(&before, &after), &before)
        },
    );
    report.check("taken back, the bytes are the old ones; run again, nothing is written", || {
        copy.gen_schemas(&[])?;
        let times = |root: &Path| -> Result<Vec<_>> {
            let mut files = Files::new();
            collect(root, &root.join("generated"), &mut files)?;
            files.keys().map(|path| Ok(fs::metadata(root.join(path))?.modified()?)).collect()
        };
        let mut expected = Files::new();
        for folder in ["schemas", "generated"] {
            collect(root, &root.join(folder), &mut expected)?;
        }
        let different = different(&expected, &copy.outputs()?);
        ensure!(different.is_empty(), "other bytes in {different:#?}");
        let before = times(&copy.at)?;
        copy.gen_schemas(&[])?;
        ensure!(times(&copy.at)? == before, "files were written though nothing changed");
        Ok(())
    });
    report.check("an event that is added changes no file of another", || {
        let before = copy.outputs()?;
        let after = copy.with_changed(&declared.file, &declared.with_another_event()?, || {
            copy.gen_schemas(&[])?;
            copy.outputs()
        })?;
        let (changed, new): (Vec<String>, Vec<String>) =
            different(&before, &after).into_iter().partition(|path| before.contains_key(path));
        ensure!(new.iter().any(|path| path.starts_with("schemas/")), "the event was not added: {new:?}");
        let others: Vec<&String> =
            changed.iter().filter(|path| !is_shared(path, &declared.component)).collect();
        ensure!(others.is_empty(), "it changes {others:#?}");
        copy.gen_schemas(&[])?;
        let different = different(&before, &copy.outputs()?);
        ensure!(different.is_empty(), "taken away again, it leaves {different:#?}");
        Ok(())
    });
}

/// The lines that link the event crates, in reverse order.
fn with_reversed_links(source: &str) -> Result<String> {
    let is_link = |line: &&str| line.starts_with("use ") && line.ends_with(" as _;");
    let mut reversed = source.lines().filter(is_link).rev();
    let lines: Vec<&str> = source
        .lines()
        .map(|line| if is_link(&line) { reversed.next().unwrap_or(line) } else { line })
        .collect();
    ensure!(source.lines().filter(is_link).count() > 1, "the xtask links fewer than two event crates");
    Ok(format!("{}\n", lines.join("\n")))
}

/// An event as it is declared in a source file.
struct Declared {
    /// Relative to the workspace's root.
    file: PathBuf,
    text: String,
    /// On the wire.
    name: String,
    type_name: String,
    component: String,
}

impl Declared {
    /// The first event of the platform that has a documented field, and a sibling in its component.
    fn find(root: &Path) -> Result<Self> {
        let components = super::contract::components(root, Path::new("schemas"))?;
        let mut sources = Vec::new();
        let mut left = vec![root.join("crates/platform")];
        while let Some(folder) = left.pop() {
            left.extend(folders(&folder)?);
            sources.extend(
                files(&folder)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "rs")),
            );
        }
        sources.sort();
        for source in sources {
            let text = fs::read_to_string(&source)?;
            for component in components.iter().filter(|component| component.events.len() > 1) {
                for event in &component.events {
                    let type_name = &event.payload.type_name;
                    let declared = Self {
                        file: source.strip_prefix(root)?.to_path_buf(),
                        text: text.clone(),
                        name: event.schema["x-tidings"]["name"].as_str().unwrap_or_default().to_owned(),
                        type_name: type_name.clone(),
                        component: component.name.clone(),
                    };
                    if declared.with_other_docs().is_ok() {
                        return Ok(declared);
                    }
                }
            }
        }
        anyhow::bail!("no event in crates/platform has a field with a doc comment")
    }

    fn with_other_docs(&self) -> Result<String> {
        let attribute = self.text.find(&format!("name = \"{}\"", self.name)).context("not declared here")?;
        let start = self.text[attribute..].find(&format!("pub struct {} {{", self.type_name));
        let start = attribute + start.context("no struct")?;
        let end = start + self.text[start..].find("\n}").context("no end")?;
        let docs = start + self.text[start..end].find("    /// ").context("no documented field")?;
        let line = docs + self.text[docs..].find('\n').context("no end of line")?;
        Ok(format!("{} Said otherwise.{}", &self.text[..line], &self.text[line..]))
    }

    fn with_another_event(&self) -> Result<String> {
        ensure!(!self.text.contains("AddedByATest"), "the event is there already");
        Ok(format!(
            "{}\n/// Added by a test.\n\
             #[derive(serde::Serialize, schemars::JsonSchema, tidings::Event)]\n\
             #[event(name = \"{}again\", version = 1)]\n\
             pub struct AddedByATest {{\n    /// A text.\n    pub text: String,\n}}\n\n\
             impl tidings::Factory for AddedByATest {{\n    fn build() -> Self {{\n        \
             Self {{ text: \"there\".to_owned() }}\n    }}\n}}\n",
            self.text, self.name
        ))
    }

    /// Whether only the event's schema and its component's packages changed, each package somewhere, and in
    /// no file that is named after another event.
    fn only_own(&self, changed: &[String], all: &Files) -> Result<()> {
        let plain =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let schemas: Vec<&String> = changed.iter().filter(|path| path.starts_with("schemas/")).collect();
        ensure!(
            schemas.len() == 1 && plain(schemas[0]).contains(&plain(&self.name)),
            "the schemas that changed: {schemas:?}"
        );
        for language in ["typescript", "csharp", "rust"] {
            let package = format!("generated/{language}/{}/", self.component);
            let mine: Vec<&String> = changed.iter().filter(|path| path.starts_with(&package)).collect();
            ensure!(!mine.is_empty(), "nothing changed in {package}");
        }
        let elsewhere = |path: &&String| {
            let mut parts = path.split('/');
            let own = match parts.next() {
                Some("schemas") => true,
                _ => parts.nth(1) == Some(self.component.as_str()),
            };
            let stem = path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
            let named_after_it =
                plain(stem).contains(&plain(&self.type_name)) || plain(path).contains(&plain(&self.name));
            !own || !(named_after_it || is_shared(path, &self.component)) || !all.contains_key(*path)
        };
        let elsewhere: Vec<&String> = changed.iter().filter(elsewhere).collect();
        ensure!(elsewhere.is_empty(), "it also shows in {elsewhere:#?}");
        Ok(())
    }
}
