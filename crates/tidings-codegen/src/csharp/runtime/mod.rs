//! The runtime: what every package has as it stands, and of which a module gets what it needs.

mod needed;

pub(super) use needed::needed;

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
    ("At", include_str!("Json/At.cs")),
    ("Extra", include_str!("Json/Extra.cs")),
    ("FaultList", include_str!("Json/FaultList.cs")),
    ("Is", include_str!("Json/Is.cs")),
    ("Items", include_str!("Json/Items.cs")),
    ("JsonEquality", include_str!("Json/JsonEquality.cs")),
    ("JsonPath", include_str!("Json/JsonPath.cs")),
    ("JsonReading", include_str!("Json/JsonReading.cs")),
    ("JsonText", include_str!("Json/JsonText.cs")),
    ("JsonWriting", include_str!("Json/JsonWriting.cs")),
    ("NumberCheck", include_str!("Json/NumberCheck.cs")),
    ("NumberText", include_str!("Json/NumberText.cs")),
    ("PatternTable", include_str!("Json/PatternTable.cs")),
    ("PropertyLookup", include_str!("Json/PropertyLookup.cs")),
    ("RecordCheck", include_str!("Json/RecordCheck.cs")),
    ("UnionCheck", include_str!("Json/UnionCheck.cs")),
    ("Verdicts", include_str!("Json/Verdicts.cs")),
    ("WireBuffer", include_str!("Json/WireBuffer.cs")),
    ("WireConverter", include_str!("Json/WireConverter.cs")),
    ("WireLimits", include_str!("Json/WireLimits.cs")),
];

/// What is around events.
pub(super) const EVENTS: [(&str, &str); 1] = [("Around", include_str!("Json/Around.cs"))];

/// What readers need besides that remember verdicts.
pub(super) const REMEMBERED: [(&str, &str); 2] = [
    ("UnionVariants", include_str!("Json/UnionVariants.cs")),
    ("VerdictScope", include_str!("Json/VerdictScope.cs")),
];

/// What rules are made of.
pub(super) const RULES: [(&str, &str); 2] =
    [("Ask", include_str!("Json/Ask.cs")), ("SchemaRule", include_str!("Json/SchemaRule.cs"))];
