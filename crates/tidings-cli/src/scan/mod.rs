//! A scan of the sources, so that no declared event is lost in silence: registration only sees what
//! is linked and compiled.

mod declared;
mod facts;
mod file;
mod imports;
mod modules;
mod shape;
mod sight;
mod unmatched;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::LineColumn;
use tidings_schema::{Diagnostic, Place};
use walkdir::{DirEntry, WalkDir};

use crate::output::MANIFEST;
use crate::workspace::{Package, Workspace};

pub use shape::Shapes;
pub(crate) use unmatched::unmatched;

/// What the sources of a workspace declare.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// Every `derive(Event)` outside tests.
    pub events: Vec<DeclaredEvent>,
    /// The names of structs and enums, and what `rename` makes of them in a schema.
    pub types: BTreeSet<String>,
    /// What the structs and enums declare, and where.
    pub shapes: Shapes,
    /// The components that each package declares, by its position in the workspace's packages.
    pub components: BTreeMap<usize, BTreeSet<String>>,
    /// Files that could not be read or parsed.
    pub warnings: Vec<Diagnostic>,
}

/// A `derive(Event)` in a source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredEvent {
    /// Its position in the workspace's packages.
    pub package: usize,
    /// As `file!` gives it, with `/`.
    pub file: String,
    /// The file, absolute.
    pub path: PathBuf,
    /// The payload's identifier.
    pub type_name: String,
    /// Of the identifier, from 1.
    pub line: u32,
    /// Of the identifier, from 1.
    pub column: u32,
    /// The `cfg` predicates above it in its file, outermost first.
    pub cfgs: Vec<String>,
}

impl DeclaredEvent {
    /// The payload's identifier.
    pub fn place(&self) -> Place {
        Place::Source { file: self.file.clone(), line: self.line, column: self.column }
    }
}

/// Scans the libraries and binaries of every member. Tests, examples and benchmarks are not looked at.
pub fn scan(workspace: &Workspace) -> Scan {
    let mut scan = Scan::default();
    for (at, package) in workspace.packages.iter().enumerate() {
        let mut seen = BTreeSet::new();
        for folder in source_folders(package) {
            for entry in WalkDir::new(&folder)
                .sort_by_file_name()
                .into_iter()
                .filter_entry(|entry| enter(entry, package, workspace))
            {
                match entry {
                    Ok(entry) if is_rust(&entry) && seen.insert(entry.path().to_owned()) => {
                        scan_file(&mut scan, workspace, at, entry.path());
                    }
                    Ok(_) => {}
                    Err(error) => {
                        let file = workspace.display(error.path().unwrap_or(&folder));
                        let message = format!("cannot be searched for events: {error}");
                        scan.warnings.push(Diagnostic::warning(
                            "source-unreadable",
                            message,
                            Place::File { file },
                        ));
                    }
                }
            }
        }
    }
    scan
}

fn scan_file(scan: &mut Scan, workspace: &Workspace, package: usize, path: &Path) {
    let display = workspace.display(path);
    let text = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => {
            let message = format!("cannot be searched for events: {error}");
            scan.warnings.push(Diagnostic::warning(
                "source-unreadable",
                message,
                Place::File { file: display },
            ));
            return;
        }
    };
    // Parsing is what costs; a file without these words declares neither an event nor a payload's type.
    if !["Event", "event", "JsonSchema", "component!"].iter().any(|word| text.contains(word)) {
        return;
    }
    match syn::parse_file(&text) {
        Ok(parsed) => {
            let names = workspace.packages.get(package).map_or(&[][..], |package| &package.tidings);
            let found = file::read(&parsed, &text, names);
            scan.types.extend(found.types);
            if !found.components.is_empty() {
                scan.components.entry(package).or_default().extend(found.components);
            }
            scan.shapes.add(found.shapes.into_iter().map(|shape| shape::Shape {
                package,
                file: display.clone(),
                ..shape
            }));
            scan.events.extend(found.events.into_iter().map(|event| DeclaredEvent {
                package,
                file: display.clone(),
                path: path.to_owned(),
                type_name: event.type_name,
                line: event.line,
                column: event.column,
                cfgs: event.cfgs,
            }));
        }
        Err(error) => {
            let (line, column) = position(error.span().start());
            let place = Place::Source { file: display, line, column };
            scan.warnings.push(
                Diagnostic::warning(
                    "source-unparsed",
                    format!("cannot be searched for events: {error}"),
                    place,
                )
                .help("mend the file, or remove it if it is not compiled"),
            );
        }
    }
}

/// Line and column, both from 1.
fn position(at: LineColumn) -> (u32, u32) {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (number(at.line), number(at.column + 1))
}

/// The folders that hold a package's libraries and binaries.
fn source_folders(package: &Package) -> BTreeSet<PathBuf> {
    let roots = package.library.iter().chain(&package.binaries).filter_map(|root| root.parent());
    let mut folders: BTreeSet<PathBuf> = roots.map(Path::to_owned).collect();
    let source = package.folder.join("src");
    if source.is_dir() {
        folders.insert(source);
    }
    folders
}

fn is_rust(entry: &DirEntry) -> bool {
    entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "rs")
}

/// Whether a folder may hold sources of the package: not hidden, not built, not generated, not
/// another package's, not tests.
fn enter(entry: &DirEntry, package: &Package, workspace: &Workspace) -> bool {
    if entry.depth() == 0 || !entry.file_type().is_dir() {
        return true;
    }
    let path = entry.path();
    let apart = path.parent() == Some(&package.folder)
        && ["tests", "examples", "benches"].iter().any(|name| entry.file_name() == *name);
    let hidden = entry.file_name().to_string_lossy().starts_with('.');
    !(apart
        || hidden
        || path == workspace.target_folder
        || path.join("CACHEDIR.TAG").exists()
        || path.join(MANIFEST).exists()
        || path.join("Cargo.toml").exists())
}
