//! Decimal numbers.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A JSON number that is kept as it is spelled: `1.10` stays `1.10`, and no digit is rounded.
///
/// Its text reaches and leaves `serde_json` as raw JSON, so that nothing needs to be turned on for a whole
/// program. Like all raw JSON it cannot be read through a buffer, which serde uses for flattened fields and for
/// unions that are tagged internally or not at all.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Decimal(Box<RawValue>);

impl Decimal {
    /// The number with this spelling; none where JSON has no such number.
    pub fn new(spelling: &str) -> Option<Self> {
        let is_number = spelling.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        let raw = RawValue::from_string(spelling.to_owned()).ok()?;
        (is_number && raw.get().len() == spelling.len()).then_some(Self(raw))
    }

    /// As it is spelled.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// A number of cents.
    pub fn cents(cents: i64) -> Self {
        let sign = if cents < 0 { "-" } else { "" };
        let (whole, part) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        Self::of(format!("{sign}{whole}.{part:02}"))
    }

    /// The spelling is a number's by the way in which it is made.
    pub(crate) fn of(spelling: String) -> Self {
        Self(RawValue::from_string(spelling).unwrap_or_default())
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "format": "decimal" })
    }
}
