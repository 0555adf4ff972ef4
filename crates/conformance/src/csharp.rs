//! The C# packages: built as one solution for both frameworks, packed, and read through.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::contract::{Component, files};
use super::packages::{BUILT, CORE, Package, emptied, mirror, write_if_other};
use super::readers::{Reader, types};
use super::report::Report;
use super::tree::quoted;
use super::{csharp_runtime, csharp_shared, misuse};
use crate::programs::{Dotnet, output, printed, run, workspace_root};

pub(super) const FRAMEWORKS: [&str; 2] = ["net8.0", "net10.0"];

/// A project: the package of a component, or the core package of some.
#[derive(Clone)]
pub(super) struct Project {
    /// Or `core`.
    pub(super) component: String,
    /// The package's name, which is also its namespace, that of a core package but for its last word.
    pub(super) name: String,
    /// The copy that is built.
    pub(super) folder: PathBuf,
    /// The name of the core package that it depends on.
    pub(super) core: String,
}

impl Project {
    /// Whether other packages depend on it.
    pub(super) fn is_core(&self) -> bool {
        self.component == CORE
    }

    /// The namespace of what all packages share.
    pub(super) fn core_namespace(&self) -> &str {
        self.core.strip_suffix(".Core").unwrap_or(&self.core)
    }
}

/// Copies packages to where they are built. Those that were generated together stay together: they refer to their core
/// package by its path.
fn projects(report: &mut Report, folder: &Path, packages: &[Package]) -> Result<Vec<Project>> {
    let mut generated: Vec<&Path> = packages.iter().filter_map(|package| package.source.parent()).collect();
    generated.dedup();
    let mut projects = Vec::new();
    for (at, from) in generated.into_iter().enumerate() {
        let to = folder.join("packages").join(at.to_string());
        let mut copied = |component: &str| -> Result<Option<(String, PathBuf)>> {
            let copy = to.join(component);
            mirror(&from.join(component), &copy, &BUILT)?;
            let name = report.check(format!("csharp/{component}: a project"), || project(&copy));
            Ok(name.map(|name| (name, copy)))
        };
        let Some((core, folder)) = copied(CORE)? else { continue };
        projects.push(Project { component: CORE.to_owned(), name: core.clone(), folder, core: core.clone() });
        for package in packages.iter().filter(|package| package.source.parent() == Some(from)) {
            if let Some((name, folder)) = copied(&package.component)? {
                projects.push(Project {
                    component: package.component.clone(),
                    name,
                    folder,
                    core: core.clone(),
                });
            }
        }
    }
    Ok(projects)
}

/// Checks every package and builds the readers of those that could be packed.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(
    report: &mut Report,
    dotnet: &Dotnet,
    folder: &Path,
    packages: &[Package],
    components: &[Component],
) -> Result<Vec<Reader>> {
    if packages.is_empty() {
        return Ok(Vec::new());
    }
    let projects = projects(report, folder, packages)?;
    // Nothing of this repository above may have a say in how the packages are built.
    write_if_other(&folder.join("Directory.Build.props"), b"<Project />\n")?;
    write_if_other(&folder.join("packages/Directory.Build.props"), ANALYSED.as_bytes())?;
    write_if_other(&folder.join(".editorconfig"), b"root = true\n")?;
    let solution = folder.join("All.slnx");
    let paths: String = projects
        .iter()
        .map(|project| {
            let path = project.folder.strip_prefix(folder).unwrap_or(&project.folder);
            format!("  <Project Path=\"{}/{}.csproj\" />\n", path.display(), project.name)
        })
        .collect();
    write_if_other(&solution, format!("<Solution>\n{paths}</Solution>\n").as_bytes())?;

    let call = |words: &[&str]| {
        let mut command = dotnet.dotnet(folder, &folder.join("restored"));
        command.args(words);
        command
    };
    let mut command = call(&BUILD);
    if !report.is_thorough() {
        command.arg("-p:RunAnalyzers=false");
    }
    let built = build(report, command, projects)?;
    report.judge("the parts of the C# runtime do what they should", || csharp_runtime::check(dotnet, folder));
    let packed = pack(report, &folder.join("packed"), call(&PACK), built)?;
    // Style and analysers have had their say in the build, as errors: `dotnet format` asks the same rules, and takes
    // half a minute a package.
    report.judge("dotnet format whitespace has nothing to change", || {
        run(&mut call(&["format", "whitespace", "packages", "--folder", "--verify-no-changes"]))
    });
    let has_components = packed.iter().any(|project| !project.is_core());
    if has_components { consumer(report, folder, packed, components, call) } else { Ok(Vec::new()) }
}

/// The analysers of the SDK are asked for all that they recommend, style included, for the one framework: the sources
/// are the same for the other. Those that are about ahead-of-time compilation look at both.
const ANALYSED: &str = "<Project>
  <PropertyGroup Condition=\"'$(TargetFramework)' == 'net10.0'\">
    <AnalysisLevel>latest-recommended</AnalysisLevel>
    <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
  </PropertyGroup>
</Project>
";

/// Warnings are errors, except CA1716 and CA1720, which are about the names that payloads give their properties.
const BUILD: [&str; 9] = [
    "build",
    "All.slnx",
    "-c",
    "Release",
    "-nologo",
    "-maxcpucount:2",
    "-warnaserror",
    "-warnnotaserror:CA1716;CA1720",
    "-clp:NoSummary",
];

/// Builds all of them as one; the result is said of each.
fn build(report: &mut Report, mut command: Command, projects: Vec<Project>) -> Result<Vec<Project>> {
    let output = output(&mut command)?;
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let mut built = Vec::new();
    let mut blamed = false;
    for project in projects {
        let name = &project.name;
        let file = format!("/{name}.csproj");
        let mut wrong: Vec<&str> =
            stdout.lines().filter(|line| line.contains(": error ") && line.contains(&file)).collect();
        wrong.sort_unstable();
        wrong.dedup();
        blamed |= !wrong.is_empty();
        let check = report.check(format!("{name}: dotnet build for {}", FRAMEWORKS.join(" and ")), || {
            if wrong.is_empty() { Ok(()) } else { bail!("{}", printed(&wrong.join("\n"), "")) }
        });
        if check.is_some() {
            built.push(project);
        }
    }
    if !output.status.success() && !blamed {
        bail!("dotnet build: {}\n{}", output.status, printed(&stdout, &stderr));
    }
    Ok(built)
}

const PACK: [&str; 8] = [
    "pack",
    "All.slnx",
    "--no-build",
    "-c",
    "Release",
    "-warnaserror",
    "-nologo",
    "-p:PackageOutputPath=../../../packed",
];

/// Packs all of them as one; each must have become a package with its symbols.
fn pack(
    report: &mut Report,
    packed: &Path,
    mut command: Command,
    projects: Vec<Project>,
) -> Result<Vec<Project>> {
    emptied(packed)?;
    for project in &projects {
        // What an earlier version of the package left would be taken for this one's.
        for specification in specifications(project)? {
            fs::remove_file(specification)?;
        }
    }
    let run = report.check("dotnet pack", || run(&mut command));
    let made: Vec<String> =
        files(packed)?.iter().filter_map(|file| Some(file.file_name()?.to_str()?.to_owned())).collect();
    let mut complete = Vec::new();
    for project in projects {
        let name = &project.name;
        let has =
            |end: &str| made.iter().any(|file| file.starts_with(&format!("{name}.")) && file.ends_with(end));
        let check = report.check(format!("{name}: a package and its symbols"), || {
            if has(".nupkg") && has(".snupkg") { Ok(()) } else { bail!("there are {}", made.join(", ")) }
        });
        report.judge(format!("{name}: its dependencies"), || dependencies(&project));
        if check.is_some() && run.is_some() {
            complete.push(project);
        }
    }
    Ok(complete)
}

/// The specifications that packing has left beside a project; that of the package's symbols is the same.
fn specifications(project: &Project) -> Result<Vec<PathBuf>> {
    let mut left = files(&project.folder.join("obj/Release"))?;
    left.retain(|file| {
        let name = file.to_string_lossy();
        name.ends_with(".nuspec") && !name.ends_with(".symbols.nuspec")
    });
    Ok(left)
}

/// A component's package depends on the core package, in a range that ends before the next one that may break, and on
/// nothing else; a core package on nothing. Asks the specification that was packed.
fn dependencies(project: &Project) -> Result<()> {
    let specifications = specifications(project)?;
    let [specification] = specifications.as_slice() else {
        bail!("there are {} specifications, and not one", specifications.len())
    };
    let text = fs::read_to_string(specification)?;
    let found: Vec<&str> =
        text.lines().map(str::trim).filter(|line| line.starts_with("<dependency ")).collect();
    let range = csharp_shared::range(tidings_codegen::CORE_VERSION)?;
    let core =
        format!("<dependency id=\"{}\" version=\"{range}\" exclude=\"Build,Analyzers\" />", project.core);
    let expected = if project.is_core() { Vec::new() } else { vec![core.as_str(); FRAMEWORKS.len()] };
    ensure!(found == expected, "expected {expected:#?}, found {found:#?}");
    Ok(())
}

const MISUSE: [&str; 7] = [
    "build",
    "consumer/misuse/Misuse.csproj",
    "-c",
    "Release",
    "-nologo",
    "-maxcpucount:2",
    "-clp:NoSummary",
];

/// Compares the compiler's errors with those that the comments of a file expect, line by line.
fn misused(source: &Path, mut command: Command) -> Result<()> {
    let expected = misuse::expected(&fs::read_to_string(source)?);
    let output = output(&mut command)?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    let mut said = misuse::Errors::new();
    let mut elsewhere = Vec::new();
    for line in stdout.lines().filter(|line| line.contains(": error ")) {
        match error(line, "Misuse.cs") {
            Some(error) => drop(said.insert(error)),
            None => elsewhere.push(line),
        }
    }
    ensure!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
    misuse::compare(&expected, &said, &stdout)
}

/// Line and code of an error in a file: `…/Misuse.cs(12,70): error CS9035: …`.
fn error(line: &str, file: &str) -> Option<(usize, String)> {
    let (_, place) = line.split_once(&format!("{file}("))?;
    let (at, error) = place.split_once("): error ")?;
    let (at, _) = at.split_once(',')?;
    let (code, _) = error.split_once(':')?;
    Some((at.parse().ok()?, code.to_owned()))
}

fn project(copy: &Path) -> Result<String> {
    let projects: Vec<PathBuf> =
        files(copy)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "csproj")).collect();
    let [project] = projects.as_slice() else { bail!("there are {} projects, and not one", projects.len()) };
    Ok(project.file_stem().context("a name")?.to_string_lossy().into_owned())
}

/// What a type is called in C#: a suffix that has a meaning there, as `Enum`, is not the last word of a name.
pub(super) fn named(sources: &Path, type_name: &str) -> String {
    let with_suffix = format!("{type_name}Type");
    let is_suffixed = sources.join(format!("{with_suffix}.cs")).is_file();
    if is_suffixed && !sources.join(format!("{type_name}.cs")).is_file() {
        with_suffix
    } else {
        type_name.to_owned()
    }
}

fn consumer(
    report: &mut Report,
    folder: &Path,
    packed: Vec<Project>,
    components: &[Component],
    call: impl Fn(&[&str]) -> Command,
) -> Result<Vec<Reader>> {
    let consumer = folder.join("consumer");
    mirror(&workspace_root().join("tests/consumers/csharp"), &consumer, &BUILT)?;
    let mut references = String::new();
    let mut entries = String::new();
    let mut context = String::new();
    for project in &packed {
        let name = &project.name;
        // A package of the same version that was restored before would be taken for this one.
        let before = folder.join("restored").join(name.to_lowercase());
        if before.exists() {
            fs::remove_dir_all(before)?;
        }
        if project.is_core() {
            continue;
        }
        references += &format!("    <PackageReference Include=\"{name}\" Version=\"*\" />\n");
        let component =
            components.iter().find(|known| known.name == project.component).context("a component")?;
        for read_as in types(component, "csharp") {
            let version = read_as.version.map_or_else(String::new, |version| format!("V{version}"));
            let sources = project.folder.join(&version);
            let type_name = named(&sources, &read_as.type_name);
            let dot = if version.is_empty() { "" } else { "." };
            let path = format!("global::{name}{dot}{version}.{type_name}");
            entries += &format!(
                "        [{}] = Reader.Of<{path}>({path}.Parse, value => value.ToJson(), error => \
                 (error as global::{}.ParseException)?.Faults.Select(fault => (fault.Path, fault.Message))),\n",
                quoted(&read_as.key()),
                project.core_namespace()
            );
            let number = context.lines().count();
            context +=
                &format!("[JsonSerializable(typeof({path}), TypeInfoPropertyName = \"Type{number}\")]\n");
        }
    }
    let props = format!(
        "<Project>\n  <PropertyGroup>\n    <RestoreAdditionalProjectSources>{}</RestoreAdditionalProjectSources>\n  \
         </PropertyGroup>\n  <ItemGroup>\n{references}  </ItemGroup>\n</Project>\n",
        folder.join("packed").display()
    );
    write_if_other(&consumer.join("Packages.props"), props.as_bytes())?;
    let table = format!(
        "#pragma warning disable CS0618 // Deprecated types are read as well.\n\n\
         using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text.Json.Nodes;\n\
         using System.Text.Json.Serialization;\n\nnamespace Consumer;\n\ninternal static class Readers\n{{\n    \
         public static readonly Dictionary<string, Func<string, JsonObject>> All = new()\n    {{\n{entries}    }};\n}}\n\n\
         /// <summary>What applications write that are trimmed or compiled ahead of time.</summary>\n{context}\
         internal sealed partial class Context : JsonSerializerContext;\n"
    );
    write_if_other(&consumer.join("Readers.cs"), table.as_bytes())?;
    let built = report.check("a consumer of all C# packages", || {
        run(&mut call(&[
            "build",
            "consumer/Consumer.csproj",
            "-c",
            "Release",
            "-nologo",
            "-maxcpucount:2",
            "-warnaserror",
        ]))
    });
    if built.is_none() {
        return Ok(Vec::new());
    }
    report.judge("what must not compile does not, and the compiler says why", || {
        misused(&consumer.join("misuse/Misuse.cs"), call(&MISUSE))
    });
    csharp_shared::check(report, folder, &packed, components, &call)?;
    let components: Vec<String> =
        packed.into_iter().filter(|it| !it.is_core()).map(|it| it.component).collect();
    let reader = |framework: &&str| Reader {
        name: format!("C# on {framework}"),
        language: "csharp",
        components: components.clone(),
        program: call(&[&format!("consumer/bin/Release/{framework}/Consumer.dll")]),
    };
    Ok(FRAMEWORKS.iter().map(reader).collect())
}
