//! One difference, made by hand, in every format: golden files that a reviewer reads. `GOLDEN=write` writes them anew.

use std::path::Path;

use serde_json::json;
use tidings_codegen::read::SchemaFile;
use tidings_schema::Place;
use tidings_schema::evolution::{
    Bump, Bumps, Change, Readings, Rule, Side as Of, Verdict, Verdicts, Witness,
};

use super::*;
use crate::diff::asked::Asked;
use crate::diff::contract::{EventSchema, Side};
use crate::diff::event::Changed;
use crate::diff::found::{Event, Found, Told};
use crate::report::{Paint, Sources};

const RUST: &str = "pub struct Paid {\n    pub amount: u32,\n}\n";

fn schema(name: &str, properties: &serde_json::Value) -> EventSchema {
    let value = json!({
        "title": "Paid",
        "x-tidings": {
            "component": "bank", "name": name, "version": 1, "source": "com.example", "detailType": name,
        },
        "type": "object",
        "properties": properties,
    });
    let text = serde_json::to_string_pretty(&value).expect("JSON");
    let path = format!("schemas/bank/{}/v1.schema.json", name.replace(['.', ':'], "-"));
    EventSchema::read(SchemaFile { path, text }).expect("JSON")
}

fn side(name: &str, schemas: Vec<EventSchema>) -> Side {
    let mut side = Side { name: name.to_owned(), ..Side::default() };
    for schema in schemas {
        side.add(schema, "").expect("each event once");
    }
    side
}

fn both(verdict: &Verdict) -> Readings {
    Readings { strict: verdict.clone(), tolerant: verdict.clone() }
}

fn witness(document: serde_json::Value, accepted_by: Of) -> Verdict {
    Verdict::Breaking(Witness {
        document,
        accepted_by,
        fault: "\"x\" is not of type \"integer\"".to_owned(),
        pointer: "/amount".to_owned(),
    })
}

fn told(change: Change, places: Vec<Place>) -> Told {
    Told { judgement: Asked::default().judge(&change.verdicts), change, places, excepted: None }
}

/// A broken property with a witness, one that nobody can say anything about, an added one, a removed event, and text
/// that tries to break out.
fn with(check: impl FnOnce(&Found<'_>)) {
    let old = side(
        "git:main",
        vec![
            schema(
                "bank.paid",
                &json!({ "amount": { "type": "integer" }, "a|`b`<i>@c": { "pattern": "^a" } }),
            ),
            schema("bank.gone", &json!({})),
            schema("bank.same", &json!({})),
        ],
    );
    let new = side(
        "the present contract",
        vec![
            schema(
                "bank.paid",
                &json!({ "amount": { "type": "string" }, "a|`b`<i>@c": { "pattern": "^b" } }),
            ),
            schema("bank.same", &json!({})),
        ],
    );
    let mut olds = old.schemas.values();
    let (gone, before) = (olds.next().expect("gone"), olds.next().expect("paid"));
    let after = new.schemas.values().next().expect("paid");
    let broken = Change {
        rule: Rule::TypeChanged,
        message: "the type of `amount` was changed from integer to string".to_owned(),
        old: Some("/properties/amount".to_owned()),
        new: Some("/properties/amount".to_owned()),
        verdicts: Verdicts {
            backward: both(&witness(json!({ "amount": 1 }), Of::Old)),
            forward: both(&witness(json!({ "amount": "x" }), Of::New)),
        },
        bumps: Bumps::all(Bump::Major),
    };
    let unknown = Verdict::Unknown("the patterns could not be compared".to_owned());
    let hostile = Change {
        rule: Rule::PatternChanged,
        message: "the pattern of `a|`b`<i>@c` was changed".to_owned(),
        old: Some("/properties/a|`b`<i>@c/pattern".to_owned()),
        new: Some("/properties/a|`b`<i>@c/pattern".to_owned()),
        verdicts: Verdicts { backward: both(&unknown), forward: both(&unknown) },
        bumps: Bumps { typescript: Bump::Patch, ..Bumps::default() },
    };
    let added = Change {
        rule: Rule::PropertyOptionalAdded,
        message: "the optional property `note` was added".to_owned(),
        old: None,
        new: Some("/properties/note".to_owned()),
        verdicts: Verdicts {
            backward: Readings {
                strict: witness(json!({ "note": 1 }), Of::Old),
                tolerant: Verdict::Compatible,
            },
            forward: both(&Verdict::Compatible),
        },
        bumps: Bumps::all(Bump::Minor),
    };
    let place = |pointer: &str| Place::Schema { file: after.path.clone(), pointer: pointer.to_owned() };
    let source = Place::Source { file: "src/paid.rs".to_owned(), line: 2, column: 9 };
    let removed = Changed::between(Some(gone), None).changes.remove(0);
    let at_removed = vec![Place::Schema { file: gone.path.clone(), pointer: String::new() }];
    let verdicts = Some(broken.verdicts.clone());
    let events = vec![
        Event {
            old: Some(gone),
            new: None,
            asked: Asked::default(),
            told: vec![told(removed, at_removed)],
            verdicts: None,
        },
        Event {
            old: Some(before),
            new: Some(after),
            asked: Asked::default(),
            told: vec![
                told(broken, vec![source, place("/properties/amount")]),
                told(hostile, vec![place("/properties/a|`b`<i>@c/pattern")]),
                told(added, vec![place("/properties/note")]),
            ],
            verdicts,
        },
    ];
    check(&Found { old: &old.name, new: &new.name, events, same: 1, versions: Vec::new() });
}

fn golden(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/diff").join(file);
    if std::env::var("GOLDEN").is_ok_and(|wish| wish == "write") {
        std::fs::write(&path, text).expect("the golden file can be written");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file can be read");
    assert_eq!(text, golden, "{file}: GOLDEN=write writes it anew");
}

#[test]
fn people_read_it() {
    with(|found| {
        let mut texts = texts(found);
        texts.insert("src/paid.rs".to_owned(), RUST.to_owned());
        let sources = Sources::new(Path::new("/nowhere"), &texts);
        golden("text.txt", &text(found, &sources, Paint::Plain));
    });
}

#[test]
fn colours_are_only_escapes_around_the_same_text() {
    with(|found| {
        let texts = texts(found);
        let sources = Sources::new(Path::new("/nowhere"), &texts);
        let coloured = text(found, &sources, Paint::Colour);
        let mut plain = String::new();
        let mut rest = coloured.as_str();
        while let Some((before, after)) = rest.split_once('\u{1b}') {
            plain.push_str(before);
            rest = after.split_once('m').expect("an escape ends").1;
        }
        plain.push_str(rest);
        assert_eq!(plain, text(found, &sources, Paint::Plain));
        assert!(coloured.contains("\u{1b}[31mbreaking"));
    });
}

#[test]
fn programs_read_it() {
    with(|found| golden("diff.json", &json(found)));
}

#[test]
fn pull_requests_show_it() {
    with(|found| golden("diff.md", &markdown(found)));
}

#[test]
fn code_scanning_shows_it() {
    with(|found| golden("diff.sarif", &sarif(found)));
}

#[test]
fn a_comment_is_never_too_long_for_a_forge() {
    with(|found| {
        let mut many = Vec::new();
        for event in &found.events {
            for _ in 0..400 {
                let again = event.told.iter().map(|old| told(old.change.clone(), old.places.clone()));
                many.push(Event { told: again.collect(), verdicts: None, ..*event });
            }
        }
        let text = markdown(&Found { events: many, versions: Vec::new(), ..*found });
        assert!(text.len() < 65_536 && text.contains("did not fit"), "{}", text.len());
        assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    });
}

/// What SARIF 2.1.0 asks of a log, as far as this one uses it (sections 3.13, 3.14, 3.19, 3.27, 3.49).
#[test]
fn the_log_is_valid_sarif() {
    with(|found| {
        let log: serde_json::Value = serde_json::from_str(&sarif(found)).expect("JSON");
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["name"], "tidings");
        let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
        let results = run["results"].as_array().expect("results");
        assert_eq!(results.len(), 4);
        let mut prints = std::collections::BTreeSet::new();
        for result in results {
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
            assert!(!result["message"]["text"].as_str().expect("a message").is_empty());
            let at = result["ruleIndex"].as_u64().expect("each result has its rule");
            assert_eq!(rules[usize::try_from(at).expect("small")]["id"], result["ruleId"]);
            for location in result["locations"].as_array().expect("locations") {
                let region = &location["physicalLocation"]["region"];
                assert!(region["startLine"].as_u64().expect("a line") >= 1);
                let uri = location["physicalLocation"]["artifactLocation"]["uri"].as_str().expect("a URI");
                assert!(!uri.contains([' ', '#', '`', '<']), "{uri}");
            }
            let print = result["partialFingerprints"]["tidingsChange/v1"].as_str().expect("a fingerprint");
            assert!(prints.insert(print.to_owned()), "{print} twice");
        }
        let levels: Vec<&str> = results.iter().filter_map(|result| result["level"].as_str()).collect();
        assert_eq!(levels, ["warning", "error", "warning", "note"]);
    });
}

#[test]
fn nothing_changed_is_said() {
    let (old, new) = (side("a", vec![schema("x.y", &json!({}))]), side("b", vec![schema("x.y", &json!({}))]));
    let found = crate::diff::found::found(&old, &new, None, &|_| Asked::default());
    let none = std::collections::BTreeMap::new();
    let said = text(&found, &Sources::new(Path::new("/nowhere"), &none), Paint::Plain);
    assert_eq!(said, "nothing changed from a to b; 1 event is what it was\n");
    assert!(found.holds());
    assert!(markdown(&found).contains("Nothing changed"));
    assert_eq!(super::counted(found.counts()), "");
}
