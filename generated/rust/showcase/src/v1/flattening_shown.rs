use super::{
    Addressed, Budget, Closed, Counted, Deep, Drawn, Extended, MaybeAnswered, MaybeSigned, Paid,
    Stage, Valued,
};
use crate::runtime;

/// Flattened types were shown. The record itself flattens a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FlatteningShown {
    /// Ties messages together.
    pub correlation_id: String,
    /// Who sent it, where it is known.
    pub sender: Option<String>,
    /// A record that flattens one within another.
    pub deep: Deep,
    /// A record that flattens one that may be missing.
    pub maybe: MaybeSigned,
    /// A record with a map of numbers beside its properties.
    pub counted: Counted,
    /// A record with a map of unions beside its properties.
    pub budget: Budget,
    /// A record with anything beside its properties.
    pub extended: Extended,
    /// A record that flattens an internally tagged union.
    pub paid: Paid,
    /// A record that flattens an adjacently tagged union.
    pub valued: Valued,
    /// A record that flattens an untagged union.
    pub addressed: Addressed,
    /// A record that flattens an externally tagged union.
    pub drawn: Drawn,
    /// A record that flattens a union that may be missing.
    pub maybe_answered: MaybeAnswered,
    /// A record that takes no other properties.
    pub closed: Closed,
    /// A union whose variant flattens a record.
    pub within_variant: Stage,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`FlatteningShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FlatteningShownRequired {
    /// See [`FlatteningShown::correlation_id`].
    pub correlation_id: String,
    /// See [`FlatteningShown::deep`].
    pub deep: Deep,
    /// See [`FlatteningShown::maybe`].
    pub maybe: MaybeSigned,
    /// See [`FlatteningShown::counted`].
    pub counted: Counted,
    /// See [`FlatteningShown::budget`].
    pub budget: Budget,
    /// See [`FlatteningShown::extended`].
    pub extended: Extended,
    /// See [`FlatteningShown::paid`].
    pub paid: Paid,
    /// See [`FlatteningShown::valued`].
    pub valued: Valued,
    /// See [`FlatteningShown::addressed`].
    pub addressed: Addressed,
    /// See [`FlatteningShown::drawn`].
    pub drawn: Drawn,
    /// See [`FlatteningShown::maybe_answered`].
    pub maybe_answered: MaybeAnswered,
    /// See [`FlatteningShown::closed`].
    pub closed: Closed,
    /// See [`FlatteningShown::within_variant`].
    pub within_variant: Stage,
}

impl FlatteningShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: FlatteningShownRequired) -> Self {
        Self {
            correlation_id: required.correlation_id,
            sender: None,
            deep: required.deep,
            maybe: required.maybe,
            counted: required.counted,
            budget: required.budget,
            extended: required.extended,
            paid: required.paid,
            valued: required.valued,
            addressed: required.addressed,
            drawn: required.drawn,
            maybe_answered: required.maybe_answered,
            closed: required.closed,
            within_variant: required.within_variant,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `correlation_id`.
    #[must_use]
    pub fn with_correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// With `sender`.
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// With `deep`.
    #[must_use]
    pub fn with_deep(mut self, deep: Deep) -> Self {
        self.deep = deep;
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: MaybeSigned) -> Self {
        self.maybe = maybe;
        self
    }

    /// With `counted`.
    #[must_use]
    pub fn with_counted(mut self, counted: Counted) -> Self {
        self.counted = counted;
        self
    }

    /// With `budget`.
    #[must_use]
    pub fn with_budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// With `extended`.
    #[must_use]
    pub fn with_extended(mut self, extended: Extended) -> Self {
        self.extended = extended;
        self
    }

    /// With `paid`.
    #[must_use]
    pub fn with_paid(mut self, paid: Paid) -> Self {
        self.paid = paid;
        self
    }

    /// With `valued`.
    #[must_use]
    pub fn with_valued(mut self, valued: Valued) -> Self {
        self.valued = valued;
        self
    }

    /// With `addressed`.
    #[must_use]
    pub fn with_addressed(mut self, addressed: Addressed) -> Self {
        self.addressed = addressed;
        self
    }

    /// With `drawn`.
    #[must_use]
    pub fn with_drawn(mut self, drawn: Drawn) -> Self {
        self.drawn = drawn;
        self
    }

    /// With `maybe_answered`.
    #[must_use]
    pub fn with_maybe_answered(mut self, maybe_answered: MaybeAnswered) -> Self {
        self.maybe_answered = maybe_answered;
        self
    }

    /// With `closed`.
    #[must_use]
    pub fn with_closed(mut self, closed: Closed) -> Self {
        self.closed = closed;
        self
    }

    /// With `within_variant`.
    #[must_use]
    pub fn with_within_variant(mut self, within_variant: Stage) -> Self {
        self.within_variant = within_variant;
        self
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::record!(FlatteningShown {
    correlation_id: required "correlationId" as String,
    sender: optional "sender" as String,
    deep: required "deep" as Deep,
    maybe: required "maybe" as MaybeSigned,
    counted: required "counted" as Counted,
    budget: required "budget" as Budget,
    extended: required "extended" as Extended,
    paid: required "paid" as Paid,
    valued: required "valued" as Valued,
    addressed: required "addressed" as Addressed,
    drawn: required "drawn" as Drawn,
    maybe_answered: required "maybeAnswered" as MaybeAnswered,
    closed: required "closed" as Closed,
    within_variant: required "withinVariant" as Stage,
    ..extra: runtime::Anything
});

impl FlatteningShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for FlatteningShown {
    const NAME: &'static str = "showcase.flattening";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.flattening@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-flattening/v1.schema.json");
}
