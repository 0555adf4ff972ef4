//! The events of entrypoints: doors, gates and what opens them.
//!
//! They go to a Kinesis stream, each wrapped in a [`StreamRecord`].

mod entry;
mod record;

pub use entry::{DenialReason, EntryDenied, EntryGranted, EntryMethod};
pub use record::{RecordSource, StreamRecord};

tidings::component!("entrypoint", source = "entrypoint", envelope = StreamRecord);
