//! The programs that measure, one a language: built around the package that is generated now.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use conformance::programs::{Dotnet, Node, cargo, run, workspace_root};
use conformance::{BUILT, emptied, mirror, write_if_other};

/// One way to read or write one size of message, as a driver reports it.
#[derive(Deserialize)]
pub(super) struct Measured {
    pub(super) size: String,
    pub(super) operation: String,
    pub(super) way: String,
    /// Nanoseconds a message in the best round.
    pub(super) best: f64,
    /// The same in the middle one.
    pub(super) median: f64,
    /// Allocated for a message, where the language tells.
    pub(super) bytes: Option<f64>,
    pub(super) allocations: Option<f64>,
}

/// What the drivers read.
pub(super) struct Documents {
    /// Holds `SIZE.jsonl`.
    pub(super) folder: PathBuf,
    pub(super) sizes: Vec<String>,
}

impl Documents {
    /// Has a driver measure with them.
    fn measured(&self, driver: &mut Command) -> Result<Vec<Measured>> {
        let said = run(driver.arg(&self.folder).args(&self.sizes))?;
        let read = |line: &str| serde_json::from_str(line).with_context(|| line.to_owned());
        said.lines().filter(|line| line.starts_with('{')).map(read).collect()
    }
}

/// Installs the tools that a driver's lock names into a folder, unless that was done.
///
/// # Errors
/// npm fails.
pub(crate) fn install(node: &Node, source: &Path, folder: &Path) -> Result<()> {
    let (manifest, lock) =
        (fs::read(source.join("package.json"))?, fs::read(source.join("package-lock.json"))?);
    let done = folder.join("node_modules/.installed-from");
    write_if_other(&folder.join("package.json"), &manifest)?;
    write_if_other(&folder.join("package-lock.json"), &lock)?;
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(node.npm(folder).args(["ci", "--ignore-scripts"]))?;
    fs::write(done, lock)?;
    Ok(())
}

/// `tsc` of the installed tools, for the project in a folder.
pub(crate) fn tsc(tools: &Path, project: &Path) -> Command {
    let mut tsc = Node::script(project, tools.join("node_modules/typescript/bin/tsc"));
    tsc.args(["-p", "tsconfig.json", "--pretty", "false"]);
    tsc
}

/// Builds a TypeScript package and the core package beside it, and installs both for a driver.
///
/// # Errors
/// Something does not build.
pub(crate) fn install_package(tools: &Path, package: &Path, driver: &Path, name: &str) -> Result<()> {
    const CORE: &str = "node_modules/@tidings-checks/events-core";
    let language = package.parent().context("the package stands alone")?;
    let core = language.join("core");
    run(&mut tsc(tools, &core))?;
    for installed in [language, driver].map(|folder| folder.join(CORE)) {
        emptied(&installed)?;
        mirror(&core, &installed, &["node_modules"])?;
    }
    run(&mut tsc(tools, package))?;
    let installed = driver.join("node_modules/@tidings-checks").join(name);
    emptied(&installed)?;
    mirror(package, &installed, &["node_modules"])
}

/// # Errors
/// Something does not build, or the driver stops.
pub(super) fn typescript(
    node: &Node,
    folder: &Path,
    package: &Path,
    schema: &Path,
    documents: &Documents,
) -> Result<Vec<Measured>> {
    let source = workspace_root().join("tests/bench/typescript");
    mirror(&source, folder, &BUILT)?;
    install(node, &source, folder)?;
    install_package(folder, package, folder, "bench-events")?;
    run(&mut tsc(folder, folder))?;
    let validator = folder.join("built/validator.mjs");
    run(Node::script(folder, "built/ajv.js").arg(schema).arg(&validator))?;
    let mut driver = Node::script(folder, "built/bench.js");
    documents.measured(driver.arg(validator))
}

/// # Errors
/// Something does not build, or the driver stops.
pub(super) fn csharp(
    dotnet: &Dotnet,
    folder: &Path,
    package: &Path,
    documents: &Documents,
) -> Result<Vec<Measured>> {
    let restored =
        build_csharp(dotnet, &workspace_root().join("tests/bench/csharp"), folder, package, "Bench.csproj")?;
    let mut driver = dotnet.dotnet(folder, &restored);
    documents.measured(driver.arg("bin/Release/net10.0/Bench.dll"))
}

/// Builds a driver in C# around a package; where its packages were restored to.
///
/// # Errors
/// Something does not build.
pub(crate) fn build_csharp(
    dotnet: &Dotnet,
    source: &Path,
    folder: &Path,
    package: &Path,
    driver: &str,
) -> Result<PathBuf> {
    mirror(source, folder, &BUILT)?;
    let project = fs::read_dir(package)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|file| file.extension().is_some_and(|end| end == "csproj"))
        .context("the C# package has no project")?;
    let props = format!(
        "<Project>\n  <ItemGroup>\n    <ProjectReference Include=\"{}\" />\n  </ItemGroup>\n</Project>\n",
        project.display()
    );
    write_if_other(&folder.join("Package.props"), props.as_bytes())?;
    // Nothing of this repository above may have a say in how the package is built.
    for above in [folder, package, &package.with_file_name("core")] {
        write_if_other(&above.join("Directory.Build.props"), b"<Project />\n")?;
        write_if_other(&above.join(".editorconfig"), b"root = true\n")?;
    }
    let restored = folder.join("restored");
    let mut build = dotnet.dotnet(folder, &restored);
    run(build.args(["build", driver, "-c", "Release", "-nologo", "-maxcpucount:2"]))?;
    Ok(restored)
}

/// # Errors
/// Something does not build, or the driver stops.
pub(super) fn rust(folder: &Path, package: &Path, documents: &Documents) -> Result<Vec<Measured>> {
    let driver = build_rust(&workspace_root().join("tests/bench/rust"), folder, package, "read")?;
    documents.measured(&mut Command::new(driver))
}

/// Builds the driver `bench-NAME` in Rust around a package; where the program is.
///
/// # Errors
/// Something does not build.
pub(crate) fn build_rust(source: &Path, folder: &Path, package: &Path, name: &str) -> Result<PathBuf> {
    mirror(&source.join("src"), &folder.join("src"), &BUILT)?;
    let crate_name = package.file_name().unwrap_or_default().to_string_lossy();
    let manifest = format!(
        "{}tidings-checks-{crate_name}-events = {{ path = {:?} }}\n\n[workspace]\n",
        fs::read_to_string(source.join("Cargo.toml"))?,
        package.to_string_lossy()
    );
    write_if_other(&folder.join("Cargo.toml"), manifest.as_bytes())?;
    // The versions that this workspace is tested with; cargo adds what is only here.
    if !folder.join("Cargo.lock").exists() {
        fs::copy(workspace_root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    let mut build = cargo();
    build.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")).env_remove("RUSTFLAGS");
    run(build.args(["build", "--release", "--quiet"]))?;
    Ok(folder.join(format!("target/release/bench-{name}{}", std::env::consts::EXE_SUFFIX)))
}
