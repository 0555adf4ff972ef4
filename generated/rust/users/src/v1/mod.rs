//! Version 1 of the component's events, and the types they are made of.

mod account_created;
mod account_deleted;
mod account_updated;
mod deletion_reason;

pub use account_created::AccountCreated;
pub use account_deleted::AccountDeleted;
pub use account_updated::AccountUpdated;
pub use deletion_reason::DeletionReason;
