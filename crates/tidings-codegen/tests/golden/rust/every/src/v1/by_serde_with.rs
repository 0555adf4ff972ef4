use crate::runtime;

/// The adapters of `serde_with`, which have their schemas under its feature `schemars_1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BySerdeWith {
    /// The property `content`.
    pub content: String,
    /// The property `thumbnail`.
    ///
    /// When absent: `null`.
    pub thumbnail: Option<String>,
    /// The property `pages`.
    pub pages: Vec<String>,
    /// The property `digest`.
    pub digest: String,
    /// The property `port`.
    pub port: String,
    /// The property `wait`.
    pub wait: u64,
    /// The property `at`.
    pub at: i64,
    /// The property `nick`.
    pub nick: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`BySerdeWith`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BySerdeWithRequired {
    /// See [`BySerdeWith::content`].
    pub content: String,
    /// See [`BySerdeWith::thumbnail`].
    pub thumbnail: Option<String>,
    /// See [`BySerdeWith::pages`].
    pub pages: Vec<String>,
    /// See [`BySerdeWith::digest`].
    pub digest: String,
    /// See [`BySerdeWith::port`].
    pub port: String,
    /// See [`BySerdeWith::wait`].
    pub wait: u64,
    /// See [`BySerdeWith::at`].
    pub at: i64,
    /// See [`BySerdeWith::nick`].
    pub nick: Option<String>,
}

impl BySerdeWith {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: BySerdeWithRequired) -> Self {
        Self {
            content: required.content,
            thumbnail: required.thumbnail,
            pages: required.pages,
            digest: required.digest,
            port: required.port,
            wait: required.wait,
            at: required.at,
            nick: required.nick,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `content`.
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = content.into();
        self
    }

    /// With `thumbnail`.
    #[must_use]
    pub fn with_thumbnail(mut self, thumbnail: Option<String>) -> Self {
        self.thumbnail = thumbnail;
        self
    }

    /// With `pages`.
    #[must_use]
    pub fn with_pages(mut self, pages: Vec<String>) -> Self {
        self.pages = pages;
        self
    }

    /// With `digest`.
    #[must_use]
    pub fn with_digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = digest.into();
        self
    }

    /// With `port`.
    #[must_use]
    pub fn with_port(mut self, port: impl Into<String>) -> Self {
        self.port = port.into();
        self
    }

    /// With `wait`.
    #[must_use]
    pub fn with_wait(mut self, wait: u64) -> Self {
        self.wait = wait;
        self
    }

    /// With `at`.
    #[must_use]
    pub fn with_at(mut self, at: i64) -> Self {
        self.at = at;
        self
    }

    /// With `nick`.
    #[must_use]
    pub fn with_nick(mut self, nick: Option<String>) -> Self {
        self.nick = nick;
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

runtime::record!(BySerdeWith {
    content: required "content" as String,
    thumbnail: required "thumbnail" as Option<String>,
    pages: required "pages" as Vec<String>,
    digest: required "digest" as runtime::Matching<String, rules::Digest>,
    port: required "port" as String,
    wait: required "wait" as u64,
    at: required "at" as i64,
    nick: required "nick" as Option<String>,
    ..extra: runtime::Anything
});

impl BySerdeWith {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for BySerdeWith {
    const NAME: &'static str = "every.third-party-serde-with";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "third-party-serde-with@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-third-party-serde-with/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(Digest: "^(?:[0-9A-Fa-f]{2})*$" {
        classes: 0 => 0, 48 => 1, 58 => 0, 65 => 1, 71 => 0, 97 => 1, 103 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 1;
        start: 2;
        accepting: 2;
    });
}
