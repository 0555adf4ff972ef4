//! Version 2 of the component's events, and the types they are made of.

mod license;
mod status;
mod status_text;
mod transaction_created;
mod transaction_created_detail;

pub use license::License;
pub use status::Status;
pub use status_text::StatusText;
pub use transaction_created::TransactionCreated;
pub use transaction_created_detail::TransactionCreatedDetail;
