//! `cargo tidings`: the commands that link no event crate.

fn main() -> std::process::ExitCode {
    tidings_cli::cargo_tidings()
}
