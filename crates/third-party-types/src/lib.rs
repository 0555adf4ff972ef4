//! Tests that payloads can hold the types of other crates; see `tests/`.
