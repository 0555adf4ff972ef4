use super::HostileState;
use crate::runtime;

/// Ends it: \*/ and --> and """ and `${x}` and \</summary> & \<b> {@link x} {{x}} \u0041 \\
///
/// # heading
///
/// ```text
/// let x = '"';
/// ```
///
/// ///
/// trailing \\
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HostileDocs {
    /// Ends it: \*/ and --> and """ and `${x}` and \</summary> & \<b> {@link x} {{x}} \u0041 \\
    ///
    /// # heading
    ///
    /// ```text
    /// let x = '"';
    /// ```
    ///
    /// ///
    /// trailing \\
    pub field: String,
    /// The property `state`.
    pub state: Option<HostileState>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl HostileDocs {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            state: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `field`.
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
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

runtime::record!(HostileDocs {
    field: required "field" as String,
    state: optional "state" as HostileState,
    ..extra: runtime::Anything
});

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
