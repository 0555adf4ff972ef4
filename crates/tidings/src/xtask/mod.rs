//! The whole of an xtask: collects the events that are linked into it, and starts the tool on them.
//!
//! ```no_run
//! // xtask/src/main.rs
//! // use bank_events as _; // one line per event crate, or its events are not linked
//!
//! fn main() -> std::process::ExitCode {
//!     tidings::xtask::main()
//! }
//! ```
//!
//! The commands are in a program of their own, `cargo-tidings`, so that nothing of what they need is part of the
//! workspace's dependency graph: Cargo unifies the features of a graph, and a feature that the tool turns on in
//! `serde_json` would change how the whole workspace reads JSON.
//!
//! How the tool is found:
//!
//! 1. `TIDINGS_BIN` names it. Another version than that of this crate is an error.
//! 2. This crate comes from a path or from git: the tool beside it is built, in release mode, below the workspace's target
//!    folder.
//! 3. This crate comes from a registry: `cargo-tidings` on `PATH`, where it has the same version; otherwise it is
//!    installed below the workspace's target folder.
//! 4. This crate is vendored: an error that says to install the tool and to set `TIDINGS_BIN`.
//!
//! Building inside a build script does not work: cargo holds the lock of the target folder then.

mod collected;
mod environment;
mod handover;
mod source;
mod tool;
mod workspace;

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use handover::HandOver;

/// The commands that work on events. All others collect nothing.
const WITH_EVENTS: [&str; 3] = ["gen-schemas", "release", "diff"];

/// The whole of an xtask's `main`: runs the tool with the arguments of this process.
pub fn main() -> ExitCode {
    run(std::env::args_os().skip(1))
}

/// [`main`] with other arguments, without the program's name: for an xtask that has commands of its own.
///
/// On Unix the tool takes this process's place, and this function returns only where it cannot be started.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    match start(&arguments) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn start(arguments: &[OsString]) -> Result<ExitCode, Error> {
    // Found before anything is collected: where it must be built, what goes on shows at once.
    let tool = tool::find()?;
    let mut command = Command::new(&tool);
    command.arg("xtask");
    let file = if needs_events(arguments) {
        let file = HandOver::of_linked_events().write()?;
        command.arg("--collected").arg(&file);
        Some(file)
    } else {
        None
    };
    command.args(arguments);
    let ended = environment::become_or_wait(&mut command);
    // The tool removes the file once it has read it; here it did not start, or ended before.
    if let Some(file) = file {
        let _ = std::fs::remove_file(file);
    }
    ended.map_err(|error| Error::new(format!("{} does not start: {error}", tool.display())))
}

/// Whether a command works on events. One that only shows its help does not.
fn needs_events(arguments: &[OsString]) -> bool {
    let command = arguments.first().and_then(|argument| argument.to_str());
    let help = arguments.iter().any(|argument| argument == "--help" || argument == "-h");
    command.is_some_and(|command| WITH_EVENTS.contains(&command)) && !help
}

/// Why the tool cannot be started, and what to do about it.
#[derive(Debug)]
struct Error {
    message: String,
    help: Option<String>,
}

impl Error {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.message)?;
        self.help.iter().try_for_each(|help| write!(formatter, "\nhelp: {help}"))
    }
}

#[cfg(test)]
mod tests {
    use super::needs_events;
    use std::ffi::OsString;

    #[test]
    fn only_commands_on_events_collect() {
        let needs = |words: &[&str]| needs_events(&words.iter().map(OsString::from).collect::<Vec<_>>());
        for words in [&["gen-schemas"][..], &["gen-schemas", "--check"], &["release"], &["diff", "git:main"]]
        {
            assert!(needs(words), "{words:?}");
        }
        for words in [
            &[][..],
            &["--help"],
            &["gen-packages"],
            &["infer", "gen-schemas"],
            &["gen-schemas", "--help"],
            &["help", "gen-schemas"],
        ] {
            assert!(!needs(words), "{words:?}");
        }
    }
}
