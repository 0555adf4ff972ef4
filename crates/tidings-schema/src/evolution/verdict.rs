//! Who is broken, and the document that shows it.

use serde_json::Value;

/// Which of the two contracts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The contract that was there before: the baseline.
    Old,
    /// The contract that is there now.
    New,
}

/// How a reader takes a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// As a validator does: every document that the writer's schema accepts, against the whole reader's schema.
    Strict,
    /// As the generated readers do: a writer writes no property that its schema does not name, and a reader ignores
    /// one that its own does not name. It holds as long as no name comes back with another meaning.
    Tolerant,
}

/// Whether every document that one side accepts is accepted by the other.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It is: proven.
    Compatible,
    /// It is not: there is a document.
    Breaking(Witness),
    /// Neither could be shown, which counts as breaking. Why, in words.
    Unknown(String),
}

impl Verdict {
    /// Whether a gate lets it pass.
    pub fn holds(&self) -> bool {
        matches!(self, Self::Compatible)
    }
}

/// A document that one side accepts and the other refuses; both were asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The document, small.
    pub document: Value,
    /// The side that accepts it.
    pub accepted_by: Side,
    /// What the other side's validator says of it.
    pub fault: String,
    /// Where in the document, as a JSON Pointer.
    pub pointer: String,
}

/// The verdicts of one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    /// Of validators.
    pub strict: Verdict,
    /// Of readers that ignore what they do not know.
    pub tolerant: Verdict,
}

/// The verdicts of both directions.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdicts {
    /// Old documents under the new schema: replay, readers that were upgraded.
    pub backward: Readings,
    /// New documents under the old schema: readers that were not upgraded.
    pub forward: Readings,
}

impl Verdicts {
    /// Nobody is broken.
    pub(super) fn compatible() -> Self {
        let readings = Readings { strict: Verdict::Compatible, tolerant: Verdict::Compatible };
        Self { backward: readings.clone(), forward: readings }
    }

    /// Nothing is known.
    pub(super) fn unknown(why: &str) -> Self {
        let unknown = || Verdict::Unknown(why.to_owned());
        let readings = Readings { strict: unknown(), tolerant: unknown() };
        Self { backward: readings.clone(), forward: readings }
    }
}

impl Readings {
    /// By its name.
    pub fn of(&self, reading: Reading) -> &Verdict {
        match reading {
            Reading::Strict => &self.strict,
            Reading::Tolerant => &self.tolerant,
        }
    }
}

impl Verdicts {
    /// Of the documents that one side writes.
    pub fn of(&self, writer: Side) -> &Readings {
        match writer {
            Side::Old => &self.backward,
            Side::New => &self.forward,
        }
    }
}
