use serde::{Deserialize, Serialize};

use super::PageUsers;
use crate::runtime;

/// The number of users on a site changed. Its key on the bus is `send-event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LiveUsersChanged {
    /// The account that the site belongs to.
    pub account: String,
    /// The workspace of the account.
    pub workspace: String,
    /// How many users are on the site from now on.
    #[serde(deserialize_with = "<u32 as runtime::Shape>::read")]
    pub live_users: u32,
    /// How many there were until now. Absent in the first event after a start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<u32 as runtime::Shape>::present")]
    pub previous_live_users: Option<u32>,
    /// The pages with most users, most of them first. At most ten.
    #[serde(
        deserialize_with = "<runtime::Items<PageUsers, 0, 10, false> as runtime::Shape>::read"
    )]
    pub pages: Vec<PageUsers>,
    /// When they were counted, in UTC with milliseconds.
    pub counted_at: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// What a [`LiveUsersChanged`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LiveUsersChangedRequired {
    /// See [`LiveUsersChanged::account`].
    pub account: String,
    /// See [`LiveUsersChanged::workspace`].
    pub workspace: String,
    /// See [`LiveUsersChanged::live_users`].
    pub live_users: u32,
    /// See [`LiveUsersChanged::pages`].
    pub pages: Vec<PageUsers>,
    /// See [`LiveUsersChanged::counted_at`].
    pub counted_at: String,
}

impl LiveUsersChanged {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: LiveUsersChangedRequired) -> Self {
        Self {
            account: required.account,
            workspace: required.workspace,
            live_users: required.live_users,
            previous_live_users: None,
            pages: required.pages,
            counted_at: required.counted_at,
            extra: serde_json::Map::new(),
        }
    }

    /// With `previous_live_users`.
    #[must_use]
    pub fn with_previous_live_users(mut self, previous_live_users: u32) -> Self {
        self.previous_live_users = Some(previous_live_users);
        self
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for LiveUsersChanged {
    const NAME: &'static str = "LiveUsersChanged";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("account");
        record.required::<String>("workspace");
        record.required::<u32>("liveUsers");
        record.optional::<u32>("previousLiveUsers");
        record.required::<runtime::Items<PageUsers, 0, 10, false>>("pages");
        record.required::<String>("countedAt");
    }
}

impl LiveUsersChanged {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for LiveUsersChanged {
    const NAME: &'static str = "send-event";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "vtex.events-example";
    const DETAIL_TYPE: &'static str = "send-event";
    const SCHEMA: &'static str = include_str!("../../schemas/send-event/v1.schema.json");
}
