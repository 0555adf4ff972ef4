use crate::runtime;

/// A tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tree {
    /// What stands here.
    pub value: i32,
    /// What grows from here.
    pub children: Option<Vec<Tree>>,
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
    ..extra: runtime::Anything
});
