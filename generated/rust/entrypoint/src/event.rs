use crate::runtime;

/// An event of the component `entrypoint`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntrypointEvent {
    /// `entrypoint.entry:denied`, version 1.
    EntryDeniedV1(crate::Delivered<crate::v1::EntryDeniedStreamRecord>),
    /// `entrypoint.entry:granted`, version 1.
    EntryGrantedV1(crate::Delivered<crate::v1::EntryGrantedStreamRecord>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized {
        /// The event's source.
        source: String,
        /// The event's detail-type.
        detail_type: String,
        /// The delivery, with whatever its detail is.
        event: crate::Delivered<crate::Json>,
    },
}

impl EntrypointEvent {
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

runtime::events!(EntrypointEvent {
    EntryDeniedV1: "entrypoint" "entrypoint.entry:denied@v1" as crate::v1::EntryDeniedStreamRecord,
    EntryGrantedV1: "entrypoint" "entrypoint.entry:granted@v1" as crate::v1::EntryGrantedStreamRecord,
});
