//! The events of user accounts.

mod account;

pub use account::{AccountCreated, AccountDeleted, AccountUpdated, DeletionReason};

tidings::component!("users", source = "user-service", detail_type = name);
