//! What rules refer to.

pub(crate) mod v1;
