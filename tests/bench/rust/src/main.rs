//! Reading and writing of one event: the generated type beside serde's derive, plain and with a flattened map.
//!
//! `bench-read FOLDER SIZE…` measures on the documents of `FOLDER/SIZE.jsonl`, one a line, and prints one
//! JSON object a way of reading or writing.

mod counting;
mod flattened;
mod plain;
mod present;

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::json;
use tidings_checks_bench_events::v1::OrderPlaced;

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

const ROUNDS: usize = 21;
const ROUND: Duration = Duration::from_millis(20);
const WARM_UP: Duration = Duration::from_millis(200);

/// One way to do something, on all documents once.
struct Way<'a> {
    operation: &'static str,
    name: &'static str,
    run: Box<dyn FnMut() + 'a>,
    per_round: u32,
    times: Vec<f64>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("the folder of the documents")?;
    for size in arguments {
        let text = std::fs::read_to_string(format!("{folder}/{size}.jsonl"))?;
        let texts: Vec<&str> = text.lines().collect();
        measure(&size, &texts)?;
    }
    Ok(())
}

fn measure(size: &str, texts: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    let generated: Vec<OrderPlaced> =
        texts.iter().map(|text| OrderPlaced::parse(text)).collect::<Result<_, _>>()?;
    let plain: Vec<plain::OrderPlaced> =
        texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?;
    let flattened: Vec<flattened::OrderPlaced> =
        texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?;
    for ((generated, plain), text) in generated.iter().zip(&plain).zip(texts) {
        // What is compared must do the same.
        assert_eq!(generated.to_json(), *text);
        assert_eq!(serde_json::to_string(plain)?, *text);
    }

    let mut ways = [
        way("read", "generated", || {
            for text in texts {
                let _ = black_box(OrderPlaced::parse(black_box(text)));
            }
        }),
        way("read", "plain", || {
            for text in texts {
                let _ = black_box(serde_json::from_str::<plain::OrderPlaced>(black_box(text)));
            }
        }),
        way("read", "extra kept", || {
            for text in texts {
                let _ = black_box(serde_json::from_str::<flattened::OrderPlaced>(black_box(text)));
            }
        }),
        way("write", "generated", || {
            for value in &generated {
                let _ = black_box(black_box(value).to_json());
            }
        }),
        way("write", "plain", || {
            for value in &plain {
                let _ = black_box(serde_json::to_string(black_box(value)));
            }
        }),
        way("write", "extra kept", || {
            for value in &flattened {
                let _ = black_box(serde_json::to_string(black_box(value)));
            }
        }),
    ];
    for way in &mut ways {
        way.warm_up();
    }
    // In turn, so that a busy moment of the machine falls on all of them.
    for _ in 0..ROUNDS {
        for way in &mut ways {
            way.round(texts.len());
        }
    }
    for way in &mut ways {
        let (allocations, bytes) = counting::counted();
        (way.run)();
        let after = counting::counted();
        way.times.sort_by(f64::total_cmp);
        let each = |count: u64| count as f64 / texts.len() as f64;
        println!(
            "{}",
            json!({
                "size": size,
                "operation": way.operation,
                "way": way.name,
                "best": way.times.first(),
                "median": way.times.get(way.times.len() / 2),
                "bytes": each(after.1 - bytes),
                "allocations": each(after.0 - allocations),
            })
        );
    }
    Ok(())
}

fn way<'a>(operation: &'static str, name: &'static str, run: impl FnMut() + 'a) -> Way<'a> {
    Way { operation, name, run: Box::new(run), per_round: 1, times: Vec::new() }
}

impl Way<'_> {
    fn warm_up(&mut self) {
        let started = Instant::now();
        let mut done = 0_u32;
        while started.elapsed() < WARM_UP {
            (self.run)();
            done += 1;
        }
        let rounds = WARM_UP.as_secs_f64() / ROUND.as_secs_f64();
        self.per_round = ((f64::from(done) / rounds) as u32).max(1);
    }

    /// Nanoseconds a message, into [`Self::times`].
    fn round(&mut self, messages: usize) {
        let started = Instant::now();
        for _ in 0..self.per_round {
            (self.run)();
        }
        let took = started.elapsed().as_nanos() as f64;
        self.times.push(took / f64::from(self.per_round) / messages as f64);
    }
}
