//! Two components in modules, and an event beside them: none of them is the crate's.

use serde::Serialize;
use tidings::{Event, Factory};

mod a {
    tidings::component!("a", source = "a");
}

mod b {
    tidings::component!("b", source = "b");
}

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1)]
struct Opened {
    id: u8,
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

fn main() {}
