//! Version 2 of the component's events, and the types they are made of.

mod plain_record;

pub use plain_record::PlainRecord;
