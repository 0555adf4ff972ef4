//! What is asked of changes to released events: `compatibility`, `reading`, `transitive`.

use std::fmt;

use tidings_schema::evolution::{Reading, Side, Verdict, Verdicts};
use toml::de::DeTable;

use super::keys::{Reader, list};
use super::nearest;

/// The settings' keys.
pub(super) const KEYS: [&str; 3] = ["compatibility", "reading", "transitive"];

/// Whom a change must not break.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Compatibility {
    /// Old documents under the new schema: replay, readers that are upgraded first.
    Backward,
    /// New documents under the old schema: readers that are upgraded later, or never.
    #[default]
    Forward,
    /// Both.
    Full,
}

impl Compatibility {
    const ALL: [Self; 3] = [Self::Backward, Self::Forward, Self::Full];

    /// As it is written in the settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::Backward => "backward",
            Self::Forward => "forward",
            Self::Full => "full",
        }
    }
}

impl fmt::Display for Compatibility {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

/// What is asked of changes to released events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Whom a change must not break.
    pub compatibility: Compatibility,
    /// How readers take documents.
    pub reading: Reading,
    /// Whether every released version of an event counts, not only the last.
    pub transitive: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { compatibility: Compatibility::default(), reading: Reading::Tolerant, transitive: false }
    }
}

impl Policy {
    /// The verdicts that count, each with the side whose documents are read.
    pub fn verdicts(self, verdicts: &Verdicts) -> impl Iterator<Item = (Side, &Verdict)> {
        let asked = move |side| match self.compatibility {
            Compatibility::Backward => side == Side::Old,
            Compatibility::Forward => side == Side::New,
            Compatibility::Full => true,
        };
        [(Side::Old, &verdicts.backward), (Side::New, &verdicts.forward)]
            .into_iter()
            .filter(move |(side, _)| asked(*side))
            .map(move |(side, readings)| match self.reading {
                Reading::Strict => (side, &readings.strict),
                Reading::Tolerant => (side, &readings.tolerant),
            })
    }

    /// Whether nobody is broken who must not be. What is unknown breaks.
    pub fn holds(self, verdicts: &Verdicts) -> bool {
        self.verdicts(verdicts).all(|(_, verdict)| verdict.holds())
    }
}

impl Reader<'_> {
    /// The policy that a table asks for; what it does not say is as in `otherwise`.
    pub(super) fn policy(&mut self, table: &DeTable<'_>, otherwise: Policy) -> Policy {
        let compatibility =
            self.choice(table, "compatibility", &Compatibility::ALL.map(|one| (one.id(), one)));
        let readings = [("tolerant", Reading::Tolerant), ("strict", Reading::Strict)];
        let reading = self.choice(table, "reading", &readings);
        let transitive = table.get("transitive").and_then(|value| {
            let found = value.get_ref().as_bool();
            if found.is_none() {
                self.wrong_type("transitive", "true or false", value);
            }
            found
        });
        Policy {
            compatibility: compatibility.unwrap_or(otherwise.compatibility),
            reading: reading.unwrap_or(otherwise.reading),
            transitive: transitive.unwrap_or(otherwise.transitive),
        }
    }

    /// One of a few words.
    fn choice<T: Copy>(&mut self, table: &DeTable<'_>, key: &str, known: &[(&str, T)]) -> Option<T> {
        let written = self.text(table, key)?;
        let found = known.iter().find(|(word, _)| *word == written);
        if found.is_none() {
            let words = || known.iter().map(|(word, _)| *word);
            let help = match nearest(&written, words()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of {}", list(words())),
            };
            let at = table.get(key).map_or(0..0, toml::Spanned::span);
            self.error("setting-value", format!("`{key}` cannot be `{written}`"), at, Some(help));
        }
        found.map(|(_, value)| *value)
    }
}
