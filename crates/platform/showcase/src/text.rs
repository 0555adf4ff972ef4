//! Text.

use std::net::Ipv4Addr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Text was shown. A format says what the text is; it is neither checked nor rewritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.text", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TextShown {
    /// Any text, the empty one included.
    pub plain: String,
    /// One character, however many bytes or UTF-16 units it takes.
    pub character: char,
    /// RFC 9562.
    #[schemars(extend("format" = "uuid"))]
    pub uuid: String,
    /// RFC 3339: an instant, with the offset that it was noted with.
    #[schemars(extend("format" = "date-time"))]
    pub date_time: String,
    /// RFC 3339: a day.
    #[schemars(extend("format" = "date"))]
    pub date: String,
    /// RFC 3339: a time of day, with its offset.
    #[schemars(extend("format" = "time"))]
    pub time: String,
    /// ISO 8601: how long.
    #[schemars(extend("format" = "duration"))]
    pub duration: String,
    /// RFC 3986.
    #[schemars(url)]
    pub uri: String,
    /// RFC 5321.
    #[schemars(email)]
    pub email: String,
    /// Bytes in base64.
    #[schemars(extend("format" = "byte"))]
    pub bytes: String,
    /// A decimal number as text.
    #[schemars(extend("format" = "decimal"))]
    pub decimal: String,
    /// A format that Rust's own types bring along.
    pub address: Ipv4Addr,
    /// A format that no language has a type for.
    #[schemars(extend("format" = "iban"))]
    pub iban: String,
    /// A text type with a name of its own.
    pub name: DisplayName,
    /// Days in a list.
    pub holidays: Vec<Day>,
}

/// A day of the calendar: a format on a type with a name of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Day(#[schemars(extend("format" = "date"))] pub String);

/// What people are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DisplayName(pub String);

impl Factory for TextShown {
    fn build() -> Self {
        Self {
            plain: "Blåbærsyltetøy \u{1f353}".to_owned(),
            character: '\u{1f353}',
            uuid: "123e4567-e89b-12d3-a456-426614174000".to_owned(),
            date_time: "2023-07-04T08:05:58.330120-04:00".to_owned(),
            date: "2024-02-29".to_owned(),
            time: "08:05:58.3300Z".to_owned(),
            duration: "P1DT12H".to_owned(),
            uri: "https://example.com/a?b=c#d".to_owned(),
            email: "ola.nordmann@example.com".to_owned(),
            bytes: "AAECAw==".to_owned(),
            decimal: "1.10".to_owned(),
            address: Ipv4Addr::LOCALHOST,
            iban: "NO9386011117947".to_owned(),
            name: DisplayName("Ola".to_owned()),
            holidays: vec![Day("2024-05-17".to_owned())],
        }
    }

    fn samples() -> Vec<Self> {
        let other = Self {
            plain: String::new(),
            character: '\u{0}',
            uuid: "123E4567-E89B-12D3-A456-426614174000".to_owned(),
            date_time: "2023-07-04T12:05:58Z".to_owned(),
            holidays: Vec::new(),
            ..Self::build()
        };
        vec![Self::build(), other]
    }
}
