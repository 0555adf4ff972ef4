//! Names that some language cannot use as they are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Names were shown: keywords, reserved members, names that are no identifiers, and names that are nearly the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.names", version = 1)]
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
    pub result: Outcome,
    /// An enum with values that are keywords.
    pub reserved: Reserved,
}

/// Keywords of one language or another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs, reason = "each shows its own name")]
pub struct Keywords {
    pub r#abstract: u8,
    pub r#async: u8,
    pub r#await: u8,
    pub base: u8,
    pub checked: u8,
    pub class: u8,
    #[serde(rename = "const")]
    pub constant: u8,
    pub default: u8,
    pub delete: u8,
    pub r#enum: u8,
    pub event: u8,
    pub export: u8,
    pub r#fn: u8,
    pub function: u8,
    pub global: u8,
    pub import: u8,
    pub init: u8,
    pub interface: u8,
    pub r#match: u8,
    pub namespace: u8,
    pub new: u8,
    pub null: u8,
    pub object: u8,
    pub operator: u8,
    pub params: u8,
    pub record: u8,
    pub required: u8,
    #[serde(rename = "self")]
    pub itself: u8,
    pub string: u8,
    pub r#struct: u8,
    #[serde(rename = "super")]
    pub superior: u8,
    #[serde(rename = "this")]
    pub that: u8,
    pub r#true: u8,
    pub r#try: u8,
    pub r#type: u8,
    pub r#typeof: u8,
    pub undefined: u8,
    pub union: u8,
    pub using: u8,
    pub var: u8,
    pub void: u8,
    pub r#where: u8,
    pub with: u8,
    pub r#yield: u8,
}

/// Members that objects have in one language or another, or that generated types have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each shows its own name")]
pub struct Members {
    #[serde(rename = "__proto__")]
    pub proto: u8,
    pub constructor: u8,
    pub prototype: u8,
    pub has_own_property: u8,
    pub to_string: u8,
    pub value_of: u8,
    pub then: u8,
    #[serde(rename = "Equals")]
    pub equals: u8,
    #[serde(rename = "GetHashCode")]
    pub get_hash_code: u8,
    #[serde(rename = "GetType")]
    pub get_type: u8,
    #[serde(rename = "MemberwiseClone")]
    pub memberwise_clone: u8,
    #[serde(rename = "EqualityContract")]
    pub equality_contract: u8,
    #[serde(rename = "PrintMembers")]
    pub print_members: u8,
    #[serde(rename = "Members")]
    pub members: u8,
    pub clone: u8,
    pub builder: u8,
    pub parse: u8,
    pub from: u8,
    pub is: u8,
    pub stringify: u8,
    #[serde(rename = "toJSON")]
    pub to_json: u8,
    pub name: u8,
    pub length: u8,
    pub version: u8,
    pub source: u8,
    pub detail_type: u8,
    pub example: u8,
    pub examples: u8,
    pub schema: u8,
    pub unknown_properties: u8,
    pub additional_properties: u8,
    pub extra: u8,
}

/// Names that are no identifiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OddNames {
    /// A hyphen.
    #[serde(rename = "kebab-case")]
    pub kebab: u8,
    /// A blank.
    #[serde(rename = "two words")]
    pub blank: u8,
    /// A digit first.
    #[serde(rename = "2nd")]
    pub second: u8,
    /// A number.
    #[serde(rename = "42")]
    pub number: u8,
    /// Dots.
    #[serde(rename = "a.b.c")]
    pub dots: u8,
    /// The dollar sign first.
    #[serde(rename = "$schema")]
    pub dollar: u8,
    /// The at sign first.
    #[serde(rename = "@id")]
    pub at: u8,
    /// What JSON Pointers escape.
    #[serde(rename = "x/y~z")]
    pub pointer: u8,
    /// Quotes and a backslash.
    #[serde(rename = "\"quote\" \\ 'quote' `quote`")]
    pub quote: u8,
    /// What templates replace.
    #[serde(rename = "${x} #{x} {{x}} {0} %s")]
    pub template: u8,
    /// No ASCII.
    #[serde(rename = "årsak")]
    pub reason: u8,
    /// Two UTF-16 units.
    #[serde(rename = "fruit \u{1f353}")]
    pub fruit: u8,
    /// A line break and a tabulator.
    #[serde(rename = "line\n\tbreak")]
    pub line: u8,
    /// Line separators.
    #[serde(rename = "separator\u{2028}\u{2029}s")]
    pub separator: u8,
    /// What ends a comment.
    #[serde(rename = "*/ --> </summary>")]
    pub comment: u8,
}

/// Names that differ in little.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs, reason = "each shows its own name")]
pub struct AlikeNames {
    pub id: u8,
    #[serde(rename = "value")]
    pub value: u8,
    #[serde(rename = "Value2")]
    pub value_2: u8,
    #[serde(rename = "hTTPServer")]
    pub http_server: u8,
    #[serde(rename = "x1")]
    pub x1: u8,
    #[serde(rename = "x11")]
    pub x11: u8,
}

/// Not the root of all types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Object {
    /// A property like any other.
    pub object: String,
}

/// Not what is awaited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Promise {
    /// Whether it was kept.
    pub kept: bool,
}

/// What came of it; called `Error` on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Error")]
pub enum Outcome {
    /// It went well.
    Ok(u8),
    /// It did not.
    Err(String),
    /// Nothing came of it.
    None,
}

/// Values that are keywords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each shows its own name")]
pub enum Reserved {
    Class,
    Default,
    New,
    Null,
    #[serde(rename = "self")]
    Itself,
    True,
    Type,
    #[serde(rename = "toString")]
    Text,
    Constructor,
    Equals,
}

impl Factory for NamesShown {
    fn build() -> Self {
        Self {
            keywords: KEYWORDS,
            members: MEMBERS,
            odd: ODD_NAMES,
            alike: AlikeNames { id: 1, value: 2, value_2: 3, http_server: 4, x1: 5, x11: 6 },
            object: Object { object: "object".to_owned() },
            promise: Promise { kept: true },
            result: Outcome::Ok(1),
            reserved: Reserved::Class,
        }
    }

    fn samples() -> Vec<Self> {
        let mut samples = vec![Self::build()];
        for result in [Outcome::Err("no".to_owned()), Outcome::None] {
            samples.push(Self { result, ..Self::build() });
        }
        for reserved in [
            Reserved::Default,
            Reserved::New,
            Reserved::Null,
            Reserved::Itself,
            Reserved::True,
            Reserved::Type,
            Reserved::Text,
            Reserved::Constructor,
            Reserved::Equals,
        ] {
            samples.push(Self { reserved, ..Self::build() });
        }
        samples
    }
}

const KEYWORDS: Keywords = Keywords {
    r#abstract: 1,
    r#async: 2,
    r#await: 3,
    base: 4,
    checked: 5,
    class: 6,
    constant: 7,
    default: 8,
    delete: 9,
    r#enum: 10,
    event: 11,
    export: 12,
    r#fn: 13,
    function: 14,
    global: 15,
    import: 16,
    init: 17,
    interface: 18,
    r#match: 19,
    namespace: 20,
    new: 21,
    null: 22,
    object: 23,
    operator: 24,
    params: 25,
    record: 26,
    required: 27,
    itself: 28,
    string: 29,
    r#struct: 30,
    superior: 31,
    that: 32,
    r#true: 33,
    r#try: 34,
    r#type: 35,
    r#typeof: 36,
    undefined: 37,
    union: 38,
    using: 39,
    var: 40,
    void: 41,
    r#where: 42,
    with: 43,
    r#yield: 44,
};

const ODD_NAMES: OddNames = OddNames {
    kebab: 1,
    blank: 2,
    second: 3,
    number: 4,
    dots: 5,
    dollar: 6,
    at: 7,
    pointer: 8,
    quote: 9,
    template: 10,
    reason: 11,
    fruit: 12,
    line: 13,
    separator: 14,
    comment: 15,
};

const MEMBERS: Members = Members {
    proto: 1,
    constructor: 2,
    prototype: 3,
    has_own_property: 4,
    to_string: 5,
    value_of: 6,
    then: 7,
    equals: 8,
    get_hash_code: 9,
    get_type: 10,
    memberwise_clone: 11,
    equality_contract: 12,
    print_members: 13,
    members: 14,
    clone: 15,
    builder: 16,
    parse: 17,
    from: 18,
    is: 19,
    stringify: 20,
    to_json: 21,
    name: 22,
    length: 23,
    version: 24,
    source: 25,
    detail_type: 26,
    example: 27,
    examples: 28,
    schema: 29,
    unknown_properties: 30,
    additional_properties: 31,
    extra: 32,
};
