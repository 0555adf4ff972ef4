//! The detail-types of the component's events.

/// `every.adjacent-union`, version 1.
pub const ADJACENT_UNION: &str = "adjacent-union@v1";

/// `every.aliases`, version 1.
pub const ALIASES: &str = "aliases@v1";

/// `every.any`, version 1.
pub const ANYTHING: &str = "any@v1";

/// `every.closed-enum`, version 1.
pub const CLOSED_ENUMS: &str = "closed-enum@v1";

/// `every.closed-record`, version 1.
pub const CLOSED_RECORD: &str = "closed-record@v1";

/// `every.constants`, version 1.
pub const CONSTANTS: &str = "constants@v1";

/// `every.deprecated`, version 1.
pub const OLD_RECORD: &str = "deprecated@v1";

/// `every.empty-record`, version 1.
pub const EMPTY_RECORD: &str = "empty-record@v1";

/// `every.enum-keys`, version 1.
pub const ENUM_KEYS: &str = "enum-keys@v1";

/// `every.external-union`, version 1.
pub const EXTERNAL_UNION: &str = "external-union@v1";

/// `every.hostile-docs`, version 1.
pub const HOSTILE_DOCS: &str = "hostile-docs@v1";

/// `every.integer-enum`, version 1.
pub const INTEGER_ENUMS: &str = "integer-enum@v1";

/// `every.integers`, version 1.
pub const INTEGERS: &str = "integers@v1";

/// `every.internal-union`, version 1.
pub const INTERNAL_UNION: &str = "internal-union@v1";

/// `every.keywords`, version 1.
pub const KEYWORDS: &str = "keywords@v1";

/// `every.lists`, version 1.
pub const LISTS: &str = "lists@v1";

/// `every.maps`, version 1.
pub const MAPS: &str = "maps@v1";

/// `every.nested`, version 1.
pub const NESTED: &str = "nested@v1";

/// `every.numbers`, version 1.
pub const NUMBERS: &str = "numbers@v1";

/// `every.odd-names`, version 1.
pub const ODD_NAMES: &str = "odd-names@v1";

/// `every.open-enum`, version 1.
pub const OPEN_ENUMS: &str = "open-enum@v1";

/// `every.open-union`, version 1.
pub const OPEN_UNION: &str = "open-union@v1";

/// `every.optional-nullable`, version 1.
pub const PRESENCE: &str = "optional-nullable@v1";

/// `every.record`, version 1.
pub const PLAIN_RECORD: &str = "record@v1";

/// `every.recursive`, version 1.
pub const TREE: &str = "recursive@v1";

/// `every.second-version`, version 2.
pub const PLAIN_RECORD_V2: &str = "second-version@v2";

/// `every.tuples`, version 1.
pub const TUPLES: &str = "tuples@v1";

/// `every.typed-rest`, version 1.
pub const TYPED_REST: &str = "typed-rest@v1";

/// `every.unique-lists`, version 1.
pub const UNIQUE_LISTS: &str = "unique-lists@v1";

/// `every.untagged-union`, version 1.
pub const UNTAGGED_UNION: &str = "untagged-union@v1";
