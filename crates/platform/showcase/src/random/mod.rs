//! Random payloads, valid by the way in which they are made, with the values among them at which readers break.
//!
//! [`documents`] gives JSON texts that are the same in every run; the functions that are named after an event give
//! proptest's strategies for its payload.

mod choices;
mod records;
mod scalars;
mod structures;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use tidings::Event;

pub use choices::{enums, nested_unions, open_unions, unions};
pub use records::{constraints, documentation, names, optional};
pub use scalars::{numbers, text, wide_numbers};
pub use structures::{anything, collections, flattening, maps, recursion};

/// As many random documents, each with the name of its event; the events take turns.
///
/// The same seed gives the same documents, and a greater count only adds to them.
///
/// ```
/// let documents = showcase::random::documents(7, 20);
/// assert_eq!(documents, showcase::random::documents(7, 20));
/// assert_eq!(documents[..10], showcase::random::documents(7, 10));
/// assert_eq!(documents[0].0, "showcase.numbers");
/// ```
pub fn documents(seed: u64, count: usize) -> Vec<(&'static str, String)> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let events = events();
    let mut documents = Vec::with_capacity(count);
    for (name, strategy) in events.iter().cycle() {
        if documents.len() >= count {
            break;
        }
        // Nothing is rejected for good: each filter leaves most of the values.
        if let Ok(tree) = strategy.new_tree(&mut runner) {
            documents.push((*name, tree.current()));
        }
    }
    documents
}

/// The JSON of each event.
fn events() -> Vec<(&'static str, BoxedStrategy<String>)> {
    vec![
        event(numbers()),
        event(wide_numbers()),
        event(text()),
        event(optional()),
        event(collections()),
        event(maps()),
        event(enums()),
        event(unions()),
        event(open_unions()),
        event(nested_unions()),
        event(flattening()),
        event(recursion()),
        event(constraints()),
        event(names()),
        event(documentation()),
        event(anything()),
    ]
}

fn event<S>(payload: S) -> (&'static str, BoxedStrategy<String>)
where
    S: Strategy<Value: Event> + 'static,
{
    (S::Value::NAME, payload.prop_filter_map("serde writes it", |payload| json(&payload)).boxed())
}

fn json(payload: &impl Serialize) -> Option<String> {
    serde_json::to_string(payload).ok()
}
