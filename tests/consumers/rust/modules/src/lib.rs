//! Modules that stand alone, made of cases when the tests run: they are exact by themselves, and through `serde_json`
//! as far as it is, or they say so.
#![cfg(test)]

mod any;
mod choices;
mod decimals;
mod hostile;
mod limited;
mod numbers;
mod option;
mod ruled;
mod wide;
mod wide_integers;

use any::Anything;
use decimals::Decimals;
use numbers::Numbers;
use serde::{Serialize, de::DeserializeOwned};
use wide_integers::WideIntegers;

/// Numbers that 64 bits do not hold.
const LONG: [&str; 3] = [
    r#"{"i128":-170141183460469231731687303715884105728,"u128":340282366920938463463374607431768211455}"#,
    r#"{"any":1234567890123456789012345678901234567}"#,
    r#"{"i64":9223372036854775807,"u64":18446744073709551615}"#,
];

fn there_and_back<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

#[test]
fn a_module_is_exact_by_itself() {
    for text in LONG {
        assert_eq!(WideIntegers::parse(text).unwrap().to_json(), text);
    }
    let text = r#"{"amount":1.10,"list":[12345678901234567.890,-0.01]}"#;
    assert_eq!(Decimals::parse(text).unwrap().to_json(), text);
    let text = r#"{"required":{"b":123456789012345678901234567890,"a":0.10000000000000000001},"x":1.50}"#;
    assert_eq!(Anything::parse(text).unwrap().to_json(), text);
    let text = r#"{"double":5.1924819317577354e-300,"plain":0.30000000000000004}"#;
    assert_eq!(Numbers::parse(text).unwrap().double, Some(5.192_481_931_757_735_4e-300));
    assert_eq!(Numbers::parse(text).unwrap().to_json(), text);
}

#[test]
fn integers_of_128_bits_pass_through_serde_json() {
    for text in LONG {
        assert_eq!(there_and_back::<WideIntegers>(text).as_deref(), Ok(text));
    }
}

#[test]
fn no_digit_is_lost_in_silence() {
    let decimals = there_and_back::<Decimals>(r#"{"amount":12345678901234567.89}"#);
    let longest = there_and_back::<WideIntegers>(r#"{"any":12345678901234567890123456789012345678901234}"#);
    let kept = there_and_back::<Anything>(r#"{"required":123456789012345678901234567890}"#);
    if cfg!(feature = "raw-value") {
        assert_eq!(decimals.as_deref(), Ok(r#"{"amount":12345678901234567.89}"#));
        assert_eq!(longest.as_deref(), Ok(r#"{"any":12345678901234567890123456789012345678901234}"#));
        assert_eq!(kept.as_deref(), Ok(r#"{"required":123456789012345678901234567890}"#));
    } else if !cfg!(feature = "arbitrary-precision") {
        assert!(decimals.unwrap_err().contains("`raw_value`"));
        assert!(longest.is_err());
        assert!(kept.unwrap_err().contains("`raw_value`"));
    }
    let short = r#"{"amount":12.50,"list":[1e2,-0.5]}"#;
    let again = there_and_back::<Decimals>(short).unwrap();
    assert_eq!(Decimals::parse(&again), Decimals::parse(short));
}

#[test]
fn a_root_may_have_a_name_that_everybody_uses() {
    let root: option::Option = serde_json::from_str(r#"{"Some":"x","None":[{"Some":"y"}]}"#).unwrap();
    assert_eq!(option::Option::parse(&root.to_json()), Ok(root));
    let refused: std::option::Option<option::Option> = option::Option::parse(r#"{"Some":1}"#).ok();
    assert_eq!(refused, None);
}

#[test]
fn values_of_serde_json_are_read_as_well() {
    let value = serde_json::json!({ "required": [1, -2, 0.5, "x", null, true, {}], "list": [[]] });
    let read: Anything = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}
