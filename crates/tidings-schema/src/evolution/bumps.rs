//! What a change asks of the packages: whether code that compiled against the types still does.

use super::{Bump, Bumps, Rule};

/// Of what a change is, as far as a bump depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Any,
    /// A number's width or kind; TypeScript has the same type for both.
    NumbersAlike,
    /// A number's width or kind; one is `number` in TypeScript and the other `number | bigint`, because it can leave
    /// what a float holds exactly.
    NumbersApart,
    /// What has a type of its own in Rust on both sides: a record, a list that had to contain something before.
    Own,
}

pub(super) fn bumps(rule: Rule, nature: Nature) -> Bumps {
    let each = |typescript, csharp, rust| Bumps { typescript, csharp, rust };
    match rule {
        Rule::ContainsChanged | Rule::RuleAdded if nature == Nature::Own => Bumps::all(Bump::Minor),
        Rule::RuleRemoved if nature == Nature::Own => Bumps::all(Bump::Patch),
        // A list or a scalar with a rule is a type of its own in Rust; one without is a `Vec`, a `String`.
        Rule::ContainsChanged | Rule::RuleAdded => each(Bump::Minor, Bump::Minor, Bump::Major),
        Rule::RuleRemoved => each(Bump::Patch, Bump::Patch, Bump::Major),
        Rule::TypeWidened if nature == Nature::NumbersAlike => each(Bump::Patch, Bump::Major, Bump::Major),
        Rule::FormatAdded | Rule::FormatRemoved | Rule::FormatChanged
            if matches!(nature, Nature::NumbersAlike | Nature::NumbersApart) =>
        {
            each(Bump::Patch, Bump::Major, Bump::Major)
        }
        Rule::BoundTightened if nature == Nature::NumbersApart => each(Bump::Major, Bump::Minor, Bump::Minor),
        Rule::BoundLoosened if nature == Nature::NumbersApart => each(Bump::Major, Bump::Patch, Bump::Patch),
        // Something more can be said, or readers check more and refuse documents that they read.
        Rule::PropertyOptionalAdded
        | Rule::OpenEnumValueAdded
        | Rule::OpenUnionBranchAdded
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
        | Rule::DescriptionChanged
        | Rule::ExamplesChanged => Bumps::all(Bump::Patch),
        // A record is made with what it has to have.
        Rule::PropertyRequiredAdded
        | Rule::PropertyRequiredRemoved
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
