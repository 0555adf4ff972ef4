use std::collections::BTreeMap;

use super::{Answer, Three, WrappedConstant};
use crate::runtime;

/// `ConstantsEverywhere`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConstantsEverywhere {
    /// The property `list`.
    pub list: Option<Vec<ConstantsEverywhereList>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, ConstantsEverywhereMap>>,
    /// The property `tuple`.
    pub tuple: Option<(ConstantsEverywhereTuple0, Three)>,
    /// The property `nullable`.
    pub nullable: Option<Option<ConstantsEverywhereNullable>>,
    /// The property `named`.
    pub named: Option<Three>,
    /// The property `names`.
    pub names: Option<Vec<Three>>,
    /// The property `union`.
    pub union: Option<Answer>,
    /// The property `external`.
    pub external: Option<WrappedConstant>,
    /// The property `yes`.
    pub yes: Option<ConstantsEverywhereYes>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ConstantsEverywhere {
    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<ConstantsEverywhereList>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, ConstantsEverywhereMap>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: (ConstantsEverywhereTuple0, Three)) -> Self {
        self.tuple = Some(tuple);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<ConstantsEverywhereNullable>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `named`.
    #[must_use]
    pub fn with_named(mut self, named: Three) -> Self {
        self.named = Some(named);
        self
    }

    /// With `names`.
    #[must_use]
    pub fn with_names(mut self, names: Vec<Three>) -> Self {
        self.names = Some(names);
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: Answer) -> Self {
        self.union = Some(union);
        self
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: WrappedConstant) -> Self {
        self.external = Some(external);
        self
    }

    /// With `yes`.
    #[must_use]
    pub fn with_yes(mut self, yes: ConstantsEverywhereYes) -> Self {
        self.yes = Some(yes);
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

runtime::record!(ConstantsEverywhere {
    list: optional "list" as Vec<ConstantsEverywhereList>,
    map: optional "map" as BTreeMap<String, ConstantsEverywhereMap>,
    tuple: optional "tuple" as (ConstantsEverywhereTuple0, Three),
    nullable: optional "nullable" as Option<ConstantsEverywhereNullable>,
    named: optional "named" as Three,
    names: optional "names" as Vec<Three>,
    union: optional "union" as Answer,
    external: optional "external" as WrappedConstant,
    yes: optional "yes" as ConstantsEverywhereYes,
    ..extra: runtime::Anything
});

/// Always `1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsEverywhereList;

impl ConstantsEverywhereList {
    /// The value as it is written.
    pub const VALUE: i64 = 1;
}

runtime::constant!(ConstantsEverywhereList: i64);

/// Always `true`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsEverywhereMap;

impl ConstantsEverywhereMap {
    /// The value as it is written.
    pub const VALUE: bool = true;
}

runtime::constant!(ConstantsEverywhereMap: bool);

/// Always `"v"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsEverywhereTuple0;

impl ConstantsEverywhereTuple0 {
    /// The value as it is written.
    pub const VALUE: &'static str = "v";
}

runtime::constant!(ConstantsEverywhereTuple0: text);

/// Always `"only"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsEverywhereNullable;

impl ConstantsEverywhereNullable {
    /// The value as it is written.
    pub const VALUE: &'static str = "only";
}

runtime::constant!(ConstantsEverywhereNullable: text);

/// Always `true`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsEverywhereYes;

impl ConstantsEverywhereYes {
    /// The value as it is written.
    pub const VALUE: bool = true;
}

runtime::constant!(ConstantsEverywhereYes: bool);

impl ConstantsEverywhere {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ConstantsEverywhere {
    const NAME: &'static str = "every.constants-everywhere";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "constants-everywhere@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-constants-everywhere/v1.schema.json");
}
