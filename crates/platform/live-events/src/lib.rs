//! The events of live traffic.

mod users;

pub use users::{LiveUsersChanged, PageUsers};

tidings::component!("live", source = "vtex.events-example", detail_type = name);
