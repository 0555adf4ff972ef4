//! `released.json`: what was released of a component, in canonical bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use semver::Version;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tidings_schema::visible::escape_hidden;
use tidings_schema::{Diagnostic, Place};

use super::Names;

/// The form of the file. A later one is refused rather than misread.
const FORMAT: u32 = 1;

/// What was released of a component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Baseline {
    format: u32,
    /// The last released version.
    #[serde(with = "text")]
    pub(crate) version: Version,
    /// By event, as `name@vN`.
    pub(crate) events: BTreeMap<String, ReleasedEvent>,
    /// What consumers can name, by language.
    pub(crate) names: Names,
    /// Every release, the last one last.
    pub(crate) releases: Vec<Release>,
}

/// A version of an event that was released.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReleasedEvent {
    /// Each schema that it had, the last one last.
    pub(crate) schemas: Vec<Snapshot>,
    /// The release without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) removed: Option<String>,
    /// Properties that it had once, by their path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) gone: BTreeMap<String, Gone>,
}

/// A schema as it was released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Snapshot {
    /// The first release with it.
    pub(crate) version: String,
    /// Of the snapshot's bytes, in hexadecimal.
    pub(crate) sha256: String,
}

/// A property that is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gone {
    /// The release whose snapshot has it for the last time.
    pub(crate) last: String,
    /// What it was, in words for people; the snapshot has it exactly.
    #[serde(rename = "type")]
    pub(crate) of: String,
}

/// A release in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    pub(crate) version: String,
    pub(crate) changes: Vec<Word>,
}

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Word {
    /// As `name@vN`; none of what is of the whole package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) event: Option<String>,
    /// Whether somebody has to do something about it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) breaking: bool,
    pub(crate) what: String,
}

impl Baseline {
    /// Nothing but a version.
    pub(crate) fn new(version: Version) -> Self {
        Self { format: FORMAT, version, events: BTreeMap::new(), names: Names::new(), releases: Vec::new() }
    }

    /// Reads the file's text.
    pub(crate) fn parse(text: &str, file: &str) -> Result<Self, Diagnostic> {
        let wrong = |message: String, line: usize, column: usize| {
            let number = |at: usize| u32::try_from(at).unwrap_or(0);
            let (line, column) = (number(line), number(column));
            let place = match line {
                0 => Place::File { file: file.to_owned() },
                _ => Place::Source { file: file.to_owned(), line, column },
            };
            Diagnostic::error("baseline-unreadable", message, place).help(
                "restore the file from version control; where two branches released, keep one side and run `release` again",
            )
        };
        let found: Self = serde_json::from_str(text).map_err(|error| {
            let said = error.to_string();
            let said = said.split(" at line ").next().unwrap_or_default();
            wrong(format!("this is no baseline: {said}"), error.line(), error.column())
        })?;
        if found.format != FORMAT {
            let message =
                format!("this baseline has the form {}, and this program knows {FORMAT}", found.format);
            return Err(wrong(message, 0, 0));
        }
        // Versions are parts of paths.
        let mut versions =
            found.events.values().flat_map(|event| &event.schemas).map(|snapshot| &snapshot.version);
        match versions.find(|version| Version::parse(version).is_err()) {
            Some(odd) => Err(wrong(format!("`{odd}` is no version"), 0, 0)),
            None => Ok(found),
        }
    }

    /// The file's text: the same for the same baseline.
    pub(crate) fn text(&self) -> String {
        // Keys are texts, so that writing cannot fail.
        let text = serde_json::to_string_pretty(self).unwrap_or_default() + "\n";
        escape_hidden(&text).into_owned()
    }

    /// The events that the last release has.
    pub(crate) fn present(&self) -> impl Iterator<Item = (&String, &ReleasedEvent)> {
        self.events.iter().filter(|(_, event)| event.removed.is_none())
    }
}

/// The path of a snapshot below the component's folder.
pub(crate) fn snapshot_path(event: &str, version: &str) -> String {
    let (name, of) = event.rsplit_once("@v").unwrap_or((event, "1"));
    let folder = tidings_codegen::model::Name::new(name).kebab();
    format!("{}/{folder}/v{of}/{version}{}", super::FOLDER, crate::flow::SUFFIX)
}

/// The hash of a snapshot.
pub(crate) fn sha256(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// A version as its text.
mod text {
    use semver::Version;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(version: &Version, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(version)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Version, D::Error> {
        let text = String::deserialize(deserializer)?;
        Version::parse(&text).map_err(|error| D::Error::custom(format!("`{text}` is no version: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut baseline = Baseline::new(Version::new(0, 2, 0));
        let schemas = vec![Snapshot { version: "0.1.0".to_owned(), sha256: sha256("{}\n") }];
        let gone = BTreeMap::from([(
            "/status/reason".to_owned(),
            Gone { last: "0.1.0".to_owned(), of: "string".to_owned() },
        )]);
        baseline.events.insert("a.made@v1".to_owned(), ReleasedEvent { schemas, removed: None, gone });
        let text = baseline.text();
        assert_eq!(Baseline::parse(&text, "released.json"), Ok(baseline));
        assert!(text.ends_with("}\n"));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let said = |text: &str| Baseline::parse(text, "released.json").expect_err("it is wrong");
        let unknown = said("{\n  \"format\": 1,\n  \"versoin\": \"0.1.0\"\n}\n");
        assert!(unknown.message.contains("unknown field `versoin`"), "{}", unknown.message);
        assert!(matches!(unknown.places.first(), Some(Place::Source { line: 3, .. })));
        let mut later = Baseline::new(Version::new(1, 0, 0));
        later.format = 2;
        assert!(said(&later.text()).message.contains("the form 2"));
        let schemas = vec![Snapshot { version: "../../0.1.0".to_owned(), sha256: String::new() }];
        let mut outside = Baseline::new(Version::new(1, 0, 0));
        outside.events.insert("a@v1".to_owned(), ReleasedEvent { schemas, ..ReleasedEvent::default() });
        assert!(said(&outside.text()).message.contains("is no version"));
        assert!(said("<<<<<<< ours").message.contains("no baseline"));
    }

    #[test]
    fn a_snapshot_has_a_path_of_its_own() {
        let path = snapshot_path("bank.transaction:created@v2", "1.4.0");
        assert_eq!(path, "released/bank-transaction-created/v2/1.4.0.schema.json");
    }
}
