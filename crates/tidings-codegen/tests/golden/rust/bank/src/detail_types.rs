//! The detail-types of the component's events.

/// `bank.test:created`, version 1.
pub const TEST_CREATED_V1: &str = "bank.test:created";

/// `bank.transaction:created`, version 1.
pub const TRANSACTION_CREATED_V1: &str = "bank.transaction:created";
