//! `tests/evolution`: a folder a case, with an old and a new schema and all that is said of them.
//!
//! `TIDINGS_EXPECTED=write` writes what is said now; whoever runs it reads the difference.

#![allow(clippy::unwrap_used, reason = "a fault of the cases' folder fails the test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use tidings_schema::evolution::{Bumps, Difference, Readings, Rule, Verdict, Verdicts, compare};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn cases() -> BTreeMap<String, PathBuf> {
    let folder = root().join("tests/evolution");
    let mut found = BTreeMap::new();
    let mut open = vec![folder.clone()];
    while let Some(at) = open.pop() {
        if at.join("old.json").is_file() {
            found.insert(at.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/"), at.clone());
        }
        for entry in fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            }
        }
    }
    found
}

fn read(path: &Path) -> Value {
    serde_json::from_str(
        &fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    )
    .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn verdict(verdict: &Verdict) -> Value {
    match verdict {
        Verdict::Compatible => json!("ok"),
        Verdict::Breaking(witness) => {
            json!({ "document": witness.document, "fault": witness.fault, "pointer": witness.pointer })
        }
        Verdict::Unknown(why) => json!({ "unknown": why }),
    }
}

fn verdicts(verdicts: &Verdicts) -> Value {
    let both = |readings: &Readings| json!({ "strict": verdict(&readings.strict), "tolerant": verdict(&readings.tolerant) });
    json!({ "backward": both(&verdicts.backward), "forward": both(&verdicts.forward) })
}

fn bumps(bumps: Bumps) -> String {
    format!("{:?} {:?} {:?}", bumps.typescript, bumps.csharp, bumps.rust).to_lowercase()
}

fn said(difference: &Difference) -> Value {
    let changes: Vec<Value> = difference
        .changes
        .iter()
        .map(|change| {
            json!({
                "rule": change.rule.id(),
                "old": change.old,
                "new": change.new,
                "message": change.message,
                "verdicts": verdicts(&change.verdicts),
                "bumps": bumps(change.bumps),
            })
        })
        .collect();
    json!({ "verdicts": verdicts(&difference.verdicts), "changes": changes })
}

#[test]
fn cases_are_judged_as_expected() {
    let write = std::env::var("TIDINGS_EXPECTED").is_ok_and(|wanted| wanted == "write");
    let mut wrong = Vec::new();
    for (name, folder) in cases() {
        let said = said(&compare(&read(&folder.join("old.json")), &read(&folder.join("new.json"))));
        let file = folder.join("expected.json");
        if write {
            fs::write(&file, format!("{said:#}\n")).unwrap();
        } else if said != read(&file) {
            wrong.push(format!("{name}: {said:#}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a rule's case asks of the packages, as the page says it.
fn asked(expected: &Value, id: &str) -> String {
    let changes = expected["changes"].as_array().into_iter().flatten();
    let change = changes.into_iter().find(|change| change["rule"] == id).unwrap();
    let bumps: Vec<&str> = change["bumps"].as_str().unwrap().split(' ').collect();
    format!("Bump: {} (TypeScript), {} (C#), {} (Rust)", bumps[0], bumps[1], bumps[2])
}

#[test]
fn every_rule_has_a_case_and_a_section() {
    let page = fs::read_to_string(root().join("docs/compatibility.md")).unwrap();
    let cases = cases();
    let shown: BTreeSet<String> = cases
        .values()
        .flat_map(|folder| {
            let expected = read(&folder.join("expected.json"));
            let changes = expected["changes"].as_array().cloned().unwrap_or_default();
            changes.into_iter().filter_map(|change| change["rule"].as_str().map(str::to_owned))
        })
        .collect();
    for rule in Rule::ALL {
        let id = rule.id();
        assert!(page.contains(&format!("\n### {id}\n")), "docs/compatibility.md has no section about {id}");
        assert!(
            page.contains(rule.mend()),
            "docs/compatibility.md has another mend for {id}: {}",
            rule.mend()
        );
        if !rule.is_of_contract() {
            assert!(cases.contains_key(id), "tests/evolution has no folder {id}");
            assert!(shown.contains(id), "no case shows {id}");
            let asked = asked(&read(&cases[id].join("expected.json")), id);
            let section =
                page.split(&format!("\n### {id}\n")).nth(1).and_then(|rest| rest.split("\n### ").next());
            assert!(
                section.is_some_and(|section| section.contains(&asked)),
                "the page has another bump for {id}: {asked}"
            );
        }
    }
}

#[test]
fn what_is_only_written_differently_is_no_change() {
    let unchanged = cases().into_iter().filter(|(name, _)| name.starts_with("unchanged/"));
    let mut count = 0;
    for (name, folder) in unchanged {
        let difference = compare(&read(&folder.join("old.json")), &read(&folder.join("new.json")));
        // A definition of another name is a change of the packages, not of the documents.
        let changes: Vec<_> =
            difference.changes.iter().filter(|change| change.rule != Rule::TypeRenamed).collect();
        assert!(changes.is_empty(), "{name}: {changes:#?}");
        count += 1;
    }
    assert!(count > 10);
}

#[test]
fn a_chain_of_definitions_ends() {
    let chain = |last: &str| {
        let mut defs = serde_json::Map::new();
        for at in 0..5_000 {
            let next = if at == 4_999 {
                json!({ "type": last })
            } else {
                json!({ "$ref": format!("#/$defs/d{}", at + 1) })
            };
            defs.insert(format!("d{at}"), json!({ "type": "object", "properties": { "next": next } }));
        }
        json!({ "$ref": "#/$defs/d0", "$defs": defs })
    };
    let difference = compare(&chain("string"), &chain("integer"));
    // Deeper than anybody writes is not proven, and not compatible.
    assert!(!difference.verdicts.backward.strict.holds());
    assert!(!difference.verdicts.forward.strict.holds());
}

#[test]
fn schemas_nest_as_deep_as_they_like() {
    let nested = |last: &str| {
        let mut text = String::new();
        for _ in 0..120 {
            text.push_str(r#"{"items":"#);
        }
        text.push_str(&json!({ "type": last }).to_string());
        text.push_str(&"}".repeat(120));
        serde_json::from_str::<Value>(&text).unwrap()
    };
    assert!(matches!(
        compare(&nested("string"), &nested("integer")).verdicts.backward.strict,
        Verdict::Breaking(_)
    ));
    assert!(matches!(
        compare(&nested("integer"), &nested("number")).verdicts.backward.strict,
        Verdict::Compatible
    ));
}

#[test]
fn recursion_takes_time_in_proportion() {
    // Every definition refers to every other: 60 × 60 pairs, were they all looked at.
    let web = |last: &str| {
        let mut defs = serde_json::Map::new();
        for at in 0..60 {
            let properties: serde_json::Map<String, Value> =
                (0..60).map(|to| (format!("p{to}"), json!({ "$ref": format!("#/$defs/d{to}") }))).collect();
            defs.insert(format!("d{at}"), json!({ "type": "object", "properties": properties }));
        }
        defs["d59"]["properties"]["p0"] = json!({ "type": last });
        json!({ "$ref": "#/$defs/d0", "$defs": defs })
    };
    let difference = compare(&web("integer"), &web("number"));
    assert!(difference.verdicts.backward.strict.holds());
    assert!(
        matches!(difference.verdicts.forward.strict, Verdict::Breaking(_)),
        "{:?}",
        difference.verdicts.forward.strict
    );
}

#[test]
fn two_items_may_be_asked_of_one_list() {
    // What has to be contained and what is refused need not be the same item, nor stand before a tuple that is chosen.
    let contains = json!({ "contains": { "type": "string" } });
    let pairs = [
        (contains.clone(), json!({ "items": { "minimum": 0 } })),
        (
            json!({ "allOf": [contains.clone(), { "anyOf": [{ "prefixItems": [{ "type": "null" }], "minItems": 1 }] }] }),
            json!({ "maxItems": 1 }),
        ),
        (
            json!({ "allOf": [contains, { "contains": { "type": "null" } }] }),
            json!({ "items": { "type": "string" } }),
        ),
    ];
    for (old, new) in pairs {
        let verdict = compare(&old, &new).verdicts.backward.strict;
        assert!(matches!(verdict, Verdict::Breaking(_)), "{old} {new} {verdict:?}");
    }
}

#[test]
fn what_a_reader_ignores_is_a_closed_name_and_nothing_else() {
    let old = json!({ "type": "array" });
    let new = json!({ "anyOf": [{ "prefixItems": [true] }, { "contains": { "const": 1 } }], "unevaluatedItems": false });
    assert!(!compare(&old, &new).verdicts.backward.tolerant.holds());
    let old = json!({ "properties": { "a": {}, "b": {} } });
    let new = json!({ "properties": { "a": {} }, "anyOf": [{ "required": ["a"] }, true], "unevaluatedProperties": false });
    assert!(compare(&old, &new).verdicts.backward.tolerant.holds());
}
