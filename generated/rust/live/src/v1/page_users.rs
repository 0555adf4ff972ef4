use crate::runtime;

/// The users on one page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PageUsers {
    /// The page's path, from the site's root.
    pub path: String,
    /// How many users are on it.
    pub users: u32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PageUsers {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(path: impl Into<String>, users: u32) -> Self {
        Self {
            path: path.into(),
            users,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `path`.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// With `users`.
    #[must_use]
    pub fn with_users(mut self, users: u32) -> Self {
        self.users = users;
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

runtime::record!(PageUsers {
    path: required "path" as String,
    users: required "users" as u32,
    ..extra: runtime::Anything
});
