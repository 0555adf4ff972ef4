use super::{Colour, DocumentedState};
use crate::runtime;

/// `ClosedEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ClosedEnums {
    /// The property `colour`.
    pub colour: Colour,
    /// The property `state`.
    pub state: DocumentedState,
    /// The property `maybe`.
    pub maybe: Option<Option<Colour>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ClosedEnums {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(colour: Colour, state: DocumentedState) -> Self {
        Self {
            colour,
            state,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }

    /// With `state`.
    #[must_use]
    pub fn with_state(mut self, state: DocumentedState) -> Self {
        self.state = state;
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<Colour>) -> Self {
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

runtime::record!(ClosedEnums {
    colour: required "colour" as Colour,
    state: required "state" as DocumentedState,
    maybe: optional "maybe" as Option<Colour>,
    ..extra: runtime::Anything
});

impl ClosedEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ClosedEnums {
    const NAME: &'static str = "every.closed-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "closed-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-closed-enum/v1.schema.json");
}
