//! The types of a package inside types of its users, in values of `serde_json`, and in texts that mean harm.
//! All of it with `serde_json/arbitrary_precision` and without.
#![cfg(test)]

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidings_checks_cases_events::v1::{
    Decimals, Integers, InternalUnion, Numbers, PlainRecord, Tree, UntaggedUnion, WideIntegers,
};
use tidings_checks_cases_events::{Event, Json};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Union(InternalUnion),
    Integers { numbers: Integers },
    Text(String),
}

const UNION: &str = r#"{"method":{"iban":"NO93","kept":{"kind":"x"},"kind":"wire"},"kept":[1.5,null]}"#;
const INTEGERS: &str =
    r#"{"i8":-1,"u16":7,"i32":-70000,"percent":99,"i64":-9007199254740993,"u64":18446744073709551615}"#;

fn json(text: &str) -> Json {
    text.parse().unwrap()
}

#[test]
fn a_users_untagged_enum() {
    let union: Either = serde_json::from_str(UNION).unwrap();
    assert_eq!(union, Either::Union(InternalUnion::parse(UNION).unwrap()));
    assert_eq!(Json::new(&union).unwrap(), json(UNION));
    let integers: Either = serde_json::from_str(&format!(r#"{{"numbers":{INTEGERS}}}"#)).unwrap();
    assert_eq!(integers, Either::Integers { numbers: Integers::parse(INTEGERS).unwrap() });
    assert_eq!(serde_json::from_str::<Either>(r#""x""#).unwrap(), Either::Text("x".to_owned()));
    assert!(serde_json::from_str::<Either>(r#"{"numbers":{"i8":1000}}"#).is_err());
}

#[test]
fn a_users_flattened_field() {
    fn holds<T: for<'de> Deserialize<'de> + Serialize>(text: &str) {
        let text = text.replacen('{', r#"{"mine":true,"#, 1);
        // No number: serde itself cannot read one from its buffer under `arbitrary_precision`.
        #[derive(Serialize, Deserialize)]
        struct Outer<T> {
            mine: bool,
            #[serde(flatten)]
            inner: T,
        }
        let outer: Outer<T> = serde_json::from_str(&text).unwrap();
        assert!(outer.mine);
        assert_eq!(Json::new(&outer).unwrap(), json(&text));
    }
    holds::<InternalUnion>(UNION);
    holds::<Integers>(INTEGERS);
    holds::<Numbers>(r#"{"double":1.5,"share":0.5,"amount":12.5}"#);
    holds::<UntaggedUnion>(r#"{"id":7,"party":{"firstName":"a","lastName":"b","kept":1}}"#);
}

#[test]
fn values_of_serde_json() {
    fn holds<T: for<'de> Deserialize<'de> + Serialize>(text: &str) {
        let value: Value = serde_json::from_str(text).unwrap();
        let read: T = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
    }
    holds::<InternalUnion>(UNION);
    holds::<Integers>(INTEGERS);
    holds::<Decimals>(r#"{"amount":12.5,"list":[0.5,-1.25]}"#);
    holds::<WideIntegers>(r#"{"i128":-7,"u128":18446744073709551615,"any":12}"#);
}

#[test]
fn numbers_are_exact() {
    let text = r#"{"i64":9007199254740993.0,"u64":1e18,"i128":-170141183460469231731687303715884105728,
        "u128":340282366920938463463374607431768211455,"any":123456789012345678901234567890e2,"kept":1.50e400}"#;
    let read = WideIntegers::parse(text).unwrap();
    assert_eq!(read.i64, Some(9_007_199_254_740_993));
    assert_eq!(json(&read.to_json()), json(text));
    assert_eq!(serde_json::from_reader::<_, WideIntegers>(text.as_bytes()).unwrap(), read);
    let text = r#"{"amount":12.500000000000000000000000000001,"kept":[0.10]}"#;
    assert_eq!(Decimals::parse(text).unwrap().to_json(), text);
}

#[test]
fn a_property_that_stands_twice_has_its_last_value() {
    let read =
        InternalUnion::parse(r#"{"method":7,"kept":1,"method":{"kind":"card","kind":"cash"},"kept":2}"#);
    assert_eq!(json(&read.unwrap().to_json()), json(r#"{"method":{"kind":"cash"},"kept":2}"#));
}

#[test]
fn what_is_nested_deeply_is_refused_or_kept_and_never_overflows() {
    let deep = format!("{}{}", r#"{"value":1,"children":["#.repeat(100_000), "]}".repeat(100_000));
    let refused = Tree::parse(&deep).unwrap_err();
    assert_eq!(refused.faults()[0].to_string(), "$: nested too deeply");
    let kept = format!(r#"{{"value":1,"kept":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let read = Tree::parse(&kept).unwrap();
    assert_eq!(read, read.clone());
    assert_eq!(read.to_json(), kept);
}

#[test]
fn an_example_with_some_fields_changed() {
    let example = PlainRecord::example().with_text("other");
    assert_eq!(example.text, "other");
    assert_eq!(PlainRecord::parse(&example.to_json()).unwrap(), example);
    assert_eq!(PlainRecord::NAME, "cases:record");
}
