use serde::{Deserialize, Serialize};

use crate::runtime;

/// `OddNames`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OddNames {
    /// The property `odd key`.
    #[serde(rename = "odd key")]
    pub odd_key: String,
    /// The property `kebab-case`.
    #[serde(
        rename = "kebab-case",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub kebab_case: Option<String>,
    /// The property `snake_case`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub snake_case: Option<String>,
    /// The property `2nd`.
    #[serde(rename = "2nd", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub _2nd: Option<String>,
    /// The property `ærlig`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub ærlig: Option<String>,
    /// The property `with.dot`.
    #[serde(rename = "with.dot", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub with_dot: Option<String>,
    /// The property `quote"s`.
    #[serde(rename = "quote\"s", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub quote_s: Option<String>,
    /// The property `back\slash`.
    #[serde(
        rename = "back\\slash",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub back_slash: Option<String>,
    /// The property `$ref`.
    #[serde(rename = "$ref", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#ref: Option<String>,
    /// The property `@type`.
    #[serde(rename = "@type", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#type: Option<String>,
    /// The property `slash/name`.
    #[serde(
        rename = "slash/name",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub slash_name: Option<String>,
    /// The property `tilde~name`.
    #[serde(
        rename = "tilde~name",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub tilde_name: Option<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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
            extra: serde_json::Map::new(),
        }
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
    pub fn with_2nd(mut self, _2nd: impl Into<String>) -> Self {
        self._2nd = Some(_2nd.into());
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

impl runtime::Named for OddNames {
    const NAME: &'static str = "OddNames";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("odd key");
        record.optional::<String>("kebab-case");
        record.optional::<String>("snake_case");
        record.optional::<String>("2nd");
        record.optional::<String>("ærlig");
        record.optional::<String>("with.dot");
        record.optional::<String>("quote\"s");
        record.optional::<String>("back\\slash");
        record.optional::<String>("$ref");
        record.optional::<String>("@type");
        record.optional::<String>("slash/name");
        record.optional::<String>("tilde~name");
    }
}

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
