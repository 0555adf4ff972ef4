use crate::runtime;

/// An event of the component `users`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UsersEvent {
    /// `User Account Created`, version 1.
    AccountCreatedV1(crate::Delivered<crate::v1::AccountCreated>),
    /// `User Account Deleted`, version 1.
    AccountDeletedV1(crate::Delivered<crate::v1::AccountDeleted>),
    /// `User Account Updated`, version 1.
    AccountUpdatedV1(crate::Delivered<crate::v1::AccountUpdated>),
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

impl UsersEvent {
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

runtime::events!(UsersEvent {
    AccountCreatedV1: "user-service" "User Account Created" as crate::v1::AccountCreated,
    AccountDeletedV1: "user-service" "User Account Deleted" as crate::v1::AccountDeleted,
    AccountUpdatedV1: "user-service" "User Account Updated" as crate::v1::AccountUpdated,
});
