use crate::runtime;

/// `RuleRecursive`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleRecursive {
    /// The property `name`.
    pub name: String,
    /// The property `children`.
    pub children: Option<Vec<RuleRecursive>>,
    /// The property `data`.
    pub data: Option<crate::Json>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleRecursive {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            children: None,
            data: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// With `children`.
    #[must_use]
    pub fn with_children(mut self, children: Vec<RuleRecursive>) -> Self {
        self.children = Some(children);
        self
    }

    /// With `data`.
    #[must_use]
    pub fn with_data(mut self, data: crate::Json) -> Self {
        self.data = Some(data);
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

runtime::record!(RuleRecursive by rules::judged {
    name: required "name" as String,
    children: optional "children" as Vec<RuleRecursive>,
    data: optional "data" as crate::Json,
    ..extra: runtime::Anything
});

impl RuleRecursive {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleRecursive {
    const NAME: &'static str = "every.rule-recursive";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-recursive@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-recursive/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "children but of leaves",
            check: Any(
                &[
                    Properties(
                        &[("name", Not(&Values(&[Known::Text("leaf")])))],
                        &[],
                        &Anything,
                    ),
                    Not(&Required(&["children"])),
                ],
            ),
        },
        Rule {
            words: "data is such a node again, or a number at any depth",
            check: Properties(
                &[
                    (
                        "data",
                        Any(
                            &[
                                Reference(crate::checks::v1::rule_recursive),
                                Reference(crate::checks::v1::recursive_number),
                            ],
                        ),
                    ),
                ],
                &[],
                &Anything,
            ),
        },
    }
}
