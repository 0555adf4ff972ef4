//! Version 1 of the component's events, and the types they are made of.

mod address;
mod color;
mod status_text;
mod test_created;
mod transaction_created;
mod transaction_created_detail;
mod transaction_status;

pub use address::Address;
pub use color::Color;
pub use status_text::StatusText;
pub use test_created::TestCreated;
pub use transaction_created::TransactionCreated;
pub use transaction_created_detail::TransactionCreatedDetail;
pub use transaction_status::TransactionStatus;
