//! The cargo workspace that a command works on.

use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand, TargetKind};

/// A cargo workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The folder of its root Cargo.toml, absolute.
    pub root: PathBuf,
    /// Where cargo puts what it builds, absolute.
    pub target_folder: PathBuf,
    /// Its members.
    pub packages: Vec<Package>,
}

/// A member of a workspace.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The folder of its Cargo.toml, absolute.
    pub folder: PathBuf,
    /// The root file of its library, if it has one that others can link.
    pub library: Option<PathBuf>,
    /// The root files of its binaries.
    pub binaries: Vec<PathBuf>,
    /// The names by which its code may call the crate `tidings`.
    pub tidings: Vec<String>,
}

/// The workspace around a folder.
///
/// # Errors
/// What cargo says.
pub fn workspace(folder: &Path) -> Result<Workspace, cargo_metadata::Error> {
    MetadataCommand::new().current_dir(folder).no_deps().exec().map(read)
}

fn read(metadata: Metadata) -> Workspace {
    let packages = metadata.packages.into_iter().map(|package| {
        let is_library =
            |kind: &TargetKind| matches!(kind, TargetKind::Lib | TargetKind::RLib | TargetKind::DyLib);
        let roots = |wanted: &dyn Fn(&TargetKind) -> bool| {
            let targets = package.targets.iter().filter(|target| target.kind.iter().any(wanted));
            targets.map(|target| target.src_path.clone().into_std_path_buf()).collect::<Vec<_>>()
        };
        let renamed = package.dependencies.iter().filter(|dependency| dependency.name == "tidings");
        let renamed = renamed.filter_map(|dependency| dependency.rename.as_ref());
        let manifest = package.manifest_path.as_std_path();
        Package {
            folder: manifest.parent().unwrap_or(manifest).to_owned(),
            library: roots(&is_library).into_iter().next(),
            binaries: roots(&|kind| *kind == TargetKind::Bin),
            tidings: renamed.map(|name| name.replace('-', "_")).chain(["tidings".to_owned()]).collect(),
            name: package.name.to_string(),
        }
    });
    Workspace {
        root: metadata.workspace_root.into_std_path_buf(),
        target_folder: metadata.target_directory.into_std_path_buf(),
        packages: packages.collect(),
    }
}

impl Workspace {
    /// A path as `file!` and diagnostics show it: relative to the root where it is below it, with `/`.
    pub(crate) fn display(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy().into_owned();
        if cfg!(windows) { path.replace('\\', "/") } else { path }
    }
}
