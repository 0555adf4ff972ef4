use std::collections::BTreeMap;

use crate::runtime;

/// `IntegerKeys`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntegerKeys {
    /// The property `names`.
    pub names: BTreeMap<String, String>,
    /// The property `counts`.
    pub counts: Option<BTreeMap<String, u8>>,
    /// The property `maybe`.
    pub maybe: Option<Option<BTreeMap<String, Option<bool>>>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl IntegerKeys {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(names: BTreeMap<String, String>) -> Self {
        Self {
            names,
            counts: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `names`.
    #[must_use]
    pub fn with_names(mut self, names: BTreeMap<String, String>) -> Self {
        self.names = names;
        self
    }

    /// With `counts`.
    #[must_use]
    pub fn with_counts(mut self, counts: BTreeMap<String, u8>) -> Self {
        self.counts = Some(counts);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<BTreeMap<String, Option<bool>>>) -> Self {
        self.maybe = Some(maybe);
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

runtime::record!(IntegerKeys {
    names: required "names" as BTreeMap<runtime::Matching<String, rules::NamesKeys>, String>,
    counts: optional "counts" as BTreeMap<runtime::Matching<String, rules::CountsKeys>, u8>,
    maybe: optional "maybe" as Option<BTreeMap<runtime::Matching<String, rules::CountsKeys>, Option<bool>>>,
    ..extra: runtime::Anything
});

impl IntegerKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for IntegerKeys {
    const NAME: &'static str = "every.integer-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "integer-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-integer-keys/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(CountsKeys: "^[0-9]+$" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(NamesKeys: "^-?[0-9]+$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 48 => 2, 58 => 0;
        width: 3;
        next: 0, 0, 0, 0, 2, 3, 0, 0, 3, 0, 0, 3;
        start: 1;
        accepting: 3;
    });
}
