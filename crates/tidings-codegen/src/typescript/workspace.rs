//! The folder of all packages: a workspace of npm, so that packages find each other, and a solution of `tsc`, so that
//! each is built after the one that it depends on. Neither is published.

use std::collections::BTreeSet;

use super::manifest::{COMPILER, quoted};
use super::package::GITIGNORE;
use crate::target::Package;

const MANIFEST: &str = include_str!("templates/workspace/package.json");

/// Here installing pins the tools of all packages.
const LOCK: &str = "/package-lock.json\n";

pub(super) fn emit(members: &BTreeSet<String>) -> Package {
    let references: Vec<String> =
        members.iter().map(|folder| format!("    {{ \"path\": {} }}", quoted(folder))).collect();
    let references = match references.as_slice() {
        [] => "[]".to_owned(),
        _ => format!("[\n{}\n  ]", references.join(",\n")),
    };
    let mut package = Package::default();
    let files = [
        ("package.json", MANIFEST.replace("{{compiler}}", &quoted(COMPILER))),
        ("tsconfig.json", format!("{{\n  \"files\": [],\n  \"references\": {references}\n}}\n")),
        (".gitignore", format!("{GITIGNORE}{LOCK}")),
    ];
    package.files.extend(files.map(|(name, text)| (name.to_owned(), text)));
    package
}
