use super::OpenMove;
use crate::runtime;

/// `OpenExternalUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenExternalUnion {
    /// The property `move`.
    pub r#move: OpenMove,
    /// The property `more`.
    pub more: Option<Vec<OpenMove>>,
    /// The property `maybe`.
    pub maybe: Option<Option<OpenMove>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenExternalUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(r#move: OpenMove) -> Self {
        Self {
            r#move,
            more: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `move`.
    #[must_use]
    pub fn with_move(mut self, r#move: OpenMove) -> Self {
        self.r#move = r#move;
        self
    }

    /// With `more`.
    #[must_use]
    pub fn with_more(mut self, more: Vec<OpenMove>) -> Self {
        self.more = Some(more);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<OpenMove>) -> Self {
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

runtime::record!(OpenExternalUnion {
    r#move: required "move" as OpenMove,
    more: optional "more" as Vec<OpenMove>,
    maybe: optional "maybe" as Option<OpenMove>,
    ..extra: runtime::Anything
});

impl OpenExternalUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenExternalUnion {
    const NAME: &'static str = "every.open-union-external";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-union-external@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-open-union-external/v1.schema.json");
}
