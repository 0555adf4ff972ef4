//! Packages as the current generator makes them, of schemas that are measured with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{CORE_VERSION, CoreReference, CoreSettings, PackageSettings, Target, targets};

use crate::packages::{CORE, emptied, write_if_other};

/// Writes a component's package of one language below a folder, as below `generated/`, and the core package beside
/// it; says where the component's is.
///
/// # Errors
/// A schema cannot be expressed, or a file cannot be written.
pub fn generate(folder: &Path, component: &str, files: &[SchemaFile], language: &str) -> Result<PathBuf> {
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
    generate_core(folder, *target)?;
    let folder = folder.join(language).join(component);
    // What was built before may be of another generator.
    emptied(&folder)?;
    for (path, text) in package.files {
        write_if_other(&folder.join(path), text.as_bytes())?;
    }
    Ok(folder)
}

/// Writes the core package of a language below a folder, where it has one and the package is not there as it is.
///
/// # Errors
/// A file cannot be written.
pub(crate) fn generate_core(folder: &Path, target: &dyn Target) -> Result<()> {
    let reference = core_of(target.id());
    let settings = CoreSettings {
        name: reference.name,
        license: "MIT OR Apache-2.0".to_owned(),
        repository: Some("https://git.example.com/acme/events".to_owned()),
        directory: format!("generated/{}/{CORE}", target.id()),
        authors: Vec::new(),
    };
    let folder = folder.join(target.id()).join(CORE);
    for (path, text) in target.core(&settings).map(|package| package.files).unwrap_or_default() {
        write_if_other(&folder.join(path), text.as_bytes())?;
    }
    Ok(())
}

/// The core package of packages that are published nowhere.
pub(crate) fn core_of(language: &str) -> CoreReference {
    let name = match language {
        "typescript" => "@tidings-checks/events-core",
        "csharp" => "Tidings.Checks.Events.Core",
        _ => "tidings-checks-events-core",
    };
    CoreReference {
        name: name.to_owned(),
        version: CORE_VERSION.to_owned(),
        directory: Some(format!("generated/{language}/core")),
    }
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
        core: core_of(language),
    }
}
