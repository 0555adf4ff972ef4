//! The tidings commands: the program `cargo-tidings`, which a person calls, or an xtask with what it has collected.
//!
//! An xtask does not link this crate but `tidings` with the feature `collect`, whose `tidings::xtask::main` starts the
//! program. The flow's parts are public for benchmarks and tests: [`settings`], [`flow`] and
//! [`output`]. This is the only crate that touches disk, tools and the environment.

mod args;
mod collected;
mod collisions;
mod command;
mod diff;
pub mod flow;
mod folders;
mod handover;
mod infer;
pub mod output;
mod reach;
pub mod release;
mod report;
pub mod scan;
pub mod settings;
mod workspace;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

pub use args::{Command, Options, ReleaseOptions};
pub use collected::Collected;
pub use command::{Outcome, Output, execute};
pub use diff::{Asked, Compatibility, DiffOptions, Direction, Format, Judgement};
pub use folders::{FolderEvent, folder_events};
pub use infer::{InferOptions, Language};
pub use report::Paint;
pub use workspace::{Package, Workspace, workspace};

use args::{Linked, Unlinked};
use flow::Parts;
use report::UntilClosed;

/// What an xtask's `main` was. It fails, and says what to write instead.
pub fn main() -> ExitCode {
    eprintln!("{INSTEAD}");
    ExitCode::from(2)
}

const INSTEAD: &str = "\
error: an xtask no longer links `tidings-cli`, because what that needs would change how the whole workspace is built
help: in the xtask's Cargo.toml, write the dependency `tidings` with `features = [\"collect\"]` in place of `tidings-cli`;
      in its main.rs, write `tidings::xtask::main()` in place of `tidings_cli::main()`";

/// The whole of `cargo tidings`, and of `tidings`, which is the same to scripts: the commands where nothing is linked.
/// An xtask starts it too, with the word `xtask` and what it has collected.
pub fn cargo_tidings() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    if arguments.get(1).is_some_and(|argument| argument == "xtask") {
        arguments.remove(1);
        return started_by_an_xtask(arguments);
    }
    // Cargo calls `cargo-tidings tidings …`.
    let by_cargo = arguments.get(1).is_some_and(|argument| argument == "tidings");
    if by_cargo {
        arguments.remove(1);
    }
    let parser = Unlinked::command().bin_name(if by_cargo { "cargo tidings" } else { "tidings" });
    let parsed = parser.try_get_matches_from(arguments);
    match parsed.and_then(|matches| Unlinked::from_arg_matches(&matches)) {
        Ok(unlinked) => run_with(&unlinked.command, &Parts::unlinked()),
        Err(error) => usage(&error),
    }
}

/// `[--collected FILE] COMMAND …`: a person never writes it, so no help tells of it.
fn started_by_an_xtask(mut arguments: Vec<OsString>) -> ExitCode {
    let mut events = Vec::new();
    if arguments.get(1).is_some_and(|argument| argument == "--collected") && arguments.len() > 2 {
        let file = arguments.remove(2);
        arguments.remove(1);
        match handover::read(Path::new(&file)) {
            Ok(found) => events = found,
            Err(error) => {
                anstream::eprintln!("error: {}", report::clean(&error));
                return ExitCode::from(2);
            }
        }
    }
    let parsed = Linked::command().try_get_matches_from(arguments);
    match parsed.and_then(|matches| Linked::from_arg_matches(&matches)) {
        Ok(linked) => run_with(&linked.command, &Parts::linked(events)),
        Err(error) => usage(&error),
    }
}

fn usage(error: &clap::Error) -> ExitCode {
    // Output that cannot be written cannot be told about either.
    let _ = error.print();
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn run_with(command: &Command, parts: &Parts<'_>) -> ExitCode {
    let colour = |choice| if choice == anstream::ColorChoice::Never { Paint::Plain } else { Paint::Colour };
    // Either both are in colour or neither is: diagnostics and differences are read together.
    let paint =
        [anstream::AutoStream::choice(&std::io::stdout()), anstream::AutoStream::choice(&std::io::stderr())]
            .map(colour)
            .iter()
            .find(|&&paint| paint == Paint::Plain)
            .map_or(Paint::Colour, |&plain| plain);
    let outcome = std::env::current_dir().and_then(|folder| {
        let mut out = std::io::BufWriter::new(UntilClosed::new(anstream::stdout()));
        let mut err = UntilClosed::new(anstream::stderr());
        let outcome = execute(command, &folder, parts, &mut Output { out: &mut out, err: &mut err, paint });
        std::io::Write::flush(&mut out)?;
        outcome
    });
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            // Output that cannot be written cannot be told about either.
            let _ = std::io::Write::write_fmt(&mut anstream::stderr(), format_args!("error: {error}\n"));
            ExitCode::from(2)
        }
    }
}
