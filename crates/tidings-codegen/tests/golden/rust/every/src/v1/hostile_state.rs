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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostileState {
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
    A,
    /// `"*/ b"`.
    B,
}

impl HostileState {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "*/ b",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "a" => Some(Self::A),
            "*/ b" => Some(Self::B),
            _ => None,
        }
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

impl std::fmt::Display for HostileState {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for HostileState {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for HostileState {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for HostileState {
    const NAME: &'static str = "HostileState";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &["a", "*/ b"];
        faults.one_of(value, at, KNOWN);
    }
}
