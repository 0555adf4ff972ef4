//! Version 1 of the component's events, and the types they are made of.

mod live_users_changed;
mod page_users;

pub use live_users_changed::{LiveUsersChanged, LiveUsersChangedRequired};
pub use page_users::PageUsers;
