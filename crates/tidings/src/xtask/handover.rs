//! What the collector hands to the tool: a JSON file. `tidings-cli` has the other half, in `src/handover.rs`; a change
//! here is a change there, and a new number of [`FORMAT`].

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;

use super::Error;

/// The number of this form of the file.
const FORMAT: u32 = 1;

/// Everything that was collected.
#[derive(Debug, Serialize)]
pub(super) struct HandOver {
    format: u32,
    /// Of this crate, which the tool has as well.
    version: &'static str,
    events: Vec<Event>,
}

/// One event version.
#[derive(Debug, Serialize)]
pub(super) struct Event {
    pub(super) component: &'static str,
    pub(super) name: &'static str,
    pub(super) version: u32,
    pub(super) source: &'static str,
    pub(super) detail_type: &'static str,
    pub(super) type_name: &'static str,
    pub(super) module: &'static str,
    pub(super) file: &'static str,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) package: &'static str,
    pub(super) needs_object: bool,
    pub(super) allow_unsampled: &'static [&'static str],
    /// What was found out by running its code, or how that panicked.
    pub(super) described: Result<Described, String>,
}

/// What an event's types and factories say of it.
#[derive(Debug, Serialize)]
pub(super) struct Described {
    pub(super) payload: DescribedType,
    /// The component's envelope around the payload, where it has one.
    pub(super) envelope: Option<DescribedType>,
}

/// A Rust type.
#[derive(Debug, Serialize)]
pub(super) struct DescribedType {
    pub(super) type_name: String,
    /// What schemars writes, as JSON text: it may nest deeper than a reader of the whole file allows.
    pub(super) schema: Option<String>,
    /// As JSON text, exactly as serde wrote it: a reader of the whole file would round numbers and take keys that are
    /// written twice as one. Or why serde could not write it.
    pub(super) samples: Vec<Result<String, String>>,
    /// The samples when they are built a second time, where they are not the same texts.
    pub(super) samples_again: Option<Vec<Result<String, String>>>,
    /// The payload's declaration as Rust code.
    pub(super) declaration: Option<String>,
}

impl HandOver {
    pub(super) fn of_linked_events() -> Self {
        Self { format: FORMAT, version: env!("CARGO_PKG_VERSION"), events: super::collected::collect() }
    }

    /// Writes it to a new temporary file that only this user can read.
    pub(super) fn write(&self) -> Result<PathBuf, Error> {
        let folder = std::env::temp_dir();
        let failed = |error: &dyn std::fmt::Display| {
            Error::new(format!("what was collected cannot be written to {}: {error}", folder.display()))
        };
        let text = serde_json::to_vec(self).map_err(|error| failed(&error))?;
        let nanoseconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos());
        let mut last = None;
        for attempt in 0..16 {
            let path = folder.join(format!("tidings-{}-{nanoseconds}-{attempt}.json", std::process::id()));
            match create(&path) {
                Ok(mut file) => {
                    return match file.write_all(&text) {
                        Ok(()) => Ok(path),
                        Err(error) => {
                            let _ = std::fs::remove_file(&path);
                            Err(failed(&error))
                        }
                    };
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = Some(error),
                Err(error) => return Err(failed(&error)),
            }
        }
        Err(last.map_or_else(|| failed(&"no name is free"), |error| failed(&error)))
    }
}

/// A file that was not there, and that others cannot read: samples may hold what only this user may see.
fn create(path: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}
