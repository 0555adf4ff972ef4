//! Every message of the derive and of `component!`, as the compiler shows it.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
