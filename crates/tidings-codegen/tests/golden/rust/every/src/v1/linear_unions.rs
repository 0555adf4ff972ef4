use super::Node;
use crate::runtime;

/// `LinearUnions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinearUnions {
    /// The property `node`.
    pub node: Node,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl LinearUnions {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(node: Node) -> Self {
        Self {
            node,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `node`.
    #[must_use]
    pub fn with_node(mut self, node: Node) -> Self {
        self.node = node;
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

runtime::record!(LinearUnions {
    node: required "node" as Node,
    ..extra: runtime::Anything
});

impl LinearUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for LinearUnions {
    const NAME: &'static str = "every.linear-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "linear-unions@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-linear-unions/v1.schema.json");
}
