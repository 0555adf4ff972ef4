use std::collections::BTreeMap;

use super::{
    PlacesEven, PlacesOpen, PlacesRecord, RulePlacesAlias, RulePlacesAny, RulePlacesBoolean,
    RulePlacesByte, RulePlacesConstant, RulePlacesDouble, RulePlacesEnum, RulePlacesList,
    RulePlacesMap, RulePlacesNotNull, RulePlacesNullable, RulePlacesNumbers, RulePlacesText,
    RulePlacesTuple,
};
use crate::runtime;

/// `RulePlaces`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RulePlaces {
    /// The property `boolean`.
    pub boolean: Option<RulePlacesBoolean>,
    /// The property `byte`.
    pub byte: Option<RulePlacesByte>,
    /// The property `double`.
    pub double: Option<RulePlacesDouble>,
    /// The property `text`.
    pub text: Option<RulePlacesText>,
    /// The property `nullable`.
    pub nullable: Option<RulePlacesNullable>,
    /// The property `notNull`.
    pub not_null: Option<RulePlacesNotNull>,
    /// The property `maybeRecord`.
    pub maybe_record: Option<Option<PlacesRecord>>,
    /// The property `enum`.
    pub r#enum: Option<RulePlacesEnum>,
    /// The property `open`.
    pub open: Option<PlacesOpen>,
    /// The property `numbers`.
    pub numbers: Option<RulePlacesNumbers>,
    /// The property `list`.
    pub list: Option<RulePlacesList>,
    /// The property `map`.
    pub map: Option<RulePlacesMap>,
    /// The property `tuple`.
    pub tuple: Option<RulePlacesTuple>,
    /// The property `constant`.
    pub constant: Option<RulePlacesConstant>,
    /// The property `any`.
    pub any: Option<RulePlacesAny>,
    /// The property `alias`.
    pub alias: Option<RulePlacesAlias>,
    /// The other properties.
    pub extra: BTreeMap<String, PlacesEven>,
}

impl RulePlaces {
    /// With `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, boolean: RulePlacesBoolean) -> Self {
        self.boolean = Some(boolean);
        self
    }

    /// With `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: RulePlacesByte) -> Self {
        self.byte = Some(byte);
        self
    }

    /// With `double`.
    #[must_use]
    pub fn with_double(mut self, double: RulePlacesDouble) -> Self {
        self.double = Some(double);
        self
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: RulePlacesText) -> Self {
        self.text = Some(text);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: RulePlacesNullable) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `not_null`.
    #[must_use]
    pub fn with_not_null(mut self, not_null: RulePlacesNotNull) -> Self {
        self.not_null = Some(not_null);
        self
    }

    /// With `maybe_record`.
    #[must_use]
    pub fn with_maybe_record(mut self, maybe_record: Option<PlacesRecord>) -> Self {
        self.maybe_record = Some(maybe_record);
        self
    }

    /// With `enum`.
    #[must_use]
    pub fn with_enum(mut self, r#enum: RulePlacesEnum) -> Self {
        self.r#enum = Some(r#enum);
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: PlacesOpen) -> Self {
        self.open = Some(open);
        self
    }

    /// With `numbers`.
    #[must_use]
    pub fn with_numbers(mut self, numbers: RulePlacesNumbers) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: RulePlacesList) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: RulePlacesMap) -> Self {
        self.map = Some(map);
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: RulePlacesTuple) -> Self {
        self.tuple = Some(tuple);
        self
    }

    /// With `constant`.
    #[must_use]
    pub fn with_constant(mut self, constant: RulePlacesConstant) -> Self {
        self.constant = Some(constant);
        self
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: RulePlacesAny) -> Self {
        self.any = Some(any);
        self
    }

    /// With `alias`.
    #[must_use]
    pub fn with_alias(mut self, alias: RulePlacesAlias) -> Self {
        self.alias = Some(alias);
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

runtime::record!(RulePlaces {
    boolean: optional "boolean" as RulePlacesBoolean,
    byte: optional "byte" as RulePlacesByte,
    double: optional "double" as RulePlacesDouble,
    text: optional "text" as RulePlacesText,
    nullable: optional "nullable" as RulePlacesNullable,
    not_null: optional "notNull" as RulePlacesNotNull,
    maybe_record: optional "maybeRecord" as Option<PlacesRecord>,
    r#enum: optional "enum" as RulePlacesEnum,
    open: optional "open" as PlacesOpen,
    numbers: optional "numbers" as RulePlacesNumbers,
    list: optional "list" as RulePlacesList,
    map: optional "map" as RulePlacesMap,
    tuple: optional "tuple" as RulePlacesTuple,
    constant: optional "constant" as RulePlacesConstant,
    any: optional "any" as RulePlacesAny,
    alias: optional "alias" as RulePlacesAlias,
    ..extra: runtime::Each<PlacesEven>
});

impl RulePlaces {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RulePlaces {
    const NAME: &'static str = "every.rule-places";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-places@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-places/v1.schema.json");
}
