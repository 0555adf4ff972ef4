//! Modules for C#: in one program, for both frameworks, without a warning.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use super::{Built, Module};
use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{Dotnet, output, printed, workspace_root};
use crate::tree::quoted;

/// The newest of the frameworks that are built for.
const FRAMEWORK: &str = "net10.0";

/// Compiles the modules.
///
/// # Errors
/// The compiler blames what is no module.
pub(super) fn build(dotnet: &Dotnet, folder: &Path, modules: &[Module<'_>]) -> Result<Built> {
    // Nothing of this repository above may have a say in how the modules are built.
    write_if_other(&folder.join("Directory.Build.props"), b"<Project />\n")?;
    write_if_other(&folder.join(".editorconfig"), b"root = true\n")?;
    let project = folder.join("modules");
    let mut refused = BTreeMap::new();
    while let Some(blamed) = once(dotnet, folder, &project, modules, &refused)? {
        refused.extend(blamed);
    }
    let mut program = dotnet.dotnet(folder, &folder.join("restored"));
    program.arg(project.join(format!("bin/Release/{FRAMEWORK}/Modules.dll")));
    Ok(Built { program, refused })
}

/// Compiles what was not refused; what is refused now, or nothing when all is well.
fn once(
    dotnet: &Dotnet,
    folder: &Path,
    project: &Path,
    modules: &[Module<'_>],
    refused: &BTreeMap<String, String>,
) -> Result<Option<BTreeMap<String, String>>> {
    mirror(&workspace_root().join("tests/consumers/modules/csharp"), project, &BUILT)?;
    let mut entries = String::new();
    for Module { case, name, text } in modules.iter().filter(|module| !refused.contains_key(&module.name)) {
        write_if_other(&project.join(format!("{name}.cs")), text.as_bytes())?;
        let path = format!("global::{name}.{}", case.root);
        entries += &format!("        [{}] = text => {path}.Parse(text).ToJson(),\n", quoted(&case.root));
    }
    let table = format!(
        "using System;\nusing System.Collections.Generic;\n\nnamespace Driver;\n\ninternal static class Modules\n{{\n    \
         public static readonly Dictionary<string, Func<string, string>> All = new()\n    {{\n{entries}    }};\n}}\n"
    );
    write_if_other(&project.join("Modules.cs"), table.as_bytes())?;
    let mut build = dotnet.dotnet(folder, &folder.join("restored"));
    let said = output(build.args(["build", "modules", "-c", "Release", "-nologo", "-clp:NoSummary"]))?;
    if said.status.success() {
        return Ok(None);
    }
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let mut blamed: BTreeMap<String, String> = BTreeMap::new();
    for line in said.lines().filter(|line| line.contains(": error ")) {
        let of = |module: &&Module<'_>| {
            !refused.contains_key(&module.name) && line.contains(&format!("{}.cs(", module.name))
        };
        if let Some(module) = modules.iter().find(of) {
            let said = blamed.entry(module.name.clone()).or_default();
            // Each is said for both frameworks, and again at the end.
            if !said.contains(line.split(" [").next().unwrap_or(line)) {
                *said += &format!("{line}\n");
            }
        }
    }
    if blamed.is_empty() {
        bail!("{}", printed(&said, ""));
    }
    Ok(Some(blamed))
}
