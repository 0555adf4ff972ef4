use super::{Currency, OddValue, Only, Priority, Weekday};
use crate::runtime;

/// Enums were shown: closed, open, with numbers as values, and constants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnumsShown {
    /// One of the values.
    pub closed: Weekday,
    /// One of the values, or one that is added later.
    pub open: Currency,
    /// A number for a value.
    pub numeric: Priority,
    /// Values that are no identifiers, or alike but for their case.
    pub odd: OddValue,
    /// There is one value only.
    pub single: Only,
    /// A constant: the version of this form.
    pub constant: EnumsShownConstant,
    /// An enum or `null`.
    pub nullable: Option<Weekday>,
    /// An enum or absent.
    pub optional: Option<Currency>,
    /// Enums in a list.
    pub list: Vec<Currency>,
    /// Distinct values.
    pub set: Vec<Weekday>,
    /// A default that is one of the values.
    ///
    /// When absent: `"WORKING_DAY"`.
    pub with_default: Weekday,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`EnumsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumsShownRequired {
    /// See [`EnumsShown::closed`].
    pub closed: Weekday,
    /// See [`EnumsShown::open`].
    pub open: Currency,
    /// See [`EnumsShown::numeric`].
    pub numeric: Priority,
    /// See [`EnumsShown::odd`].
    pub odd: OddValue,
    /// See [`EnumsShown::single`].
    pub single: Only,
    /// See [`EnumsShown::nullable`].
    pub nullable: Option<Weekday>,
    /// See [`EnumsShown::list`].
    pub list: Vec<Currency>,
    /// See [`EnumsShown::set`].
    pub set: Vec<Weekday>,
    /// See [`EnumsShown::with_default`].
    pub with_default: Weekday,
}

impl EnumsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: EnumsShownRequired) -> Self {
        Self {
            closed: required.closed,
            open: required.open,
            numeric: required.numeric,
            odd: required.odd,
            single: required.single,
            constant: EnumsShownConstant,
            nullable: required.nullable,
            optional: None,
            list: required.list,
            set: required.set,
            with_default: required.with_default,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `closed`.
    #[must_use]
    pub fn with_closed(mut self, closed: Weekday) -> Self {
        self.closed = closed;
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: Currency) -> Self {
        self.open = open;
        self
    }

    /// With `numeric`.
    #[must_use]
    pub fn with_numeric(mut self, numeric: Priority) -> Self {
        self.numeric = numeric;
        self
    }

    /// With `odd`.
    #[must_use]
    pub fn with_odd(mut self, odd: OddValue) -> Self {
        self.odd = odd;
        self
    }

    /// With `single`.
    #[must_use]
    pub fn with_single(mut self, single: Only) -> Self {
        self.single = single;
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<Weekday>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: Currency) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<Currency>) -> Self {
        self.list = list;
        self
    }

    /// With `set`.
    #[must_use]
    pub fn with_set(mut self, set: Vec<Weekday>) -> Self {
        self.set = set;
        self
    }

    /// With `with_default`.
    #[must_use]
    pub fn with_with_default(mut self, with_default: Weekday) -> Self {
        self.with_default = with_default;
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

runtime::record!(EnumsShown {
    closed: required "closed" as Weekday,
    open: required "open" as Currency,
    numeric: required "numeric" as Priority,
    odd: required "odd" as OddValue,
    single: required "single" as Only,
    constant: required "constant" as EnumsShownConstant,
    nullable: required "nullable" as Option<Weekday>,
    optional: optional "optional" as Currency,
    list: required "list" as Vec<Currency>,
    set: required "set" as runtime::Items<Weekday, 0, { usize::MAX }, true>,
    with_default: required "withDefault" as Weekday,
    ..extra: runtime::Anything
});

/// Always `3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumsShownConstant;

impl EnumsShownConstant {
    /// The value as it is written.
    pub const VALUE: i64 = 3;
}

runtime::constant!(EnumsShownConstant: i64);

impl EnumsShown {
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

impl crate::Event for EnumsShown {
    const NAME: &'static str = "showcase.enums";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.enums@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-enums/v1.schema.json");
}
