use super::{DocumentedCurrency, DocumentedSingle, DocumentedStatus, OddValue};
use crate::runtime;

/// `DocumentedEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DocumentedEnums {
    /// The property `closed`.
    pub closed: DocumentedStatus,
    /// The property `open`.
    pub open: Option<DocumentedCurrency>,
    /// The property `single`.
    pub single: Option<DocumentedSingle>,
    /// The property `odd`.
    pub odd: Option<OddValue>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl DocumentedEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(closed: DocumentedStatus) -> Self {
        Self {
            closed,
            open: None,
            single: None,
            odd: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `closed`.
    #[must_use]
    pub fn with_closed(mut self, closed: DocumentedStatus) -> Self {
        self.closed = closed;
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: DocumentedCurrency) -> Self {
        self.open = Some(open);
        self
    }

    /// With `single`.
    #[must_use]
    pub fn with_single(mut self, single: DocumentedSingle) -> Self {
        self.single = Some(single);
        self
    }

    /// With `odd`.
    #[must_use]
    pub fn with_odd(mut self, odd: OddValue) -> Self {
        self.odd = Some(odd);
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

runtime::record!(DocumentedEnums {
    closed: required "closed" as DocumentedStatus,
    open: optional "open" as DocumentedCurrency,
    single: optional "single" as DocumentedSingle,
    odd: optional "odd" as OddValue,
    ..extra: runtime::Anything
});

impl DocumentedEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for DocumentedEnums {
    const NAME: &'static str = "every.documented-enums";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "documented-enums@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-documented-enums/v1.schema.json");
}
