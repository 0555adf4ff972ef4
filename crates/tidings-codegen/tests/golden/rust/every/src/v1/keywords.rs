use crate::runtime;

/// `Keywords`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Keywords {
    /// The property `class`.
    pub class: String,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `string`.
    pub string: Option<String>,
    /// The property `default`.
    pub default: Option<String>,
    /// The property `new`.
    pub new: Option<String>,
    /// The property `await`.
    pub r#await: Option<String>,
    /// The property `async`.
    pub r#async: Option<String>,
    /// The property `match`.
    pub r#match: Option<String>,
    /// The property `fn`.
    pub r#fn: Option<String>,
    /// The property `record`.
    pub record: Option<String>,
    /// The property `event`.
    pub event: Option<String>,
    /// The property `delete`.
    pub delete: Option<String>,
    /// The property `namespace`.
    pub namespace: Option<String>,
    /// The property `yield`.
    pub r#yield: Option<String>,
    /// The property `true`.
    pub r#true: Option<String>,
    /// The property `null`.
    pub null: Option<String>,
    /// The property `toString`.
    pub to_string: Option<String>,
    /// The property `equals`.
    pub equals: Option<String>,
    /// The property `toJson`.
    pub to_json: Option<String>,
    /// The property `parse`.
    pub parse: Option<String>,
    /// The property `hasOwnProperty`.
    pub has_own_property: Option<String>,
    /// The property `constructor`.
    pub constructor: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
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
            extra: crate::JsonMap::new(),
        }
    }

    /// With `class`.
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = class.into();
        self
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

runtime::record!(Keywords {
    class: required "class" as String,
    r#type: optional "type" as String,
    self_: optional "self" as String,
    string: optional "string" as String,
    default: optional "default" as String,
    new: optional "new" as String,
    r#await: optional "await" as String,
    r#async: optional "async" as String,
    r#match: optional "match" as String,
    r#fn: optional "fn" as String,
    record: optional "record" as String,
    event: optional "event" as String,
    delete: optional "delete" as String,
    namespace: optional "namespace" as String,
    r#yield: optional "yield" as String,
    r#true: optional "true" as String,
    null: optional "null" as String,
    to_string: optional "toString" as String,
    equals: optional "equals" as String,
    to_json: optional "toJson" as String,
    parse: optional "parse" as String,
    has_own_property: optional "hasOwnProperty" as String,
    constructor: optional "constructor" as String,
    ..extra: runtime::Anything
});

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
