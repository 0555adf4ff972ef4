//! What the crate promises to its users, and to generated code: the table of a record as packages have it.

use std::collections::HashSet;

use crate::internal as runtime;
use crate::{Decimal, Integer, Json, JsonMap, ParseError};

#[derive(Clone, Debug, PartialEq)]
struct Payment {
    amount: Decimal,
    notes: Option<Vec<String>>,
    extra: JsonMap,
}

runtime::record!(Payment {
    amount: required "amount" as Decimal,
    notes: optional "notes" as Vec<String>,
    ..extra: runtime::Anything
});

fn read(text: &str) -> Result<Payment, ParseError> {
    runtime::parse(text)
}

fn json(text: &str) -> Json {
    text.parse().expect("JSON")
}

#[test]
fn what_is_read_is_written_again() {
    let text = r#"{"amount":0.10,"notes":["a"],"z":1e400,"a":{"b":[1.50]}}"#;
    let payment = read(text).expect("a payment");
    assert_eq!(payment.extra["a"].get(), r#"{"b":[1.50]}"#);
    assert_eq!(runtime::to_json(&payment), text);
}

#[test]
fn a_refusal_has_every_fault_with_its_path() {
    let refusal = read(r#"{"notes":["a",1,{}]}"#).expect_err("no payment");
    let paths: Vec<&str> = refusal
        .faults()
        .iter()
        .map(|fault| fault.path.as_str())
        .collect();
    assert_eq!(paths, ["$.amount", "$.notes[1]", "$.notes[2]"]);
    assert!(
        refusal.to_string().starts_with("Payment: 3 faults\n"),
        "{refusal}"
    );
}

#[test]
fn the_first_hundred_faults_are_kept_and_the_others_counted() {
    let refusal = read(&format!(r#"{{"amount":1,"notes":{:?}}}"#, [0; 250])).expect_err("numbers");
    assert_eq!((refusal.faults().len(), refusal.omitted()), (100, 150));
}

#[test]
fn numbers_are_kept_as_spelled_and_compared_by_value() {
    let price: Decimal = "1568.10".parse().expect("a number");
    let same: Decimal = "1.5681e3".parse().expect("a number");
    assert_eq!(price.to_string(), "1568.10");
    assert_eq!(price, same);
    assert_eq!(HashSet::from([price.clone(), same]).len(), 1);
    assert!(price < "1568.1000000000000000000001".parse().expect("a number"));
    assert!("\"1\"".parse::<Decimal>().is_err());
    let digits = "123456789012345678901234567890";
    let large: Integer = digits.parse().expect("an integer");
    assert_eq!(large.to_string(), digits);
    assert!(i64::try_from(&large).is_err());
    assert_eq!(i64::try_from(&Integer::from(7u8)), Ok(7));
    assert!("1.5".parse::<Integer>().is_err());
}

#[test]
fn json_is_equal_by_value() {
    assert_eq!(json(r#"{"a":1,"b":2}"#), json(r#"{ "b": 2.0, "a": 1 }"#));
    assert_ne!(json("[1,2]"), json("[2,1]"));
    assert!("[1,]".parse::<Json>().is_err());
}

#[test]
fn a_map_has_each_name_once_in_the_order_of_writing() {
    let mut map: JsonMap = [("b", json("1")), ("a", json("2")), ("b", json("3"))]
        .into_iter()
        .collect();
    assert_eq!(map.keys().collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(map.insert("b", json("4")), Some(json("3")));
    assert_eq!(
        map,
        [("a", json("2")), ("b", json("4"))].into_iter().collect()
    );
    assert_eq!(map.remove("c"), None);
}
