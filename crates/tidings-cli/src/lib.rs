//! The tidings commands, for an xtask that links the event crates.
//!
//! ```no_run
//! // xtask/src/main.rs
//! // use bank_events as _; // one line an event crate, or its events are not linked
//!
//! fn main() -> std::process::ExitCode {
//!     tidings_cli::main()
//! }
//! ```
//!
//! An xtask with commands of its own flattens [`Command`] into its own `clap` commands and calls
//! [`run`]. The flow's parts are public for benchmarks and tests: [`settings`], [`flow`] and
//! [`output`]. This is the only crate that touches disk, tools and the environment.

mod args;
mod collected;
mod collisions;
mod command;
mod diff;
pub mod flow;
mod folders;
mod infer;
pub mod output;
mod reach;
pub mod release;
mod report;
pub mod scan;
pub mod settings;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser as _};

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

/// The whole of an xtask's `main`: the commands for the arguments of this process.
pub fn main() -> ExitCode {
    main_with(std::env::args_os())
}

/// [`main`] with arguments of one's own; the first is the program's name.
pub fn main_with(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> ExitCode {
    match Linked::try_parse_from(arguments) {
        Ok(linked) => run(&linked.command),
        Err(error) => usage(&error),
    }
}

/// Runs a command of an xtask in the current folder's workspace.
pub fn run(command: &Command) -> ExitCode {
    run_with(command, &Parts::linked())
}

/// The whole of `cargo tidings`, and of `tidings`, which is the same to scripts: the commands where nothing is linked.
pub fn cargo_tidings() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
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
