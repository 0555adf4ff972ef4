//! Packages as the current generator makes them, of schemas that are measured with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{CORE_VERSION, CoreReference, CoreSettings, PackageSettings, Target, targets};

use crate::packages::{CORE, emptied, write_if_other};

const LICENSE: &str = "MIT OR Apache-2.0";

/// Writes a component's package of one language below a folder, as below `generated/`, and says where. The core package
/// is written beside it.
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
    let language = folder.join(language);
    write_core(&language, *target)?;
    let folder = language.join(component);
    // What was built before may be of another generator.
    emptied(&folder)?;
    for (path, text) in package.files {
        write_if_other(&folder.join(path), text.as_bytes())?;
    }
    Ok(folder)
}

/// Writes the core package of packages that are published nowhere into the folder of its language, where that has one.
///
/// # Errors
/// A file cannot be written.
pub(crate) fn write_core(language: &Path, target: &dyn Target) -> Result<()> {
    let CoreReference { name, directory, .. } = core_of(target.id());
    let settings = CoreSettings {
        name,
        license: LICENSE.to_owned(),
        repository: Some("https://git.example.com/acme/events".to_owned()),
        directory: directory.unwrap_or_default(),
        authors: Vec::new(),
    };
    let core = target.core(&settings).map_err(|wrong| anyhow::anyhow!(wrong.message))?;
    let Some(core) = core else { return Ok(()) };
    let folder = language.join(CORE);
    for (path, text) in core.files {
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
        license: LICENSE.to_owned(),
        repository: None,
        directory: format!("generated/{language}/{component}"),
        authors: Vec::new(),
        version: "0.1.0".to_owned(),
        changelog: Vec::new(),
        core: core_of(language),
    }
}
