//! What is random is valid, and comes back from the wire as it was.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde::de::DeserializeOwned;
use serde_json::Value;
use showcase::random;
use tidings::Event;

/// The committed schema of an event.
fn schema(event: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../schemas/showcase");
    let path = folder.join(event.replace('.', "-")).join("v1.schema.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn check<T>(strategy: impl Strategy<Value = T>)
where
    T: Event + DeserializeOwned + PartialEq + Debug,
{
    let validator = jsonschema::draft202012::new(&schema(T::NAME)).unwrap_or_else(|error| panic!("{error}"));
    let judge = |payload: &T| {
        let fails = |error: &dyn std::fmt::Display| TestCaseError::fail(error.to_string());
        let text = serde_json::to_string(payload).map_err(|error| fails(&error))?;
        let document: Value = serde_json::from_str(&text).map_err(|error| fails(&error))?;
        let faults: Vec<String> = validator
            .iter_errors(&document)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        prop_assert!(faults.is_empty(), "{}\n{}", text, faults.join("\n"));
        let back: T =
            serde_json::from_str(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&back, payload, "{}", &text);
        Ok(())
    };
    for sample in T::samples() {
        judge(&sample).unwrap_or_else(|error| panic!("a sample: {error}"));
    }
    let config = Config { cases: 256, failure_persistence: None, ..Config::default() };
    if let Err(error) = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
        .run(&strategy, |payload| judge(&payload))
    {
        panic!("{error}");
    }
}

macro_rules! events {
    ($($event:ident),* $(,)?) => {$(
        #[test]
        fn $event() {
            check(random::$event());
        }
    )*};
}

events!(
    numbers,
    wide_numbers,
    text,
    optional,
    collections,
    maps,
    enums,
    unions,
    open_unions,
    nested_unions,
    flattening,
    recursion,
    constraints,
    names,
    documentation,
    anything,
);

#[test]
fn documents_are_the_same_in_every_run() {
    let documents = random::documents(1, 64);
    assert_eq!(documents.len(), 64);
    assert_eq!(documents, random::documents(1, 64));
    assert_eq!(documents[..32], random::documents(1, 32));
    assert_ne!(documents, random::documents(2, 64));
    let distinct: BTreeSet<&String> = documents.iter().map(|(_, text)| text).collect();
    assert!(distinct.len() > 60, "only {} of 64 documents are distinct", distinct.len());
}
