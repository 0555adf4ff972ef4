//! The whole flow with a toy target: what is written, what is removed, what is left alone, what is said.

mod support;

use support::{ROOT, Space, declared, documented, event, package, run_in};
use tidings_cli::Outcome;
use tidings_schema::Diagnostic;

const GEN: [&str; 1] = ["gen-schemas"];
const CHECK: [&str; 2] = ["gen-schemas", "--check"];

fn two() -> Vec<tidings_cli::Collected> {
    vec![event("a.made", "AMade", 3), event("b.made", "BMade", 9)]
}

#[test]
fn everything_is_written_once() {
    let space = Space::plain();
    let (outcome, out, err) = space.run(&GEN, two());
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""));
    assert!(out.ends_with("11 created, 0 updated, 0 removed, 0 unchanged\n"), "{out}");
    assert!(out.contains("  created  generated/beta/bank/v1/BMade.txt\n"), "{out}");
    let tree = space.tree();
    assert_eq!(tree["generated/alpha/bank/index.txt"], "bank-events MIT\nv1/AMade.txt\nv1/BMade.txt\n");
    assert!(tree["schemas/bank/.tidings"].ends_with("\na-made/v1.schema.json\nb-made/v1.schema.json\n"));
    assert!(tree["generated/beta/bank/.tidings"].ends_with("\nindex.txt\nv1/AMade.txt\nv1/BMade.txt\n"));

    let (outcome, out, _) = space.run(&GEN, two());
    assert_eq!((outcome, out.as_str()), (Outcome::Done, "0 created, 0 updated, 0 removed, 11 unchanged\n"));
    let (outcome, out, _) = space.run(&CHECK, two());
    assert_eq!((outcome, out.as_str()), (Outcome::Done, "11 files up to date\n"));
    assert_eq!(space.tree(), tree);
    let leftovers = tree.keys().filter(|path| path.contains(".tidings-")).count();
    assert_eq!(leftovers, 0);
}

#[test]
fn a_file_edited_after_a_run_is_mended() {
    let space = Space::plain();
    space.run(&GEN, two());
    let tree = space.tree();
    space.write("generated/alpha/bank/index.txt", "edited");
    let (_, out, _) = space.run(&GEN, two());
    assert!(out.contains("  updated  generated/alpha/bank/index.txt\n0 created, 1 updated"), "{out}");
    let index = space.read("generated/alpha/bank/index.txt");
    space.write("generated/alpha/bank/index.txt", &index.replace("MIT", "TIM"));
    let (_, out, _) = space.run(&GEN, two());
    assert!(out.contains("0 created, 1 updated"), "{out}");
    std::fs::remove_file(space.root().join("generated/beta/bank/v1/AMade.txt")).expect("it is there");
    let (_, out, _) = space.run(&GEN, two());
    assert!(out.contains("1 created, 0 updated"), "{out}");
    assert_eq!(space.tree(), tree);
}

#[test]
fn a_changed_doc_comment_changes_its_own_files_alone() {
    let space = Space::plain();
    space.run(&GEN, two());
    let events = || vec![documented("a.made", "AMade", 3, "Other docs."), event("b.made", "BMade", 9)];
    let before = space.tree();
    let (outcome, out, _) = space.run(&CHECK, events());
    assert_eq!(outcome, Outcome::Stale);
    assert!(
        out.contains(
            "--- a/schemas/bank/a-made/v1.schema.json\n+++ b/schemas/bank/a-made/v1.schema.json\n@@ -2,7 +2,7 @@\n"
        ),
        "{out}"
    );
    assert!(out.contains("-  \"description\": \"Docs.\",\n+  \"description\": \"Other docs.\",\n"), "{out}");
    assert!(out.contains("-Docs.\n+Other docs.\n"), "{out}");
    assert!(out.ends_with("To bring them up to date: cargo xtask gen-schemas\n"), "{out}");
    assert_eq!(space.tree(), before);

    space.run(&GEN, events());
    let after = space.tree();
    let changed: Vec<&String> =
        after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path).collect();
    assert_eq!(
        changed,
        [
            "generated/alpha/bank/v1/AMade.txt",
            "generated/beta/bank/v1/AMade.txt",
            "schemas/bank/a-made/v1.schema.json"
        ]
    );
}

#[test]
fn what_is_gone_is_removed_and_what_a_person_put_there_stays() {
    let space = Space::plain();
    space.run(&GEN, two());
    space.write("generated/alpha/bank/v1/notes.md", "mine");
    space.write("schemas/bank/README.md", "mine");
    let (outcome, out, _) = space.run(&GEN, vec![event("a.made", "AMade", 3)]);
    assert_eq!(outcome, Outcome::Done);
    assert!(out.contains("  removed  schemas/bank/b-made/v1.schema.json\n"), "{out}");
    assert!(!space.has("schemas/bank/b-made"));
    assert!(!space.has("generated/beta/bank/v1/BMade.txt"));

    let (outcome, out, _) = space.run(&GEN, Vec::new());
    assert_eq!(outcome, Outcome::Done);
    assert!(out.contains("0 created, 0 updated, 8 removed, 0 unchanged"), "{out}");
    let left: Vec<String> = space.tree().into_keys().collect();
    assert_eq!(left, ["Cargo.toml", "generated/alpha/bank/v1/notes.md", "schemas/bank/README.md"]);
    assert!(!space.has("generated/beta"));
}

#[test]
fn a_target_that_is_no_longer_asked_for_is_removed() {
    let space = Space::plain();
    space.run(&GEN, two());
    space.write("Cargo.toml", &format!("{ROOT}\n[workspace.metadata.tidings]\ntargets = [\"beta\"]\n"));
    let (outcome, out, err) = space.run(&GEN, two());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.contains("4 removed, 7 unchanged"), "{out}");
    assert!(!space.has("generated/alpha"));
}

#[test]
fn nothing_is_written_when_anything_is_wrong() {
    let space = Space::plain();
    space.run(&GEN, two());
    let before = space.tree();
    for wrong in [
        vec![event("a.made", "AMade", 3), event("c.made", "Wrong", 4)],
        vec![documented("a.made", "AMade", 3, "New."), event("c.made", "Refused", 4)],
        vec![event("a.made", "AMade", 3), event("a.made", "Other", 4)],
    ] {
        for arguments in [&GEN[..], &CHECK[..]] {
            let wrong: Vec<_> = wrong.iter().map(|e| event(&e.name, &e.type_name, e.line)).collect();
            let (outcome, _, err) = space.run(arguments, wrong);
            assert_eq!(outcome, Outcome::Wrong);
            assert!(
                err.ends_with("1 error; nothing was written\n")
                    || err.ends_with("2 errors; nothing was written\n"),
                "{err}"
            );
            assert_eq!(space.tree(), before);
        }
    }
}

#[test]
fn everything_wrong_is_said_at_once() {
    let space = Space::new(
        ROOT,
        &[
            package("bank-events"),
            ("crates/bank-events/src/lib.rs", "use tidings::Event;\n#[derive(Event)]\npub struct Lost;\n"),
        ],
    );
    let (outcome, _, err) =
        space.run(&GEN, vec![event("a", "A", 40), event("a", "B", 50), event("w", "Wrong", 60)]);
    assert_eq!(outcome, Outcome::Wrong);
    for code in ["event-not-registered", "event-twice", "toy-wrong"] {
        assert!(err.contains(&format!("error[{code}]")), "{code}: {err}");
    }
    assert!(err.ends_with("3 errors; nothing was written\n"), "{err}");
}

#[test]
fn a_component_can_be_chosen() {
    let events = |docs: &str| {
        vec![
            declared("bank", "bank-events", "b.rs", "a.made", "AMade", 1, docs),
            declared("orderBook", "order-events", "o.rs", "o.made", "OMade", 1, docs),
        ]
    };
    let space = Space::plain();
    space.run(&GEN, events("Old."));
    let (outcome, out, err) = space.run(&["gen-schemas", "--component", "order-book"], events("New."));
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.contains("0 created, 3 updated, 0 removed, 5 unchanged"), "{out}");
    assert!(space.read("generated/alpha/bank/v1/AMade.txt").contains("Old."));
    assert!(space.read("generated/alpha/order-book/v1/OMade.txt").contains("New."));

    let (outcome, out, _) = space.run(&["gen-schemas", "--check", "--component", "bank"], events("New."));
    assert_eq!(outcome, Outcome::Stale);
    assert!(out.ends_with("cargo xtask gen-schemas --component bank\n"), "{out}");

    let (outcome, _, err) = space.run(&["gen-schemas", "--component", "bnak"], events("New."));
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("there is no component `bnak`") && err.contains("did you mean `bank`?"), "{err}");
}

#[test]
fn packages_come_from_the_schemas_alone() {
    let space = Space::plain();
    space.run(&GEN, two());
    let before = space.tree();
    std::fs::remove_dir_all(space.root().join("generated")).expect("it is there");
    let (outcome, out, _) = space.run(&["gen-packages"], Vec::new());
    assert_eq!(outcome, Outcome::Done);
    assert!(out.contains("8 created, 0 updated, 0 removed, 0 unchanged"), "{out}");
    assert_eq!(space.tree(), before);

    std::fs::remove_dir_all(space.root().join("schemas")).expect("it is there");
    let (outcome, _, err) = space.run(&["gen-packages"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[schemas-missing]"), "{err}");
    assert!(space.has("generated/alpha/bank/index.txt"));
}

#[test]
fn a_schema_that_a_person_wrote_is_part_of_the_contract() {
    let space = Space::plain();
    space.run(&GEN, vec![event("a.made", "AMade", 3)]);
    let foreign = space
        .read("schemas/bank/a-made/v1.schema.json")
        .replace("a.made", "f.made")
        .replace("AMade", "FMade");
    space.write("schemas/bank/f-made/v1.schema.json", &foreign);
    for _ in 0..2 {
        let (outcome, _, err) = space.run(&GEN, vec![event("a.made", "AMade", 3)]);
        assert_eq!((outcome, err.as_str()), (Outcome::Done, ""));
        assert!(space.has("generated/alpha/bank/v1/FMade.txt"));
        assert_eq!(space.read("schemas/bank/f-made/v1.schema.json"), foreign);
    }
}

#[test]
fn one_events_way_is_told() {
    let space = Space::plain();
    let (outcome, out, err) = space.run(&["gen-schemas", "--explain", "a.made"], two());
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""));
    assert_eq!(
        out,
        "event      a.made@v1
declared   crates/bank-events/src/lib.rs:3:12 as `AMade` in package bank-events
travels    source `test`, detail-type `a.made@v1`
schema     schemas/bank/a-made/v1.schema.json (27 lines, not written yet)
samples    1 sample
           0: {\"id\":\"1\"}
model
  AMade: record
    id: string
output
  alpha bank-events
    generated/alpha/bank/v1/AMade.txt
    mentioned in index.txt
  beta bank-events
    generated/beta/bank/v1/AMade.txt
    mentioned in index.txt

"
    );
    assert!(!space.has("schemas"));
    let (outcome, _, err) = space.run(&["gen-schemas", "--explain", "a.maed@v1"], two());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("did you mean `a.made@v1`?"), "{err}");
}

#[test]
fn a_schema_outside_the_dialect_is_shown_at_its_line() {
    let space = Space::plain();
    space.run(&GEN, two());
    let path = "schemas/bank/a-made/v1.schema.json";
    space.write(path, &space.read(path).replace("\"type\": \"string\"", "\"type\": \"strng\""));
    let (outcome, _, err) = space.run(&["gen-packages"], Vec::new());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains(&format!("--> {path}:")), "{err}");
    assert!(err.contains("\"type\": \"strng\""), "{err}");
}

#[test]
fn a_checkout_with_crlf_line_ends_is_up_to_date_and_said() {
    let space = Space::plain();
    space.run(&GEN, two());
    for (path, text) in space.tree() {
        space.write(&path, &text.replace('\n', "\r\n"));
    }
    let before = space.tree();
    for arguments in [&GEN[..], &CHECK[..], &["gen-packages"]] {
        let (outcome, _, err) = space.run(arguments, two());
        assert_eq!(outcome, Outcome::Done, "{err}");
        assert!(err.contains("warning[line-ends]") && err.contains(".gitattributes"), "{err}");
        assert_eq!(space.tree(), before);
    }
    // What is written anew is as it would be anywhere else.
    std::fs::remove_dir_all(space.root().join("generated")).expect("it is there");
    space.run(&["gen-packages"], Vec::new());
    assert!(!space.read("generated/alpha/bank/v1/AMade.txt").contains('\r'));
}

#[test]
fn settings_reach_the_packages() {
    let space = Space::plain();
    let with = |settings: &str| format!("{ROOT}\n[workspace.metadata.tidings]\n{settings}");
    space.write(
        "Cargo.toml",
        &with("schemas = \"contract\"\ngenerated = \"out/clients\"\nalpha.name = \"x-{component_}\"\n"),
    );
    let (outcome, _, err) = space.run(&GEN, two());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(space.read("out/clients/alpha/bank/index.txt").starts_with("x-bank MIT\n"));
    assert!(space.has("contract/bank/a-made/v1.schema.json"));
    // Another name is another input, whatever was remembered.
    space.write(
        "Cargo.toml",
        &with("schemas = \"contract\"\ngenerated = \"out/clients\"\nalpha.name = \"y-{component}\"\n"),
    );
    space.run(&GEN, two());
    assert!(space.read("out/clients/alpha/bank/index.txt").starts_with("y-bank MIT\n"));

    space.write("Cargo.toml", &with("shcemas = \"contract\"\n"));
    let (outcome, _, err) = space.run(&GEN, two());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("--> Cargo.toml:9:1\n") && err.contains("did you mean `schemas`?"), "{err}");
}

#[test]
fn a_folder_below_the_root_is_the_same_workspace() {
    let space = Space::plain();
    let below = space.root().join("crates/bank-events/src");
    let (outcome, out, _) = run_in(&below, &GEN, two());
    assert_eq!(outcome, Outcome::Done);
    assert!(out.contains("11 created"), "{out}");
    assert!(space.has("schemas/bank/.tidings"));
}

#[test]
fn long_differences_and_lists_are_cut() {
    let many = |docs: &str| -> Vec<_> {
        (0..60).map(|n| documented(&format!("e{n}.made"), &format!("E{n}"), n + 1, docs)).collect()
    };
    let space = Space::plain();
    let (_, out, _) = space.run(&GEN, many("Old."));
    assert!(out.contains("  and 145 more\n185 created"), "{out}");
    let long = "line\n".repeat(500);
    let (outcome, out, _) = space.run(&CHECK, many(&long));
    assert_eq!(outcome, Outcome::Stale);
    assert!(out.contains("more lines of this difference"), "{out}");
    assert!(out.contains("… and 140 more files:"), "{out}");
    assert!(out.lines().count() < 40 * 70 + 60);
}

/// Events of three components, of which `bank` is right.
fn with_mistakes_elsewhere() -> (Space, Vec<tidings_cli::Collected>) {
    let folder = "\n[[workspace.metadata.tidings.component]]\nname = \"shop\"\nsource = \"s\"\nevents = \"events/shop\"\n\
                  detail_tpye = \"x\"\n\n[[workspace.metadata.tidings.component]]\nname = \"gone\"\nsource = \"s\"\n\
                  events = \"events/gone\"\n\n[[workspace.metadata.tidings.component]]\nname = \"nobody\"\nreading = \"strict\"\n";
    let space = Space::new(
        &format!("{ROOT}{folder}"),
        &[
            package("bank-events"),
            ("crates/bank-events/src/lib.rs", ""),
            package("order-events"),
            (
                "crates/order-events/src/lib.rs",
                "tidings::component!(\"orderBook\", source = \"o\");\n#[derive(tidings::Event)]\npub struct Lost;\n",
            ),
            ("events/shop/paid/v0/a.json", "{}"),
            ("events/shop/bad.json", "{"),
        ],
    );
    let other = |file: &str, name: &str, type_name: &str, line| {
        declared("orderBook", "order-events", file, name, type_name, line, "Docs.")
    };
    let mut panics = other("o.rs", "o.made", "OMade", 1);
    let said = "the factory or the schema of `OMade` panicked: no sample today";
    panics.declaration = Err(vec![Diagnostic::error("factory-panicked", said, panics.place())]);
    let events = vec![
        event("a.made", "AMade", 3),
        panics,
        other("o.rs", "o.twice", "One", 5),
        other("o.rs", "o.twice", "Two", 9),
        other("o.rs", "o.wrong", "Wrong", 12),
    ];
    (space, events)
}

#[test]
fn a_chosen_component_is_not_stopped_by_mistakes_of_others() {
    let (space, events) = with_mistakes_elsewhere();
    let (outcome, out, err) = space.run(&["gen-schemas", "--component", "bank"], events);
    assert_eq!((outcome, err.as_str()), (Outcome::Done, ""), "{out}");
    assert!(space.has("schemas/bank/a-made/v1.schema.json") && !space.has("schemas/order-book"), "{out}");
    let (_, events) = with_mistakes_elsewhere();
    let (outcome, _, err) = space.run(&GEN, events);
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[setting-unknown]") || err.contains("detail_tpye"), "{err}");
}

#[test]
fn every_mistake_of_a_chosen_component_counts() {
    let (space, events) = with_mistakes_elsewhere();
    let (outcome, _, err) = space.run(&["gen-schemas", "--component", "order-book"], events);
    assert_eq!(outcome, Outcome::Wrong);
    for code in ["event-not-registered", "event-twice", "toy-wrong", "factory-panicked"] {
        assert!(err.contains(&format!("error[{code}]")), "{code}: {err}");
    }
    // What a chosen component shares with another is a mistake of both.
    let (space, mut events) = with_mistakes_elsewhere();
    events.push(declared("users", "users-events", "u.rs", "a.made", "Made", 7, "Docs."));
    let (outcome, _, err) = space.run(&["gen-schemas", "--component", "bank"], events);
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[event-twice]: `a.made@v1` is declared 2 times"), "{err}");
    assert!(err.ends_with("1 error; nothing was written\n"), "{err}");
}
