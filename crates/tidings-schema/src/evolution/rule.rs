//! The kinds of changes. Their identifiers are stable: exceptions and other tools refer to them.
//! `docs/compatibility.md` has each with an example, its verdicts and the mend.

/// One row a rule, so that nothing about a rule can be forgotten.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident, $id:literal, $mend:literal;)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// The stable identifier, in kebab case: `property-required-added`.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)*
                }
            }

            /// How somebody goes on who did not want to break anybody, as an imperative sentence.
            pub fn mend(self) -> &'static str {
                match self {
                    $(Self::$rule => $mend,)*
                }
            }
        }
    };
}

rules! {
    /// A property that every document must have.
    PropertyRequiredAdded, "property-required-added",
        "make the property optional (`Option`), or declare the event's next version";
    /// A property that a document may have.
    PropertyOptionalAdded, "property-optional-added",
        "nothing is to be done where readers are tolerant; otherwise declare the event's next version";
    /// A property that every document had.
    PropertyRequiredRemoved, "property-required-removed",
        "keep the property, or declare the event's next version without it";
    /// A property that a document could have.
    PropertyOptionalRemoved, "property-optional-removed",
        "keep the property and mark it deprecated, or declare the event's next version without it";
    /// An optional property became required.
    PropertyMadeRequired, "property-made-required",
        "leave the property optional (`Option`), or declare the event's next version";
    /// A required property became optional.
    PropertyMadeOptional, "property-made-optional",
        "go on writing the property always, or declare the event's next version";
    /// `null` is valid where it was not.
    BecameNullable, "became-nullable",
        "leave the property out instead of writing `null`, or declare the event's next version";
    /// `null` was valid and is not.
    StoppedNullable, "stopped-nullable",
        "go on accepting `null`, or declare the event's next version";
    /// More types of values are valid, or a wider one.
    TypeWidened, "type-widened",
        "add a property of the wider type beside it, or declare the event's next version";
    /// Fewer types of values are valid, or a narrower one.
    TypeNarrowed, "type-narrowed",
        "keep the wider type, or declare the event's next version";
    /// Other types of values are valid.
    TypeChanged, "type-changed",
        "add a property of the new type beside it, or declare the event's next version";
    /// A value of a closed enum.
    EnumValueAdded, "enum-value-added",
        "mark the enum open before values are added, or declare the event's next version";
    /// A value of a closed enum is gone.
    EnumValueRemoved, "enum-value-removed",
        "keep the value and stop writing it, or declare the event's next version";
    /// A value of an open enum got a name.
    OpenEnumValueAdded, "open-enum-value-added",
        "nothing is to be done: readers keep values that they do not know";
    /// A value of an open enum lost its name.
    OpenEnumValueRemoved, "open-enum-value-removed",
        "keep the value and mark it deprecated";
    /// Values that are not listed became valid.
    EnumOpened, "enum-opened",
        "declare the event's next version with the open enum";
    /// Only the listed values are valid.
    EnumClosed, "enum-closed",
        "leave the enum open, or declare the event's next version";
    /// The only valid value is another one.
    ConstChanged, "const-changed",
        "keep the constant, or declare the event's next version";
    /// A limit of numbers, lengths, items or properties excludes more.
    BoundTightened, "bound-tightened",
        "keep the limit, or declare the event's next version";
    /// A limit of numbers, lengths, items or properties excludes less.
    BoundLoosened, "bound-loosened",
        "keep the limit while there are readers that check it, or declare the event's next version";
    /// Text has to match.
    PatternAdded, "pattern-added",
        "leave the pattern out, or declare the event's next version";
    /// Text need not match any more.
    PatternRemoved, "pattern-removed",
        "keep the pattern while there are readers that check it, or declare the event's next version";
    /// Text has to match something else.
    PatternChanged, "pattern-changed",
        "keep the pattern, or declare the event's next version";
    /// Text, or a number, got a format.
    FormatAdded, "format-added",
        "nothing is to be done for generated readers; tell those whose validators assert formats";
    /// Text, or a number, lost its format.
    FormatRemoved, "format-removed",
        "nothing is to be done for generated readers; tell those whose validators assert formats";
    /// Text, or a number, has another format.
    FormatChanged, "format-changed",
        "add a property of the new format beside it";
    /// A branch of a closed union.
    UnionBranchAdded, "union-branch-added",
        "mark the union open before branches are added, or declare the event's next version";
    /// A branch of a closed union is gone.
    UnionBranchRemoved, "union-branch-removed",
        "keep the branch and stop writing it, or declare the event's next version";
    /// A branch of an open union got a type.
    OpenUnionBranchAdded, "open-union-branch-added",
        "nothing is to be done where the new branch has a tag of its own; otherwise declare the event's next version";
    /// A branch of an open union lost its type.
    OpenUnionBranchRemoved, "open-union-branch-removed",
        "keep the branch and mark it deprecated";
    /// Branches that are not listed became valid.
    UnionOpened, "union-opened",
        "declare the event's next version with the open union";
    /// Only the listed branches are valid.
    UnionClosed, "union-closed",
        "leave the union open, or declare the event's next version";
    /// What tells the branches of a union apart is another property.
    DiscriminatorChanged, "discriminator-changed",
        "keep the tag's name and values, or declare the event's next version";
    /// The places of a tuple, or what follows them, changed.
    ItemsChanged, "items-changed",
        "keep the places, or declare the event's next version";
    /// Properties that are not named became valid.
    AdditionalPropertiesOpened, "additional-properties-opened",
        "nothing is to be done where readers are tolerant; otherwise declare the event's next version";
    /// Properties that are not named became invalid.
    AdditionalPropertiesClosed, "additional-properties-closed",
        "go on accepting unknown properties, or declare the event's next version";
    /// Properties that are not named have another type.
    AdditionalPropertiesChanged, "additional-properties-changed",
        "keep their type, or declare the event's next version";
    /// Properties whose names match a pattern have another type.
    PatternPropertiesChanged, "pattern-properties-changed",
        "keep their type, or declare the event's next version";
    /// Other names of properties are valid.
    PropertyNamesChanged, "property-names-changed",
        "keep the valid names, or declare the event's next version";
    /// What the presence of a property asks changed.
    DependentChanged, "dependent-changed",
        "ask no more than before, or declare the event's next version";
    /// What a list has to contain changed.
    ContainsChanged, "contains-changed",
        "ask no more than before, or declare the event's next version";
    /// A rule (`allOf`, `not`, `if`) that types cannot say.
    RuleAdded, "rule-added",
        "leave the rule out, or declare the event's next version";
    /// A rule is gone.
    RuleRemoved, "rule-removed",
        "keep the rule while there are readers that check it, or declare the event's next version";
    /// A rule asks something else.
    RuleChanged, "rule-changed",
        "keep the rule, or declare the event's next version";
    /// A default was added, changed or removed.
    DefaultChanged, "default-changed",
        "nothing is to be done: defaults are documentation, and writers that leave the property out mean what their schema says";
    /// A title or a description.
    DescriptionChanged, "description-changed",
        "nothing is to be done";
    /// Other examples.
    ExamplesChanged, "examples-changed",
        "nothing is to be done";
    /// Marked deprecated.
    DeprecatedAdded, "deprecated-added",
        "nothing is to be done; say what to use instead";
    /// Not deprecated any more.
    DeprecatedRemoved, "deprecated-removed",
        "nothing is to be done";
    /// A definition has another name.
    TypeRenamed, "type-renamed",
        "keep the name, or rename in the next version of the event";
    /// Something changed that no other rule names.
    SchemaChanged, "schema-changed",
        "declare the event's next version";
    /// An event, or a version of one.
    EventAdded, "event-added",
        "nothing is to be done";
    /// An event, or a version of one, is gone.
    EventRemoved, "event-removed",
        "keep the event until nobody reads it, and release a major version then";
    /// An event comes from another source.
    EventSourceChanged, "event-source-changed",
        "keep the source: events are routed by it";
    /// An event has another detail-type.
    EventDetailTypeChanged, "event-detail-type-changed",
        "keep the detail-type: events are routed by it";
    /// A name that was removed came back with another meaning.
    NameReused, "name-reused",
        "take another name";
}

impl Rule {
    /// Whether the rule is about events rather than schemas: what finds it compares whole contracts.
    pub fn is_of_contract(self) -> bool {
        matches!(
            self,
            Self::EventAdded
                | Self::EventRemoved
                | Self::EventSourceChanged
                | Self::EventDetailTypeChanged
                | Self::NameReused
        )
    }
}
