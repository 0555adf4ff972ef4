//! The core package: the runtime, on which the packages of all components depend.

use std::collections::BTreeMap;

use serde_json::json;
use tidings_schema::Diagnostic;

use super::names;
use super::package::{authors, msbuild, render};
use super::runtime::{EDITOR_CONFIG, EVENTS, INTERNAL, MACHINERY, NAMESPACE, REMEMBERED, RULES, VALUES};
use crate::markdown::line;
use crate::target::{CORE_VERSION, CoreReference, CoreSettings, Package};

/// The package.
pub(super) fn emit(settings: &CoreSettings) -> Result<Package, Diagnostic> {
    let namespace = namespace(&settings.name);
    let mut files = BTreeMap::new();
    for (name, source) in VALUES {
        files.insert(format!("{name}.cs"), source.replace(NAMESPACE, &namespace));
    }
    for (name, source) in [&MACHINERY[..], &EVENTS, &REMEMBERED, &RULES].into_iter().flatten() {
        files.insert(format!("{INTERNAL}/{name}.cs"), source.replace(NAMESPACE, &namespace));
    }
    files.insert(format!("{INTERNAL}/.editorconfig"), EDITOR_CONFIG.to_owned());
    let project = json!({
        "name": msbuild(&settings.name),
        "namespace": namespace,
        "version": CORE_VERSION,
        "authors": msbuild(&authors(&settings.authors)),
        "license": msbuild(&settings.license),
        "repository": settings.repository.as_deref().map(msbuild),
    });
    files.insert(format!("{}.csproj", settings.name), render("core", &project)?);
    let readme = json!({ "name": line(&settings.name), "namespace": namespace });
    files.insert("README.md".to_owned(), render("core-readme", &readme)?);
    Ok(Package { files })
}

/// The namespace of a core package: that of its name, without a last word that says what it is.
pub(super) fn namespace(package: &str) -> String {
    let namespace = names::namespace(package);
    match namespace.strip_suffix(".Core") {
        Some(shorter) => shorter.to_owned(),
        None => namespace,
    }
}

/// The versions of the core package that will do, as NuGet writes them: `[0.1.0,0.2.0)`.
pub(super) fn range(core: &CoreReference) -> String {
    let mut parts = core.version.split('.').map(|part| part.parse::<u64>().unwrap_or_default());
    let next = match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
        // Below 1.0.0 the second number counts as the first does above.
        (0, minor) => format!("0.{}.0", minor.saturating_add(1)),
        (major, _) => format!("{}.0.0", major.saturating_add(1)),
    };
    format!("[{},{next})", core.version)
}

/// The core package's project from the folder of a package that depends on it; none where another repository publishes it.
pub(super) fn project(core: &CoreReference, directory: &str) -> Option<String> {
    core.path_from(directory).map(|folder| format!("{folder}/{}.csproj", core.name))
}

#[cfg(test)]
mod tests {
    use super::{namespace, range};
    use crate::target::CoreReference;

    fn core(version: &str) -> CoreReference {
        CoreReference { name: "Acme.Events.Core".to_owned(), version: version.to_owned(), directory: None }
    }

    #[test]
    fn the_last_word_is_no_part_of_the_namespace() {
        for (package, expected) in [
            ("Acme.Events.Core", "Acme.Events"),
            ("acme.events.core", "Acme.Events"),
            ("Acme.Core.Events", "Acme.Core.Events"),
            ("Acme.EventsCore", "Acme.EventsCore"),
            ("Core", "Core"),
        ] {
            assert_eq!(namespace(package), expected);
        }
    }

    #[test]
    fn a_range_ends_before_the_next_version_that_may_break() {
        for (version, expected) in
            [("0.1.0", "[0.1.0,0.2.0)"), ("1.2.3", "[1.2.3,2.0.0)"), ("12.0.0", "[12.0.0,13.0.0)")]
        {
            assert_eq!(range(&core(version)), expected);
        }
    }
}
