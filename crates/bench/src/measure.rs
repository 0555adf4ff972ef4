//! What a process used, as Linux counts it in /proc (`proc_pid_stat(5)`, `proc_pid_status(5)`).

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use conformance::programs::spelled;

/// What a process and those that it started and waited for used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Used {
    pub(super) wall: Duration,
    /// User and system time; in steps of 10 ms. Nothing where there is no /proc.
    pub(super) cpu: Option<Duration>,
    /// The system's part of it: what making files costs here, which differs by file system and its state.
    pub(super) system: Option<Duration>,
    /// The most memory that the process itself held at once, in bytes; looked at every millisecond.
    pub(super) memory: Option<u64>,
}

/// Runs a program to its end.
///
/// # Errors
/// It does not start, or fails.
pub(super) fn measure(command: &mut Command) -> Result<Used> {
    let before = waited_for();
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("{} does not start", spelled(command)))?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut memory = None;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        memory = most_memory(&status_file).max(memory);
        sleep(Duration::from_millis(1));
    };
    let wall = started.elapsed();
    ensure!(status.success(), "{}: {status}", spelled(command));
    let spent = before.zip(waited_for());
    let cpu = spent.map(|(before, after)| (after.0 + after.1).saturating_sub(before.0 + before.1));
    let system = spent.map(|(before, after)| after.1.saturating_sub(before.1));
    Ok(Used { wall, cpu, system, memory })
}

/// The user and the system time of all children that were waited for.
fn waited_for() -> Option<(Duration, Duration)> {
    // The fields after the program's name, which may hold anything but ends with the last parenthesis;
    // cutime and cstime are the 16th and 17th of all. Linux gives them in hundredths of a second
    // to every program, whatever the kernel's own clock.
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let time = |at: usize| Some(Duration::from_millis(10 * fields.get(at)?.parse::<u64>().ok()?));
    Some((time(13)?, time(14)?))
}

fn most_memory(status_file: &str) -> Option<u64> {
    let status = fs::read_to_string(status_file).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

/// The middle one of an odd number of durations, or the later of the two in the middle.
pub(super) fn median(mut durations: Vec<Duration>) -> Option<Duration> {
    durations.sort_unstable();
    durations.get(durations.len() / 2).copied()
}

pub(super) fn seconds(duration: Option<Duration>) -> String {
    duration.map_or_else(|| "?".to_owned(), |duration| format!("{:.2} s", duration.as_secs_f64()))
}

pub(super) fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "?".to_owned(), |bytes| format!("{} MB", bytes / 1_000_000))
}
