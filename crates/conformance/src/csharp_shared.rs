//! What the C# packages share: programs of several components, from the packages as they were packed.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::contract::Component;
use super::csharp::{FRAMEWORKS, Project, named};
use super::packages::write_if_other;
use super::readers::types;
use super::report::Report;
use super::tree::quoted;
use crate::programs::{Dotnet, output, printed, run};

/// The versions of a package from one on that break nothing, as a specification has them.
pub(super) fn range(version: &str) -> Result<String> {
    let parts: Vec<u64> = version.split('.').map(str::parse).collect::<Result<_, _>>()?;
    let next = match parts.as_slice() {
        [0, minor, _] => format!("0.{}.0", minor + 1),
        [major, _, _] => format!("{}.0.0", major + 1),
        _ => anyhow::bail!("{version} is no version of three numbers"),
    };
    Ok(format!("[{version}, {next})"))
}

/// Builds `consumer/shared` and runs it on both frameworks, and ahead of time where the machine can.
///
/// # Errors
/// A file cannot be written.
pub(super) fn check(
    report: &mut Report,
    folder: &Path,
    packed: &[Project],
    components: &[Component],
    call: &impl Fn(&[&str]) -> Command,
) -> Result<()> {
    if !report.is_thorough() {
        return Ok(());
    }
    let count = write_samples(&folder.join("consumer/shared"), packed, components)?;
    let program = format!("one program of all C# packages: one handler, values moved, {count} types");
    for framework in FRAMEWORKS {
        report.check(format!("{program}, on {framework}"), || {
            let project = ["--project", "consumer/shared", "-c", "Release", "-f", framework];
            ran(call(&["run"]).args(project).arg("-warnaserror"), count)
        });
    }
    let name = format!("{program}, compiled ahead of time");
    match Dotnet::ahead_of_time()? {
        Some(dotnet) => drop(report.check(name, || {
            let mut publish = dotnet.dotnet(folder, &folder.join("restored"));
            let words =
                ["publish", "consumer/shared", "-c", "Release", "-f", "net10.0", "-nologo", "-warnaserror"];
            run(publish.args(words).args(["-p:Ahead=true", "-maxcpucount:2"]))?;
            let built = folder.join("consumer/shared/bin/Release/net10.0/linux-x64/publish/Shared");
            ran(&mut Command::new(built), count)
        })),
        None => report.skip(&name, "there is no ../shared/dotnet/aot.sh"),
    }
    Ok(())
}

/// The program says how many types it has been through.
fn ran(command: &mut Command, count: usize) -> Result<()> {
    let output = output(command)?;
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let said = stdout.lines().last().unwrap_or_default().to_owned();
    ensure!(output.status.success() && said == format!("{count} types"), "{}", printed(&stdout, &stderr));
    Ok(())
}

/// Writes a table of all types that have samples, and says how many there are.
fn write_samples(folder: &Path, packed: &[Project], components: &[Component]) -> Result<usize> {
    let mut entries = String::new();
    let mut count = 0;
    for project in packed.iter().filter(|project| !project.is_core()) {
        let component =
            components.iter().find(|known| known.name == project.component).context("a component")?;
        for read_as in types(component, "csharp") {
            // The union of a component's events has no samples of its own.
            let Some(version) = read_as.version else { continue };
            let type_name = named(&project.folder.join(format!("V{version}")), &read_as.type_name);
            let path = format!("global::{}.V{version}.{type_name}", project.name);
            count += 1;
            writeln!(
                entries,
                "        Program.Same({}, {path}.Examples, {path}.Parse, static value => value.ToJson());",
                quoted(&read_as.key())
            )?;
        }
    }
    let text = format!(
        "#pragma warning disable CS0618 // Deprecated types are read as well.\n\nnamespace Shared;\n\n\
         internal static class Samples\n{{\n    public static void All()\n    {{\n{entries}    }}\n}}\n"
    );
    write_if_other(&folder.join("Samples.cs"), text.as_bytes())?;
    Ok(count)
}
