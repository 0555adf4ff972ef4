//! The detail-types of the component's events.

/// `User Account Created`, version 1.
pub const ACCOUNT_CREATED_V1: &str = "User Account Created";

/// `User Account Deleted`, version 1.
pub const ACCOUNT_DELETED_V1: &str = "User Account Deleted";

/// `User Account Updated`, version 1.
pub const ACCOUNT_UPDATED_V1: &str = "User Account Updated";
