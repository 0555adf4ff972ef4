use serde::{Deserialize, Serialize};

use super::HostileState;
use crate::runtime;

/// Ends it: */ and --> and """ and `${x}` and </summary> & <b> {@link x} {{x}} \u0041 \
/// # heading
///
/// ```text
/// let x = '"';
/// ```
/// ///
///  trailing \
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HostileDocs {
    /// Ends it: */ and --> and """ and `${x}` and </summary> & <b> {@link x} {{x}} \u0041 \
    /// # heading
    ///
    /// ```text
    /// let x = '"';
    /// ```
    /// ///
    ///  trailing \
    pub field: String,
    /// The property `state`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<HostileState as runtime::Shape>::present")]
    pub state: Option<HostileState>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl HostileDocs {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            state: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `state`.
    #[must_use]
    pub fn with_state(mut self, state: HostileState) -> Self {
        self.state = Some(state);
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

impl runtime::Named for HostileDocs {
    const NAME: &'static str = "HostileDocs";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("field");
        record.optional::<HostileState>("state");
    }
}

impl HostileDocs {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for HostileDocs {
    const NAME: &'static str = "every.hostile-docs";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "hostile-docs@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-hostile-docs/v1.schema.json");
}
