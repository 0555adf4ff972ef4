use std::collections::BTreeMap;

use crate::runtime;

/// `InheritedKeys`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InheritedKeys {
    /// The property `constructor`.
    pub constructor: Vec<String>,
    /// The property `valueOf`.
    pub value_of: Option<BTreeMap<String, u8>>,
    /// The property `toString`.
    pub to_string: Option<f64>,
    /// The property `__proto__`.
    pub proto: Option<(String, bool)>,
    /// The property `integers`.
    pub integers: Option<Vec<crate::Integer>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl InheritedKeys {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(constructor: Vec<String>) -> Self {
        Self {
            constructor,
            value_of: None,
            to_string: None,
            proto: None,
            integers: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `constructor`.
    #[must_use]
    pub fn with_constructor(mut self, constructor: Vec<String>) -> Self {
        self.constructor = constructor;
        self
    }

    /// With `value_of`.
    #[must_use]
    pub fn with_value_of(mut self, value_of: BTreeMap<String, u8>) -> Self {
        self.value_of = Some(value_of);
        self
    }

    /// With `to_string`.
    #[must_use]
    pub fn with_to_string(mut self, to_string: f64) -> Self {
        self.to_string = Some(to_string);
        self
    }

    /// With `proto`.
    #[must_use]
    pub fn with_proto(mut self, proto: (String, bool)) -> Self {
        self.proto = Some(proto);
        self
    }

    /// With `integers`.
    #[must_use]
    pub fn with_integers(mut self, integers: Vec<crate::Integer>) -> Self {
        self.integers = Some(integers);
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

runtime::record!(InheritedKeys {
    constructor: required "constructor" as runtime::Items<String, 1, { usize::MAX }, false>,
    value_of: optional "valueOf" as BTreeMap<String, runtime::MultipleOf<u8, 2>>,
    to_string: optional "toString" as runtime::Limited<f64, rules::ToString>,
    proto: optional "__proto__" as (String, bool),
    integers: optional "integers" as Vec<runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>>,
    ..extra: runtime::Anything
});

impl InheritedKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for InheritedKeys {
    const NAME: &'static str = "every.inherited-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "inherited-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-inherited-keys/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(ToString {
        minimum: inclusive "1" as 1.0;
        maximum: exclusive "3" as 3.0;
    });
}
