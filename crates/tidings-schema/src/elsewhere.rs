//! Types of other crates that have no schema of their own accord, and what gives them one.

use crate::TypeFacts;

/// Types that implement `JsonSchema` under a feature of schemars 1.2.
const FEATURES: &[(&str, &[&str])] = &[
    ("uuid1", &["Uuid"]),
    ("chrono04", &["DateTime", "NaiveDate", "NaiveDateTime", "NaiveTime", "TimeDelta", "Weekday"]),
    ("rust_decimal1", &["Decimal"]),
    ("bigdecimal04", &["BigDecimal"]),
    ("bytes1", &["Bytes", "BytesMut"]),
    ("url2", &["Url"]),
    ("semver1", &["Version"]),
    ("jiff02", &["Timestamp", "Zoned"]),
    ("smol_str02", &["SmolStr"]),
    ("indexmap2", &["IndexMap", "IndexSet"]),
];

/// Types that schemars knows nothing of.
const TOLD: &[&str] = &["OffsetDateTime", "PrimitiveDateTime", "UtcDateTime"];

/// What gives the types that a declaration names a schema, one sentence per feature.
pub(crate) fn hints(found: &TypeFacts) -> Vec<String> {
    let names = found.named_types();
    let mut hints = Vec::new();
    for (feature, types) in FEATURES {
        if let Some(name) = types.iter().find(|name| names.contains(name)) {
            hints.push(format!("`{name}` implements it under schemars' feature `{feature}`"));
        }
    }
    if let Some(name) = TOLD.iter().find(|name| names.contains(name)) {
        hints.push(format!("say what `{name}` is with `#[schemars(with = \"String\")]`"));
    }
    hints
}
