use crate::runtime;

/// An event of the component `every`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EveryEvent {
    /// `every.adjacent-union`, version 1.
    AdjacentUnionV1(crate::Delivered<crate::v1::AdjacentUnion>),
    /// `every.aliases`, version 1.
    AliasesV1(crate::Delivered<crate::v1::Aliases>),
    /// `every.any`, version 1.
    AnythingV1(crate::Delivered<crate::v1::Anything>),
    /// `every.boolean-enum`, version 1.
    BooleanEnumsV1(crate::Delivered<crate::v1::BooleanEnums>),
    /// `every.bounds`, version 1.
    BoundsV1(crate::Delivered<crate::v1::Bounds>),
    /// `every.closed-enum`, version 1.
    ClosedEnumsV1(crate::Delivered<crate::v1::ClosedEnums>),
    /// `every.closed-record`, version 1.
    ClosedRecordV1(crate::Delivered<crate::v1::ClosedRecord>),
    /// `every.constants`, version 1.
    ConstantsV1(crate::Delivered<crate::v1::Constants>),
    /// `every.constants-everywhere`, version 1.
    ConstantsEverywhereV1(crate::Delivered<crate::v1::ConstantsEverywhere>),
    /// `every.decimals`, version 1.
    DecimalsV1(crate::Delivered<crate::v1::Decimals>),
    /// `every.deprecated`, version 1.
    OldRecordV1(crate::Delivered<crate::v1::OldRecord>),
    /// `every.documented-enums`, version 1.
    DocumentedEnumsV1(crate::Delivered<crate::v1::DocumentedEnums>),
    /// `every.empty-record`, version 1.
    EmptyRecordV1(crate::Delivered<crate::v1::EmptyRecord>),
    /// `every.enum-keys`, version 1.
    EnumKeysV1(crate::Delivered<crate::v1::EnumKeys>),
    /// `every.external-union`, version 1.
    ExternalUnionV1(crate::Delivered<crate::v1::ExternalUnion>),
    /// `every.flattened-unions`, version 1.
    FlattenedUnionsV1(crate::Delivered<crate::v1::FlattenedUnions>),
    /// `every.formats`, version 1.
    FormatsV1(crate::Delivered<crate::v1::Formats>),
    /// `every.hostile-docs`, version 1.
    HostileDocsV1(crate::Delivered<crate::v1::HostileDocs>),
    /// `every.inherited-keys`, version 1.
    InheritedKeysV1(crate::Delivered<crate::v1::InheritedKeys>),
    /// `every.integer-enum`, version 1.
    IntegerEnumsV1(crate::Delivered<crate::v1::IntegerEnums>),
    /// `every.integer-keys`, version 1.
    IntegerKeysV1(crate::Delivered<crate::v1::IntegerKeys>),
    /// `every.integers`, version 1.
    IntegersV1(crate::Delivered<crate::v1::Integers>),
    /// `every.internal-union`, version 1.
    InternalUnionV1(crate::Delivered<crate::v1::InternalUnion>),
    /// `every.keywords`, version 1.
    KeywordsV1(crate::Delivered<crate::v1::Keywords>),
    /// `every.linear-mutual-unions`, version 1.
    LinearMutualUnionsV1(crate::Delivered<crate::v1::LinearMutualUnions>),
    /// `every.linear-rules`, version 1.
    LinearRulesV1(crate::Delivered<crate::v1::LinearRules>),
    /// `every.linear-unions`, version 1.
    LinearUnionsV1(crate::Delivered<crate::v1::LinearUnions>),
    /// `every.lists`, version 1.
    ListsV1(crate::Delivered<crate::v1::Lists>),
    /// `every.long-tuples`, version 1.
    LongTuplesV1(crate::Delivered<crate::v1::LongTuples>),
    /// `every.map-limits`, version 1.
    MapLimitsV1(crate::Delivered<crate::v1::MapLimits>),
    /// `every.maps`, version 1.
    MapsV1(crate::Delivered<crate::v1::Maps>),
    /// `every.multiples`, version 1.
    MultiplesV1(crate::Delivered<crate::v1::Multiples>),
    /// `every.mutual-recursion`, version 1.
    MutualRecursionV1(crate::Delivered<crate::v1::MutualRecursion>),
    /// `every.nested`, version 1.
    NestedV1(crate::Delivered<crate::v1::Nested>),
    /// `every.nested-unions`, version 1.
    NestedUnionsV1(crate::Delivered<crate::v1::NestedUnions>),
    /// `every.nullable-bounds`, version 1.
    NullableBoundsV1(crate::Delivered<crate::v1::NullableBounds>),
    /// `every.nulls`, version 1.
    NullsV1(crate::Delivered<crate::v1::Nulls>),
    /// `every.numbers`, version 1.
    NumbersV1(crate::Delivered<crate::v1::Numbers>),
    /// `every.odd-names`, version 1.
    OddNamesV1(crate::Delivered<crate::v1::OddNames>),
    /// `every.open-enum`, version 1.
    OpenEnumsV1(crate::Delivered<crate::v1::OpenEnums>),
    /// `every.open-enum-keys`, version 1.
    OpenEnumKeysV1(crate::Delivered<crate::v1::OpenEnumKeys>),
    /// `every.open-union`, version 1.
    OpenUnionV1(crate::Delivered<crate::v1::OpenUnion>),
    /// `every.open-union-adjacent`, version 1.
    OpenAdjacentUnionV1(crate::Delivered<crate::v1::OpenAdjacentUnion>),
    /// `every.open-union-external`, version 1.
    OpenExternalUnionV1(crate::Delivered<crate::v1::OpenExternalUnion>),
    /// `every.open-union-untagged`, version 1.
    OpenUntaggedUnionV1(crate::Delivered<crate::v1::OpenUntaggedUnion>),
    /// `every.optional-nullable`, version 1.
    PresenceV1(crate::Delivered<crate::v1::Presence>),
    /// `every.pattern-escapes`, version 1.
    PatternEscapesV1(crate::Delivered<crate::v1::PatternEscapes>),
    /// `every.pattern-forms`, version 1.
    PatternFormsV1(crate::Delivered<crate::v1::PatternForms>),
    /// `every.pattern-left-out`, version 1.
    PatternLeftOutV1(crate::Delivered<crate::v1::PatternLeftOut>),
    /// `every.patterns`, version 1.
    PatternsV1(crate::Delivered<crate::v1::Patterns>),
    /// `every.proto-keys`, version 1.
    ProtoKeysV1(crate::Delivered<crate::v1::ProtoKeys>),
    /// `every.record`, version 1.
    PlainRecordV1(crate::Delivered<crate::v1::PlainRecord>),
    /// `every.recursive`, version 1.
    TreeV1(crate::Delivered<crate::v1::Tree>),
    /// `every.rule-conditional`, version 1.
    RuleConditionalV1(crate::Delivered<crate::v1::RuleConditional>),
    /// `every.rule-dependent`, version 1.
    RuleDependentV1(crate::Delivered<crate::v1::RuleDependent>),
    /// `every.rule-exclusive`, version 1.
    RuleExclusiveV1(crate::Delivered<crate::v1::RuleExclusive>),
    /// `every.rule-lists`, version 1.
    RuleListsV1(crate::Delivered<crate::v1::RuleLists>),
    /// `every.rule-nested`, version 1.
    RuleNestedV1(crate::Delivered<crate::v1::RuleNested>),
    /// `every.rule-not`, version 1.
    RuleNotV1(crate::Delivered<crate::v1::RuleNot>),
    /// `every.rule-numbers`, version 1.
    RuleNumbersV1(crate::Delivered<crate::v1::RuleNumbers>),
    /// `every.rule-places`, version 1.
    RulePlacesV1(crate::Delivered<crate::v1::RulePlaces>),
    /// `every.rule-properties`, version 1.
    RulePropertiesV1(crate::Delivered<crate::v1::RuleProperties>),
    /// `every.rule-proto-keys`, version 1.
    RuleProtoKeysV1(crate::Delivered<crate::v1::RuleProtoKeys>),
    /// `every.rule-recursive`, version 1.
    RuleRecursiveV1(crate::Delivered<crate::v1::RuleRecursive>),
    /// `every.rule-root`, version 1.
    RuleRootV1(crate::Delivered<crate::v1::RuleRoot>),
    /// `every.rule-texts`, version 1.
    RuleTextsV1(crate::Delivered<crate::v1::RuleTexts>),
    /// `every.rule-unions`, version 1.
    RuleUnionsV1(crate::Delivered<crate::v1::RuleUnions>),
    /// `every.rule-values`, version 1.
    RuleValuesV1(crate::Delivered<crate::v1::RuleValues>),
    /// `every.second-version`, version 2.
    PlainRecordV2(crate::Delivered<crate::v2::PlainRecord>),
    /// `every.strings`, version 1.
    StringsV1(crate::Delivered<crate::v1::Strings>),
    /// `every.third-party-features`, version 1.
    ByFeatureV1(crate::Delivered<crate::v1::ByFeature>),
    /// `every.third-party-serde-with`, version 1.
    BySerdeWithV1(crate::Delivered<crate::v1::BySerdeWith>),
    /// `every.third-party-told`, version 1.
    ByWordV1(crate::Delivered<crate::v1::ByWord>),
    /// `every.tuples`, version 1.
    TuplesV1(crate::Delivered<crate::v1::Tuples>),
    /// `every.typed-rest`, version 1.
    TypedRestV1(crate::Delivered<crate::v1::TypedRest>),
    /// `every.typed-rest-unions`, version 1.
    TypedRestUnionsV1(crate::Delivered<crate::v1::TypedRestUnions>),
    /// `every.unique-lists`, version 1.
    UniqueListsV1(crate::Delivered<crate::v1::UniqueLists>),
    /// `every.untagged-union`, version 1.
    UntaggedUnionV1(crate::Delivered<crate::v1::UntaggedUnion>),
    /// `every.wide-enum`, version 1.
    WideEnumsV1(crate::Delivered<crate::v1::WideEnums>),
    /// `every.wide-integers`, version 1.
    WideIntegersV1(crate::Delivered<crate::v1::WideIntegers>),
    /// `every.wide-integers-everywhere`, version 1.
    WideEverywhereV1(crate::Delivered<crate::v1::WideEverywhere>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized {
        /// The event's source.
        source: String,
        /// The event's detail-type.
        detail_type: String,
        /// The delivery, with whatever its detail is.
        event: crate::Delivered<crate::Json>,
    },
}

impl EveryEvent {
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

runtime::events!(EveryEvent {
    AdjacentUnionV1: "every" "adjacent-union@v1" as crate::v1::AdjacentUnion,
    AliasesV1: "every" "aliases@v1" as crate::v1::Aliases,
    AnythingV1: "every" "any@v1" as crate::v1::Anything,
    BooleanEnumsV1: "every" "boolean-enum@v1" as crate::v1::BooleanEnums,
    BoundsV1: "every" "bounds@v1" as crate::v1::Bounds,
    ClosedEnumsV1: "every" "closed-enum@v1" as crate::v1::ClosedEnums,
    ClosedRecordV1: "every" "closed-record@v1" as crate::v1::ClosedRecord,
    ConstantsV1: "every" "constants@v1" as crate::v1::Constants,
    ConstantsEverywhereV1: "every" "constants-everywhere@v1" as crate::v1::ConstantsEverywhere,
    DecimalsV1: "every" "decimals@v1" as crate::v1::Decimals,
    OldRecordV1: "every" "deprecated@v1" as crate::v1::OldRecord,
    DocumentedEnumsV1: "every" "documented-enums@v1" as crate::v1::DocumentedEnums,
    EmptyRecordV1: "every" "empty-record@v1" as crate::v1::EmptyRecord,
    EnumKeysV1: "every" "enum-keys@v1" as crate::v1::EnumKeys,
    ExternalUnionV1: "every" "external-union@v1" as crate::v1::ExternalUnion,
    FlattenedUnionsV1: "every" "flattened-unions@v1" as crate::v1::FlattenedUnions,
    FormatsV1: "every" "formats@v1" as crate::v1::Formats,
    HostileDocsV1: "every" "hostile-docs@v1" as crate::v1::HostileDocs,
    InheritedKeysV1: "every" "inherited-keys@v1" as crate::v1::InheritedKeys,
    IntegerEnumsV1: "every" "integer-enum@v1" as crate::v1::IntegerEnums,
    IntegerKeysV1: "every" "integer-keys@v1" as crate::v1::IntegerKeys,
    IntegersV1: "every" "integers@v1" as crate::v1::Integers,
    InternalUnionV1: "every" "internal-union@v1" as crate::v1::InternalUnion,
    KeywordsV1: "every" "keywords@v1" as crate::v1::Keywords,
    LinearMutualUnionsV1: "every" "linear-mutual-unions@v1" as crate::v1::LinearMutualUnions,
    LinearRulesV1: "every" "linear-rules@v1" as crate::v1::LinearRules,
    LinearUnionsV1: "every" "linear-unions@v1" as crate::v1::LinearUnions,
    ListsV1: "every" "lists@v1" as crate::v1::Lists,
    LongTuplesV1: "every" "long-tuples@v1" as crate::v1::LongTuples,
    MapLimitsV1: "every" "map-limits@v1" as crate::v1::MapLimits,
    MapsV1: "every" "maps@v1" as crate::v1::Maps,
    MultiplesV1: "every" "multiples@v1" as crate::v1::Multiples,
    MutualRecursionV1: "every" "mutual-recursion@v1" as crate::v1::MutualRecursion,
    NestedV1: "every" "nested@v1" as crate::v1::Nested,
    NestedUnionsV1: "every" "nested-unions@v1" as crate::v1::NestedUnions,
    NullableBoundsV1: "every" "nullable-bounds@v1" as crate::v1::NullableBounds,
    NullsV1: "every" "nulls@v1" as crate::v1::Nulls,
    NumbersV1: "every" "numbers@v1" as crate::v1::Numbers,
    OddNamesV1: "every" "odd-names@v1" as crate::v1::OddNames,
    OpenEnumsV1: "every" "open-enum@v1" as crate::v1::OpenEnums,
    OpenEnumKeysV1: "every" "open-enum-keys@v1" as crate::v1::OpenEnumKeys,
    OpenUnionV1: "every" "open-union@v1" as crate::v1::OpenUnion,
    OpenAdjacentUnionV1: "every" "open-union-adjacent@v1" as crate::v1::OpenAdjacentUnion,
    OpenExternalUnionV1: "every" "open-union-external@v1" as crate::v1::OpenExternalUnion,
    OpenUntaggedUnionV1: "every" "open-union-untagged@v1" as crate::v1::OpenUntaggedUnion,
    PresenceV1: "every" "optional-nullable@v1" as crate::v1::Presence,
    PatternEscapesV1: "every" "pattern-escapes@v1" as crate::v1::PatternEscapes,
    PatternFormsV1: "every" "pattern-forms@v1" as crate::v1::PatternForms,
    PatternLeftOutV1: "every" "pattern-left-out@v1" as crate::v1::PatternLeftOut,
    PatternsV1: "every" "patterns@v1" as crate::v1::Patterns,
    ProtoKeysV1: "every" "proto-keys@v1" as crate::v1::ProtoKeys,
    PlainRecordV1: "every" "record@v1" as crate::v1::PlainRecord,
    TreeV1: "every" "recursive@v1" as crate::v1::Tree,
    RuleConditionalV1: "every" "rule-conditional@v1" as crate::v1::RuleConditional,
    RuleDependentV1: "every" "rule-dependent@v1" as crate::v1::RuleDependent,
    RuleExclusiveV1: "every" "rule-exclusive@v1" as crate::v1::RuleExclusive,
    RuleListsV1: "every" "rule-lists@v1" as crate::v1::RuleLists,
    RuleNestedV1: "every" "rule-nested@v1" as crate::v1::RuleNested,
    RuleNotV1: "every" "rule-not@v1" as crate::v1::RuleNot,
    RuleNumbersV1: "every" "rule-numbers@v1" as crate::v1::RuleNumbers,
    RulePlacesV1: "every" "rule-places@v1" as crate::v1::RulePlaces,
    RulePropertiesV1: "every" "rule-properties@v1" as crate::v1::RuleProperties,
    RuleProtoKeysV1: "every" "rule-proto-keys@v1" as crate::v1::RuleProtoKeys,
    RuleRecursiveV1: "every" "rule-recursive@v1" as crate::v1::RuleRecursive,
    RuleRootV1: "every" "rule-root@v1" as crate::v1::RuleRoot,
    RuleTextsV1: "every" "rule-texts@v1" as crate::v1::RuleTexts,
    RuleUnionsV1: "every" "rule-unions@v1" as crate::v1::RuleUnions,
    RuleValuesV1: "every" "rule-values@v1" as crate::v1::RuleValues,
    PlainRecordV2: "every" "second-version@v2" as crate::v2::PlainRecord,
    StringsV1: "every" "strings@v1" as crate::v1::Strings,
    ByFeatureV1: "every" "third-party-features@v1" as crate::v1::ByFeature,
    BySerdeWithV1: "every" "third-party-serde-with@v1" as crate::v1::BySerdeWith,
    ByWordV1: "every" "third-party-told@v1" as crate::v1::ByWord,
    TuplesV1: "every" "tuples@v1" as crate::v1::Tuples,
    TypedRestV1: "every" "typed-rest@v1" as crate::v1::TypedRest,
    TypedRestUnionsV1: "every" "typed-rest-unions@v1" as crate::v1::TypedRestUnions,
    UniqueListsV1: "every" "unique-lists@v1" as crate::v1::UniqueLists,
    UntaggedUnionV1: "every" "untagged-union@v1" as crate::v1::UntaggedUnion,
    WideEnumsV1: "every" "wide-enum@v1" as crate::v1::WideEnums,
    WideIntegersV1: "every" "wide-integers@v1" as crate::v1::WideIntegers,
    WideEverywhereV1: "every" "wide-integers-everywhere@v1" as crate::v1::WideEverywhere,
});
