//! `#[serde(flatten)]`.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    golden,
    support::{declared, event},
    unions::{Adjacent, Internal, Wire},
    unusual::SameContent,
};

#[derive(Serialize, JsonSchema)]
struct Flattened {
    #[serde(flatten)]
    base: Base,
    own: u8,
    #[serde(flatten)]
    more: Option<Wire>,
    method: WithMethod,
    extensible: Extensible,
    closed: Closed,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Base {
    /// Ties events together.
    correlation_id: String,
    user_id: String,
}

#[derive(Serialize, JsonSchema)]
struct WithMethod {
    note: String,
    #[serde(flatten)]
    method: Internal,
}

#[derive(Serialize, JsonSchema)]
struct Extensible {
    known: u8,
    #[serde(flatten)]
    rest: HashMap<String, i32>,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Closed {
    known: u8,
}

#[test]
fn flattened() {
    let flattened = |method| Flattened {
        base: Base { correlation_id: "c".into(), user_id: "u".into() },
        own: 1,
        more: Some(Wire { iban: "NO93".into() }),
        method: WithMethod { note: "n".into(), method },
        extensible: Extensible { known: 1, rest: [("z".to_owned(), 1), ("b".to_owned(), 2)].into() },
        closed: Closed { known: 1 },
    };
    let samples = [
        flattened(Internal::Card { last_four: "1234".into() }),
        flattened(Internal::Wire(Wire { iban: "NO93".into() })),
        flattened(Internal::Cash),
    ];
    golden("flattened", &event("flattened", declared(&samples)));
}

#[derive(Serialize, JsonSchema)]
struct FlattenedEnums {
    external: WithExternal,
    maybe: WithMaybe,
    untagged: WithUntagged,
    adjacent: WithAdjacent,
    only: OnlyFlattened,
}

#[derive(Serialize, JsonSchema)]
struct WithExternal {
    note: String,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Serialize, JsonSchema)]
enum Shape {
    Circle(u8),
    Square { side: u8 },
}

#[derive(Serialize, JsonSchema)]
struct WithMaybe {
    note: String,
    #[serde(flatten)]
    method: Option<SameContent>,
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Either {
    Left { left: u8 },
    Right { right: u8 },
}

#[derive(Serialize, JsonSchema)]
struct WithUntagged {
    note: String,
    #[serde(flatten)]
    either: Either,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WithAdjacent {
    #[serde(flatten)]
    adjacent: Adjacent,
    note: String,
}

#[derive(Serialize, JsonSchema)]
struct OnlyFlattened {
    #[serde(flatten)]
    method: SameContent,
}

#[test]
fn flattened_enums() {
    let note = || "n".to_owned();
    let samples = [
        FlattenedEnums {
            external: WithExternal { note: note(), shape: Shape::Circle(1) },
            maybe: WithMaybe { note: note(), method: Some(SameContent::Settled { amount: 1 }) },
            untagged: WithUntagged { note: note(), either: Either::Left { left: 1 } },
            adjacent: WithAdjacent { note: note(), adjacent: Adjacent::Record { a: 1 } },
            only: OnlyFlattened { method: SameContent::Settled { amount: 1 } },
        },
        FlattenedEnums {
            external: WithExternal { note: note(), shape: Shape::Square { side: 1 } },
            maybe: WithMaybe { note: note(), method: None },
            untagged: WithUntagged { note: note(), either: Either::Right { right: 1 } },
            adjacent: WithAdjacent { note: note(), adjacent: Adjacent::Pair("a".into(), true) },
            only: OnlyFlattened { method: SameContent::Refunded { amount: 1 } },
        },
    ];
    golden("flattened_enums", &event("flattened", declared(&samples)));
}
