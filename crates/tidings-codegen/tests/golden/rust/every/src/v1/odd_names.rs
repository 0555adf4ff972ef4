use crate::runtime;

/// `OddNames`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OddNames {
    /// The property `odd key`.
    pub odd_key: String,
    /// The property `kebab-case`.
    pub kebab_case: Option<String>,
    /// The property `snake_case`.
    pub snake_case: Option<String>,
    /// The property `2nd`.
    pub _2nd: Option<String>,
    /// The property `ærlig`.
    pub ærlig: Option<String>,
    /// The property `with.dot`.
    pub with_dot: Option<String>,
    /// The property `quote"s`.
    pub quote_s: Option<String>,
    /// The property `back\slash`.
    pub back_slash: Option<String>,
    /// The property `$ref`.
    pub r#ref: Option<String>,
    /// The property `@type`.
    pub r#type: Option<String>,
    /// The property `slash/name`.
    pub slash_name: Option<String>,
    /// The property `tilde~name`.
    pub tilde_name: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OddNames {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(odd_key: impl Into<String>) -> Self {
        Self {
            odd_key: odd_key.into(),
            kebab_case: None,
            snake_case: None,
            _2nd: None,
            ærlig: None,
            with_dot: None,
            quote_s: None,
            back_slash: None,
            r#ref: None,
            r#type: None,
            slash_name: None,
            tilde_name: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `odd_key`.
    #[must_use]
    pub fn with_odd_key(mut self, odd_key: impl Into<String>) -> Self {
        self.odd_key = odd_key.into();
        self
    }

    /// With `kebab_case`.
    #[must_use]
    pub fn with_kebab_case(mut self, kebab_case: impl Into<String>) -> Self {
        self.kebab_case = Some(kebab_case.into());
        self
    }

    /// With `snake_case`.
    #[must_use]
    pub fn with_snake_case(mut self, snake_case: impl Into<String>) -> Self {
        self.snake_case = Some(snake_case.into());
        self
    }

    /// With `2nd`.
    #[must_use]
    pub fn with_2nd(mut self, number_2nd: impl Into<String>) -> Self {
        self._2nd = Some(number_2nd.into());
        self
    }

    /// With `ærlig`.
    #[must_use]
    pub fn with_ærlig(mut self, ærlig: impl Into<String>) -> Self {
        self.ærlig = Some(ærlig.into());
        self
    }

    /// With `with_dot`.
    #[must_use]
    pub fn with_with_dot(mut self, with_dot: impl Into<String>) -> Self {
        self.with_dot = Some(with_dot.into());
        self
    }

    /// With `quote_s`.
    #[must_use]
    pub fn with_quote_s(mut self, quote_s: impl Into<String>) -> Self {
        self.quote_s = Some(quote_s.into());
        self
    }

    /// With `back_slash`.
    #[must_use]
    pub fn with_back_slash(mut self, back_slash: impl Into<String>) -> Self {
        self.back_slash = Some(back_slash.into());
        self
    }

    /// With `ref`.
    #[must_use]
    pub fn with_ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// With `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// With `slash_name`.
    #[must_use]
    pub fn with_slash_name(mut self, slash_name: impl Into<String>) -> Self {
        self.slash_name = Some(slash_name.into());
        self
    }

    /// With `tilde_name`.
    #[must_use]
    pub fn with_tilde_name(mut self, tilde_name: impl Into<String>) -> Self {
        self.tilde_name = Some(tilde_name.into());
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

runtime::record!(OddNames {
    odd_key: required "odd key" as String,
    kebab_case: optional "kebab-case" as String,
    snake_case: optional "snake_case" as String,
    _2nd: optional "2nd" as String,
    ærlig: optional "ærlig" as String,
    with_dot: optional "with.dot" as String,
    quote_s: optional "quote\"s" as String,
    back_slash: optional "back\\slash" as String,
    r#ref: optional "$ref" as String,
    r#type: optional "@type" as String,
    slash_name: optional "slash/name" as String,
    tilde_name: optional "tilde~name" as String,
    ..extra: runtime::Anything
});

impl OddNames {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OddNames {
    const NAME: &'static str = "every.odd-names";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "odd-names@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-odd-names/v1.schema.json");
}
