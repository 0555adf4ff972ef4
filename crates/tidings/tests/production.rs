//! What an event crate compiles when nobody collects.
#![allow(clippy::expect_used)] // clippy spares test functions, but not what they call

use std::collections::BTreeSet;
use std::process::Command;

/// The names of all packages below tidings, as cargo resolves them with `features`.
fn packages(features: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "tidings", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--locked", "--offline"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    tree.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn an_event_crate_pays_for_serde_and_the_derive() {
    let expected = [
        "proc-macro2",
        "quote",
        "serde",
        "serde_core",
        "serde_derive",
        "syn",
        "tidings",
        "tidings-derive",
        "unicode-ident",
    ];
    assert_eq!(packages(&[]), BTreeSet::from(expected.map(str::to_owned)));
}

#[test]
fn collecting_brings_the_rest() {
    let all = packages(&["--features", "collect"]);
    for package in ["inventory", "schemars", "serde_json"] {
        assert!(all.contains(package), "{package} is not in {all:?}");
    }
}

/// Cargo unifies the features of what it builds together: one that is on here is on in every crate of a user's workspace.
#[test]
fn an_xtask_turns_on_no_feature_that_changes_how_json_is_read() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "xtask", "--edges", "normal,build,features", "--prefix", "none"])
        .args(["--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    assert!(tree.contains("tidings feature \"collect\""), "{tree}");
    assert!(tree.contains("serde_json feature \"default\""), "{tree}");
    for feature in ["arbitrary_precision", "float_roundtrip", "preserve_order", "unbounded_depth"] {
        assert!(!tree.contains(feature), "{feature} is on:\n{tree}");
    }
    assert!(!tree.contains("tidings-cli"), "{tree}");
}
