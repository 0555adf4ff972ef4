//! What a change asks of the packages: whether code that compiled against the types still does.

use super::{Bump, Bumps, Rule};

/// `numeric`: only the width or kind of a number changed, which TypeScript's types do not show.
pub(super) fn bumps(rule: Rule, numeric: bool) -> Bumps {
    let rust = |typescript, csharp, rust| Bumps { typescript, csharp, rust };
    match rule {
        // A record is made with what it has to have; in Rust by a builder or not at all, records are `non_exhaustive`.
        Rule::PropertyRequiredAdded => rust(Bump::Major, Bump::Major, Bump::Minor),
        Rule::TypeWidened if numeric => rust(Bump::Patch, Bump::Major, Bump::Major),
        Rule::FormatAdded | Rule::FormatRemoved | Rule::FormatChanged if numeric => {
            rust(Bump::Patch, Bump::Major, Bump::Major)
        }
        Rule::PropertyOptionalAdded
        | Rule::OpenEnumValueAdded
        | Rule::OpenUnionBranchAdded
        | Rule::DeprecatedAdded
        | Rule::DeprecatedRemoved
        | Rule::AdditionalPropertiesOpened
        | Rule::EventAdded => Bumps::all(Bump::Minor),
        // Readers check these: documents that were read are refused.
        Rule::BoundTightened
        | Rule::PatternAdded
        | Rule::PatternChanged
        | Rule::PropertyNamesChanged
        | Rule::DependentChanged
        | Rule::ContainsChanged
        | Rule::RuleAdded
        | Rule::RuleChanged => Bumps::all(Bump::Minor),
        Rule::BoundLoosened
        | Rule::PatternRemoved
        | Rule::RuleRemoved
        | Rule::FormatAdded
        | Rule::FormatRemoved
        | Rule::FormatChanged
        | Rule::DefaultChanged
        | Rule::DescriptionChanged => Bumps::all(Bump::Patch),
        Rule::PropertyRequiredRemoved
        | Rule::PropertyOptionalRemoved
        | Rule::PropertyMadeRequired
        | Rule::PropertyMadeOptional
        | Rule::BecameNullable
        | Rule::StoppedNullable
        | Rule::TypeWidened
        | Rule::TypeNarrowed
        | Rule::TypeChanged
        | Rule::EnumValueAdded
        | Rule::EnumValueRemoved
        | Rule::OpenEnumValueRemoved
        | Rule::EnumOpened
        | Rule::EnumClosed
        | Rule::ConstChanged
        | Rule::UnionBranchAdded
        | Rule::UnionBranchRemoved
        | Rule::OpenUnionBranchRemoved
        | Rule::UnionOpened
        | Rule::UnionClosed
        | Rule::DiscriminatorChanged
        | Rule::ItemsChanged
        | Rule::AdditionalPropertiesClosed
        | Rule::AdditionalPropertiesChanged
        | Rule::PatternPropertiesChanged
        | Rule::TypeRenamed
        | Rule::SchemaChanged
        | Rule::EventRemoved
        | Rule::EventSourceChanged
        | Rule::EventDetailTypeChanged
        | Rule::NameReused => Bumps::all(Bump::Major),
    }
}
