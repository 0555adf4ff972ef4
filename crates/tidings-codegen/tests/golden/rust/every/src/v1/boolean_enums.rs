use super::{BooleanEnumsAccepted, BooleanEnumsEither, Declined};
use crate::runtime;

/// `BooleanEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BooleanEnums {
    /// The property `accepted`.
    pub accepted: BooleanEnumsAccepted,
    /// The property `either`.
    pub either: Option<BooleanEnumsEither>,
    /// The property `named`.
    pub named: Option<Declined>,
    /// The property `maybe`.
    pub maybe: Option<Option<Declined>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl BooleanEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(accepted: BooleanEnumsAccepted) -> Self {
        Self {
            accepted,
            either: None,
            named: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `accepted`.
    #[must_use]
    pub fn with_accepted(mut self, accepted: BooleanEnumsAccepted) -> Self {
        self.accepted = accepted;
        self
    }

    /// With `either`.
    #[must_use]
    pub fn with_either(mut self, either: BooleanEnumsEither) -> Self {
        self.either = Some(either);
        self
    }

    /// With `named`.
    #[must_use]
    pub fn with_named(mut self, named: Declined) -> Self {
        self.named = Some(named);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<Declined>) -> Self {
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

runtime::record!(BooleanEnums {
    accepted: required "accepted" as BooleanEnumsAccepted,
    either: optional "either" as BooleanEnumsEither,
    named: optional "named" as Declined,
    maybe: optional "maybe" as Option<Declined>,
    ..extra: runtime::Anything
});

impl BooleanEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for BooleanEnums {
    const NAME: &'static str = "every.boolean-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "boolean-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-boolean-enum/v1.schema.json");
}
