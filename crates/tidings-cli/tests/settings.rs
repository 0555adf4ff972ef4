//! The settings: what they say, and everything that is wrong with them at once.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

use tidings_cli::settings::parse;
use tidings_codegen::CORE_VERSION;
use tidings_codegen::model::Name;
use tidings_schema::{Diagnostic, Place};

const TARGETS: [&str; 3] = ["typescript", "csharp", "rust"];

/// Each as `line:column code: message (help)`.
fn said(text: &str) -> Vec<String> {
    parse(text, "Cargo.toml", &TARGETS).expect_err("something is wrong").iter().map(show).collect()
}

fn show(diagnostic: &Diagnostic) -> String {
    let place = match &diagnostic.places[0] {
        Place::Source { file, line, column } if file == "Cargo.toml" => format!("{line}:{column}"),
        other => format!("{other:?}"),
    };
    let help = diagnostic.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    format!("{place} {}: {}{help}", diagnostic.code, diagnostic.message)
}

#[test]
fn defaults() {
    let text =
        "[workspace.package]\nlicense = \"MIT\"\nrepository = \"https://example.com/r\"\nauthors = [\"A\"]\n";
    let settings = parse(text, "Cargo.toml", &TARGETS).expect("nothing is wrong");
    assert_eq!((settings.schemas.as_str(), settings.generated.as_str()), ("schemas", "generated"));
    assert_eq!(settings.targets, TARGETS);
    let package = settings.package("csharp", &Name::new("orderBook"));
    assert_eq!(package.name, "OrderBook.Events");
    assert_eq!(package.directory, "generated/csharp/order-book");
    assert_eq!(package.license, "MIT");
    assert_eq!(package.repository.as_deref(), Some("https://example.com/r"));
    assert_eq!(package.authors, ["A"]);
    assert_eq!(settings.package("typescript", &Name::new("bank")).name, "bank-events");
}

#[test]
fn components_from_folders() {
    let text = r#"
[workspace.package]
license = "MIT"
[[workspace.metadata.tidings.component]]
name = "partner"
source = "com.example.partner"
events = "./events/partner/"
[[workspace.metadata.tidings.component]]
name = "older"
source = "com.example.older"
events = "events/older"
detail_type = "{name}"
"#;
    let settings = parse(text, "Cargo.toml", &TARGETS).expect("nothing is wrong");
    let told = settings.components.iter().map(|component| {
        let detail_type = component.detail_type.fill("order.paid", 2);
        format!("{} {} {} {detail_type}", component.name, component.source, component.events)
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "partner com.example.partner events/partner order.paid@v2",
            "older com.example.older events/older order.paid"
        ]
    );
}

#[test]
fn everything_that_is_wrong_with_a_component_is_said() {
    let text = r#"
[workspace.package]
license = "MIT"
[[workspace.metadata.tidings.component]]
name = "--"
event = "events"
detail_type = "{nam}"
[[workspace.metadata.tidings.component]]
name = "b"
source = 1
events = "../b"
[[workspace.metadata.tidings.component]]
name = "c"
source = "c"
events = "schemas/c"
"#;
    assert_eq!(
        said(text),
        [
            "4:1 setting-missing: this component has no `source` (add `source = \"com.example.partner\"`)",
            "4:1 setting-missing: this component has no `events` (add `events = \"events/partner\"`)",
            "5:8 name-without-words: the component's name \"--\" has no letter or digit (give it a name that a folder can have)",
            "6:1 setting-unknown: [[workspace.metadata.tidings.component]] has no `event` (did you mean `events`?)",
            "7:15 detail-type-template: `detail_type` has no place `{nam}` (did you mean `{name}`?)",
            "10:10 setting-type: `source` is a string, not an integer",
            "11:10 setting-folder: `events` is a folder below the workspace's root, not `../b` (write a relative path, such as `events = \"events\"`)",
            "15:10 setting-folder: `events` and `schemas`, which is written, are not apart (give the events a folder of their own)",
        ]
    );
    let wrong =
        "[workspace.package]\nlicense = \"MIT\"\n[workspace.metadata.tidings.component]\nname = \"a\"\n";
    assert!(said(wrong)[0].contains("with two brackets"));
}

#[test]
fn every_key() {
    let text = r#"
[workspace.metadata.tidings]
schemas = "./contract/schemas/"
generated = "clients"
targets = ["rust", "typescript"]
license = "Apache-2.0 OR MIT"
repository = "https://example.com/r"
authors = ["A <a@example.com>", "B"]
typescript = { name = "@acme/{component}-events" }
[workspace.metadata.tidings.csharp]
name = "Acme.{Component}.Events"
[workspace.metadata.tidings.rust]
name = "acme_{component_}_events"
"#;
    let settings = parse(text, "Cargo.toml", &TARGETS).expect("nothing is wrong");
    assert_eq!((settings.schemas.as_str(), settings.generated.as_str()), ("contract/schemas", "clients"));
    assert_eq!(settings.targets, ["typescript", "rust"]);
    let name = |target| settings.package(target, &Name::new("order book")).name;
    assert_eq!(
        TARGETS.map(name),
        ["@acme/order-book-events", "Acme.OrderBook.Events", "acme_order_book_events"]
    );
    assert_eq!(settings.check_names(&[Name::new("bank"), Name::new("order book")]), []);
}

#[test]
fn everything_wrong_is_said_at_once() {
    let text = r#"[workspace.metadata.tidings]
schema = "x"
generated = 7
targets = ["typescrpt", "rust", "rust", 3]
license = "MIT, Apache"
repository = ""
authors = "me"
colour = true
[workspace.metadata.tidings.csharp]
nmae = "x"
name = "Acme.{Compnent}"
[workspace.metadata.tidings.rust]
name = ["x"]
"#;
    assert_eq!(
        said(text),
        [
            "2:1 setting-unknown: [workspace.metadata.tidings] has no `schema` (did you mean `schemas`?)",
            "3:13 setting-type: `generated` is a string, not an integer",
            "4:12 target-unknown: there is no target `typescrpt` (did you mean `typescript`?)",
            "4:33 target-twice: `rust` is listed twice",
            "4:41 setting-type: `each of `targets`` is a string, not an integer",
            "5:11 setting-license: `license` is an SPDX expression, which has no `,` (write it like `MIT OR Apache-2.0`)",
            "6:14 setting-empty: `repository` is empty (write its text between the quotation marks)",
            "7:11 setting-type: `authors` is an array of strings, not a string",
            "8:1 setting-unknown: [workspace.metadata.tidings] has no `colour` (use one of `schemas`, `generated`, `targets`, `license`, `repository`, `authors`, `component`, `core`, `compatibility`, `reading`, `transitive`, `typescript`, `csharp`, `rust`)",
            "10:1 setting-unknown: [workspace.metadata.tidings.csharp] has no `nmae` (did you mean `name`?)",
            "11:14 name-template: unknown placeholder `{Compnent}` (did you mean `{Component}`?)",
            "13:8 setting-type: `name` is a string, not an array",
        ]
    );
}

#[test]
fn folders_stay_inside_and_apart() {
    for (text, wrong) in [
        ("schemas = \"../x\"", 1),
        ("schemas = \"/x\"", 1),
        ("schemas = \"C:/x\"", 1),
        ("schemas = \".\"", 1),
        ("schemas = \"generated\"", 1),
        ("schemas = \"generated/schemas\"", 1),
        ("generated = \"Schemas/x\"", 1),
        ("generated = \"a\\\\..\\\\..\\\\b\"", 1),
        ("generated = \"a\\u001bb\"", 1),
    ] {
        let text = format!("[workspace.metadata.tidings]\nlicense = \"MIT\"\n{text}\n");
        assert_eq!(said(&text).len(), wrong, "{text}: {:?}", said(&text));
    }
}

#[test]
fn a_licence_is_asked_for() {
    assert!(said("[workspace]\n")[0].contains("license-missing"));
    assert_eq!(said("[workspace.metadata.tidings]\nschemas = \"s\"\n")[0].split(':').next(), Some("1"));
}

#[test]
fn text_that_is_not_toml() {
    let said = said("[workspace\nmembers = [\n");
    assert!(!said.is_empty() && said.iter().all(|said| said.contains("settings-not-toml")), "{said:?}");
}

#[test]
fn names_that_a_registry_refuses_or_that_are_shared() {
    let text = "[workspace.metadata.tidings]\nlicense = \"MIT\"\ntypescript.name = \"@Acme/{component}\"\nrust.name = \"one\"\n";
    let settings = parse(text, "Cargo.toml", &TARGETS).expect("nothing is wrong with the templates");
    let said: Vec<String> =
        settings.check_names(&[Name::new("a"), Name::new("b")]).iter().map(show).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(
        said[0].starts_with("4:13 package-name-shared: the rust packages of components `a` and `b`"),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("3:19 package-name-refused: the typescript package of component `a`"),
        "{said:?}"
    );
}

#[test]
fn core_packages_are_named_after_the_other_packages() {
    let core = |text: &str| {
        let text = format!("[workspace.package]\nlicense = \"MIT\"\n[workspace.metadata.tidings]\n{text}");
        let settings = parse(&text, "Cargo.toml", &TARGETS).expect("nothing is wrong");
        TARGETS.map(|target| settings.package(target, &Name::new("bank")).core)
    };
    let names = |text: &str| core(text).map(|core| core.name);
    assert_eq!(names(""), ["events-core", "Events.Core", "events-core"]);
    let templates = "typescript.name = \"@acme/{component}-events\"\ncsharp.name = \"Acme.{Component}.Events\"\n\
                     rust.name = \"acme-{component}-events\"\n";
    assert_eq!(names(templates), ["@acme/events-core", "Acme.Events.Core", "acme-events-core"]);
    assert_eq!(names(&format!("{templates}core.nuget = \"Acme.Core\"\n"))[1], "Acme.Core");
    let generated = core("").map(|core| (core.version, core.directory));
    let here = |target: &str| (CORE_VERSION.to_owned(), Some(format!("generated/{target}/core")));
    assert_eq!(generated, TARGETS.map(here));
    for (version, lowest) in [("^0.1.0", "0.1.0"), ("0.1", "0.1.0"), ("^0.1.7", "0.1.7")] {
        let published = core(&format!("core = {{ generate = false, version = \"{version}\" }}\n"));
        assert!(
            published.iter().all(|core| core.version == lowest && core.directory.is_none()),
            "{published:?}"
        );
    }
}

#[test]
fn what_is_wrong_with_the_settings_of_core_packages() {
    for (text, wrong) in [
        ("core = 1", "2:8 setting-type: `[workspace.metadata.tidings.core]` is a table, not an integer"),
        (
            "core.pypi = \"x\"",
            "2:6 setting-unknown: [workspace.metadata.tidings.core] has no `pypi` (use one of `npm`, `nuget`, `cargo`, `generate`, `version`)",
        ),
        (
            "core.npm = \"Acme\"",
            "2:12 package-name-refused: `npm`: npm allows lower-case letters, digits, `-`, `_`, `.` and `~`, not `A` (give it a name that the registry takes)",
        ),
        ("core.generate = \"no\"", "2:17 setting-type: `generate` is `true` or `false`, not a string"),
        (
            "core.generate = false",
            "2:17 setting-missing: `generate = false` takes core packages that are published, and no `version` says which (write `version = \"^0.1.0\"`, or a later one that is published)",
        ),
        (
            "core.version = \"0.1.0\"",
            "2:16 setting-conflict: `version` is of core packages that another repository publishes, and these are generated (write `generate = false` beside it, or delete it)",
        ),
        (
            "core = { generate = false, version = \"latest\" }",
            "2:38 setting-version: `version` is a version with a caret, not `latest` (write `version = \"^0.1.0\"`, or a later one that is published)",
        ),
        (
            "core = { generate = false, version = \"^0.0.9\" }",
            "2:38 core-version: generated packages need version 0.1.0 of the core packages, not ^0.0.9 (write `version = \"^0.1.0\"`, or a later one that is published)",
        ),
        (
            "core = { generate = false, version = \"^1.0.0\" }",
            "2:38 core-version: generated packages need version 0.1.0 of the core packages, not ^1.0.0 (write `version = \"^0.1.0\"`, or a later one that is published)",
        ),
    ] {
        let text = format!("[workspace.metadata.tidings]\n{text}\nlicense = \"MIT\"\n");
        assert_eq!(said(&text), [wrong]);
    }
}

#[test]
fn names_that_other_packages_have() {
    let text = "[workspace.metadata.tidings]\nlicense = \"MIT\"\n[workspace.metadata.tidings.core]\nnpm = \"bank-events\"\n";
    let settings = parse(text, "Cargo.toml", &TARGETS).expect("nothing is wrong with either name");
    let said: Vec<String> = settings
        .check_names(&[Name::new("bank"), Name::new("Core"), Name::new("client")])
        .iter()
        .map(show)
        .collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("component-reserved: a component cannot be called `Core`"), "{said:?}");
    assert!(said[1].contains("component-reserved: a component cannot be called `client`"), "{said:?}");
    assert_eq!(
        said[2],
        "3:29 package-name-shared: the typescript package of component `bank` and the core package would both be named \
         `bank-events` (give the core package another name in [workspace.metadata.tidings.core])"
    );
}
