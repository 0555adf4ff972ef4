//! A workspace in a temporary folder, a target that is simple to read, and events made by hand.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::expect_used, clippy::panic, reason = "what helpers of a test cannot do fails the test")]
#![allow(unreachable_pub, reason = "shared by several test binaries")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use tidings_cli::flow::Parts;
use tidings_cli::release::Date;
use tidings_cli::{Collected, Command, Outcome, Output, Paint, execute};
use tidings_codegen::model::{Component, TypeId};
use tidings_codegen::{ModuleSettings, Package, PackageSettings, Target};
use tidings_schema::{Declaration, DeclaredType, Derived, Diagnostic, Place};

pub const ROOT: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n[workspace.package]\nlicense = \"MIT\"\n";

/// Writes a line a type: enough to see what depends on what.
#[derive(Debug)]
pub struct Toy(pub &'static str);

pub static ALPHA: Toy = Toy("alpha");
pub static BETA: Toy = Toy("beta");
/// It also tells what changed.
pub static TELLING: Toy = Toy("telling");
pub static TARGETS: [&'static dyn Target; 2] = [&ALPHA, &BETA];

impl Target for Toy {
    fn id(&self) -> &'static str {
        self.0
    }

    fn module(
        &self,
        _component: &Component,
        root: &TypeId,
        settings: &ModuleSettings,
    ) -> Result<String, Vec<Diagnostic>> {
        Ok(format!("{} {}\n", root.name, settings.namespace.as_deref().unwrap_or("-")))
    }

    fn public_names(&self, component: &Component, _settings: &PackageSettings) -> BTreeSet<String> {
        component.types.keys().map(|id| format!("v{}.{}", id.version, id.name)).collect()
    }

    fn emit(&self, component: &Component, settings: &PackageSettings) -> Result<Package, Vec<Diagnostic>> {
        let mut files = BTreeMap::new();
        let mut index = format!("{} {}\n", settings.name, settings.license);
        for event in &component.events {
            let path = format!("v{}/{}.txt", event.version, event.payload.name);
            if event.payload.name == "Refused" {
                let place =
                    Place::Schema { file: event.schema_path.clone(), pointer: "/properties/id".to_owned() };
                return Err(vec![Diagnostic::error("toy-refused", "the toy cannot say this", place)]);
            }
            index.push_str(&path);
            index.push('\n');
            let docs =
                component.types.get(&event.payload).and_then(|ty| ty.docs.text.clone()).unwrap_or_default();
            files.insert(path, format!("{} {}\n{docs}\n", event.name.wire(), event.detail_type));
        }
        if self.0 != "telling" {
            files.insert("index.txt".to_owned(), index);
            return Ok(Package { files });
        }
        let words = settings.changelog.iter().flat_map(|notes| {
            let of = |note: &tidings_codegen::Note| {
                let breaking = if note.breaking { "breaking: " } else { "" };
                format!(
                    "{} {} {breaking}{}\n",
                    notes.version,
                    note.event.as_deref().unwrap_or("-"),
                    note.what
                )
            };
            notes.changes.iter().map(of).collect::<Vec<_>>()
        });
        files
            .insert("changes.txt".to_owned(), format!("{}\n{}", settings.version, words.collect::<String>()));
        files.insert("index.txt".to_owned(), index);
        Ok(Package { files })
    }
}

/// A workspace in a temporary folder.
pub struct Space {
    folder: TempDir,
}

impl Space {
    /// With a root Cargo.toml and the given files.
    pub fn new(root: &str, files: &[(&str, &str)]) -> Self {
        let space = Self { folder: TempDir::new().expect("a temporary folder") };
        space.write("Cargo.toml", root);
        for (path, text) in files {
            space.write(path, text);
        }
        space
    }

    /// A workspace with one library, so that cargo is content.
    pub fn plain() -> Self {
        Self::new(ROOT, &[package("bank-events"), ("crates/bank-events/src/lib.rs", "")])
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().expect("the folder is there")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn has(&self, path: &str) -> bool {
        fs::symlink_metadata(self.root().join(path)).is_ok()
    }

    /// Every file outside `crates` and `target`, with its text.
    pub fn tree(&self) -> BTreeMap<String, String> {
        let root = self.root();
        let entries =
            walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("the folder can be read"));
        let files = entries.filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                let path =
                    entry.path().strip_prefix(&root).expect("below the root").to_string_lossy().into_owned();
                let text = fs::read(entry.path()).expect("files can be read");
                (path, String::from_utf8_lossy(&text).into_owned())
            })
            .filter(|(path, _)| !path.starts_with("crates") && !path.starts_with("target"))
            .collect()
    }

    /// Runs a command; what it ended with, and what it wrote to stdout and stderr.
    pub fn run(&self, arguments: &[&str], events: Vec<Collected>) -> (Outcome, String, String) {
        run_in(&self.root(), arguments, events)
    }
}

/// The event `a.made` with these properties.
pub fn made(properties: &Value, required: &[&str]) -> Vec<Collected> {
    vec![shaped("a.made", "AMade", 1, json!({ "properties": properties, "required": required }))]
}

/// A workspace whose events are released as 0.1.0.
pub fn released(events: &dyn Fn() -> Vec<Collected>) -> Space {
    let space = Space::plain();
    tell(&space, &["gen-schemas"], events());
    let (outcome, out, err) = tell(&space, &["release"], events());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.starts_with("bank 0.1.0, the first release: 1 event\n"), "{out}");
    space
}

/// Runs a command with the target that tells what changed.
pub fn tell(space: &Space, arguments: &[&str], events: Vec<Collected>) -> (Outcome, String, String) {
    run_with(&space.root(), arguments, events, &[&TELLING])
}

/// Runs git in a workspace.
pub fn git(space: &Space, arguments: &[&str]) {
    let status = std::process::Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "core.hooksPath=/dev/null"])
        .args(arguments)
        .current_dir(space.root())
        .status()
        .expect("git is there");
    assert!(status.success(), "git {arguments:?}");
}

/// Makes a workspace the first commit of `main`.
pub fn commit(space: &Space) {
    git(space, &["init", "--quiet", "--initial-branch", "main"]);
    git(space, &["add", "."]);
    git(space, &["commit", "--quiet", "--message", "first"]);
}

/// Runs a command in a folder.
pub fn run_in(folder: &Path, arguments: &[&str], events: Vec<Collected>) -> (Outcome, String, String) {
    run_with(folder, arguments, events, &TARGETS)
}

/// Runs a command in a folder, with targets of one's own.
pub fn run_with(
    folder: &Path,
    arguments: &[&str],
    events: Vec<Collected>,
    targets: &[&'static dyn Target],
) -> (Outcome, String, String) {
    run_parts(folder, arguments, &parts(events, true, targets))
}

/// Runs a command as `cargo tidings` does, which links nothing, with the target that tells what changed.
pub fn unlinked(space: &Space, arguments: &[&str]) -> (Outcome, String, String) {
    run_parts(&space.root(), arguments, &parts(Vec::new(), false, &[&TELLING]))
}

fn parts<'t>(events: Vec<Collected>, links: bool, targets: &'t [&'static dyn Target]) -> Parts<'t> {
    Parts { events, derive: &derive, links, targets, today: Date::new(2026, 11, 21).expect("a day") }
}

fn run_parts(folder: &Path, arguments: &[&str], parts: &Parts<'_>) -> (Outcome, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut output = Output { out: &mut out, err: &mut err, paint: Paint::Plain };
    let outcome = execute(&parse(arguments), folder, parts, &mut output).expect("a Vec takes everything");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (outcome, text(out), text(err))
}
#[derive(clap::Parser)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

pub fn parse(arguments: &[&str]) -> Command {
    use clap::Parser as _;
    Line::parse_from([&["xtask"], arguments].concat()).command
}

/// The Cargo.toml of a package in `crates/`.
pub fn package(name: &'static str) -> (&'static str, &'static str) {
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ntidings = \"0.1\"\n"
    );
    (format!("crates/{name}/Cargo.toml").leak(), text.leak())
}

/// An event of component `bank`, declared in crates/bank-events/src/lib.rs.
pub fn event(name: &str, type_name: &str, line: u32) -> Collected {
    declared("bank", "bank-events", "crates/bank-events/src/lib.rs", name, type_name, line, "Docs.")
}

pub fn documented(name: &str, type_name: &str, line: u32, docs: &str) -> Collected {
    declared("bank", "bank-events", "crates/bank-events/src/lib.rs", name, type_name, line, docs)
}

pub fn declared(
    component: &str,
    package: &str,
    file: &str,
    name: &str,
    type_name: &str,
    line: u32,
    docs: &str,
) -> Collected {
    let (component, name, type_name, file) =
        (component.to_owned(), name.to_owned(), type_name.to_owned(), file.to_owned());
    let declaration = Declaration {
        component: component.clone(),
        name: name.clone(),
        version: 1,
        source: "test".to_owned(),
        detail_type: format!("{name}@v1"),
        place: Place::Source { file: file.clone(), line, column: 12 },
        payload: DeclaredType {
            type_name: type_name.clone(),
            schema: Some(json!(docs)),
            samples: vec![Ok("{\"id\":\"1\"}".to_owned())],
        },
        envelope: None,
        allow_unsampled: Vec::new(),
    };
    Collected {
        component,
        name,
        version: 1,
        type_name,
        file,
        line,
        column: 12,
        package: package.to_owned(),
        declare: Box::new(move || declaration.clone()),
    }
}

/// An event of component `bank` whose schema has these keywords.
pub fn shaped(name: &str, type_name: &str, version: u32, schema: Value) -> Collected {
    let event = event(name, type_name, 3);
    let mut declaration = (event.declare)();
    declaration.version = version;
    declaration.detail_type = format!("{name}@v{version}");
    declaration.payload.schema = Some(schema);
    Collected { version, declare: Box::new(move || declaration.clone()), ..event }
}

/// A record with the one property `id`; the "schema" of the declaration is its description.
pub fn derive(
    declaration: &Declaration,
    _types: Option<&BTreeSet<String>>,
) -> Result<Derived, Vec<Diagnostic>> {
    if declaration.payload.type_name == "Wrong" {
        return Err(vec![Diagnostic::error("toy-wrong", "this schema is wrong", declaration.place.clone())]);
    }
    let kebab = |name: &str| tidings_codegen::model::Name::new(name).kebab();
    let folder = kebab(&declaration.component);
    let kebab = kebab(&declaration.name);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:tidings:{}:{kebab}:v{}", declaration.component, declaration.version),
        "title": declaration.payload.type_name,
        "description": declaration.payload.schema,
        "x-tidings": {
            "component": declaration.component,
            "name": declaration.name,
            "version": declaration.version,
            "source": declaration.source,
            "detailType": declaration.detail_type,
        },
        "type": "object",
        "properties": {"id": {"type": "string"}},
        "required": ["id"],
        "examples": [{"id": "1"}],
    });
    if let (Some(schema), Some(Value::Object(own))) = (schema.as_object_mut(), &declaration.payload.schema) {
        schema.extend(own.clone());
    }
    let text = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
    let path = format!("{folder}/{kebab}/v{}.schema.json", declaration.version);
    Ok(Derived { path, text, warnings: Vec::new() })
}
