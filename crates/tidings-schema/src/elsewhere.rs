//! Types of other crates that have no schema of their own accord, and what gives them one.

use crate::{
    TypeFacts,
    facts::{Form, ValueFacts},
};

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
    let mut names = Vec::new();
    match &found.form {
        Form::Record(fields) => fields.iter().for_each(|field| named(&field.value, &mut names)),
        Form::Value(value) => named(value, &mut names),
        Form::Enum(_) | Form::Unknown => {}
    }
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

fn named<'f>(value: &'f ValueFacts, names: &mut Vec<&'f str>) {
    match value {
        ValueFacts::Named(name) => names.push(name),
        ValueFacts::Optional(inner) | ValueFacts::List(inner) | ValueFacts::Map(inner) => named(inner, names),
        ValueFacts::Tuple(values) => values.iter().for_each(|value| named(value, names)),
        ValueFacts::Unknown
        | ValueFacts::Any
        | ValueFacts::Null
        | ValueFacts::Boolean
        | ValueFacts::Integer(_)
        | ValueFacts::Number(_)
        | ValueFacts::Text => {}
    }
}
