//! Reads one document as often as fits into a fifth of a second: `bench-hostile FILE`. Prints the fastest reading in
//! nanoseconds, and how many faults were found.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tidings_checks_hostile_events::v1::HostileDocument;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(std::env::args().nth(1).ok_or("the document's file")?)?;
    let started = Instant::now();
    let (mut best, mut faults) = (Duration::MAX, 0);
    while best == Duration::MAX || started.elapsed() < Duration::from_millis(200) {
        let one = Instant::now();
        faults = match black_box(HostileDocument::parse(black_box(&text))) {
            Ok(_) => 0,
            Err(error) => error.faults().len() + error.omitted(),
        };
        best = best.min(one.elapsed());
    }
    println!("{{\"best\":{},\"faults\":{faults}}}", best.as_nanos());
    Ok(())
}
