//! Compares pairs of schemas, for `cargo xtask bench evolution`: a file with a list of `[old, new]` → how many changes,
//! and how many nanoseconds it took without reading them.

use std::{env, error::Error, fs, time::Instant};

use serde_json::Value;
use tidings_schema::evolution::compare;

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("the file with the pairs is missing")?;
    let pairs: Vec<(Value, Value)> = serde_json::from_str(&fs::read_to_string(path)?)?;
    let started = Instant::now();
    let changes: usize = pairs.iter().map(|(old, new)| compare(old, new).changes.len()).sum();
    println!("{changes} {}", started.elapsed().as_nanos());
    Ok(())
}
