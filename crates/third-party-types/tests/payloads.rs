//! Payloads that hold the types of other crates, as README.md's "Types from other crates" has them.
//!
//! What is derived is compared with `tests/cases/<name>`, whose documents every language's readers read and write
//! back. `TIDINGS_GOLDEN=write cargo test -p third-party-types` writes them anew; read the difference.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::collections::BTreeMap;
use std::num::{NonZeroI8, NonZeroI32, NonZeroU16, NonZeroU64};
use std::{fs, path::Path};

use bytes::Bytes;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use evt::{Event, Factory};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};
use serde_with::base64::Base64;
use serde_with::hex::Hex;
use serde_with::{DisplayFromStr, DurationSeconds, NoneAsEmptyString, TimestampSeconds, serde_as};
use tidings_schema::{Declaration, DeclaredType, Facts, Place, canonical_text, derive};
use time::OffsetDateTime;
use time::macros::datetime;
use uuid::Uuid;

evt::component!("third-party", source = "com.example.third-party");

/// Types that implement `JsonSchema` under a feature of schemars.
#[derive(Serialize, JsonSchema, Event)]
#[event(name = "third-party:features", version = 1, crate = "evt")]
struct ByFeature {
    /// With `uuid1`.
    id: Uuid,
    related: Vec<Uuid>,
    names: BTreeMap<Uuid, String>,
    /// With `chrono04`.
    at: DateTime<Utc>,
    day: NaiveDate,
    local: NaiveDateTime,
    clock: NaiveTime,
    weekday: Weekday,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<DateTime<Utc>>,
    /// With `rust_decimal1`: text, which keeps every digit.
    amount: Decimal,
    fees: Vec<Option<Decimal>>,
    /// With `bytes1`: a list of numbers.
    raw: Bytes,
    /// Of the standard library.
    not_zero: NonZeroI32,
    small: Option<NonZeroI8>,
    count: NonZeroU16,
    counts: Vec<NonZeroU64>,
}

impl Factory for ByFeature {
    fn build() -> Self {
        ByFeature {
            id: Uuid::from_u128(0x123e_4567_e89b_12d3_a456_4266_1417_4000),
            related: vec![Uuid::nil(), Uuid::max()],
            names: BTreeMap::from([(Uuid::nil(), "nil".to_owned())]),
            at: DateTime::from_timestamp(1_700_000_000, 123_456_789).unwrap(),
            day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
            local: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap().and_hms_milli_opt(8, 5, 58, 330).unwrap(),
            clock: NaiveTime::from_hms_opt(8, 5, 58).unwrap(),
            weekday: Weekday::Thu,
            until: DateTime::from_timestamp(1_700_000_001, 0),
            amount: Decimal::new(15_681_000, 4),
            fees: vec![Some(Decimal::new(-5, 1)), None],
            raw: Bytes::from_static(&[0, 127, 255]),
            not_zero: NonZeroI32::MIN,
            small: Some(NonZeroI8::MAX),
            count: NonZeroU16::MIN,
            counts: vec![NonZeroU64::MAX],
        }
    }

    fn samples() -> Vec<Self> {
        let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        let others = days.map(|weekday| ByFeature { weekday, small: None, until: None, ..Self::build() });
        std::iter::once(Self::build()).chain(others).collect()
    }
}

/// Types that need a word: `time` knows nothing of schemars.
#[derive(Serialize, JsonSchema, Event)]
#[event(name = "third-party:with", version = 1, crate = "evt")]
struct ByWord {
    #[serde(with = "time::serde::rfc3339")]
    #[schemars(with = "String", extend("format" = "date-time"))]
    at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date-time"))]
    until: Option<OffsetDateTime>,
    #[serde(with = "time::serde::timestamp")]
    #[schemars(with = "i64")]
    stamp: OffsetDateTime,
    #[serde(with = "rust_decimal::serde::float")]
    #[schemars(with = "f64")]
    rate: Decimal,
}

impl Factory for ByWord {
    fn build() -> Self {
        ByWord {
            at: datetime!(2024-02-29 08:05:58.33 -04:00),
            until: Some(datetime!(2024-03-01 0:00 UTC)),
            stamp: datetime!(2024-02-29 08:05:58 UTC),
            rate: Decimal::new(25, 2),
        }
    }
}

/// The adapters of `serde_with`, which have their schemas under its feature `schemars_1`.
#[serde_as]
#[derive(Serialize, JsonSchema, Event)]
#[event(name = "third-party:serde-with", version = 1, crate = "evt")]
struct BySerdeWith {
    #[serde_as(as = "Base64")]
    content: Vec<u8>,
    #[serde_as(as = "Option<Base64>")]
    thumbnail: Option<Vec<u8>>,
    #[serde_as(as = "Vec<Base64>")]
    pages: Vec<Vec<u8>>,
    #[serde_as(as = "Hex")]
    digest: [u8; 4],
    #[serde_as(as = "DisplayFromStr")]
    port: u16,
    #[serde_as(as = "DurationSeconds<u64>")]
    wait: std::time::Duration,
    #[serde_as(as = "TimestampSeconds<i64>")]
    at: DateTime<Utc>,
    #[serde_as(as = "NoneAsEmptyString")]
    nick: Option<String>,
}

impl Factory for BySerdeWith {
    fn build() -> Self {
        BySerdeWith {
            content: b"any bytes".to_vec(),
            thumbnail: Some(vec![0, 255]),
            pages: vec![vec![1], Vec::new()],
            digest: [0xde, 0xad, 0xbe, 0xef],
            port: 8080,
            wait: std::time::Duration::from_secs(90),
            at: DateTime::from_timestamp(1_700_000_000, 0).unwrap(),
            nick: Some("ada".to_owned()),
        }
    }

    fn samples() -> Vec<Self> {
        vec![Self::build(), BySerdeWith { thumbnail: None, nick: None, ..Self::build() }]
    }
}

/// The event as its derive registered it.
fn declaration(name: &str) -> Declaration {
    let event = evt::collect::events().into_iter().find(|event| event.name == name).unwrap();
    let described = (event.describe)().payload;
    Declaration {
        component: event.component.to_owned(),
        name: event.name.to_owned(),
        version: event.version,
        source: event.source.to_owned(),
        detail_type: event.detail_type.to_owned(),
        place: Place::Source { file: event.file.to_owned(), line: event.line, column: event.column },
        payload: DeclaredType {
            type_name: described.type_name,
            schema: described.schema,
            samples: described.samples,
            samples_again: described.samples_again,
            declaration: None,
        },
        envelope: None,
        allow_unsampled: Vec::new(),
        needs_object: event.needs_object,
        facts: Facts::default(),
    }
}

/// Derives the schema of an event without warnings, and compares it and its samples with a case of every language.
fn is_the_case<T: Event>(case: &str) {
    let declaration = declaration(T::NAME);
    let derived = derive(&declaration, None).unwrap_or_else(|errors| panic!("{case}: {errors:#?}"));
    assert_eq!(derived.warnings, [], "{case}");
    let mut schema: Map<String, Value> = serde_json::from_str(&derived.text).unwrap();
    schema.retain(|key, _| !["$schema", "$id", "x-tidings", "examples"].contains(&key.as_str()));
    let samples = declaration.payload.samples.iter().flatten().enumerate();
    let valid: Vec<String> = samples.map(|(at, text)| format!("    \"sample {at}\": {text}")).collect();
    let valid = valid.join(",\n");
    let documents = format!("{{\n  \"valid\": {{\n{valid}\n  }}\n}}\n");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases").join(case);
    for (file, text) in [("schema.json", canonical_text(&json!(schema))), ("documents.json", documents)] {
        let file = folder.join(file);
        if std::env::var_os("TIDINGS_GOLDEN").is_some_and(|wish| wish == "write") {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), text, "{}", file.display());
    }
}

#[test]
fn types_with_a_feature_of_schemars_are_payloads() {
    is_the_case::<ByFeature>("third-party-features");
}

#[test]
fn types_that_schemars_is_told_of_are_payloads() {
    is_the_case::<ByWord>("third-party-told");
}

#[test]
fn adapters_of_serde_with_are_payloads() {
    is_the_case::<BySerdeWith>("third-party-serde-with");
}

/// A crate of the user's own that hands tidings on, as event crates may have it.
mod facade {
    pub(crate) use evt as events;
}

/// Another type of the root, with the payload's name.
#[allow(dead_code, reason = "its name is what it is here for")]
struct Confused;

mod inner {
    use super::{Serialize, facade};

    #[derive(Serialize, facade::events::Event)]
    #[event(name = "third-party:facade", version = 1, crate = "facade::events")]
    pub(super) struct Confused {
        id: u8,
    }

    impl facade::events::Factory for Confused {
        fn build() -> Self {
            Confused { id: 1 }
        }
    }
}

#[test]
fn an_event_of_a_renamed_and_re_exported_tidings_registers() {
    assert_eq!(inner::Confused::COMPONENT, "third-party");
    let event = evt::collect::events().into_iter().find(|event| event.name == inner::Confused::NAME).unwrap();
    assert_eq!((event.type_name, event.module), ("Confused", "payloads::inner"));
    let described = (event.describe)().payload;
    assert_eq!(described.samples, [Ok(r#"{"id":1}"#.to_owned())]);
    assert!(described.schema.is_none());
}
