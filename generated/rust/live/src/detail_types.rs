//! The detail-types of the component's events.

/// `send-event`, version 1.
pub const LIVE_USERS_CHANGED_V1: &str = "send-event";
