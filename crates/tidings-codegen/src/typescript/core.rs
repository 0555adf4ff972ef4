//! The core package: the runtime's sources as they are, in a package that the packages of all components depend on.

use super::manifest::{About, COMPILER, quoted};
use super::package::GITIGNORE;
use super::runtime;
use crate::markdown::line;
use crate::target::{CORE_VERSION, CoreSettings, Package};

const DESCRIPTION: &str = "What the packages of events share, for TypeScript and JavaScript.";
const MANIFEST: &str = include_str!("templates/core/package.json");
const README: &str = include_str!("templates/core/README.md");

pub(super) fn emit(settings: &CoreSettings) -> Package {
    let about = About {
        name: &settings.name,
        version: CORE_VERSION,
        description: DESCRIPTION,
        license: &settings.license,
        authors: &settings.authors,
        repository: settings.repository.as_deref(),
        directory: &settings.directory,
    };
    let manifest = MANIFEST.replace("{{about}}", &about.members()).replace("{{compiler}}", &quoted(COMPILER));
    let readme = README.replace("{{title}}", &line(&settings.name)).replace("{{install}}", &settings.name);
    let mut package = Package::default();
    let around = [
        ("package.json", manifest),
        ("README.md", readme),
        ("tsconfig.json", runtime::TSCONFIG.to_owned()),
        (".gitignore", GITIGNORE.to_owned()),
    ];
    package.files.extend(around.map(|(name, text)| (name.to_owned(), text)));
    let sources = runtime::ENTRIES.into_iter().chain(runtime::FILES);
    package.files.extend(sources.map(|(name, text)| (format!("src/{name}"), text.to_owned())));
    package
}
