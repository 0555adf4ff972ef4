//! Bytes → schema → dialect → model.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tidings_fuzz::schema(bytes));
