//! What is asked of a change: who must not be broken, and how they read.

use std::fmt;

use clap::ValueEnum;
use serde::Deserialize;
use tidings_schema::evolution::{Reading, Side, Verdict, Verdicts};

/// Who must not be broken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compatibility {
    /// Old documents under the new contract: replay, readers that were upgraded
    Backward,
    /// New documents under the old contract: readers that were not upgraded
    #[default]
    Forward,
    /// Both
    Full,
}

impl Compatibility {
    /// The directions that are looked at.
    pub fn directions(self) -> &'static [Direction] {
        match self {
            Self::Backward => &[Direction::Backward],
            Self::Forward => &[Direction::Forward],
            Self::Full => &[Direction::Backward, Direction::Forward],
        }
    }

    /// As settings and the command line spell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Backward => "backward",
            Self::Forward => "forward",
            Self::Full => "full",
        }
    }
}

impl fmt::Display for Compatibility {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

/// Whose documents are read by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Old documents by new readers.
    Backward,
    /// New documents by old readers.
    Forward,
}

impl Direction {
    /// Both, in the order in which they are shown.
    pub(crate) const BOTH: [Self; 2] = [Self::Backward, Self::Forward];

    /// As it is spelled everywhere.
    pub fn word(self) -> &'static str {
        match self {
            Self::Backward => "backward",
            Self::Forward => "forward",
        }
    }

    /// The direction's verdict of a way of reading.
    pub(crate) fn verdict(self, verdicts: &Verdicts, reading: Reading) -> &Verdict {
        let writer = match self {
            Self::Backward => Side::Old,
            Self::Forward => Side::New,
        };
        verdicts.of(writer).of(reading)
    }
}

/// What is asked of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Asked {
    /// Who must not be broken.
    pub compatibility: Compatibility,
    /// How they read.
    pub reading: Reading,
}

impl Default for Asked {
    /// Readers that were not upgraded and ignore what they do not know.
    fn default() -> Self {
        Self { compatibility: Compatibility::Forward, reading: Reading::Tolerant }
    }
}

impl Asked {
    /// What becomes of those who are asked about: the worst of the directions.
    pub fn judge(self, verdicts: &Verdicts) -> Judgement {
        self.verdicts(verdicts)
            .map(|(_, verdict)| Judgement::of(verdict))
            .max()
            .unwrap_or(Judgement::Compatible)
    }

    /// The verdicts that count, each with its direction.
    pub(crate) fn verdicts(self, verdicts: &Verdicts) -> impl Iterator<Item = (Direction, &Verdict)> {
        let reading = self.reading;
        self.compatibility
            .directions()
            .iter()
            .map(move |&direction| (direction, direction.verdict(verdicts, reading)))
    }
}

/// As the way of reading is spelled everywhere.
pub(crate) fn word(reading: Reading) -> &'static str {
    match reading {
        Reading::Strict => "strict",
        Reading::Tolerant => "tolerant",
    }
}

/// What becomes of those who are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judgement {
    /// They go on.
    Compatible,
    /// Nobody can say, which counts as breaking.
    Unknown,
    /// They break; a document shows it.
    Breaking,
}

impl Judgement {
    /// Of one verdict.
    pub fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Compatible => Self::Compatible,
            Verdict::Unknown(_) => Self::Unknown,
            Verdict::Breaking(_) => Self::Breaking,
        }
    }

    /// Whether a gate lets it pass.
    pub fn holds(self) -> bool {
        self == Self::Compatible
    }

    /// As it is spelled everywhere.
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Unknown => "unknown",
            Self::Breaking => "breaking",
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tidings_schema::evolution::{Readings, Witness};

    use super::*;

    fn breaking(accepted_by: Side) -> Verdict {
        let fault = "\"x\" is not of type \"integer\"".to_owned();
        Verdict::Breaking(Witness { document: json!({}), accepted_by, fault, pointer: String::new() })
    }

    #[test]
    fn only_what_is_asked_about_counts() {
        let verdicts = Verdicts {
            backward: Readings { strict: breaking(Side::Old), tolerant: Verdict::Compatible },
            forward: Readings { strict: Verdict::Compatible, tolerant: Verdict::Unknown("why".to_owned()) },
        };
        let judged = |compatibility, reading| Asked { compatibility, reading }.judge(&verdicts);
        assert_eq!(judged(Compatibility::Backward, Reading::Strict), Judgement::Breaking);
        assert_eq!(judged(Compatibility::Backward, Reading::Tolerant), Judgement::Compatible);
        assert_eq!(judged(Compatibility::Forward, Reading::Strict), Judgement::Compatible);
        assert_eq!(judged(Compatibility::Forward, Reading::Tolerant), Judgement::Unknown);
        assert_eq!(judged(Compatibility::Full, Reading::Strict), Judgement::Breaking);
        assert_eq!(judged(Compatibility::Full, Reading::Tolerant), Judgement::Unknown);
    }
}
