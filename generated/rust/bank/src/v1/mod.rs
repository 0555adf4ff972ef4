//! Version 1 of the component's events, and the types they are made of.

mod address;
mod color;
mod deletion_state;
mod deletion_status;
mod status;
mod status_text;
mod test_created;
mod test_created_detail;
mod transaction_created;
mod transaction_created_detail;
mod transaction_deleted;
mod transaction_deleted_detail;
mod transaction_status_changed;
mod transaction_status_changed_detail;

pub use address::Address;
pub use color::Color;
pub use deletion_state::DeletionState;
pub use deletion_status::DeletionStatus;
pub use status::Status;
pub use status_text::StatusText;
pub use test_created::TestCreated;
pub use test_created_detail::TestCreatedDetail;
pub use transaction_created::TransactionCreated;
pub use transaction_created_detail::TransactionCreatedDetail;
pub use transaction_deleted::TransactionDeleted;
pub use transaction_deleted_detail::TransactionDeletedDetail;
pub use transaction_status_changed::TransactionStatusChanged;
pub use transaction_status_changed_detail::TransactionStatusChangedDetail;
