use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `every`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EveryEvent {
    /// `every.adjacent-union`, version 1.
    AdjacentUnion(runtime::Delivered<crate::v1::AdjacentUnion>),
    /// `every.aliases`, version 1.
    Aliases(runtime::Delivered<crate::v1::Aliases>),
    /// `every.any`, version 1.
    Anything(runtime::Delivered<crate::v1::Anything>),
    /// `every.closed-enum`, version 1.
    ClosedEnums(runtime::Delivered<crate::v1::ClosedEnums>),
    /// `every.closed-record`, version 1.
    ClosedRecord(runtime::Delivered<crate::v1::ClosedRecord>),
    /// `every.constants`, version 1.
    Constants(runtime::Delivered<crate::v1::Constants>),
    /// `every.deprecated`, version 1.
    OldRecord(runtime::Delivered<crate::v1::OldRecord>),
    /// `every.empty-record`, version 1.
    EmptyRecord(runtime::Delivered<crate::v1::EmptyRecord>),
    /// `every.enum-keys`, version 1.
    EnumKeys(runtime::Delivered<crate::v1::EnumKeys>),
    /// `every.external-union`, version 1.
    ExternalUnion(runtime::Delivered<crate::v1::ExternalUnion>),
    /// `every.hostile-docs`, version 1.
    HostileDocs(runtime::Delivered<crate::v1::HostileDocs>),
    /// `every.integer-enum`, version 1.
    IntegerEnums(runtime::Delivered<crate::v1::IntegerEnums>),
    /// `every.integers`, version 1.
    Integers(runtime::Delivered<crate::v1::Integers>),
    /// `every.internal-union`, version 1.
    InternalUnion(runtime::Delivered<crate::v1::InternalUnion>),
    /// `every.keywords`, version 1.
    Keywords(runtime::Delivered<crate::v1::Keywords>),
    /// `every.lists`, version 1.
    Lists(runtime::Delivered<crate::v1::Lists>),
    /// `every.maps`, version 1.
    Maps(runtime::Delivered<crate::v1::Maps>),
    /// `every.nested`, version 1.
    Nested(runtime::Delivered<crate::v1::Nested>),
    /// `every.numbers`, version 1.
    Numbers(runtime::Delivered<crate::v1::Numbers>),
    /// `every.odd-names`, version 1.
    OddNames(runtime::Delivered<crate::v1::OddNames>),
    /// `every.open-enum`, version 1.
    OpenEnums(runtime::Delivered<crate::v1::OpenEnums>),
    /// `every.open-union`, version 1.
    OpenUnion(runtime::Delivered<crate::v1::OpenUnion>),
    /// `every.optional-nullable`, version 1.
    Presence(runtime::Delivered<crate::v1::Presence>),
    /// `every.record`, version 1.
    PlainRecord(runtime::Delivered<crate::v1::PlainRecord>),
    /// `every.recursive`, version 1.
    Tree(runtime::Delivered<crate::v1::Tree>),
    /// `every.second-version`, version 2.
    PlainRecordV2(runtime::Delivered<crate::v2::PlainRecord>),
    /// `every.tuples`, version 1.
    Tuples(runtime::Delivered<crate::v1::Tuples>),
    /// `every.typed-rest`, version 1.
    TypedRest(runtime::Delivered<crate::v1::TypedRest>),
    /// `every.unique-lists`, version 1.
    UniqueLists(runtime::Delivered<crate::v1::UniqueLists>),
    /// `every.untagged-union`, version 1.
    UntaggedUnion(runtime::Delivered<crate::v1::UntaggedUnion>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl EveryEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::AdjacentUnion(_) => <crate::v1::AdjacentUnion as crate::Event>::SOURCE,
            Self::Aliases(_) => <crate::v1::Aliases as crate::Event>::SOURCE,
            Self::Anything(_) => <crate::v1::Anything as crate::Event>::SOURCE,
            Self::ClosedEnums(_) => <crate::v1::ClosedEnums as crate::Event>::SOURCE,
            Self::ClosedRecord(_) => <crate::v1::ClosedRecord as crate::Event>::SOURCE,
            Self::Constants(_) => <crate::v1::Constants as crate::Event>::SOURCE,
            Self::OldRecord(_) => <crate::v1::OldRecord as crate::Event>::SOURCE,
            Self::EmptyRecord(_) => <crate::v1::EmptyRecord as crate::Event>::SOURCE,
            Self::EnumKeys(_) => <crate::v1::EnumKeys as crate::Event>::SOURCE,
            Self::ExternalUnion(_) => <crate::v1::ExternalUnion as crate::Event>::SOURCE,
            Self::HostileDocs(_) => <crate::v1::HostileDocs as crate::Event>::SOURCE,
            Self::IntegerEnums(_) => <crate::v1::IntegerEnums as crate::Event>::SOURCE,
            Self::Integers(_) => <crate::v1::Integers as crate::Event>::SOURCE,
            Self::InternalUnion(_) => <crate::v1::InternalUnion as crate::Event>::SOURCE,
            Self::Keywords(_) => <crate::v1::Keywords as crate::Event>::SOURCE,
            Self::Lists(_) => <crate::v1::Lists as crate::Event>::SOURCE,
            Self::Maps(_) => <crate::v1::Maps as crate::Event>::SOURCE,
            Self::Nested(_) => <crate::v1::Nested as crate::Event>::SOURCE,
            Self::Numbers(_) => <crate::v1::Numbers as crate::Event>::SOURCE,
            Self::OddNames(_) => <crate::v1::OddNames as crate::Event>::SOURCE,
            Self::OpenEnums(_) => <crate::v1::OpenEnums as crate::Event>::SOURCE,
            Self::OpenUnion(_) => <crate::v1::OpenUnion as crate::Event>::SOURCE,
            Self::Presence(_) => <crate::v1::Presence as crate::Event>::SOURCE,
            Self::PlainRecord(_) => <crate::v1::PlainRecord as crate::Event>::SOURCE,
            Self::Tree(_) => <crate::v1::Tree as crate::Event>::SOURCE,
            Self::PlainRecordV2(_) => <crate::v2::PlainRecord as crate::Event>::SOURCE,
            Self::Tuples(_) => <crate::v1::Tuples as crate::Event>::SOURCE,
            Self::TypedRest(_) => <crate::v1::TypedRest as crate::Event>::SOURCE,
            Self::UniqueLists(_) => <crate::v1::UniqueLists as crate::Event>::SOURCE,
            Self::UntaggedUnion(_) => <crate::v1::UntaggedUnion as crate::Event>::SOURCE,
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::AdjacentUnion(_) => <crate::v1::AdjacentUnion as crate::Event>::DETAIL_TYPE,
            Self::Aliases(_) => <crate::v1::Aliases as crate::Event>::DETAIL_TYPE,
            Self::Anything(_) => <crate::v1::Anything as crate::Event>::DETAIL_TYPE,
            Self::ClosedEnums(_) => <crate::v1::ClosedEnums as crate::Event>::DETAIL_TYPE,
            Self::ClosedRecord(_) => <crate::v1::ClosedRecord as crate::Event>::DETAIL_TYPE,
            Self::Constants(_) => <crate::v1::Constants as crate::Event>::DETAIL_TYPE,
            Self::OldRecord(_) => <crate::v1::OldRecord as crate::Event>::DETAIL_TYPE,
            Self::EmptyRecord(_) => <crate::v1::EmptyRecord as crate::Event>::DETAIL_TYPE,
            Self::EnumKeys(_) => <crate::v1::EnumKeys as crate::Event>::DETAIL_TYPE,
            Self::ExternalUnion(_) => <crate::v1::ExternalUnion as crate::Event>::DETAIL_TYPE,
            Self::HostileDocs(_) => <crate::v1::HostileDocs as crate::Event>::DETAIL_TYPE,
            Self::IntegerEnums(_) => <crate::v1::IntegerEnums as crate::Event>::DETAIL_TYPE,
            Self::Integers(_) => <crate::v1::Integers as crate::Event>::DETAIL_TYPE,
            Self::InternalUnion(_) => <crate::v1::InternalUnion as crate::Event>::DETAIL_TYPE,
            Self::Keywords(_) => <crate::v1::Keywords as crate::Event>::DETAIL_TYPE,
            Self::Lists(_) => <crate::v1::Lists as crate::Event>::DETAIL_TYPE,
            Self::Maps(_) => <crate::v1::Maps as crate::Event>::DETAIL_TYPE,
            Self::Nested(_) => <crate::v1::Nested as crate::Event>::DETAIL_TYPE,
            Self::Numbers(_) => <crate::v1::Numbers as crate::Event>::DETAIL_TYPE,
            Self::OddNames(_) => <crate::v1::OddNames as crate::Event>::DETAIL_TYPE,
            Self::OpenEnums(_) => <crate::v1::OpenEnums as crate::Event>::DETAIL_TYPE,
            Self::OpenUnion(_) => <crate::v1::OpenUnion as crate::Event>::DETAIL_TYPE,
            Self::Presence(_) => <crate::v1::Presence as crate::Event>::DETAIL_TYPE,
            Self::PlainRecord(_) => <crate::v1::PlainRecord as crate::Event>::DETAIL_TYPE,
            Self::Tree(_) => <crate::v1::Tree as crate::Event>::DETAIL_TYPE,
            Self::PlainRecordV2(_) => <crate::v2::PlainRecord as crate::Event>::DETAIL_TYPE,
            Self::Tuples(_) => <crate::v1::Tuples as crate::Event>::DETAIL_TYPE,
            Self::TypedRest(_) => <crate::v1::TypedRest as crate::Event>::DETAIL_TYPE,
            Self::UniqueLists(_) => <crate::v1::UniqueLists as crate::Event>::DETAIL_TYPE,
            Self::UntaggedUnion(_) => <crate::v1::UntaggedUnion as crate::Event>::DETAIL_TYPE,
            Self::Unrecognized(event) => runtime::Delivery::text(event, "detail-type"),
        }
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

impl Serialize for EveryEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let key = (self.source(), self.detail_type());
        match self {
            Self::AdjacentUnion(event) => event.write(key, serializer),
            Self::Aliases(event) => event.write(key, serializer),
            Self::Anything(event) => event.write(key, serializer),
            Self::ClosedEnums(event) => event.write(key, serializer),
            Self::ClosedRecord(event) => event.write(key, serializer),
            Self::Constants(event) => event.write(key, serializer),
            Self::OldRecord(event) => event.write(key, serializer),
            Self::EmptyRecord(event) => event.write(key, serializer),
            Self::EnumKeys(event) => event.write(key, serializer),
            Self::ExternalUnion(event) => event.write(key, serializer),
            Self::HostileDocs(event) => event.write(key, serializer),
            Self::IntegerEnums(event) => event.write(key, serializer),
            Self::Integers(event) => event.write(key, serializer),
            Self::InternalUnion(event) => event.write(key, serializer),
            Self::Keywords(event) => event.write(key, serializer),
            Self::Lists(event) => event.write(key, serializer),
            Self::Maps(event) => event.write(key, serializer),
            Self::Nested(event) => event.write(key, serializer),
            Self::Numbers(event) => event.write(key, serializer),
            Self::OddNames(event) => event.write(key, serializer),
            Self::OpenEnums(event) => event.write(key, serializer),
            Self::OpenUnion(event) => event.write(key, serializer),
            Self::Presence(event) => event.write(key, serializer),
            Self::PlainRecord(event) => event.write(key, serializer),
            Self::Tree(event) => event.write(key, serializer),
            Self::PlainRecordV2(event) => event.write(key, serializer),
            Self::Tuples(event) => event.write(key, serializer),
            Self::TypedRest(event) => event.write(key, serializer),
            Self::UniqueLists(event) => event.write(key, serializer),
            Self::UntaggedUnion(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EveryEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        match delivery.key() {
            ("every", "adjacent-union@v1") => delivery.read().map(Self::AdjacentUnion),
            ("every", "aliases@v1") => delivery.read().map(Self::Aliases),
            ("every", "any@v1") => delivery.read().map(Self::Anything),
            ("every", "closed-enum@v1") => delivery.read().map(Self::ClosedEnums),
            ("every", "closed-record@v1") => delivery.read().map(Self::ClosedRecord),
            ("every", "constants@v1") => delivery.read().map(Self::Constants),
            ("every", "deprecated@v1") => delivery.read().map(Self::OldRecord),
            ("every", "empty-record@v1") => delivery.read().map(Self::EmptyRecord),
            ("every", "enum-keys@v1") => delivery.read().map(Self::EnumKeys),
            ("every", "external-union@v1") => delivery.read().map(Self::ExternalUnion),
            ("every", "hostile-docs@v1") => delivery.read().map(Self::HostileDocs),
            ("every", "integer-enum@v1") => delivery.read().map(Self::IntegerEnums),
            ("every", "integers@v1") => delivery.read().map(Self::Integers),
            ("every", "internal-union@v1") => delivery.read().map(Self::InternalUnion),
            ("every", "keywords@v1") => delivery.read().map(Self::Keywords),
            ("every", "lists@v1") => delivery.read().map(Self::Lists),
            ("every", "maps@v1") => delivery.read().map(Self::Maps),
            ("every", "nested@v1") => delivery.read().map(Self::Nested),
            ("every", "numbers@v1") => delivery.read().map(Self::Numbers),
            ("every", "odd-names@v1") => delivery.read().map(Self::OddNames),
            ("every", "open-enum@v1") => delivery.read().map(Self::OpenEnums),
            ("every", "open-union@v1") => delivery.read().map(Self::OpenUnion),
            ("every", "optional-nullable@v1") => delivery.read().map(Self::Presence),
            ("every", "record@v1") => delivery.read().map(Self::PlainRecord),
            ("every", "recursive@v1") => delivery.read().map(Self::Tree),
            ("every", "second-version@v2") => delivery.read().map(Self::PlainRecordV2),
            ("every", "tuples@v1") => delivery.read().map(Self::Tuples),
            ("every", "typed-rest@v1") => delivery.read().map(Self::TypedRest),
            ("every", "unique-lists@v1") => delivery.read().map(Self::UniqueLists),
            ("every", "untagged-union@v1") => delivery.read().map(Self::UntaggedUnion),
            _ => Ok(Self::Unrecognized(delivery.whole())),
        }
    }
}

impl runtime::Named for EveryEvent {
    const NAME: &'static str = "EveryEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        let key = runtime::Delivery::check(&mut record, value);
        match key {
            ("every", "adjacent-union@v1") => record.required::<crate::v1::AdjacentUnion>("detail"),
            ("every", "aliases@v1") => record.required::<crate::v1::Aliases>("detail"),
            ("every", "any@v1") => record.required::<crate::v1::Anything>("detail"),
            ("every", "closed-enum@v1") => record.required::<crate::v1::ClosedEnums>("detail"),
            ("every", "closed-record@v1") => record.required::<crate::v1::ClosedRecord>("detail"),
            ("every", "constants@v1") => record.required::<crate::v1::Constants>("detail"),
            ("every", "deprecated@v1") => record.required::<crate::v1::OldRecord>("detail"),
            ("every", "empty-record@v1") => record.required::<crate::v1::EmptyRecord>("detail"),
            ("every", "enum-keys@v1") => record.required::<crate::v1::EnumKeys>("detail"),
            ("every", "external-union@v1") => record.required::<crate::v1::ExternalUnion>("detail"),
            ("every", "hostile-docs@v1") => record.required::<crate::v1::HostileDocs>("detail"),
            ("every", "integer-enum@v1") => record.required::<crate::v1::IntegerEnums>("detail"),
            ("every", "integers@v1") => record.required::<crate::v1::Integers>("detail"),
            ("every", "internal-union@v1") => record.required::<crate::v1::InternalUnion>("detail"),
            ("every", "keywords@v1") => record.required::<crate::v1::Keywords>("detail"),
            ("every", "lists@v1") => record.required::<crate::v1::Lists>("detail"),
            ("every", "maps@v1") => record.required::<crate::v1::Maps>("detail"),
            ("every", "nested@v1") => record.required::<crate::v1::Nested>("detail"),
            ("every", "numbers@v1") => record.required::<crate::v1::Numbers>("detail"),
            ("every", "odd-names@v1") => record.required::<crate::v1::OddNames>("detail"),
            ("every", "open-enum@v1") => record.required::<crate::v1::OpenEnums>("detail"),
            ("every", "open-union@v1") => record.required::<crate::v1::OpenUnion>("detail"),
            ("every", "optional-nullable@v1") => record.required::<crate::v1::Presence>("detail"),
            ("every", "record@v1") => record.required::<crate::v1::PlainRecord>("detail"),
            ("every", "recursive@v1") => record.required::<crate::v1::Tree>("detail"),
            ("every", "second-version@v2") => record.required::<crate::v2::PlainRecord>("detail"),
            ("every", "tuples@v1") => record.required::<crate::v1::Tuples>("detail"),
            ("every", "typed-rest@v1") => record.required::<crate::v1::TypedRest>("detail"),
            ("every", "unique-lists@v1") => record.required::<crate::v1::UniqueLists>("detail"),
            ("every", "untagged-union@v1") => record.required::<crate::v1::UntaggedUnion>("detail"),
            _ => record.required::<serde_json::Value>("detail"),
        }
    }
}
