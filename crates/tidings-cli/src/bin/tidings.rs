//! `tidings`: what `cargo tidings` is, for scripts that have no cargo.

fn main() -> std::process::ExitCode {
    tidings_cli::cargo_tidings()
}
