//! Where this crate comes from, and with it the tool.

use std::path::{Path, PathBuf};

use super::workspace::Workspace;

/// Where the tool of this crate's version is to be had.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// From the workspace that is at work: this is the repository of Tidings itself.
    Workspace,
    /// From the folder of `tidings-cli` in a checkout: of a path, or of a git dependency, and then at one commit.
    Checkout { folder: PathBuf, commit: Option<String> },
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
            if is_own {
                return Self::Workspace;
            }
            let source = source_in(lock).filter(|source| source.starts_with("git+"));
            let commit = source.and_then(|source| Some(source.rsplit_once('#')?.1.to_owned()));
            return Self::Checkout { folder: beside, commit };
        }
        // <cargo home>/registry/src/<index>/tidings-0.1.0
        let registries = crate_folder.parent().and_then(Path::parent);
        if registries.is_some_and(|folder| folder.ends_with(Path::new("registry").join("src"))) {
            return Self::Registry { index: source_in(lock).and_then(index) };
        }
        Self::Nowhere
    }
}

/// Where the lock file has this crate from; none for a path.
fn source_in(lock: &str) -> Option<String> {
    let value = |line: &str, key: &str| {
        let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?.trim();
        Some(rest.strip_prefix('"')?.strip_suffix('"')?.to_owned())
    };
    let of = |package: &str, key: &str| package.lines().find_map(|line| value(line, key));
    lock.split("[[package]]").find_map(|package| {
        let is_own = of(package, "name").as_deref() == Some(env!("CARGO_PKG_NAME"))
            && of(package, "version").as_deref() == Some(env!("CARGO_PKG_VERSION"));
        is_own.then(|| of(package, "source")).flatten()
    })
}

/// A registry as `cargo install --index` takes it; none for crates.io.
fn index(source: String) -> Option<String> {
    if CRATES_IO.contains(&source.as_str()) {
        return None;
    }
    // A sparse index keeps its prefix, which is a part of its name; a git index has none.
    Some(source.strip_prefix("registry+").map(str::to_owned).unwrap_or(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A lock file in which this crate has a source.
    fn lock(source: &str) -> String {
        let version = env!("CARGO_PKG_VERSION");
        format!(
            "version = 4\n\n[[package]]\nname = \"serde\"\nversion = \"{version}\"\nsource = \"registry+other\"\n\n\
             [[package]]\nname = \"tidings\"\nversion = \"{version}\"\n{source}dependencies = [\n \"serde\",\n]\n"
        )
    }

    #[test]
    fn a_registry_is_asked_by_its_index() {
        let home = Path::new("/home/a/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/tidings-0.1.0");
        for (line, index) in [
            ("source = \"registry+https://github.com/rust-lang/crates.io-index\"\n", None),
            ("source = \"sparse+https://index.crates.io/\"\n", None),
            ("source = \"registry+https://git.example.com/index\"\n", Some("https://git.example.com/index")),
            ("source = \"sparse+https://crates.example.com/\"\n", Some("sparse+https://crates.example.com/")),
        ] {
            let found = Source::of(home, Path::new("/work"), &lock(line));
            assert_eq!(found, Source::Registry { index: index.map(str::to_owned) }, "{line}");
        }
    }

    #[test]
    fn a_checkout_has_the_tool_beside_the_crate() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = own.with_file_name("tidings-cli");
        let commit = |commit: Option<&str>| Source::Checkout {
            folder: folder.clone(),
            commit: commit.map(str::to_owned),
        };
        let git = "source = \"git+https://git.example.com/tidings?branch=main#0a1b2c\"\n";
        assert_eq!(Source::of(own, Path::new("/elsewhere"), &lock("")), commit(None));
        assert_eq!(Source::of(own, Path::new("/elsewhere"), &lock(git)), commit(Some("0a1b2c")));
        let root = own.ancestors().nth(2).unwrap_or(own);
        assert_eq!(Source::of(own, root, &lock("")), Source::Workspace);
    }

    #[test]
    fn what_is_vendored_comes_from_nowhere() {
        let registry = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        for folder in ["/work/vendor/tidings", "/nix/store/abc-vendor/tidings-0.1.0"] {
            assert_eq!(Source::of(Path::new(folder), Path::new("/work"), &lock(registry)), Source::Nowhere);
        }
    }
}
