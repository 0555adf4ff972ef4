use super::{Chain, Condition, Folder, Index, Tree};
use crate::runtime;

/// Recursive types were shown: in lists, options, maps and unions, and in one another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecursionShown {
    /// What was shown before: the payload holds itself.
    pub previous: Option<Box<RecursionShown>>,
    /// A type that holds a list of itself.
    pub tree: Tree,
    /// A type that holds itself or `null`.
    pub chain: Chain,
    /// A type that holds a map of itself.
    pub index: Index,
    /// A type that holds one that holds it.
    pub folder: Folder,
    /// A union whose variants hold it.
    pub condition: Condition,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`RecursionShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RecursionShownRequired {
    /// See [`RecursionShown::tree`].
    pub tree: Tree,
    /// See [`RecursionShown::chain`].
    pub chain: Chain,
    /// See [`RecursionShown::index`].
    pub index: Index,
    /// See [`RecursionShown::folder`].
    pub folder: Folder,
    /// See [`RecursionShown::condition`].
    pub condition: Condition,
}

impl RecursionShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: RecursionShownRequired) -> Self {
        Self {
            previous: None,
            tree: required.tree,
            chain: required.chain,
            index: required.index,
            folder: required.folder,
            condition: required.condition,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `previous`.
    #[must_use]
    pub fn with_previous(mut self, previous: RecursionShown) -> Self {
        self.previous = Some(Box::new(previous));
        self
    }

    /// With `tree`.
    #[must_use]
    pub fn with_tree(mut self, tree: Tree) -> Self {
        self.tree = tree;
        self
    }

    /// With `chain`.
    #[must_use]
    pub fn with_chain(mut self, chain: Chain) -> Self {
        self.chain = chain;
        self
    }

    /// With `index`.
    #[must_use]
    pub fn with_index(mut self, index: Index) -> Self {
        self.index = index;
        self
    }

    /// With `folder`.
    #[must_use]
    pub fn with_folder(mut self, folder: Folder) -> Self {
        self.folder = folder;
        self
    }

    /// With `condition`.
    #[must_use]
    pub fn with_condition(mut self, condition: Condition) -> Self {
        self.condition = condition;
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

runtime::record!(RecursionShown {
    previous: optional "previous" as runtime::Boxed<RecursionShown>,
    tree: required "tree" as Tree,
    chain: required "chain" as Chain,
    index: required "index" as Index,
    folder: required "folder" as Folder,
    condition: required "condition" as Condition,
    ..extra: runtime::Anything
});

impl RecursionShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RecursionShown {
    const NAME: &'static str = "showcase.recursion";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.recursion@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-recursion/v1.schema.json");
}
