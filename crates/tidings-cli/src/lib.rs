//! The tidings commands.
