//! Compares pairs of schemas, for `cargo xtask bench evolution`: a file with a list of `[old, new]` → how many changes,
//! and how many nanoseconds it took to read the pairs and to judge them.

use std::{env, error::Error, fs, time::Instant};

use serde_json::Value;
use tidings_schema::evolution::compare;

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("the file with the pairs is missing")?;
    let text = fs::read_to_string(path)?;
    let started = Instant::now();
    let spent = || used().unwrap_or_else(|| started.elapsed().as_nanos());
    let before = spent();
    let pairs: Vec<(Value, Value)> = serde_json::from_str(&text)?;
    let read = spent();
    let changes: usize = pairs.iter().map(|(old, new)| compare(old, new).changes.len()).sum();
    println!("{changes} {} {}", read - before, spent() - read);
    Ok(())
}

/// What this thread used of a processor, in nanoseconds, where Linux says it (`proc_pid_schedstat(5)`).
fn used() -> Option<u128> {
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}
