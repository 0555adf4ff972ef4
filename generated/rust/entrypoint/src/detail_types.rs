//! The detail-types of the component's events.

/// `entrypoint.entry:denied`, version 1.
pub const ENTRY_DENIED_V1: &str = "entrypoint.entry:denied@v1";

/// `entrypoint.entry:granted`, version 1.
pub const ENTRY_GRANTED_V1: &str = "entrypoint.entry:granted@v1";
