use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Keywords`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Keywords {
    /// The property `class`.
    pub class: String,
    /// The property `type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#type: Option<String>,
    /// The property `self`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub self_: Option<String>,
    /// The property `string`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub string: Option<String>,
    /// The property `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub default: Option<String>,
    /// The property `new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub new: Option<String>,
    /// The property `await`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#await: Option<String>,
    /// The property `async`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#async: Option<String>,
    /// The property `match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#match: Option<String>,
    /// The property `fn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#fn: Option<String>,
    /// The property `record`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub record: Option<String>,
    /// The property `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub event: Option<String>,
    /// The property `delete`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub delete: Option<String>,
    /// The property `namespace`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub namespace: Option<String>,
    /// The property `yield`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#yield: Option<String>,
    /// The property `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub r#true: Option<String>,
    /// The property `null`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub null: Option<String>,
    /// The property `toString`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub to_string: Option<String>,
    /// The property `equals`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub equals: Option<String>,
    /// The property `toJson`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub to_json: Option<String>,
    /// The property `parse`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub parse: Option<String>,
    /// The property `hasOwnProperty`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub has_own_property: Option<String>,
    /// The property `constructor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub constructor: Option<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Keywords {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(class: impl Into<String>) -> Self {
        Self {
            class: class.into(),
            r#type: None,
            self_: None,
            string: None,
            default: None,
            new: None,
            r#await: None,
            r#async: None,
            r#match: None,
            r#fn: None,
            record: None,
            event: None,
            delete: None,
            namespace: None,
            r#yield: None,
            r#true: None,
            null: None,
            to_string: None,
            equals: None,
            to_json: None,
            parse: None,
            has_own_property: None,
            constructor: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// With `self_`.
    #[must_use]
    pub fn with_self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// With `string`.
    #[must_use]
    pub fn with_string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// With `default`.
    #[must_use]
    pub fn with_default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// With `new`.
    #[must_use]
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// With `await`.
    #[must_use]
    pub fn with_await(mut self, r#await: impl Into<String>) -> Self {
        self.r#await = Some(r#await.into());
        self
    }

    /// With `async`.
    #[must_use]
    pub fn with_async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// With `match`.
    #[must_use]
    pub fn with_match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// With `fn`.
    #[must_use]
    pub fn with_fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// With `record`.
    #[must_use]
    pub fn with_record(mut self, record: impl Into<String>) -> Self {
        self.record = Some(record.into());
        self
    }

    /// With `event`.
    #[must_use]
    pub fn with_event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// With `delete`.
    #[must_use]
    pub fn with_delete(mut self, delete: impl Into<String>) -> Self {
        self.delete = Some(delete.into());
        self
    }

    /// With `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// With `yield`.
    #[must_use]
    pub fn with_yield(mut self, r#yield: impl Into<String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }

    /// With `true`.
    #[must_use]
    pub fn with_true(mut self, r#true: impl Into<String>) -> Self {
        self.r#true = Some(r#true.into());
        self
    }

    /// With `null`.
    #[must_use]
    pub fn with_null(mut self, null: impl Into<String>) -> Self {
        self.null = Some(null.into());
        self
    }

    /// With `to_string`.
    #[must_use]
    pub fn with_to_string(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }

    /// With `equals`.
    #[must_use]
    pub fn with_equals(mut self, equals: impl Into<String>) -> Self {
        self.equals = Some(equals.into());
        self
    }

    /// With `to_json`.
    #[must_use]
    pub fn with_to_json(mut self, to_json: impl Into<String>) -> Self {
        self.to_json = Some(to_json.into());
        self
    }

    /// With `parse`.
    #[must_use]
    pub fn with_parse(mut self, parse: impl Into<String>) -> Self {
        self.parse = Some(parse.into());
        self
    }

    /// With `has_own_property`.
    #[must_use]
    pub fn with_has_own_property(mut self, has_own_property: impl Into<String>) -> Self {
        self.has_own_property = Some(has_own_property.into());
        self
    }

    /// With `constructor`.
    #[must_use]
    pub fn with_constructor(mut self, constructor: impl Into<String>) -> Self {
        self.constructor = Some(constructor.into());
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

impl runtime::Named for Keywords {
    const NAME: &'static str = "Keywords";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("class");
        record.optional::<String>("type");
        record.optional::<String>("self");
        record.optional::<String>("string");
        record.optional::<String>("default");
        record.optional::<String>("new");
        record.optional::<String>("await");
        record.optional::<String>("async");
        record.optional::<String>("match");
        record.optional::<String>("fn");
        record.optional::<String>("record");
        record.optional::<String>("event");
        record.optional::<String>("delete");
        record.optional::<String>("namespace");
        record.optional::<String>("yield");
        record.optional::<String>("true");
        record.optional::<String>("null");
        record.optional::<String>("toString");
        record.optional::<String>("equals");
        record.optional::<String>("toJson");
        record.optional::<String>("parse");
        record.optional::<String>("hasOwnProperty");
        record.optional::<String>("constructor");
    }
}

impl Keywords {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Keywords {
    const NAME: &'static str = "every.keywords";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "keywords@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-keywords/v1.schema.json");
}
