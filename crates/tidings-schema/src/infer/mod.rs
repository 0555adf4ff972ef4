//! Samples alone → a JSON Schema, which [`foreign::lower`](crate::foreign::lower) brings into the dialect.
//!
//! Samples are read once, as a stream (`read`, `take`), into evidence: what was seen at each place, as counters
//! (`evidence`). Evidence becomes a graph of places in which those that hold the same kind of record are one (`graph`,
//! `alike`), and the graph is written as a schema, with a claim for everything that samples could have shown otherwise
//! (`write`).
//!
//! What is claimed of events not yet seen, is claimed with its evidence:
//!
//! - **Required** is what every object has, **may be null** where null was seen. In between one sample, which shows no
//!   variation, and thirty, less is claimed of what repeats rather than varies (`doubt`).
//! - **Integers** are of 64 bits unless a larger one was seen, **numbers** are doubles unless the digits of one do not
//!   survive that: then decimals.
//! - **Maps** are objects whose keys look like data, or are many with few in each; in doubt, a record (`alike`).
//! - **Objects told apart** by a property make an open union where what else they have, or what is inside of it, depends
//!   on it (`tags`, `part`).
//! - **Recursion** is a record inside of a record of the same properties.
//! - **Formats** are annotations, claimed where all texts have one. **Enums** are claimed of words that come again and
//!   again in hundreds of values, and are open. **Tuples** and closed enums are only said by [`Hints`].
//! - Where only null, or nothing, was seen, there may be **anything**. Additional properties are always allowed.
//!
//! Neither the order of samples nor that of properties changes anything but the order of properties.

mod alike;
mod doubt;
mod evidence;
mod fill;
mod formats;
mod graph;
mod hints;
mod objects;
mod part;
pub(crate) mod payload;
mod read;
mod shape;
mod tags;
mod take;
mod write;

use std::io::Read;

use serde_json::Value;

use crate::{Diagnostic, Place};

pub use fill::fill;
pub use hints::Hints;

use evidence::Evidence;
use graph::Graph;
use hints::Hinted;
use read::Reader;
use write::Writer;

/// Everything that samples show, so far. Memory grows with what is different in them, not with their number.
#[derive(Debug, Default)]
pub struct Inference {
    root: Evidence,
    samples: u64,
    files: Vec<String>,
}

/// What samples say.
#[derive(Clone, Debug, PartialEq)]
pub struct Inferred {
    /// A JSON Schema, draft 2020-12: plain, types inline where they do not recur.
    pub schema: Value,
    /// Why the schema says what it says, in the order of places.
    pub claims: Vec<Claim>,
    /// What is doubtful, and hints that concern nothing.
    pub warnings: Vec<Diagnostic>,
}

/// One claim about the events not yet seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The place in events: `/pull_request/labels/*/color`.
    pub at: String,
    /// What is claimed: `required`, `a UUID`, `one of 4 texts, others allowed`.
    pub what: String,
    /// The evidence: `in 21 of 21 objects, first in created.json:3:5`.
    pub why: String,
}

impl Inference {
    /// Takes in a file: one JSON document, or several one after another (newline-delimited); with `spread`, the
    /// items of an array at the root are the samples.
    ///
    /// # Errors
    /// Everything that is not JSON or cannot be kept by every language, with line and column: a key twice, a lone
    /// surrogate, `NaN`. What stood before it has been taken in: after an error, begin anew.
    pub fn add(&mut self, file: &str, input: &mut dyn Read, spread: bool) -> Result<(), Vec<Diagnostic>> {
        let number = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.files.push(file.to_owned());
        let before = self.samples;
        let mut reader = Reader::new(input, file, number);
        // What is wrong stands among the faults.
        let read = take::documents(&mut reader, &mut self.root, &mut self.samples, spread);
        let faults = reader.faults();
        if read.is_ok() && faults.is_empty() && self.samples == before {
            let place = Place::File { file: file.to_owned() };
            return Err(vec![Diagnostic::error("sample-none", "there is no sample in this file", place)]);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// How many samples were taken in.
    pub fn samples(&self) -> u64 {
        self.samples
    }

    /// What the samples say, where hints do not know better.
    ///
    /// # Errors
    /// No sample at all.
    pub fn finish(&self, hints: &Hints) -> Result<Inferred, Vec<Diagnostic>> {
        if self.samples == 0 {
            let error = Diagnostic::error("sample-none", "there is no sample", Place::Everywhere);
            return Err(vec![error.help("name at least one file with JSON in it")]);
        }
        let mut hinted = Hinted::new(hints);
        let (mut graph, root) = Graph::of(&self.root, &mut hinted);
        alike::find_maps(&mut graph, root);
        alike::unite(&mut graph, root);
        alike::settle(&mut graph, root);
        let mut writer = Writer::new(&graph, root, &self.files);
        let schema = writer.document(root);
        let mut warnings = hinted.unused();
        warnings.append(&mut writer.warnings);
        Ok(Inferred { schema, claims: writer.claims, warnings })
    }
}
