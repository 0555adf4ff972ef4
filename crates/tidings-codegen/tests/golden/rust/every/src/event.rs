use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `every`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EveryEvent {
    /// `every.adjacent-union`, version 1.
    AdjacentUnionV1(runtime::Delivered<crate::v1::AdjacentUnion>),
    /// `every.aliases`, version 1.
    AliasesV1(runtime::Delivered<crate::v1::Aliases>),
    /// `every.any`, version 1.
    AnythingV1(runtime::Delivered<crate::v1::Anything>),
    /// `every.closed-enum`, version 1.
    ClosedEnumsV1(runtime::Delivered<crate::v1::ClosedEnums>),
    /// `every.closed-record`, version 1.
    ClosedRecordV1(runtime::Delivered<crate::v1::ClosedRecord>),
    /// `every.constants`, version 1.
    ConstantsV1(runtime::Delivered<crate::v1::Constants>),
    /// `every.deprecated`, version 1.
    OldRecordV1(runtime::Delivered<crate::v1::OldRecord>),
    /// `every.empty-record`, version 1.
    EmptyRecordV1(runtime::Delivered<crate::v1::EmptyRecord>),
    /// `every.enum-keys`, version 1.
    EnumKeysV1(runtime::Delivered<crate::v1::EnumKeys>),
    /// `every.external-union`, version 1.
    ExternalUnionV1(runtime::Delivered<crate::v1::ExternalUnion>),
    /// `every.hostile-docs`, version 1.
    HostileDocsV1(runtime::Delivered<crate::v1::HostileDocs>),
    /// `every.integer-enum`, version 1.
    IntegerEnumsV1(runtime::Delivered<crate::v1::IntegerEnums>),
    /// `every.integers`, version 1.
    IntegersV1(runtime::Delivered<crate::v1::Integers>),
    /// `every.internal-union`, version 1.
    InternalUnionV1(runtime::Delivered<crate::v1::InternalUnion>),
    /// `every.keywords`, version 1.
    KeywordsV1(runtime::Delivered<crate::v1::Keywords>),
    /// `every.lists`, version 1.
    ListsV1(runtime::Delivered<crate::v1::Lists>),
    /// `every.maps`, version 1.
    MapsV1(runtime::Delivered<crate::v1::Maps>),
    /// `every.nested`, version 1.
    NestedV1(runtime::Delivered<crate::v1::Nested>),
    /// `every.nullable-bounds`, version 1.
    NullableBoundsV1(runtime::Delivered<crate::v1::NullableBounds>),
    /// `every.numbers`, version 1.
    NumbersV1(runtime::Delivered<crate::v1::Numbers>),
    /// `every.odd-names`, version 1.
    OddNamesV1(runtime::Delivered<crate::v1::OddNames>),
    /// `every.open-enum`, version 1.
    OpenEnumsV1(runtime::Delivered<crate::v1::OpenEnums>),
    /// `every.open-union`, version 1.
    OpenUnionV1(runtime::Delivered<crate::v1::OpenUnion>),
    /// `every.optional-nullable`, version 1.
    PresenceV1(runtime::Delivered<crate::v1::Presence>),
    /// `every.record`, version 1.
    PlainRecordV1(runtime::Delivered<crate::v1::PlainRecord>),
    /// `every.recursive`, version 1.
    TreeV1(runtime::Delivered<crate::v1::Tree>),
    /// `every.second-version`, version 2.
    PlainRecordV2(runtime::Delivered<crate::v2::PlainRecord>),
    /// `every.strings`, version 1.
    StringsV1(runtime::Delivered<crate::v1::Strings>),
    /// `every.tuples`, version 1.
    TuplesV1(runtime::Delivered<crate::v1::Tuples>),
    /// `every.typed-rest`, version 1.
    TypedRestV1(runtime::Delivered<crate::v1::TypedRest>),
    /// `every.unique-lists`, version 1.
    UniqueListsV1(runtime::Delivered<crate::v1::UniqueLists>),
    /// `every.untagged-union`, version 1.
    UntaggedUnionV1(runtime::Delivered<crate::v1::UntaggedUnion>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl EveryEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::AdjacentUnionV1(_) => <crate::v1::AdjacentUnion as crate::Event>::SOURCE,
            Self::AliasesV1(_) => <crate::v1::Aliases as crate::Event>::SOURCE,
            Self::AnythingV1(_) => <crate::v1::Anything as crate::Event>::SOURCE,
            Self::ClosedEnumsV1(_) => <crate::v1::ClosedEnums as crate::Event>::SOURCE,
            Self::ClosedRecordV1(_) => <crate::v1::ClosedRecord as crate::Event>::SOURCE,
            Self::ConstantsV1(_) => <crate::v1::Constants as crate::Event>::SOURCE,
            Self::OldRecordV1(_) => <crate::v1::OldRecord as crate::Event>::SOURCE,
            Self::EmptyRecordV1(_) => <crate::v1::EmptyRecord as crate::Event>::SOURCE,
            Self::EnumKeysV1(_) => <crate::v1::EnumKeys as crate::Event>::SOURCE,
            Self::ExternalUnionV1(_) => <crate::v1::ExternalUnion as crate::Event>::SOURCE,
            Self::HostileDocsV1(_) => <crate::v1::HostileDocs as crate::Event>::SOURCE,
            Self::IntegerEnumsV1(_) => <crate::v1::IntegerEnums as crate::Event>::SOURCE,
            Self::IntegersV1(_) => <crate::v1::Integers as crate::Event>::SOURCE,
            Self::InternalUnionV1(_) => <crate::v1::InternalUnion as crate::Event>::SOURCE,
            Self::KeywordsV1(_) => <crate::v1::Keywords as crate::Event>::SOURCE,
            Self::ListsV1(_) => <crate::v1::Lists as crate::Event>::SOURCE,
            Self::MapsV1(_) => <crate::v1::Maps as crate::Event>::SOURCE,
            Self::NestedV1(_) => <crate::v1::Nested as crate::Event>::SOURCE,
            Self::NullableBoundsV1(_) => <crate::v1::NullableBounds as crate::Event>::SOURCE,
            Self::NumbersV1(_) => <crate::v1::Numbers as crate::Event>::SOURCE,
            Self::OddNamesV1(_) => <crate::v1::OddNames as crate::Event>::SOURCE,
            Self::OpenEnumsV1(_) => <crate::v1::OpenEnums as crate::Event>::SOURCE,
            Self::OpenUnionV1(_) => <crate::v1::OpenUnion as crate::Event>::SOURCE,
            Self::PresenceV1(_) => <crate::v1::Presence as crate::Event>::SOURCE,
            Self::PlainRecordV1(_) => <crate::v1::PlainRecord as crate::Event>::SOURCE,
            Self::TreeV1(_) => <crate::v1::Tree as crate::Event>::SOURCE,
            Self::PlainRecordV2(_) => <crate::v2::PlainRecord as crate::Event>::SOURCE,
            Self::StringsV1(_) => <crate::v1::Strings as crate::Event>::SOURCE,
            Self::TuplesV1(_) => <crate::v1::Tuples as crate::Event>::SOURCE,
            Self::TypedRestV1(_) => <crate::v1::TypedRest as crate::Event>::SOURCE,
            Self::UniqueListsV1(_) => <crate::v1::UniqueLists as crate::Event>::SOURCE,
            Self::UntaggedUnionV1(_) => <crate::v1::UntaggedUnion as crate::Event>::SOURCE,
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::AdjacentUnionV1(_) => <crate::v1::AdjacentUnion as crate::Event>::DETAIL_TYPE,
            Self::AliasesV1(_) => <crate::v1::Aliases as crate::Event>::DETAIL_TYPE,
            Self::AnythingV1(_) => <crate::v1::Anything as crate::Event>::DETAIL_TYPE,
            Self::ClosedEnumsV1(_) => <crate::v1::ClosedEnums as crate::Event>::DETAIL_TYPE,
            Self::ClosedRecordV1(_) => <crate::v1::ClosedRecord as crate::Event>::DETAIL_TYPE,
            Self::ConstantsV1(_) => <crate::v1::Constants as crate::Event>::DETAIL_TYPE,
            Self::OldRecordV1(_) => <crate::v1::OldRecord as crate::Event>::DETAIL_TYPE,
            Self::EmptyRecordV1(_) => <crate::v1::EmptyRecord as crate::Event>::DETAIL_TYPE,
            Self::EnumKeysV1(_) => <crate::v1::EnumKeys as crate::Event>::DETAIL_TYPE,
            Self::ExternalUnionV1(_) => <crate::v1::ExternalUnion as crate::Event>::DETAIL_TYPE,
            Self::HostileDocsV1(_) => <crate::v1::HostileDocs as crate::Event>::DETAIL_TYPE,
            Self::IntegerEnumsV1(_) => <crate::v1::IntegerEnums as crate::Event>::DETAIL_TYPE,
            Self::IntegersV1(_) => <crate::v1::Integers as crate::Event>::DETAIL_TYPE,
            Self::InternalUnionV1(_) => <crate::v1::InternalUnion as crate::Event>::DETAIL_TYPE,
            Self::KeywordsV1(_) => <crate::v1::Keywords as crate::Event>::DETAIL_TYPE,
            Self::ListsV1(_) => <crate::v1::Lists as crate::Event>::DETAIL_TYPE,
            Self::MapsV1(_) => <crate::v1::Maps as crate::Event>::DETAIL_TYPE,
            Self::NestedV1(_) => <crate::v1::Nested as crate::Event>::DETAIL_TYPE,
            Self::NullableBoundsV1(_) => <crate::v1::NullableBounds as crate::Event>::DETAIL_TYPE,
            Self::NumbersV1(_) => <crate::v1::Numbers as crate::Event>::DETAIL_TYPE,
            Self::OddNamesV1(_) => <crate::v1::OddNames as crate::Event>::DETAIL_TYPE,
            Self::OpenEnumsV1(_) => <crate::v1::OpenEnums as crate::Event>::DETAIL_TYPE,
            Self::OpenUnionV1(_) => <crate::v1::OpenUnion as crate::Event>::DETAIL_TYPE,
            Self::PresenceV1(_) => <crate::v1::Presence as crate::Event>::DETAIL_TYPE,
            Self::PlainRecordV1(_) => <crate::v1::PlainRecord as crate::Event>::DETAIL_TYPE,
            Self::TreeV1(_) => <crate::v1::Tree as crate::Event>::DETAIL_TYPE,
            Self::PlainRecordV2(_) => <crate::v2::PlainRecord as crate::Event>::DETAIL_TYPE,
            Self::StringsV1(_) => <crate::v1::Strings as crate::Event>::DETAIL_TYPE,
            Self::TuplesV1(_) => <crate::v1::Tuples as crate::Event>::DETAIL_TYPE,
            Self::TypedRestV1(_) => <crate::v1::TypedRest as crate::Event>::DETAIL_TYPE,
            Self::UniqueListsV1(_) => <crate::v1::UniqueLists as crate::Event>::DETAIL_TYPE,
            Self::UntaggedUnionV1(_) => <crate::v1::UntaggedUnion as crate::Event>::DETAIL_TYPE,
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
            Self::AdjacentUnionV1(event) => event.write(key, serializer),
            Self::AliasesV1(event) => event.write(key, serializer),
            Self::AnythingV1(event) => event.write(key, serializer),
            Self::ClosedEnumsV1(event) => event.write(key, serializer),
            Self::ClosedRecordV1(event) => event.write(key, serializer),
            Self::ConstantsV1(event) => event.write(key, serializer),
            Self::OldRecordV1(event) => event.write(key, serializer),
            Self::EmptyRecordV1(event) => event.write(key, serializer),
            Self::EnumKeysV1(event) => event.write(key, serializer),
            Self::ExternalUnionV1(event) => event.write(key, serializer),
            Self::HostileDocsV1(event) => event.write(key, serializer),
            Self::IntegerEnumsV1(event) => event.write(key, serializer),
            Self::IntegersV1(event) => event.write(key, serializer),
            Self::InternalUnionV1(event) => event.write(key, serializer),
            Self::KeywordsV1(event) => event.write(key, serializer),
            Self::ListsV1(event) => event.write(key, serializer),
            Self::MapsV1(event) => event.write(key, serializer),
            Self::NestedV1(event) => event.write(key, serializer),
            Self::NullableBoundsV1(event) => event.write(key, serializer),
            Self::NumbersV1(event) => event.write(key, serializer),
            Self::OddNamesV1(event) => event.write(key, serializer),
            Self::OpenEnumsV1(event) => event.write(key, serializer),
            Self::OpenUnionV1(event) => event.write(key, serializer),
            Self::PresenceV1(event) => event.write(key, serializer),
            Self::PlainRecordV1(event) => event.write(key, serializer),
            Self::TreeV1(event) => event.write(key, serializer),
            Self::PlainRecordV2(event) => event.write(key, serializer),
            Self::StringsV1(event) => event.write(key, serializer),
            Self::TuplesV1(event) => event.write(key, serializer),
            Self::TypedRestV1(event) => event.write(key, serializer),
            Self::UniqueListsV1(event) => event.write(key, serializer),
            Self::UntaggedUnionV1(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EveryEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        Ok(match delivery.key() {
            ("every", "adjacent-union@v1") => Self::AdjacentUnionV1(delivery.read()?),
            ("every", "aliases@v1") => Self::AliasesV1(delivery.read()?),
            ("every", "any@v1") => Self::AnythingV1(delivery.read()?),
            ("every", "closed-enum@v1") => Self::ClosedEnumsV1(delivery.read()?),
            ("every", "closed-record@v1") => Self::ClosedRecordV1(delivery.read()?),
            ("every", "constants@v1") => Self::ConstantsV1(delivery.read()?),
            ("every", "deprecated@v1") => Self::OldRecordV1(delivery.read()?),
            ("every", "empty-record@v1") => Self::EmptyRecordV1(delivery.read()?),
            ("every", "enum-keys@v1") => Self::EnumKeysV1(delivery.read()?),
            ("every", "external-union@v1") => Self::ExternalUnionV1(delivery.read()?),
            ("every", "hostile-docs@v1") => Self::HostileDocsV1(delivery.read()?),
            ("every", "integer-enum@v1") => Self::IntegerEnumsV1(delivery.read()?),
            ("every", "integers@v1") => Self::IntegersV1(delivery.read()?),
            ("every", "internal-union@v1") => Self::InternalUnionV1(delivery.read()?),
            ("every", "keywords@v1") => Self::KeywordsV1(delivery.read()?),
            ("every", "lists@v1") => Self::ListsV1(delivery.read()?),
            ("every", "maps@v1") => Self::MapsV1(delivery.read()?),
            ("every", "nested@v1") => Self::NestedV1(delivery.read()?),
            ("every", "nullable-bounds@v1") => Self::NullableBoundsV1(delivery.read()?),
            ("every", "numbers@v1") => Self::NumbersV1(delivery.read()?),
            ("every", "odd-names@v1") => Self::OddNamesV1(delivery.read()?),
            ("every", "open-enum@v1") => Self::OpenEnumsV1(delivery.read()?),
            ("every", "open-union@v1") => Self::OpenUnionV1(delivery.read()?),
            ("every", "optional-nullable@v1") => Self::PresenceV1(delivery.read()?),
            ("every", "record@v1") => Self::PlainRecordV1(delivery.read()?),
            ("every", "recursive@v1") => Self::TreeV1(delivery.read()?),
            ("every", "second-version@v2") => Self::PlainRecordV2(delivery.read()?),
            ("every", "strings@v1") => Self::StringsV1(delivery.read()?),
            ("every", "tuples@v1") => Self::TuplesV1(delivery.read()?),
            ("every", "typed-rest@v1") => Self::TypedRestV1(delivery.read()?),
            ("every", "unique-lists@v1") => Self::UniqueListsV1(delivery.read()?),
            ("every", "untagged-union@v1") => Self::UntaggedUnionV1(delivery.read()?),
            _ => Self::Unrecognized(delivery.unrecognized(ROUTES)?),
        })
    }
}

impl runtime::Named for EveryEvent {
    const NAME: &'static str = "EveryEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        match runtime::Delivery::check(&mut record, value) {
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
            ("every", "nullable-bounds@v1") => {
                record.required::<crate::v1::NullableBounds>("detail")
            }
            ("every", "numbers@v1") => record.required::<crate::v1::Numbers>("detail"),
            ("every", "odd-names@v1") => record.required::<crate::v1::OddNames>("detail"),
            ("every", "open-enum@v1") => record.required::<crate::v1::OpenEnums>("detail"),
            ("every", "open-union@v1") => record.required::<crate::v1::OpenUnion>("detail"),
            ("every", "optional-nullable@v1") => record.required::<crate::v1::Presence>("detail"),
            ("every", "record@v1") => record.required::<crate::v1::PlainRecord>("detail"),
            ("every", "recursive@v1") => record.required::<crate::v1::Tree>("detail"),
            ("every", "second-version@v2") => record.required::<crate::v2::PlainRecord>("detail"),
            ("every", "strings@v1") => record.required::<crate::v1::Strings>("detail"),
            ("every", "tuples@v1") => record.required::<crate::v1::Tuples>("detail"),
            ("every", "typed-rest@v1") => record.required::<crate::v1::TypedRest>("detail"),
            ("every", "unique-lists@v1") => record.required::<crate::v1::UniqueLists>("detail"),
            ("every", "untagged-union@v1") => record.required::<crate::v1::UntaggedUnion>("detail"),
            (_, detail_type) => {
                runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)
            }
        }
    }
}

/// Source and detail-type of each event.
const ROUTES: &[(&str, &str)] = &[
    ("every", "adjacent-union@v1"),
    ("every", "aliases@v1"),
    ("every", "any@v1"),
    ("every", "closed-enum@v1"),
    ("every", "closed-record@v1"),
    ("every", "constants@v1"),
    ("every", "deprecated@v1"),
    ("every", "empty-record@v1"),
    ("every", "enum-keys@v1"),
    ("every", "external-union@v1"),
    ("every", "hostile-docs@v1"),
    ("every", "integer-enum@v1"),
    ("every", "integers@v1"),
    ("every", "internal-union@v1"),
    ("every", "keywords@v1"),
    ("every", "lists@v1"),
    ("every", "maps@v1"),
    ("every", "nested@v1"),
    ("every", "nullable-bounds@v1"),
    ("every", "numbers@v1"),
    ("every", "odd-names@v1"),
    ("every", "open-enum@v1"),
    ("every", "open-union@v1"),
    ("every", "optional-nullable@v1"),
    ("every", "record@v1"),
    ("every", "recursive@v1"),
    ("every", "second-version@v2"),
    ("every", "strings@v1"),
    ("every", "tuples@v1"),
    ("every", "typed-rest@v1"),
    ("every", "unique-lists@v1"),
    ("every", "untagged-union@v1"),
];
