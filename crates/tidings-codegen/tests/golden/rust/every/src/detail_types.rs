//! The detail-types of the component's events.

/// `every.adjacent-union`, version 1.
pub const ADJACENT_UNION_V1: &str = "adjacent-union@v1";

/// `every.aliases`, version 1.
pub const ALIASES_V1: &str = "aliases@v1";

/// `every.any`, version 1.
pub const ANYTHING_V1: &str = "any@v1";

/// `every.boolean-enum`, version 1.
pub const BOOLEAN_ENUMS_V1: &str = "boolean-enum@v1";

/// `every.bounds`, version 1.
pub const BOUNDS_V1: &str = "bounds@v1";

/// `every.closed-enum`, version 1.
pub const CLOSED_ENUMS_V1: &str = "closed-enum@v1";

/// `every.closed-record`, version 1.
pub const CLOSED_RECORD_V1: &str = "closed-record@v1";

/// `every.constants`, version 1.
pub const CONSTANTS_V1: &str = "constants@v1";

/// `every.constants-everywhere`, version 1.
pub const CONSTANTS_EVERYWHERE_V1: &str = "constants-everywhere@v1";

/// `every.decimals`, version 1.
pub const DECIMALS_V1: &str = "decimals@v1";

/// `every.deprecated`, version 1.
pub const OLD_RECORD_V1: &str = "deprecated@v1";

/// `every.documented-enums`, version 1.
pub const DOCUMENTED_ENUMS_V1: &str = "documented-enums@v1";

/// `every.empty-record`, version 1.
pub const EMPTY_RECORD_V1: &str = "empty-record@v1";

/// `every.enum-keys`, version 1.
pub const ENUM_KEYS_V1: &str = "enum-keys@v1";

/// `every.external-union`, version 1.
pub const EXTERNAL_UNION_V1: &str = "external-union@v1";

/// `every.flattened-unions`, version 1.
pub const FLATTENED_UNIONS_V1: &str = "flattened-unions@v1";

/// `every.formats`, version 1.
pub const FORMATS_V1: &str = "formats@v1";

/// `every.hostile-docs`, version 1.
pub const HOSTILE_DOCS_V1: &str = "hostile-docs@v1";

/// `every.inherited-keys`, version 1.
pub const INHERITED_KEYS_V1: &str = "inherited-keys@v1";

/// `every.integer-enum`, version 1.
pub const INTEGER_ENUMS_V1: &str = "integer-enum@v1";

/// `every.integer-keys`, version 1.
pub const INTEGER_KEYS_V1: &str = "integer-keys@v1";

/// `every.integers`, version 1.
pub const INTEGERS_V1: &str = "integers@v1";

/// `every.internal-union`, version 1.
pub const INTERNAL_UNION_V1: &str = "internal-union@v1";

/// `every.keywords`, version 1.
pub const KEYWORDS_V1: &str = "keywords@v1";

/// `every.linear-mutual-unions`, version 1.
pub const LINEAR_MUTUAL_UNIONS_V1: &str = "linear-mutual-unions@v1";

/// `every.linear-rules`, version 1.
pub const LINEAR_RULES_V1: &str = "linear-rules@v1";

/// `every.linear-unions`, version 1.
pub const LINEAR_UNIONS_V1: &str = "linear-unions@v1";

/// `every.lists`, version 1.
pub const LISTS_V1: &str = "lists@v1";

/// `every.long-tuples`, version 1.
pub const LONG_TUPLES_V1: &str = "long-tuples@v1";

/// `every.map-limits`, version 1.
pub const MAP_LIMITS_V1: &str = "map-limits@v1";

/// `every.maps`, version 1.
pub const MAPS_V1: &str = "maps@v1";

/// `every.multiples`, version 1.
pub const MULTIPLES_V1: &str = "multiples@v1";

/// `every.mutual-recursion`, version 1.
pub const MUTUAL_RECURSION_V1: &str = "mutual-recursion@v1";

/// `every.nested`, version 1.
pub const NESTED_V1: &str = "nested@v1";

/// `every.nested-unions`, version 1.
pub const NESTED_UNIONS_V1: &str = "nested-unions@v1";

/// `every.nullable-bounds`, version 1.
pub const NULLABLE_BOUNDS_V1: &str = "nullable-bounds@v1";

/// `every.nulls`, version 1.
pub const NULLS_V1: &str = "nulls@v1";

/// `every.numbers`, version 1.
pub const NUMBERS_V1: &str = "numbers@v1";

/// `every.odd-names`, version 1.
pub const ODD_NAMES_V1: &str = "odd-names@v1";

/// `every.open-enum`, version 1.
pub const OPEN_ENUMS_V1: &str = "open-enum@v1";

/// `every.open-enum-keys`, version 1.
pub const OPEN_ENUM_KEYS_V1: &str = "open-enum-keys@v1";

/// `every.open-union`, version 1.
pub const OPEN_UNION_V1: &str = "open-union@v1";

/// `every.open-union-adjacent`, version 1.
pub const OPEN_ADJACENT_UNION_V1: &str = "open-union-adjacent@v1";

/// `every.open-union-external`, version 1.
pub const OPEN_EXTERNAL_UNION_V1: &str = "open-union-external@v1";

/// `every.open-union-untagged`, version 1.
pub const OPEN_UNTAGGED_UNION_V1: &str = "open-union-untagged@v1";

/// `every.optional-nullable`, version 1.
pub const PRESENCE_V1: &str = "optional-nullable@v1";

/// `every.pattern-escapes`, version 1.
pub const PATTERN_ESCAPES_V1: &str = "pattern-escapes@v1";

/// `every.pattern-forms`, version 1.
pub const PATTERN_FORMS_V1: &str = "pattern-forms@v1";

/// `every.pattern-left-out`, version 1.
pub const PATTERN_LEFT_OUT_V1: &str = "pattern-left-out@v1";

/// `every.patterns`, version 1.
pub const PATTERNS_V1: &str = "patterns@v1";

/// `every.proto-keys`, version 1.
pub const PROTO_KEYS_V1: &str = "proto-keys@v1";

/// `every.record`, version 1.
pub const PLAIN_RECORD_V1: &str = "record@v1";

/// `every.recursive`, version 1.
pub const TREE_V1: &str = "recursive@v1";

/// `every.rule-conditional`, version 1.
pub const RULE_CONDITIONAL_V1: &str = "rule-conditional@v1";

/// `every.rule-dependent`, version 1.
pub const RULE_DEPENDENT_V1: &str = "rule-dependent@v1";

/// `every.rule-exclusive`, version 1.
pub const RULE_EXCLUSIVE_V1: &str = "rule-exclusive@v1";

/// `every.rule-lists`, version 1.
pub const RULE_LISTS_V1: &str = "rule-lists@v1";

/// `every.rule-nested`, version 1.
pub const RULE_NESTED_V1: &str = "rule-nested@v1";

/// `every.rule-not`, version 1.
pub const RULE_NOT_V1: &str = "rule-not@v1";

/// `every.rule-numbers`, version 1.
pub const RULE_NUMBERS_V1: &str = "rule-numbers@v1";

/// `every.rule-places`, version 1.
pub const RULE_PLACES_V1: &str = "rule-places@v1";

/// `every.rule-properties`, version 1.
pub const RULE_PROPERTIES_V1: &str = "rule-properties@v1";

/// `every.rule-proto-keys`, version 1.
pub const RULE_PROTO_KEYS_V1: &str = "rule-proto-keys@v1";

/// `every.rule-recursive`, version 1.
pub const RULE_RECURSIVE_V1: &str = "rule-recursive@v1";

/// `every.rule-root`, version 1.
pub const RULE_ROOT_V1: &str = "rule-root@v1";

/// `every.rule-texts`, version 1.
pub const RULE_TEXTS_V1: &str = "rule-texts@v1";

/// `every.rule-unions`, version 1.
pub const RULE_UNIONS_V1: &str = "rule-unions@v1";

/// `every.rule-values`, version 1.
pub const RULE_VALUES_V1: &str = "rule-values@v1";

/// `every.second-version`, version 2.
pub const PLAIN_RECORD_V2: &str = "second-version@v2";

/// `every.strings`, version 1.
pub const STRINGS_V1: &str = "strings@v1";

/// `every.third-party-features`, version 1.
pub const BY_FEATURE_V1: &str = "third-party-features@v1";

/// `every.third-party-serde-with`, version 1.
pub const BY_SERDE_WITH_V1: &str = "third-party-serde-with@v1";

/// `every.third-party-told`, version 1.
pub const BY_WORD_V1: &str = "third-party-told@v1";

/// `every.tuples`, version 1.
pub const TUPLES_V1: &str = "tuples@v1";

/// `every.typed-rest`, version 1.
pub const TYPED_REST_V1: &str = "typed-rest@v1";

/// `every.typed-rest-unions`, version 1.
pub const TYPED_REST_UNIONS_V1: &str = "typed-rest-unions@v1";

/// `every.unique-lists`, version 1.
pub const UNIQUE_LISTS_V1: &str = "unique-lists@v1";

/// `every.untagged-union`, version 1.
pub const UNTAGGED_UNION_V1: &str = "untagged-union@v1";

/// `every.wide-enum`, version 1.
pub const WIDE_ENUMS_V1: &str = "wide-enum@v1";

/// `every.wide-integers`, version 1.
pub const WIDE_INTEGERS_V1: &str = "wide-integers@v1";

/// `every.wide-integers-everywhere`, version 1.
pub const WIDE_EVERYWHERE_V1: &str = "wide-integers-everywhere@v1";
