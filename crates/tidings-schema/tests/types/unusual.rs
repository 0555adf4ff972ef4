//! Types that are written in unusual ways.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    golden,
    support::{declared, event},
};

/// # Types in unusual ways
///
/// Types that are written in unusual ways.
#[derive(Serialize, JsonSchema)]
struct Unusual {
    nonzero: std::num::NonZeroU8,
    result: Vec<Result<u8, String>>,
    inline: Option<Inline>,
    #[schemars(with = "Option<String>")]
    with: u8,
    single: Single,
    by_documented: BTreeMap<StatusCode, u8>,
    codes: Vec<StatusCode>,
    any: Option<Value>,
    same: Vec<SameContent>,
    open: Vec<OpenShape>,
    #[serde(rename = "$odd key/~")]
    odd: odd::Generic<u8>,
    never: Vec<Hidden>,
    duration: std::time::Duration,
}

#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
enum Inline {
    A,
    B,
}

#[derive(Serialize, JsonSchema)]
enum Single {
    /// The only one.
    Only,
}

/// A status of HTTP.
#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
enum StatusCode {
    /// All is well.
    Fine,
    /// All is not.
    Bad,
}

/// Internally tagged, though it looks adjacent.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind")]
pub(crate) enum SameContent {
    Settled { amount: u8 },
    Refunded { amount: u8 },
}

#[derive(Serialize, JsonSchema)]
enum OpenShape {
    Circle(u8),
    /// Nothing.
    Empty,
    /// What is not known yet.
    #[serde(untagged)]
    Other(Value),
}

mod odd {
    #[derive(serde::Serialize, schemars::JsonSchema)]
    pub(crate) struct Generic<T> {
        pub(crate) value: T,
    }
}

#[derive(Serialize, JsonSchema)]
enum Hidden {
    Shown,
    #[serde(skip)]
    #[allow(dead_code, reason = "skipped is what it is for")]
    Skipped,
}

#[test]
fn unusual() {
    let unusual = |inline, with: &str| {
        let sample = Unusual {
            nonzero: std::num::NonZeroU8::MIN,
            result: vec![Ok(1), Err("no".into())],
            inline,
            with: 1,
            single: Single::Only,
            by_documented: [(StatusCode::Fine, 1)].into(),
            codes: vec![StatusCode::Fine, StatusCode::Bad],
            any: Some(json!(1)),
            same: vec![SameContent::Settled { amount: 1 }, SameContent::Refunded { amount: 2 }],
            open: vec![
                OpenShape::Circle(1),
                OpenShape::Empty,
                OpenShape::Other(json!({ "Square": { "b": 1, "a": 2 } })),
            ],
            odd: odd::Generic { value: 1 },
            never: vec![Hidden::Shown],
            duration: std::time::Duration::from_millis(1500),
        };
        // What `with` says is what a serializer of its own would write.
        serde_json::to_string(&sample).unwrap().replace(r#""with":1"#, &format!(r#""with":{with}"#))
    };
    let mut declared = declared::<Unusual>(&[]);
    declared.samples = vec![Ok(unusual(Some(Inline::A), r#""text""#)), Ok(unusual(Some(Inline::B), "null"))];
    golden("unusual", &event("unusual", declared));
}
