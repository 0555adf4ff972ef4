//! No declared event is lost in silence: each way of losing one is reported with its place and its mend.

mod support;

use support::{ROOT, Space, declared, event, package};
use tidings_cli::Outcome;

const LIB: &str = "crates/bank-events/src/lib.rs";
const EVENT: &str = "#[derive(tidings::Event)]\npub struct Lost;\n";

/// What is said about a workspace, without the count at its end.
fn said(files: &[(&str, &str)], events: Vec<tidings_cli::Collected>) -> String {
    let (outcome, _, err) = Space::new(ROOT, files).run(&["gen-schemas"], events);
    let wrong = err.contains("error[");
    assert_eq!(outcome, if wrong { Outcome::Wrong } else { Outcome::Done }, "{err}");
    err
}

/// An event of the same package that is registered, so that the package counts as linked.
fn linked() -> Vec<tidings_cli::Collected> {
    vec![event("a.made", "AMade", 900)]
}

#[test]
fn a_registered_event_is_found() {
    assert_eq!(said(&[package("bank-events"), (LIB, EVENT)], vec![event("lost", "Lost", 2)]), "");
}

#[test]
fn an_event_made_by_a_macro_need_not_be_found() {
    assert_eq!(said(&[package("bank-events"), (LIB, "")], linked()), "");
}

#[test]
fn two_types_of_one_name_in_a_file_are_told_apart() {
    let text = "pub mod v1 {\n    #[derive(tidings::Event)]\n    pub struct Made;\n}\npub mod v2 {\n    #[derive(tidings::Event)]\n    pub struct Made;\n}\n";
    let err = said(&[package("bank-events"), (LIB, text)], vec![event("made", "Made", 7)]);
    assert!(err.contains("--> crates/bank-events/src/lib.rs:3:16\n"), "{err}");
    assert!(!err.contains("lib.rs:7"), "{err}");
}

#[test]
fn a_package_that_is_not_linked() {
    let text = format!("{EVENT}#[derive(tidings::Event)]\npub struct Gone;\n");
    let err = said(&[package("bank-events"), (LIB, &text)], Vec::new());
    assert!(
        err.starts_with(
            "error[event-not-linked]: events `Lost`, `Gone` of package `bank-events` cannot be collected: the xtask does not link the package
  --> crates/bank-events/src/lib.rs:2:12
  2 | pub struct Lost;
    |            ^
  --> crates/bank-events/src/lib.rs:4:12
  4 | pub struct Gone;
    |            ^
  help: add `bank-events` to the xtask's [dependencies] and write `use bank_events as _;` in its main.rs
"
        ),
        "{err}"
    );
    assert!(err.ends_with("1 error; nothing was written\n"), "{err}");
}

#[test]
fn a_package_without_a_library() {
    let err = said(&[package("bank-events"), ("crates/bank-events/src/main.rs", EVENT)], Vec::new());
    assert!(err.contains("error[event-in-binary]") && err.contains("has no library"), "{err}");
    assert!(err.contains("crates/bank-events/src/main.rs:2:12"), "{err}");
}

#[test]
fn an_event_of_the_binary_beside_a_library() {
    let files = [
        package("bank-events"),
        (LIB, ""),
        ("crates/bank-events/src/main.rs", "mod inner;\nfn main() {}\n"),
        ("crates/bank-events/src/inner.rs", EVENT),
    ];
    let err = said(&files, linked());
    assert!(err.contains("error[event-in-binary]") && err.contains("only a binary has them"), "{err}");
    assert!(err.contains("src/inner.rs:2:12"), "{err}");
}

#[test]
fn an_event_under_a_cfg_that_is_off() {
    let text = "#[cfg(all(feature = \"beta\", unix))]\npub mod beta;\n";
    let beta = "#[cfg_attr(feature = \"events\", derive(tidings::Event))]\npub struct Lost;\n";
    let err =
        said(&[package("bank-events"), (LIB, text), ("crates/bank-events/src/beta.rs", beta)], linked());
    assert!(
        err.contains(
            "error[event-under-cfg]: event `Lost` cannot be collected: `#[cfg(all(feature = \"beta\", unix))]` or `#[cfg(feature = \"events\")]` is off in this build"
        ),
        "{err}"
    );
    assert!(err.contains("depends on `bank-events`: `features = [\"beta\", \"events\"]`"), "{err}");
    assert!(err.contains("src/beta.rs:2:12"), "{err}");
}

#[test]
fn a_cfg_of_a_package_that_is_not_linked() {
    let text = format!("#[cfg(windows)]\n{EVENT}");
    let err = said(&[package("bank-events"), (LIB, &text)], Vec::new());
    assert!(err.contains("error[event-under-cfg]") && err.contains("`use bank_events as _;`"), "{err}");
}

#[test]
fn a_file_that_no_mod_leads_to() {
    let files = [
        package("bank-events"),
        (LIB, "mod a;\n"),
        ("crates/bank-events/src/a.rs", ""),
        ("crates/bank-events/src/b.rs", EVENT),
    ];
    let err = said(&files, linked());
    assert!(err.contains("error[event-in-no-module]") && err.contains("src/b.rs:2:12"), "{err}");
}

#[test]
fn modules_are_followed_as_rustc_follows_them() {
    for (lib, file) in [
        ("mod a;", "src/a.rs"),
        ("mod a;", "src/a/mod.rs"),
        ("mod a { mod b; }", "src/a/b.rs"),
        ("mod a { mod b { mod c; } }", "src/a/b/c.rs"),
        ("#[path = \"odd/name.rs\"] mod a;", "src/odd/name.rs"),
        ("include!(\"part.rs\");", "src/part.rs"),
        ("mod r#type;", "src/type.rs"),
    ] {
        let path = format!("crates/bank-events/{file}");
        let err = said(&[package("bank-events"), (LIB, lib), (&path, EVENT)], linked());
        assert!(err.contains("error[event-not-registered]"), "{lib}: {err}");
        assert_eq!(err.matches("error[").count(), 1, "{lib}: {err}");
    }
}

#[test]
fn tests_examples_and_benchmarks_are_not_counted() {
    let files = [
        package("bank-events"),
        (LIB, "#[cfg(test)]\nmod tests {\n    #[derive(tidings::Event)]\n    pub struct A;\n}\n"),
        ("crates/bank-events/tests/t.rs", EVENT),
        ("crates/bank-events/examples/e.rs", EVENT),
        ("crates/bank-events/benches/b.rs", EVENT),
        ("crates/bank-events/src/.hidden/b.rs", EVENT),
        ("crates/bank-events/src/nested/Cargo.toml", ""),
        ("crates/bank-events/src/nested/b.rs", EVENT),
    ];
    assert_eq!(said(&files, linked()), "");
}

#[test]
fn a_library_at_the_packages_root_is_scanned_too() {
    let manifest = "[package]\nname = \"odd\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[dependencies]\nevents = { package = \"tidings\", version = \"0.1\" }\n";
    let files = [
        ("crates/odd/Cargo.toml", manifest),
        ("crates/odd/lib.rs", "#[derive(events::Event)]\npub struct Lost;\n"),
        ("crates/odd/tests/t.rs", EVENT),
    ];
    let err = said(&files, Vec::new());
    assert!(err.contains("error[event-not-linked]") && err.contains("crates/odd/lib.rs:2:12"), "{err}");
}

#[test]
fn generated_packages_are_not_scanned() {
    let space = Space::new(ROOT, &[package("bank-events"), (LIB, EVENT)]);
    let (outcome, ..) = space.run(&["gen-schemas"], vec![event("lost", "Lost", 2)]);
    assert_eq!(outcome, Outcome::Done);
    space.write("crates/bank-events/src/out/.tidings", "lib.rs\n");
    space.write("crates/bank-events/src/out/lib.rs", EVENT);
    let (outcome, _, err) = space.run(&["gen-schemas"], vec![event("lost", "Lost", 2)]);
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""));
}

#[test]
fn a_file_that_does_not_parse_is_a_warning_with_its_place() {
    let err = said(
        &[package("bank-events"), (LIB, ""), ("crates/bank-events/src/torn.rs", "// Event\nfn f( {\n")],
        linked(),
    );
    assert!(err.starts_with("warning[source-unparsed]"), "{err}");
    assert!(err.contains("--> crates/bank-events/src/torn.rs:2:"), "{err}");
    assert!(err.ends_with("1 warning\n"), "{err}");
}

#[test]
fn declared_types_are_gathered_with_their_renames() {
    let text = "#[derive(schemars::JsonSchema)]\n#[schemars(rename = \"State2\")]\npub struct State;\n";
    let space = Space::new(ROOT, &[package("bank-events"), (LIB, text)]);
    let workspace = tidings_cli::workspace(&space.root()).expect("cargo reads it");
    let types = tidings_cli::scan::scan(&workspace).types;
    assert_eq!(types.into_iter().collect::<Vec<_>>(), ["State", "State2"]);
}

#[test]
fn collisions_across_crates_name_both_files() {
    let events = vec![
        event("made", "Made", 3),
        declared("stock", "stock-events", "crates/stock-events/src/lib.rs", "made", "Made", 8, ""),
    ];
    let err = said(&[package("bank-events"), (LIB, "")], events);
    assert!(err.contains("error[event-twice]: `made@v1` is declared 2 times"), "{err}");
    assert!(
        err.contains("crates/bank-events/src/lib.rs:3:12")
            && err.contains("crates/stock-events/src/lib.rs:8:12"),
        "{err}"
    );
}

#[test]
fn a_folder_that_is_no_workspace() {
    let space = Space::new("this is not TOML", &[]);
    let (outcome, _, err) = space.run(&["gen-schemas"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.starts_with("error: cargo cannot read the workspace\n"), "{err}");
}
