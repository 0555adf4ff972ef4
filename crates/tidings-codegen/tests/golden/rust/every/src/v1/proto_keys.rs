use std::collections::BTreeMap;

use super::{Member, ProtoKeysValue, Prototype, Tagged};
use crate::runtime;

/// `ProtoKeys`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProtoKeys {
    /// The property `__proto__`.
    pub proto: Option<String>,
    /// The property `constructor`.
    pub constructor: Option<u8>,
    /// The property `prototype`.
    pub prototype: Option<Prototype>,
    /// The property `hasOwnProperty`.
    pub has_own_property: Option<Option<bool>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, String>>,
    /// The property `value`.
    pub value: Option<ProtoKeysValue>,
    /// The property `union`.
    pub union: Option<Member>,
    /// The property `tagged`.
    pub tagged: Option<Tagged>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ProtoKeys {
    /// With `proto`.
    #[must_use]
    pub fn with_proto(mut self, proto: impl Into<String>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    /// With `constructor`.
    #[must_use]
    pub fn with_constructor(mut self, constructor: u8) -> Self {
        self.constructor = Some(constructor);
        self
    }

    /// With `prototype`.
    #[must_use]
    pub fn with_prototype(mut self, prototype: Prototype) -> Self {
        self.prototype = Some(prototype);
        self
    }

    /// With `has_own_property`.
    #[must_use]
    pub fn with_has_own_property(mut self, has_own_property: Option<bool>) -> Self {
        self.has_own_property = Some(has_own_property);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: ProtoKeysValue) -> Self {
        self.value = Some(value);
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: Member) -> Self {
        self.union = Some(union);
        self
    }

    /// With `tagged`.
    #[must_use]
    pub fn with_tagged(mut self, tagged: Tagged) -> Self {
        self.tagged = Some(tagged);
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

runtime::record!(ProtoKeys {
    proto: optional "__proto__" as String,
    constructor: optional "constructor" as u8,
    prototype: optional "prototype" as Prototype,
    has_own_property: optional "hasOwnProperty" as Option<bool>,
    map: optional "map" as BTreeMap<String, String>,
    value: optional "value" as ProtoKeysValue,
    union: optional "union" as Member,
    tagged: optional "tagged" as Tagged,
    ..extra: runtime::Anything
});

impl ProtoKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ProtoKeys {
    const NAME: &'static str = "every.proto-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "proto-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-proto-keys/v1.schema.json");
}
