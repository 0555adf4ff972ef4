use super::{Day, DisplayName};
use crate::runtime;

/// Text was shown. A format says what the text is; it is neither checked nor rewritten.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TextShown {
    /// Any text, the empty one included.
    pub plain: String,
    /// One character, however many bytes or UTF-16 units it takes.
    pub character: String,
    /// RFC 9562.
    pub uuid: String,
    /// RFC 3339: an instant, with the offset that it was noted with.
    pub date_time: String,
    /// RFC 3339: a day.
    pub date: String,
    /// RFC 3339: a time of day, with its offset.
    pub time: String,
    /// ISO 8601: how long.
    pub duration: String,
    /// RFC 3986.
    pub uri: String,
    /// RFC 5321.
    pub email: String,
    /// Bytes in base64.
    pub bytes: String,
    /// A decimal number as text.
    pub decimal: String,
    /// A format that Rust's own types bring along.
    pub address: String,
    /// A format that no language has a type for.
    pub iban: String,
    /// A text type with a name of its own.
    pub name: DisplayName,
    /// Days in a list.
    pub holidays: Vec<Day>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`TextShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextShownRequired {
    /// See [`TextShown::plain`].
    pub plain: String,
    /// See [`TextShown::character`].
    pub character: String,
    /// See [`TextShown::uuid`].
    pub uuid: String,
    /// See [`TextShown::date_time`].
    pub date_time: String,
    /// See [`TextShown::date`].
    pub date: String,
    /// See [`TextShown::time`].
    pub time: String,
    /// See [`TextShown::duration`].
    pub duration: String,
    /// See [`TextShown::uri`].
    pub uri: String,
    /// See [`TextShown::email`].
    pub email: String,
    /// See [`TextShown::bytes`].
    pub bytes: String,
    /// See [`TextShown::decimal`].
    pub decimal: String,
    /// See [`TextShown::address`].
    pub address: String,
    /// See [`TextShown::iban`].
    pub iban: String,
    /// See [`TextShown::name`].
    pub name: DisplayName,
    /// See [`TextShown::holidays`].
    pub holidays: Vec<Day>,
}

impl TextShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: TextShownRequired) -> Self {
        Self {
            plain: required.plain,
            character: required.character,
            uuid: required.uuid,
            date_time: required.date_time,
            date: required.date,
            time: required.time,
            duration: required.duration,
            uri: required.uri,
            email: required.email,
            bytes: required.bytes,
            decimal: required.decimal,
            address: required.address,
            iban: required.iban,
            name: required.name,
            holidays: required.holidays,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `plain`.
    #[must_use]
    pub fn with_plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = plain.into();
        self
    }

    /// With `character`.
    #[must_use]
    pub fn with_character(mut self, character: impl Into<String>) -> Self {
        self.character = character.into();
        self
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
        self.date_time = date_time.into();
        self
    }

    /// With `date`.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<String>) -> Self {
        self.date = date.into();
        self
    }

    /// With `time`.
    #[must_use]
    pub fn with_time(mut self, time: impl Into<String>) -> Self {
        self.time = time.into();
        self
    }

    /// With `duration`.
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = duration.into();
        self
    }

    /// With `uri`.
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }

    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// With `bytes`.
    #[must_use]
    pub fn with_bytes(mut self, bytes: impl Into<String>) -> Self {
        self.bytes = bytes.into();
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: impl Into<String>) -> Self {
        self.decimal = decimal.into();
        self
    }

    /// With `address`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// With `iban`.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<String>) -> Self {
        self.iban = iban.into();
        self
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: DisplayName) -> Self {
        self.name = name;
        self
    }

    /// With `holidays`.
    #[must_use]
    pub fn with_holidays(mut self, holidays: Vec<Day>) -> Self {
        self.holidays = holidays;
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

runtime::record!(TextShown {
    plain: required "plain" as String,
    character: required "character" as runtime::Text<1, 1>,
    uuid: required "uuid" as String,
    date_time: required "dateTime" as String,
    date: required "date" as String,
    time: required "time" as String,
    duration: required "duration" as String,
    uri: required "uri" as String,
    email: required "email" as String,
    bytes: required "bytes" as String,
    decimal: required "decimal" as String,
    address: required "address" as String,
    iban: required "iban" as String,
    name: required "name" as DisplayName,
    holidays: required "holidays" as Vec<Day>,
    ..extra: runtime::Anything
});

impl TextShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TextShown {
    const NAME: &'static str = "showcase.text";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.text@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-text/v1.schema.json");
}
