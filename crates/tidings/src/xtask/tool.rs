//! Finding the tool, `cargo-tidings`, or building it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::source::Source;
use super::workspace::Workspace;
use super::{Error, environment};

/// The version of the tool that belongs to this crate.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The tool's name.
const NAME: &str = "cargo-tidings";

/// The tool of this crate's version.
pub(super) fn find() -> Result<PathBuf, Error> {
    if let Some(named) = std::env::var_os("TIDINGS_BIN").filter(|named| !named.is_empty()) {
        return check_named(PathBuf::from(named));
    }
    let workspace = Workspace::find()?;
    match Source::find(&workspace) {
        Source::Workspace => build_here(&workspace),
        Source::Checkout { folder, commit } => build(&workspace, &folder, commit.as_deref()),
        Source::Registry { index } => on_path().map_or_else(|| install(&workspace, index.as_deref()), Ok),
        Source::Nowhere => Err(Error::new(format!(
            "there is no source from which {NAME} {VERSION} could be built: `tidings` was compiled in {}, without `tidings-cli` beside it",
            env!("CARGO_MANIFEST_DIR")
        ))
        .help(format!(
            "install it where the network can be reached, `cargo install tidings-cli --version ={VERSION} --locked`, and set TIDINGS_BIN to the path of the program {NAME}"
        ))),
    }
}

/// Makes sure that the tool that a person names is the right one.
fn check_named(tool: PathBuf) -> Result<PathBuf, Error> {
    let shown = tool.display();
    if tool.components().count() > 1 && !tool.exists() {
        return Err(Error::new(format!("TIDINGS_BIN is {shown}, and there is no such file")).help(format!(
            "set TIDINGS_BIN to the path of {NAME} {VERSION}, or unset it to have it found or built"
        )));
    }
    match version_of(&tool) {
        Some(version) if version == VERSION => Ok(tool),
        Some(version) => Err(Error::new(format!(
            "TIDINGS_BIN is {shown}, which is version {version}; this workspace uses tidings {VERSION}"
        ))
        .help(format!(
            "set TIDINGS_BIN to {NAME} {VERSION}, or unset it to have the right one found or built"
        ))),
        None => Err(Error::new(format!(
            "TIDINGS_BIN is {shown}, which is not {NAME}: `{shown} --version` does not tell its version"
        ))
        .help(format!(
            "set TIDINGS_BIN to the path of {NAME} {VERSION}, or unset it to have it found or built"
        ))),
    }
}

/// The version that a program says it has; none where it is not the tool.
fn version_of(tool: &Path) -> Option<String> {
    let said = environment::printed(tool, &["--version"])?;
    let (name, version) = said.split_once(' ')?;
    ["tidings", NAME].contains(&name).then(|| version.to_owned())
}

/// In the repository of Tidings: as everything else there is built.
fn build_here(workspace: &Workspace) -> Result<PathBuf, Error> {
    let mut cargo = environment::cargo();
    cargo.current_dir(&workspace.root).args(["build", "--package", "tidings-cli"]);
    built(&mut cargo)
}

/// From a checkout: with its own lock file and settings, and apart from what the workspace builds. A path is looked at in
/// every run, a commit never changes.
fn build(workspace: &Workspace, source: &Path, commit: Option<&str>) -> Result<PathBuf, Error> {
    let host = host()?;
    let into = workspace.tool_folder();
    let tool = into.join(&host).join("release").join(program());
    let stamp = tool.with_file_name(format!("{NAME}.commit"));
    let exists = tool.exists();
    if exists && commit.is_some_and(|commit| std::fs::read_to_string(&stamp).is_ok_and(|of| of == commit)) {
        return Ok(tool);
    }
    // Of whatever it is built now: not of what the stamp says.
    let _ = std::fs::remove_file(&stamp);
    if !exists {
        eprintln!(
            "    Building {NAME} {VERSION}, once: from {} into {} (this takes some minutes)",
            source.display(),
            into.display()
        );
    }
    let mut cargo = environment::cargo_of_the_tool();
    // Cargo reads its settings from the current folder: the workspace's are not the tool's.
    cargo.current_dir(source).args(["build", "--release", "--locked", "--target", &host]);
    let tool = built(cargo.arg("--target-dir").arg(&into))?;
    if let Some(commit) = commit {
        // Without it the next run asks cargo again.
        let _ = std::fs::write(&stamp, commit);
    }
    Ok(tool)
}

/// From a registry.
fn install(workspace: &Workspace, index: Option<&str>) -> Result<PathBuf, Error> {
    let root = workspace.tool_folder();
    let tool = root.join("bin").join(program());
    if version_of(&tool).as_deref() == Some(VERSION) {
        return Ok(tool);
    }
    eprintln!("    Building {NAME} {VERSION}, once: into {} (this takes some minutes)", root.display());
    let mut cargo = environment::cargo_of_the_tool();
    // In the workspace, whose settings may name the registry. They may name flags too: an empty list overrules them.
    cargo.current_dir(&workspace.root).env("CARGO_ENCODED_RUSTFLAGS", "");
    cargo.args(["install", "tidings-cli", "--locked", "--version", &format!("={VERSION}"), "--bin", NAME]);
    cargo.args(["--target", &host()?, "--force"]).arg("--root").arg(&root);
    // Its place is fixed: what an earlier version was built of is used again.
    cargo.arg("--target-dir").arg(root.join("build"));
    if let Some(index) = index {
        cargo.args(["--index", index]);
    }
    // The results of this process are the tool's; cargo's words are progress.
    let status = cargo.stdout(Stdio::null()).status();
    let status = status.map_err(|error| Error::new(format!("cargo does not start: {error}")))?;
    if status.success() {
        return Ok(tool);
    }
    Err(Error::new(format!("{NAME} {VERSION} cannot be installed: see above"))
        .help(format!("install it yourself and set TIDINGS_BIN to the path of the program {NAME}")))
}

/// The tool on `PATH`, where it has the right version. Another version is told of.
fn on_path() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found =
        std::env::split_paths(&path).map(|folder| folder.join(program())).find(|tool| tool.is_file())?;
    match version_of(&found) {
        Some(version) if version == VERSION => Some(found),
        Some(version) => {
            eprintln!(
                "note: {} is version {version}, and this workspace uses tidings {VERSION}: the right one is built",
                found.display()
            );
            None
        }
        None => None,
    }
}

/// What cargo says about a program that it has built.
#[derive(Deserialize)]
struct Artifact {
    executable: Option<PathBuf>,
}

/// Runs a build of the tool; where cargo says that it is.
fn built(cargo: &mut Command) -> Result<PathBuf, Error> {
    cargo.args(["--bin", NAME, "--message-format", "json-render-diagnostics"]);
    let output = cargo.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Error::new(format!("cargo does not start: {error}")))?;
    if !output.status.success() {
        return Err(Error::new(format!("{NAME} {VERSION} cannot be built: see above"))
            .help(format!("build it yourself and set TIDINGS_BIN to the path of the program {NAME}")));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let artifacts = said.lines().filter_map(|line| serde_json::from_str::<Artifact>(line).ok());
    artifacts
        .filter_map(|artifact| artifact.executable)
        .find(|executable| executable.file_stem().is_some_and(|stem| stem == NAME))
        .ok_or_else(|| Error::new(format!("cargo does not say where it has put {NAME}")))
}

fn program() -> String {
    format!("{NAME}{}", std::env::consts::EXE_SUFFIX)
}

/// The triple of the machine that this runs on.
fn host() -> Result<String, Error> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = environment::printed(&rustc, &["-vV"]);
    let host = said.as_deref().and_then(|said| said.lines().find_map(|line| line.strip_prefix("host: ")));
    host.map(str::to_owned)
        .ok_or_else(|| Error::new(format!("`{} -vV` does not say which machine this is", rustc.display())))
}
