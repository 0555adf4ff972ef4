use serde::Serialize;
use tidings::{Event, Factory};

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

#[derive(Serialize, Event)]
#[event(name = "account:closed", version = 1, source = "s", detail_type = "d")]
struct Closed {
    id: u8,
}

impl Factory for Closed {
    fn build() -> Self {
        Closed { id: 1 }
    }
}

fn main() {}
