use std::collections::BTreeMap;

use super::Day;
use crate::runtime;

/// `Formats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Formats {
    /// The property `uuid`.
    pub uuid: String,
    /// The property `dateTime`.
    pub date_time: Option<String>,
    /// The property `date`.
    pub date: Option<String>,
    /// The property `time`.
    pub time: Option<String>,
    /// The property `duration`.
    pub duration: Option<String>,
    /// The property `uri`.
    pub uri: Option<String>,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `byte`.
    pub byte: Option<String>,
    /// The property `decimal`.
    pub decimal: Option<String>,
    /// The property `other`.
    pub other: Option<String>,
    /// The property `nullable`.
    pub nullable: Option<Option<String>>,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
    /// The property `named`.
    pub named: Option<Day>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Formats {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            date_time: None,
            date: None,
            time: None,
            duration: None,
            uri: None,
            email: None,
            byte: None,
            decimal: None,
            other: None,
            nullable: None,
            list: None,
            map: None,
            named: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `uuid`.
    #[must_use]
    pub fn with_uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = uuid.into();
        self
    }

    /// With `date_time`.
    #[must_use]
    pub fn with_date_time(mut self, date_time: impl Into<String>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    /// With `date`.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// With `time`.
    #[must_use]
    pub fn with_time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// With `duration`.
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// With `uri`.
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// With `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: impl Into<String>) -> Self {
        self.byte = Some(byte.into());
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: impl Into<String>) -> Self {
        self.decimal = Some(decimal.into());
        self
    }

    /// With `other`.
    #[must_use]
    pub fn with_other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<String>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `named`.
    #[must_use]
    pub fn with_named(mut self, named: Day) -> Self {
        self.named = Some(named);
        self
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::record!(Formats {
    uuid: required "uuid" as String,
    date_time: optional "dateTime" as String,
    date: optional "date" as String,
    time: optional "time" as String,
    duration: optional "duration" as String,
    uri: optional "uri" as String,
    email: optional "email" as String,
    byte: optional "byte" as String,
    decimal: optional "decimal" as String,
    other: optional "other" as String,
    nullable: optional "nullable" as Option<String>,
    list: optional "list" as Vec<String>,
    map: optional "map" as BTreeMap<String, String>,
    named: optional "named" as Day,
    ..extra: runtime::Anything
});

impl Formats {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Formats {
    const NAME: &'static str = "every.formats";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "formats@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-formats/v1.schema.json");
}
