use serde::Serialize;
use tidings::{Event, Factory};

tidings::component!("bank", source = "com.example.bank");

#[derive(Serialize, Event)]
#[event(name = "account:opened", version = 1, crate = "no::such::path")]
struct Opened;

impl Factory for Opened {
    fn build() -> Self {
        Opened
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:closed", version = 1, crate = tidings)]
struct Closed;

impl Factory for Closed {
    fn build() -> Self {
        Closed
    }
}

#[derive(Serialize, Event)]
#[event(name = "account:changed", version = 1, crate = "not a path")]
struct Changed;

impl Factory for Changed {
    fn build() -> Self {
        Changed
    }
}

fn main() {}
