//! Who is on the site right now.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// The number of users on a site changed. Its key on the bus is `send-event`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "send-event", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct LiveUsersChanged {
    /// The account that the site belongs to.
    pub account: String,
    /// The workspace of the account.
    pub workspace: String,
    /// How many users are on the site from now on.
    pub live_users: u32,
    /// How many there were until now. Absent in the first event after a start.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub previous_live_users: Option<u32>,
    /// The pages with most users, most of them first. At most ten.
    #[schemars(length(max = 10))]
    pub pages: Vec<PageUsers>,
    /// When they were counted, in UTC with milliseconds.
    #[schemars(extend("format" = "date-time"))]
    pub counted_at: String,
}

/// The users on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PageUsers {
    /// The page's path, from the site's root.
    pub path: String,
    /// How many users are on it.
    pub users: u32,
}

impl Factory for PageUsers {
    fn build() -> Self {
        PageUsers { path: "/coffee/p".to_owned(), users: 31 }
    }
}

impl Factory for LiveUsersChanged {
    fn build() -> Self {
        LiveUsersChanged {
            account: "acme".to_owned(),
            workspace: "master".to_owned(),
            live_users: 57,
            previous_live_users: Some(54),
            pages: vec![PageUsers::build(), PageUsers { path: "/".to_owned(), users: 26 }],
            counted_at: "2024-11-29T20:15:00.000Z".to_owned(),
        }
    }

    fn samples() -> Vec<Self> {
        let empty =
            LiveUsersChanged { live_users: 0, previous_live_users: None, pages: vec![], ..Self::build() };
        vec![Self::build(), empty]
    }
}
