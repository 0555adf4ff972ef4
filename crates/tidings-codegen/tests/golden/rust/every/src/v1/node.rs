use super::NodeValue;
use crate::runtime;

/// `Node`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node(pub Option<Box<NodeValue>>);

impl Node {
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

impl From<Option<Box<NodeValue>>> for Node {
    fn from(value: Option<Box<NodeValue>>) -> Self {
        Self(value)
    }
}

runtime::alias!(Node as Option<runtime::Boxed<NodeValue>>);
