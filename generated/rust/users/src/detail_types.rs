//! The detail-types of the component's events.

/// `User Account Created`, version 1.
pub const ACCOUNT_CREATED: &str = "User Account Created";

/// `User Account Deleted`, version 1.
pub const ACCOUNT_DELETED: &str = "User Account Deleted";

/// `User Account Updated`, version 1.
pub const ACCOUNT_UPDATED: &str = "User Account Updated";
