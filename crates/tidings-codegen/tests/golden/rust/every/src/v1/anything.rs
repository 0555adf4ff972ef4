use crate::runtime;

/// `Anything`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Anything {
    /// The property `required`.
    pub required: crate::Json,
    /// The property `optional`.
    pub optional: Option<crate::Json>,
    /// The property `list`.
    pub list: Option<Vec<crate::Json>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Anything {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: crate::Json) -> Self {
        Self {
            required,
            optional: None,
            list: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `required`.
    #[must_use]
    pub fn with_required(mut self, required: crate::Json) -> Self {
        self.required = required;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: crate::Json) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<crate::Json>) -> Self {
        self.list = Some(list);
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

runtime::record!(Anything {
    required: required "required" as crate::Json,
    optional: optional "optional" as crate::Json,
    list: optional "list" as Vec<crate::Json>,
    ..extra: runtime::Anything
});

impl Anything {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Anything {
    const NAME: &'static str = "every.any";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "any@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-any/v1.schema.json");
}
