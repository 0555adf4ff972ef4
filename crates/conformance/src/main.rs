//! `cargo xtask test`: see the library.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    conformance::main(conformance::Arguments::parse())
}
