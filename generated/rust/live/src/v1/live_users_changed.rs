use super::PageUsers;
use crate::runtime;

/// The number of users on a site changed. Its key on the bus is `send-event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LiveUsersChanged {
    /// The account that the site belongs to.
    pub account: String,
    /// The workspace of the account.
    pub workspace: String,
    /// How many users are on the site from now on.
    pub live_users: u32,
    /// How many there were until now. Absent in the first event after a start.
    pub previous_live_users: Option<u32>,
    /// The pages with most users, most of them first. At most ten.
    pub pages: Vec<PageUsers>,
    /// When they were counted, in UTC with milliseconds.
    pub counted_at: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
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
            extra: crate::JsonMap::new(),
        }
    }

    /// With `account`.
    #[must_use]
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// With `workspace`.
    #[must_use]
    pub fn with_workspace(mut self, workspace: impl Into<String>) -> Self {
        self.workspace = workspace.into();
        self
    }

    /// With `live_users`.
    #[must_use]
    pub fn with_live_users(mut self, live_users: u32) -> Self {
        self.live_users = live_users;
        self
    }

    /// With `previous_live_users`.
    #[must_use]
    pub fn with_previous_live_users(mut self, previous_live_users: u32) -> Self {
        self.previous_live_users = Some(previous_live_users);
        self
    }

    /// With `pages`.
    #[must_use]
    pub fn with_pages(mut self, pages: Vec<PageUsers>) -> Self {
        self.pages = pages;
        self
    }

    /// With `counted_at`.
    #[must_use]
    pub fn with_counted_at(mut self, counted_at: impl Into<String>) -> Self {
        self.counted_at = counted_at.into();
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

runtime::record!(LiveUsersChanged {
    account: required "account" as String,
    workspace: required "workspace" as String,
    live_users: required "liveUsers" as u32,
    previous_live_users: optional "previousLiveUsers" as u32,
    pages: required "pages" as runtime::Items<PageUsers, 0, 10, false>,
    counted_at: required "countedAt" as String,
    ..extra: runtime::Anything
});

impl LiveUsersChanged {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

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
