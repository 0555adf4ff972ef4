use super::Contact;
use crate::runtime;

/// The four combinations of optional and nullable were shown, and defaults.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OptionalShown {
    /// Text that is always there.
    pub required: String,
    /// Text that is always there, and may be `null`.
    pub nullable: Option<String>,
    /// Text that may be absent, and is never `null`.
    pub optional: Option<String>,
    /// Text that may be absent or `null`, which are two things.
    pub optional_nullable: Option<Option<String>>,
    /// A number that is always there.
    pub required_number: i32,
    /// A number that is always there, and may be `null`.
    pub nullable_number: Option<i32>,
    /// A number that may be absent.
    pub optional_number: Option<i32>,
    /// A number that may be absent or `null`.
    pub optional_nullable_number: Option<Option<i32>>,
    /// A record that is always there.
    pub required_record: Contact,
    /// A record that is always there, and may be `null`.
    pub nullable_record: Option<Contact>,
    /// A record that may be absent.
    pub optional_record: Option<Contact>,
    /// A record that may be absent or `null`.
    pub optional_nullable_record: Option<Option<Contact>>,
    /// A list that is always there.
    pub required_list: Vec<u8>,
    /// A list that is always there, and may be `null`.
    pub nullable_list: Option<Vec<u8>>,
    /// A list that is absent rather than empty.
    pub optional_list: Option<Vec<u8>>,
    /// A list that may be absent or `null`.
    pub optional_nullable_list: Option<Option<Vec<u8>>>,
    /// A boolean that may be absent or `null`.
    pub optional_nullable_boolean: Option<Option<bool>>,
    /// Items that may be `null`.
    pub nullable_items: Vec<Option<String>>,
    /// Always written; a reader of older documents may take 3.
    ///
    /// When absent: `3`.
    pub with_default: u8,
    /// Written unless it is `NOK`.
    pub absent_is_default: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`OptionalShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OptionalShownRequired {
    /// See [`OptionalShown::required`].
    pub required: String,
    /// See [`OptionalShown::nullable`].
    pub nullable: Option<String>,
    /// See [`OptionalShown::required_number`].
    pub required_number: i32,
    /// See [`OptionalShown::nullable_number`].
    pub nullable_number: Option<i32>,
    /// See [`OptionalShown::required_record`].
    pub required_record: Contact,
    /// See [`OptionalShown::nullable_record`].
    pub nullable_record: Option<Contact>,
    /// See [`OptionalShown::required_list`].
    pub required_list: Vec<u8>,
    /// See [`OptionalShown::nullable_list`].
    pub nullable_list: Option<Vec<u8>>,
    /// See [`OptionalShown::nullable_items`].
    pub nullable_items: Vec<Option<String>>,
    /// See [`OptionalShown::with_default`].
    pub with_default: u8,
}

impl OptionalShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: OptionalShownRequired) -> Self {
        Self {
            required: required.required,
            nullable: required.nullable,
            optional: None,
            optional_nullable: None,
            required_number: required.required_number,
            nullable_number: required.nullable_number,
            optional_number: None,
            optional_nullable_number: None,
            required_record: required.required_record,
            nullable_record: required.nullable_record,
            optional_record: None,
            optional_nullable_record: None,
            required_list: required.required_list,
            nullable_list: required.nullable_list,
            optional_list: None,
            optional_nullable_list: None,
            optional_nullable_boolean: None,
            nullable_items: required.nullable_items,
            with_default: required.with_default,
            absent_is_default: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `required`.
    #[must_use]
    pub fn with_required(mut self, required: impl Into<String>) -> Self {
        self.required = required.into();
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<String>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// With `optional_nullable`.
    #[must_use]
    pub fn with_optional_nullable(mut self, optional_nullable: Option<String>) -> Self {
        self.optional_nullable = Some(optional_nullable);
        self
    }

    /// With `required_number`.
    #[must_use]
    pub fn with_required_number(mut self, required_number: i32) -> Self {
        self.required_number = required_number;
        self
    }

    /// With `nullable_number`.
    #[must_use]
    pub fn with_nullable_number(mut self, nullable_number: Option<i32>) -> Self {
        self.nullable_number = nullable_number;
        self
    }

    /// With `optional_number`.
    #[must_use]
    pub fn with_optional_number(mut self, optional_number: i32) -> Self {
        self.optional_number = Some(optional_number);
        self
    }

    /// With `optional_nullable_number`.
    #[must_use]
    pub fn with_optional_nullable_number(mut self, optional_nullable_number: Option<i32>) -> Self {
        self.optional_nullable_number = Some(optional_nullable_number);
        self
    }

    /// With `required_record`.
    #[must_use]
    pub fn with_required_record(mut self, required_record: Contact) -> Self {
        self.required_record = required_record;
        self
    }

    /// With `nullable_record`.
    #[must_use]
    pub fn with_nullable_record(mut self, nullable_record: Option<Contact>) -> Self {
        self.nullable_record = nullable_record;
        self
    }

    /// With `optional_record`.
    #[must_use]
    pub fn with_optional_record(mut self, optional_record: Contact) -> Self {
        self.optional_record = Some(optional_record);
        self
    }

    /// With `optional_nullable_record`.
    #[must_use]
    pub fn with_optional_nullable_record(
        mut self,
        optional_nullable_record: Option<Contact>,
    ) -> Self {
        self.optional_nullable_record = Some(optional_nullable_record);
        self
    }

    /// With `required_list`.
    #[must_use]
    pub fn with_required_list(mut self, required_list: Vec<u8>) -> Self {
        self.required_list = required_list;
        self
    }

    /// With `nullable_list`.
    #[must_use]
    pub fn with_nullable_list(mut self, nullable_list: Option<Vec<u8>>) -> Self {
        self.nullable_list = nullable_list;
        self
    }

    /// With `optional_list`.
    #[must_use]
    pub fn with_optional_list(mut self, optional_list: Vec<u8>) -> Self {
        self.optional_list = Some(optional_list);
        self
    }

    /// With `optional_nullable_list`.
    #[must_use]
    pub fn with_optional_nullable_list(mut self, optional_nullable_list: Option<Vec<u8>>) -> Self {
        self.optional_nullable_list = Some(optional_nullable_list);
        self
    }

    /// With `optional_nullable_boolean`.
    #[must_use]
    pub fn with_optional_nullable_boolean(
        mut self,
        optional_nullable_boolean: Option<bool>,
    ) -> Self {
        self.optional_nullable_boolean = Some(optional_nullable_boolean);
        self
    }

    /// With `nullable_items`.
    #[must_use]
    pub fn with_nullable_items(mut self, nullable_items: Vec<Option<String>>) -> Self {
        self.nullable_items = nullable_items;
        self
    }

    /// With `with_default`.
    #[must_use]
    pub fn with_with_default(mut self, with_default: u8) -> Self {
        self.with_default = with_default;
        self
    }

    /// With `absent_is_default`.
    #[must_use]
    pub fn with_absent_is_default(mut self, absent_is_default: impl Into<String>) -> Self {
        self.absent_is_default = Some(absent_is_default.into());
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

runtime::record!(OptionalShown {
    required: required "required" as String,
    nullable: required "nullable" as Option<String>,
    optional: optional "optional" as String,
    optional_nullable: optional "optionalNullable" as Option<String>,
    required_number: required "requiredNumber" as i32,
    nullable_number: required "nullableNumber" as Option<i32>,
    optional_number: optional "optionalNumber" as i32,
    optional_nullable_number: optional "optionalNullableNumber" as Option<i32>,
    required_record: required "requiredRecord" as Contact,
    nullable_record: required "nullableRecord" as Option<Contact>,
    optional_record: optional "optionalRecord" as Contact,
    optional_nullable_record: optional "optionalNullableRecord" as Option<Contact>,
    required_list: required "requiredList" as Vec<u8>,
    nullable_list: required "nullableList" as Option<Vec<u8>>,
    optional_list: optional "optionalList" as Vec<u8>,
    optional_nullable_list: optional "optionalNullableList" as Option<Vec<u8>>,
    optional_nullable_boolean: optional "optionalNullableBoolean" as Option<bool>,
    nullable_items: required "nullableItems" as Vec<Option<String>>,
    with_default: required "withDefault" as u8,
    absent_is_default: optional "absentIsDefault" as String,
    ..extra: runtime::Anything
});

impl OptionalShown {
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

impl crate::Event for OptionalShown {
    const NAME: &'static str = "showcase.optional";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.optional@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-optional/v1.schema.json");
}
