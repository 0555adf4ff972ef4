use serde::Serialize;

use crate::runtime;

/// `ClosedInner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct ClosedInner {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl ClosedInner {
    /// With `b`.
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
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

runtime::closed::record!(ClosedInner {
    b: optional "b" as String,
});

impl runtime::Named for ClosedInner {
    const NAME: &'static str = "ClosedInner";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &["b"];
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<String>("b");
        record.closed(KNOWN);
    }
}
