//! The events of the bank.
//!
//! What travels on the bus is a [`Detail`] whose content is the payload.

mod detail;
mod status;
mod test;
mod transaction;
pub mod v2;

pub use detail::Detail;
pub use status::{DeletionState, DeletionStatus, Status, StatusText};
pub use test::{Address, Color, TestCreated};
pub use transaction::{TransactionCreated, TransactionDeleted, TransactionStatusChanged};

tidings::component!("bank", source = "com.24sevenoffice.banktransfer", detail_type = name, envelope = Detail);
