//! Enums.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    golden,
    support::{declared, event},
};

#[derive(Serialize, JsonSchema)]
struct Unions {
    internal: Vec<Internal>,
    adjacent: Vec<Adjacent>,
    external: Vec<External>,
    untagged: Vec<Untagged>,
    open: Vec<Open>,
    open_status: Vec<OpenStatus>,
    documented_status: Vec<DocumentedStatus>,
    documented: Vec<Documented>,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum Internal {
    /// By card.
    Card {
        last_four: String,
    },
    Wire(Wire),
    Cash,
}

#[derive(Serialize, JsonSchema)]
pub(crate) struct Wire {
    pub(crate) iban: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "t", content = "c")]
pub(crate) enum Adjacent {
    Unit,
    Number(i32),
    Pair(String, bool),
    Record { a: u8 },
}

#[derive(Serialize, JsonSchema)]
enum External {
    Unit,
    Number(i32),
    Pair(String, bool),
    Record { a: u8 },
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Text(String),
    Record { a: u8 },
    Named(Wire),
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind")]
enum Open {
    Known {
        a: u8,
    },
    Also(Wire),
    #[serde(untagged)]
    Other(Value),
}

#[derive(Serialize, JsonSchema)]
enum OpenStatus {
    New,
    Old,
    #[serde(untagged)]
    Other(String),
}

#[derive(Serialize, JsonSchema)]
#[allow(dead_code, reason = "no sample shows all of it")]
enum DocumentedStatus {
    /// Not yet looked at.
    New,
    /// Known for long.
    Old,
    /// What is not listed.
    #[serde(untagged)]
    Other(String),
}

#[derive(Serialize, JsonSchema)]
enum Documented {
    Plain,
    /// With docs.
    First,
    Bare,
}

#[test]
fn unions() {
    let wire = || Wire { iban: "NO93".into() };
    let unions = Unions {
        internal: vec![Internal::Card { last_four: "1234".into() }, Internal::Wire(wire()), Internal::Cash],
        adjacent: vec![
            Adjacent::Unit,
            Adjacent::Number(1),
            Adjacent::Pair("a".into(), true),
            Adjacent::Record { a: 1 },
        ],
        external: vec![
            External::Unit,
            External::Number(1),
            External::Pair("a".into(), true),
            External::Record { a: 1 },
        ],
        untagged: vec![
            Untagged::Number(1),
            Untagged::Text("a".into()),
            Untagged::Record { a: 1 },
            Untagged::Named(wire()),
        ],
        open: vec![Open::Known { a: 1 }, Open::Also(wire()), Open::Other(json!({ "kind": "new", "b": 2 }))],
        open_status: vec![OpenStatus::New, OpenStatus::Old, OpenStatus::Other("x".into())],
        documented_status: vec![DocumentedStatus::New],
        documented: vec![Documented::Plain, Documented::First, Documented::Bare],
    };
    golden("unions", &event("unions", declared(&[unions])));
}
