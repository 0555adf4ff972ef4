//! The detail-types of the component's events.

/// `bank.test:created`, version 1.
pub const TEST_CREATED_V1: &str = "bank.test:created";

/// `bank.transaction:created`, version 1.
pub const TRANSACTION_CREATED_V1: &str = "bank.transaction:created";

/// `bank.transaction:created`, version 2.
pub const TRANSACTION_CREATED_V2: &str = "bank.transaction:created@v2";

/// `bank.transaction:deleted`, version 1.
pub const TRANSACTION_DELETED_V1: &str = "bank.transaction:deleted";

/// `bank.transaction:statuschanged`, version 1.
pub const TRANSACTION_STATUS_CHANGED_V1: &str = "bank.transaction:statuschanged";
