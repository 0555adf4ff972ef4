//! Bytes → samples → schema → model.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tidings_fuzz::samples(bytes));
