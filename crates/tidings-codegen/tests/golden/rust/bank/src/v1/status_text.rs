use crate::runtime;

/// The state of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusText {
    /// It has been entered.
    Created,
    /// Somebody has approved it.
    Approved,
    /// The bank has it.
    InProgress,
    /// It was called back.
    #[deprecated]
    Stopped,
    /// The bank says that it is paid.
    ConfirmedPaid,
    /// It is in the ledger.
    Posted,
}

impl StatusText {
    /// The value as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Approved => "approved",
            Self::InProgress => "inProgress",
            Self::Stopped => "stopped",
            Self::ConfirmedPaid => "confirmedPaid",
            Self::Posted => "posted",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "created" => Some(Self::Created),
            "approved" => Some(Self::Approved),
            "inProgress" => Some(Self::InProgress),
            "stopped" => Some(Self::Stopped),
            "confirmedPaid" => Some(Self::ConfirmedPaid),
            "posted" => Some(Self::Posted),
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

impl std::fmt::Display for StatusText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl runtime::serde::Serialize for StatusText {
    fn serialize<S: runtime::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> runtime::serde::Deserialize<'de> for StatusText {
    fn deserialize<D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        <Self as runtime::Named>::unjudged(deserializer)
    }
}

impl runtime::Named for StatusText {
    const NAME: &'static str = "StatusText";

    fn unjudged<'de, D: runtime::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::text(deserializer, Self::known)
    }

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &[
            "created",
            "approved",
            "inProgress",
            "stopped",
            "confirmedPaid",
            "posted",
        ];
        faults.one_of(value, at, KNOWN);
    }
}
