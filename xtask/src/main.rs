//! The tasks of this workspace.

// A line in Cargo.toml does not link a crate that no code mentions, and its events would be missing.
use bank_events as _;
use entrypoint_events as _;
use live_events as _;
use trading_events as _;
use users_events as _;

fn main() {}
