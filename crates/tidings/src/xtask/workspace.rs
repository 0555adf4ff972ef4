//! The workspace that the xtask belongs to.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde::Deserialize;

use super::{Error, environment};

/// The xtask's workspace.
#[derive(Debug, Deserialize)]
pub(super) struct Workspace {
    #[serde(rename = "workspace_root")]
    pub(super) root: PathBuf,
    #[serde(rename = "target_directory")]
    pub(super) target_folder: PathBuf,
}

impl Workspace {
    /// As cargo knows it, without its dependencies: to resolve them cargo may have to download.
    pub(super) fn find() -> Result<Self, Error> {
        let mut cargo = environment::cargo();
        // `cargo run` says where the xtask is; started otherwise, it is in the current folder's workspace.
        if let Some(folder) = std::env::var_os("CARGO_MANIFEST_DIR") {
            cargo.arg("metadata").arg("--manifest-path").arg(Path::new(&folder).join("Cargo.toml"));
        } else {
            cargo.arg("metadata");
        }
        cargo.args(["--no-deps", "--format-version", "1"]).stderr(Stdio::inherit());
        let output = cargo.output().map_err(|error| Error::new(format!("cargo does not start: {error}")))?;
        if !output.status.success() {
            return Err(Error::new("cargo cannot read the workspace"));
        }
        serde_json::from_slice(&output.stdout)
            .map_err(|error| Error::new(format!("what cargo says of the workspace cannot be read: {error}")))
    }

    /// Where tools are built and installed: a folder that a CI may cache.
    pub(super) fn tool_folder(&self) -> PathBuf {
        self.target_folder.join("tidings")
    }
}
