//! Laws of evolution, over random schemas and documents. `TIDINGS_LAWS=100` tries a hundred times as much.

#[path = "support/random.rs"]
mod random;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tidings_schema::evolution::{Difference, Reading, Rule, Side, Verdict, compare};

use random::{DEFINITIONS, document, schema, whole};

/// 2020-12, in the list of drafts.
const NEWEST: usize = 4;

fn config(cases: u32) -> ProptestConfig {
    let times = std::env::var("TIDINGS_LAWS").ok().and_then(|times| times.parse().ok()).unwrap_or(1_u32);
    ProptestConfig {
        cases: cases.saturating_mul(times),
        max_shrink_iters: 3_000,
        ..ProptestConfig::default()
    }
}

fn validator(schema: &Value) -> Option<jsonschema::Validator> {
    jsonschema::options().should_validate_formats(false).build(schema).ok()
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
fn hold(old: &Value, new: &Value, documents: &[Value]) -> Result<(), TestCaseError> {
    let (Some(before), Some(after)) = (validator(old), validator(new)) else { return Ok(()) };
    let difference = compare(old, new);
    let show = || format!("{old}\n{new}\n{difference:#?}");
    for (writer, reading, verdict) in verdicts(&difference) {
        let (writes, reads) = if writer == Side::Old { (&before, &after) } else { (&after, &before) };
        match verdict {
            Verdict::Breaking(witness) => {
                prop_assert_eq!(witness.accepted_by, writer);
                prop_assert!(writes.is_valid(&witness.document), "{}", show());
                prop_assert!(!reads.is_valid(&witness.document), "{}", show());
            }
            Verdict::Compatible if reading == Reading::Strict => {
                for document in documents {
                    prop_assert!(
                        !writes.is_valid(document) || reads.is_valid(document),
                        "{document}\n{}",
                        show()
                    );
                }
            }
            Verdict::Compatible | Verdict::Unknown(_) => {}
        }
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
    for change in &difference.changes {
        for (pointer, side) in [(&change.old, old), (&change.new, new)] {
            if let Some(pointer) = pointer {
                prop_assert!(side.pointer(pointer).is_some(), "{pointer}\n{}", show());
            }
        }
    }
    Ok(())
}

/// The same set, written differently.
fn rewritten(schema: &Value, how: &mut std::iter::Cycle<std::vec::IntoIter<u8>>) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let mut new = Map::new();
    for (keyword, value) in node.iter().rev() {
        let value = match (keyword.as_str(), value) {
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
            ) => rewritten(inner, how),
            ("anyOf" | "oneOf", Value::Array(list)) => {
                list.iter().rev().map(|inner| rewritten(inner, how)).collect()
            }
            ("allOf" | "prefixItems", Value::Array(list)) => {
                list.iter().map(|inner| rewritten(inner, how)).collect()
            }
            ("properties" | "dependentSchemas" | "patternProperties" | "$defs", Value::Object(named)) => {
                Value::Object(
                    named.iter().map(|(name, inner)| (name.clone(), rewritten(inner, how))).collect(),
                )
            }
            ("enum" | "required", Value::Array(list)) => list.iter().rev().cloned().collect(),
            ("type", Value::Array(names)) if !node.contains_key("anyOf") && how.next() == Some(0) => {
                let branches: Vec<Value> = names.iter().map(|name| json!({ "type": name })).collect();
                new.insert("anyOf".to_owned(), json!(branches));
                continue;
            }
            ("const", only) if !node.contains_key("enum") && how.next() == Some(0) => {
                new.insert("enum".to_owned(), json!([only]));
                continue;
            }
            (_, value) => value.clone(),
        };
        new.insert(keyword.clone(), value);
    }
    if how.next() == Some(1) && !new.contains_key("$defs") && !new.contains_key("$schema") {
        // `if` and what follows, and what decides together, stay together.
        return json!({ "allOf": [Value::Object(new)] });
    }
    Value::Object(new)
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
        documents in prop::collection::vec(document(), 60),
    ) {
        let new = changed(&root, choice, how, &by);
        hold(&whole(NEWEST, &root, &definitions), &whole(NEWEST, &new, &definitions), &documents)?;
    }

    #[test]
    fn any_two_schemas_are_judged_right(
        one in schema(),
        other in schema(),
        draft in 2..5_usize,
        definitions in prop::collection::vec(schema(), DEFINITIONS),
        documents in prop::collection::vec(document(), 60),
    ) {
        hold(&whole(draft, &one, &definitions), &whole(draft, &other, &definitions), &documents)?;
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
        how in prop::collection::vec(0..3_u8, 5..12),
    ) {
        let schema = whole(NEWEST, &root, &definitions);
        let other = rewritten(&schema, &mut how.into_iter().cycle());
        let difference = compare(&schema, &other);
        let strict = |side| difference.verdicts.of(side).of(Reading::Strict).clone();
        for side in [Side::Old, Side::New] {
            prop_assert!(!matches!(strict(side), Verdict::Breaking(_)), "{schema}\n{other}\n{difference:#?}");
        }
        if strict(Side::Old).holds() && strict(Side::New).holds() {
            let changes: Vec<_> =
                difference.changes.iter().filter(|change| change.rule != Rule::SchemaChanged && change.rule != Rule::DefaultChanged).collect();
            prop_assert!(changes.is_empty(), "{schema}\n{other}\n{difference:#?}");
        }
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
