//! What the samples alone say: their values, read without loss, and a schema where no type gives one.

pub(crate) mod again;
pub(crate) mod read;
mod scan;
