//! Scalars.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    golden,
    support::{declared, event},
};

#[derive(Serialize, JsonSchema)]
struct Scalars {
    tiny: i8,
    small: i16,
    int: i32,
    long: i64,
    huge: i128,
    byte: u8,
    word: u16,
    uint: u32,
    ulong: u64,
    uhuge: u128,
    size: usize,
    #[schemars(range(min = 1, max = 12))]
    month: u8,
    #[schemars(extend("exclusiveMinimum" = -1, "exclusiveMaximum" = 170_141_183_460_469_231_731_687_303_715_884_105_727_u128))]
    between: u128,
    #[schemars(range(min = 0.5, max = 1.0), extend("exclusiveMinimum" = 0.0, "multipleOf" = 0.25))]
    share: f64,
    #[schemars(range(max = 100), extend("multipleOf" = 5))]
    fives: i8,
    #[schemars(with = "Nothing")]
    nothing: (),
    float: f32,
    double: f64,
    flag: bool,
    letter: char,
    #[schemars(length(min = 1, max = 40), regex(pattern = "^[a-z]+$"))]
    text: String,
    #[schemars(email)]
    mail: String,
    unit: (),
    any: Value,
    boxed: Box<u8>,
    borrowed: Cow<'static, str>,
    #[serde(serialize_with = "as_text")]
    #[schemars(with = "String")]
    decimal: f64,
    tagged: Tagged,
    #[deprecated]
    old: u8,
}

/// Always null, and has a name.
#[derive(JsonSchema)]
struct Nothing;

/// A newtype.
#[derive(Serialize, JsonSchema)]
struct Tagged(String);

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn as_text<S: serde::Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

#[test]
#[allow(deprecated, reason = "a deprecated field is one of the cases")]
fn scalars() {
    let scalars = Scalars {
        tiny: -1,
        small: -2,
        int: -3,
        long: i64::MIN,
        huge: -5,
        byte: 1,
        word: 2,
        uint: 3,
        ulong: u64::MAX,
        uhuge: 5,
        size: 6,
        month: 12,
        between: u128::from(u64::MAX) + 1,
        share: 0.75,
        fives: -125,
        nothing: (),
        float: 0.1,
        double: 0.1 + 0.2,
        flag: true,
        letter: 'æ',
        text: "abc".into(),
        mail: "a@b.example".into(),
        unit: (),
        any: json!({ "b": 1, "a": [null] }),
        boxed: Box::new(1),
        borrowed: "borrowed".into(),
        decimal: 1.5,
        tagged: Tagged("t".into()),
        old: 1,
    };
    golden("scalars", &event("scalars", declared(&[scalars])));
}
