use crate::runtime;

/// Members that objects have in one language or another, or that generated types have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Members {
    /// The property `__proto__`.
    pub proto: u8,
    /// The property `constructor`.
    pub constructor: u8,
    /// The property `prototype`.
    pub prototype: u8,
    /// The property `hasOwnProperty`.
    pub has_own_property: u8,
    /// The property `toString`.
    pub to_string: u8,
    /// The property `valueOf`.
    pub value_of: u8,
    /// The property `then`.
    pub then: u8,
    /// The property `Equals`.
    pub equals: u8,
    /// The property `GetHashCode`.
    pub get_hash_code: u8,
    /// The property `GetType`.
    pub get_type: u8,
    /// The property `MemberwiseClone`.
    pub memberwise_clone: u8,
    /// The property `EqualityContract`.
    pub equality_contract: u8,
    /// The property `PrintMembers`.
    pub print_members: u8,
    /// The property `Members`.
    pub members: u8,
    /// The property `clone`.
    pub clone: u8,
    /// The property `builder`.
    pub builder: u8,
    /// The property `parse`.
    pub parse: u8,
    /// The property `from`.
    pub from: u8,
    /// The property `is`.
    pub is: u8,
    /// The property `stringify`.
    pub stringify: u8,
    /// The property `toJSON`.
    pub to_json: u8,
    /// The property `name`.
    pub name: u8,
    /// The property `length`.
    pub length: u8,
    /// The property `version`.
    pub version: u8,
    /// The property `source`.
    pub source: u8,
    /// The property `detailType`.
    pub detail_type: u8,
    /// The property `example`.
    pub example: u8,
    /// The property `examples`.
    pub examples: u8,
    /// The property `schema`.
    pub schema: u8,
    /// The property `unknownProperties`.
    pub unknown_properties: u8,
    /// The property `additionalProperties`.
    pub additional_properties: u8,
    /// The property `extra`.
    pub extra_: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`Members`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MembersRequired {
    /// See [`Members::proto`].
    pub proto: u8,
    /// See [`Members::constructor`].
    pub constructor: u8,
    /// See [`Members::prototype`].
    pub prototype: u8,
    /// See [`Members::has_own_property`].
    pub has_own_property: u8,
    /// See [`Members::to_string`].
    pub to_string: u8,
    /// See [`Members::value_of`].
    pub value_of: u8,
    /// See [`Members::then`].
    pub then: u8,
    /// See [`Members::equals`].
    pub equals: u8,
    /// See [`Members::get_hash_code`].
    pub get_hash_code: u8,
    /// See [`Members::get_type`].
    pub get_type: u8,
    /// See [`Members::memberwise_clone`].
    pub memberwise_clone: u8,
    /// See [`Members::equality_contract`].
    pub equality_contract: u8,
    /// See [`Members::print_members`].
    pub print_members: u8,
    /// See [`Members::members`].
    pub members: u8,
    /// See [`Members::clone`].
    pub clone: u8,
    /// See [`Members::builder`].
    pub builder: u8,
    /// See [`Members::parse`].
    pub parse: u8,
    /// See [`Members::from`].
    pub from: u8,
    /// See [`Members::is`].
    pub is: u8,
    /// See [`Members::stringify`].
    pub stringify: u8,
    /// See [`Members::to_json`].
    pub to_json: u8,
    /// See [`Members::name`].
    pub name: u8,
    /// See [`Members::length`].
    pub length: u8,
    /// See [`Members::version`].
    pub version: u8,
    /// See [`Members::source`].
    pub source: u8,
    /// See [`Members::detail_type`].
    pub detail_type: u8,
    /// See [`Members::example`].
    pub example: u8,
    /// See [`Members::examples`].
    pub examples: u8,
    /// See [`Members::schema`].
    pub schema: u8,
    /// See [`Members::unknown_properties`].
    pub unknown_properties: u8,
    /// See [`Members::additional_properties`].
    pub additional_properties: u8,
    /// See [`Members::extra_`].
    pub extra_: u8,
}

impl Members {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: MembersRequired) -> Self {
        Self {
            proto: required.proto,
            constructor: required.constructor,
            prototype: required.prototype,
            has_own_property: required.has_own_property,
            to_string: required.to_string,
            value_of: required.value_of,
            then: required.then,
            equals: required.equals,
            get_hash_code: required.get_hash_code,
            get_type: required.get_type,
            memberwise_clone: required.memberwise_clone,
            equality_contract: required.equality_contract,
            print_members: required.print_members,
            members: required.members,
            clone: required.clone,
            builder: required.builder,
            parse: required.parse,
            from: required.from,
            is: required.is,
            stringify: required.stringify,
            to_json: required.to_json,
            name: required.name,
            length: required.length,
            version: required.version,
            source: required.source,
            detail_type: required.detail_type,
            example: required.example,
            examples: required.examples,
            schema: required.schema,
            unknown_properties: required.unknown_properties,
            additional_properties: required.additional_properties,
            extra_: required.extra_,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `proto`.
    #[must_use]
    pub fn with_proto(mut self, proto: u8) -> Self {
        self.proto = proto;
        self
    }

    /// With `constructor`.
    #[must_use]
    pub fn with_constructor(mut self, constructor: u8) -> Self {
        self.constructor = constructor;
        self
    }

    /// With `prototype`.
    #[must_use]
    pub fn with_prototype(mut self, prototype: u8) -> Self {
        self.prototype = prototype;
        self
    }

    /// With `has_own_property`.
    #[must_use]
    pub fn with_has_own_property(mut self, has_own_property: u8) -> Self {
        self.has_own_property = has_own_property;
        self
    }

    /// With `to_string`.
    #[must_use]
    pub fn with_to_string(mut self, to_string: u8) -> Self {
        self.to_string = to_string;
        self
    }

    /// With `value_of`.
    #[must_use]
    pub fn with_value_of(mut self, value_of: u8) -> Self {
        self.value_of = value_of;
        self
    }

    /// With `then`.
    #[must_use]
    pub fn with_then(mut self, then: u8) -> Self {
        self.then = then;
        self
    }

    /// With `equals`.
    #[must_use]
    pub fn with_equals(mut self, equals: u8) -> Self {
        self.equals = equals;
        self
    }

    /// With `get_hash_code`.
    #[must_use]
    pub fn with_get_hash_code(mut self, get_hash_code: u8) -> Self {
        self.get_hash_code = get_hash_code;
        self
    }

    /// With `get_type`.
    #[must_use]
    pub fn with_get_type(mut self, get_type: u8) -> Self {
        self.get_type = get_type;
        self
    }

    /// With `memberwise_clone`.
    #[must_use]
    pub fn with_memberwise_clone(mut self, memberwise_clone: u8) -> Self {
        self.memberwise_clone = memberwise_clone;
        self
    }

    /// With `equality_contract`.
    #[must_use]
    pub fn with_equality_contract(mut self, equality_contract: u8) -> Self {
        self.equality_contract = equality_contract;
        self
    }

    /// With `print_members`.
    #[must_use]
    pub fn with_print_members(mut self, print_members: u8) -> Self {
        self.print_members = print_members;
        self
    }

    /// With `members`.
    #[must_use]
    pub fn with_members(mut self, members: u8) -> Self {
        self.members = members;
        self
    }

    /// With `clone`.
    #[must_use]
    pub fn with_clone(mut self, clone: u8) -> Self {
        self.clone = clone;
        self
    }

    /// With `builder`.
    #[must_use]
    pub fn with_builder(mut self, builder: u8) -> Self {
        self.builder = builder;
        self
    }

    /// With `parse`.
    #[must_use]
    pub fn with_parse(mut self, parse: u8) -> Self {
        self.parse = parse;
        self
    }

    /// With `from`.
    #[must_use]
    pub fn with_from(mut self, from: u8) -> Self {
        self.from = from;
        self
    }

    /// With `is`.
    #[must_use]
    pub fn with_is(mut self, is: u8) -> Self {
        self.is = is;
        self
    }

    /// With `stringify`.
    #[must_use]
    pub fn with_stringify(mut self, stringify: u8) -> Self {
        self.stringify = stringify;
        self
    }

    /// With `to_json`.
    #[must_use]
    pub fn with_to_json(mut self, to_json: u8) -> Self {
        self.to_json = to_json;
        self
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: u8) -> Self {
        self.name = name;
        self
    }

    /// With `length`.
    #[must_use]
    pub fn with_length(mut self, length: u8) -> Self {
        self.length = length;
        self
    }

    /// With `version`.
    #[must_use]
    pub fn with_version(mut self, version: u8) -> Self {
        self.version = version;
        self
    }

    /// With `source`.
    #[must_use]
    pub fn with_source(mut self, source: u8) -> Self {
        self.source = source;
        self
    }

    /// With `detail_type`.
    #[must_use]
    pub fn with_detail_type(mut self, detail_type: u8) -> Self {
        self.detail_type = detail_type;
        self
    }

    /// With `example`.
    #[must_use]
    pub fn with_example(mut self, example: u8) -> Self {
        self.example = example;
        self
    }

    /// With `examples`.
    #[must_use]
    pub fn with_examples(mut self, examples: u8) -> Self {
        self.examples = examples;
        self
    }

    /// With `schema`.
    #[must_use]
    pub fn with_schema(mut self, schema: u8) -> Self {
        self.schema = schema;
        self
    }

    /// With `unknown_properties`.
    #[must_use]
    pub fn with_unknown_properties(mut self, unknown_properties: u8) -> Self {
        self.unknown_properties = unknown_properties;
        self
    }

    /// With `additional_properties`.
    #[must_use]
    pub fn with_additional_properties(mut self, additional_properties: u8) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// With `extra_`.
    #[must_use]
    pub fn with_extra_(mut self, extra_: u8) -> Self {
        self.extra_ = extra_;
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

runtime::record!(Members {
    proto: required "__proto__" as u8,
    constructor: required "constructor" as u8,
    prototype: required "prototype" as u8,
    has_own_property: required "hasOwnProperty" as u8,
    to_string: required "toString" as u8,
    value_of: required "valueOf" as u8,
    then: required "then" as u8,
    equals: required "Equals" as u8,
    get_hash_code: required "GetHashCode" as u8,
    get_type: required "GetType" as u8,
    memberwise_clone: required "MemberwiseClone" as u8,
    equality_contract: required "EqualityContract" as u8,
    print_members: required "PrintMembers" as u8,
    members: required "Members" as u8,
    clone: required "clone" as u8,
    builder: required "builder" as u8,
    parse: required "parse" as u8,
    from: required "from" as u8,
    is: required "is" as u8,
    stringify: required "stringify" as u8,
    to_json: required "toJSON" as u8,
    name: required "name" as u8,
    length: required "length" as u8,
    version: required "version" as u8,
    source: required "source" as u8,
    detail_type: required "detailType" as u8,
    example: required "example" as u8,
    examples: required "examples" as u8,
    schema: required "schema" as u8,
    unknown_properties: required "unknownProperties" as u8,
    additional_properties: required "additionalProperties" as u8,
    extra_: required "extra" as u8,
    ..extra: runtime::Anything
});
