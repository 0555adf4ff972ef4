//! What is asked of changes to released events: `compatibility`, `reading`, `transitive`.

use tidings_schema::evolution::{Reading, Verdicts};
use toml::de::DeTable;

use super::keys::{Reader, list};
use super::nearest;
use crate::diff::{Asked, Compatibility};

/// The settings' keys.
pub(super) const KEYS: [&str; 3] = ["compatibility", "reading", "transitive"];

/// What is asked of changes to released events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Who must not be broken, and how they read.
    pub asked: Asked,
    /// Whether every released version of an event counts, not only the last.
    pub transitive: bool,
}

impl Policy {
    /// Whether nobody is broken who must not be. What is unknown breaks.
    pub fn holds(self, verdicts: &Verdicts) -> bool {
        self.asked.judge(verdicts).holds()
    }
}

impl Reader<'_> {
    /// The policy that a table asks for; what it does not say is as in `otherwise`.
    pub(super) fn policy(&mut self, table: &DeTable<'_>, otherwise: Policy) -> Policy {
        let known = [Compatibility::Backward, Compatibility::Forward, Compatibility::Full];
        let compatibility = self.choice(table, "compatibility", &known.map(|one| (one.word(), one)));
        let readings = [("tolerant", Reading::Tolerant), ("strict", Reading::Strict)];
        let reading = self.choice(table, "reading", &readings);
        let transitive = table.get("transitive").and_then(|value| {
            let found = value.get_ref().as_bool();
            if found.is_none() {
                self.wrong_type("transitive", "true or false", value);
            }
            found
        });
        let asked = Asked {
            compatibility: compatibility.unwrap_or(otherwise.asked.compatibility),
            reading: reading.unwrap_or(otherwise.asked.reading),
        };
        Policy { asked, transitive: transitive.unwrap_or(otherwise.transitive) }
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        known: &[(&str, T)],
    ) -> Option<T> {
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
