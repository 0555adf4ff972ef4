use super::OpenStatus;
use crate::runtime;

/// `OpenEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenEnums {
    /// The property `status`.
    pub status: OpenStatus,
    /// The property `all`.
    pub all: Option<Vec<OpenStatus>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(status: OpenStatus) -> Self {
        Self {
            status,
            all: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `status`.
    #[must_use]
    pub fn with_status(mut self, status: OpenStatus) -> Self {
        self.status = status;
        self
    }

    /// With `all`.
    #[must_use]
    pub fn with_all(mut self, all: Vec<OpenStatus>) -> Self {
        self.all = Some(all);
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

runtime::record!(OpenEnums {
    status: required "status" as OpenStatus,
    all: optional "all" as Vec<OpenStatus>,
    ..extra: runtime::Anything
});

impl OpenEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenEnums {
    const NAME: &'static str = "every.open-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-open-enum/v1.schema.json");
}
