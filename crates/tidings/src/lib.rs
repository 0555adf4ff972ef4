//! Declare events on payload structs.

#[cfg(feature = "collect")]
pub mod collect;
