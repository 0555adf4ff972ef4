//! Releases end to end with a toy target: what is recorded, which version follows, what is stopped.

mod support;

use serde_json::{Value, json};
use support::{ROOT, Space, event, made, released, shaped, tell as run};
use tidings_cli::{Collected, Outcome};

const GEN: [&str; 1] = ["gen-schemas"];
const CHECK: [&str; 2] = ["gen-schemas", "--check"];
const RELEASE: [&str; 1] = ["release"];
const BASELINE: &str = "schemas/bank/released.json";

fn of(properties: &Value, required: &[&str]) -> Value {
    json!({ "properties": properties, "required": required })
}

fn plain() -> Vec<Collected> {
    made(&json!({ "id": { "type": "string" }, "note": { "type": "string" } }), &["id"])
}

fn version(space: &Space) -> String {
    space.read("generated/telling/bank/changes.txt").lines().next().unwrap_or_default().to_owned()
}

#[test]
fn a_release_is_recorded_once() {
    let space = released(&plain);
    let tree = space.tree();
    assert!(tree.contains_key("schemas/bank/released/a-made/v1/0.1.0.schema.json"));
    let baseline: Value = serde_json::from_str(&tree[BASELINE]).expect("it is JSON");
    assert_eq!(baseline["version"], "0.1.0");
    assert_eq!(baseline["names"]["telling"], json!(["v1.AMade"]));
    assert_eq!(
        baseline["releases"][0]["changes"][0],
        json!({ "event": "a.made@v1", "what": "the event is new" })
    );
    assert_eq!(space.read("generated/telling/bank/changes.txt"), "0.1.0\n0.1.0 a.made@v1 the event is new\n");

    let (outcome, out, _) = run(&space, &RELEASE, plain());
    assert_eq!(outcome, Outcome::Done);
    assert!(out.starts_with("bank 0.1.0: nothing changed since it was released\n"), "{out}");
    let (outcome, ..) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Done);
    assert_eq!(run(&space, &CHECK, plain()).0, Outcome::Done);
    assert_eq!(space.tree(), tree);
}

#[test]
fn an_event_that_is_added_raises_the_version_and_is_told() {
    let space = released(&plain);
    let two = || plain().into_iter().chain([event("b.made", "BMade", 9)]).collect::<Vec<_>>();
    assert_eq!(run(&space, &GEN, two()).0, Outcome::Done);
    assert_eq!(version(&space), "0.1.1");
    let told = space.read("generated/telling/bank/changes.txt");
    assert!(told.contains("0.1.1 b.made@v1 the event is new\n"), "{told}");
    assert!(told.ends_with("0.1.0 a.made@v1 the event is new\n"), "{told}");
    let before = space.tree();

    let (outcome, out, err) = run(&space, &RELEASE, two());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.starts_with("bank 0.1.0 → 0.1.1"), "{out}");
    assert!(out.contains("  minor  b.made@v1: the event is new\n"), "{out}");
    let after = space.tree();
    let changed: Vec<&String> =
        after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path).collect();
    let wanted = [
        "schemas/bank/.tidings",
        "schemas/bank/released.json",
        "schemas/bank/released/b-made/v1/0.1.0.schema.json",
    ];
    assert_eq!(changed.len(), wanted.len(), "{changed:?}");
    assert!(after.contains_key("schemas/bank/released/b-made/v1/0.1.1.schema.json"));
    assert!(!after["schemas/bank/released.json"].contains("0.1.2"));
}

#[test]
fn a_changelog_is_for_somebody_who_upgrades() {
    let id = json!({ "type": "string" });
    let with = |properties: Value, required: &[&str], example: &str, description: &str| {
        let mut schema = of(&properties, required);
        schema["examples"] = json!([{ "id": example }]);
        schema["description"] = json!(description);
        vec![shaped("a.made", "AMade", 1, schema)]
    };
    let before = || with(json!({ "id": id }), &["id"], "1", "Made.");
    let space = released(&before);
    let more = json!({ "id": id, "note": { "type": "string" } });
    let closer = json!({ "id": { "type": "string", "minLength": 1 } });
    let exception = "[[exception]]\nevent = \"a.made@v1\"\nrule = \"property-made-optional\"\npointer = \"/properties/id\"\nreason = \"nobody reads it\"\nexpires = 2026-12-01\n";
    let optional = "breaking: the property `id` became optional; readers of earlier versions refuse documents of this one";
    for (after, wanted) in [
        (with(more.clone(), &["id"], "2", "Made."), &["the optional property `note` was added"][..]),
        (with(json!({ "id": id }), &["id"], "2", "Made."), &["its documentation changed"]),
        (with(json!({ "id": id }), &["id"], "2", "It was made."), &["its documentation changed"]),
        (
            with(more.clone(), &["id"], "2", "It was made."),
            &["the optional property `note` was added", "its documentation changed"],
        ),
        (
            with(more, &[], "2", "It was made."),
            &[optional, "the optional property `note` was added", "its documentation changed"],
        ),
        (with(closer, &["id"], "1", "Made."), &["the least length of `id` is now 1"]),
    ] {
        space.write("schemas/bank/exceptions.toml", exception);
        let (outcome, _, err) = run(&space, &GEN, after);
        assert_eq!(outcome, Outcome::Done, "{err}");
        let text = space.read("generated/telling/bank/changes.txt");
        let told: Vec<&str> =
            text.lines().filter_map(|line| Some(line.split_once(" a.made@v1 ")?.1)).collect();
        assert_eq!(told.split_last(), Some((&"the event is new", wanted)));
    }
}

#[test]
fn a_version_that_was_settled_stays_settled_in_another_order() {
    let space = released(&plain);
    let other = |names: [&'static str; 2]| {
        names
            .into_iter()
            .map(|name| event(name, &format!("T{}", &name[..1]), 9))
            .chain(plain())
            .collect::<Vec<_>>()
    };
    run(&space, &GEN, other(["b.made", "c.made"]));
    let one = space.tree();
    run(&space, &GEN, other(["c.made", "b.made"]));
    assert_eq!(space.tree(), one);
}

#[test]
fn an_event_that_is_removed_is_stopped_unless_it_is_excepted() {
    let two = || plain().into_iter().chain([event("b.made", "BMade", 9)]).collect::<Vec<_>>();
    let space = Space::plain();
    run(&space, &GEN, two());
    run(&space, &RELEASE, two());
    let before = space.tree();
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[event-removed]: `b.made@v1`: since 0.1.0, the event is gone"), "{err}");
    assert!(
        err.contains("[[exception]]\nevent = \"b.made@v1\"\nrule = \"event-removed\"\nreason = \"\""),
        "{err}"
    );
    assert_eq!(space.tree(), before);
    let (outcome, ..) = run(&space, &CHECK, plain());
    assert_eq!(outcome, Outcome::Breaking);
    assert_eq!(run(&space, &RELEASE, plain()).0, Outcome::Wrong);

    let exception = |expires: &str| {
        format!(
            "[[exception]]\nevent = \"b.made@v1\"\nrule = \"event-removed\"\nreason = \"nobody reads it\"\nexpires = {expires}\n"
        )
    };
    space.write("schemas/bank/exceptions.toml", &exception("2026-11-20"));
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(
        err.contains(
            "error[exception-expired]: the exception for `b.made@v1` (event-removed) expired on 2026-11-20"
        ),
        "{err}"
    );
    assert!(err.contains("error[event-removed]"), "{err}");

    space.write("schemas/bank/exceptions.toml", &exception("2026-11-21"));
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert_eq!(version(&space), "0.2.0");
    assert_eq!(run(&space, &RELEASE, plain()).0, Outcome::Done);
    let baseline: Value = serde_json::from_str(&space.read(BASELINE)).expect("it is JSON");
    assert_eq!(baseline["events"]["b.made@v1"]["removed"], "0.2.0");
    assert!(space.has("schemas/bank/released/b-made/v1/0.1.0.schema.json"));

    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Done);
    assert!(err.contains("warning[exception-unused]"), "{err}");
    // What was removed may come back as it was.
    let (outcome, _, err) = run(&space, &GEN, two());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert_eq!(version(&space), "0.2.1");
}

#[test]
fn a_released_event_keeps_its_route() {
    let space = released(&|| vec![event("a.made", "AMade", 3)]);
    let moved = || {
        let event = event("a.made", "AMade", 3);
        let mut declaration = event.declaration.clone().expect("it is declared");
        declaration.detail_type = "a.made".to_owned();
        vec![Collected { declaration: Ok(declaration), ..event }]
    };
    let (outcome, _, err) = run(&space, &GEN, moved());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[event-detail-type-changed]"), "{err}");
    assert!(err.contains("pointer = \"/x-tidings/detailType\""), "{err}");
}

#[test]
fn a_changed_schema_that_is_not_understood_is_stopped() {
    let space = released(&plain);
    let changed = || made(&json!({ "id": { "type": "integer" }, "note": { "type": "string" } }), &["id"]);
    let (outcome, _, err) = run(&space, &GEN, changed());
    assert_eq!(outcome, Outcome::Wrong, "{err}");
    assert!(err.contains("`a.made@v1`: "), "{err}");
    assert!(err.contains("since 0.1.0, "), "{err}");
}

#[test]
fn two_versions_of_an_event_stand_side_by_side() {
    let space = released(&plain);
    let both = || {
        let v2 = of(&json!({ "id": { "type": "integer" } }), &["id"]);
        plain().into_iter().chain([shaped("a.made", "AMade", 2, v2)]).collect::<Vec<_>>()
    };
    let (outcome, _, err) = run(&space, &GEN, both());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert_eq!(version(&space), "0.1.1");
    assert!(space.has("generated/telling/bank/v1/AMade.txt"));
    assert!(space.has("generated/telling/bank/v2/AMade.txt"));
}

#[test]
fn a_release_refuses_stale_schemas() {
    let space = Space::plain();
    let (outcome, _, err) = run(&space, &RELEASE, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[release-stale]"), "{err}");
    assert!(err.contains("run `cargo xtask gen-schemas`"), "{err}");
    assert!(!space.has(BASELINE));
}

#[test]
fn what_is_tried_out_is_not_released() {
    let space = released(&plain);
    let two = || plain().into_iter().chain([event("b.made", "BMade", 9)]).collect::<Vec<_>>();
    run(&space, &GEN, two());
    let before = space.tree();
    let (outcome, out, err) = run(&space, &["release", "--pre", "pr.42"], two());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.starts_with("bank 0.1.0 → 0.1.1-pr.42"), "{out}");
    assert_eq!(version(&space), "0.1.1-pr.42");
    assert_eq!(space.read(BASELINE), before[BASELINE]);
    assert_eq!(run(&space, &GEN, two()).0, Outcome::Done);
    assert_eq!(space.tree(), before);
    for wrong in ["", "pr.042", "pr_42", "pr..1"] {
        let (outcome, _, err) = run(&space, &["release", "--pre", wrong], two());
        assert_eq!(outcome, Outcome::Wrong);
        assert!(err.contains("error[pre-release-refused]"), "{err}");
    }
}

#[test]
fn a_component_becomes_stable() {
    let space = released(&plain);
    let (outcome, out, err) = run(&space, &["release", "--stable"], plain());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert!(out.starts_with("bank 0.1.0 → 1.0.0"), "{out}");
    assert_eq!(version(&space), "1.0.0");
    assert_eq!(run(&space, &CHECK, plain()).0, Outcome::Done);
    let two = || plain().into_iter().chain([event("b.made", "BMade", 9)]).collect::<Vec<_>>();
    run(&space, &GEN, two());
    assert_eq!(version(&space), "1.1.0");
}

#[test]
fn what_was_released_is_not_edited() {
    let space = released(&plain);
    let snapshot = "schemas/bank/released/a-made/v1/0.1.0.schema.json";
    let text = space.read(snapshot);
    space.write(snapshot, &text.replace("string", "integer"));
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[snapshot-changed]"), "{err}");
    space.write(snapshot, &text.replace('\n', "\r\n"));
    assert_eq!(run(&space, &GEN, plain()).0, Outcome::Done);
    std::fs::remove_file(space.root().join(snapshot)).expect("it is there");
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("error[snapshot-missing]"), "{err}");
    space.write(BASELINE, "<<<<<<< ours\n");
    let (_, _, err) = run(&space, &GEN, plain());
    assert!(err.contains("error[baseline-unreadable]"), "{err}");
}

#[test]
fn what_is_asked_of_changes_is_a_setting() {
    let settings = |more: &str| format!("{ROOT}\n[workspace.metadata.tidings]\n{more}\n");
    let space = released(&plain);
    for (more, said) in [
        ("compatibility = \"foreward\"", "did you mean `forward`?"),
        ("reading = \"loose\"", "use one of `tolerant`, `strict`"),
        ("transitive = 1", "`transitive` is true or false, not an integer"),
        ("compatability = \"full\"", "did you mean `compatibility`?"),
        (
            "[[workspace.metadata.tidings.component]]\nname = \"bnak\"\ntransitive = true",
            "did you mean `bank`?",
        ),
        ("[[workspace.metadata.tidings.component]]\nname = \"bank\"", "this component has no `source`"),
    ] {
        space.write("Cargo.toml", &settings(more));
        let (outcome, _, err) = run(&space, &GEN, plain());
        assert_eq!(outcome, Outcome::Wrong, "{more}");
        assert!(err.contains(said), "{more}: {err}");
    }
    let own = "compatibility = \"full\"\n[[workspace.metadata.tidings.component]]\nname = \"Bank\"\ncompatibility = \"backward\"\nreading = \"strict\"\ntransitive = true";
    space.write("Cargo.toml", &settings(own));
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Done, "{err}");
}

#[test]
fn wrong_exceptions_are_said_with_their_lines() {
    let space = released(&plain);
    space.write("schemas/bank/exceptions.toml", "[[exception]]\nrule = \"event-remved\"\n");
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("did you mean `event-removed`?"), "{err}");
    assert!(err.contains("schemas/bank/exceptions.toml:2:8"), "{err}");
}

#[test]
fn a_name_that_is_gone_comes_back_as_what_it_was() {
    let space = released(&plain);
    let without = || made(&json!({ "id": { "type": "string" } }), &["id"]);
    let (outcome, _, err) = run(&space, &GEN, without());
    assert_eq!(outcome, Outcome::Done, "{err}");
    assert_eq!(run(&space, &RELEASE, without()).0, Outcome::Done);
    let baseline: Value = serde_json::from_str(&space.read(BASELINE)).expect("it is JSON");
    let gone = json!({ "/note": { "last": "0.1.0", "type": "string" } });
    assert_eq!(baseline["events"]["a.made@v1"]["gone"], gone);

    let other = || made(&json!({ "id": { "type": "string" }, "note": { "type": "integer" } }), &["id"]);
    let (outcome, _, err) = run(&space, &GEN, other());
    assert_eq!(outcome, Outcome::Wrong, "{err}");
    assert!(
        err.contains("error[name-reused]: `a.made@v1`: since 0.2.0, the property `note` is there again"),
        "{err}"
    );
    let (outcome, _, err) = run(&space, &GEN, plain());
    assert_eq!(outcome, Outcome::Done, "{err}");
}

#[test]
fn every_release_counts_where_the_settings_say_so() {
    let space = released(&plain);
    let without = || made(&json!({ "id": { "type": "string" } }), &["id"]);
    run(&space, &GEN, without());
    run(&space, &RELEASE, without());
    let other = || made(&json!({ "id": { "type": "string" }, "note": { "type": "integer" } }), &["id"]);
    let (_, _, err) = run(&space, &GEN, other());
    assert!(!err.contains("since 0.1.0, "), "{err}");
    space.write("Cargo.toml", &format!("{ROOT}\n[workspace.metadata.tidings]\ntransitive = true\n"));
    let (outcome, _, err) = run(&space, &GEN, other());
    assert_eq!(outcome, Outcome::Wrong);
    assert!(err.contains("since 0.1.0, "), "{err}");
}

#[test]
fn names_that_follow_from_what_is_told_are_not_told() {
    let two = || plain().into_iter().chain([event("b.made", "BMade", 9)]).collect::<Vec<_>>();
    let space = Space::plain();
    run(&space, &GEN, two());
    run(&space, &RELEASE, two());
    let exception = "[[exception]]\nevent = \"b.made@v1\"\nrule = \"event-removed\"\nreason = \"nobody reads it\"\nexpires = 2026-12-01\n";
    space.write("schemas/bank/exceptions.toml", exception);
    assert_eq!(run(&space, &GEN, plain()).0, Outcome::Done);
    let told = space.read("generated/telling/bank/changes.txt");
    assert!(told.starts_with("0.2.0\n0.2.0 b.made@v1 breaking: the event is gone\n0.1.0 "), "{told}");
}
