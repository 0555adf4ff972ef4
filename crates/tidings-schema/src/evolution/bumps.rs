//! What a change asks of the packages: whether code that compiled against the types still does.

use super::{Bump, Bumps, Rule};

/// A change of a number's width or kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbers {
    /// It is something else.
    None,
    /// TypeScript has the same type for both.
    Alike,
    /// One is `number` in TypeScript and the other `number | bigint`, because it can leave what a float holds exactly.
    Apart,
}

pub(super) fn bumps(rule: Rule, numbers: Numbers) -> Bumps {
    let each = |typescript, csharp, rust| Bumps { typescript, csharp, rust };
    match rule {
        // A record is made with what it has to have; in Rust by a builder or not at all, records are `non_exhaustive`.
        Rule::PropertyRequiredAdded => each(Bump::Major, Bump::Major, Bump::Minor),
        // A list or a scalar with a rule is a type of its own in Rust; one without is a `Vec`, a `String`.
        Rule::ContainsChanged | Rule::RuleAdded => each(Bump::Minor, Bump::Minor, Bump::Major),
        Rule::RuleRemoved => each(Bump::Patch, Bump::Patch, Bump::Major),
        // `Match` in C# has an argument for each variant.
        Rule::OpenUnionBranchAdded => each(Bump::Minor, Bump::Major, Bump::Minor),
        Rule::TypeWidened if numbers == Numbers::Alike => each(Bump::Patch, Bump::Major, Bump::Major),
        Rule::FormatAdded | Rule::FormatRemoved | Rule::FormatChanged if numbers != Numbers::None => {
            each(Bump::Patch, Bump::Major, Bump::Major)
        }
        Rule::BoundTightened if numbers == Numbers::Apart => each(Bump::Major, Bump::Minor, Bump::Minor),
        Rule::BoundLoosened if numbers == Numbers::Apart => each(Bump::Major, Bump::Patch, Bump::Patch),
        // Something more can be said, or readers check more and refuse documents that they read.
        Rule::PropertyOptionalAdded
        | Rule::OpenEnumValueAdded
        | Rule::DeprecatedAdded
        | Rule::DeprecatedRemoved
        | Rule::AdditionalPropertiesOpened
        | Rule::EventAdded
        | Rule::BoundTightened
        | Rule::PatternAdded
        | Rule::PatternChanged
        | Rule::PropertyNamesChanged
        | Rule::DependentChanged
        | Rule::RuleChanged => Bumps::all(Bump::Minor),
        Rule::BoundLoosened
        | Rule::PatternRemoved
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
