use super::Branch;
use crate::runtime;

/// `Tree`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    /// The property `value`.
    pub value: i32,
    /// The property `children`.
    pub children: Option<Vec<Tree>>,
    /// The property `left`.
    pub left: Option<Option<Branch>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Tree {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self {
            value,
            children: None,
            left: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: i32) -> Self {
        self.value = value;
        self
    }

    /// With `children`.
    #[must_use]
    pub fn with_children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// With `left`.
    #[must_use]
    pub fn with_left(mut self, left: Option<Branch>) -> Self {
        self.left = Some(left);
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

runtime::record!(Tree {
    value: required "value" as i32,
    children: optional "children" as Vec<Tree>,
    left: optional "left" as Option<Branch>,
    ..extra: runtime::Anything
});

impl Tree {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Tree {
    const NAME: &'static str = "every.recursive";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "recursive@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-recursive/v1.schema.json");
}
