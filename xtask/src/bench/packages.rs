//! Packages as the current generator makes them, of schemas that are measured with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{PackageSettings, targets};

use crate::programs::{Dotnet, Node, Toolchain, in_ci};
use crate::test::{emptied, write_if_other};

/// Writes a component's package of one language below a folder, as below `generated/`, and says where.
///
/// # Errors
/// A schema cannot be expressed, or a file cannot be written.
pub(crate) fn generate(
    folder: &Path,
    component: &str,
    files: &[SchemaFile],
    language: &str,
) -> Result<PathBuf> {
    let Some(target) = targets().iter().find(|target| target.id() == language) else {
        bail!("{language} is no language");
    };
    let settings = plain_settings(component, language);
    let package = read::component(component, files).and_then(|component| target.emit(&component, &settings));
    let package = match package {
        Ok(package) => package,
        Err(wrong) => {
            let mut text = String::new();
            for diagnostic in wrong {
                let _ = writeln!(text, "{}: {}", diagnostic.code, diagnostic.message);
            }
            bail!("{text}");
        }
    };
    let folder = folder.join(language).join(component);
    // What was built before may be of another generator.
    emptied(&folder)?;
    for (path, text) in package.files {
        write_if_other(&folder.join(path), text.as_bytes())?;
    }
    Ok(folder)
}

/// What a package needs that is published nowhere.
pub(crate) fn plain_settings(component: &str, language: &str) -> PackageSettings {
    let name = match language {
        "typescript" => format!("@tidings-checks/{component}-events"),
        "csharp" => {
            let component = tidings_codegen::model::Name::new(component).pascal();
            format!("Tidings.Checks.{component}.Events")
        }
        _ => format!("tidings-checks-{component}-events"),
    };
    PackageSettings {
        name,
        license: "MIT OR Apache-2.0".to_owned(),
        repository: None,
        directory: format!("generated/{language}/{component}"),
        authors: Vec::new(),
        version: "0.1.0".to_owned(),
        changelog: Vec::new(),
    }
}

/// Node, or nothing after saying that everything about TypeScript is skipped.
///
/// # Errors
/// It is needed, as in CI, or it is there and does not work.
pub(super) fn node() -> Result<Option<Node>> {
    found("TYPESCRIPT", Node::find())
}

/// A .NET SDK, or nothing after saying that everything about C# is skipped.
///
/// # Errors
/// It is needed, as in CI, or it is there and does not work.
pub(super) fn dotnet() -> Result<Option<Dotnet>> {
    found("C#", Dotnet::find())
}

fn found<T>(language: &str, tools: Result<Toolchain<T>>) -> Result<Option<T>> {
    match tools? {
        Toolchain::Found(tools) => Ok(Some(tools)),
        Toolchain::Absent(why) if in_ci() => bail!("{language}: {why}"),
        Toolchain::Absent(why) => {
            println!("SKIPPED EVERYTHING ABOUT {language}\n        {why}");
            Ok(None)
        }
    }
}
