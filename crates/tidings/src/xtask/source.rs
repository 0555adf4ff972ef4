//! Where this crate comes from, and with it the tool.

use std::path::{Path, PathBuf};

use super::workspace::Workspace;

/// Where the tool of this crate's version is to be had.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// From the workspace that is at work: this is the repository of Tidings itself.
    Workspace,
    /// From the folder of `tidings-cli` in a checkout, of a path or a git dependency.
    Checkout(PathBuf),
    /// From a registry; its index, where it is not crates.io.
    Registry { index: Option<String> },
    /// From nowhere that cargo would look: the crate was vendored, or its folder is gone.
    Nowhere,
}

/// The index of crates.io in a lock file.
const CRATES_IO: [&str; 2] =
    ["registry+https://github.com/rust-lang/crates.io-index", "sparse+https://index.crates.io/"];

impl Source {
    /// Of this crate as it was compiled.
    pub(super) fn find(workspace: &Workspace) -> Self {
        let lock = std::fs::read_to_string(workspace.root.join("Cargo.lock")).unwrap_or_default();
        Self::of(Path::new(env!("CARGO_MANIFEST_DIR")), &workspace.root, &lock)
    }

    /// `crate_folder`: where cargo compiled this crate; `lock`: the workspace's Cargo.lock.
    fn of(crate_folder: &Path, workspace_root: &Path, lock: &str) -> Self {
        let beside = crate_folder.with_file_name("tidings-cli");
        // `cargo vendor` leaves this file in each package.
        let is_vendored = crate_folder.join(".cargo-checksum.json").exists();
        if !is_vendored && beside.join("Cargo.toml").exists() {
            let is_own = match (crate_folder.canonicalize(), workspace_root.canonicalize()) {
                (Ok(own), Ok(root)) => own == root.join("crates").join("tidings"),
                _ => false,
            };
            return if is_own { Self::Workspace } else { Self::Checkout(beside) };
        }
        // <cargo home>/registry/src/<index>/tidings-0.1.0
        let registries = crate_folder.parent().and_then(Path::parent);
        if registries.is_some_and(|folder| folder.ends_with(Path::new("registry").join("src"))) {
            return Self::Registry { index: index(lock) };
        }
        Self::Nowhere
    }
}

/// The index that the lock file has this crate from, as `cargo install --index` takes it; none for crates.io.
fn index(lock: &str) -> Option<String> {
    let value = |line: &str, key: &str| {
        let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?.trim();
        Some(rest.strip_prefix('"')?.strip_suffix('"')?.to_owned())
    };
    let of = |package: &str, key: &str| package.lines().find_map(|line| value(line, key));
    let source = lock.split("[[package]]").find_map(|package| {
        let is_own = of(package, "name").as_deref() == Some(env!("CARGO_PKG_NAME"))
            && of(package, "version").as_deref() == Some(env!("CARGO_PKG_VERSION"));
        is_own.then(|| of(package, "source")).flatten()
    })?;
    if CRATES_IO.contains(&source.as_str()) {
        return None;
    }
    // A sparse index keeps its prefix, which is a part of its name; a git index has none.
    Some(source.strip_prefix("registry+").map(str::to_owned).unwrap_or(source))
}
