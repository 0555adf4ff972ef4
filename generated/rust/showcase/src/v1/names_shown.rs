use super::{AlikeNames, Error, Keywords, Members, Object, OddNames, Promise, Reserved};
use crate::runtime;

/// Names were shown: keywords, reserved members, names that are no identifiers, and names that are nearly the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NamesShown {
    /// Keywords.
    pub keywords: Keywords,
    /// Members that every object has.
    pub members: Members,
    /// Names that are no identifiers.
    pub odd: OddNames,
    /// Names that differ in their casing or punctuation only.
    pub alike: AlikeNames,
    /// A type that is called like one of the language's own.
    pub object: Object,
    /// Another.
    pub promise: Promise,
    /// Another, whose variants are called so too.
    pub result: Error,
    /// An enum with values that are keywords.
    pub reserved: Reserved,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`NamesShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NamesShownRequired {
    /// See [`NamesShown::keywords`].
    pub keywords: Keywords,
    /// See [`NamesShown::members`].
    pub members: Members,
    /// See [`NamesShown::odd`].
    pub odd: OddNames,
    /// See [`NamesShown::alike`].
    pub alike: AlikeNames,
    /// See [`NamesShown::object`].
    pub object: Object,
    /// See [`NamesShown::promise`].
    pub promise: Promise,
    /// See [`NamesShown::result`].
    pub result: Error,
    /// See [`NamesShown::reserved`].
    pub reserved: Reserved,
}

impl NamesShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: NamesShownRequired) -> Self {
        Self {
            keywords: required.keywords,
            members: required.members,
            odd: required.odd,
            alike: required.alike,
            object: required.object,
            promise: required.promise,
            result: required.result,
            reserved: required.reserved,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, keywords: Keywords) -> Self {
        self.keywords = keywords;
        self
    }

    /// With `members`.
    #[must_use]
    pub fn with_members(mut self, members: Members) -> Self {
        self.members = members;
        self
    }

    /// With `odd`.
    #[must_use]
    pub fn with_odd(mut self, odd: OddNames) -> Self {
        self.odd = odd;
        self
    }

    /// With `alike`.
    #[must_use]
    pub fn with_alike(mut self, alike: AlikeNames) -> Self {
        self.alike = alike;
        self
    }

    /// With `object`.
    #[must_use]
    pub fn with_object(mut self, object: Object) -> Self {
        self.object = object;
        self
    }

    /// With `promise`.
    #[must_use]
    pub fn with_promise(mut self, promise: Promise) -> Self {
        self.promise = promise;
        self
    }

    /// With `result`.
    #[must_use]
    pub fn with_result(mut self, result: Error) -> Self {
        self.result = result;
        self
    }

    /// With `reserved`.
    #[must_use]
    pub fn with_reserved(mut self, reserved: Reserved) -> Self {
        self.reserved = reserved;
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

runtime::record!(NamesShown {
    keywords: required "keywords" as Keywords,
    members: required "members" as Members,
    odd: required "odd" as OddNames,
    alike: required "alike" as AlikeNames,
    object: required "object" as Object,
    promise: required "promise" as Promise,
    result: required "result" as Error,
    reserved: required "reserved" as Reserved,
    ..extra: runtime::Anything
});

impl NamesShown {
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

impl crate::Event for NamesShown {
    const NAME: &'static str = "showcase.names";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.names@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-names/v1.schema.json");
}
