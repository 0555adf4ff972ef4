use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event]
struct Opened {
    id: u8,
}

impl Factory for Opened {
    fn build() -> Self {
        Opened { id: 1 }
    }
}

#[derive(Serialize, Event)]
#[event = "account:opened"]
struct Closed {
    id: u8,
}

impl Factory for Closed {
    fn build() -> Self {
        Closed { id: 1 }
    }
}

fn main() {}
