//! The detail-types of the component's events.

/// `showcase.anything`, version 1.
pub const ANYTHING_SHOWN_V1: &str = "showcase.anything@v1";

/// `showcase.collections`, version 1.
pub const COLLECTIONS_SHOWN_V1: &str = "showcase.collections@v1";

/// `showcase.constraints`, version 1.
pub const CONSTRAINTS_SHOWN_V1: &str = "showcase.constraints@v1";

/// `showcase.documentation`, version 1.
pub const DOCUMENTATION_SHOWN_V1: &str = "showcase.documentation@v1";

/// `showcase.enums`, version 1.
pub const ENUMS_SHOWN_V1: &str = "showcase.enums@v1";

/// `showcase.flattening`, version 1.
pub const FLATTENING_SHOWN_V1: &str = "showcase.flattening@v1";

/// `showcase.maps`, version 1.
pub const MAPS_SHOWN_V1: &str = "showcase.maps@v1";

/// `showcase.names`, version 1.
pub const NAMES_SHOWN_V1: &str = "showcase.names@v1";

/// `showcase.nested-unions`, version 1.
pub const NESTED_UNIONS_SHOWN_V1: &str = "showcase.nested-unions@v1";

/// `showcase.numbers`, version 1.
pub const NUMBERS_SHOWN_V1: &str = "showcase.numbers@v1";

/// `showcase.open-unions`, version 1.
pub const OPEN_UNIONS_SHOWN_V1: &str = "showcase.open-unions@v1";

/// `showcase.optional`, version 1.
pub const OPTIONAL_SHOWN_V1: &str = "showcase.optional@v1";

/// `showcase.recursion`, version 1.
pub const RECURSION_SHOWN_V1: &str = "showcase.recursion@v1";

/// `showcase.text`, version 1.
pub const TEXT_SHOWN_V1: &str = "showcase.text@v1";

/// `showcase.unions`, version 1.
pub const UNIONS_SHOWN_V1: &str = "showcase.unions@v1";

/// `showcase.wide-numbers`, version 1.
pub const WIDE_NUMBERS_SHOWN_V1: &str = "showcase.wide-numbers@v1";
