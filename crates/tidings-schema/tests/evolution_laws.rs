//! Laws of evolution, over random schemas and documents. `TIDINGS_LAWS=100` tries a hundred times as much, and then
//! shows 10,000 documents to each compatible verdict.

#[path = "support/near.rs"]
mod near;
#[path = "support/random.rs"]
mod random;
#[path = "support/readings.rs"]
mod readings;
#[path = "support/rewritten.rs"]
mod rewritten;

use proptest::prelude::*;
use serde_json::{Value, json};
use tidings_schema::evolution::{Difference, Reading, Rule, Side, Verdict, compare};

use near::{Dice, Near};
use random::{DEFINITIONS, schema, whole};
use readings::{Writer, open, validator};
use rewritten::rewritten;

/// 2020-12, in the list of drafts.
const NEWEST: usize = 4;

/// How many times as much as usual is tried.
fn times() -> Option<u32> {
    std::env::var("TIDINGS_LAWS").ok().and_then(|times| times.parse().ok())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases: cases.saturating_mul(times().unwrap_or(1)),
        max_shrink_iters: 3_000,
        ..ProptestConfig::default()
    }
}

/// How many documents a compatible verdict has to survive.
fn documents() -> usize {
    if times().is_some() { 10_000 } else { 200 }
}

/// The places of all schemas inside of one that is not spelled yet.
fn places(schema: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    let Value::Object(node) = schema else { return };
    for (keyword, value) in node {
        match (keyword.as_str(), value) {
            (
                "items"
                | "contains"
                | "propertyNames"
                | "additionalProperties"
                | "not"
                | "if"
                | "then"
                | "else",
                inner,
            ) => {
                places(inner, &format!("{at}/{keyword}"), into);
            }
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(list)) => {
                for (index, inner) in list.iter().enumerate() {
                    places(inner, &format!("{at}/{keyword}/{index}"), into);
                }
            }
            ("properties" | "dependentSchemas", Value::Object(named)) => {
                for (name, inner) in named {
                    places(inner, &format!("{at}/{keyword}/{name}"), into);
                }
            }
            _ => {}
        }
    }
}

/// The schema with one place replaced, extended, or robbed of a keyword.
fn changed(schema: &Value, choice: usize, how: u8, by: &Value) -> Value {
    let mut all = Vec::new();
    places(schema, "", &mut all);
    let mut schema = schema.clone();
    let at = all[choice % all.len()].clone();
    let Some(found) = schema.pointer_mut(&at) else { return schema };
    match (how % 3, found, by) {
        (0, Value::Object(node), _) if !node.is_empty() => {
            let keyword = node.keys().nth(choice % node.len()).cloned().unwrap_or_default();
            node.remove(&keyword);
        }
        (1, Value::Object(node), Value::Object(more)) => {
            for (keyword, value) in more {
                node.entry(keyword.clone()).or_insert_with(|| value.clone());
            }
        }
        (_, found, by) => *found = by.clone(),
    }
    schema
}

fn verdicts(difference: &Difference) -> [(Side, Reading, &Verdict); 4] {
    let of = |writer, reading| (writer, reading, difference.verdicts.of(writer).of(reading));
    [
        of(Side::Old, Reading::Strict),
        of(Side::Old, Reading::Tolerant),
        of(Side::New, Reading::Strict),
        of(Side::New, Reading::Tolerant),
    ]
}

/// Everything that has to hold of any difference.
fn hold(old: &Value, new: &Value, seed: u64) -> Result<(), TestCaseError> {
    let (Some(before), Some(after)) = (validator(old), validator(new)) else { return Ok(()) };
    let difference = compare(old, new);
    let show = || format!("{old}\n{new}\n{difference:#?}");
    for (writer, reading, verdict) in verdicts(&difference) {
        let (writes, reads) = if writer == Side::Old { (&before, &after) } else { (&after, &before) };
        if let Verdict::Breaking(witness) = verdict {
            prop_assert_eq!(witness.accepted_by, writer);
            prop_assert!(writes.is_valid(&witness.document), "{}", show());
            prop_assert!(!reads.is_valid(&witness.document), "{}", show());
        }
        let strict = difference.verdicts.of(writer).of(Reading::Strict);
        prop_assert!(verdict.holds() || !strict.holds(), "{reading:?} holds less than strict\n{}", show());
        let by_change =
            |change: &tidings_schema::evolution::Change| change.verdicts.of(writer).of(reading).clone();
        if verdict.holds() {
            for change in &difference.changes {
                prop_assert!(by_change(change).holds(), "{}", show());
            }
        } else {
            prop_assert!(difference.changes.iter().any(|change| !by_change(change).holds()), "{}", show());
        }
    }
    let mut sides =
        [(Side::Old, &before, &after, tolerant(old, new)), (Side::New, &after, &before, tolerant(new, old))];
    for (side, _, _, tolerant) in &mut sides {
        if let (Some((writer, reader)), Verdict::Breaking(witness)) =
            (tolerant, &difference.verdicts.of(*side).tolerant)
        {
            prop_assert!(writer.writes(&witness.document), "nobody writes it\n{}", show());
            prop_assert!(!reader.is_valid(&witness.document), "everybody reads it\n{}", show());
        }
    }
    let near = Near::new(vec![old, new]);
    let mut dice = Dice::new(seed);
    for _ in 0..documents() {
        let document = near.document(&mut dice);
        for (writer, writes, reads, tolerant) in &mut sides {
            if !writes.is_valid(&document) || reads.is_valid(&document) {
                continue;
            }
            let verdicts = difference.verdicts.of(*writer);
            prop_assert!(!verdicts.strict.holds(), "{document}\n{}", show());
            if let (Some((writer, reader)), true) = (tolerant.as_mut(), verdicts.tolerant.holds()) {
                let breaks = !reader.is_valid(&document) && writer.writes(&document);
                prop_assert!(!breaks, "tolerant: {document}\n{}", show());
            }
        }
    }
    for change in &difference.changes {
        for (pointer, side) in [(&change.old, old), (&change.new, new)] {
            if let Some(pointer) = pointer {
                prop_assert!(side.pointer(pointer).is_some(), "{pointer}\n{}", show());
            }
        }
    }
    Ok(())
}

/// A tolerant writer and a tolerant reader, of the newest draft.
fn tolerant<'s>(from: &'s Value, to: &Value) -> Option<(Writer<'s>, jsonschema::Validator)> {
    let newest = |schema: &Value| schema["$schema"] == random::DRAFTS[NEWEST];
    let reader = validator(&open(to)).filter(|_| newest(from) && newest(to))?;
    Some((Writer::new(from), reader))
}

/// The same schema with everything in another order that has none.
fn reordered(schema: &Value) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let ordered = node.iter().rev().map(|(keyword, value)| {
        let value = match (keyword.as_str(), value) {
            ("const" | "default", value) => value.clone(),
            ("anyOf" | "oneOf" | "allOf", Value::Array(list)) => list.iter().rev().map(reordered).collect(),
            ("prefixItems", Value::Array(list)) => list.iter().map(reordered).collect(),
            ("enum" | "required" | "type", Value::Array(list)) => list.iter().rev().cloned().collect(),
            (_, inner) => reordered(inner),
        };
        (keyword.clone(), value)
    });
    Value::Object(ordered.collect())
}

/// What has to be said of two spellings of one set: nothing.
fn same(one: &Value, other: &Value, how: &str) -> Result<(), TestCaseError> {
    let difference = compare(one, other);
    let show = || format!("{how}\n{one}\n{other}\n{difference:#?}");
    let all = verdicts(&difference);
    prop_assert!(!all.iter().any(|(_, _, verdict)| matches!(verdict, Verdict::Breaking(_))), "{}", show());
    if all.iter().all(|(_, _, verdict)| verdict.holds()) {
        // A definition of another name is a change of the packages; a default stands where it stands.
        let notes = [Rule::DefaultChanged, Rule::TypeRenamed];
        let changes = difference.changes.iter().filter(|change| !notes.contains(&change.rule));
        prop_assert!(changes.count() == 0, "{}", show());
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn a_small_change_is_judged_right(
        root in schema(),
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        choice in 0..1000_usize,
        how in any::<u8>(),
        by in schema(),
        seed in any::<u64>(),
    ) {
        let new = changed(&root, choice, how, &by);
        hold(&whole(NEWEST, &root, &definitions), &whole(NEWEST, &new, &definitions), seed)?;
    }

    #[test]
    fn any_two_schemas_are_judged_right(
        one in schema(),
        other in schema(),
        draft in 2..5_usize,
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        seed in any::<u64>(),
    ) {
        hold(&whole(draft, &one, &definitions), &whole(draft, &other, &definitions), seed)?;
    }

    #[test]
    fn a_schema_does_not_differ_from_itself(
        root in schema(),
        definitions in prop::collection::vec(schema(), DEFINITIONS),
    ) {
        let schema = whole(NEWEST, &root, &definitions);
        let mut noted = schema.clone();
        noted["$comment"] = json!("the same");
        let difference = compare(&schema, &noted);
        prop_assert_eq!(&difference.changes, &Vec::new(), "{}", schema);
        prop_assert!(verdicts(&difference).iter().all(|(_, _, verdict)| verdict.holds()));
    }

    #[test]
    fn what_is_written_differently_has_not_changed(
        root in schema(),
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        seed in any::<u64>(),
    ) {
        let schema = whole(NEWEST, &root, &definitions);
        same(&schema, &reordered(&schema), "in another order")?;
        let (other, how) = rewritten(&schema, &mut Dice::new(seed));
        // Where a rewrite itself is wrong, validators see it.
        if let (Some(before), Some(after)) = (validator(&schema), validator(&other)) {
            let near = Near::new(vec![&schema, &other]);
            let mut dice = Dice::new(seed);
            for _ in 0..50 {
                let document = near.document(&mut dice);
                prop_assert_eq!(before.is_valid(&document), after.is_valid(&document), "{:?}\n{}\n{}\n{}", how, document, schema, other);
            }
            same(&schema, &other, &format!("{how:?}"))?;
        }
    }

    #[test]
    fn a_draft_is_a_spelling(root in schema(), definitions in prop::collection::vec(schema(), DEFINITIONS)) {
        same(&whole(NEWEST - 1, &root, &definitions), &whole(NEWEST, &root, &definitions), "two drafts")?;
    }

    #[test]
    fn what_is_proven_carries_on(
        one in schema(),
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        choices in prop::collection::vec((0..1000_usize, any::<u8>()), 2),
        by in prop::collection::vec(schema(), 2),
    ) {
        let two = changed(&one, choices[0].0, choices[0].1, &by[0]);
        let three = changed(&two, choices[1].0, choices[1].1, &by[1]);
        let of = |schema: &Value| whole(NEWEST, schema, &definitions);
        let (one, two, three) = (of(&one), of(&two), of(&three));
        for side in [Side::Old, Side::New] {
            let holds = |one: &Value, other: &Value| compare(one, other).verdicts.of(side).of(Reading::Strict).clone();
            if holds(&one, &two).holds() && holds(&two, &three).holds() {
                prop_assert!(!matches!(holds(&one, &three), Verdict::Breaking(_)), "{one}\n{two}\n{three}");
            }
        }
    }
}
