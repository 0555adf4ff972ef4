//! Rust types and the schema files that they give: `tests/golden/<case>.schema.json`, and beside it
//! `<case>.warnings.txt` where something is said. `TIDINGS_GOLDEN=write cargo test -p tidings-schema`
//! writes them anew; read the difference.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

mod support;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};
use support::{bare, declared, event, lines};
use tidings_schema::{Declaration, derive};

/// Derives the declaration and compares it with what the repository has.
fn golden(case: &str, declaration: &Declaration) {
    let derived = derive(declaration, None).unwrap_or_else(|errors| panic!("{case}:\n{}", lines(&errors)));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut warnings = lines(&derived.warnings);
    if !warnings.is_empty() {
        warnings.push('\n');
    }
    for (file, text) in [
        (folder.join(format!("{case}.schema.json")), &derived.text),
        (folder.join(format!("{case}.warnings.txt")), &warnings),
    ] {
        if std::env::var_os("TIDINGS_GOLDEN").is_some_and(|wish| wish == "write") {
            if text.is_empty() {
                let _ = fs::remove_file(&file);
            } else {
                fs::write(&file, text).unwrap();
            }
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(expected, *text, "{}", file.display());
    }
    assert_eq!(derived, derive(declaration, None).unwrap(), "the same declaration gives the same bytes");
}

mod bank {
    use super::*;

    /// A transaction was created.
    ///
    /// Its license is that of the client.
    #[derive(Serialize, JsonSchema)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct TransactionCreated {
        /// The transaction.
        pub(crate) transaction_id: String,
        /// What it is now.
        pub(crate) status: Status,
        /// Where it came from.
        pub(crate) source_uris: Vec<String>,
        /// How old it is, in days.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) age: Option<u8>,
        /// When it was deleted: `null` while it is not.
        pub(crate) deleted_at: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) address: Option<Address>,
    }

    /// A status.
    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Status {
        /// The text.
        pub(crate) text: StatusText,
        pub(crate) code: i32,
    }

    #[derive(Serialize, JsonSchema)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum StatusText {
        /// Just made.
        Created,
        /// Somebody approved it.
        Approved,
        /// It is out of our hands.
        #[deprecated]
        #[allow(dead_code, reason = "no sample shows it")]
        ConfirmedPaid,
    }

    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Address {
        pub(crate) street: String,
        pub(crate) city: String,
    }

    /// What events of the bank travel in.
    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Detail<T> {
        /// The payload.
        pub(crate) content: T,
        pub(crate) timestamp: String,
        pub(crate) metadata: Metadata,
        pub(crate) postal: Address,
    }

    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Metadata {}

    pub(crate) fn created() -> TransactionCreated {
        TransactionCreated {
            transaction_id: "123e4567-e89b-12d3-a456-426614174000".into(),
            status: Status { text: StatusText::Created, code: 0 },
            source_uris: vec!["urn:a".into()],
            age: Some(3),
            deleted_at: Some("2023-07-04T08:05:58.330Z".into()),
            address: Some(address()),
        }
    }

    pub(crate) fn address() -> Address {
        Address { street: "Storgata 1".into(), city: "Oslo".into() }
    }

    pub(crate) fn detail<T>(content: T) -> Detail<T> {
        Detail {
            content,
            timestamp: "2023-07-04T08:05:58.330Z".into(),
            metadata: Metadata {},
            postal: address(),
        }
    }
}

#[test]
fn payload_with_envelope() {
    let mut sparse = bank::created();
    sparse.age = None;
    sparse.deleted_at = None;
    sparse.status.text = bank::StatusText::Approved;
    let mut declaration = event("bank.transaction:created", declared(&[bank::created(), sparse]));
    declaration.envelope = Some(declared(&[bank::detail(bank::created())]));
    golden("payload_with_envelope", &declaration);
}

#[test]
fn samples_alone_with_envelope() {
    let mut sparse = bank::created();
    sparse.age = None;
    sparse.deleted_at = None;
    let mut declaration = event("bank.transaction:created", bare(&[bank::created(), sparse]));
    declaration.envelope = Some(bare(&[bank::detail(bank::created())]));
    golden("samples_alone_with_envelope", &declaration);
}

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

#[derive(Serialize, JsonSchema)]
struct Collections {
    list: Vec<Line>,
    set: BTreeSet<u32>,
    array: [u8; 3],
    tuple: (String, i32, Option<bool>),
    by_text: HashMap<String, Line>,
    by_number: BTreeMap<i32, String>,
    by_index: BTreeMap<u32, String>,
    by_color: BTreeMap<Color, u32>,
    by_side: BTreeMap<Side, Vec<Line>>,
    anything: serde_json::Map<String, Value>,
    nullable_items: Vec<Option<u8>>,
    nested: Vec<Vec<Line>>,
    favorite: Color,
    empty: Empty,
}

#[derive(Serialize, JsonSchema)]
struct Line {
    amount: u32,
}

#[derive(Serialize, JsonSchema)]
struct Empty {}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
enum Color {
    Red,
    Green,
    Blue,
}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Side {
    Left,
    Right,
}

#[test]
fn collections() {
    let collections = Collections {
        list: vec![Line { amount: 1 }, Line { amount: 2 }],
        set: [3, 1, 20].into(),
        array: [1, 2, 3],
        tuple: ("a".into(), 1, None),
        by_text: [("z".to_owned(), Line { amount: 3 }), ("a".to_owned(), Line { amount: 4 })].into(),
        by_number: [(-1, "a".to_owned())].into(),
        by_index: [(1, "a".to_owned())].into(),
        by_color: [(Color::Green, 1)].into(),
        by_side: [(Side::Left, vec![Line { amount: 1 }])].into(),
        anything: serde_json::Map::from_iter([("k".to_owned(), json!(1))]),
        nullable_items: vec![Some(1), None],
        nested: vec![vec![Line { amount: 1 }]],
        favorite: Color::Green,
        empty: Empty {},
    };
    golden("collections", &event("collections", declared(&[collections])));
}

#[derive(Serialize, JsonSchema)]
struct Optionals {
    /// Always there, maybe `null`.
    nullable: Option<String>,
    /// Never `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    optional: Option<Line>,
    /// Absent, `null` or a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[allow(clippy::option_option, reason = "absent and null are two things")]
    both: Option<Option<String>>,
    #[serde(default)]
    defaulted: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<Color>,
    #[serde(default = "tenth")]
    tenth: f32,
    #[serde(skip)]
    #[allow(dead_code, reason = "skipped is what it is for")]
    skipped: u8,
    #[serde(skip_deserializing)]
    written: u8,
    #[serde(alias = "former", rename = "now called")]
    renamed: u8,
    side: Option<Side>,
}

fn tenth() -> f32 {
    0.1
}

fn optionals() -> Optionals {
    Optionals {
        nullable: Some("a".into()),
        optional: Some(Line { amount: 1 }),
        both: Some(Some("b".into())),
        defaulted: 1,
        list: vec![Color::Red, Color::Green, Color::Blue],
        tenth: 0.5,
        skipped: 1,
        written: 1,
        renamed: 1,
        side: Some(Side::Left),
    }
}

#[test]
fn optionals_and_nulls() {
    let null = Optionals {
        nullable: None,
        optional: None,
        both: Some(None),
        list: vec![],
        side: Some(Side::Right),
        ..optionals()
    };
    let absent = Optionals { both: None, side: None, ..optionals() };
    golden("optionals_and_nulls", &event("optionals", declared(&[optionals(), null, absent])));
}

#[derive(Serialize, JsonSchema)]
struct Unions {
    internal: Vec<Internal>,
    adjacent: Vec<Adjacent>,
    external: Vec<External>,
    untagged: Vec<Untagged>,
    open: Vec<Open>,
    open_status: Vec<OpenStatus>,
    documented: Vec<Documented>,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
enum Internal {
    /// By card.
    Card {
        last_four: String,
    },
    Wire(Wire),
    Cash,
}

#[derive(Serialize, JsonSchema)]
struct Wire {
    iban: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
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
        documented: vec![Documented::Plain, Documented::First, Documented::Bare],
    };
    golden("unions", &event("unions", declared(&[unions])));
}

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

/// A tree.
#[derive(Serialize, JsonSchema)]
struct Tree {
    value: i32,
    children: Vec<Tree>,
    next: Option<Box<Chain>>,
}

#[derive(Serialize, JsonSchema)]
struct Chain {
    tree: Option<Tree>,
    chain: Option<Box<Chain>>,
}

#[test]
fn recursive() {
    let leaf = || Tree { value: 2, children: vec![], next: None };
    let chain = || Chain { tree: Some(leaf()), chain: Some(Box::new(Chain { tree: None, chain: None })) };
    let tree = || Tree { value: 1, children: vec![leaf()], next: Some(Box::new(chain())) };
    golden("recursive", &event("recursive", declared(&[tree()])));
    let mut declaration = event("recursive", declared(&[tree()]));
    declaration.envelope = Some(declared(&[bank::detail(tree())]));
    golden("recursive_in_envelope", &declaration);
}

/// A newtype payload.
#[derive(Serialize, JsonSchema)]
struct Renamed(Node);

/// A node.
#[derive(Serialize, JsonSchema)]
struct Node {
    parent: Option<Box<Node>>,
    leaf: Leaf,
}

#[derive(Serialize, JsonSchema)]
#[serde(transparent)]
struct Leaf {
    inner: String,
}

#[test]
fn newtype_root() {
    let leaf = || Leaf { inner: "l".into() };
    let node = Node { parent: Some(Box::new(Node { parent: None, leaf: leaf() })), leaf: leaf() };
    golden("newtype_root", &event("newtype", declared(&[Renamed(node)])));
}

/// A payload that is a union itself.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type")]
enum Moved {
    /// To the left.
    Left {
        by: u8,
    },
    Right {
        by: u8,
        why: Option<String>,
    },
}

#[test]
fn union_root() {
    let samples = [Moved::Left { by: 1 }, Moved::Right { by: 2, why: Some("x".into()) }];
    golden("union_root", &event("moved", declared(&samples)));
}

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
enum SameContent {
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
            open: vec![OpenShape::Circle(1), OpenShape::Empty, OpenShape::Other(json!({ "b": 1, "a": 2 }))],
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
