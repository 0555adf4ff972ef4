//! The runtime: the sources of the core package, of which a module that stands alone gets what it needs.
//!
//! What users see stands here, what generated code calls besides in `Internal/`.

mod needed;

pub(super) use needed::needed;

/// The namespace that the sources are written in. The core package of a workspace has its own name instead.
pub(super) const NAMESPACE: &str = "Tidings.Events";

/// The folder, and the last word of the namespace, of what users do not see.
pub(super) const INTERNAL: &str = "Internal";

/// Says which analyzers do not look at what users do not see.
pub(super) const EDITOR_CONFIG: &str = include_str!("Internal/.editorconfig");

/// What users see of it.
pub(super) const VALUES: [(&str, &str); 8] = [
    ("AnyJson", include_str!("AnyJson.cs")),
    ("Fault", include_str!("Fault.cs")),
    ("JsonNull", include_str!("JsonNull.cs")),
    ("JsonNumber", include_str!("JsonNumber.cs")),
    ("Omittable", include_str!("Omittable.cs")),
    ("ParseException", include_str!("ParseException.cs")),
    ("ValueDictionary", include_str!("ValueDictionary.cs")),
    ("ValueList", include_str!("ValueList.cs")),
];

/// What readers and writers are made of.
pub(super) const MACHINERY: [(&str, &str); 20] = [
    ("At", include_str!("Internal/At.cs")),
    ("Extra", include_str!("Internal/Extra.cs")),
    ("FaultList", include_str!("Internal/FaultList.cs")),
    ("Is", include_str!("Internal/Is.cs")),
    ("Items", include_str!("Internal/Items.cs")),
    ("JsonEquality", include_str!("Internal/JsonEquality.cs")),
    ("JsonPath", include_str!("Internal/JsonPath.cs")),
    ("JsonReading", include_str!("Internal/JsonReading.cs")),
    ("JsonText", include_str!("Internal/JsonText.cs")),
    ("JsonWriting", include_str!("Internal/JsonWriting.cs")),
    ("NumberCheck", include_str!("Internal/NumberCheck.cs")),
    ("NumberText", include_str!("Internal/NumberText.cs")),
    ("PatternTable", include_str!("Internal/PatternTable.cs")),
    ("PropertyLookup", include_str!("Internal/PropertyLookup.cs")),
    ("RecordCheck", include_str!("Internal/RecordCheck.cs")),
    ("UnionCheck", include_str!("Internal/UnionCheck.cs")),
    ("Verdicts", include_str!("Internal/Verdicts.cs")),
    ("WireBuffer", include_str!("Internal/WireBuffer.cs")),
    ("WireConverter", include_str!("Internal/WireConverter.cs")),
    ("WireLimits", include_str!("Internal/WireLimits.cs")),
];

/// What is around events; modules have none.
pub(super) const EVENTS: [(&str, &str); 1] = [("Around", include_str!("Internal/Around.cs"))];

/// What readers use besides that remember verdicts.
pub(super) const REMEMBERED: [(&str, &str); 2] = [
    ("UnionVariants", include_str!("Internal/UnionVariants.cs")),
    ("VerdictScope", include_str!("Internal/VerdictScope.cs")),
];

/// What rules are made of.
pub(super) const RULES: [(&str, &str); 2] =
    [("Ask", include_str!("Internal/Ask.cs")), ("SchemaRule", include_str!("Internal/SchemaRule.cs"))];
