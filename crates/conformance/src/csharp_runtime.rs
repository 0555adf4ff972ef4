//! The runtime of the C# packages: what its parts do that no document shows.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::packages::{BUILT, mirror, write_if_other};
use crate::programs::{Dotnet, run, workspace_root};

/// Runs the tests of the runtime's parts, on both frameworks.
///
/// # Errors
/// A part does something else than it should, or does not compile.
pub(super) fn check(dotnet: &Dotnet, folder: &Path) -> Result<()> {
    let project = folder.join("runtime");
    mirror(&workspace_root().join("tests/consumers/runtime/csharp"), &project, &BUILT)?;
    let sources = workspace_root().join("crates/tidings-codegen/src/csharp/runtime");
    for below in ["", "Internal"] {
        for entry in fs::read_dir(sources.join(below))? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "cs") {
                let text = fs::read_to_string(&path)?.replace("Tidings.Events", "Runtime");
                let name = path.file_name().unwrap_or_default();
                write_if_other(&project.join("Sources").join(below).join(name), text.as_bytes())?;
            }
        }
    }
    for framework in ["net8.0", "net10.0"] {
        let mut command = dotnet.dotnet(folder, &folder.join("restored"));
        run(command.args(["run", "--project", "runtime", "-c", "Release", "-f", framework]))?;
    }
    Ok(())
}
