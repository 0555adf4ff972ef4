//! What the xtask sees of a crate's events.
#![allow(clippy::expect_used)] // clippy spares test functions, but not what they call

#[path = "registry/bank.rs"]
mod bank;

use std::sync::atomic::{AtomicU32, Ordering};

use schemars::JsonSchema;
use serde::Serialize;
use tidings::collect::{self, Registration};
use tidings::{Event, Factory};

tidings::component!("tests", envelope = Detail, source = "com.example.tests");

#[derive(Serialize, JsonSchema)]
struct Detail<T> {
    content: T,
    metadata: u8,
}

impl<T: Factory> Factory for Detail<T> {
    fn build() -> Self {
        Detail { content: T::build(), metadata: 1 }
    }
    fn samples() -> Vec<Self> {
        T::samples().into_iter().zip(1..).map(|(content, metadata)| Detail { content, metadata }).collect()
    }
}

const LINE: u32 = line!() + 3; // of `struct Created`
/// Something was created.
#[rustfmt::skip]
    #[derive(Serialize, JsonSchema, Event)] #[event(name = "thing:created", version = 1, allow_unsampled("/a", "/b~1c"))] pub struct Created {
    name: String,
    #[serde(rename = "n")]
    number: Option<u64>,
}

impl Factory for Created {
    fn build() -> Self {
        Created { name: "æ".into(), number: Some(u64::MAX) }
    }
    fn samples() -> Vec<Self> {
        vec![Self::build(), Created { name: String::new(), number: None }]
    }
}

/// No `JsonSchema`: the samples say it all.
#[derive(Serialize, Event)]
#[event(name = "thing:deleted", version = 2)]
#[event(source = "other", detail_type = "Thing Deleted")]
pub struct Deleted(u8);

impl Factory for Deleted {
    fn build() -> Self {
        Deleted(7)
    }
}

#[derive(Serialize, JsonSchema, Event)]
#[event(name = "thing:moved", version = 1)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Moved {
    Up { by: i32 },
    NotAtAll,
}

impl Factory for Moved {
    fn build() -> Self {
        Moved::Up { by: -1 }
    }
    fn samples() -> Vec<Self> {
        vec![Self::build(), Moved::NotAtAll]
    }
}

#[derive(Serialize, JsonSchema, Event)]
#[event(name = "thing:unit", version = 1)]
struct Unit;

impl Factory for Unit {
    fn build() -> Self {
        Unit
    }
}

/// What its factory builds differs from one time to the next.
#[derive(Serialize, Event)]
#[event(name = "thing:counted", version = 1)]
#[deprecated(note = "count \"things\" elsewhere")]
#[serde(rename_all = "camelCase")]
struct Counted {
    how_many: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<Vec<(u8, Option<String>)>>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

#[allow(deprecated, reason = "it is its own payload")]
impl Factory for Counted {
    fn build() -> Self {
        Counted { how_many: COUNT.fetch_add(1, Ordering::Relaxed), last: None }
    }
}

fn find(name: &str) -> &'static Registration {
    collect::events().into_iter().find(|event| event.name == name).expect("registered")
}

#[test]
fn lists_all_events_in_order() {
    let events: Vec<_> =
        collect::events().iter().map(|e| (e.component, e.name, e.version, e.detail_type)).collect();
    assert_eq!(
        events,
        [
            ("tests", "thing:counted", 1, "thing:counted@v1"),
            ("tests", "thing:created", 1, "thing:created@v1"),
            ("tests", "thing:deleted", 2, "Thing Deleted"),
            ("tests", "thing:made", 3, "thing:made@v3"),
            ("tests", "thing:moved", 1, "thing:moved@v1"),
            ("tests", "thing:twice", 1, "thing:twice@v1"),
            ("tests", "thing:twice", 1, "thing:twice@v1"),
            ("tests", "thing:unit", 1, "thing:unit@v1"),
        ]
    );
}

#[test]
fn the_trait_says_what_the_registration_says() {
    assert_eq!(Created::NAME, "thing:created");
    assert_eq!(Created::VERSION, 1);
    assert_eq!(Created::COMPONENT, COMPONENT.name());
    assert_eq!(Created::SOURCE, "com.example.tests");
    assert_eq!(Created::DETAIL_TYPE, "thing:created@v1");
    assert_eq!((Deleted::SOURCE, find("thing:deleted").source), ("other", "other"));
    assert_eq!(find("thing:created").allow_unsampled, ["/a", "/b~1c"]);
    assert!(find("thing:deleted").allow_unsampled.is_empty());
}

#[test]
fn knows_where_the_payload_is_declared() {
    let created = find("thing:created");
    assert_eq!((created.type_name, created.package), ("Created", "tidings"));
    assert_eq!(created.module, "registry");
    assert!(created.file.ends_with("crates/tidings/tests/registry.rs"), "{}", created.file);
    let declaration = include_str!("registry.rs").lines().nth(LINE as usize - 1).expect("the line is there");
    let column = declaration.find("Created {").expect("declared on that line") + 1;
    assert_eq!((created.line as usize, created.column as usize), (LINE as usize, column));
}

#[test]
fn the_same_event_twice_stays_twice_for_the_caller_to_judge() {
    let twice: Vec<_> = collect::events().into_iter().filter(|event| event.name == "thing:twice").collect();
    assert_eq!(twice.len(), 2);
    assert!(
        twice.iter().all(|event| event.module == "registry::bank" || event.module == "registry::bank::inner")
    );
    assert!(twice[0].line < twice[1].line);
}

#[test]
fn samples_are_text_as_serde_writes_it() {
    let description = (find("thing:created").describe)();
    let samples: Vec<_> = description.payload.samples.iter().flatten().map(String::as_str).collect();
    assert_eq!(samples, [r#"{"name":"æ","n":18446744073709551615}"#, r#"{"name":"","n":null}"#]);
    let envelope = description.envelope.expect("the component has one");
    assert_eq!(envelope.type_name, "Detail");
    let samples: Vec<_> = envelope.samples.iter().flatten().map(String::as_str).collect();
    assert_eq!(
        samples,
        [
            r#"{"content":{"name":"æ","n":18446744073709551615},"metadata":1}"#,
            r#"{"content":{"name":"","n":null},"metadata":2}"#
        ]
    );
}

#[test]
fn schemas_are_those_of_the_serialize_contract() {
    let description = (find("thing:created").describe)();
    let schema = description.payload.schema.expect("Created is a JsonSchema");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["title"], "Created");
    assert_eq!(schema["description"], "Something was created.");
    // Deserializing, `n` would be optional; serde always writes it.
    assert_eq!(schema["required"], serde_json::json!(["name", "n"]));
    let envelope = description.envelope.and_then(|envelope| envelope.schema).expect("so is Detail<Created>");
    assert_eq!(envelope["properties"]["content"]["$ref"], "#/$defs/Created");
}

#[test]
fn without_json_schema_there_is_none_for_the_payload_or_around_it() {
    let description = (find("thing:deleted").describe)();
    assert!(description.payload.schema.is_none());
    let envelope = description.envelope.expect("the envelope is described all the same");
    assert!(envelope.schema.is_none());
    assert_eq!(envelope.samples, [Ok(r#"{"content":7,"metadata":1}"#.to_owned())]);
}

#[test]
fn enums_and_units_are_payloads_too() {
    let moved = (find("thing:moved").describe)().payload;
    let samples: Vec<_> = moved.samples.iter().flatten().map(String::as_str).collect();
    assert_eq!(samples, [r#"{"kind":"up","by":-1}"#, r#"{"kind":"notAtAll"}"#]);
    assert_eq!((find("thing:unit").describe)().payload.samples, [Ok("null".to_owned())]);
}

#[test]
fn what_serde_cannot_write_is_said() {
    let samples = (find("thing:twice").describe)().payload.samples;
    assert_eq!(samples, [Err("key must be a string".to_owned())]);
}

#[test]
fn samples_that_differ_when_they_are_built_again_are_given_both_times() {
    let payload = (find("thing:counted").describe)().payload;
    let again = payload.samples_again.expect("the factory counts");
    assert_eq!((payload.samples.len(), again.len()), (1, 1));
    assert_ne!(payload.samples, again);
    assert!((find("thing:created").describe)().payload.samples_again.is_none());
}

#[test]
fn the_declaration_is_given_with_what_it_says_of_the_json() {
    let described = (find("thing:counted").describe)();
    let declaration = described.payload.declaration.expect("the derive saw it");
    let plain: String = declaration.split_whitespace().collect();
    assert_eq!(
        plain,
        "#[deprecated(note=\"count\\\"things\\\"elsewhere\")]#[serde(rename_all=\"camelCase\")]structCounted{\
         how_many:u32,#[serde(skip_serializing_if=\"Option::is_none\")]\
         last:Option<Vec<(u8,Option<String>)>>}"
    );
    assert!(described.envelope.expect("the component has one").declaration.is_none());
    let made = (find("thing:made").describe)().payload.declaration;
    assert_eq!(made.as_deref(), Some("struct Made;"));
}

#[test]
fn eventbridge_takes_objects_alone() {
    assert!(find("thing:created").needs_object);
    assert_eq!(COMPONENT.transport(), tidings::Transport::EventBridge);
}
