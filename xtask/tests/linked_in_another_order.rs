//! The same crates, mentioned and therefore linked in another order: the registry gives the same list.

#[path = "platform/mod.rs"]
mod platform;

#[rustfmt::skip] // it would sort them
use {users_events as _, showcase as _, live_events as _, bank_events as _, trading_events as _, entrypoint_events as _};

#[test]
fn every_event_is_seen() {
    platform::assert_all_events();
}
