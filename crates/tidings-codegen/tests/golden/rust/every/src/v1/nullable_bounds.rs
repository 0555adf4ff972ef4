use crate::runtime;

/// `NullableBounds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NullableBounds {
    /// The property `text`.
    pub text: Option<Option<String>>,
    /// The property `byte`.
    pub byte: Option<Option<u8>>,
    /// The property `share`.
    pub share: Option<Option<f64>>,
    /// The property `list`.
    pub list: Option<Option<Vec<String>>>,
    /// The property `set`.
    pub set: Option<Option<Vec<String>>>,
    /// The property `pair`.
    pub pair: Option<Option<(String, String)>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NullableBounds {
    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: Option<String>) -> Self {
        self.text = Some(text);
        self
    }

    /// With `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: Option<u8>) -> Self {
        self.byte = Some(byte);
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: Option<f64>) -> Self {
        self.share = Some(share);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Option<Vec<String>>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `set`.
    #[must_use]
    pub fn with_set(mut self, set: Option<Vec<String>>) -> Self {
        self.set = Some(set);
        self
    }

    /// With `pair`.
    #[must_use]
    pub fn with_pair(mut self, pair: Option<(String, String)>) -> Self {
        self.pair = Some(pair);
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

runtime::record!(NullableBounds {
    text: optional "text" as Option<runtime::Text<2, 3>>,
    byte: optional "byte" as Option<u8>,
    share: optional "share" as Option<runtime::Limited<f64, rules::Share>>,
    list: optional "list" as Option<runtime::Items<String, 1, 2, false>>,
    set: optional "set" as Option<runtime::Items<String, 0, { usize::MAX }, true>>,
    pair: optional "pair" as Option<(String, String)>,
    ..extra: runtime::Anything
});

impl NullableBounds {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for NullableBounds {
    const NAME: &'static str = "every.nullable-bounds";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "nullable-bounds@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-nullable-bounds/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Share {
        minimum: inclusive "0" as 0.0;
        maximum: inclusive "1" as 1.0;
    });
}
