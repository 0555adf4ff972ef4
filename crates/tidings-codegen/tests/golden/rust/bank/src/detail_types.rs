//! The detail-types of the component's events.

/// `bank.test:created`, version 1.
pub const TEST_CREATED: &str = "bank.test:created";

/// `bank.transaction:created`, version 1.
pub const TRANSACTION_CREATED: &str = "bank.transaction:created";
